// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/channel.h"

#include <array>
#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace poolcopy::worker {

namespace {
constexpr std::size_t SendAt = 32 << 10;
constexpr std::chrono::milliseconds LookEvery{20}, TellEvery{100};
} // namespace

void Channel::send(std::string_view payload)
{
    m_pending += wire::frame(payload);
    if (m_pending.size() >= SendAt)
        flush();
}

void Channel::flush()
{
    std::string_view rest(m_pending);
    while (!rest.empty()) {
        const ssize_t n = ::write(m_out, rest.data(), rest.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            ::_exit(0);   // nobody is there to hear why
        rest.remove_prefix(static_cast<std::size_t>(n));
    }
    m_pending.clear();
}

bool Channel::readSome(bool wait)
{
    if (m_ended)
        return false;
    pollfd p{m_in, POLLIN, 0};
    const int ready = ::poll(&p, 1, wait ? -1 : 0);
    if (ready <= 0)
        return ready < 0 && errno == EINTR;
    std::array<char, 64 << 10> buffer;
    const ssize_t n = ::read(m_in, buffer.data(), buffer.size());
    if (n < 0)
        return errno == EINTR;
    if (n == 0) {
        m_ended = true;
        return false;
    }
    m_cutter.feed({buffer.data(), static_cast<std::size_t>(n)});
    sort();
    return true;
}

void Channel::sort()
{
    while (const auto payload = m_cutter.next()) {
        if (wire::isPlain(*payload, wire::Type::Pause))
            m_paused = true;
        else if (wire::isPlain(*payload, wire::Type::Resume))
            m_paused = false;
        else if (wire::isPlain(*payload, wire::Type::Cancel))
            m_cancelled = true;
        else if (const auto credit = wire::Credit::decode(*payload))
            addCredit(credit->bytes);
        else
            m_waiting.emplace_back(*payload);
    }
    if (m_cutter.broken())
        ::_exit(1);
}

std::optional<std::string> Channel::next()
{
    flush();
    while (!m_cancelled && (m_paused || m_waiting.empty())) {
        if (!readSome(true) && m_ended)
            break;
    }
    if (m_waiting.empty() || m_cancelled)
        return std::nullopt;
    std::string message = std::move(m_waiting.front());
    m_waiting.pop_front();
    return message;
}

bool Channel::goOn()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_looked < LookEvery && !m_paused)
        return !cancelled();
    m_looked = now;
    while (readSome(false)) {
    }
    if (m_paused && !cancelled()) {
        flush();
        while (m_paused && !cancelled())
            readSome(true);
    }
    return !cancelled();
}

bool Channel::takeCredit(std::uint64_t bytes)
{
    if (m_credit <= 0)
        flush();
    while ((m_credit <= 0 || m_paused) && !cancelled())
        readSome(true);
    m_credit -= static_cast<std::int64_t>(bytes);
    return !cancelled();
}

bool Channel::progressIsDue()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_told < TellEvery)
        return false;
    m_told = now;
    return true;
}

} // namespace poolcopy::worker
