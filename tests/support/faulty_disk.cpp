// SPDX-License-Identifier: GPL-3.0-or-later
// faulty-disk BACKING MOUNTPOINT [FAULT]…      runs in the foreground until it is unmounted, or killed: then it is unplugged
//
// A FUSE file system over a folder, with the faults of real disks. Each one that hits writes a line to standard output.
//   wrong-bit=SIZE:READS   of a file of that size a bit is wrong, the first READS times that one is opened for reading,
//                          while the kernel's memory of what was written is right
//   all-holes              says that all files are holes from end to end, and take no room
//   hang=CALL:NAME:FILE    CALL about an entry of that name (none: any) does not return while FILE exists; CALL is lookup,
//                          open, read, write, close, fsync, chmod, statfs or list
//   bad=NAME:FROM:TO       a bad sector: what lies in that range of a file of that name can't be read (EIO)
//   room=BYTES             so much can be written, then ENOSPC; statfs says so
//   largest=BYTES          EFBIG behind that
//   no-folder-rename       EXDEV for folders
//   head=SEEK:RATE         one head: SEEK µs until it is elsewhere, then RATE MiB a second; nobody else is served meanwhile. Each
//                          "seek" is told. Elsewhere is another file, another place in it, or another folder's names
//   no-noreplace           EINVAL for a rename with any flag
//   follows                times and owner of a link go to what it leads to, as by SSH (sshfs)
//   owns-all               says that it has given a mode or an owner, and has not, as NTFS by FUSE does
//   no-hard-links          EPERM
//   late                   a file that is closed and has not been written to is empty from then on, whatever has its name by now (rclone)
//   called=TYPE            is mounted as fuse.TYPE
#define FUSE_USE_VERSION 31
#include <fuse3/fuse.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace disk {

constexpr off_t WrongByte = 100;
constexpr useconds_t Look = 2000;   // µs between two looks at a hang's file

struct Hang
{
    std::string call, name, file;
};
struct Bad
{
    std::string name;
    off_t from, to;
};

static std::string backing, calledAs;
static off_t size = -1;
static std::atomic<long> lies;
static bool allHoles, noFolderRename, noNoreplace, follows, ownsAll, noHardLinks, late;
static std::vector<Hang> hangs;
static std::vector<Bad> bads;
static std::atomic<long long> room = -1;   // -1: as much as there is
static off_t largest = -1;

/// What moves in a disk.
struct Head
{
    long seek = 0;            // µs; 0: nothing moves
    double rate = 0;          // bytes per µs
    std::mutex mutex;
    std::string folder;       // where it is: at this folder's names and files…
    ino_t file = 0;           // …in this file, at
    off_t at = 0;
};
static Head head;
constexpr off_t Near = 1 << 20;   // bytes: a disk puts requests that lie so close together in order

struct Handle
{
    int fd;
    bool lies;
    std::string path;
    bool unwritten = false;
};

static Handle *handleOf(fuse_file_info *fi) { return reinterpret_cast<Handle *>(fi->fh); }
static std::string real(const char *path) { return backing + path; }
/// Of an open file, or by name; the library leaves the name out of the first.
static std::string real(const char *path, fuse_file_info *fi)
{
    return fi != nullptr ? "/proc/self/fd/" + std::to_string(handleOf(fi)->fd) : real(path);
}
static int result(long r) { return r < 0 ? -errno : static_cast<int>(r); }
static std::string_view nameOf(std::string_view path) { return path.substr(path.rfind('/') + 1); }

static void tell(const char *what, std::string_view path)
{
    const std::string line = std::string(what) + " " + std::string(path) + "\n";
    if (::write(STDOUT_FILENO, line.data(), line.size()) < 0)
        return;   // nobody listens
}

static void hangIn(std::string_view call, std::string_view path)
{
    for (const Hang &h : hangs) {
        if (h.call != call || (!h.name.empty() && h.name != nameOf(path)) || ::access(h.file.c_str(), F_OK) != 0)
            continue;
        tell(("hang " + h.call).c_str(), path);
        while (::access(h.file.c_str(), F_OK) == 0)
            ::usleep(Look);
    }
}

static std::string_view folderOf(std::string_view path) { return path.substr(0, path.rfind('/')); }

/// Names and attributes of what lies in that folder.
static void moveToNames(std::string_view folder, std::string_view path)
{
    const std::lock_guard lock(head.mutex);
    if (head.seek == 0 || head.folder == folder)
        return;
    head.folder = folder;
    head.file = 0;
    tell("seek", path);
    ::usleep(static_cast<useconds_t>(head.seek));
}

static void moveToData(const Handle &h, off_t at, size_t n)
{
    struct stat st{};
    if (head.seek == 0 || ::fstat(h.fd, &st) != 0)
        return;
    const std::lock_guard lock(head.mutex);
    if (head.file != st.st_ino || at < head.at - Near || at > head.at + Near) {
        tell("seek", h.path);
        ::usleep(static_cast<useconds_t>(head.seek));
    }
    head.folder = folderOf(h.path);
    head.file = st.st_ino;
    head.at = at + static_cast<off_t>(n);
    ::usleep(static_cast<useconds_t>(static_cast<double>(n) / head.rate));
}

static int getattr(const char *path, struct stat *st, fuse_file_info *fi)
{
    if (fi == nullptr) {
        hangIn("lookup", path);
        moveToNames(folderOf(path), path);
    }
    const int r = fi != nullptr ? ::fstat(handleOf(fi)->fd, st) : ::lstat(real(path).c_str(), st);
    if (r == 0 && allHoles && S_ISREG(st->st_mode))
        st->st_blocks = 0;
    return result(r);
}
static int readlink(const char *path, char *text, size_t n)
{
    const ssize_t got = ::readlink(real(path).c_str(), text, n - 1);
    if (got < 0)
        return -errno;
    text[got] = 0;
    return 0;
}
static int mknod(const char *path, mode_t mode, dev_t device) { return result(::mknod(real(path).c_str(), mode, device)); }
static int mkdir(const char *path, mode_t mode) { return result(::mkdir(real(path).c_str(), mode)); }
static int unlink(const char *path) { return result(::unlink(real(path).c_str())); }
static int rmdir(const char *path) { return result(::rmdir(real(path).c_str())); }
static int symlink(const char *text, const char *path) { return result(::symlink(text, real(path).c_str())); }
static int rename(const char *from, const char *to, unsigned flags)
{
    struct stat st{};
    if (noNoreplace && flags != 0) {
        tell("no-noreplace", from);
        return -EINVAL;
    }
    if (noFolderRename && ::lstat(real(from).c_str(), &st) == 0 && S_ISDIR(st.st_mode)) {
        tell("no-folder-rename", from);
        return -EXDEV;
    }
    return result(::renameat2(AT_FDCWD, real(from).c_str(), AT_FDCWD, real(to).c_str(), flags));
}
static int link(const char *from, const char *to) { return noHardLinks ? -EPERM : result(::link(real(from).c_str(), real(to).c_str())); }
static int chmod(const char *path, mode_t mode, fuse_file_info *fi)
{
    hangIn("chmod", path != nullptr ? path : handleOf(fi)->path);
    if (ownsAll)
        return 0;
    return result(::chmod(real(path, fi).c_str(), mode));
}
static int chown(const char *path, uid_t user, gid_t group, fuse_file_info *fi)
{
    if (ownsAll)
        return 0;
    return result(fi != nullptr ? ::fchown(handleOf(fi)->fd, user, group)
                                : ::fchownat(AT_FDCWD, real(path).c_str(), user, group, follows ? 0 : AT_SYMLINK_NOFOLLOW));
}
static int truncate(const char *path, off_t to, fuse_file_info *fi)
{
    if (largest >= 0 && to > largest)
        return -EFBIG;
    return result(::truncate(real(path, fi).c_str(), to));
}
static int utimens(const char *path, const timespec times[2], fuse_file_info *fi)
{
    return result(fi != nullptr ? ::futimens(handleOf(fi)->fd, times)
                                : ::utimensat(AT_FDCWD, real(path).c_str(), times, follows ? 0 : AT_SYMLINK_NOFOLLOW));
}
static int statfs(const char *path, struct statvfs *st)
{
    hangIn("statfs", path);
    const int r = ::statvfs(backing.c_str(), st);
    if (r == 0 && room >= 0)
        st->f_bfree = st->f_bavail = static_cast<fsblkcnt_t>(room) / st->f_frsize;
    return result(r);
}

static int openIt(const char *path, fuse_file_info *fi, mode_t mode)
{
    hangIn("open", path);
    moveToNames(folderOf(path), path);
    const int fd = ::open(real(path).c_str(), (fi->flags & ~O_DIRECT) | O_CLOEXEC, mode);
    if (fd < 0)
        return -errno;
    struct stat st{};
    const bool hit = (fi->flags & O_ACCMODE) == O_RDONLY && ::fstat(fd, &st) == 0 && st.st_size == size && lies-- > 0;
    fi->fh = reinterpret_cast<std::uint64_t>(new Handle{fd, hit, path, (fi->flags & O_ACCMODE) != O_RDONLY});
    fi->keep_cache = 1;   // what the kernel was given stays right
    return 0;
}
static int open(const char *path, fuse_file_info *fi) { return openIt(path, fi, 0); }
static int create(const char *path, mode_t mode, fuse_file_info *fi) { return openIt(path, fi, mode); }
static int read(const char *, char *data, size_t n, off_t at, fuse_file_info *fi)
{
    const Handle &h = *handleOf(fi);
    hangIn("read", h.path);
    for (const Bad &b : bads)
        if (b.name == nameOf(h.path) && at < b.to && b.from < at + static_cast<off_t>(n)) {
            tell("bad", h.path);
            return -EIO;
        }
    moveToData(h, at, n);
    const ssize_t got = ::pread(h.fd, data, n, at);
    if (h.lies && got > 0 && WrongByte >= at && WrongByte < at + got) {
        tell("wrong-bit", h.path);
        data[WrongByte - at] = static_cast<char>(data[WrongByte - at] ^ 1);
    }
    return result(got);
}
static int write(const char *, const char *data, size_t n, off_t at, fuse_file_info *fi)
{
    hangIn("write", handleOf(fi)->path);
    if (largest >= 0 && at + static_cast<off_t>(n) > largest) {
        tell("largest", handleOf(fi)->path);
        return -EFBIG;
    }
    if (room >= 0 && (room -= static_cast<long long>(n)) < 0) {
        room = 0;
        tell("room", handleOf(fi)->path);
        return -ENOSPC;
    }
    moveToData(*handleOf(fi), at, n);
    handleOf(fi)->unwritten = false;
    return result(::pwrite(handleOf(fi)->fd, data, n, at));
}
static off_t lseek(const char *, off_t at, int whence, fuse_file_info *fi)
{
    if (allHoles) {
        tell("all-holes", handleOf(fi)->path);
        return whence == SEEK_DATA ? -ENXIO : at;
    }
    const off_t r = ::lseek(handleOf(fi)->fd, at, whence);
    return r < 0 ? -errno : r;
}
static int flush(const char *, fuse_file_info *fi)
{
    hangIn("close", handleOf(fi)->path);
    if (late && handleOf(fi)->unwritten) {
        tell("late", handleOf(fi)->path);
        return result(::truncate(real(handleOf(fi)->path.c_str()).c_str(), 0));
    }
    return 0;
}
static int release(const char *, fuse_file_info *fi)
{
    ::close(handleOf(fi)->fd);
    delete handleOf(fi);
    return 0;
}
static int fsync(const char *, int, fuse_file_info *fi)
{
    hangIn("fsync", handleOf(fi)->path);
    return result(::fsync(handleOf(fi)->fd));
}
static int opendir(const char *path, fuse_file_info *fi)
{
    const int fd = ::open(real(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    fi->fh = reinterpret_cast<std::uint64_t>(new Handle{fd, false, path});
    return 0;
}
static int fsyncdir(const char *, int, fuse_file_info *) { return 0; }
static int readdir(const char *, void *buffer, fuse_fill_dir_t fill, off_t, fuse_file_info *fi, fuse_readdir_flags)
{
    hangIn("list", handleOf(fi)->path);
    moveToNames(handleOf(fi)->path, handleOf(fi)->path);
    const int fd = ::openat(handleOf(fi)->fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *folder = fd < 0 ? nullptr : ::fdopendir(fd);
    if (folder == nullptr)
        return -errno;
    while (const dirent *entry = ::readdir(folder))
        fill(buffer, entry->d_name, nullptr, 0, fuse_fill_dir_flags{});
    ::closedir(folder);
    return 0;
}
static void *init(fuse_conn_info *, fuse_config *config)
{
    config->nullpath_ok = 1;   // a call that hangs locks no name
    config->hard_remove = 1;
    config->use_ino = 1;       // the same after it was plugged in again
    return nullptr;
}

static bool takeFault(std::string_view text)
{
    const std::size_t equals = text.find('=');
    const std::string_view fault = text.substr(0, equals);
    std::vector<std::string> values;
    for (std::size_t at = equals; at != std::string_view::npos && values.size() < 3;) {
        const std::size_t end = values.size() == 2 ? std::string_view::npos : text.find(':', at + 1);
        values.emplace_back(text.substr(at + 1, end == std::string_view::npos ? end : end - at - 1));
        at = end;
    }
    const auto number = [&](std::size_t i) { return std::atoll(values[i].c_str()); };
    if (fault == "wrong-bit" && values.size() == 2) {
        size = number(0);
        lies = number(1);
    } else if (fault == "head" && values.size() == 2 && number(1) > 0) {
        head.seek = number(0);
        head.rate = static_cast<double>(number(1)) * (1 << 20) / 1e6;
    } else if (fault == "hang" && values.size() == 3) {
        hangs.push_back({values[0], values[1], values[2]});
    } else if (fault == "bad" && values.size() == 3) {
        bads.push_back({values[0], number(1), number(2)});
    } else if (fault == "room" && values.size() == 1) {
        room = number(0);
    } else if (fault == "called" && values.size() == 1) {
        calledAs = values[0];
    } else if (fault == "largest" && values.size() == 1) {
        largest = number(0);
    } else {
        const std::pair<const char *, bool *> flags[] = {{"all-holes", &allHoles}, {"no-folder-rename", &noFolderRename}, {"no-noreplace", &noNoreplace},
                                                         {"follows", &follows}, {"owns-all", &ownsAll}, {"no-hard-links", &noHardLinks}, {"late", &late}};
        const auto *flag = std::find_if(std::begin(flags), std::end(flags), [fault](const auto &f) { return fault == f.first; });
        if (flag == std::end(flags) || !values.empty())
            return false;
        *flag->second = true;
    }
    return true;
}

} // namespace disk

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    disk::backing = argv[1];
    for (int i = 3; i < argc; ++i)
        if (!disk::takeFault(argv[i])) {
            std::fprintf(stderr, "faulty-disk: what is %s?\n", argv[i]);
            return 2;
        }
    fuse_operations does{};
    does.init = disk::init;
    does.getattr = disk::getattr;
    does.readlink = disk::readlink;
    does.mknod = disk::mknod;
    does.mkdir = disk::mkdir;
    does.unlink = disk::unlink;
    does.rmdir = disk::rmdir;
    does.symlink = disk::symlink;
    does.rename = disk::rename;
    does.link = disk::link;
    does.chmod = disk::chmod;
    does.chown = disk::chown;
    does.truncate = disk::truncate;
    does.utimens = disk::utimens;
    does.statfs = disk::statfs;
    does.open = disk::open;
    does.create = disk::create;
    does.read = disk::read;
    does.write = disk::write;
    does.lseek = disk::lseek;
    does.flush = disk::flush;
    does.release = disk::release;
    does.fsync = disk::fsync;
    does.opendir = disk::opendir;
    does.releasedir = disk::release;
    does.fsyncdir = disk::fsyncdir;
    does.readdir = disk::readdir;
    char foreground[] = "-f", option[] = "-o";
    std::string options = "default_permissions" + (disk::calledAs.empty() ? std::string() : ",subtype=" + disk::calledAs);
    char *arguments[] = {argv[0], foreground, option, options.data(), argv[2], nullptr};
    ::umask(0);
    return fuse_main(5, arguments, &does, nullptr);
}
