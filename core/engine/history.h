// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace poolcopy {

/// What is remembered of a job that has ended.
struct HistoryRecord
{
    std::string id;                  ///< names its file: 16 hex digits; empty while it has none
    JobRequest request;              ///< all paths absolute
    JobStatus status;                ///< as it was at the end, without workers
    std::vector<Problem> problems;   ///< the first 10,000
    std::uint64_t added = 0;         ///< nanoseconds since 1970, set by History::add(): an order for those that ended in the same second
    std::array<Path, NoteKinds> noted{};   ///< the first entry that each kind of note is about; empty: none is known
};

/// The past jobs of this user, one file each: $XDG_STATE_HOME/poolcopy/history/<id>, mode 0600, in a folder 0700. The newest 200 are
/// kept; what is not a whole record of ours is not shown, and left alone until clear().
///
/// Reads and writes files of ours, so it is for the engine's journal thread (or a program that has nothing else to do).
class History
{
public:
    static constexpr std::size_t Kept = 200;

    static Path folder();   ///< empty if there is no home
    /// Newest first, without problems and `only`: read() has them.
    static std::vector<HistoryRecord> all();
    static std::optional<HistoryRecord> read(const std::string &id);
    /// Appears whole or not at all; those that are too many go. False: it could not be written. Another process that keeps the folder's
    /// lock is waited for two seconds, no longer.
    static bool add(HistoryRecord record);
    static bool remove(const std::string &id);   ///< false: there is none
    static void clear();   ///< also what has a record's name and can't be read
};

} // namespace poolcopy
