// SPDX-License-Identifier: GPL-3.0-or-later
// Workers that hang or die, and what they had. An entry is given again until it has cost three of them; it is left out where a person says so, or
// where its worker could not be ended: then nobody touches its name before that one has gone.
#include "core/engine/dispatch.h"

#include "core/engine/worker_pool.h"

#include <algorithm>
#include <utility>

namespace poolcopy {

namespace {

using Header = wire::BatchHeader;

constexpr int DeathsAllowed = 3;   // with the same current entry

} // namespace

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
    const auto later = std::find_if(m_queue.begin(), m_queue.end(), [&work](const Work &w) { return w.id > work.id; });
    m_queue.insert(later, std::move(work));   // they come back one by one, in their order
    return true;
}

Path Dispatcher::atHand(int slot) const
{
    const auto it = m_atHand.find(slot);
    return it == m_atHand.end() || !m_folders.knows(it->second.folder) ? Path()
                                                                            : pathOf(it->second.folder, it->second.name, it->second.ofSource);
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
    while (!back.empty()) {   // from the last on: each goes before those behind it
        Work work = std::move(back.back());
        back.pop_back();
        const bool first = atWork && back.empty();
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

} // namespace poolcopy
