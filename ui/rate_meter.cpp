// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rate_meter.h"

namespace poolcopy {

namespace {

constexpr std::int64_t SettleMs = 500;      // workers still tell what they moved before
constexpr std::int64_t ShortestMs = 250;    // of less a single report makes any rate

} // namespace

void RateMeter::add(std::int64_t elapsedMs, std::uint64_t amount, std::uint64_t limit, bool paused)
{
    if (limit != m_limit || paused != m_paused) {
        if (!m_samples.empty())
            m_settledMs = elapsedMs + SettleMs;
        m_samples.clear();
        m_limit = limit;
        m_paused = paused;
    }
    if (m_paused)
        return;
    if (!m_samples.empty()) {
        Sample &last = m_samples.back();
        if (elapsedMs < last.elapsedMs || amount < last.amount)
            return;
        if (elapsedMs == last.elapsedMs) {
            last.amount = amount;
            return;
        }
    }
    if (elapsedMs <= m_settledMs)
        m_samples.clear();
    m_samples.push_back({elapsedMs, amount});
    // One sample older than the window stays: it is where the window begins.
    while (m_samples.size() > 2 && m_samples[1].elapsedMs <= elapsedMs - m_windowMs)
        m_samples.pop_front();
}

void RateMeter::clear()
{
    *this = RateMeter(m_windowMs);
}

bool RateMeter::isMeasured() const
{
    return !m_samples.empty() && m_samples.back().elapsedMs - m_samples.front().elapsedMs >= ShortestMs;
}

double RateMeter::perSecond() const
{
    if (!isMeasured())
        return 0;
    const std::int64_t span = m_samples.back().elapsedMs - m_samples.front().elapsedMs;
    return static_cast<double>(m_samples.back().amount - m_samples.front().amount) * 1000.0 / static_cast<double>(span);
}

} // namespace poolcopy
