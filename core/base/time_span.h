// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace poolcopy {

/// A file system's own time: seconds since 1970 (two's complement) and ns.
struct FileTime
{
    std::int64_t seconds = 0;
    std::uint32_t nanoseconds = 0;
    bool operator==(const FileTime &) const = default;
    bool operator<(const FileTime &t) const { return seconds != t.seconds ? seconds < t.seconds : nanoseconds < t.nanoseconds; }
};

/// From `begin` to just before `end`. What a run of a job has made, and a finished flush has brought to the disk, has
/// its ctime in such a span of that disk's own clock; nothing else below the job's unfinished folder has.
struct TimeSpan
{
    FileTime begin, end;
    [[nodiscard]] bool holds(const FileTime &t) const { return !(t < begin) && t < end; }
    bool operator==(const TimeSpan &) const = default;
};

} // namespace poolcopy
