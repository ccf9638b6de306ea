// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/copy.h"

#include "core/base/path.h"
#include "core/fs/flush.h"
#include "core/fs/listing.h"
#include "core/fs/names.h"
#include "core/fs/place.h"
#include "core/fs/tree.h"

#include <algorithm>
#include <cerrno>
#include <functional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy::worker {

namespace {
constexpr std::size_t LookAhead = 16;   // entries
constexpr std::uint64_t ComparedAtOnce = 1 << 20;   // bytes of a file that somebody is asked about
}

fs::Pacing pacingOf(Channel &channel)
{
    return {[&channel](std::uint64_t bytes) { return channel.allow(bytes); }, [&channel] { return channel.limit(); },
            [&channel] { return channel.polite(); }};
}

BatchCopier::BatchCopier(Channel &channel, Folders &folders, Reporter &reporter, const wire::Setup &setup)
    : m_channel(channel), m_folders(folders), m_reporter(reporter), m_setup(setup),
      m_copier([this](std::uint64_t bytes) {
          if (m_channel.progressIsDue())
              tell(m_task, m_doneEntries, m_doneBytes + bytes, m_folder, m_current);
          return m_channel.goOn();
      },
      [this](const PartialFile &file) {
          wire::Partial partial{m_task, file};
          partial.file.temporary = m_temporary;
          m_channel.send(partial.encode());
          m_channel.flush();
      }),
      m_foresight(channel, folders)
{
    m_copier.setPacing(pacingOf(channel));
}

void BatchCopier::begun(const PartialFile &file)
{
    remember(m_partials, file);
}

void BatchCopier::tell(std::uint64_t task, std::uint32_t entries, std::uint64_t bytes, std::uint32_t folder, const Path &name)
{
    m_channel.send(wire::Progress{task, entries, bytes, folder, name}.encode());
    m_channel.flush();
}

void BatchCopier::count(wire::BatchDone &done, Verdict verdict, std::uint64_t bytes)
{
    switch (verdict) {
    case Verdict::Copied:
        ++done.copied;
        done.bytesCopied += bytes;
        break;
    case Verdict::Recognised:
        ++done.recognised;
        done.bytesRecognised += bytes;
        break;
    case Verdict::Skipped: ++done.skipped; break;
    case Verdict::Failed: ++done.failed; break;
    case Verdict::Conflict: ++done.conflicts; break;
    }
}

void BatchCopier::run(const wire::Batch &batch)
{
    using Header = wire::BatchHeader;
    const Header &h = batch.header;
    wire::BatchDone done;
    done.id = h.id;
    m_channel.begin({h.id, 0, 0, h.folder, {}});
    // Whoever dies is thought to have died of the oldest batch that it has not told of: one that may kill comes after all of that was
    // told, and the folder alone may kill. And what has a name already in a folder that was there is not for another worker to find.
    m_outspoken = (h.flags & (Header::Again | Header::Careful | Header::Drop)) != 0;
    if (m_outspoken)
        m_channel.flush();
    const auto opened = m_folders.open(h.folder);
    if (!opened) {
        m_channel.endOfTask();
        m_reporter.wholeFolder(h.id, m_folders.refused(), m_folders.rootOf(h.folder), opened.error());
        done.failed = h.count;
        if (m_setup.dryRun) {
            for (const wire::Entry &entry : batch.entries)
                if (entry.kind != EntryKind::Folder)
                    m_foresight.count(planKindOf(opened.error().stage, opened.error().errnum), h.folder, entry.name, entry.size);
            m_foresight.send(h.id);
        }
        m_channel.send(done.encode());
        m_channel.flush();
        return;
    }
    FolderPair pair = *opened;
    m_outspoken = m_outspoken || pair.merge;
    if (m_outspoken)
        m_channel.flush();
    pair.manner.startWriteback = m_setup.flush;
    pair.manner.digest = m_setup.digest;
    const bool syncEach = (h.flags & Header::SyncEach) != 0;
    pair.manner.syncFile = pair.manner.syncFile || (syncEach && m_setup.flush);
    if ((h.flags & Header::Afresh) == 0)   // else nothing of what is there is to be trusted
        pair.manner.partials = &m_partials;
    // In a folder that was there a cancelled job leaves nothing; one whose engine has died will be gone on with.
    if (m_setup.flush)
        pair.manner.keepsPartial = [this, ours = !pair.merge] { return ours || m_channel.abandoned(); };

    std::vector<Staged> staged;
    const bool allWait = m_setup.verify || (m_setup.flush && !pair.manner.syncFile);
    m_stage = pair.merge && allWait ? &staged : nullptr;
    const wire::Root &root = m_folders.root(pair.root);
    // No name of an older version goes to one that a power cut would make empty, whatever else need not be on the disk. Some file
    // systems see to it by themselves, one file after the other; one flush for many is sooner done.
    const bool flushIsKnown = root.flushable && !root.syncFiles && pair.manner.device == root.destinationId.device;
    m_stageReplacing = m_stage != nullptr || (pair.merge && !syncEach && flushIsKnown) ? &staged : nullptr;
    m_task = h.id;
    m_folder = h.folder;
    m_doneEntries = 0;
    m_doneBytes = 0;
    const bool renamed = root.mode == wire::RootMode::Single && h.folder == pair.root;
    // In a careful batch it must be plain which entry a worker hangs at or dies of.
    const bool reads = !m_setup.dryRun && (h.flags & (Header::Drop | Header::Careful)) == 0 && m_folders.hasDescriptorsToSpare();
    std::size_t ahead = 0;   // the first entry that was not looked at
    for (std::size_t i = 0; i < batch.entries.size(); ++i) {
        const wire::Entry &entry = batch.entries[i];
        if (!m_channel.goOn()) {
            done.cancelled = true;
            break;
        }
        if ((h.flags & Header::Drop) != 0) {
            if (!pair.merge && pair.destination >= 0 && ::unlinkat(pair.destination, entry.name.c_str(), 0) != 0 && errno != ENOENT
                && errno != EISDIR)
                m_reporter.entry(h.id, h.folder, pair.root, {Stage::Remove, errno, entry.name}, true);
            ++done.failed;
            continue;
        }
        // A disk serves many questions at once sooner than one after the other.
        ahead = std::max(ahead, i + 1);
        for (; reads && m_copier.waitsForSources() && ahead < std::min(i + 1 + LookAhead, batch.entries.size()); ++ahead) {
            const wire::Entry &e = batch.entries[ahead];
            if (e.kind != EntryKind::File)
                continue;
            m_channel.begin({h.id, m_doneEntries, m_doneBytes, h.folder, e.name});
            m_copier.lookAhead({pair.source, e.name.c_str()}, e.size);
        }
        m_current = entry.name;
        if ((h.flags & Header::Careful) != 0 || m_channel.progressIsDue())
            tell(h.id, m_doneEntries, m_doneBytes, h.folder, entry.name);
        m_channel.begin({h.id, m_doneEntries, m_doneBytes, h.folder, entry.name});
        Work work{h.id, h.folder, pair, entry.name, renamed ? root.name : entry.name, entry.kind, entry.size,
                  i, (h.flags & Header::HasRule) != 0 ? h.rule : m_setup.onConflict,
                  pair.again || (h.flags & Header::Again) != 0, (h.flags & Header::Afresh) != 0, &entry, -1, {}, false, false};
        const Verdict verdict = copyEntry(work);
        if (m_channel.cancelled()) {
            done.cancelled = true;
            break;
        }
        count(done, verdict, work.bytes);
        keepDigest(work, verdict);
        ++m_doneEntries;
        m_doneBytes += entry.size;
    }
    m_copier.forgetAhead();
    done.slowSource = m_copier.waitsForSources();
    end(done, std::move(staged));
}

/// What all batches end with.
void BatchCopier::end(const wire::BatchDone &counted, std::vector<Staged> staged)
{
    wire::BatchDone done = counted;
    m_stage = m_stageReplacing = nullptr;
    done.staged = !staged.empty();
    done.notes = m_reporter.takeNotes();
    if (done.staged)
        m_staged[done.id] = {done, std::move(staged)};
    m_channel.endOfTask();
    m_hashes.batch = done.id;
    m_hashes.kind = m_setup.digest;
    if (!m_hashes.entries.empty() && !done.cancelled)
        m_channel.send(m_hashes.encode());
    m_hashes.entries.clear();
    if (m_setup.dryRun)
        m_foresight.send(done.id);
    m_channel.send(done.encode());
    if (m_outspoken)
        m_channel.flush();   // else Channel::next() does, now or soon
}

void BatchCopier::keepDigest(const Work &work, Verdict verdict)
{
    const auto digest = m_copier.takeDigest();
    const bool isLink = !digest && work.linkTo >= 0 && work.kind == EntryKind::File && m_setup.digest != DigestKind::None;
    if (!(digest || isLink) || (verdict != Verdict::Copied && verdict != Verdict::Recognised))
        return;
    const auto index = static_cast<std::uint16_t>(work.index);
    if (isLink) {
        m_hashes.entries.push_back({index, wire::HashedEntry::IsLink, {}});
        return;
    }
    std::uint8_t flags = 0;
    if (verdict == Verdict::Recognised && m_setup.verify)
        flags = wire::HashedEntry::Verified;
    else if (verdict == Verdict::Copied && m_stage != nullptr)
        flags = wire::HashedEntry::Temporary;
    m_hashes.entries.push_back({index, flags, *digest});
}

Result<fs::EntryCopier::Likeness> BatchCopier::compare(const Work &work, const char *destinationName)
{
    return m_copier.compare({work.pair.source, work.name.c_str()}, {work.pair.destination, destinationName}, beliefOf(work),
                            m_setup.digest, m_setup.verify);
}

/// Where it is not the entry's own: whoever writes a list of the copy must know.
void BatchCopier::tellName(std::uint64_t batch, std::size_t index, const Path &name)
{
    if (m_setup.digest != DigestKind::None)
        m_channel.send(wire::Named{batch, static_cast<std::uint16_t>(index), name}.encode());
}

void BatchCopier::run(const wire::Link &links)
{
    using Header = wire::BatchHeader;
    wire::BatchDone done;
    done.id = links.id;
    std::vector<Staged> staged;
    m_outspoken = true;
    m_channel.flush();   // as before a batch that may kill
    m_task = links.id;
    m_doneEntries = 0;
    m_doneBytes = 0;
    for (std::size_t i = 0; i < links.entries.size(); ++i) {
        const wire::LinkEntry &entry = links.entries[i];
        if (!m_channel.goOn()) {
            done.cancelled = true;
            break;
        }
        m_folder = entry.folder;
        m_current = entry.name;
        if ((links.flags & Header::Careful) != 0 || m_channel.progressIsDue())
            tell(links.id, m_doneEntries, m_doneBytes, entry.folder, entry.name);
        m_channel.begin({links.id, m_doneEntries, m_doneBytes, entry.folder, entry.name});
        Verdict verdict = Verdict::Failed;
        std::uint64_t bytes = 0;
        const auto first = m_folders.open(entry.firstFolder);
        // Opening the other folder may close this one: keep it.
        const Fd firstFolder(first ? ::fcntl(first->destination, F_DUPFD_CLOEXEC, 3) : -1);
        const auto opened = m_folders.open(entry.folder);
        if (!opened) {
            m_reporter.entry(links.id, entry.folder, m_folders.rootOf(entry.folder), {opened.error().stage, opened.error().errnum, entry.name});
        } else {
            FolderPair pair = *opened;
            pair.manner.startWriteback = m_setup.flush;
            pair.manner.digest = m_setup.digest;
            pair.manner.syncFile = pair.manner.syncFile || m_setup.flush;   // one that becomes a file waits for no flush
            m_stage = m_stageReplacing = pair.merge && m_setup.verify ? &staged : nullptr;
            const wire::Entry as{entry.kind, entry.size, entry.name, {}, 0};
            Work work{links.id, entry.folder, pair, entry.name, entry.name, entry.kind, entry.size,
                      i, (links.flags & Header::HasRule) != 0 ? links.rule : m_setup.onConflict,
                      pair.again || (links.flags & Header::Again) != 0, (links.flags & Header::Afresh) != 0, &as, firstFolder.get(),
                      entry.firstName, false,
                      first && (!first->merge || ((links.flags & Header::HasRule) == 0 && m_setup.onConflict == OnConflict::Overwrite))};
            verdict = copyEntry(work);
            keepDigest(work, verdict);
            bytes = work.bytes;
        }
        if (m_channel.cancelled()) {
            done.cancelled = true;
            break;
        }
        count(done, verdict, bytes);
        ++m_doneEntries;
        m_doneBytes += entry.size;
    }
    end(done, std::move(staged));
}

BatchCopier::Verdict BatchCopier::failed(const Work &work, Error error)
{
    if (m_channel.cancelled())
        return Verdict::Failed;   // the job is over; nobody counts this
    if (error.stage == Stage::CreateFile || error.stage == Stage::MakeLink || error.stage == Stage::MakeSpecial)
        error.errnum = fs::refusalBehind(work.pair.destination, error.errnum);
    // A version that is left alone has been counted as one.
    if (m_setup.dryRun && work.kind != EntryKind::Folder && error.stage != Stage::Exists && error.stage != Stage::Altered)
        m_foresight.count(planKindOf(error.stage, error.errnum), work.folder, work.name, work.size);
    // What is torn and can't be removed must not be published with its folder.
    const bool torn = error.stage == Stage::Remove && !work.pair.merge;
    m_reporter.entry(work.task, work.folder, work.pair.root, {error.stage, error.errnum, work.name}, torn);
    return Verdict::Failed;
}

BatchCopier::Verdict BatchCopier::copyEntry(Work &work)
{
    if (m_setup.dryRun)
        return foresee(work);
    if (work.kind == EntryKind::Folder) {
        const auto made = m_folders.makeEmpty(work.pair, work.name);
        return made ? Verdict::Copied : failed(work, made.error());
    }
    if (work.size < EntryCost && !m_channel.pay(EntryCost - work.size))
        return Verdict::Failed;   // cancelled
    if (work.afresh && !work.pair.merge)
        ::unlinkat(work.pair.destination, work.finalName.c_str(), 0);
    return work.pair.merge ? copyMerging(work) : copyDirectly(work);
}

/// What copyEntry() would come to.
BatchCopier::Verdict BatchCopier::foresee(Work &work)
{
    struct stat there{};
    const bool isThere = work.pair.destination >= 0
        && (::fstatat(work.pair.destination, work.finalName.c_str(), &there, AT_SYMLINK_NOFOLLOW) == 0 || errno != ENOENT);
    if (work.kind == EntryKind::Folder)
        return isThere ? Verdict::Copied : foreseeNew(work);
    if (const Error e = m_foresight.obstacle(work.pair, work.name, work.kind, work.size); e.stage != Stage::None)
        return failed(work, e);
    return isThere ? copyMerging(work) : foreseeNew(work);
}

BatchCopier::Verdict BatchCopier::foreseeNew(Work &work)
{
    if (const Error e = m_foresight.refusal(work.pair, work.name, work.finalName, work.kind); e.stage != Stage::None)
        return failed(work, e);
    if (work.kind == EntryKind::Folder)
        return Verdict::Copied;
    m_reporter.notes(m_foresight.notKept(work.pair, work.name, !work.linkName.empty()), work.folder, work.name);
    m_foresight.count(PlanKind::New, work.folder, work.name, bytesToCopy(work));
    return Verdict::Copied;
}

/// A name of a file that has another one costs nothing, where there are such.
std::uint64_t BatchCopier::bytesToCopy(const Work &work) const
{
    return !work.linkName.empty() && m_folders.root(work.pair.root).names == NameRules::Any ? 0 : work.size;
}

/// Of files up to that size; others are only told apart by it.
Contents BatchCopier::contentsOf(const fs::Spot &source, const fs::Spot &destination, std::uint64_t atMost)
{
    struct stat from{}, to{};
    if (::fstatat(source.folder, source.name, &from, AT_SYMLINK_NOFOLLOW) != 0
        || ::fstatat(destination.folder, destination.name, &to, AT_SYMLINK_NOFOLLOW) != 0)
        return Contents::Unknown;
    if (!S_ISREG(from.st_mode) || !S_ISREG(to.st_mode) || from.st_size != to.st_size)
        return Contents::Different;
    if (static_cast<std::uint64_t>(from.st_size) > atMost)
        return Contents::Unknown;
    const auto equal = m_copier.equalContents(source, destination);
    return !equal ? Contents::Unknown : *equal ? Contents::Same : Contents::Different;
}

void BatchCopier::run(const wire::Compare &task)
{
    m_task = task.task;
    m_folder = task.folder;
    m_doneEntries = 0;
    m_doneBytes = 0;
    m_current = task.name;
    m_channel.begin({task.task, 0, 0, task.folder, task.name});
    wire::Compared answer{task.task, Contents::Unknown};
    if (const auto pair = m_folders.open(task.folder); pair && pair->destination >= 0) {
        const wire::Root &root = m_folders.root(pair->root);
        const bool renamed = root.mode == wire::RootMode::Single && task.folder == pair->root;
        const Path &finalName = renamed ? root.name : task.name;
        answer.contents = contentsOf({pair->source, task.name.c_str()}, {pair->destination, finalName.c_str()}, UINT64_MAX);
    }
    m_channel.endOfTask();
    m_channel.send(answer.encode());
    m_channel.flush();
}

fs::EntryCopier::Belief BatchCopier::beliefOf(const Work &work) const
{
    const wire::Root &root = m_folders.root(work.pair.root);
    return {work.pair.manner.plain, work.pair.merge || root.covered.empty() ? nullptr : &root.covered,
            work.pair.merge && work.rule == OnConflict::Different};
}

/// Makes the entry under that name: a hard link to the first name where there is one, else a copy.
Result<fs::Notes> BatchCopier::make(Work &work, const char *destinationName)
{
    fs::Notes notes;
    work.bytes = 0;
    if (work.linkTo >= 0) {
        // Under some rules the first name still holds what was there: never link to what isn't the source's.
        if (!work.firstIsSure) {
            const auto like = m_copier.compare({work.pair.source, work.name.c_str()}, {work.linkTo, work.linkName.c_str()},
                                               beliefOf(work));
            work.firstIsAnother = !like || *like != fs::EntryCopier::Likeness::Same;
        }
        if (!work.firstIsAnother && ::linkat(work.linkTo, work.linkName.c_str(), work.pair.destination, destinationName, 0) == 0)
            return notes;
        if (!work.firstIsAnother && (errno == EEXIST || errno == ENOSPC || errno == EDQUOT || errno == EROFS
                                     || (errno == EIO && work.pair.manner.plain)))   // some FUSE programs say that of what they don't know
            return fail(Stage::MakeHardLink, errno);
        // Too many links, none on this file system, or the first is gone: a file of its own.
        fs::add(notes, NoteKind::HardLinkCopied);
    } else if (!work.linkName.empty()) {   // the folder of its first name can't be opened
        fs::add(notes, NoteKind::HardLinkCopied);
    }
    m_temporary = work.pair.merge ? destinationName : "";
    fs::CopyManner manner = work.pair.manner;
    manner.syncFile = manner.syncFile || work.syncs;
    auto made = m_copier.create(work.kind, {work.pair.source, work.name.c_str()}, {work.pair.destination, destinationName}, manner);
    struct stat st{};
    if (made && m_folders.root(work.pair.root).names != NameRules::Any
        && ::fstatat(work.pair.source, work.name.c_str(), &st, AT_SYMLINK_NOFOLLOW) == 0 && fs::isBeyondFat(st.st_mtim))
        fs::add(notes, NoteKind::TimesNotKept);
    if (made)
        *made |= notes;
    if (work.kind == EntryKind::File)
        work.bytes = m_copier.moved();
    return made;
}

/// What is there is it. Whoever made it may not have seen to it that the disk has it.
BatchCopier::Verdict BatchCopier::recognised(Work &work, bool isLink)
{
    work.bytes = isLink || m_setup.dryRun ? 0 : work.size;
    if (m_setup.dryRun)
        m_foresight.count(PlanKind::Same, work.folder, work.name, bytesToCopy(work));
    if (!work.pair.merge && !m_setup.dryRun)
        m_reporter.notes(m_copier.renewMetadata({work.pair.source, work.name.c_str()}, {work.pair.destination, work.finalName.c_str()},
                                                work.pair.manner),
                         work.folder, work.name);
    if (!work.pair.manner.syncFile || work.kind != EntryKind::File || m_setup.dryRun)
        return Verdict::Recognised;
    const auto flushed = flushFile(work.pair, work.finalName);
    if (!flushed)
        return failed(work, flushed.error());
    if (!*flushed)
        m_reporter.note(NoteKind::FlushNotCertain, work.folder, work.name);
    return Verdict::Recognised;
}

/// One that is there already. False: nobody knows what that file system has written.
Result<bool> BatchCopier::flushFile(const FolderPair &pair, const Path &name)
{
    const Fd file(::openat(pair.destination, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file)
        return fail(Stage::FlushFile, errno);
    const auto synced = fs::syncToDisk(file.get());
    return synced ? synced : fail(Stage::FlushFile, synced.error().errnum);
}

/// Whether the taken name is that of another entry of the same source folder, which the destination holds for the same.
bool BatchCopier::heldByTwin(const Work &work)
{
    if (!work.pair.merge && !work.again)
        return true;   // nobody but this job has made anything here
    if (!work.pair.folding || m_folders.isThereExactly(work.pair.destination, work.finalName))
        return false;
    return !work.pair.merge || m_folders.twinOf(work.pair.source, work.pair.destination, work.finalName);
}

BatchCopier::Verdict BatchCopier::copyDirectly(Work &work)
{
    const char *name = work.finalName.c_str();
    auto made = make(work, name);
    if (!made && made.error().errnum == EEXIST && !isSourceStage(made.error().stage)) {
        if (heldByTwin(work))
            return failed(work, {Stage::Twin, EEXIST, {}});
        // Ours, from before a worker or the whole job was lost: kept if it is whole.
        if (work.linkTo >= 0 && !work.firstIsAnother) {
            struct stat first{}, here{};
            if (::fstatat(work.linkTo, work.linkName.c_str(), &first, AT_SYMLINK_NOFOLLOW) == 0
                && ::fstatat(work.pair.destination, name, &here, AT_SYMLINK_NOFOLLOW) == 0
                && first.st_dev == here.st_dev && first.st_ino == here.st_ino)
                return recognised(work, true);
        } else {
            const auto like = compare(work, name);
            if (!like)
                return failed(work, like.error());
            if (*like == fs::EntryCopier::Likeness::Same)
                return recognised(work, false);
        }
        if (::unlinkat(work.pair.destination, name, 0) != 0 && errno != ENOENT) {
            if (errno != EISDIR && errno != EPERM)
                return failed(work, {Stage::Remove, errno, {}});
            // A folder of an earlier run: the last pass sets it aside.
            if (auto moved = fs::moveOutOfTheWay(work.pair.destination, name); !moved)
                return failed(work, moved.error());
        }
        made = make(work, name);
    }
    if (!made) {
        if (work.again && !m_channel.cancelled())
            if (const auto dropped = dropTorn(work); !dropped)
                return failed(work, dropped.error());
        return failed(work, made.error());
    }
    m_reporter.notes(*made, work.folder, work.name);
    return Verdict::Copied;
}

/// The source can't be read any more; what a lost worker left under its name is kept only if it has the source's size
/// and time, which a copy gets last.
Result<void> BatchCopier::dropTorn(const Work &work)
{
    struct stat from{}, here{};
    const bool known = ::fstatat(work.pair.source, work.name.c_str(), &from, AT_SYMLINK_NOFOLLOW) == 0;
    if (!known && work.pair.again)
        return {};   // an earlier run's: set aside at the end
    if (::fstatat(work.pair.destination, work.finalName.c_str(), &here, AT_SYMLINK_NOFOLLOW) != 0 || heldByTwin(work))
        return {};
    const bool whole = known && from.st_size == here.st_size && from.st_mtim.tv_sec == here.st_mtim.tv_sec
        && from.st_mtim.tv_nsec == here.st_mtim.tv_nsec;
    if (!whole && ::unlinkat(work.pair.destination, work.finalName.c_str(), 0) != 0 && errno != ENOENT && errno != EISDIR)
        return fail(Stage::Remove, errno);
    return {};
}

/// What to do about a final name that is taken by another version: a rule to go on with, or a verdict.
Result<OnConflict> BatchCopier::settle(Work &work, Verdict &verdict)
{
    struct stat from{}, to{};
    if (::fstatat(work.pair.source, work.name.c_str(), &from, AT_SYMLINK_NOFOLLOW) != 0)
        return fail(Stage::StatSource, errno);
    if (::fstatat(work.pair.destination, work.finalName.c_str(), &to, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? Result<OnConflict>(OnConflict::Leave) : fail(Stage::CreateFile, errno);
    const auto newer = [](const timespec &a, const timespec &b) { return a.tv_sec != b.tv_sec ? a.tv_sec > b.tv_sec : a.tv_nsec > b.tv_nsec; };
    const Later later = newer(from.st_mtim, to.st_mtim) ? Later::Source : newer(to.st_mtim, from.st_mtim) ? Later::Destination : Later::Neither;
    if (m_setup.dryRun)
        m_foresight.count(later == Later::Source ? PlanKind::SourceNewer : later == Later::Destination ? PlanKind::SourceOlder : PlanKind::Differs,
                          work.folder, work.name, bytesToCopy(work));
    switch (work.rule) {
    case OnConflict::Overwrite:
    case OnConflict::Different:   // with the same contents it was recognised
        return OnConflict::Overwrite;
    case OnConflict::Rename:
        return OnConflict::Rename;
    case OnConflict::Newer:
        if (later == Later::Source)
            return OnConflict::Overwrite;
        verdict = Verdict::Skipped;
        break;
    case OnConflict::Skip:
        verdict = Verdict::Skipped;
        break;
    case OnConflict::Ask: {
        verdict = Verdict::Skipped;
        if (m_setup.dryRun)   // nobody is asked about what isn't done
            break;
        wire::Conflict c;
        c.task = work.task;
        c.folder = work.folder;
        c.entry = *work.entry;
        c.entry.size = static_cast<std::uint64_t>(from.st_size);
        c.destinationSize = static_cast<std::uint64_t>(to.st_size);
        c.sourceMtime = static_cast<std::uint64_t>(from.st_mtim.tv_sec);
        c.destinationMtime = static_cast<std::uint64_t>(to.st_mtim.tv_sec);
        c.later = later;
        c.contents = contentsOf({work.pair.source, work.name.c_str()}, {work.pair.destination, work.finalName.c_str()}, ComparedAtOnce);
        m_channel.send(c.encode());
        verdict = Verdict::Conflict;
        break;
    }
    case OnConflict::Leave:
        verdict = failed(work, {Stage::Exists, EEXIST, {}});
        break;
    }
    return fail(Stage::None, 0);
}

BatchCopier::Verdict BatchCopier::copyMerging(Work &work)
{
    const fs::Spot final{work.pair.destination, work.finalName.c_str()};
    OnConflict way = OnConflict::Leave;   // the name is free
    struct stat there{};
    if (::fstatat(final.folder, final.name, &there, AT_SYMLINK_NOFOLLOW) == 0) {
        for (std::uint32_t i = 0; i < m_folders.rootCount(); ++i)
            if (m_folders.root(i).sourceId == wire::FileId{there.st_dev, there.st_ino})
                return failed(work, {Stage::LandsOnSource, 0, {}});
        if (heldByTwin(work))
            return failed(work, {Stage::Twin, EEXIST, {}});
        if (work.linkTo >= 0) {
            struct stat first{};
            if (::fstatat(work.linkTo, work.linkName.c_str(), &first, AT_SYMLINK_NOFOLLOW) == 0
                && first.st_dev == there.st_dev && first.st_ino == there.st_ino)
                return recognised(work, true);
        }
        const auto like = compare(work, final.name);
        if (!like)
            return failed(work, like.error());
        if (*like == fs::EntryCopier::Likeness::Folder)
            return failed(work, {Stage::KindMismatch, EISDIR, {}});
        if (*like == fs::EntryCopier::Likeness::Same) {
            // Equal, but no link of the first name: it is not ours to replace. By FUSE each name of a file may have a number of its own.
            if (work.linkTo >= 0 && work.pair.manner.plain)
                m_reporter.note(NoteKind::HardLinkCopied, work.folder, work.name);
            return recognised(work, false);
        }
        // Nobody changes a file like that on purpose: who has everything verified wants to hear of it.
        const bool left = work.rule == OnConflict::Leave || (m_setup.verify && (work.rule == OnConflict::Skip || work.rule == OnConflict::Newer));
        if (*like == fs::EntryCopier::Likeness::Altered && left)
            return failed(work, {Stage::Altered, 0, {}});
        // An earlier run, or a lost worker, may have given it another name already.
        const bool mayBeRenamed = work.rule == OnConflict::Rename || work.rule == OnConflict::Ask;
        for (unsigned n = 2; mayBeRenamed; ++n) {
            const std::string name = fs::numberedName(work.finalName, n);
            const auto numbered = compare(work, name.c_str());
            if (!numbered)
                break;
            if (*numbered == fs::EntryCopier::Likeness::Same) {
                work.finalName = name;
                tellName(work.task, work.index, name);
                return recognised(work, false);
            }
        }
        Verdict verdict = Verdict::Failed;
        const auto rule = settle(work, verdict);
        if (!rule)
            return rule.error().stage == Stage::None ? verdict : failed(work, rule.error());
        way = *rule;
    } else if (errno != ENOENT) {
        return failed(work, {Stage::CreateFile, errno, {}});
    }
    if (m_setup.dryRun)
        return Verdict::Copied;
    // A temporary has a name that the disk takes.
    if (const wire::Root &root = m_folders.root(work.pair.root); root.names != NameRules::Any)
        if (const int e = m_folders.refuses(root, work.finalName))
            return failed(work, {Stage::CreateFile, e, {}});
    const std::string temporary = fs::temporaryName(m_folders.root(work.pair.root).jobId, work.task * wire::MaxBatchEntries + work.index);
    Staged staged{work.index, work.folder, temporary, work.finalName, way};
    const bool replaces = way == OnConflict::Overwrite;
    if (replaces && m_stageReplacing == nullptr)
        work.syncs = true;
    auto made = make(work, staged.temporary.c_str());
    if (!made && made.error().errnum == EEXIST && !isSourceStage(made.error().stage)) {
        ::unlinkat(work.pair.destination, staged.temporary.c_str(), 0);   // of a dead worker of this same job
        made = make(work, staged.temporary.c_str());
    }
    if (!made)
        return failed(work, made.error());
    m_reporter.notes(*made, work.folder, work.name);
    staged.bytes = work.bytes;
    if (std::vector<Staged> *stage = replaces ? m_stageReplacing : m_stage; stage != nullptr) {
        stage->push_back(staged);
        return Verdict::Copied;
    }
    if (replaces && work.linkTo >= 0 && work.kind == EntryKind::File) {   // its first may be from before the last flush
        if (const auto flushed = flushFile(work.pair, staged.temporary); !flushed) {
            ::unlinkat(work.pair.destination, staged.temporary.c_str(), 0);
            return failed(work, flushed.error());
        }
    }
    return giveName(staged, work.pair, &work, work.task);
}

BatchCopier::Verdict BatchCopier::giveName(const Staged &staged, const FolderPair &pair, const Work *work, std::uint64_t task)
{
    Result<void> named;
    std::string numbered;
    if (staged.way == OnConflict::Rename) {
        for (unsigned n = 2;; ++n) {
            numbered = fs::numberedName(staged.name, n);
            named = fs::nameFile(pair.destination, staged.temporary.c_str(), numbered.c_str(), false);
            if (named || named.error().errnum != EEXIST || n == 100000)
                break;
        }
    } else {
        named = fs::nameFile(pair.destination, staged.temporary.c_str(), staged.name.c_str(), staged.way == OnConflict::Overwrite);
    }
    if (named) {
        if (staged.way == OnConflict::Rename)
            tellName(task, staged.index, numbered);
        return Verdict::Copied;
    }
    ::unlinkat(pair.destination, staged.temporary.c_str(), 0);
    Error error{named.error().stage, named.error().errnum, work != nullptr ? work->name : staged.name};
    error.errnum = fs::refusalBehind(pair.destination, error.errnum);
    if (error.errnum == EEXIST)
        error.stage = Stage::Exists;   // somebody took it meanwhile
    else if (error.errnum == EISDIR || error.errnum == ENOTEMPTY)
        error.stage = Stage::KindMismatch;
    m_reporter.entry(task, staged.folder, pair.root, error);
    return Verdict::Failed;
}

bool BatchCopier::name(const wire::Name &name)
{
    const auto it = m_staged.find(name.batch);
    if (it == m_staged.end())
        return false;
    auto [done, staged] = std::move(it->second);
    m_staged.erase(it);
    done.staged = false;
    done.notes = {};
    for (const Staged &s : staged) {
        m_channel.begin({name.batch, 0, 0, s.folder, s.name});
        const auto pair = m_folders.open(s.folder);
        if (std::binary_search(name.drop.begin(), name.drop.end(), s.index)) {
            if (pair)
                ::unlinkat(pair->destination, s.temporary.c_str(), 0);
            --done.copied;
            done.bytesCopied -= s.bytes;
            continue;
        }
        if (!pair)
            m_reporter.entry(name.batch, s.folder, m_folders.rootOf(s.folder), {pair.error().stage, pair.error().errnum, s.name});
        if (!pair || giveName(s, *pair, nullptr, name.batch) == Verdict::Failed) {
            tellName(name.batch, s.index, {});
            --done.copied;
            done.bytesCopied -= s.bytes;
            ++done.failed;
        }
    }
    m_channel.endOfTask();
    m_channel.send(done.encode());
    m_channel.flush();
    return true;
}

void BatchCopier::dropStaged()
{
    for (const auto &[id, batch] : m_staged)
        for (const Staged &s : batch.second) {
            const auto pair = m_folders.open(s.folder);
            if (pair)
                ::unlinkat(pair->destination, s.temporary.c_str(), 0);
            if (pair && m_channel.progressIsDue()) {   // whoever waits for us should know that this goes on
                m_channel.send(wire::At{joined(m_folders.root(pair->root).parent, s.name)}.encode());
                m_channel.flush();
            }
        }
    m_staged.clear();
}

} // namespace poolcopy::worker
