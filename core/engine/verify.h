// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/verify_message.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace poolcopy {

/// What has been copied and waits to be read back, and which worker is at what. Who writes doesn't check: a task goes
/// to another worker than the one that made its files, as long as there is another.
///
/// Knows nothing of pipes, files or the job. A lost worker's task is halved, so that after a few deaths an entry that
/// kills whoever reads it stands alone. Lives on the engine's thread.
class VerifyQueue
{
public:
    struct Task
    {
        wire::Verify message;
        int writer = -1;              ///< slot that made the files
        std::uint64_t bytes = 0;      ///< sum of the entries' sizes
        std::uint64_t doneBytes = 0;  ///< as last told by Progress
        int deaths = 0;               ///< of workers, with this single entry
        bool revoked = false;         ///< nobody waits for the answer any more
    };

    void add(Task task);
    /// The next task for that slot, which then counts as given to it; valid until the next call. `alone`: there is no
    /// other worker who could do it.
    Task *take(int slot, bool alone);
    [[nodiscard]] bool canTake(int slot, bool alone) const;
    [[nodiscard]] std::size_t givenTo(int slot) const;
    Task *find(int slot, std::uint64_t task);
    /// The slot has answered: the task, or nothing if it has no such task.
    std::optional<Task> finish(int slot, std::uint64_t task);
    /// That slot's process has gone. What it had waits again; the tasks returned have killed too many and are over.
    /// `blames` false: no entry is to blame for it.
    std::vector<Task> lose(int slot, std::uint64_t &nextTask, bool blames = true);
    /// The slot has given it back unbegun. False: it has no such task.
    bool giveBack(int slot, std::uint64_t task);
    /// Takes one entry out of what the slot has, which is no longer to be read back: its batch and its number there.
    std::optional<std::pair<std::uint64_t, std::uint16_t>> takeOut(int slot, std::uint64_t task, std::uint32_t folder, const Path &name);
    /// That batch is copied again: none of its tasks counts any more.
    void revoke(std::uint64_t batch);

    /// Nothing waits and nobody is at anything.
    [[nodiscard]] bool idle() const;
    [[nodiscard]] bool hasWaiting() const { return !m_waiting.empty(); }
    /// Bytes that workers have read back of tasks that have not ended.
    [[nodiscard]] std::uint64_t doneBytes() const;

private:
    std::deque<Task> m_waiting;
    std::map<int, std::deque<Task>> m_given;   // by slot, in the order they were sent
};

} // namespace poolcopy
