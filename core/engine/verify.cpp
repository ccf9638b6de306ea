// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/verify.h"

#include <algorithm>
#include <utility>

namespace poolcopy {

namespace {

constexpr int DeathsAllowed = 3;   // with the same single entry

std::uint64_t bytesOf(const wire::Verify &message)
{
    std::uint64_t bytes = 0;
    for (const wire::VerifyEntry &e : message.entries)
        bytes += e.size;
    return bytes;
}

} // namespace

void VerifyQueue::add(Task task)
{
    task.bytes = bytesOf(task.message);
    m_waiting.push_back(std::move(task));
}

VerifyQueue::Task *VerifyQueue::take(int slot, bool alone)
{
    const auto it = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Task &t) { return alone || t.writer != slot; });
    if (it == m_waiting.end())
        return nullptr;
    std::deque<Task> &given = m_given[slot];
    given.push_back(std::move(*it));
    m_waiting.erase(it);
    given.back().doneBytes = 0;
    return &given.back();
}

bool VerifyQueue::canTake(int slot, bool alone) const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(), [&](const Task &t) { return alone || t.writer != slot; });
}

std::size_t VerifyQueue::givenTo(int slot) const
{
    const auto it = m_given.find(slot);
    return it == m_given.end() ? 0 : it->second.size();
}

VerifyQueue::Task *VerifyQueue::find(int slot, std::uint64_t task)
{
    const auto given = m_given.find(slot);
    if (given == m_given.end())
        return nullptr;
    const auto it = std::find_if(given->second.begin(), given->second.end(), [task](const Task &t) { return t.message.task == task; });
    return it == given->second.end() ? nullptr : &*it;
}

std::optional<VerifyQueue::Task> VerifyQueue::finish(int slot, std::uint64_t task)
{
    std::deque<Task> &given = m_given[slot];
    const auto it = std::find_if(given.begin(), given.end(), [task](const Task &t) { return t.message.task == task; });
    if (it == given.end())
        return std::nullopt;
    Task finished = std::move(*it);
    given.erase(it);
    return finished;
}

std::vector<VerifyQueue::Task> VerifyQueue::lose(int slot, std::uint64_t &nextTask, bool blames)
{
    std::deque<Task> back = std::exchange(m_given[slot], {});
    std::vector<Task> over;
    if (blames && !back.empty() && !back.front().revoked) {   // it was at this one; the others only waited in its pipe
        Task &first = back.front();
        auto &entries = first.message.entries;
        if (entries.size() > 1) {
            Task half = first;
            const auto middle = static_cast<std::ptrdiff_t>(entries.size() / 2);
            half.message.entries.assign(entries.begin() + middle, entries.end());
            half.message.task = nextTask++;
            half.bytes = bytesOf(half.message);
            entries.erase(entries.begin() + middle, entries.end());
            first.bytes = bytesOf(first.message);
            back.insert(back.begin() + 1, std::move(half));
        } else if (++first.deaths >= DeathsAllowed) {
            over.push_back(std::move(first));
            back.pop_front();
        }
    }
    while (!back.empty()) {
        if (!back.back().revoked)
            m_waiting.push_front(std::move(back.back()));
        back.pop_back();
    }
    return over;
}

bool VerifyQueue::giveBack(int slot, std::uint64_t task)
{
    auto back = finish(slot, task);
    if (back && !back->revoked)
        m_waiting.push_front(std::move(*back));
    return back.has_value();
}

std::optional<std::pair<std::uint64_t, std::uint16_t>> VerifyQueue::takeOut(int slot, std::uint64_t task, std::uint32_t folder, const Path &name)
{
    Task *given = find(slot, task);
    if (given == nullptr || given->revoked)
        return std::nullopt;
    auto &entries = given->message.entries;
    const auto it = std::find_if(entries.begin(), entries.end(), [&](const wire::VerifyEntry &e) { return e.folder == folder && e.name == name; });
    if (it == entries.end())
        return std::nullopt;
    const std::pair taken(given->message.batch, it->index);
    entries.erase(it);
    given->bytes = bytesOf(given->message);
    if (entries.empty())
        (void)finish(slot, task);
    return taken;
}

void VerifyQueue::revoke(std::uint64_t batch)
{
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(), [batch](const Task &t) { return t.message.batch == batch; }),
                    m_waiting.end());
    for (auto &[slot, given] : m_given)
        for (Task &task : given)
            task.revoked = task.revoked || task.message.batch == batch;
}

bool VerifyQueue::idle() const
{
    return m_waiting.empty() && std::all_of(m_given.begin(), m_given.end(), [](const auto &given) { return given.second.empty(); });
}

std::uint64_t VerifyQueue::doneBytes() const
{
    std::uint64_t bytes = 0;
    for (const auto &[slot, given] : m_given)
        for (const Task &task : given)
            bytes += task.revoked ? 0 : task.doneBytes;
    return bytes;
}

} // namespace poolcopy
