// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <utility>

namespace poolcopy {

/// Keeps all workers of a job together to so many bytes per second: an account that fills with time, and those who wait to draw on it,
/// in the order of asking. See PROTOCOL.md, Allowance.
///
/// Because the one account serves whoever has work, nothing must be shared out again when workers come, go or run dry. Time is any
/// clock's that never goes back, in microseconds. One thread.
class RateLimit
{
public:
    /// 0: no limit. Forgets who waits: a worker that hears of a new limit asks anew.
    void set(std::uint64_t bytesPerSecond, std::int64_t nowUs);
    [[nodiscard]] std::uint64_t bytesPerSecond() const { return m_rate; }
    /// A slot's worker waits for so many bytes; what it wanted before counts no more.
    void want(int slot, std::uint64_t bytes);
    /// Its process is gone, or wants nothing more.
    void forget(int slot);
    /// Who is next, and may have so much now; nothing if nobody waits, or nothing is there yet. Call it until then.
    std::optional<std::pair<int, std::uint64_t>> next(std::int64_t nowUs);

    struct Waiting
    {
        int slot = -1;
        std::uint64_t bytes = 0;
    };
    [[nodiscard]] const std::deque<Waiting> &waiting() const { return m_waiting; }

private:
    std::uint64_t m_rate = 0;
    double m_balance = 0;        // bytes; below 0: the last one got more than was there
    std::int64_t m_filledUs = 0;
    std::deque<Waiting> m_waiting;
};

} // namespace poolcopy
