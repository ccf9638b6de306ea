// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>

namespace poolcopy {

/// How fast a total grows, seen over a sliding window. Plain data, no clock of its own.
class RateMeter
{
public:
    /// `windowMs`: how far back it looks.
    explicit RateMeter(std::int64_t windowMs) : m_windowMs(windowMs) {}

    /// The total `amount` at `elapsedMs`; both never run backwards (a smaller one is ignored).
    void add(std::int64_t elapsedMs, std::uint64_t amount);
    /// Amount per second over the window; 0 while there is no span to measure.
    [[nodiscard]] double perSecond() const;
    [[nodiscard]] std::int64_t spanMs() const;
    void clear() { m_samples.clear(); }

private:
    struct Sample
    {
        std::int64_t elapsedMs;
        std::uint64_t amount;
    };
    std::int64_t m_windowMs;
    std::deque<Sample> m_samples;
};

} // namespace poolcopy
