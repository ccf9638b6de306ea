// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>

namespace poolcopy {

/// How fast a total grows, seen over a sliding window. Plain data, no clock of its own.
///
/// What was measured under another limit, or before a pause, does not count, nor does what still comes in of it just afterwards.
class RateMeter
{
public:
    /// `windowMs`: how far back it looks.
    explicit RateMeter(std::int64_t windowMs) : m_windowMs(windowMs) {}

    /// The total `amount` at `elapsedMs`, pauses left out; both never run backwards (a smaller one is ignored). `limit`: what may be
    /// moved per second now, 0: anything.
    void add(std::int64_t elapsedMs, std::uint64_t amount, std::uint64_t limit = 0, bool paused = false);
    /// Amount per second over the window; 0 while it is not measured.
    [[nodiscard]] double perSecond() const;
    /// It has seen enough to say how fast it is.
    [[nodiscard]] bool isMeasured() const;
    void clear();

private:
    struct Sample
    {
        std::int64_t elapsedMs;
        std::uint64_t amount;
    };
    std::int64_t m_windowMs;
    std::uint64_t m_limit = 0;
    bool m_paused = false;
    std::int64_t m_settledMs = -1;   // until then the last sample is where the window begins
    std::deque<Sample> m_samples;
};

} // namespace poolcopy
