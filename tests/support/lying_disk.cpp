// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that gives back other bytes than it was given, while the kernel's memory of them is right: a FUSE file system
// over a folder. Files of one size are hit: the first READS times that one is opened for reading, a bit is wrong.
//   lying-disk BACKING MOUNTPOINT SIZE READS      runs in the foreground until it is unmounted
#define FUSE_USE_VERSION 31
#include <fuse3/fuse.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace disk {

constexpr off_t WrongByte = 100;
static std::string backing;
static off_t size;
static std::atomic<long> lies;

struct Handle
{
    int fd;
    bool lies;
};

static Handle *handleOf(fuse_file_info *fi) { return reinterpret_cast<Handle *>(fi->fh); }
static std::string real(const char *path) { return backing + path; }
static int result(long r) { return r < 0 ? -errno : static_cast<int>(r); }

static int getattr(const char *path, struct stat *st, fuse_file_info *) { return result(::lstat(real(path).c_str(), st)); }
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
    return result(::renameat2(AT_FDCWD, real(from).c_str(), AT_FDCWD, real(to).c_str(), flags));
}
static int link(const char *from, const char *to) { return result(::link(real(from).c_str(), real(to).c_str())); }
static int chmod(const char *path, mode_t mode, fuse_file_info *) { return result(::chmod(real(path).c_str(), mode)); }
static int chown(const char *path, uid_t user, gid_t group, fuse_file_info *) { return result(::lchown(real(path).c_str(), user, group)); }
static int truncate(const char *path, off_t to, fuse_file_info *) { return result(::truncate(real(path).c_str(), to)); }
static int utimens(const char *path, const timespec times[2], fuse_file_info *)
{
    return result(::utimensat(AT_FDCWD, real(path).c_str(), times, AT_SYMLINK_NOFOLLOW));
}
static int statfs(const char *path, struct statvfs *st) { return result(::statvfs(real(path).c_str(), st)); }

static int openIt(const char *path, fuse_file_info *fi, mode_t mode)
{
    const int fd = ::open(real(path).c_str(), (fi->flags & ~O_DIRECT) | O_CLOEXEC, mode);
    if (fd < 0)
        return -errno;
    struct stat st{};
    const bool hit = (fi->flags & O_ACCMODE) == O_RDONLY && ::fstat(fd, &st) == 0 && st.st_size == size && lies-- > 0;
    fi->fh = reinterpret_cast<std::uint64_t>(new Handle{fd, hit});
    fi->keep_cache = 1;   // what the kernel was given stays right
    return 0;
}
static int open(const char *path, fuse_file_info *fi) { return openIt(path, fi, 0); }
static int create(const char *path, mode_t mode, fuse_file_info *fi) { return openIt(path, fi, mode); }
static int read(const char *, char *data, size_t n, off_t at, fuse_file_info *fi)
{
    const ssize_t got = ::pread(handleOf(fi)->fd, data, n, at);
    if (handleOf(fi)->lies && got > 0 && WrongByte >= at && WrongByte < at + got)
        data[WrongByte - at] = static_cast<char>(data[WrongByte - at] ^ 1);
    return result(got);
}
static int write(const char *, const char *data, size_t n, off_t at, fuse_file_info *fi) { return result(::pwrite(handleOf(fi)->fd, data, n, at)); }
static int release(const char *, fuse_file_info *fi)
{
    ::close(handleOf(fi)->fd);
    delete handleOf(fi);
    return 0;
}
static int fsync(const char *, int, fuse_file_info *fi) { return result(::fsync(handleOf(fi)->fd)); }
static int fsyncdir(const char *, int, fuse_file_info *) { return 0; }
static int readdir(const char *path, void *buffer, fuse_fill_dir_t fill, off_t, fuse_file_info *, fuse_readdir_flags)
{
    DIR *folder = ::opendir(real(path).c_str());
    if (folder == nullptr)
        return -errno;
    while (const dirent *entry = ::readdir(folder))
        fill(buffer, entry->d_name, nullptr, 0, fuse_fill_dir_flags{});
    ::closedir(folder);
    return 0;
}

} // namespace disk

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    disk::backing = argv[1];
    disk::size = std::atoll(argv[3]);
    disk::lies = std::atol(argv[4]);
    fuse_operations does{};
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
    does.release = disk::release;
    does.fsync = disk::fsync;
    does.fsyncdir = disk::fsyncdir;
    does.readdir = disk::readdir;
    char foreground[] = "-f", option[] = "-o", permissions[] = "default_permissions";
    char *arguments[] = {argv[0], foreground, option, permissions, argv[2], nullptr};
    ::umask(0);
    return fuse_main(5, arguments, &does, nullptr);
}
