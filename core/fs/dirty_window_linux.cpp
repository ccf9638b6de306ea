// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/dirty_window.h"

#include "core/fs/flush.h"

#include <algorithm>
#include <cerrno>

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

Result<void> DirtyWindow::waitUpTo(int fd, std::uint64_t end, std::uint64_t at, const Step &step)
{
    while (m_waited < end) {
        const std::uint64_t to = std::min(end, m_waited + Piece);
        if (auto waited = waitForRange(fd, m_waited, to); !waited)
            return waited;
        m_waited = to;
        if (!step(at))
            return fail(Stage::WriteFile, ECANCELED);
    }
    return {};
}

Result<void> DirtyWindow::wrote(int fd, std::uint64_t at, const Pacing &pacing, const Step &step)
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
        return {};
    }
    const std::uint64_t window = Most - std::min(m_left, Most / 2);
    return at < window ? Result<void>() : waitUpTo(fd, std::max(m_waited, at - window), at, step);
}

Result<void> DirtyWindow::ended(int fd, std::uint64_t size, const Pacing &pacing, const Step &step)
{
    if (!pacing.polite() || size <= m_waited)
        return {};
    // A device takes what is given to it more or less in order: who has waited for this one has waited for those before it.
    m_left += size - m_waited;
    if (m_left < Most / 2) {
        start(fd, m_started, size);
        return {};
    }
    m_left = 0;
    return waitUpTo(fd, size, size, step);
}

} // namespace poolcopy::fs
