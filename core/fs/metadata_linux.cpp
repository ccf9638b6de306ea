// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/metadata.h"

#include "core/fs/flush.h"

#include <array>
#include <cerrno>
#include <optional>
#include <string_view>

#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

constexpr mode_t PermissionBits = 07777;
constexpr mode_t SetIdBits = S_ISUID | S_ISGID;
constexpr std::size_t XattrMax = 64 << 10;    // XATTR_SIZE_MAX, XATTR_LIST_MAX
constexpr std::size_t XattrUsual = 1 << 10;   // the kernel allocates what we offer, on every call

NoteKind noteFor(std::string_view attribute)
{
    return attribute.substr(0, 17) == "system.posix_acl_" ? NoteKind::AclNotKept : NoteKind::AttributesNotKept;
}

/// Offers a small buffer first, the largest possible one if that is too small. Those are on the stack, and no byte of them is touched before
/// the kernel does: as variables of a thread they were zeroed at each worker's start.
template <typename Call>
ssize_t fill(std::array<char, XattrMax> &buffer, Call call)
{
    const ssize_t n = call(buffer.data(), XattrUsual);
    return n < 0 && errno == ERANGE ? call(buffer.data(), buffer.size()) : n;
}

/// `list(buffer, size)` and `get(name, buffer, size)` are one of the three families of xattr calls.
template <typename List, typename Get>
Attributes readAttributes(List list, Get get)
{
    std::array<char, XattrMax> names;
    const ssize_t length = fill(names, list);
    Attributes found;
    if (length <= 0) {
        found.incomplete = length < 0 && errno != EOPNOTSUPP && errno != ENOSYS;
        return found;
    }
    std::array<char, XattrMax> value;
    for (const char *name = names.data(); name < names.data() + length; name += std::string_view(name).size() + 1) {
        const ssize_t n = fill(value, [&](char *b, std::size_t size) { return get(name, b, size); });
        if (n < 0)
            found.incomplete = found.incomplete || errno != ENODATA;
        else
            found.all.push_back({name, std::string(value.data(), static_cast<std::size_t>(n))});
    }
    return found;
}

template <typename Set>
void writeAttributes(const Attributes &attributes, Notes &notes, Set set)
{
    if (attributes.incomplete)
        add(notes, NoteKind::AttributesNotKept);
    for (const Attributes::One &a : attributes.all)
        if (set(a.name.c_str(), a.value.data(), a.value.size()) != 0)
            add(notes, noteFor(a.name));
}

/// Those that it was given and has not: what comes after them may have taken them away again.
template <typename Get>
void lookAgain(const Attributes &attributes, Notes &notes, Get get)
{
    std::array<char, XattrMax> value;
    for (const Attributes::One &a : attributes.all) {
        const ssize_t n = get(a.name.c_str(), value.data(), value.size());
        if (n < 0 || std::string_view(value.data(), static_cast<std::size_t>(n)) != a.value)
            add(notes, noteFor(a.name));
    }
}

/// The only way to reach the attributes of what can't be opened without following it.
std::string procPath(int folder, const char *name)
{
    return "/proc/self/fd/" + std::to_string(folder) + "/" + name;
}

/// `chown(uid, gid)` of whichever kind. Returns whether the owner is now the source's.
template <typename Chown>
bool keepOwner(const struct stat &source, Notes &notes, Chown chown)
{
    if (chown(source.st_uid, source.st_gid) == 0)
        return true;
    if (::geteuid() == source.st_uid && chown(static_cast<uid_t>(-1), source.st_gid) == 0)
        return true;
    // The group alone is worth keeping, and often permitted.
    (void)chown(static_cast<uid_t>(-1), source.st_gid);
    add(notes, NoteKind::OwnerNotKept);
    return false;
}

constexpr unsigned UserObject = 1, GroupObject = 4, Mask = 16, Others = 32;   // tags of acl(5)

/// What the first entry with that tag allows, three bits. Layout: <linux/posix_acl_xattr.h>, little-endian.
std::optional<mode_t> allowedBy(std::string_view acl, unsigned tag)
{
    constexpr std::size_t Header = 4, Entry = 8;
    for (std::size_t at = Header; at + Entry <= acl.size(); at += Entry)
        if (static_cast<unsigned char>(acl[at]) == tag && acl[at + 1] == 0)
            return static_cast<mode_t>(static_cast<unsigned char>(acl[at + 2]) & 7U);
    return std::nullopt;
}

/// What the group itself may do by an ACL: with one, the mode's group bits are its mask.
std::optional<mode_t> groupOfAcl(const Attributes &attributes)
{
    for (const Attributes::One &a : attributes.all) {
        if (a.name != "system.posix_acl_access")
            continue;
        if (const auto group = allowedBy(a.value, GroupObject))
            return *group << 3;
    }
    return std::nullopt;
}

/// Those that say nothing about who may do what.
Attributes withoutPermissions(const Attributes &attributes)
{
    Attributes kept;
    kept.incomplete = attributes.incomplete;
    for (const Attributes::One &a : attributes.all)
        if (!a.name.starts_with("system.posix_acl_") && !a.name.starts_with("security."))
            kept.all.push_back(a);
    return kept;
}

bool timesDiffer(const struct stat &a, const struct stat &b)
{
    const auto apart = a.st_mtim.tv_sec - b.st_mtim.tv_sec;
    return apart > 2 || apart < -2;   // FAT's step is two seconds
}

} // namespace

const Ourselves &ourselves()
{
    static const Ourselves us{::geteuid(), ::getegid()};
    return us;
}

EntryKind kindOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFDIR: return EntryKind::Folder;
    case S_IFLNK: return EntryKind::Link;
    case S_IFIFO: return EntryKind::Fifo;
    case S_IFSOCK: return EntryKind::Socket;
    case S_IFBLK: return EntryKind::BlockDevice;
    case S_IFCHR: return EntryKind::CharDevice;
    default: return EntryKind::File;
    }
}

Attributes attributesOf(int fd)
{
    return readAttributes([fd](char *b, std::size_t n) { return ::flistxattr(fd, b, n); },
                          [fd](const char *name, char *b, std::size_t n) { return ::fgetxattr(fd, name, b, n); });
}

Attributes attributesOf(int folder, const char *name)
{
    const std::string path = procPath(folder, name);
    return readAttributes([&](char *b, std::size_t n) { return ::llistxattr(path.c_str(), b, n); },
                          [&](const char *a, char *b, std::size_t n) { return ::lgetxattr(path.c_str(), a, b, n); });
}

FileTime bornOf(int fd)
{
    struct statx sx{};
    if (::statx(fd, "", AT_EMPTY_PATH, STATX_BTIME, &sx) != 0 || (sx.stx_mask & STATX_BTIME) == 0)
        return {};
    return {sx.stx_btime.tv_sec, sx.stx_btime.tv_nsec};
}

bool setTimes(int fd, const struct stat &source)
{
    const timespec times[2] = {source.st_atim, source.st_mtim};
    return ::futimens(fd, times) == 0;
}

Notes keepMetadata(int fd, const struct stat &source, const Attributes &attributes, const Made &made)
{
    Notes notes;
    if (made.asDestination) {
        const Attributes kept = withoutPermissions(attributes);
        writeAttributes(kept, notes, [fd](const char *name, const char *value, std::size_t n) { return ::fsetxattr(fd, name, value, n, 0); });
        struct stat now{};
        if (!setTimes(fd, source) || ((!made.trusted || isExtreme(source.st_mtim)) && ::fstat(fd, &now) == 0 && timesDiffer(now, source)))
            add(notes, NoteKind::TimesNotKept);
        return notes;
    }
    mode_t mode = source.st_mode & PermissionBits;
    bool chowned = false;
    if (!made.ownerIsOurs || source.st_uid != ourselves().user || source.st_gid != ourselves().group) {
        chowned = true;
        const bool kept = keepOwner(source, notes, [fd](uid_t u, gid_t g) { return ::fchown(fd, u, g); });
        if (!kept && (mode & SetIdBits) != 0) {
            mode &= ~SetIdBits;
            add(notes, NoteKind::ModeNotKept);
        }
    }
    writeAttributes(attributes, notes,
                    [fd](const char *name, const char *value, std::size_t n) { return ::fsetxattr(fd, name, value, n, 0); });
    // Without its ACL the file must not be open to a group that the ACL kept out.
    if (notes.test(static_cast<std::size_t>(NoteKind::AclNotKept)))
        if (const auto group = groupOfAcl(attributes))
            mode &= ~mode_t{S_IRWXG} | *group;
    // After the ACL: its mask is the mode's group bits on both sides, so this changes nothing but what is missing.
    if (mode != made.mode || (chowned && (mode & SetIdBits) != 0) || (!attributes.all.empty() && (mode & SetIdBits) != 0)) {
        if (::fchmod(fd, mode) != 0)
            add(notes, NoteKind::ModeNotKept);
    }
    if (!setTimes(fd, source))
        add(notes, NoteKind::TimesNotKept);
    const bool mayDropSetgid = (mode & S_ISGID) != 0 && ::geteuid() != 0;   // chmod(2) says 0 and drops it
    if (!made.trusted || mayDropSetgid || isExtreme(source.st_mtim)) {
        struct stat now{};
        bool known = ::fstat(fd, &now) == 0;
        // A server has an umask of its own.
        if (known && !made.trusted && (now.st_mode & PermissionBits) != mode && mode == made.mode && ::fchmod(fd, mode) == 0)
            known = setTimes(fd, source) && ::fstat(fd, &now) == 0;
        if (known) {
            if ((now.st_mode & PermissionBits) != mode)
                add(notes, NoteKind::ModeNotKept);
            if (now.st_uid != source.st_uid || now.st_gid != source.st_gid)
                add(notes, NoteKind::OwnerNotKept);
            if (timesDiffer(now, source) || (made.trusted && now.st_mtim.tv_sec != source.st_mtim.tv_sec))
                add(notes, NoteKind::TimesNotKept);
        }
    }
    if (!made.trusted)
        lookAgain(attributes, notes, [fd](const char *name, char *value, std::size_t n) { return ::fgetxattr(fd, name, value, n); });
    return notes;
}

bool isBegun(const struct stat &folder, const struct stat &source)
{
    return (folder.st_mode & PermissionBits) == BegunMode && (folder.st_uid == ourselves().user || folder.st_uid == source.st_uid);
}

mode_t modeByDestination(const struct stat &source, mode_t umask, bool inheritsAcl)
{
    constexpr mode_t ReadWrite = 0666, Run = 0111;
    const mode_t mode = ReadWrite | ((source.st_mode & S_IXUSR) != 0 ? Run : 0);
    return inheritsAcl ? mode : mode & ~umask;
}

bool openByDestination(int folder, mode_t umask)
{
    struct stat now{};
    if (::fstat(folder, &now) != 0)
        return false;
    std::array<char, XattrUsual> acl;
    const ssize_t n = ::fgetxattr(folder, "system.posix_acl_default", acl.data(), acl.size());
    mode_t mode = 0777 & ~umask;
    if (n > 0) {
        const std::string_view given(acl.data(), static_cast<std::size_t>(n));
        const mode_t group = allowedBy(given, Mask).value_or(allowedBy(given, GroupObject).value_or(0));
        mode = allowedBy(given, UserObject).value_or(7) << 6 | group << 3 | allowedBy(given, Others).value_or(0);
    }
    return ::fchmod(folder, mode | (now.st_mode & S_ISGID)) == 0;
}

Notes finishBegun(int folder, struct stat source, const Attributes &attributes, std::optional<mode_t> umask)
{
    if (umask) {
        Notes notes = keepMetadata(folder, source, attributes, {BegunMode, true, factsOf(folder).plain, true});
        if (!openByDestination(folder, *umask))
            add(notes, NoteKind::ModeNotKept);
        return notes;
    }
    source.st_mode |= S_IRWXU;
    return keepMetadata(folder, source, attributes, {BegunMode, true, factsOf(folder).plain});
}

void dropInheritedAcl(int folder, const char *name, mode_t mode)
{
    ::lremovexattr(procPath(folder, name).c_str(), "system.posix_acl_access");
    struct stat now{};
    if (::fstatat(folder, name, &now, AT_SYMLINK_NOFOLLOW) == 0 && !S_ISLNK(now.st_mode))
        ::fchmodat(folder, name, mode, 0);
}

std::optional<bool> linksKeepTheirOwn(int folder, const char *free)
{
    if (::symlinkat(free, folder, free) != 0)
        return std::nullopt;
    const timespec times[2] = {{1, 0}, {1, 0}};
    const bool kept = ::utimensat(folder, free, times, AT_SYMLINK_NOFOLLOW) == 0;   // who follows it finds no end
    ::unlinkat(folder, free, 0);
    return kept;
}

/// What an entry has not got that `source` has, by looking.
static void lookAgain(int folder, const char *name, const struct stat &source, const Made &made, mode_t mode, Notes &notes)
{
    struct stat now{};
    if (::fstatat(folder, name, &now, AT_SYMLINK_NOFOLLOW) != 0)
        return;
    if (!made.asDestination && !S_ISLNK(source.st_mode) && (now.st_mode & PermissionBits) != mode)
        add(notes, NoteKind::ModeNotKept);
    if (!made.asDestination && (now.st_uid != source.st_uid || now.st_gid != source.st_gid))
        add(notes, NoteKind::OwnerNotKept);
    if (timesDiffer(now, source))
        add(notes, NoteKind::TimesNotKept);
}

Notes keepMetadata(int folder, const char *name, const struct stat &source, const Attributes &attributes, const Made &made)
{
    Notes notes;
    const bool link = S_ISLNK(source.st_mode);
    mode_t mode = source.st_mode & PermissionBits;
    if (made.takesNothing) {
        lookAgain(folder, name, source, made, mode, notes);
        writeAttributes(attributes, notes, [](const char *, const char *, std::size_t) { return -1; });
        return notes;
    }
    if (made.asDestination) {
        if (const Attributes kept = withoutPermissions(attributes); !kept.all.empty()) {
            const std::string path = procPath(folder, name);
            writeAttributes(kept, notes, [&](const char *a, const char *value, std::size_t n) { return ::lsetxattr(path.c_str(), a, value, n, 0); });
        }
    } else if (!made.ownerIsOurs || source.st_uid != ourselves().user || source.st_gid != ourselves().group) {
        const bool kept = keepOwner(source, notes, [folder, name](uid_t u, gid_t g) {
            return ::fchownat(folder, name, u, g, AT_SYMLINK_NOFOLLOW);
        });
        if (!kept && !link && (mode & SetIdBits) != 0) {
            mode &= ~SetIdBits;
            add(notes, NoteKind::ModeNotKept);
        }
    }
    if (!attributes.all.empty() && !made.asDestination) {
        const std::string path = procPath(folder, name);
        writeAttributes(attributes, notes, [&](const char *a, const char *value, std::size_t n) {
            return ::lsetxattr(path.c_str(), a, value, n, 0);
        });
    }
    // Fifos, sockets and devices are made with their mode; only set-id bits and what chown cleared are left.
    // fchmodat would follow a link put in their place: only what is still no link is touched.
    if (!link && !made.asDestination && (mode & (SetIdBits | S_ISVTX)) != 0) {
        struct stat now{};
        if (::fstatat(folder, name, &now, AT_SYMLINK_NOFOLLOW) != 0 || S_ISLNK(now.st_mode)
            || ((now.st_mode & PermissionBits) != mode && ::fchmodat(folder, name, mode, 0) != 0))
            add(notes, NoteKind::ModeNotKept);
    }
    const timespec times[2] = {source.st_atim, source.st_mtim};
    if (::utimensat(folder, name, times, AT_SYMLINK_NOFOLLOW) != 0)
        add(notes, NoteKind::TimesNotKept);
    if (!made.trusted)
        lookAgain(folder, name, source, made, mode, notes);
    return notes;
}

} // namespace poolcopy::fs
