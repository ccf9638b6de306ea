// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/read_back.h"

#include "core/base/fd.h"
#include "core/fs/flush.h"

#include <algorithm>
#include <cerrno>
#include <new>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

constexpr std::size_t BufferSize = 1 << 20;
constexpr std::size_t Block = 4096;                // of no disk larger
constexpr std::align_val_t Alignment{Block};

Fd openCopy(int folder, const char *name)
{
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    int fd = ::openat(folder, name, flags | O_NOATIME);
    if (fd < 0 && errno == EPERM)
        fd = ::openat(folder, name, flags);
    struct stat st{};
    if (fd < 0 && errno == EACCES && ::fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(st.st_mode)
        && st.st_uid == ::geteuid() && (st.st_mode & S_IRUSR) == 0) {
        // A source that we may read as its group, but whose copy we may not as its owner.
        if (::fchmodat(folder, name, (st.st_mode | S_IRUSR) & 07777, 0) == 0) {
            fd = ::openat(folder, name, flags | O_NOATIME);
            const int e = errno;
            ::fchmodat(folder, name, st.st_mode & 07777, 0);
            errno = e;
        }
    }
    return Fd(fd);
}

} // namespace

ReadBack::ReadBack(Step step, Allow allow)
    : m_step(std::move(step)), m_allow(std::move(allow)), m_buffer(static_cast<char *>(::operator new(BufferSize, Alignment)))
{
}

ReadBack::~ReadBack()
{
    ::operator delete(m_buffer, Alignment);
}

Result<Digest> ReadBack::digest(int folder, const char *name, DigestKind kind, bool flush)
{
    const Fd file = openCopy(folder, name);
    if (!file)
        return fail(Stage::Verify, errno == ELOOP || errno == ENXIO ? 0 : errno);
    struct stat st{};
    if (::fstat(file.get(), &st) != 0)
        return fail(Stage::Verify, errno);
    if (!S_ISREG(st.st_mode))
        return fail(Stage::Verify, 0);
    if (flush)
        if (const auto synced = syncToDisk(file.get()); !synced)
            return fail(Stage::Verify, synced.error().errnum);
    // Only what is clean can be dropped. Unlike fsync(2) this waits for no journal and no barrier.
    ::sync_file_range(file.get(), 0, 0, SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
    ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);
    m_hasher.start(kind);
    if (auto read = readAll(file.get(), static_cast<std::uint64_t>(st.st_size)); !read)
        return tl::unexpected<Error>(read.error());
    return m_hasher.digest();
}

/// `size` is what it is thought to have; it is read to its end.
Result<void> ReadBack::readAll(int fd, std::uint64_t size)
{
    const int flags = ::fcntl(fd, F_GETFL);   // O_NOATIME is one that F_SETFL would take away
    bool direct = ::fcntl(fd, F_SETFL, flags | O_DIRECT) == 0;
    std::uint64_t may = 0;
    for (std::uint64_t at = 0;;) {
        // What is asked for behind the end of a file is zeroed, however much it is. One byte more shows the end.
        if (may == 0) {
            const std::uint64_t left = at < size ? size - at : 0;
            may = std::min<std::uint64_t>(BufferSize, (left + Block) / Block * Block);   // its end is read, too
            may = left > 0 ? m_allow(may) : may;
            if (may == 0)
                return fail(Stage::Verify, ECANCELED);
        }
        const ssize_t n = ::pread(fd, m_buffer, may, static_cast<off_t>(at));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && errno == EINVAL && direct) {   // said yes and meant no, or the end of the file is not aligned
            direct = false;
            ::fcntl(fd, F_SETFL, flags);
            continue;
        }
        if (n < 0)
            return fail(Stage::Verify, errno);
        if (n == 0)
            return {};
        m_hasher.add(m_buffer, static_cast<std::size_t>(n));
        at += static_cast<std::uint64_t>(n);
        if (at == size && static_cast<std::uint64_t>(n) < may)
            return {};
        if (static_cast<std::uint64_t>(n) == may && !m_step(at))
            return fail(Stage::Verify, ECANCELED);
        may = 0;
    }
}

} // namespace poolcopy::fs
