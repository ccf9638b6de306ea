// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_left.h"

#include <algorithm>
#include <cmath>

namespace poolcopy {

namespace {

constexpr std::uint64_t BytesPerFile = 32 * 1024;   // what creating one file costs, in bytes of plain copying
constexpr std::int64_t EarliestMs = 4'000;
constexpr double EarliestShare = 0.01;
constexpr double LongestSeconds = 100.0 * 3600.0;
constexpr double SettleSeconds = 6.0;

} // namespace

void TimeLeft::add(const Sample &sample)
{
    const std::uint64_t total = sample.bytesTotal + BytesPerFile * sample.filesTotal;
    const std::uint64_t done = std::min(total, sample.bytes + BytesPerFile * sample.files);
    const double passed = static_cast<double>(std::max<std::int64_t>(0, sample.elapsedMs - m_lastMs)) / 1000.0;
    m_lastMs = std::max(m_lastMs, sample.elapsedMs);
    m_work.add(sample.elapsedMs, done);

    const double speed = m_work.perSecond();
    const bool tooEarly = m_work.spanMs() < EarliestMs
        || (static_cast<double>(done) < EarliestShare * static_cast<double>(total) && sample.elapsedMs < 3 * EarliestMs);
    const double estimate = speed > 0 ? static_cast<double>(total - done) / speed : LongestSeconds;
    if (!sample.totalsFinal || total == 0 || tooEarly || estimate >= LongestSeconds) {
        m_shown.reset();
        return;
    }
    if (!m_shown) {
        m_shown = estimate;
        return;
    }
    const double counted = std::max(0.0, *m_shown - passed);
    m_shown = counted + (estimate - counted) * (1.0 - std::exp(-passed / SettleSeconds));
}

} // namespace poolcopy
