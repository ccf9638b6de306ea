// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rate_limit.h"

#include "core/wire/pace_message.h"

#include <algorithm>

namespace poolcopy {

namespace {

constexpr double HeldSeconds = 0.1;   // an idle job saves up no more: longer than a tick of the engine, too short to be a burst
constexpr std::uint64_t OweMost = 1 << 20;   // what one call of a worker may move before it was allowed to

} // namespace

void RateLimit::set(std::uint64_t bytesPerSecond, std::int64_t nowUs)
{
    m_rate = bytesPerSecond;
    m_balance = 0;
    m_filledUs = nowUs;
    m_waiting.clear();
}

void RateLimit::want(int slot, std::uint64_t bytes)
{
    forget(slot);
    if (m_rate > 0)
        m_waiting.push_back({slot, bytes});
}

void RateLimit::forget(int slot)
{
    std::erase_if(m_waiting, [slot](const Waiting &w) { return w.slot == slot; });
}

std::optional<std::pair<int, std::uint64_t>> RateLimit::next(std::int64_t nowUs)
{
    const auto rate = static_cast<double>(m_rate);
    m_balance += rate * static_cast<double>(nowUs - m_filledUs) / 1e6;
    m_balance = std::min(m_balance, std::max(rate * HeldSeconds, 1.0));
    m_filledUs = nowUs;
    if (m_waiting.empty() || m_balance <= 0)
        return std::nullopt;
    const Waiting first = m_waiting.front();
    m_waiting.pop_front();
    const std::uint64_t bytes = std::min(first.bytes, wire::Pace{m_rate, false}.portion() + OweMost);
    m_balance -= static_cast<double>(bytes);
    return std::pair(first.slot, bytes);
}

} // namespace poolcopy
