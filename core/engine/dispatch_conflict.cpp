// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the dispatcher that waits for answers: entries whose final name is taken.
#include "core/engine/dispatch.h"

#include "core/engine/worker_pool.h"

#include <algorithm>
#include <utility>

namespace poolcopy {

namespace {

using Header = wire::BatchHeader;

constexpr std::uint64_t ComparesSoon = UINT64_MAX;   // a Compare that waits for a worker

} // namespace

bool Dispatcher::takeConflict(int slot, const wire::Conflict &conflict)
{
    Work *work = find(slot, conflict.task);
    if (work == nullptr)
        return false;
    OpenConflict open{conflict, {}, false};
    if (work->link) {
        auto links = *wire::Link::decode(work->payload);
        for (wire::LinkEntry &entry : links.entries)
            if (entry.folder == conflict.folder && entry.name == conflict.entry.name)
                open.link = std::move(entry);
        if (!open.link)
            return false;
    } else {
        if (conflict.folder != work->folders.front())
            return false;
        for (const wire::Entry &first : work->firsts) {
            if (first.name == conflict.entry.name) {
                open.first = true;
                open.message.entry = first;
            }
        }
    }
    work->conflicts.push_back(std::move(open));
    return true;
}

/// The batch has ended: from now on only the answer brings these back, so they are taken out of it.
void Dispatcher::openConflicts(Work &work)
{
    std::vector<OpenConflict> all = std::exchange(work.conflicts, {});
    for (OpenConflict &open : all) {
        m_folders.hold(open.message.folder);
        if (open.link)
            m_folders.hold(open.link->firstFolder);
        if (m_digest == DigestKind::None) {
            takeOut(work, open.message.folder, open.message.entry.name);
        } else {   // hashes name entries by their numbers: they must stay
            open.counted = true;
            work.inConflict.emplace_back(open.message.folder, open.message.entry.name);
        }
        std::erase_if(work.firsts, [&open](const wire::Entry &e) { return e.name == open.message.entry.name; });
    }
    for (const OpenConflict &open : all) {
        if (const auto rule = ruleFor(open))
            answerOne(open, *rule);
        else
            m_conflicts.emplace(m_nextConflict++, open);
    }
    if (!all.empty())
        showConflicts();
}

/// The oldest ones, for the front.
void Dispatcher::showConflicts()
{
    {
        const std::lock_guard lock(m_shared.mutex);
        m_shared.status.conflictsOpen = m_conflicts.size();
        ++m_shared.status.conflictsChanged;
        auto &shown = m_shared.conflicts;
        shown.erase(std::remove_if(shown.begin(), shown.end(), [this](const Conflict &c) { return m_conflicts.count(c.id) == 0; }),
                    shown.end());
        const std::uint64_t last = shown.empty() ? 0 : shown.back().id;
        for (auto it = m_conflicts.upper_bound(last); it != m_conflicts.end() && shown.size() < ConflictsShown; ++it) {
            const wire::Conflict &c = it->second.message;
            shown.push_back({it->first, pathOf(c.folder, c.entry.name, true), pathOf(c.folder, c.entry.name, false), c.entry.size,
                             c.destinationSize, static_cast<std::int64_t>(c.sourceMtime), static_cast<std::int64_t>(c.destinationMtime), c.later,
                             c.contents, it->second.comparing != 0});
        }
    }
    m_owner.conflictsChanged();
}

void Dispatcher::answerOne(const OpenConflict &conflict, OnConflict rule)
{
    const OnConflict settled = rule == OnConflict::Ask ? OnConflict::Leave : rule;
    if (conflict.link) {
        wire::Link links;
        links.flags = Header::HasRule;
        links.rule = settled;
        links.entries = {*conflict.link};
        enqueue(workOf(links), false);
        m_folders.release(conflict.link->firstFolder);
    } else {
        wire::Batch batch;
        batch.header.folder = conflict.message.folder;
        batch.header.flags = static_cast<std::uint8_t>(Header::HasRule | (conflict.first ? Header::Linked : 0));
        batch.header.rule = settled;
        batch.entries = {conflict.message.entry};
        enqueue(workOf(batch), false);
    }
    if (conflict.counted)
        m_doneBytes -= std::min(m_doneBytes, conflict.message.entry.size);
    m_folders.release(conflict.message.folder);
}

std::optional<OnConflict> Dispatcher::ruleFor(const OpenConflict &conflict) const
{
    const auto relation = relationOf(conflict.message.later, conflict.message.contents);
    return m_ruleForAll ? m_ruleForAll : m_rulesForAlike[static_cast<std::size_t>(relation)];
}

void Dispatcher::answer(const std::vector<std::uint64_t> &conflicts, OnConflict rule, AnswerFor scope)
{
    if (scope == AnswerFor::All)
        m_ruleForAll = rule;
    for (const std::uint64_t id : conflicts) {
        const auto it = m_conflicts.find(id);
        if (it == m_conflicts.end())
            continue;
        const wire::Conflict &message = it->second.message;
        if (scope == AnswerFor::Alike)
            m_rulesForAlike[static_cast<std::size_t>(relationOf(message.later, message.contents))] = rule;
        answerOne(it->second, rule);
        m_conflicts.erase(it);
    }
    if (scope != AnswerFor::These) {
        for (auto it = m_conflicts.begin(); it != m_conflicts.end();) {
            const auto its = ruleFor(it->second);
            if (its)
                answerOne(it->second, *its);
            it = its ? m_conflicts.erase(it) : std::next(it);
        }
    }
    showConflicts();
    fill();
}

void Dispatcher::compare(std::uint64_t id)
{
    const auto it = m_conflicts.find(id);
    if (it == m_conflicts.end() || it->second.comparing != 0 || it->second.message.contents != Contents::Unknown)
        return;
    it->second.comparing = ComparesSoon;
    m_toCompare.push_back(id);
    showOne(id);
    giveCompares();
}

bool Dispatcher::compares(int slot) const
{
    return std::any_of(m_comparisons.begin(), m_comparisons.end(), [slot](const auto &c) { return c.second.slot == slot; });
}

/// To whoever has least to do; one at a time.
void Dispatcher::giveCompares()
{
    while (!m_toCompare.empty()) {
        const auto it = m_conflicts.find(m_toCompare.front());
        if (it == m_conflicts.end()) {   // answered meanwhile
            m_toCompare.pop_front();
            continue;
        }
        int best = -1;
        for (const int slot : m_pool.slotsOf(WorkerRole::Copier)) {
            if (!m_pool.isReady(slot) || m_silent.count(slot) != 0 || compares(slot))
                continue;
            if (best < 0 || m_given[slot].size() < m_given[best].size())
                best = slot;
        }
        if (best < 0)
            return;
        m_toCompare.pop_front();
        const wire::Conflict &c = it->second.message;
        for (const wire::Folder &folder : m_folders.newsFor(best, c.folder))
            m_pool.send(best, folder.encode());
        const std::uint64_t task = m_nextId++;
        it->second.comparing = task;
        m_comparisons[task] = {best, it->first};
        m_pool.send(best, wire::Compare{task, c.folder, c.entry.name}.encode());
        settleRow(best);
    }
}

bool Dispatcher::takeCompared(int slot, const wire::Compared &compared)
{
    const auto it = m_comparisons.find(compared.task);
    if (it == m_comparisons.end() || it->second.slot != slot)
        return false;
    const std::uint64_t id = it->second.conflict;
    m_comparisons.erase(it);
    settleRow(slot);
    m_pool.progressed();
    if (const auto conflict = m_conflicts.find(id); conflict != m_conflicts.end()) {
        conflict->second.comparing = 0;
        conflict->second.message.contents = compared.contents;
        showOne(id);
    }
    return true;
}

/// What is known of one that is shown has changed.
void Dispatcher::showOne(std::uint64_t id)
{
    {
        const std::lock_guard lock(m_shared.mutex);
        const OpenConflict &conflict = m_conflicts.at(id);
        for (Conflict &shown : m_shared.conflicts) {
            if (shown.id != id)
                continue;
            shown.contents = conflict.message.contents;
            shown.comparing = conflict.comparing != 0;
            ++m_shared.status.conflictsChanged;
        }
    }
    m_owner.conflictsChanged();
}

} // namespace poolcopy
