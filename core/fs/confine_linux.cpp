// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/confine.h"

#include "core/base/fd.h"

#include <array>
#include <cstdint>
#include <cstdio>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

// Not in every <linux/landlock.h>.
constexpr std::uint64_t Refer = UINT64_C(1) << 13, Truncate = UINT64_C(1) << 14;
constexpr long VersionWithRefer = 2, VersionWithTruncate = 3;

constexpr std::uint64_t OfFiles = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_EXECUTE | Truncate;
constexpr std::uint64_t ToRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t ToWrite = ToRead | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE
    | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK
    | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM | Refer | Truncate;

bool allow(int rules, int fd, std::uint64_t access)
{
    // A rule wants a descriptor of O_PATH or a plain one, and of a file only the rights that files have.
    struct stat st{};
    if (::fstat(fd, &st) != 0)
        return false;
    landlock_path_beneath_attr rule{};
    rule.allowed_access = S_ISDIR(st.st_mode) ? access : access & OfFiles;
    rule.parent_fd = fd;
    return ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
}

} // namespace

bool confine(const Confinement &what)
{
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < VersionWithRefer)
        return false;
    std::uint64_t handled = ToWrite | LANDLOCK_ACCESS_FS_EXECUTE;
    if (version < VersionWithTruncate)
        handled &= ~Truncate;
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = handled;
    const Fd rules(static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes.handled_access_fs, 0)));
    if (!rules)
        return false;
    for (const int fd : what.readable)
        if (!allow(rules.get(), fd, ToRead & handled))
            return false;
    for (const int fd : what.writable)
        if (!allow(rules.get(), fd, ToWrite & handled))
            return false;
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::syscall(SYS_landlock_restrict_self, rules.get(), 0) == 0;
}

} // namespace poolcopy::fs
