// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/copy_file.h"

#include "core/base/fd.h"
#include "core/fs/place.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

constexpr std::size_t BufferSize = 1 << 20;
constexpr std::uint64_t SmallFile = 256 << 10;        // one read, one write: cheaper than copy_file_range
constexpr std::uint64_t WritebackStep = 4 << 20;      // bytes after which the device is asked to write: it begins early
constexpr std::uint64_t OverlapStepMax = 16 << 20;    // bytes of a copying call meanwhile: the device waits for what is not written yet
constexpr std::uint64_t StepMin = 128 << 10, StepMax = 64 << 20;
constexpr std::chrono::milliseconds StepAim{100};
constexpr std::uint64_t PartialStep = 256 << 20;   // bytes of a file between two words of what is on the device,
constexpr std::chrono::seconds PartialRest{1};     // but not more often than this: the flush in each holds up the copying
constexpr std::chrono::seconds PartialEvery{5};    // nor less often than this, if PartialLeast was written meanwhile
constexpr std::chrono::microseconds SlowCall{200};    // to open or read a small file: it came from the disk
constexpr int SlowFiles = 64;                         // after such a one
constexpr std::size_t AheadMost = 16;                // files that are open
constexpr std::uint64_t AheadBytes = 1 << 20;         // of a file; the kernel's own read-ahead sees to the rest
constexpr std::chrono::seconds HangsAfter{1};      // of nothing that moves
constexpr std::uint64_t BehindMost = 128 << 20;    // bytes that the device was not yet asked to write
constexpr std::size_t HoleSample = 4096;
constexpr int ChangedTries = 3;

template <typename Call>
auto retried(Call call)
{
    decltype(call()) r;
    do
        r = call();
    while (r < 0 && errno == EINTR);
    return r;
}

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

bool sameTime(const timespec &a, const timespec &b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

/// Not a block or not an inode is left. A program that answers for a disk (FUSE) may count neither, and tell zeros.
bool isFull(int fd, bool plain)
{
    struct statvfs space{};
    return ::fstatvfs(fd, &space) == 0
        && ((space.f_blocks > 0 && space.f_bavail == 0) || (plain && space.f_files > 0 && space.f_favail == 0));
}

bool unchanged(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && sameTime(a.st_mtim, b.st_mtim) && sameTime(a.st_ctim, b.st_ctim);
}

Fd openSource(const Spot &s)
{
    // O_NONBLOCK: a fifo put in the file's place must not hang us (F4).
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    int fd = retried([&] { return ::openat(s.folder, s.name, flags | O_NOATIME); });
    if (fd < 0 && errno == EPERM)
        fd = retried([&] { return ::openat(s.folder, s.name, flags); });
    return Fd(fd);
}

/// What was begun of that very source, and whose it is; nothing if that isn't known.
const PartialFile *partialOf(const struct stat &source, const std::vector<PartialFile> *partials)
{
    if (partials == nullptr)
        return nullptr;
    const auto it = std::find_if(partials->begin(), partials->end(), [&source](const PartialFile &p) {
        return p.source == FileId{source.st_dev, source.st_ino} && p.size == static_cast<std::uint64_t>(source.st_size)
            && p.modified == timeOf(source.st_mtim) && p.changed == timeOf(source.st_ctim);
    });
    return it == partials->end() ? nullptr : &*it;
}

/// Opens it, cut to what is on the device, and gives it that name; invalid, and nothing was touched, if it is not what it
/// was, or complete (a copy gets its time last). `mode`: what it has.
Fd openPartial(const PartialFile &partial, const Spot &destination, mode_t &mode)
{
    const bool renames = !partial.temporary.empty() && partial.temporary != destination.name;
    if (renames && !idOfTemporary(partial.temporary))
        return {};
    const char *name = renames ? partial.temporary.c_str() : destination.name;
    Fd fd(retried([&] { return ::openat(destination.folder, name, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC); }));
    struct stat st{};
    if (!fd || ::fstat(fd.get(), &st) != 0 || !S_ISREG(st.st_mode) || FileId{st.st_dev, st.st_ino} != partial.destination || st.st_nlink != 1
        || bornOf(fd.get()) != partial.born || st.st_size < static_cast<off_t>(partial.offset)
        || (static_cast<std::uint64_t>(st.st_size) == partial.size && timeOf(st.st_mtim) == partial.modified))
        return {};
    if (renames && !nameFile(destination.folder, name, destination.name, false))
        return {};
    if (retried([&] { return ::ftruncate(fd.get(), static_cast<off_t>(partial.offset)); }) != 0)
        return {};
    mode = st.st_mode & 07777;
    return fd;
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

struct EntryCopier::Origin
{
    int fd;
    const struct stat &status;
    dev_t destination;   // device
};

struct EntryCopier::Overlap
{
    std::uint64_t asked;     // up to there
    std::uint64_t settled;   // or under way
    bool settling = false, givenUp = false;
    std::chrono::steady_clock::time_point lastSettled = std::chrono::steady_clock::now();
};

EntryCopier::EntryCopier(Step step, Told told) : m_step(std::move(step)), m_told(std::move(told)), m_buffer(BufferSize) {}

void EntryCopier::setPacing(Pacing pacing)
{
    m_pacing = std::move(pacing);
}

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

Result<Notes> EntryCopier::create(EntryKind kind, const Spot &source, const Spot &destination, const CopyManner &manner)
{
    switch (kind) {
    case EntryKind::File: return createFile(source, destination, manner);
    case EntryKind::Link: return createLink(source, destination, manner);
    case EntryKind::Folder: return fail(Stage::SourceChanged, EISDIR);
    default: return createSpecial(kind, source, destination, manner);
    }
}

void EntryCopier::lookAhead(const Spot &source, std::uint64_t size)
{
    const auto begun = std::chrono::steady_clock::now();
    Fd fd = openSource(source);
    if (std::chrono::steady_clock::now() - begun > SlowCall)
        m_slowLeft = SlowFiles;
    if (fd) {   // else create() tells why not
        if (size > 0)
            ::posix_fadvise(fd.get(), 0, static_cast<off_t>(std::min(size, AheadBytes)), POSIX_FADV_WILLNEED);
        if (m_ahead.size() >= AheadMost)   // nobody has asked for those: they were there, or left out
            m_ahead.pop_front();
        m_ahead.push_back({source.folder, source.name, std::move(fd)});
    }
}

/// As lookAhead() opened it, if that is what is wanted now; those before it are not wanted any more.
Fd EntryCopier::openAhead(const Spot &source)
{
    const auto it = std::find_if(m_ahead.begin(), m_ahead.end(), [&source](const Ahead &a) { return a.folder == source.folder && a.name == source.name; });
    if (it == m_ahead.end())
        return openSource(source);
    Fd fd = std::move(it->fd);
    m_ahead.erase(m_ahead.begin(), it + 1);
    return fd;
}

Result<Notes> EntryCopier::createFile(const Spot &source, const Spot &destination, const CopyManner &manner)
{
    for (int attempt = 1;; ++attempt) {
        bool changed = false;
        Result<Notes> made = tryFile(source, destination, manner, changed);
        if (!changed || attempt == ChangedTries || !step(0))
            return made;
    }
}

Result<Notes> EntryCopier::tryFile(const Spot &source, const Spot &destination, const CopyManner &manner, bool &changed)
{
    Fd in = openAhead(source);
    struct stat before{};
    int known = in ? ::fstat(in.get(), &before) : 0;
    if (in && known == 0 && before.st_nlink == 0) {   // what was opened early has been replaced since
        in = openSource(source);
        known = in ? ::fstat(in.get(), &before) : 0;
    }
    if (!in)
        return errno == ELOOP || errno == ENXIO ? fail(Stage::SourceChanged, 0) : fail(Stage::OpenSource, errno);
    if (known != 0)
        return fail(Stage::StatSource, errno);
    if (!S_ISREG(before.st_mode))
        return fail(Stage::SourceChanged, 0);
    if (manner.largest > 0 && static_cast<std::uint64_t>(before.st_size) > manner.largest)
        return fail(Stage::CreateFile, EFBIG);   // not after four gigabytes (C4)

    Made made;
    const bool ours = before.st_uid == ourselves().user && before.st_gid == ourselves().group && !manner.inheritsGroup;
    made.asDestination = manner.umask.has_value();
    made.mode = made.asDestination ? modeByDestination(before, *manner.umask, manner.inheritsAcl) : manner.openMode && ours ? before.st_mode & 0777 : 0600;
    const Attributes attributes = attributesOf(in.get());
    if (!made.asDestination && (!attributes.all.empty() || static_cast<std::uint64_t>(before.st_size) > PartialLeast))
        made.mode |= S_IWUSR;   // a user may give attributes only to what can be written, and go on with that alone
    made.ownerIsOurs = !manner.inheritsGroup;
    made.trusted = manner.plain;
    m_onDevice = 0;
    Fd out;
    if (const PartialFile *partial = partialOf(before, manner.partials)) {
        out = openPartial(*partial, destination, made.mode);
        m_onDevice = out ? partial->offset : 0;
    }
    if (!out) {
        out = Fd(retried([&] {
            return ::openat(destination.folder, destination.name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, made.mode);
        }));
    }
    if (!out)
        return fail(Stage::CreateFile, errno);
    // From here on an error leaves nothing behind, or says that it does.
    const auto drop = [&](tl::unexpected<Error> error) {
        // A server that is full says no more than that it has failed (SFTP).
        if (error.value().errnum == EIO && !isSourceStage(error.value().stage) && !manner.plain && isFull(destination.folder, false))
            error = fail(error.value().stage, ENOSPC);
        out.reset();
        if (error.value().errnum == ECANCELED && m_onDevice > 0 && manner.keepsPartial && manner.keepsPartial())
            return error;
        if (::unlinkat(destination.folder, destination.name, 0) == 0 || errno == ENOENT)
            return error;
        changed = false;
        return fail(Stage::Remove, errno);
    };
    if (manner.inheritsAcl && !made.asDestination) {
        ::fremovexattr(out.get(), "system.posix_acl_access");
        ::fchmod(out.get(), made.mode);   // the ACL's mask was its group bits
    }
    m_digest.reset();
    m_hasher.start(manner.digest);
    m_moved = static_cast<std::uint64_t>(before.st_size) - m_onDevice;
    m_window.begin(0);   // a clone writes nothing
    auto copied = copyData(Origin{in.get(), before, manner.device}, out.get(), manner, m_onDevice);
    if (auto written = m_writeback.end(manner.syncFile && copied); !written)
        copied = written;
    if (!copied) {
        changed = copied.error().stage == Stage::SourceChanged;
        return drop(tl::unexpected<Error>(copied.error()));
    }

    if (auto ended = m_window.ended(out.get(), static_cast<std::uint64_t>(before.st_size), m_pacing, m_step); !ended)
        return drop(tl::unexpected<Error>(ended.error()));

    struct stat after{};
    if (::fstat(in.get(), &after) != 0)
        return drop(fail(Stage::StatSource, errno));
    if (!unchanged(before, after)) {
        changed = true;
        return drop(fail(Stage::SourceChanged, 0));
    }
    Notes notes = keepMetadata(out.get(), before, attributes, made);
    // Whole but for those it would be taken for a copy by the next run, though by then there may be room.
    if (notes.test(static_cast<std::size_t>(NoteKind::AttributesNotKept)) && isFull(out.get(), manner.plain))
        return drop(fail(Stage::WriteFile, ENOSPC));
    if (manner.syncFile) {
        const auto synced = syncToDisk(out.get());
        if (!synced)
            return drop(fail(Stage::FlushFile, synced.error().errnum));
        if (!*synced)
            add(notes, NoteKind::FlushNotCertain);
    }
    if (manner.digest != DigestKind::None)
        m_digest = m_hasher.digest();
    // NFS, FUSE and quotas tell here what write() did not (C9). Linux has closed it even on EINTR.
    if (::close(out.release()) != 0 && errno != EINTR)
        return drop(fail(Stage::CloseFile, errno));
    return notes;
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
        const auto want = std::min<std::uint64_t>(m_buffer.size(), end - at);
        const ssize_t n = retried([&] { return ::pread(from.fd, m_buffer.data(), want, static_cast<off_t>(at)); });
        if (n < 0)
            return fail(Stage::ReadSource, errno);
        if (n == 0)
            return fail(Stage::SourceChanged, 0);
        m_hasher.add(m_buffer.data(), static_cast<std::size_t>(n));
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
        const std::uint64_t may = left == 0 ? 0 : m_pacing.allow(std::min(left, useRange ? std::min(stepSize.bytes(), most) : m_buffer.size()));
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
            std::size_t want = size <= SmallFile && at == 0 ? SmallFile + 1 : m_buffer.size();
            if (may < left)
                want = std::min<std::size_t>(want, may);
            const ssize_t n = retried([&] { return ::pread(from.fd, m_buffer.data(), want, static_cast<off_t>(at)); });
            if (n < 0)
                return fail(Stage::ReadSource, errno);
            if (at == 0)
                m_slowLeft = std::chrono::steady_clock::now() - begun > SlowCall ? SlowFiles : std::max(0, m_slowLeft - 1);
            if (n == 0)
                break;
            const auto got = static_cast<std::size_t>(n);
            m_hasher.add(m_buffer.data(), got);
            if (zeroesBecomeHoles) {
                if (!writeNonZero(to, m_buffer.data(), got, at, hole))
                    return fail(Stage::WriteFile, errno);
            } else if (!writeAll(to, m_buffer.data(), got, at)) {
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
            const auto want = m_pacing.allow(std::min<std::size_t>(m_buffer.size(), static_cast<std::size_t>(end - at)));
            if (want == 0)
                return fail(Stage::WriteFile, ECANCELED);
            const ssize_t n = retried([&] { return ::pread(from.fd, m_buffer.data(), want, at); });
            if (n < 0)
                return fail(Stage::ReadSource, errno);
            if (n == 0)
                return fail(Stage::SourceEndedEarly, 0);
            if (!writeAll(to, m_buffer.data(), static_cast<std::size_t>(n), static_cast<std::uint64_t>(at)))
                return fail(Stage::WriteFile, errno);
            m_hasher.add(m_buffer.data(), static_cast<std::size_t>(n));
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

/// Asked once of each disk.
bool EntryCopier::linksKeepTheirOwn(int folder, const char *free, const CopyManner &manner)
{
    if (manner.plain)
        return true;
    if (const auto known = m_ownOfLinks.find(manner.device); known != m_ownOfLinks.end())
        return known->second;
    const auto found = fs::linksKeepTheirOwn(folder, free);
    if (found)   // else it is said why when the link itself can't be made
        m_ownOfLinks.emplace(manner.device, *found);
    return found.value_or(false);
}

Result<Notes> EntryCopier::createLink(const Spot &source, const Spot &destination, const CopyManner &manner)
{
    struct stat status{};
    if (::fstatat(source.folder, source.name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return fail(Stage::StatSource, errno);
    if (!S_ISLNK(status.st_mode))
        return fail(Stage::SourceChanged, 0);
    const ssize_t n = ::readlinkat(source.folder, source.name, m_buffer.data(), m_buffer.size() - 1);
    if (n < 0)
        return errno == EINVAL ? fail(Stage::SourceChanged, 0) : fail(Stage::ReadLink, errno);
    m_buffer[static_cast<std::size_t>(n)] = 0;
    const bool keeps = linksKeepTheirOwn(destination.folder, destination.name, manner);
    if (::symlinkat(m_buffer.data(), destination.folder, destination.name) != 0)
        return fail(Stage::MakeLink, errno);
    return keepMetadata(destination.folder, destination.name, status, attributesOf(source.folder, source.name),
                        {0, !manner.inheritsGroup, manner.plain, manner.umask.has_value(), !keeps});
}

Result<Notes> EntryCopier::createSpecial(EntryKind kind, const Spot &source, const Spot &destination, const CopyManner &manner)
{
    struct stat status{};
    if (::fstatat(source.folder, source.name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return fail(Stage::StatSource, errno);
    if (kindOf(status.st_mode) != kind)
        return fail(Stage::SourceChanged, 0);
    const mode_t mode = manner.umask ? modeByDestination(status, *manner.umask, manner.inheritsAcl) : status.st_mode & 0777;
    if (::mknodat(destination.folder, destination.name, (status.st_mode & S_IFMT) | mode, status.st_rdev) != 0) {
        const int e = errno;
        if (e == EIO && !manner.plain)   // FUSE, whose program has made a file instead
            ::unlinkat(destination.folder, destination.name, 0);
        return fail(Stage::MakeSpecial, e);
    }
    if (manner.inheritsAcl && !manner.umask)
        dropInheritedAcl(destination.folder, destination.name, mode);
    return keepMetadata(destination.folder, destination.name, status, attributesOf(source.folder, source.name),
                        {0, !manner.inheritsGroup, manner.plain, manner.umask.has_value()});
}

Notes EntryCopier::renewMetadata(const Spot &source, const Spot &destination, const CopyManner &manner)
{
    struct stat from{}, to{};
    if (::fstatat(source.folder, source.name, &from, AT_SYMLINK_NOFOLLOW) != 0
        || ::fstatat(destination.folder, destination.name, &to, AT_SYMLINK_NOFOLLOW) != 0)
        return {};
    const bool asDestination = manner.umask.has_value();
    const bool owner = !asDestination && ::geteuid() == 0 && (from.st_uid != to.st_uid || from.st_gid != to.st_gid);
    const bool mode = !asDestination && !S_ISLNK(from.st_mode) && (from.st_mode & 07777) != (to.st_mode & 07777);
    // Its time comes last: whoever made it may have got no further, and where another was near enough to be taken for it, nothing
    // else may have been kept either.
    const bool time = (S_ISLNK(from.st_mode) || !manner.plain) && !sameTime(from.st_mtim, to.st_mtim);
    if (!owner && !mode && !time)
        return {};
    if (!S_ISREG(from.st_mode)) {
        const bool keeps = !S_ISLNK(from.st_mode)
            || linksKeepTheirOwn(destination.folder, temporaryName(0, static_cast<std::uint64_t>(::getpid())).c_str(), manner);
        return keepMetadata(destination.folder, destination.name, from, attributesOf(source.folder, source.name),
                            {07777, false, manner.plain, asDestination, !keeps});
    }
    const Fd in = openSource(source);
    const Fd out(::openat(destination.folder, destination.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    Notes notes;
    if (!in || !out) {
        add(notes, NoteKind::ModeNotKept);
        return notes;
    }
    return keepMetadata(out.get(), from, attributesOf(in.get()), {to.st_mode & mode_t{07777}, false, manner.plain, asDestination});
}

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

/// Both sides are hashed, the destination's from the device.
Result<bool> EntryCopier::sameOnDisk(int source, const Spot &destination)
{
    for (off_t at = 0;;) {
        const ssize_t n = retried([&] { return ::pread(source, m_buffer.data(), m_buffer.size(), at); });
        if (n < 0)
            return fail(Stage::ReadSource, errno);
        if (n == 0)
            break;
        m_hasher.add(m_buffer.data(), static_cast<std::size_t>(n));
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
        const ssize_t n = retried([&] { return ::pread(a, m_buffer.data(), m_buffer.size(), at); });
        if (n < 0)
            return fail(Stage::ReadSource, errno);
        m_hasher.add(m_buffer.data(), static_cast<std::size_t>(n));
        for (ssize_t got = 0; got < n || n == 0;) {
            const ssize_t m = retried([&] { return ::pread(b, m_other.data(), n == 0 ? 1 : static_cast<std::size_t>(n - got), at + got); });
            if (m < 0)
                return false;   // what can't be read back is made anew
            if (n == 0)
                return m == 0;
            if (m == 0 || std::memcmp(m_buffer.data() + got, m_other.data(), static_cast<std::size_t>(m)) != 0)
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
