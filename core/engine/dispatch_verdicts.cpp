// SPDX-License-Identifier: GPL-3.0-or-later
// What the copy workers say of a batch: how far it is, what has failed or could not be kept, and at its end how many of its entries
// have which verdict.
#include "core/engine/dispatch.h"

#include "core/engine/worker_pool.h"

#include <algorithm>
#include <utility>

namespace poolcopy {

namespace {

using Header = wire::BatchHeader;

} // namespace

bool Dispatcher::takeProgress(int slot, const wire::Progress &progress)
{
    Work *work = find(slot, progress.task);
    const auto staged = m_staged.find(progress.task);
    const bool names = work == nullptr && staged != m_staged.end() && staged->second.slot == slot && staged->second.waits == Work::Waits::Name;
    if (names || work != nullptr || m_verifyQueue.find(slot, progress.task) != nullptr)
        m_atHand[slot] = {progress.task, progress.folder, progress.name, work != nullptr};
    if (names) {
        if (m_folders.knows(progress.folder))
            m_pool.row(slot).current = m_folders.pathBelow(progress.folder, progress.name);
        return true;
    }
    if (VerifyQueue::Task *task = m_verifyQueue.find(slot, progress.task); work == nullptr && task != nullptr) {
        task->doneBytes = std::min(progress.bytes, task->bytes);
        if (progress.folder != wire::NoFolder && m_folders.knows(progress.folder))
            m_pool.row(slot).current = m_folders.pathBelow(progress.folder, progress.name);
        m_pool.progressed();
        return true;
    }
    if (const auto comparison = m_comparisons.find(progress.task); work == nullptr && comparison != m_comparisons.end()) {
        if (progress.folder != wire::NoFolder && m_folders.knows(progress.folder))
            m_pool.row(slot).current = m_folders.pathBelow(progress.folder, progress.name);
        return comparison->second.slot == slot;
    }
    if (work == nullptr)
        return false;
    work->doneBytes = std::min(progress.bytes, work->bytes);
    work->doneEntries = std::min(progress.entries, work->count);
    work->currentFolder = progress.folder;
    work->current = progress.name;
    if (progress.folder != wire::NoFolder && m_folders.knows(progress.folder))
        m_pool.row(slot).current = m_folders.pathBelow(progress.folder, progress.name);
    m_pool.row(slot).bytes = m_rowBytes[slot] + work->doneBytes;
    m_pool.progressed();
    return true;
}

bool Dispatcher::takeDone(int slot, const wire::BatchDone &done)
{
    if (done.cancelled)
        return m_pool.isRetired(slot);   // it comes back with the loss of the process
    const std::uint64_t settled = std::uint64_t{done.copied} + done.recognised + done.skipped + done.failed;
    if ((done.copied == 0 && done.bytesCopied > 0) || (done.recognised == 0 && done.bytesRecognised > 0))
        return false;
    // The answer to Name comes for a batch that is staged.
    if (const auto staged = m_staged.find(done.id); staged != m_staged.end()) {
        if (staged->second.slot != slot || staged->second.waits != Work::Waits::Name || done.staged
            || settled + staged->second.inConflict.size() != staged->second.count)
            return false;
        Work work = std::move(staged->second);
        m_staged.erase(staged);
        if (const auto at = m_atHand.find(slot); at != m_atHand.end() && at->second.task == done.id)
            m_atHand.erase(at);
        end(work, done);
    } else {
        std::deque<Work> &given = m_given[slot];
        const auto it = std::find_if(given.begin(), given.end(), [&](const Work &w) { return w.id == done.id; });
        if (it == given.end())
            return false;
        if (settled + done.conflicts != it->count || done.conflicts != it->conflicts.size() || !hashesAddUp(*it, done))
            return false;
        if (const auto at = m_atHand.find(slot); at != m_atHand.end() && at->second.task == done.id)
            m_atHand.erase(at);
        ++m_batches;
        m_slowBatches += done.slowSource ? 1 : 0;
        Work work = std::move(*it);
        given.erase(it);
        openConflicts(work);
        for (std::size_t i = 0; i < NoteKinds; ++i) {
            const std::lock_guard lock(m_shared.mutex);
            m_shared.status.notes[i] += done.notes[i];
        }
        const auto isVerified = [](const wire::HashedEntry &e) { return (e.flags & wire::HashedEntry::Verified) != 0; };
        work.verified = static_cast<std::uint64_t>(std::count_if(work.hashes.begin(), work.hashes.end(), isVerified));
        const bool mustVerify = std::any_of(work.hashes.begin(), work.hashes.end(), [this](const auto &e) { return isUnverified(e); });
        if (done.staged || mustVerify) {
            work.done = done;
            work.waits = Work::Waits::Flush;
            work.stagedBefore = m_flushes;
            work.doneBytes = work.bytes;
            // Without a flush names wait for one only where they are an older version's.
            const bool flushed = (!m_flush && m_verify) || work.link || (work.flags & Header::SyncEach) != 0;
            Work &kept = m_staged.insert_or_assign(work.id, std::move(work)).first->second;
            if (flushed)
                behindFlush(kept);
        } else {
            end(work, done);
        }
    }
    settleRow(slot);
    m_pool.progressed();
    return true;
}

/// They have no problem of their own.
void Dispatcher::countLost(std::uint32_t folder, std::uint64_t entries)
{
    if (const std::uint32_t failed = m_folders.failedAt(folder); failed != wire::NoFolder && m_owner.standsFor)
        m_owner.standsFor(pathOf(failed, {}, true), m_lostIn[failed] += entries);
}

/// What a repeated batch recognises, this job has made itself; in a folder that was there, who knows.
bool Dispatcher::hasMade(const Work &work) const
{
    return (work.flags & Header::Again) != 0 && !m_adopted;
}

/// Contents that this run has moved, whichever of its workers have.
std::uint64_t Dispatcher::bytesCopied(const Work &work, const wire::BatchDone &done) const
{
    if (m_shared.request.dryRun)
        return 0;
    const std::uint64_t told = done.bytesCopied + (hasMade(work) ? done.bytesRecognised : 0);
    // Who went on with a big file after a lost worker tells of the rest alone. Such a file is a batch of its own.
    const bool goneOn = work.begunAt && work.count == 1 && done.copied == 1;
    return goneOn ? std::max(told, work.bytes - std::min(work.bytes, *work.begunAt)) : told;
}

/// All entries of it have their verdicts (but for those in conflict, which come again).
void Dispatcher::end(Work &work, const wire::BatchDone &done)
{
    if (m_pool.has(work.slot)) {
        WorkerRow &row = m_pool.row(work.slot);
        row.files += done.copied + done.recognised;
        row.bytes = m_rowBytes[work.slot] += work.bytes;
    }
    m_doneBytes += work.bytes;
    m_filesVerified += work.verified;
    tellListed(work);
    addForeseen(work);
    if (work.lost)
        countLost(work.folders.front(), done.failed);
    {
        const std::lock_guard lock(m_shared.mutex);
        JobStatus &s = m_shared.status;
        s.failed += done.failed;
        if ((work.flags & Header::Folders) == 0) {
            const bool ours = hasMade(work);
            s.bytesCopied += bytesCopied(work, done);
            s.copied += done.copied + (ours ? done.recognised : 0);
            s.alreadyThere += ours ? 0 : done.recognised;
            s.skipped += done.skipped;
        }
    }
    std::erase_if(m_partials, [&work](const wire::Partial &p) { return p.batch == work.id; });
    settleFirsts(work, done.failed == work.count, work.count == 1 && done.copied == 1);
    returnCredit(work.credit);
    for (const std::uint32_t folder : work.folders)
        m_folders.release(folder);
}

void Dispatcher::settleFirsts(Work &work, bool allFailed, bool copied)
{
    for (const wire::Entry &first : work.firsts) {
        if (allFailed || work.failed.count(first.name) != 0) {
            if (auto next = m_links.firstFailed(first.id)) {
                wire::Batch batch;
                batch.header.folder = next->folder;
                batch.header.flags = Header::Linked;
                batch.entries = {next->entry};
                enqueue(workOf(batch), false);
                m_folders.release(next->folder);
            }
        } else {
            const auto hashed = std::find_if(work.listed.begin(), work.listed.end(), [&first](const Listed &l) { return l.name == first.name; });
            addLinks(m_links.firstIsThere(first.id, hashed == work.listed.end() ? std::nullopt : hashed->digest, copied));
            m_links.settle(first.id);
        }
    }
}

void Dispatcher::noteLinksApart()
{
    if (m_shared.request.only.empty())
        return;
    for (const auto &[folder, name] : m_links.takeApart()) {
        const Path path = pathOf(folder, name, true);
        const std::lock_guard lock(m_shared.mutex);
        constexpr auto Kind = static_cast<std::size_t>(NoteKind::HardLinkCopied);
        ++m_shared.status.notes[Kind];
        if (auto &paths = m_shared.notePaths[Kind]; paths.size() < NotePathsKept)
            paths.push_back(path);
    }
}

/// Its folder can't be opened: if it was to remove something, that stays.
void Dispatcher::noteTorn(const Work &work)
{
    if ((work.flags & Header::Drop) == 0 || work.link)
        return;
    const auto batch = wire::Batch::decode(work.payload);
    if (batch && !batch->entries.empty() && m_roots.at(m_folders.rootOf(batch->header.folder)).mode == wire::RootMode::NewFolder)
        m_tornLeft = pathOf(batch->header.folder, batch->entries.front().name, true);
}

/// Its folder can't be reached; that was told once, for the folder.
void Dispatcher::failUnreachable(Work &work)
{
    noteTorn(work);
    countLost(work.folders.front(), work.count);
    m_doneBytes += work.bytes;
    {
        const std::lock_guard lock(m_shared.mutex);
        m_shared.status.failed += work.count;
        if (!m_failedFolders.empty() && (work.flags & Header::Folders) == 0) {
            // Whichever of them it lies in: there are as good as never two with different reasons, one in the other.
            PlanKind kind = PlanKind::Blocked;
            for (std::uint32_t id = work.folders.front(); id != wire::NoFolder; id = m_folders.parentOf(id))
                if (const auto it = m_failedFolders.find(id); it != m_failedFolders.end())
                    kind = it->second;
            PlanFigure &figure = m_shared.status.plan[static_cast<std::size_t>(kind)];
            figure.entries += work.count;
            figure.bytes += work.bytes;
        }
    }
    settleFirsts(work, true);
    returnCredit(work.credit);
    for (const std::uint32_t folder : work.folders)
        m_folders.release(folder);
}

bool Dispatcher::takeTrouble(const wire::Trouble &trouble)
{
    if (trouble.folder != wire::NoFolder && !m_folders.knows(trouble.folder))
        return false;
    const Error &e = trouble.error;
    if (trouble.task != 0) {
        for (auto &[slot, given] : m_given)
            if (Work *work = find(slot, trouble.task); work != nullptr) {
                if (!work->firsts.empty())
                    work->failed.insert(e.path);
                work->lost = (trouble.flags & wire::Trouble::WholeFolder) != 0;
                if (work->lost)
                    noteTorn(*work);
            }
        if (const auto it = m_staged.find(trouble.task); it != m_staged.end() && !it->second.firsts.empty())
            it->second.failed.insert(e.path);
    }
    const bool ofScan = trouble.task == 0 || trouble.task >= FirstTask;   // what isn't of a batch; those are told by Foreseen
    Problem problem;
    problem.error = e;
    if (trouble.folder != wire::NoFolder) {
        if ((trouble.flags & wire::Trouble::WholeFolder) != 0 && !m_folders.setFailed(trouble.folder))
            return true;   // told for a folder above it
        if ((trouble.flags & wire::Trouble::WholeFolder) != 0 && m_shared.request.dryRun)
            m_failedFolders[trouble.folder] = planKindOf(e.stage, e.errnum);
        problem.error.path = pathOf(trouble.folder, e.path, isSourceStage(e.stage));
        problem.source = pathOf(trouble.folder, e.path, true);
    }
    if (ofScan && m_shared.request.dryRun && !m_shared.request.compareOnly) {
        const auto kind = static_cast<std::size_t>(planKindOf(e.stage == Stage::SourceMissing ? Stage::OpenSource : e.stage, e.errnum));
        const std::lock_guard lock(m_shared.mutex);
        ++m_shared.status.plan[kind].entries;
        if (auto &paths = m_shared.planPaths[kind]; paths.size() < PlanPathsKept)
            paths.push_back(problem.error.path);
    }
    if ((trouble.flags & wire::Trouble::Fatal) != 0)
        m_owner.fatal(problem.error);
    else
        m_owner.problem(std::move(problem));
    return true;
}

bool Dispatcher::takeNote(const wire::Note &note)
{
    if (note.folder != wire::NoFolder && !m_folders.knows(note.folder))
        return false;
    const std::lock_guard lock(m_shared.mutex);
    auto &paths = m_shared.notePaths[static_cast<std::size_t>(note.kind)];
    if (paths.size() < NotePathsKept)
        paths.push_back(note.folder == wire::NoFolder ? note.name : pathOf(note.folder, note.name, true));
    return true;
}

bool Dispatcher::takeForeseen(int slot, const wire::Foreseen &foreseen)
{
    Work *work = find(slot, foreseen.batch);
    if (work == nullptr)
        return false;
    std::uint64_t entries = 0;
    for (const PlanFigure &figure : foreseen.figures)
        entries += figure.entries;
    for (const wire::Foreseen::Named &named : foreseen.named)
        if (!m_folders.knows(named.folder))
            return false;
    if (entries > work->count)
        return false;
    work->foreseen = foreseen;
    return true;
}

void Dispatcher::addForeseen(const Work &work)
{
    const std::lock_guard lock(m_shared.mutex);
    for (std::size_t i = 0; i < PlanKinds; ++i) {
        m_shared.status.plan[i].entries += work.foreseen.figures[i].entries;
        m_shared.status.plan[i].bytes += work.foreseen.figures[i].bytes;
    }
    for (const wire::Foreseen::Named &named : work.foreseen.named)
        if (auto &paths = m_shared.planPaths[static_cast<std::size_t>(named.kind)]; paths.size() < PlanPathsKept)
            paths.push_back(pathOf(named.folder, named.name, true));
}

} // namespace poolcopy
