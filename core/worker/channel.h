// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/codec.h"
#include "core/wire/pace_message.h"
#include "core/wire/report_message.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <variant>

namespace poolcopy::worker {

/// The worker's end of the two pipes, for one thread that does the work.
///
/// A call on a disk that hangs never returns to it, so from watch() on a second thread looks after the pipes meanwhile:
/// it tells what is at hand, and gives back the batches and checks that wait, so that other workers do them. Names it keeps: what waits
/// for its name is this process's own.
///
/// Pause, Resume, Cancel, Credit, Pace and Allowance act whenever the pipe is looked at, also in the middle of a task; all other
/// messages wait for their turn. The end of the pipe is the engine's word that nothing more is wanted: it counts as
/// a cancel, so that the task at hand cleans up.
class Channel
{
public:
    Channel(int in, int out) : m_in(in), m_out(out) {}
    ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;
    /// Once the process has given up what it doesn't need: a thread keeps the rights it was started with.
    void watch();
    /// What is worked on from here on, told only if it takes long.
    void begin(const wire::Progress &atHand);
    void begin(const wire::At &atHand);
    /// Nothing is at hand any more: its answer is about to be sent, and nothing may be told of it afterwards.
    void endOfTask();

    /// Puts a message behind the earlier ones; it leaves when enough have gathered, or with flush().
    void send(std::string_view payload);
    /// Ends the process if nobody reads any more.
    void flush();
    /// The next message that is a task or part of one. Waits; nothing at the end of the pipe. What was sent leaves now, or, while more
    /// tasks are at hand, within a millisecond or behind the next of them.
    std::optional<std::string> next();

    /// Looks at the pipe if the last look is 20 ms old; waits while paused. False: stop what you do.
    bool goOn();
    /// Waits until at least one byte of credit is there, and takes `bytes` of it (it may go below zero).
    bool takeCredit(std::uint64_t bytes);
    void setCredit(std::uint64_t bytes);
    /// So many bytes of contents are about to be moved: how many of them may be, 4 KiB at least unless fewer were asked for. Waits
    /// until then, also while paused; 0: stop what you do.
    std::uint64_t allow(std::uint64_t bytes);
    /// All of them, or false: stop what you do.
    bool pay(std::uint64_t bytes);
    /// As the engine said last; bytes per second, 0: no limit.
    [[nodiscard]] std::uint64_t limit() const { return m_limit; }
    [[nodiscard]] bool polite() const { return m_polite; }
    [[nodiscard]] bool cancelled() const { return m_cancelled || m_ended; }
    /// Nobody has said that it is over: the engine has died.
    [[nodiscard]] bool abandoned() const { return m_ended && !m_cancelled; }
    /// True at most ten times a second: time for a Progress message.
    bool progressIsDue();

private:
    bool readSome(bool wait);
    bool readLocked();
    void sort();
    void takePace(const wire::Pace &pace);
    std::uint64_t takeAllowance(std::uint64_t bytes);
    void sendLocked(std::string_view payload);
    void flushLocked();
    [[nodiscard]] bool nothingWaits();
    void lookAfter();
    void showLife();
    int m_in, m_out;
    std::mutex m_mutex;   // of all below that is not atomic, but for the last line
    wire::FrameCutter m_cutter;
    std::deque<std::string> m_waiting;
    std::string m_pending;
    std::chrono::steady_clock::time_point m_flushed{};
    std::int64_t m_credit = 0;
    wire::Pace m_pace;
    std::int64_t m_allowance = 0;   // below 0: moved too much
    bool m_wanted = false;          // Want has no answer yet
    bool m_busy = false, m_atHandTold = true, m_over = false;
    std::variant<wire::Progress, wire::At> m_atHand;
    std::condition_variable m_wake;
    std::thread m_watcher;
    std::atomic<bool> m_paused = false, m_cancelled = false, m_ended = false, m_resting = false;
    std::atomic<std::uint64_t> m_limit = 0;
    std::atomic<bool> m_polite = false;
    std::atomic<std::chrono::steady_clock::time_point::rep> m_lastSign = 0;
    std::chrono::steady_clock::time_point m_looked{}, m_told{};
};

} // namespace poolcopy::worker
