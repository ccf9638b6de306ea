// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rate_meter.h"

namespace poolcopy {

void RateMeter::add(std::int64_t elapsedMs, std::uint64_t amount)
{
    if (!m_samples.empty()) {
        Sample &last = m_samples.back();
        if (elapsedMs < last.elapsedMs || amount < last.amount)
            return;
        if (elapsedMs == last.elapsedMs) {
            last.amount = amount;
            return;
        }
    }
    m_samples.push_back({elapsedMs, amount});
    // One sample older than the window stays: it is where the window begins.
    while (m_samples.size() > 2 && m_samples[1].elapsedMs <= elapsedMs - m_windowMs)
        m_samples.pop_front();
}

std::int64_t RateMeter::spanMs() const
{
    return m_samples.empty() ? 0 : m_samples.back().elapsedMs - m_samples.front().elapsedMs;
}

double RateMeter::perSecond() const
{
    const std::int64_t span = spanMs();
    if (span <= 0)
        return 0;
    return static_cast<double>(m_samples.back().amount - m_samples.front().amount) * 1000.0 / static_cast<double>(span);
}

} // namespace poolcopy
