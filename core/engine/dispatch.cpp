// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/dispatch.h"

#include "core/base/path.h"
#include "core/engine/worker_pool.h"

#include <algorithm>
#include <charconv>

namespace poolcopy {

namespace {

using Header = wire::BatchHeader;

constexpr std::size_t GivenAtOnce = 2;             // batches a worker has: one under way, one waiting in its pipe
constexpr std::size_t GivenMost = 16;              // while many wait: small ones, so that one message brings, and one tells of, several
constexpr std::size_t GivenFiles = 128;            // of them together
constexpr std::uint64_t GivenBytes = 4 << 20;      // of them together
constexpr std::size_t ManyWait = 4 * GivenMost;    // batches for each copier: the last ones are spread
constexpr std::uint64_t WaitsForNobody = 16 << 20; // bytes of a batch that no copier gets before it has nothing else: another is free sooner
constexpr std::size_t StagedAtMost = 256;          // batches that wait for a flush
constexpr std::uint64_t CreditGrain = 256 << 10;   // bytes of credit worth a message
constexpr int DeathsAllowed = 3;                   // with the same current entry

} // namespace

Dispatcher::Dispatcher(WorkerPool &pool, JobShared &shared, Owner owner)
    : m_pool(pool), m_shared(shared), m_owner(std::move(owner)), m_links(m_folders)
{
}

void Dispatcher::setRoots(const std::vector<wire::Root> &roots)
{
    m_roots = roots;
    m_folders.setRoots(roots);
    m_highestFolder = static_cast<std::uint32_t>(roots.size()) - 1;
    for (const wire::Root &root : roots)
        m_adopted = m_adopted || root.adopted || root.mode != wire::RootMode::NewFolder;
}

void Dispatcher::setHolding(bool hold, bool syncEach)
{
    m_holding = hold;
    if (syncEach)
        m_extraFlags |= Header::SyncEach;
}

void Dispatcher::setPartials(std::vector<PartialFile> partials)
{
    for (PartialFile &file : partials) {
        // Its name was made of the number of a batch (temporaryName): none of this run's may be the same.
        const std::string_view digits = std::string_view(file.temporary).substr(file.temporary.rfind('-') + 1);
        std::uint64_t n = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), n);
        if (n < FirstTask)   // more than that no run has made
            m_nextId = std::max(m_nextId, n / wire::MaxBatchEntries + 1);
        keepPartial({0, std::move(file)});
    }
}

void Dispatcher::keepPartial(wire::Partial partial)
{
    std::erase_if(m_partials, [&partial](const wire::Partial &p) { return p.file.source == partial.file.source; });
    if (m_partials.size() >= PartialsKept)
        m_partials.pop_front();
    m_partials.push_back(std::move(partial));
}

bool Dispatcher::takePartial(int slot, const wire::Partial &partial)
{
    Work *work = find(slot, partial.batch);
    if (work == nullptr)
        return false;
    if (!work->begunAt) {
        const auto before = std::find_if(m_partials.begin(), m_partials.end(), [&partial](const wire::Partial &p) { return p.file.source == partial.file.source; });
        work->begunAt = before == m_partials.end() ? 0 : before->file.offset;
    }
    const std::uint32_t folder = work->folders.front();
    wire::Partial kept = partial;
    kept.file.folder = m_folders.pathBelow(folder, {});
    m_owner.partial(m_folders.rootOf(folder), kept.file);
    keepPartial(std::move(kept));
    m_pool.progressed();
    return true;
}

bool Dispatcher::takeFolder(const wire::Folder &folder, std::size_t bytes)
{
    if (!m_folders.add(folder))
        return false;
    m_highestFolder = std::max(m_highestFolder, folder.id);
    returnCredit(bytes);
    return true;
}

bool Dispatcher::takeFolderLeft(const wire::FolderLeft &left, std::size_t bytes)
{
    if (!m_folders.knows(left.id))
        return false;
    m_folders.left(left.id);
    returnCredit(bytes);
    return true;
}

bool Dispatcher::takeBatch(std::string_view payload)
{
    const auto header = wire::Batch::decodeHeader(payload);
    if (!header || !m_folders.knows(header->folder))
        return false;
    const auto batch = wire::Batch::decode(payload);   // checked once, here: everything later may rely on it
    if (!batch)
        return false;
    if ((header->flags & Header::Linked) != 0) {
        addLinked(*batch, payload.size());
        return true;
    }
    Work work;
    work.payload = std::string(payload);
    work.flags = header->flags;
    work.count = header->count;
    work.bytes = header->bytes;
    work.credit = payload.size();
    work.folders = {header->folder};
    m_folders.hold(header->folder);
    enqueue(std::move(work), false);
    return true;
}

/// Splits a batch of names with other links: firsts are copied, the rest wait or become links.
void Dispatcher::addLinked(const wire::Batch &batch, std::uint64_t credit)
{
    wire::Batch firsts;
    firsts.header = batch.header;
    wire::Link links;
    const std::uint32_t folder = batch.header.folder;
    for (const wire::Entry &entry : batch.entries) {
        switch (m_links.add(entry, folder)) {
        case HardLinks::Step::Copy:
            firsts.entries.push_back(entry);
            break;
        case HardLinks::Step::LinkNow:
            links.entries.push_back(m_links.linkTo(entry, folder));
            break;
        case HardLinks::Step::Wait:
            break;
        }
    }
    const bool each = !m_shared.request.only.empty();   // of a file by itself its verdict is known: noteLinksApart()
    if (firsts.entries.empty()) {
        returnCredit(credit);
    } else if (!each) {
        Work work = workOf(firsts);
        work.credit = credit;
        enqueue(std::move(work), false);
    }
    for (std::size_t i = 0; each && i < firsts.entries.size(); ++i) {
        wire::Batch one;
        one.header = firsts.header;
        one.entries = {firsts.entries[i]};
        Work work = workOf(one);
        work.credit = i == 0 ? credit : 0;
        enqueue(std::move(work), false);
    }
    if (!links.entries.empty())
        enqueue(workOf(links), false);
    for (const wire::Entry &entry : batch.entries)
        m_links.settle(entry.id);
}

Dispatcher::Work Dispatcher::workOf(const wire::Batch &batch)
{
    Work work;
    work.payload = batch.encode();
    work.flags = batch.header.flags;
    work.count = static_cast<std::uint32_t>(batch.entries.size());
    for (const wire::Entry &entry : batch.entries)
        work.bytes += entry.size;
    work.folders = {batch.header.folder};
    m_folders.hold(batch.header.folder);
    if ((batch.header.flags & Header::Linked) != 0)
        work.firsts = batch.entries;
    return work;
}

Dispatcher::Work Dispatcher::workOf(const wire::Link &links)
{
    Work work;
    work.payload = links.encode();
    work.link = true;
    work.flags = links.flags;
    work.count = static_cast<std::uint32_t>(links.entries.size());
    for (const wire::LinkEntry &entry : links.entries) {
        work.bytes += entry.size;
        for (const std::uint32_t folder : {entry.folder, entry.firstFolder}) {
            if (std::find(work.folders.begin(), work.folders.end(), folder) != work.folders.end())
                continue;
            work.folders.push_back(folder);
            m_folders.hold(folder);
        }
    }
    return work;
}

void Dispatcher::addLinks(const std::vector<HardLinks::Waiting> &waiting)
{
    for (std::size_t i = 0; i < waiting.size(); i += wire::MaxBatchEntries) {
        wire::Link links;
        for (std::size_t k = i; k < std::min(waiting.size(), i + wire::MaxBatchEntries); ++k)
            links.entries.push_back(m_links.linkTo(waiting[k].entry, waiting[k].folder));
        enqueue(workOf(links), false);
    }
    for (const HardLinks::Waiting &w : waiting)
        m_folders.release(w.folder);
}

void Dispatcher::enqueue(Work work, bool first)
{
    if (work.id == 0)
        work.id = m_nextId++;
    if (first)
        m_queue.push_front(std::move(work));
    else
        m_queue.push_back(std::move(work));
}

void Dispatcher::setFlags(Work &work, std::uint8_t flags)
{
    work.flags |= flags;
    if (work.link) {
        auto links = *wire::Link::decode(work.payload);
        links.id = work.id;
        links.flags = work.flags;
        work.payload = links.encode();
        return;
    }
    Header header = *wire::Batch::decodeHeader(work.payload);
    header.id = work.id;
    header.flags = work.flags;
    wire::Batch::patchHeader(work.payload, header);
}

void Dispatcher::fill()
{
    giveCompares();
    if (m_holding)
        return;
    const std::vector<int> copiers = m_pool.slotsOf(WorkerRole::Copier);
    // One round gives each worker one batch, so that the last ones are spread.
    bool gave = true;
    for (std::size_t room = 1; room <= GivenAtOnce || (gave && room <= GivenMost); ++room) {
        gave = false;
        for (const int slot : copiers) {
            if (copiers.size() > 1 && compares(slot))
                continue;   // that may take as long as it likes
            if (!m_pool.isReady(slot) || m_silent.count(slot) != 0 || m_given[slot].size() + m_verifyQueue.givenTo(slot) >= room)
                continue;
            if (room > 1 && m_onTrial.count(slot) != 0)
                continue;
            if (room > GivenAtOnce && !takesMore(slot, copiers.size()))
                continue;
            // Checking comes first: it is what gives credit back.
            if (m_verifyQueue.hasWaiting() && m_verifyQueue.canTake(slot, copiers.size() == 1)) {
                giveVerify(slot);
                continue;
            }
            while (!m_queue.empty() && m_folders.hasFailed(m_queue.front().folders.front())) {
                Work work = std::move(m_queue.front());
                m_queue.pop_front();
                failUnreachable(work);
            }
            if (m_queue.empty() || hasStagedEnough() || (room > 1 && m_queue.front().bytes >= WaitsForNobody))
                continue;
            Work work = std::move(m_queue.front());
            m_queue.pop_front();
            give(slot, std::move(work));
            gave = true;
        }
    }
}

/// Beside the one under way and the one that waits.
bool Dispatcher::takesMore(int slot, std::size_t copiers) const
{
    if (m_queue.size() < copiers * ManyWait)
        return false;
    std::size_t files = m_queue.front().count;
    std::uint64_t bytes = m_queue.front().bytes;
    for (const Work &work : m_given.at(slot)) {
        files += work.count;
        bytes += work.bytes;
    }
    return files <= GivenFiles && bytes <= GivenBytes;
}

void Dispatcher::give(int slot, Work work)
{
    m_pool.workBegins();
    setFlags(work, m_extraFlags);
    for (const std::uint32_t id : work.folders)
        for (const wire::Folder &folder : m_folders.newsFor(slot, id))
            m_pool.send(slot, folder.encode());
    if (const auto forgotten = m_folders.takeForgotten(slot); !forgotten.empty())
        m_pool.send(slot, wire::Forget{forgotten}.encode());
    for (const wire::Partial &partial : m_partials)
        if (work.bytes >= PartialLeast)   // the file may have grown since it was found
            m_pool.send(slot, wire::Partial{0, partial.file}.encode());
    m_pool.send(slot, work.payload);
    m_pool.setTask(slot, work.link ? WorkerTask::Link : WorkerTask::Copy);
    work.slot = slot;
    work.doneBytes = 0;
    work.doneEntries = 0;
    work.current.clear();
    m_given[slot].push_back(std::move(work));
}

Dispatcher::Work *Dispatcher::find(int slot, std::uint64_t id)
{
    std::deque<Work> &given = m_given[slot];
    const auto it = std::find_if(given.begin(), given.end(), [id](const Work &w) { return w.id == id; });
    return it == given.end() ? nullptr : &*it;
}

void Dispatcher::heardOf(int slot)
{
    if (m_silent.erase(slot) != 0)
        fill();
}

/// A worker hangs, and what waits behind that is for others to make; it was not begun.
bool Dispatcher::takeReturned(int slot, const wire::Returned &returned)
{
    std::deque<Work> &given = m_given[slot];
    const auto it = std::find_if(given.begin(), given.end(), [&](const Work &w) { return w.id == returned.batch; });
    if (it == given.end()) {
        if (!m_verifyQueue.giveBack(slot, returned.batch))
            return false;
        if (owes(slot))
            m_silent.insert(slot);
        return true;
    }
    Work work = std::move(*it);
    given.erase(it);
    work.slot = -1;
    if (owes(slot))   // else it has gone on meanwhile, and will say nothing until it gets something
        m_silent.insert(slot);
    enqueue(std::move(work), true);
    return true;
}

Path Dispatcher::atHand(int slot) const
{
    const auto it = m_atHand.find(slot);
    return it == m_atHand.end() || !m_folders.knows(it->second.folder) ? Path()
                                                                            : pathOf(it->second.folder, it->second.name, it->second.ofSource);
}

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

Path Dispatcher::pathOf(std::uint32_t folder, const Path &name, bool ofSource) const
{
    const wire::Root &root = m_roots.at(m_folders.rootOf(folder));
    if (root.mode == wire::RootMode::Single)
        return ofSource ? root.source : joined(root.parent, root.name);
    return joined(ofSource ? root.source : joined(root.parent, root.name), m_folders.pathBelow(folder, name));
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

/// Three deaths with the same entry at hand make that entry a problem; the first death of a batch with several names
/// nobody, it only makes its next worker tell each entry before it is begun.
void Dispatcher::countDeath(Work &work)
{
    std::pair key(work.currentFolder, work.current);
    if (work.count == 1 && !work.link) {
        const auto batch = wire::Batch::decode(work.payload);
        key = {batch->header.folder, batch->entries.front().name};
    }
    if (((work.flags & Header::Careful) != 0 || work.count == 1) && !key.second.empty()) {
        if (++m_deaths[key] >= DeathsAllowed) {
            m_deaths.erase(key);
            if (dropEntry(work, key.first, key.second)) {
                const Path path = pathOf(key.first, key.second, true);
                m_owner.problem({{Stage::WorkerDied, 0, path}, 1, path});
            }
        }
    }
    setFlags(work, Header::Again | Header::Careful);
}

/// Takes one entry out of a batch, which may be empty afterwards (count 0). True: it was there.
bool Dispatcher::takeOut(Work &work, std::uint32_t folder, const Path &name)
{
    const auto take = [&work](auto &message, auto matches) {
        const auto it = std::find_if(message.entries.begin(), message.entries.end(), matches);
        if (it == message.entries.end())
            return false;
        work.bytes -= it->size;
        --work.count;
        message.entries.erase(it);
        if (!message.entries.empty())
            work.payload = message.encode();
        return true;
    };
    if (work.link) {
        auto links = *wire::Link::decode(work.payload);
        return take(links, [&](const wire::LinkEntry &e) { return e.folder == folder && e.name == name; });
    }
    auto batch = *wire::Batch::decode(work.payload);
    return take(batch, [&](const wire::Entry &e) { return e.name == name; });
}

bool Dispatcher::canSkip(int slot) const
{
    const auto at = m_atHand.find(slot);
    return at != m_atHand.end() && m_folders.knows(at->second.folder);
}

std::optional<wire::LeaveOut> Dispatcher::diskOf(int slot) const
{
    if (!canSkip(slot))
        return std::nullopt;
    const std::uint32_t mount = m_folders.mountOf(m_atHand.at(slot).folder);
    if (mount == wire::NoFolder)
        return std::nullopt;
    return wire::LeaveOut{m_folders.rootOf(mount), m_folders.pathBelow(mount, {})};
}

std::vector<int> Dispatcher::leaveDiskOf(int slot, const Error &error)
{
    const std::uint32_t mount = m_folders.mountOf(m_atHand.at(slot).folder);
    if (m_folders.setFailed(mount))
        m_owner.problem({{error.stage, error.errnum, pathOf(mount, {}, true)}, 1});
    std::vector<int> there;
    for (const auto &[other, at] : m_atHand) {
        if (!m_folders.knows(at.folder) || !m_folders.isBelow(at.folder, mount))
            continue;
        m_skips[other] = {at, error.stage, error.errnum};
        there.push_back(other);
    }
    return there;
}

bool Dispatcher::skip(int slot, Stage stage, int errnum)
{
    if (!canSkip(slot))
        return false;
    m_skips[slot] = {m_atHand.at(slot), stage, errnum};
    return true;
}

/// What a worker was at when it had to be ended. Whatever the rest of its batch is made of gets another number, and so its
/// temporaries other names: an abandoned worker may still rename one.
void Dispatcher::leaveOut(Work &work, const Skip &skip, std::int64_t abandoned)
{
    const std::uint64_t before = std::exchange(work.id, m_nextId++);
    for (wire::Partial &partial : m_partials)
        if (partial.batch == before)
            partial.batch = work.id;
    const AtHand &at = skip.at;
    const Path path = pathOf(at.folder, at.name, at.ofSource), source = pathOf(at.folder, at.name, true);
    if (at.name.empty()) {   // the folder itself can't be had
        if (m_folders.setFailed(at.folder))
            m_owner.problem({{skip.stage, skip.errnum, path}, 1, source});
    } else if (dropEntry(work, at.folder, at.name, abandoned)) {
        m_owner.problem({{skip.stage, skip.errnum, path}, 1, source});
    }
}

void Dispatcher::abandonedEnded(std::int64_t pid)
{
    for (auto it = m_tornLater.begin(); it != m_tornLater.end();) {
        if (it->first != pid) {
            ++it;
            continue;
        }
        enqueue(std::move(it->second), true);
        it = m_tornLater.erase(it);
    }
    fill();
}

/// An entry that workers die of: failed, and what a dead one left under its name goes, as soon as no `abandoned` one may still
/// make it. True: it was in that batch.
bool Dispatcher::dropEntry(Work &work, std::uint32_t folder, const Path &name, std::int64_t abandoned)
{
    wire::Batch torn;
    torn.header.folder = folder;
    torn.header.flags = Header::Drop;
    if (work.link) {
        const auto links = *wire::Link::decode(work.payload);
        for (const wire::LinkEntry &entry : links.entries)
            if (entry.folder == folder && entry.name == name)
                torn.entries = {{entry.kind, entry.size, entry.name, {}, 0}};
    } else {
        const auto batch = *wire::Batch::decode(work.payload);
        for (const wire::Entry &entry : batch.entries)
            if (entry.name == name)
                torn.entries = {entry};
    }
    if (!takeOut(work, folder, name))
        return false;
    if (abandoned != 0)
        m_tornLater.emplace_back(abandoned, workOf(torn));
    else
        enqueue(workOf(torn), true);
    const auto first = std::find_if(work.firsts.begin(), work.firsts.end(), [&](const wire::Entry &e) { return e.name == name; });
    if (first != work.firsts.end()) {
        Work alone;
        alone.firsts = {*first};
        work.firsts.erase(first);
        settleFirsts(alone, true);
    }
    return true;
}

void Dispatcher::takeLoss(int slot, std::int64_t abandoned)
{
    m_folders.resetSlot(slot);
    m_silent.erase(slot);
    std::optional<Skip> skip;
    if (const auto it = m_skips.find(slot); it != m_skips.end())
        skip = it->second;
    else if (abandoned != 0 && canSkip(slot))
        skip = Skip{m_atHand.at(slot), Stage::NoAnswer, 0};
    m_skips.erase(slot);
    m_atHand.erase(slot);
    if (!m_pool.has(slot))
        m_rowBytes.erase(slot);   // another row's from now on
    for (auto it = m_comparisons.begin(); it != m_comparisons.end();) {   // whoever wants to know asks again
        if (it->second.slot != slot) {
            ++it;
            continue;
        }
        const std::uint64_t id = it->second.conflict;
        it = m_comparisons.erase(it);
        if (const auto conflict = m_conflicts.find(id); conflict != m_conflicts.end()) {
            conflict->second.comparing = 0;
            showOne(id);
        }
    }
    std::deque<Work> back = std::exchange(m_given[slot], {});
    const bool atWork = !back.empty();   // else it only waited to give names: no entry is to blame
    for (auto it = m_staged.begin(); it != m_staged.end();) {
        if (it->second.slot == slot && !it->second.done.staged) {
            it->second.slot = -1;   // its files have their names: whoever reads them back needs no owner
            ++it;
        } else if (it->second.slot == slot) {
            m_verifyQueue.revoke(it->first);
            back.push_back(std::move(it->second));   // its temporaries have lost their owner: made again
            it = m_staged.erase(it);
        } else {
            ++it;
        }
    }
    bool first = atWork;
    while (!back.empty()) {
        Work work = std::move(back.front());
        back.pop_front();
        work.slot = -1;
        work.failed.clear();
        work.conflicts.clear();
        work.foreseen = {};
        work.hashes.clear();
        work.listed.clear();
        work.named.clear();
        work.wrong.clear();
        work.done = {};
        work.verified = 0;
        // What is open, or was answered, comes back by its answer alone; its bytes are taken off then.
        for (const auto &[folder, name] : std::exchange(work.inConflict, {})) {
            m_doneBytes += work.bytes;
            takeOut(work, folder, name);
            m_doneBytes -= work.bytes;
        }
        if (skip && work.id == skip->at.task)
            leaveOut(work, *skip, abandoned);
        if (first && !skip && work.count > 0)
            countDeath(work);
        else if (work.count > 0)
            setFlags(work, Header::Again);
        first = false;
        if (work.count == 0) {
            end(work, {});
            continue;
        }
        enqueue(std::move(work), true);
    }
    loseVerifying(slot, skip ? &*skip : nullptr);
    fill();
}

void Dispatcher::restartScan()
{
    m_extraFlags |= Header::Again;
    for (const auto &[id, conflict] : m_conflicts) {   // they come again
        m_folders.release(conflict.message.folder);
        if (conflict.link)
            m_folders.release(conflict.link->firstFolder);
    }
    m_conflicts.clear();
    m_toCompare.clear();
    m_links.clear();
    m_doneBytes = m_filesVerified = 0;
    m_lostIn.clear();
    m_creditOwed = 0;
    const std::lock_guard lock(m_shared.mutex);
    JobStatus &s = m_shared.status;
    s.copied = s.alreadyThere = s.skipped = s.failed = s.bytesCopied = s.conflictsOpen = 0;
    s.plan = {};
    ++s.conflictsChanged;
    m_shared.planPaths = {};
    m_shared.conflicts.clear();
}

void Dispatcher::returnCredit(std::uint64_t bytes)
{
    m_creditOwed += bytes;
    if (m_creditOwed >= CreditGrain)
        m_owner.credit(std::exchange(m_creditOwed, 0));
}

/// More batches must not wait for a flush.
bool Dispatcher::hasStagedEnough() const
{
    return m_staged.size() >= StagedAtMost;
}

bool Dispatcher::owes(int slot) const
{
    const auto given = m_given.find(slot);
    return (given != m_given.end() && !given->second.empty()) || m_verifyQueue.givenTo(slot) > 0 || compares(slot)
        || std::any_of(m_staged.begin(), m_staged.end(), [slot](const auto &s) { return s.second.slot == slot && s.second.done.staged; });
}

bool Dispatcher::onlyStagedLeft() const
{
    if (!hasStaged() || (!m_queue.empty() && !hasStagedEnough()))
        return false;
    return std::all_of(m_given.begin(), m_given.end(), [](const auto &given) { return given.second.empty(); });
}

void Dispatcher::flushEnded()
{
    for (auto &[id, work] : m_staged) {
        if (work.waits == Work::Waits::Flush && work.stagedBefore < m_flushes)
            behindFlush(work);
    }
    fill();
}

bool Dispatcher::quiet() const
{
    return m_queue.empty() && m_staged.empty()
        && std::all_of(m_given.begin(), m_given.end(), [](const auto &given) { return given.second.empty(); });
}

std::size_t Dispatcher::batchesOpen() const
{
    std::size_t batches = m_queue.size();
    for (const auto &[slot, given] : m_given)
        batches += given.size();
    return batches;
}

std::uint64_t Dispatcher::bytesQueued() const
{
    std::uint64_t bytes = 0;
    for (const Work &work : m_queue)
        bytes += work.bytes;
    return bytes;
}

std::uint64_t Dispatcher::filesQueued() const
{
    std::uint64_t files = 0;
    for (const Work &work : m_queue)
        files += work.count;
    return files;
}

std::uint64_t Dispatcher::bytesNow() const
{
    std::uint64_t bytes = m_doneBytes;
    for (const auto &[slot, given] : m_given)
        for (const Work &work : given)
            bytes += work.doneBytes;
    for (const auto &[id, work] : m_staged)
        bytes += work.bytes;
    return bytes;
}

std::uint64_t Dispatcher::filesNow() const
{
    std::uint64_t files = 0;
    for (const auto &[slot, given] : m_given)
        for (const Work &work : given)
            if ((work.flags & Header::Folders) == 0)
                files += work.doneEntries;
    for (const auto &[id, work] : m_staged)
        files += work.count;
    return files;
}

} // namespace poolcopy
