// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/read_back.h"

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
constexpr int UsualMs = 200;
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

Result<ReadBack::Reading> ReadBack::open(int folder, const char *name, bool flush) const
{
    Fd file = openCopy(folder, name);
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
    Reading reading;
    reading.size = static_cast<std::uint64_t>(st.st_size);
    reading.file = std::move(file);
    return reading;
}

/// By one call after the other.
Result<Digest> ReadBack::alone(const Reading &reading, DigestKind kind)
{
    m_hasher.start(kind);
    if (auto read = readAll(reading.file.get(), reading.size); !read)
        return tl::unexpected<Error>(read.error());
    return m_hasher.digest();
}

Result<Digest> ReadBack::digest(int folder, const char *name, DigestKind kind, bool flush)
{
    const auto reading = open(folder, name, flush);
    return reading ? alone(*reading, kind) : Result<Digest>(tl::unexpected<Error>(reading.error()));
}

void ReadBack::setQueued(Ended ended, Waits waits)
{
    m_ended = std::move(ended);
    m_waits = std::move(waits);
}

void ReadBack::begin(std::uint32_t tag, int folder, const char *name, DigestKind kind, bool flush)
{
    if (!m_queue)
        m_queue = std::make_unique<ReadQueue>();
    auto opened = open(folder, name, flush);
    const int fd = opened ? opened->file.get() : -1;
    if (!opened || !m_queue->works() || ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_DIRECT) != 0) {
        endAll(kind);   // one is hashed at a time
        m_ended(tag, opened ? alone(*opened, kind) : Result<Digest>(tl::unexpected<Error>(opened.error())));
        return;
    }
    opened->tag = tag;
    m_readings.push_back(std::move(*opened));
    Reading &reading = m_readings.back();   // stays where it is: it is the last to go
    while (!reading.askedAll && !reading.cancelled) {
        if (m_queue->full())
            takeBlock(kind);
        // A block more than there is, so that a file that has grown shows it.
        const std::uint64_t left = reading.size - reading.asked;
        const std::uint64_t bytes = std::min(ReadQueue::Block, (left + Block) / Block * Block);
        for (std::uint64_t paid = 0, may = 0; paid < std::min(left, bytes) && !reading.cancelled; paid += may) {
            may = m_allow(bytes - paid);
            reading.cancelled = may == 0;
        }
        if (reading.cancelled)
            break;
        m_queue->ask(fd, reading.asked, bytes);
        reading.askedAll = left < ReadQueue::Block;
        reading.asked += ReadQueue::Block;
    }
    if (reading.cancelled && reading.had == reading.asked) {   // nothing of it is under way
        m_readings.pop_back();
        m_ended(tag, fail(Stage::Verify, ECANCELED));
    }
}

void ReadBack::endAll(DigestKind kind)
{
    while (m_queue && !m_queue->empty())
        takeBlock(kind);
}

void ReadBack::takeBlock(DigestKind kind)
{
    Reading &reading = m_readings.front();
    auto block = m_queue->next(UsualMs);
    if (!block) {
        m_waits(reading.tag);
        block = m_queue->next(-1);
    }
    const std::uint64_t expected = std::min(ReadQueue::Block, reading.size - std::min(reading.size, reading.had));
    if (reading.had == 0)
        m_hasher.start(kind);
    reading.odd = reading.odd || block->got != static_cast<ssize_t>(expected);
    if (!reading.odd)
        m_hasher.add(block->data, expected);
    reading.had += ReadQueue::Block;
    if (reading.had % BufferSize == 0 && !reading.cancelled)
        reading.cancelled = !m_step(std::min(reading.size, reading.had));
    if (reading.had < reading.asked || !(reading.askedAll || reading.cancelled))
        return;
    Reading ended = std::move(reading);
    m_readings.pop_front();
    if (ended.cancelled)
        m_ended(ended.tag, fail(Stage::Verify, ECANCELED));
    else   // refused, or not what it was thought to be: looked at by other means
        m_ended(ended.tag, ended.odd ? alone(ended, kind) : Result<Digest>(m_hasher.digest()));
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
