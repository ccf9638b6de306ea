// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace poolcopy {

/// Single keys of the terminal on standard input, taken as they are pressed and not shown. What the terminal was set to comes back with
/// the end of the object, with Ctrl-Z, and by restore(). Signals by keys (Ctrl-C, Ctrl-Z) work all along. One object per
/// program; lives on the main thread.
class TerminalKeys
{
public:
    TerminalKeys();
    ~TerminalKeys();
    TerminalKeys(const TerminalKeys &) = delete;
    TerminalKeys &operator=(const TerminalKeys &) = delete;

    /// Takes keys, or whole lines again; only ever while this process is in the foreground of its terminal, so that this
    /// is asked again and again. When it goes back to lines, what was typed ahead is dropped: it was not meant for the question that follows.
    void follow(bool wanted);
    [[nodiscard]] bool takes() const;
    /// For an end without destructors.
    static void restore();
};

/// The next limit of the series 100 kB/s, 200, 500, 1 MB/s … 10 GB/s (1000-based) above or below `limit`, bytes per second; 0: no limit.
/// `fastest`: what was seen without one, 0: nothing yet. A limit that is above that is none.
std::uint64_t higherLimit(std::uint64_t limit, double fastest);
std::uint64_t lowerLimit(std::uint64_t limit, double fastest);

} // namespace poolcopy
