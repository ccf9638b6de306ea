// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <functional>

namespace poolcopy::fs {

/// How contents move. Asked again at every step, so that it may change at any moment.
struct Pacing
{
    /// So many bytes are about to be moved: how many of them may be, at least 1. Waits until then; 0: stop.
    std::function<std::uint64_t(std::uint64_t)> allow = [](std::uint64_t bytes) { return bytes; };
    std::function<std::uint64_t()> limit = [] { return std::uint64_t{0}; };   ///< bytes per second; 0: none
    std::function<bool()> polite = [] { return false; };
};

/// Sees to it that what was written flows to the device evenly, under a limit or politely, and politely that at most `Most` bytes are not
/// there yet, of all files together; else does nothing. On the copying thread itself: it is that one whose priority is idle, so what
/// Writeback's thread is asked for later must have begun already. One per copier, which writes one file after the other from its
/// beginning to its end.
class DirtyWindow
{
public:
    static constexpr std::uint64_t Most = 8 << 20;
    static constexpr std::uint64_t StepMost = 2 << 20;   ///< what may be written at once, politely: it comes on top
    /// Asked between waits with the bytes of the file so far; false: stop.
    using Step = std::function<bool(std::uint64_t)>;

    /// A file is written from offset `at` on.
    void begin(std::uint64_t at);
    /// Its first `at` bytes are written. ECANCELED: the step said stop; else Stage::FlushFile: the device has not taken them. That is told
    /// once for all descriptors of an open file, so nobody hears of it later.
    Result<void> wrote(int fd, std::uint64_t at, const Pacing &pacing, const Step &step);
    /// It is complete, all but its name.
    Result<void> ended(int fd, std::uint64_t size, const Pacing &pacing, const Step &step);

private:
    Result<void> waitUpTo(int fd, std::uint64_t end, std::uint64_t at, const Step &step);
    std::uint64_t m_started = 0, m_waited = 0;   // offsets in the file at hand
    std::uint64_t m_left = 0;                    // bytes of earlier files that nobody waited for
};

} // namespace poolcopy::fs
