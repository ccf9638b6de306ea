// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/flush.h"

#include <cctype>
#include <cerrno>
#include <string>

#include <linux/fs.h>
#include <linux/magic.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <fcntl.h>

namespace poolcopy::fs {

namespace {
// Not in every <linux/magic.h>.
constexpr unsigned long XfsMagic = 0x58465342, F2fsMagic = 0xF2F52010, VfatMagic = 0x4d44, ExfatMagic = 0x2011BAB0,
                        ConfigfsMagic = 0x62656570;
constexpr int CasefoldFlag = 0x40000000;   // FS_CASEFOLD_FL
} // namespace

Result<bool> syncToDisk(int fd)
{
    int synced = 0;
    do
        synced = ::fsync(fd);
    while (synced != 0 && errno == EINTR);
    if (synced == 0)
        return true;
    if (errno == EINVAL || errno == EOPNOTSUPP || errno == ENOSYS)
        return false;
    return fail(Stage::Flush, errno);
}

Result<void> waitForRange(int fd, std::uint64_t from, std::uint64_t to)
{
    const int waited = ::sync_file_range(fd, static_cast<off_t>(from), static_cast<off_t>(to - from),
                                         SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
    if (waited != 0 && (errno == EIO || errno == ENOSPC || errno == EDQUOT))   // else there is no such thing for that file
        return fail(Stage::FlushFile, errno);
    return {};
}

FileSystemFacts factsOf(int fd)
{
    struct statfs s{};
    if (::fstatfs(fd, &s) != 0)
        return {};
    FileSystemFacts f;
    switch (static_cast<unsigned long>(s.f_type) & 0xffffffffUL) {
    case EXT4_SUPER_MAGIC:
    case XfsMagic:
    case F2fsMagic:
    case TMPFS_MAGIC:
        f.linkedFolders = true;
        [[fallthrough]];
    case BTRFS_SUPER_MAGIC:
        f.plain = f.syncfs = f.trueHoles = true;
        f.mayFold = false;
        break;
    case OVERLAYFS_SUPER_MAGIC:
        f.plain = f.syncfs = true;
        f.mayFold = false;
        break;
    case VfatMagic:
        f.largestFile = UINT32_MAX;
        f.bare = "FAT";
        f.syncfs = true;
        break;
    case ExfatMagic:
        f.bare = "exFAT";
        f.syncfs = true;
        break;
    case PROC_SUPER_MAGIC:
    case SYSFS_MAGIC:
    case DEBUGFS_MAGIC:
    case TRACEFS_MAGIC:
    case SECURITYFS_MAGIC:
    case CGROUP_SUPER_MAGIC:
    case CGROUP2_SUPER_MAGIC:
    case PSTOREFS_MAGIC:
    case EFIVARFS_MAGIC:
    case ConfigfsMagic:
        f.pseudo = true;
        break;
    case FUSE_SUPER_MAGIC:
        f.bare = "FUSE";
        [[fallthrough]];
    default:
        f.syncEachFile = true;
    }
    return f;
}

bool foldsNames(int folder, const char *existing)
{
    const FileSystemFacts facts = factsOf(folder);
    if (!facts.mayFold) {
        int flags = 0;
        return ::ioctl(folder, FS_IOC_GETFLAGS, &flags) == 0 && (flags & CasefoldFlag) != 0;
    }
    if (existing == nullptr)
        return true;
    std::string other(existing);
    for (char &c : other)
        c = static_cast<char>(std::islower(static_cast<unsigned char>(c)) ? std::toupper(static_cast<unsigned char>(c))
                                                                           : std::tolower(static_cast<unsigned char>(c)));
    struct stat st{};
    return ::fstatat(folder, other.c_str(), &st, AT_SYMLINK_NOFOLLOW) == 0;
}

} // namespace poolcopy::fs
