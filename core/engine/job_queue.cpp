// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/job_queue.h"

#include <algorithm>
#include <utility>

namespace poolcopy {

std::vector<JobQueue::Place>::iterator JobQueue::find(Id job)
{
    return std::find_if(m_line.begin(), m_line.end(), [job](const Place &p) { return p.job == job; });
}

void JobQueue::add(Id job, Tell tell)
{
    Place place;
    place.job = job;
    place.tell = std::move(tell);
    m_line.push_back(std::move(place));
}

void JobQueue::setDisks(Id job, std::vector<std::uint64_t> disks)
{
    if (const auto place = find(job); place != m_line.end()) {
        place->disks = std::move(disks);
        settle();
    }
}

void JobQueue::setPaused(Id job, bool paused)
{
    if (const auto place = find(job); place != m_line.end()) {
        place->paused = paused;
        place->turn = {};   // it knows; its turn, or what it waits for, is told when it is resumed
        settle();
    }
}

void JobQueue::startNow(Id job)
{
    if (const auto place = find(job); place != m_line.end()) {
        place->regardless = true;
        settle();
    }
}

void JobQueue::moveBefore(Id job, Id before)
{
    const auto place = find(job);
    if (place == m_line.end() || job == before)
        return;
    Place moved = std::move(*place);
    m_line.erase(place);
    m_line.insert(before == 0 ? m_line.end() : find(before), std::move(moved));
    settle();
}

void JobQueue::remove(Id job)
{
    if (const auto place = find(job); place != m_line.end()) {
        m_line.erase(place);
        settle();
    }
}

void JobQueue::together(const std::function<void()> &calls)
{
    const bool outer = !std::exchange(m_settling, true);
    calls();
    if (!outer)
        return;
    m_settling = false;
    settle();
}

std::vector<JobQueue::Id> JobQueue::order() const
{
    std::vector<Id> ids;
    for (const Place &place : m_line)
        ids.push_back(place.job);
    return ids;
}

/// Who goes comes first, then who is before it in line and waits, too: nobody is overtaken on a disk.
JobQueue::Id JobQueue::blockerOf(std::size_t at) const
{
    const Place &place = m_line[at];
    const auto shares = [&place](const Place &other) {
        return !other.paused && other.disks && std::any_of(other.disks->begin(), other.disks->end(), [&place](std::uint64_t disk) {
            return std::find(place.disks->begin(), place.disks->end(), disk) != place.disks->end();
        });
    };
    for (const Place &other : m_line)
        if (other.turn.goes && other.job != place.job && shares(other))
            return other.job;
    for (std::size_t i = 0; i < at; ++i)
        if (shares(m_line[i]))
            return m_line[i].job;
    return 0;
}

/// Who is told may call back: then all is looked at once more.
void JobQueue::settle()
{
    m_changed = true;
    if (std::exchange(m_settling, true))
        return;
    while (std::exchange(m_changed, false)) {
        for (std::size_t i = 0; i < m_line.size() && !m_changed; ++i) {
            Place &place = m_line[i];
            if (!place.disks || place.paused || place.turn.goes)
                continue;
            const Id blocker = place.regardless ? 0 : blockerOf(i);
            const Turn turn{blocker == 0, blocker};
            if (turn == place.turn)
                continue;
            place.turn = turn;
            const Tell tell = place.tell;   // the line may change under it
            tell(turn);
        }
    }
    m_settling = false;
}

} // namespace poolcopy
