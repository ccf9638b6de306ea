// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the dispatcher that has read back what was copied: between a batch's first BatchDone and its end.
#include "core/engine/dispatch.h"

#include "core/base/path.h"
#include "core/engine/worker_pool.h"

#include <algorithm>
#include <utility>

namespace poolcopy {

namespace {

using Header = wire::BatchHeader;

/// An entry of a Batch or Link message, with where it goes.
struct Placed
{
    std::uint32_t folder = 0;
    wire::Entry entry;
    std::optional<Digest> digest = std::nullopt;   // of the first that it becomes a link of
};

std::vector<Placed> entriesOf(const std::string &payload, bool link)
{
    std::vector<Placed> all;
    if (link) {
        auto links = *wire::Link::decode(payload);
        for (wire::LinkEntry &e : links.entries)
            all.push_back({e.folder, {e.kind, e.size, std::move(e.name), {}, 0}, e.digest});
    } else {
        auto batch = *wire::Batch::decode(payload);
        for (wire::Entry &e : batch.entries)
            all.push_back({batch.header.folder, std::move(e)});
    }
    return all;
}

/// Moves the entries with these numbers (in order) from one message into another.
template <typename Message>
void moveEntries(Message &from, Message &to, const std::vector<wire::VerifyDone::Wrong> &wrong)
{
    for (const auto &w : wrong)
        to.entries.push_back(std::move(from.entries[w.index]));
    for (auto it = wrong.rbegin(); it != wrong.rend(); ++it)
        from.entries.erase(from.entries.begin() + it->index);
}

/// Leaves those that are to be copied again; `wrong` has their numbers in the same order.
template <typename Message, typename Test>
void dropGivenUp(Message &message, const std::vector<wire::VerifyDone::Wrong> &wrong, Test isGivenUp)
{
    for (std::size_t i = wrong.size(); i-- > 0;)
        if (isGivenUp(wrong[i].index))
            message.entries.erase(message.entries.begin() + static_cast<std::ptrdiff_t>(i));
}

} // namespace

void Dispatcher::setVerifying(DigestKind digest, bool verify, bool flush)
{
    m_digest = digest;
    m_verify = verify;
    m_flush = flush;
}

bool Dispatcher::isUnverified(const wire::HashedEntry &entry) const
{
    return m_verify && (entry.flags & (wire::HashedEntry::Verified | wire::HashedEntry::IsLink)) == 0;
}

bool Dispatcher::takeHashes(int slot, const wire::Hashes &hashes)
{
    Work *work = find(slot, hashes.batch);
    if (work == nullptr || m_digest == DigestKind::None || hashes.kind != m_digest || !work->hashes.empty())
        return false;
    std::vector<Placed> entries = entriesOf(work->payload, work->link);
    for (const wire::HashedEntry &h : hashes.entries) {
        if (h.index >= entries.size() || entries[h.index].entry.kind != EntryKind::File)
            return false;
        const bool isLink = (h.flags & wire::HashedEntry::IsLink) != 0;
        if ((!m_verify && (h.flags & wire::HashedEntry::Verified) != 0) || (isLink && !work->link))
            return false;
    }
    work->hashes = hashes.entries;
    for (const wire::HashedEntry &h : hashes.entries) {
        if (!m_owner.listed)
            break;
        Placed &p = entries[h.index];
        const bool isLink = (h.flags & wire::HashedEntry::IsLink) != 0;
        work->listed.push_back({h.index, p.folder, std::move(p.entry.name), isLink ? p.digest : h.digest});
    }
    return true;
}

bool Dispatcher::takeNamed(int slot, const wire::Named &named)
{
    Work *work = find(slot, named.batch);
    const auto staged = m_staged.find(named.batch);
    if (work == nullptr && staged != m_staged.end() && staged->second.slot == slot && staged->second.waits == Work::Waits::Name)
        work = &staged->second;
    if (work == nullptr || m_digest == DigestKind::None)
        return false;
    work->named[named.index] = named.name;
    return true;
}

/// Its files are there, under their final names: their lines can be written.
void Dispatcher::tellListed(const Work &work) const
{
    for (const Listed &file : work.listed) {
        const auto named = work.named.find(file.index);
        if (named != work.named.end() && named->second.empty())
            continue;
        const wire::Root &root = m_roots.at(m_folders.rootOf(file.folder));
        const Path &own = root.mode == wire::RootMode::Single ? root.name : file.name;
        const Path below = m_folders.pathBelow(file.folder, named == work.named.end() ? own : named->second);
        m_owner.listed(joined(root.listed, below), file.digest, pathOf(file.folder, file.name, false));
    }
}

/// Every file that is said to be there must have its hash, or be a link of one.
bool Dispatcher::hashesAddUp(const Work &work, const wire::BatchDone &done) const
{
    if (m_digest == DigestKind::None)
        return true;
    const std::uint64_t there = std::uint64_t{done.copied} + done.recognised;
    if (work.hashes.size() > there)
        return false;
    std::uint64_t others = 0;
    for (const Placed &p : entriesOf(work.payload, work.link))
        others += p.entry.kind == EntryKind::File ? 0 : 1;
    return work.hashes.size() + others >= there;
}

void Dispatcher::settleRow(int slot)
{
    const auto names = [slot](const auto &staged) { return staged.second.slot == slot && staged.second.waits == Work::Waits::Name; };
    if (m_given[slot].empty() && m_verifyQueue.givenTo(slot) == 0)
        m_pool.setTask(slot, compares(slot)                                           ? WorkerTask::Compare
                             : std::any_of(m_staged.begin(), m_staged.end(), names) ? WorkerTask::Name
                                                                                     : WorkerTask::Nothing);
    else if (m_given[slot].empty())
        m_pool.setTask(slot, WorkerTask::Verify);
}

/// What it made is on the device as far as anybody can say, or is flushed by whoever reads it back.
void Dispatcher::behindFlush(Work &work)
{
    if (std::any_of(work.hashes.begin(), work.hashes.end(), [this](const auto &h) { return isUnverified(h); }))
        beginVerify(work);
    else
        askForNames(work, {});
}

void Dispatcher::askForNames(Work &work, std::vector<std::uint16_t> drop)
{
    work.waits = Work::Waits::Name;
    m_pool.send(work.slot, wire::Name{work.id, std::move(drop)}.encode());
    m_pool.setTask(work.slot, WorkerTask::Name);
}

void Dispatcher::beginVerify(Work &work)
{
    std::vector<Placed> entries = entriesOf(work.payload, work.link);
    VerifyQueue::Task task;
    task.writer = work.slot;
    task.message.task = m_nextId++;
    task.message.batch = work.id;
    task.message.flush = !m_flush;
    task.message.kind = m_digest;
    for (const wire::HashedEntry &h : work.hashes) {
        if (!isUnverified(h))
            continue;
        Placed &p = entries[h.index];
        task.message.entries.push_back({h.index, p.folder, (h.flags & wire::HashedEntry::Temporary) != 0, p.entry.size,
                                        std::move(p.entry.name), h.digest});
    }
    work.waits = Work::Waits::Verify;
    work.verifyLeft = task.message.entries.size();
    m_verifyQueue.add(std::move(task));
}

void Dispatcher::giveVerify(int slot)
{
    const VerifyQueue::Task *task = m_verifyQueue.take(slot, m_pool.slotsOf(WorkerRole::Copier).size() == 1);
    std::uint32_t last = wire::NoFolder;
    for (const wire::VerifyEntry &e : task->message.entries) {
        if (e.folder != std::exchange(last, e.folder))
            for (const wire::Folder &folder : m_folders.newsFor(slot, e.folder))
                m_pool.send(slot, folder.encode());
    }
    m_pool.send(slot, task->message.encode());
    m_pool.setTask(slot, WorkerTask::Verify);
}

bool Dispatcher::takeVerified(int slot, const wire::VerifyDone &done)
{
    const VerifyQueue::Task *given = m_verifyQueue.find(slot, done.task);
    if (given == nullptr || done.verified + done.wrong.size() != given->message.entries.size())
        return false;
    for (const auto &w : done.wrong) {
        const auto &entries = given->message.entries;
        if (std::none_of(entries.begin(), entries.end(), [&w](const wire::VerifyEntry &e) { return e.index == w.index; }))
            return false;
    }
    const VerifyQueue::Task task = *m_verifyQueue.finish(slot, done.task);
    if (const auto at = m_atHand.find(slot); at != m_atHand.end() && at->second.task == done.task)
        m_atHand.erase(at);
    m_pool.progressed();
    settleRow(slot);
    if (task.revoked)
        return true;
    Work &work = m_staged.at(task.message.batch);
    work.verified += done.verified;
    work.wrong.insert(work.wrong.end(), done.wrong.begin(), done.wrong.end());
    work.verifyLeft -= task.message.entries.size();
    if (work.verifyLeft == 0)
        settleVerified(work);
    return true;
}

void Dispatcher::loseVerifying(int slot, const Skip *skip)
{
    const auto out = skip != nullptr ? m_verifyQueue.takeOut(slot, skip->at.task, skip->at.folder, skip->at.name) : std::nullopt;
    const std::vector<VerifyQueue::Task> over = m_verifyQueue.lose(slot, m_nextId, skip == nullptr);
    if (out) {
        Work &work = m_staged.at(out->first);
        work.wrong.push_back({out->second, static_cast<std::uint32_t>(skip->errnum)});
        work.skipped.insert(out->second);
        if (--work.verifyLeft == 0)
            settleVerified(work);
    }
    for (const VerifyQueue::Task &task : over) {
        Work &work = m_staged.at(task.message.batch);
        work.wrong.push_back({task.message.entries.front().index, 0});
        if (--work.verifyLeft == 0)
            settleVerified(work);
    }
}

/// All of it has been read back. What was wrong is copied once more, in a batch of its own; the rest goes on.
void Dispatcher::settleVerified(Work &work)
{
    std::vector<std::uint16_t> wrong;
    if (!work.wrong.empty())
        wrong = takeOutWrong(work);
    if (work.done.staged) {
        askForNames(work, std::move(wrong));
        return;
    }
    Work ended = std::move(work);
    m_staged.erase(ended.id);
    end(ended, ended.done);
}

/// The numbers of the entries that are no longer this batch's.
std::vector<std::uint16_t> Dispatcher::takeOutWrong(Work &work)
{
    std::sort(work.wrong.begin(), work.wrong.end(), [](const auto &a, const auto &b) { return a.index < b.index; });
    std::vector<std::uint16_t> indexes;
    for (const auto &w : work.wrong)
        indexes.push_back(w.index);
    const std::vector<Placed> all = entriesOf(work.payload, work.link);
    const auto flags = static_cast<std::uint8_t>((work.flags & (Header::Linked | Header::HasRule | Header::Again)) | Header::Afresh);
    const auto isGivenUp = [&work](std::uint16_t index) { return work.afresh || work.skipped.count(index) != 0; };
    Work again;
    if (work.link) {
        auto links = *wire::Link::decode(work.payload);
        wire::Link wrong{0, flags, links.rule, {}};
        moveEntries(links, wrong, work.wrong);
        if (!links.entries.empty())
            work.payload = links.encode();
        dropGivenUp(wrong, work.wrong, isGivenUp);
        if (!wrong.entries.empty())
            again = workOf(wrong);
    } else {
        auto batch = *wire::Batch::decode(work.payload);
        wire::Batch wrong;
        wrong.header = batch.header;
        wrong.header.flags = flags;
        moveEntries(batch, wrong, work.wrong);
        if (!batch.entries.empty())
            work.payload = batch.encode();
        dropGivenUp(wrong, work.wrong, isGivenUp);
        if (!wrong.entries.empty())
            again = workOf(wrong);
    }
    for (const auto &w : work.wrong) {
        const Placed &p = all[w.index];
        work.bytes -= p.entry.size;
        --work.count;
        --work.done.copied;
        work.done.bytesCopied -= std::min(work.done.bytesCopied, p.entry.size);
        const auto first = std::find_if(work.firsts.begin(), work.firsts.end(), [&p](const wire::Entry &e) { return e.name == p.entry.name; });
        std::erase_if(work.listed, [&w](const Listed &l) { return l.index == w.index; });
        const bool isFirst = first != work.firsts.end();
        if (isFirst)
            work.firsts.erase(first);
        if (isGivenUp(w.index)) {
            const Stage stage = work.skipped.count(w.index) != 0 ? Stage::Skipped : Stage::Verify;
            giveUp(p.folder, p.entry, isFirst, {stage, static_cast<int>(w.errnum), {}});
        }
    }
    if (again.count > 0) {
        again.afresh = true;
        again.credit = std::exchange(work.credit, 0);
        enqueue(std::move(again), true);
    }
    work.wrong.clear();
    work.skipped.clear();
    return indexes;
}

/// The second copy was no better, or nobody wants to wait for it: removed, and a problem. Other names of the file are tried anew.
void Dispatcher::giveUp(std::uint32_t folder, const wire::Entry &entry, bool first, const Error &error)
{
    m_owner.problem({{error.stage, error.errnum, pathOf(folder, entry.name, false)}, 1, pathOf(folder, entry.name, true)});
    wire::Batch drop;
    drop.header.folder = folder;
    drop.header.flags = Header::Drop;
    drop.entries = {entry};
    enqueue(workOf(drop), true);
    if (first) {
        Work alone;
        alone.firsts = {entry};
        settleFirsts(alone, true);
    }
}

bool Dispatcher::hasStaged() const
{
    return std::any_of(m_staged.begin(), m_staged.end(), [](const auto &s) { return s.second.waits == Work::Waits::Flush; });
}

bool Dispatcher::onlyVerifying() const
{
    return m_queue.empty() && !m_staged.empty()
        && std::all_of(m_given.begin(), m_given.end(), [](const auto &given) { return given.second.empty(); })
        && std::any_of(m_staged.begin(), m_staged.end(), [](const auto &s) { return s.second.waits == Work::Waits::Verify; });
}

} // namespace poolcopy
