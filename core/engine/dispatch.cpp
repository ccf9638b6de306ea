// SPDX-License-Identifier: GPL-3.0-or-later
// What the scanner sends becomes batches, and they go to the copy workers. What becomes of them stands in dispatch_verdicts.cpp; of those whose
// worker hangs or dies in dispatch_losses.cpp; of names that are taken in dispatch_conflict.cpp, and of what is read back in dispatch_verify.cpp.
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

Path Dispatcher::pathOf(std::uint32_t folder, const Path &name, bool ofSource) const
{
    const wire::Root &root = m_roots.at(m_folders.rootOf(folder));
    if (root.mode == wire::RootMode::Single)
        return ofSource ? root.source : joined(root.parent, root.name);
    return joined(ofSource ? root.source : joined(root.parent, root.name), m_folders.pathBelow(folder, name));
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
