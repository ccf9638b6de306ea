// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rate_meter.h"

#include <cstdint>
#include <optional>

namespace poolcopy {

/// How long a job will still take, steady enough to be read. Plain data, no clock of its own.
///
/// Many small files cost time and hardly any bytes, so each file counts as some bytes of work too. The speed
/// is that of the last 20 s; the figure shown counts down with the clock and moves gently towards each new estimate.
class TimeLeft
{
public:
    struct Sample
    {
        std::int64_t elapsedMs = 0;            ///< pauses left out
        std::uint64_t bytes = 0, bytesTotal = 0;
        std::uint64_t files = 0, filesTotal = 0;
        bool totalsFinal = false;
    };

    void add(const Sample &sample);
    /// Seconds; none before it means something: totals still open, too early to tell, or nothing moves.
    [[nodiscard]] std::optional<double> seconds() const { return m_shown; }

private:
    RateMeter m_work{20'000};
    std::optional<double> m_shown;
    std::int64_t m_lastMs = 0;
};

} // namespace poolcopy
