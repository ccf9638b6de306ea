// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/place.h"

#include "core/base/fd.h"
#include "core/fs/device.h"
#include "core/fs/folder_chain.h"
#include "core/fs/listing.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <climits>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <optional>
#include <sstream>
#include <string_view>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

constexpr std::size_t NameMax = 255;

int renameNoReplace(int folder, const char *from, const char *to)
{
    return static_cast<int>(::syscall(SYS_renameat2, folder, from, folder, to, RENAME_NOREPLACE));
}


std::string hex(std::uint64_t v, int digits)
{
    std::array<char, 17> text{};
    std::snprintf(text.data(), text.size(), "%0*llx", digits, static_cast<unsigned long long>(v));
    return text.data();
}

std::string unfinishedTail(std::uint64_t id)
{
    return ".unfinished-" + hex(id & 0xffffffff, 8);
}

/// Cut to at most `bytes`, not within a UTF-8 character.
std::string_view cut(std::string_view name, std::size_t bytes)
{
    if (name.size() <= bytes)
        return name;
    for (int tail = 0; tail < 3 && bytes > 0 && (static_cast<unsigned char>(name[bytes]) & 0xC0) == 0x80; ++tail)
        --bytes;
    return name.substr(0, bytes);
}

std::size_t extensionAt(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 || dot + 1 == name.size() ? name.size() : dot;
}

std::string insertBeforeExtension(std::string_view name, const std::string &what, bool folder)
{
    std::size_t at = folder ? name.size() : extensionAt(name);
    if (name.size() - at + what.size() >= NameMax)
        at = name.size();   // so long an ending is no extension
    const std::string_view extension = name.substr(at);
    const std::size_t fixed = what.size() + extension.size();
    const std::string_view stem = cut(name.substr(0, at), fixed < NameMax ? NameMax - fixed : 0);
    return std::string(stem) + what + std::string(extension);
}

/// Mount point lines of /proc/self/mountinfo: which part of its device a mount shows.
struct DevicePath
{
    dev_t device;
    Path path;
};

std::string unescaped(const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size()) {
            out.push_back(static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0')));
            i += 3;
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

std::optional<DevicePath> pathOnDevice(int fd)
{
    struct statx sx{};
    if (::statx(fd, "", AT_EMPTY_PATH, STATX_MNT_ID, &sx) != 0 || (sx.stx_mask & STATX_MNT_ID) == 0)
        return std::nullopt;
    const Path full = pathOf(fd);
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream fields(line);
        std::uint64_t id = 0, parent = 0;
        std::string device, root, point;
        fields >> id >> parent >> device >> root >> point;
        if (id != sx.stx_mnt_id)
            continue;
        root = unescaped(root);
        point = unescaped(point);
        if (full.compare(0, point.size(), point) != 0)
            return std::nullopt;
        Path below = full.substr(point == "/" ? 0 : point.size());
        if (root == "/")
            root.clear();
        return DevicePath{makedev(sx.stx_dev_major, sx.stx_dev_minor), root + below + "/"};
    }
    return std::nullopt;
}

void putLine(std::string &text, const char *key, std::string_view value)
{
    text += key;
    text += '=';
    for (const char c : value) {
        if (c == '\n' || c == '\\') {
            text += '\\';
            text += c == '\n' ? 'n' : '\\';
        } else {
            text += c;
        }
    }
    text += '\n';
}

std::string firstLine(const char *path)
{
    std::ifstream in(path);
    std::string line;
    std::getline(in, line);
    return line;
}

} // namespace

std::uint64_t placeId(std::string_view sourcePath, std::string_view finalName)
{
    std::uint64_t h = 0xcbf29ce484222325;   // FNV-1a, 64 bits
    const auto eat = [&h](std::string_view text) {
        for (const char c : text) {
            h ^= static_cast<unsigned char>(c);
            h *= 0x100000001b3;
        }
    };
    eat(sourcePath);
    eat(std::string_view("\0", 1));
    eat(finalName);
    return h;
}

std::string unfinishedName(std::string_view name, std::uint64_t id)
{
    const std::string tail = unfinishedTail(id);
    return std::string(cut(name, NameMax - tail.size())) + tail;
}

bool isUnfinishedOf(std::string_view name, std::uint64_t id)
{
    const std::string tail = unfinishedTail(id);
    return name.size() > tail.size() && name.substr(name.size() - tail.size()) == tail;
}

bool isUnfinished(std::string_view name)
{
    const std::string tail = unfinishedTail(0);
    const std::string_view head = std::string_view(tail).substr(0, tail.size() - 8);
    return name.size() > tail.size() && name.substr(name.size() - tail.size(), head.size()) == head
        && name.find_first_not_of("0123456789abcdef", name.size() - 8) == std::string_view::npos;
}

std::string finalNameOf(std::string_view unfinished)
{
    return std::string(unfinished.substr(0, unfinished.size() - unfinishedTail(0).size()));
}

std::string temporaryName(std::uint64_t id, std::uint64_t n)
{
    return ".poolcopy-" + hex(id, 16) + "-" + std::to_string(n);
}

bool isTemporaryOf(std::string_view name, std::uint64_t id)
{
    const std::string head = ".poolcopy-" + hex(id, 16) + "-";
    return name.size() > head.size() && name.substr(0, head.size()) == head
        && name.find_first_not_of("0123456789", head.size()) == std::string_view::npos;
}

std::optional<std::uint64_t> idOfTemporary(std::string_view name)
{
    constexpr std::string_view Head = ".poolcopy-";
    std::uint64_t id = 0;
    if (name.size() < Head.size() + 16 || std::from_chars(name.data() + Head.size(), name.data() + Head.size() + 16, id, 16).ec != std::errc()
        || !isTemporaryOf(name, id))
        return std::nullopt;
    return id;
}

void sweepTemporariesOfTheDead(int folder, std::uint64_t id, const std::vector<Path> &kept)
{
    Listing listing(folder);
    for (auto found = listing.next(); found && !found->empty(); found = listing.next()) {
        for (const Listing::Name &n : *found) {
            const auto theirs = idOfTemporary(n.name);
            const auto pid = static_cast<pid_t>(theirs.value_or(0) & 0xffffffff);
            if (theirs && *theirs != id && *theirs >> 32 == id >> 32 && std::find(kept.begin(), kept.end(), n.name) == kept.end()
                && ::kill(pid, 0) != 0 && errno == ESRCH)
                ::unlinkat(folder, n.name.data(), 0);
        }
    }
}

Path pathOf(int fd)
{
    std::string path(PATH_MAX, '\0');
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t n = ::readlink(link.c_str(), path.data(), path.size());
    path.resize(n < 0 ? 0 : static_cast<std::size_t>(n));
    return path;
}

FileSystemFacts factsOfMount(int folder)
{
    FileSystemFacts facts = factsOf(folder);
    if (mountOf(folder).type == "fuse.rclone") {
        facts.bare = "rclone";
        facts.flushesLater = facts.forgetsInodes = facts.losesRenamed = true;
    }
    return facts;
}

bool renamesFolders(int parent, std::uint64_t id)
{
    if (factsOfMount(parent).losesRenamed)
        return false;
    const std::string first = temporaryName(id, 0), second = temporaryName(id, 1);
    for (const std::string &left : {first, second})   // of one that was killed just here
        ::unlinkat(parent, left.c_str(), AT_REMOVEDIR);
    if (::mkdirat(parent, first.c_str(), 0700) != 0)
        return true;   // whatever is wrong is told when the real one is made
    const bool renamed = ::renameat(parent, first.c_str(), parent, second.c_str()) == 0;
    const int e = errno;
    ::unlinkat(parent, (renamed ? second : first).c_str(), AT_REMOVEDIR);
    return renamed || (e != EXDEV && e != EPERM && e != ENOSYS && e != EOPNOTSUPP && e != EINVAL);
}

bool ownersAreGiven(int parent, std::uint64_t id, uid_t user)
{
    const std::string probe = temporaryName(id, UINT64_MAX - static_cast<std::uint64_t>(::getpid()));
    struct stat st{};
    const bool made = ::mkdirat(parent, probe.c_str(), 0700) == 0;
    const bool given = made && ::fstatat(parent, probe.c_str(), &st, AT_SYMLINK_NOFOLLOW) == 0 && st.st_uid == user;
    if (made)
        ::unlinkat(parent, probe.c_str(), AT_REMOVEDIR);
    return given;
}

bool liesInside(int folder, int source)
{
    struct stat origin{}, here{}, above{};
    if (::fstat(source, &origin) != 0 || ::fstat(folder, &here) != 0)
        return false;
    Fd up;
    for (int at = folder;;) {
        if (here.st_dev == origin.st_dev && here.st_ino == origin.st_ino)
            return true;
        Fd parent(::openat(at, "..", O_PATH | O_DIRECTORY | O_CLOEXEC));
        if (!parent || ::fstat(parent.get(), &above) != 0)
            break;
        if (above.st_dev == here.st_dev && above.st_ino == here.st_ino)
            break;
        here = above;
        up = std::move(parent);
        at = up.get();
    }
    const auto a = pathOnDevice(folder), b = pathOnDevice(source);
    return a && b && a->device == b->device && a->path.compare(0, b->path.size(), b->path) == 0;
}

bool writeMarker(int folder, const Marker &m)
{
    std::string text = "poolcopy job 1\n";
    putLine(text, "source", m.source);
    putLine(text, "device", std::to_string(m.device));
    putLine(text, "inode", std::to_string(m.inode));
    putLine(text, "name", m.name);
    putLine(text, "pid", std::to_string(m.pid));
    putLine(text, "host", firstLine("/proc/sys/kernel/hostname"));
    putLine(text, "boot", firstLine("/proc/sys/kernel/random/boot_id"));
    ::unlinkat(folder, MarkerName, 0);
    const Fd fd(::openat(folder, MarkerName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    std::size_t written = 0;
    while (fd && written < text.size()) {
        const ssize_t n = ::write(fd.get(), text.data() + written, text.size() - written);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        written += static_cast<std::size_t>(n);
    }
    if (fd && written == text.size())
        return true;
    const int e = errno;
    if (fd)
        ::unlinkat(folder, MarkerName, 0);
    errno = e;
    return false;
}

bool readMarker(int folder, Marker &m)
{
    const Fd fd(::openat(folder, MarkerName, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    std::string text(64 << 10, '\0');
    const ssize_t n = fd ? ::read(fd.get(), text.data(), text.size()) : -1;
    text.resize(n < 0 ? 0 : static_cast<std::size_t>(n));
    std::istringstream in(text);
    std::string line;
    if (!std::getline(in, line) || line != "poolcopy job 1")
        return false;
    while (std::getline(in, line)) {
        const std::size_t eq = line.find('=');
        if (eq == std::string::npos)
            return false;
        std::string value;
        for (std::size_t i = eq + 1; i < line.size(); ++i) {
            if (line[i] == '\\' && i + 1 < line.size())
                value.push_back(line[++i] == 'n' ? '\n' : line[i]);
            else
                value.push_back(line[i]);
        }
        const auto number = [&value] {
            std::uint64_t v = 0;
            std::from_chars(value.data(), value.data() + value.size(), v);
            return v;
        };
        const std::string key = line.substr(0, eq);
        if (key == "source")
            m.source = value;
        else if (key == "device")
            m.device = number();
        else if (key == "inode")
            m.inode = number();
        else if (key == "name")
            m.name = value;
        else if (key == "pid")
            m.pid = number();
        else if (key == "host")
            m.host = value;
        else if (key == "boot")
            m.boot = value;
    }
    return !m.source.empty();
}

bool lockFolder(int folder)
{
    return ::flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

// By locks of open descriptions (fcntl(2)), which the kernel itself keeps for folders. Each process locks the byte of its own number in a
// range of such bytes, so that the lock tells who has it: the kernel tells no number for these.

namespace {

constexpr off_t Numbers = off_t{1} << 22;   // no process has a higher one

/// Behind the range of those who write in the folder itself each name has two: of those who make it, and of jobs.
off_t rangeOf(std::string_view name, bool ofJobs)
{
    constexpr off_t Names = off_t{1} << 30;
    const auto which = static_cast<off_t>(placeId({}, name) % static_cast<std::uint64_t>(Names));
    return Numbers * (2 * (1 + which) + (ofJobs ? 1 : 0));
}

void lockIn(int folder, off_t range)
{
    struct flock lock{};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = range + ::getpid();
    lock.l_len = 1;
    ::fcntl(folder, F_OFD_SETLK, &lock);
}

/// The byte in that range that somebody else has locked; -1: none.
off_t lockedIn(int folder, off_t range)
{
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = range;
    lock.l_len = Numbers;
    if (::fcntl(folder, F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK)
        return -1;
    return std::max(lock.l_start - range, off_t{0});
}

/// Another program may have such a lock, or one of ours that counts its processes otherwise (in a container).
bool isWorker(std::int64_t pid)
{
    const Fd file(::open(("/proc/" + std::to_string(pid) + "/comm").c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 32> name{};
    return file && ::read(file.get(), name.data(), name.size() - 1) > 0 && std::string_view(name.data()).starts_with("poolcopy-worker");
}

/// One of those who write, unless there is none any more after a moment, or `isFine` says that it may.
template <typename IsFine>
int whoIsLeftIn(int folder, off_t range, IsFine isFine)
{
    constexpr int Tries = 35;   // one that is ending gets a moment; whoever cancels must not take us for one that hangs
    constexpr useconds_t Pause = 20'000;   // µs
    for (int tries = 0;; ++tries) {
        const off_t pid = lockedIn(folder, range);
        if (pid < 0 || isFine())
            return 0;
        if (tries == Tries)
            return isWorker(pid) ? static_cast<int>(pid) : -1;
        ::usleep(Pause);
    }
}

} // namespace

void sayWriting(int folder)
{
    lockIn(folder, 0);
}

int whoStillWrites(int folder)
{
    return whoIsLeftIn(folder, 0, [] { return false; });
}

void sayMaking(int folder, std::string_view name)
{
    lockIn(folder, rangeOf(name, false));
}

void sayJobIsThere(int folder, std::string_view name)
{
    lockIn(folder, rangeOf(name, true));
}

int whoStillMakes(int folder, std::string_view name)
{
    return whoIsLeftIn(folder, rangeOf(name, false), [folder, jobs = rangeOf(name, true)] { return lockedIn(folder, jobs) >= 0; });
}

bool makePrivate(int folder, bool handsDown)
{
    if (struct stat now{}; handsDown)
        return ::fstat(folder, &now) == 0 && ::fchmod(folder, 0700 | (now.st_mode & S_ISGID)) == 0;
    ::fremovexattr(folder, "system.posix_acl_access");
    ::fremovexattr(folder, "system.posix_acl_default");
    (void)!::fchown(folder, ::geteuid(), ::getegid());
    return ::fchmod(folder, 0700) == 0;
}

Result<void> publish(int parent, const char *work, const char *name)
{
    struct stat built{};
    if (::fstatat(parent, work, &built, AT_SYMLINK_NOFOLLOW) != 0)
        return fail(Stage::Publish, errno, name);
    if (renameNoReplace(parent, work, name) != 0) {
        if (errno == EEXIST)
            return fail(Stage::FinalNameTaken, EEXIST, name);
        if (errno != EINVAL && errno != ENOSYS)
            return fail(Stage::Publish, errno, name);
        // A folder rename can replace an empty folder only, so a place holder of ours can't cost anybody anything.
        if (::mkdirat(parent, name, 0700) != 0)
            return errno == EEXIST ? fail(Stage::FinalNameTaken, EEXIST, name) : fail(Stage::Publish, errno, name);
        if (::renameat(parent, work, parent, name) != 0) {
            int e = errno;
            struct stat st{};
            const bool free = ::unlinkat(parent, name, AT_REMOVEDIR) == 0 && ::fstatat(parent, name, &st, AT_SYMLINK_NOFOLLOW) != 0 && errno == ENOENT;
            // Some replace no folder at all (rclone).
            if ((e == ENOTEMPTY || e == EEXIST) && free)
                e = ::renameat(parent, work, parent, name) == 0 ? 0 : errno;
            if (e != 0)
                return e == ENOTEMPTY || e == EEXIST ? fail(Stage::FinalNameTaken, EEXIST, name) : fail(Stage::Publish, e, name);
        }
    }
    return {};
}

Result<void> moveTo(int from, const char *name, int to, const char *as)
{
    if (::syscall(SYS_renameat2, from, name, to, as, RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return fail(Stage::SetAside, errno, name);
    struct stat st{};
    if (::fstatat(to, as, &st, AT_SYMLINK_NOFOLLOW) == 0)
        return fail(Stage::SetAside, EEXIST, name);
    return ::renameat(from, name, to, as) == 0 ? Result<void>() : fail(Stage::SetAside, errno, name);
}

Result<void> moveOutOfTheWay(int folder, const char *name)
{
    const std::string tail = ".replaced";
    const std::string away = std::string(cut(name, NameMax - tail.size() - 6)) + tail;
    for (unsigned n = 1;; ++n) {
        auto moved = moveTo(folder, name, folder, (n == 1 ? away : away + " " + std::to_string(n)).c_str());
        if (moved || moved.error().errnum != EEXIST || n == 1000)
            return moved;
    }
}

Result<void> nameFile(int folder, const char *temporary, const char *name, bool replace)
{
    if (replace)
        return ::renameat(folder, temporary, folder, name) == 0 ? Result<void>() : fail(Stage::NameFile, errno, name);
    if (renameNoReplace(folder, temporary, name) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return fail(Stage::NameFile, errno, name);
    if (::linkat(folder, temporary, folder, name, 0) == 0) {
        ::unlinkat(folder, temporary, 0);
        return {};
    }
    if (errno == EEXIST)
        return fail(Stage::NameFile, errno, name);
    // A look must do. An empty file that holds the name until the rename would stay there if we were killed in between, and rclone, which
    // sends it when it gets to it, would take away the times of what has replaced it.
    struct stat st{};
    if (::fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) == 0)
        return fail(Stage::NameFile, EEXIST, name);
    return errno == ENOENT && ::renameat(folder, temporary, folder, name) == 0 ? Result<void>() : fail(Stage::NameFile, errno, name);
}

std::string numberedName(std::string_view name, unsigned n)
{
    return insertBeforeExtension(name, " " + std::to_string(n), false);
}

std::string suffixedName(std::string_view name, std::string_view suffix, bool folder, unsigned n)
{
    return insertBeforeExtension(name, std::string(suffix) + (n > 1 ? " " + std::to_string(n) : ""), folder);
}

} // namespace poolcopy::fs
