// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/dirty_window.h"

#include <algorithm>

#include <fcntl.h>

namespace poolcopy::fs {

namespace {

constexpr std::uint64_t Piece = 1 << 20;          // a slow disk writes it within a fifth of a second
constexpr std::uint64_t LimitedMost = 8 << 20;    // bytes between two starts of writeback under a limit

void start(int fd, std::uint64_t from, std::uint64_t to)
{
    ::sync_file_range(fd, static_cast<off_t>(from), static_cast<off_t>(to - from), SYNC_FILE_RANGE_WRITE);
}

} // namespace

void DirtyWindow::begin(std::uint64_t at)
{
    m_started = m_waited = at;
}

bool DirtyWindow::waitUpTo(int fd, std::uint64_t end, std::uint64_t at, const Step &step)
{
    while (m_waited < end) {
        const std::uint64_t to = std::min(end, m_waited + Piece);
        ::sync_file_range(fd, static_cast<off_t>(m_waited), static_cast<off_t>(to - m_waited),
                          SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
        m_waited = to;
        if (!step(at))
            return false;
    }
    return true;
}

bool DirtyWindow::wrote(int fd, std::uint64_t at, const Pacing &pacing, const Step &step)
{
    const bool polite = pacing.polite();
    const std::uint64_t limit = pacing.limit();
    const std::uint64_t piece = polite ? Piece : std::clamp(limit / 4, Piece, LimitedMost);
    if (!polite && limit == 0) {
        m_started = at;
    } else if (at - m_started >= piece) {
        start(fd, m_started, at);
        m_started = at;
    }
    if (!polite) {
        m_waited = at;   // what was written before nobody waits for
        m_left = 0;
        return true;
    }
    const std::uint64_t window = Most - std::min(m_left, Most / 2);
    return at < window || waitUpTo(fd, std::max(m_waited, at - window), at, step);
}

bool DirtyWindow::ended(int fd, std::uint64_t size, const Pacing &pacing, const Step &step)
{
    if (!pacing.polite() || size <= m_waited)
        return true;
    // A device takes what is given to it more or less in order: who has waited for this one has waited for those before it.
    m_left += size - m_waited;
    if (m_left < Most / 2) {
        start(fd, m_started, size);
        return true;
    }
    m_left = 0;
    return waitUpTo(fd, size, size, step);
}

} // namespace poolcopy::fs
