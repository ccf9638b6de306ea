// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/confine.h"

#include "core/base/fd.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
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

#if defined(__x86_64__)
constexpr std::uint32_t OurCalls = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t OurCalls = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr std::uint32_t OurCalls = AUDIT_ARCH_RISCV64;
#else
constexpr std::uint32_t OurCalls = 0;
#endif

/// No file is cut by its path any more (truncate(2) fails with EPERM), by seccomp(2). Landlock has a right for that only since
/// 6.2, and looks it up for whatever is opened, all the way up to the root of the file system, even to read a source.
/// Wants PR_SET_NO_NEW_PRIVS.
bool giveUpTruncate()
{
    if (OurCalls == 0)
        return false;
    constexpr auto load = [](std::size_t from) { return sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(from)); };
    constexpr std::uint32_t no = SECCOMP_RET_ERRNO | EPERM;
    // Calls of another architecture (int 0x80, x32) have other numbers: none of them.
    std::array<sock_filter, 8> filter{
        load(offsetof(seccomp_data, arch)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OurCalls, 1, 0),
        sock_filter BPF_STMT(BPF_RET | BPF_K, no),
        load(offsetof(seccomp_data, nr)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 1, 0),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_truncate, 0, 1),
        sock_filter BPF_STMT(BPF_RET | BPF_K, no),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    // Before 5.16 a filter also makes the processor guess less (SSBD, STIBP), unless it is told not to.
    return ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program) == 0
        || ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

} // namespace

bool confine(const Confinement &what)
{
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < VersionWithRefer)
        return false;
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    std::uint64_t handled = ToWrite | LANDLOCK_ACCESS_FS_EXECUTE;
    if (giveUpTruncate() || version < VersionWithTruncate)
        handled &= ~Truncate;
    if (what.listsAnywhere)
        handled &= ~std::uint64_t{LANDLOCK_ACCESS_FS_READ_DIR};
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
    return ::syscall(SYS_landlock_restrict_self, rules.get(), 0) == 0;
}

} // namespace poolcopy::fs
