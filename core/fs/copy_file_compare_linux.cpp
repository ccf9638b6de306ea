// SPDX-License-Identifier: GPL-3.0-or-later
// What is there against the source.
#include "core/fs/copy_file_linux.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

/// Where the next data of either begins, at or behind `at`; holes on both sides are equal without being read.
off_t skipHoles(int a, int b, off_t at)
{
    const auto dataOf = [at](int fd) {
        const off_t data = ::lseek(fd, at, SEEK_DATA);
        struct stat st{};
        return data < 0 && errno == ENXIO && ::fstat(fd, &st) == 0 ? std::max(at, st.st_size) : std::max(at, data);
    };
    return std::min(dataOf(a), dataOf(b));
}

} // namespace

/// Both sides are hashed, the destination's from the device.
Result<bool> EntryCopier::sameOnDisk(int source, const Spot &destination)
{
    for (off_t at = 0;;) {
        const ssize_t n = retried([&] { return ::pread(source, m_buffer.get(), BufferSize, at); });
        if (n < 0)
            return fail(Stage::ReadSource, errno);
        if (n == 0)
            break;
        m_hasher.add(m_buffer.get(), static_cast<std::size_t>(n));
        at += n;
        if (!pay(static_cast<std::uint64_t>(n)) || !step(0))
            return fail(Stage::ReadSource, ECANCELED);
    }
    m_digest = m_hasher.digest();
    if (!m_readBack)
        m_readBack = std::make_unique<ReadBack>(m_step, m_pacing.allow);
    const auto there = m_readBack->digest(destination.folder, destination.name, m_hasher.kind(), false);
    if (!there && there.error().errnum == ECANCELED)
        return fail(Stage::ReadSource, ECANCELED);
    return there && *there == *m_digest;
}

Result<bool> EntryCopier::sameContents(int a, int b, bool believeHoles)
{
    m_other.resize(BufferSize);
    for (off_t at = 0;;) {
        if (believeHoles)
            at = skipHoles(a, b, at);
        const ssize_t n = retried([&] { return ::pread(a, m_buffer.get(), BufferSize, at); });
        if (n < 0)
            return fail(Stage::ReadSource, errno);
        m_hasher.add(m_buffer.get(), static_cast<std::size_t>(n));
        for (ssize_t got = 0; got < n || n == 0;) {
            const ssize_t m = retried([&] { return ::pread(b, m_other.data(), n == 0 ? 1 : static_cast<std::size_t>(n - got), at + got); });
            if (m < 0)
                return false;   // what can't be read back is made anew
            if (n == 0)
                return m == 0;
            if (m == 0 || std::memcmp(m_buffer.get() + got, m_other.data(), static_cast<std::size_t>(m)) != 0)
                return false;
            got += m;
        }
        at += n;
        if (!pay(static_cast<std::uint64_t>(n)) || !step(static_cast<std::uint64_t>(at)))
            return fail(Stage::ReadSource, ECANCELED);
    }
}

Result<bool> EntryCopier::equalContents(const Spot &source, const Spot &destination)
{
    m_digest.reset();
    m_hasher.start(DigestKind::None);
    const Fd a = openSource(source);
    if (!a)
        return fail(Stage::OpenSource, errno);
    const Fd b = openSource(destination);
    if (!b)
        return fail(Stage::Verify, errno);
    ::posix_fadvise(b.get(), 0, 0, POSIX_FADV_DONTNEED);
    return sameContents(a.get(), b.get(), false);
}

Result<EntryCopier::Likeness> EntryCopier::compare(const Spot &source, const Spot &destination, const Belief &belief, DigestKind digest,
                                                   bool onDisk)
{
    m_digest.reset();
    m_hasher.start(digest);
    struct stat from{}, to{};
    if (::fstatat(source.folder, source.name, &from, AT_SYMLINK_NOFOLLOW) != 0)
        return fail(Stage::StatSource, errno);
    if (::fstatat(destination.folder, destination.name, &to, AT_SYMLINK_NOFOLLOW) != 0)
        return fail(Stage::CreateFile, errno);
    if (S_ISDIR(from.st_mode) != S_ISDIR(to.st_mode))
        return Likeness::Folder;
    if (digest == DigestKind::None && from.st_dev == to.st_dev && from.st_ino == to.st_ino)
        return Likeness::Same;   // a hard link of the source (A2)
    if ((from.st_mode & S_IFMT) != (to.st_mode & S_IFMT))
        return Likeness::Different;
    if (S_ISLNK(from.st_mode)) {
        std::vector<char> a(4096), b(4096);
        const ssize_t n = ::readlinkat(source.folder, source.name, a.data(), a.size());
        const ssize_t m = ::readlinkat(destination.folder, destination.name, b.data(), b.size());
        if (n < 0)
            return fail(Stage::ReadLink, errno);
        return n == m && std::memcmp(a.data(), b.data(), static_cast<std::size_t>(n)) == 0 ? Likeness::Same : Likeness::Different;
    }
    const auto apart = from.st_mtim.tv_sec - to.st_mtim.tv_sec;
    const bool anyTime = isExtreme(from.st_mtim) || (!belief.plain && mayBeBeyond(from.st_mtim));
    const bool time = anyTime || (belief.plain ? sameTime(from.st_mtim, to.st_mtim) : apart >= -2 && apart <= 2);
    if (!S_ISREG(from.st_mode))
        return time && from.st_rdev == to.st_rdev ? Likeness::Same : Likeness::Different;
    if ((!time && !belief.anyTime) || from.st_size != to.st_size)
        return Likeness::Different;
    if (time && belief.plain && belief.covered != nullptr && digest == DigestKind::None
        && std::any_of(belief.covered->begin(), belief.covered->end(), [&to](const TimeSpan &s) { return s.holds(timeOf(to.st_ctim)); }))
        return Likeness::Same;
    const bool hashBoth = onDisk && digest != DigestKind::None;
    const Fd a = openSource(source);
    if (!a)
        return fail(Stage::OpenSource, errno);
    const Fd b = hashBoth ? Fd() : openSource(destination);
    if (!b && !hashBoth)
        return Likeness::Different;
    const bool sparse = from.st_blocks * 512 < from.st_size && to.st_blocks * 512 < to.st_size;
    const bool believeHoles = sparse && digest == DigestKind::None && m_liars.count(from.st_dev) == 0 && sourceFacts(a.get(), from.st_dev).trueHoles
        && sourceFacts(b.get(), to.st_dev).trueHoles;
    const Result<bool> same = hashBoth ? sameOnDisk(a.get(), destination) : sameContents(a.get(), b.get(), believeHoles);
    if (!same)
        return tl::unexpected<Error>(same.error());
    if (*same && !hashBoth && digest != DigestKind::None)
        m_digest = m_hasher.digest();
    return *same ? Likeness::Same : sameTime(from.st_mtim, to.st_mtim) ? Likeness::Altered : Likeness::Different;
}

} // namespace poolcopy::fs
