// SPDX-License-Identifier: GPL-3.0-or-later
// The contents of a file: cloned, moved within the kernel, read and written, or hole by hole; and how much of it is on the device meanwhile.
#include "core/fs/copy_file_linux.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

constexpr std::uint64_t SmallFile = 256 << 10;         // one read, one write: cheaper than copy_file_range
constexpr std::uint64_t WritebackStep = 4 << 20;      // bytes after which the device is asked to write: it begins early
constexpr std::uint64_t OverlapStepMax = 16 << 20;    // bytes of a copying call meanwhile: the device waits for what is not written yet
constexpr std::uint64_t StepMin = 128 << 10, StepMax = 64 << 20;
constexpr std::chrono::milliseconds StepAim{100};
constexpr std::uint64_t PartialStep = 256 << 20;   // bytes of a file between two words of what is on the device,
constexpr std::chrono::seconds PartialRest{1};     // but not more often than this: the flush in each holds up the copying
constexpr std::chrono::seconds PartialEvery{5};    // nor less often than this, if PartialLeast was written meanwhile
constexpr std::chrono::seconds HangsAfter{1};      // of nothing that moves
constexpr std::uint64_t BehindMost = 128 << 20;    // bytes that the device was not yet asked to write
constexpr std::size_t HoleSample = 4096;

/// All of it or an error: a short write is no end.
bool writeAll(int fd, const char *data, std::size_t n, std::uint64_t at)
{
    while (n > 0) {
        const ssize_t w = retried([&] { return ::pwrite(fd, data, n, static_cast<off_t>(at)); });
        if (w < 0)
            return false;
        data += w;
        at += static_cast<std::uint64_t>(w);
        n -= static_cast<std::size_t>(w);
    }
    return true;
}

bool isZero(const char *data, std::size_t n)
{
    return n == 0 || (data[0] == 0 && std::memcmp(data, data + 1, n - 1) == 0);
}

/// Writes what is at offset `at`, leaving out whole blocks of zeros. `hole`: the end of a hole that reaches the end of
/// all this, else 0.
bool writeNonZero(int fd, const char *data, std::size_t n, std::uint64_t at, std::uint64_t &hole)
{
    for (std::size_t i = 0; i < n;) {
        const bool zero = isZero(data + i, std::min(HoleSample, n - i));
        std::size_t end = i;
        while (end < n && isZero(data + end, std::min(HoleSample, n - end)) == zero)
            end = std::min(n, end + HoleSample);
        if (!zero && !writeAll(fd, data + i, end - i, at + i))
            return false;
        hole = zero ? at + end : 0;
        i = end;
    }
    return true;
}

/// Chooses how much one call may move, so that it stays well below a fifth of a second on any disk.
class StepSize
{
public:
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    void took(std::chrono::steady_clock::duration time)
    {
        if (time > 2 * StepAim)
            m_bytes = std::max(StepMin, m_bytes / 4);
        else if (time < StepAim / 4)
            m_bytes = std::min(StepMax, m_bytes * 2);
    }

private:
    std::uint64_t m_bytes = 4 << 20;
};

} // namespace

struct EntryCopier::Overlap
{
    std::uint64_t asked;     // up to there
    std::uint64_t settled;   // or under way
    bool settling = false, givenUp = false;
    std::chrono::steady_clock::time_point lastSettled = std::chrono::steady_clock::now();
};

/// For what was read already, whose size was not known before. False: stop.
bool EntryCopier::pay(std::uint64_t bytes)
{
    for (std::uint64_t n = 1; bytes > 0 && n > 0; bytes -= n)
        n = m_pacing.allow(bytes);
    return bytes == 0;
}

const FileSystemFacts &EntryCopier::sourceFacts(int fd, dev_t device)
{
    auto it = m_facts.find(device);
    if (it == m_facts.end())
        it = m_facts.emplace(device, factsOf(fd)).first;
    return it->second;
}

Result<bool> EntryCopier::clone(const Origin &from, int to)
{
    const std::pair pair(from.status.st_dev, from.destination);
    if (m_noClone.count(pair) != 0)
        return false;
    if (::ioctl(to, FICLONE, from.fd) == 0) {
        struct stat now{};
        if (::fstat(to, &now) == 0 && now.st_size == from.status.st_size)   // B4
            return true;
        if (::ftruncate(to, 0) != 0)
            return fail(Stage::WriteFile, errno);
        return false;
    }
    if (errno == ENOSPC || errno == EDQUOT)
        return fail(Stage::WriteFile, errno);
    if (errno != EINVAL && errno != ETXTBSY)   // those two are about this file; all others about the pair
        m_noClone.insert(pair);
    return false;
}

/// From offset `at` on: what lies before it is there.
Result<void> EntryCopier::copyData(const Origin &from, int to, const CopyManner &manner, std::uint64_t at)
{
    const auto size = static_cast<std::uint64_t>(from.status.st_size);
    if (at > 0)
        return hashUpTo(from, at).and_then([&] { return copyPlain(from, to, manner, at); });
    if (size > 0 && m_hasher.kind() == DigestKind::None) {
        const Result<bool> cloned = clone(from, to);
        if (!cloned)
            return tl::unexpected<Error>(cloned.error());
        if (*cloned)
            return {};
    }
    if (static_cast<std::uint64_t>(from.status.st_blocks) * 512 < size && size > HoleSample) {
        const FileSystemFacts &facts = sourceFacts(from.fd, from.status.st_dev);
        if (facts.trueHoles && m_liars.count(from.status.st_dev) == 0)
            return copySparse(from, to);
    }
    return copyPlain(from, to, manner, 0);
}

/// Of a file that is gone on with, the hash takes in what was copied before.
Result<void> EntryCopier::hashUpTo(const Origin &from, std::uint64_t end)
{
    for (std::uint64_t at = 0; at < end && m_hasher.kind() != DigestKind::None;) {
        const auto want = std::min<std::uint64_t>(BufferSize, end - at);
        const ssize_t n = retried([&] { return ::pread(from.fd, m_buffer.get(), want, static_cast<off_t>(at)); });
        if (n < 0)
            return fail(Stage::ReadSource, errno);
        if (n == 0)
            return fail(Stage::SourceChanged, 0);
        m_hasher.add(m_buffer.get(), static_cast<std::size_t>(n));
        at += static_cast<std::uint64_t>(n);
        if (!pay(static_cast<std::uint64_t>(n)) || !step(at))
            return fail(Stage::ReadSource, ECANCELED);
    }
    return {};
}

/// `at`: how much is written. Lets the device work meanwhile, and says now and then how much it has.
Result<void> EntryCopier::overlapWriting(const Origin &from, int to, std::uint64_t at, Overlap &overlap)
{
    if (overlap.givenUp)
        return {};
    if (at - overlap.asked >= WritebackStep) {
        m_writeback.upTo(to, overlap.asked, at);
        overlap.asked = at;
    }
    // What is written on and on in advance makes the end long.
    auto moved = std::chrono::steady_clock::now();
    for (std::uint64_t behind = m_writeback.behind(), before = behind; behind > BehindMost; behind = m_writeback.behind()) {
        m_writeback.wait(StepAim / 2);
        const auto now = std::chrono::steady_clock::now();
        if (std::exchange(before, behind) != behind)
            moved = now;
        overlap.givenUp = now - moved > HangsAfter;
        // That thread hangs, in this file or in the one before. If the disk does, writing will hang as well, and that is seen.
        if (overlap.givenUp)
            return {};
        if (!step(at))
            return fail(Stage::WriteFile, ECANCELED);
    }
    if (!m_told)
        return {};
    if (const auto settled = m_writeback.takeSettled()) {
        overlap.settling = false;
        if (auto told = tellPartial(from, to, *settled); !told)
            return told;
    }
    const auto now = std::chrono::steady_clock::now();
    const std::uint64_t since = overlap.asked - overlap.settled;
    const auto pause = now - overlap.lastSettled;
    if (!overlap.settling && ((since >= PartialStep && pause >= PartialRest) || (since >= PartialLeast && pause >= PartialEvery))) {
        m_writeback.settle();
        overlap.settling = true;
        overlap.settled = overlap.asked;
        overlap.lastSettled = now;
    }
    return {};
}

Result<void> EntryCopier::tellPartial(const Origin &from, int to, const Writeback::Settled &settled)
{
    if (!settled.synced)
        return fail(Stage::FlushFile, settled.synced.error().errnum);
    struct stat made{};
    if (!*settled.synced || ::fstat(to, &made) != 0)
        return {};
    m_onDevice = settled.end;
    m_told({{from.status.st_dev, from.status.st_ino}, static_cast<std::uint64_t>(from.status.st_size), timeOf(from.status.st_mtim),
            timeOf(from.status.st_ctim), {made.st_dev, made.st_ino}, bornOf(to), settled.end, {}, {}});
    return {};
}

/// Moves [at, end) within the kernel. False: not possible for this pair, or it ended early: read and write instead,
/// from wherever both offsets are (B2: 0 before the end is no end).
Result<bool> EntryCopier::copyRange(const Origin &from, int to, std::uint64_t at, std::uint64_t end)
{
    const std::pair pair(from.status.st_dev, from.destination);
    while (at < end) {
        auto in = static_cast<loff_t>(at), out = static_cast<loff_t>(at);
        const ssize_t n = retried([&] { return ::copy_file_range(from.fd, &in, to, &out, std::min<std::uint64_t>(end - at, 1 << 30), 0); });
        if (n < 0) {
            if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
                return fail(Stage::WriteFile, errno);
            m_noRange.insert(pair);
            return false;
        }
        if (n == 0) {
            m_noRange.insert(pair);
            return false;
        }
        at += static_cast<std::uint64_t>(n);
    }
    return true;
}

Result<void> EntryCopier::copyPlain(const Origin &from, int to, const CopyManner &manner, std::uint64_t at)
{
    const auto size = static_cast<std::uint64_t>(from.status.st_size);
    const bool zeroesBecomeHoles = static_cast<std::uint64_t>(from.status.st_blocks) * 512 < size && size > HoleSample;
    if (at == 0)
        m_hasher.start(m_hasher.kind());
    bool useRange = size > SmallFile && !zeroesBecomeHoles && m_hasher.kind() == DigestKind::None
        && m_noRange.count({from.status.st_dev, from.destination}) == 0;
    StepSize stepSize;
    Overlap overlap{at, at};
    std::uint64_t hole = 0;
    m_window.begin(at);
    for (;;) {
        const std::uint64_t most = m_pacing.polite() ? DirtyWindow::StepMost
            : manner.startWriteback                  ? OverlapStepMax
                                                     : StepMax;
        const std::uint64_t left = at < size ? size - at : 0;
        const std::uint64_t may = left == 0 ? 0 : m_pacing.allow(std::min(left, useRange ? std::min(stepSize.bytes(), most) : BufferSize));
        if (left > 0 && may == 0)
            return fail(Stage::WriteFile, ECANCELED);
        const auto begun = std::chrono::steady_clock::now();   // waiting is no part of a step
        if (useRange && left > 0) {
            const std::uint64_t end = at + may;
            const Result<bool> moved = copyRange(from, to, at, end);
            if (!moved)
                return tl::unexpected<Error>(moved.error());
            useRange = *moved;
            if (useRange)
                at = end;
        } else {
            std::size_t want = size <= SmallFile && at == 0 ? SmallFile + 1 : BufferSize;
            if (may < left)
                want = std::min<std::size_t>(want, may);
            const ssize_t n = retried([&] { return ::pread(from.fd, m_buffer.get(), want, static_cast<off_t>(at)); });
            if (n < 0)
                return fail(Stage::ReadSource, errno);
            if (at == 0)
                m_slowLeft = std::chrono::steady_clock::now() - begun > SlowCall ? SlowFiles : std::max(0, m_slowLeft - 1);
            if (n == 0)
                break;
            const auto got = static_cast<std::size_t>(n);
            m_hasher.add(m_buffer.get(), got);
            if (zeroesBecomeHoles) {
                if (!writeNonZero(to, m_buffer.get(), got, at, hole))
                    return fail(Stage::WriteFile, errno);
            } else if (!writeAll(to, m_buffer.get(), got, at)) {
                return fail(Stage::WriteFile, errno);
            }
            at += got;
            // A file that grows as fast as it is read has no end; what has none by its size (/proc) is read to its end.
            if (size > 0 && at > size && !sourceFacts(from.fd, from.status.st_dev).pseudo)
                return fail(Stage::SourceChanged, 0);
            // A short read of a small regular file is its end; the size is checked below.
            if (size <= SmallFile && at == size && got < want)
                break;
        }
        if (at > SmallFile) {
            stepSize.took(std::chrono::steady_clock::now() - begun);
            if (auto wrote = m_window.wrote(to, at, m_pacing, m_step); !wrote)
                return wrote;
            if (manner.startWriteback && at < size) {
                if (const auto done = overlapWriting(from, to, at, overlap); !done)
                    return done;
            }
            if (!step(at))
                return fail(Stage::WriteFile, ECANCELED);
        }
    }
    if (hole > 0 && ::ftruncate(to, static_cast<off_t>(hole)) != 0)
        return fail(Stage::WriteFile, errno);
    if (at < size && !sourceFacts(from.fd, from.status.st_dev).pseudo) {
        struct stat now{};
        if (::fstat(from.fd, &now) == 0 && now.st_size == from.status.st_size)
            return fail(Stage::SourceEndedEarly, 0);
    }
    return {};
}

Result<void> EntryCopier::copySparse(const Origin &from, int to)
{
    const off_t size = from.status.st_size;
    off_t at = 0;
    m_hasher.start(m_hasher.kind());
    m_window.begin(0);
    while (at < size) {
        const off_t data = ::lseek(from.fd, at, SEEK_DATA);
        if (data < 0 && errno != ENXIO)
            return fail(Stage::ReadSource, errno);
        const off_t holeEnd = data < 0 ? size : std::min(data, size);
        if (holeEnd > at) {
            // Believed only as far as a sample of it is true (B1).
            std::array<char, HoleSample> sample{};
            const off_t middle = at + (holeEnd - at) / 2;
            const ssize_t n = retried([&] { return ::pread(from.fd, sample.data(), std::min<std::size_t>(sample.size(), static_cast<std::size_t>(holeEnd - middle)), middle); });
            if (n < 0)
                return fail(Stage::ReadSource, errno);
            if (!isZero(sample.data(), static_cast<std::size_t>(n))) {
                m_liars.insert(from.status.st_dev);
                if (::ftruncate(to, 0) != 0)
                    return fail(Stage::WriteFile, errno);
                return copyPlain(from, to, {}, 0);
            }
            m_hasher.addZeros(static_cast<std::uint64_t>(holeEnd - at));
            at = holeEnd;
        }
        if (data < 0 || at >= size)
            break;
        const off_t next = ::lseek(from.fd, at, SEEK_HOLE);
        if (next < 0)
            return fail(Stage::ReadSource, errno);
        const off_t end = std::min(next, size);
        while (at < end) {
            const auto want = m_pacing.allow(std::min<std::size_t>(BufferSize, static_cast<std::size_t>(end - at)));
            if (want == 0)
                return fail(Stage::WriteFile, ECANCELED);
            const ssize_t n = retried([&] { return ::pread(from.fd, m_buffer.get(), want, at); });
            if (n < 0)
                return fail(Stage::ReadSource, errno);
            if (n == 0)
                return fail(Stage::SourceEndedEarly, 0);
            if (!writeAll(to, m_buffer.get(), static_cast<std::size_t>(n), static_cast<std::uint64_t>(at)))
                return fail(Stage::WriteFile, errno);
            m_hasher.add(m_buffer.get(), static_cast<std::size_t>(n));
            at += n;
            if (auto wrote = m_window.wrote(to, static_cast<std::uint64_t>(at), m_pacing, m_step); !wrote)
                return wrote;
            if (!step(static_cast<std::uint64_t>(at)))
                return fail(Stage::WriteFile, ECANCELED);
        }
    }
    struct stat now{};
    if (::fstat(to, &now) != 0 || (now.st_size != size && ::ftruncate(to, size) != 0))
        return fail(Stage::WriteFile, errno);
    return {};
}

} // namespace poolcopy::fs
