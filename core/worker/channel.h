// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/codec.h"
#include "core/wire/message.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace poolcopy::worker {

/// The worker's end of the two pipes. Single-threaded.
///
/// Pause, Resume, Cancel and Credit act whenever the pipe is looked at, also in the middle of a task; all other
/// messages wait for their turn. The end of the pipe is the engine's word that nothing more is wanted: it counts as
/// a cancel, so that the task at hand cleans up.
class Channel
{
public:
    Channel(int in, int out) : m_in(in), m_out(out) {}

    /// Puts a message behind the earlier ones; it leaves when enough have gathered, or with flush().
    void send(std::string_view payload);
    /// Ends the process if nobody reads any more.
    void flush();
    /// The next message that is a task or part of one. Waits; nothing at the end of the pipe.
    std::optional<std::string> next();

    /// Looks at the pipe if the last look is 20 ms old; waits while paused. False: stop what you do.
    bool goOn();
    /// Waits until at least one byte of credit is there, and takes `bytes` of it (it may go below zero).
    bool takeCredit(std::uint64_t bytes);
    void addCredit(std::uint64_t bytes) { m_credit += static_cast<std::int64_t>(bytes); }
    void resetCredit() { m_credit = 0; }
    [[nodiscard]] bool cancelled() const { return m_cancelled || m_ended; }
    /// True at most ten times a second: time for a Progress message.
    bool progressIsDue();

private:
    bool readSome(bool wait);
    void sort();
    int m_in, m_out;
    wire::FrameCutter m_cutter;
    std::deque<std::string> m_waiting;
    std::string m_pending;
    std::int64_t m_credit = 0;
    bool m_paused = false, m_cancelled = false, m_ended = false;
    std::chrono::steady_clock::time_point m_looked{}, m_told{};
};

} // namespace poolcopy::worker
