// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/channel.h"

#include "core/fs/polite.h"
#include "core/wire/batch_message.h"
#include "core/wire/scan_message.h"
#include "core/wire/verify_message.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace poolcopy::worker {

namespace {
using Clock = std::chrono::steady_clock;
constexpr std::size_t SendAt = 32 << 10;
constexpr std::chrono::milliseconds ReportEvery{1}, LookEvery{20}, TellEvery{100}, LookAfterEvery{150}, TellAfter{400}, Long{700};
} // namespace

Channel::~Channel()
{
    if (!m_watcher.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_wake.notify_all();
    m_watcher.join();
}

void Channel::watch()
{
    if (!m_watcher.joinable())
        m_watcher = std::thread([this] { lookAfter(); });
}

/// The watching thread. It touches no file.
void Channel::lookAfter()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, LookAfterEvery, [this] { return m_over; })) {
        const Clock::time_point last{Clock::duration(m_lastSign)};
        const auto silent = Clock::now() - last;
        if (!m_busy || m_resting || silent < TellAfter)
            continue;
        if (!std::exchange(m_atHandTold, true)) {
            sendLocked(std::visit([](const auto &message) { return message.encode(); }, m_atHand));
            flushLocked();
        }
        if (silent < Long)
            continue;
        while (readLocked()) {
        }
        for (auto it = m_waiting.begin(); it != m_waiting.end();) {
            const auto batch = wire::Batch::decodeHeader(*it);
            const auto links = wire::Link::decode(*it);
            const auto check = wire::Verify::decode(*it);
            if (!batch && !links && !check) {
                ++it;
                continue;
            }
            sendLocked(wire::Returned{batch ? batch->id : links ? links->id : check->task}.encode());
            it = m_waiting.erase(it);
        }
        flushLocked();
    }
}

void Channel::showLife()
{
    m_lastSign = Clock::now().time_since_epoch().count();
}

void Channel::begin(const wire::Progress &atHand)
{
    const std::lock_guard lock(m_mutex);
    m_atHand = atHand;
    m_atHandTold = false;
}

void Channel::begin(const wire::At &atHand)
{
    const std::lock_guard lock(m_mutex);
    m_atHand = atHand;
    m_atHandTold = false;
}

void Channel::endOfTask()
{
    const std::lock_guard lock(m_mutex);
    m_atHandTold = true;
}

void Channel::sendLocked(std::string_view payload)
{
    m_pending += wire::frame(payload);
    if (m_pending.size() >= SendAt)
        flushLocked();
}

void Channel::send(std::string_view payload)
{
    showLife();   // before the lock: after the end of a task nothing is given back, or nobody would hear of us again
    const std::lock_guard lock(m_mutex);
    sendLocked(payload);
}

void Channel::flushLocked()
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
    m_flushed = Clock::now();
}

void Channel::flush()
{
    const std::lock_guard lock(m_mutex);
    flushLocked();
}

bool Channel::readSome(bool wait)
{
    if (m_ended)
        return false;
    if (wait) {
        pollfd p{m_in, POLLIN, 0};
        ::poll(&p, 1, -1);
    }
    const std::lock_guard lock(m_mutex);
    return readLocked();
}

bool Channel::readLocked()
{
    if (m_ended)
        return false;
    pollfd p{m_in, POLLIN, 0};
    const int ready = ::poll(&p, 1, 0);
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
            m_credit += static_cast<std::int64_t>(credit->bytes);
        else if (const auto pace = wire::Pace::decode(*payload))
            takePace(*pace);
        else if (const auto allowance = wire::Allowance::decode(*payload)) {
            m_allowance += static_cast<std::int64_t>(allowance->bytes);
            m_wanted = false;
        }
        else
            m_waiting.emplace_back(*payload);
    }
    if (m_cutter.broken())
        ::_exit(1);
}

bool Channel::nothingWaits()
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.empty();
}

std::optional<std::string> Channel::next()
{
    {
        const std::lock_guard lock(m_mutex);
        // Each word wakes the engine, on a core that copies.
        if (m_waiting.empty() || m_paused || m_cancelled || Clock::now() - m_flushed >= ReportEvery)
            flushLocked();
        m_busy = false;
        m_atHandTold = true;
    }
    while (!m_cancelled && (m_paused || nothingWaits())) {
        if (!readSome(true) && m_ended)
            break;
    }
    const std::lock_guard lock(m_mutex);
    if (m_waiting.empty() || m_cancelled)
        return std::nullopt;
    std::string message = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_busy = true;
    showLife();
    return message;
}

bool Channel::goOn()
{
    const auto now = Clock::now();
    m_lastSign = now.time_since_epoch().count();
    if (now - m_looked < LookEvery && !m_paused)
        return !cancelled();
    m_looked = now;
    while (readSome(false)) {
    }
    if (m_paused && !cancelled()) {
        flush();
        m_resting = true;
        while (m_paused && !cancelled())
            readSome(true);
        showLife();
        m_resting = false;
    }
    return !cancelled();
}

void Channel::setCredit(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_credit = static_cast<std::int64_t>(bytes);
}

bool Channel::takeCredit(std::uint64_t bytes)
{
    const auto lacks = [this] {
        const std::lock_guard lock(m_mutex);
        if (m_credit <= 0)
            flushLocked();
        return m_credit <= 0 || m_paused;
    };
    m_resting = true;
    while (lacks() && !cancelled())
        readSome(true);
    showLife();
    m_resting = false;
    const std::lock_guard lock(m_mutex);
    m_credit -= static_cast<std::int64_t>(bytes);
    return !cancelled();
}

void Channel::takePace(const wire::Pace &pace)
{
    if (pace.bytesPerSecond != m_pace.bytesPerSecond) {
        m_allowance = 0;   // neither a burst of what was much, nor a long wait for what was little
        m_wanted = false;
    }
    if (pace.polite != m_pace.polite)
        fs::setPolite(pace.polite);
    m_pace = pace;
    m_limit = pace.bytesPerSecond;
    m_polite = pace.polite;
}

/// 0: nothing yet; then it is wanted.
std::uint64_t Channel::takeAllowance(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_paused)
        return 0;
    if (m_pace.bytesPerSecond == 0)
        return bytes;
    if (m_allowance <= 0) {
        if (!std::exchange(m_wanted, true)) {
            sendLocked(wire::Want{m_pace.portion() + static_cast<std::uint64_t>(-m_allowance)}.encode());
            flushLocked();
        }
        return 0;
    }
    // Whole blocks: the last of them may be owed.
    constexpr std::uint64_t Block = wire::Pace::LeastPortion;
    const auto blocks = std::max(static_cast<std::uint64_t>(m_allowance) / Block * Block, Block);
    const std::uint64_t taken = std::min(bytes, blocks);
    m_allowance -= static_cast<std::int64_t>(taken);
    return taken;
}

std::uint64_t Channel::allow(std::uint64_t bytes)
{
    if (m_limit == 0)
        return bytes;
    m_resting = true;
    std::uint64_t taken = 0;
    while (!cancelled() && (taken = takeAllowance(bytes)) == 0)
        readSome(true);
    showLife();
    m_resting = false;
    return cancelled() ? 0 : taken;
}

bool Channel::pay(std::uint64_t bytes)
{
    for (std::uint64_t n = 1; bytes > 0 && n > 0; bytes -= n)
        n = allow(bytes);
    return bytes == 0;
}

bool Channel::progressIsDue()
{
    const auto now = Clock::now();
    if (now - m_told < TellEvery)
        return false;
    m_told = now;
    return true;
}

} // namespace poolcopy::worker
