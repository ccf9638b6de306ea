// SPDX-License-Identifier: GPL-3.0-or-later
// Entries, made with all that belongs to them or not at all.
#include "core/fs/copy_file_linux.h"

#include "core/fs/place.h"

#include <algorithm>
#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

constexpr std::size_t AheadMost = 16;               // files that are open
constexpr std::uint64_t AheadBytes = 1 << 20;         // of a file; the kernel's own read-ahead sees to the rest
constexpr int ChangedTries = 3;

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

} // namespace

EntryCopier::EntryCopier(Step step, Told told) : m_step(std::move(step)), m_told(std::move(told)), m_buffer(std::make_unique_for_overwrite<char[]>(BufferSize)) {}

void EntryCopier::setPacing(Pacing pacing)
{
    m_pacing = std::move(pacing);
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
    const ssize_t n = ::readlinkat(source.folder, source.name, m_buffer.get(), BufferSize - 1);
    if (n < 0)
        return errno == EINVAL ? fail(Stage::SourceChanged, 0) : fail(Stage::ReadLink, errno);
    m_buffer[static_cast<std::size_t>(n)] = 0;
    const bool keeps = linksKeepTheirOwn(destination.folder, destination.name, manner);
    if (::symlinkat(m_buffer.get(), destination.folder, destination.name) != 0)
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

} // namespace poolcopy::fs
