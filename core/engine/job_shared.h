// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <array>
#include <mutex>
#include <vector>

namespace poolcopy {

inline constexpr std::size_t ProblemsKept = 10000;
inline constexpr std::size_t NotePathsKept = 100, PlanPathsKept = 100;
inline constexpr std::size_t ConflictsShown = 1000;

/// What the engine's thread writes down and the front's thread reads. Hold the mutex for as long as a copy takes.
struct JobShared
{
    const JobRequest request;
    const std::uint64_t id;          ///< of this job in this program, 1…
    mutable std::mutex mutex;
    JobStatus status;
    std::vector<Problem> problems;   // the first ProblemsKept
    std::array<std::vector<Path>, NoteKinds> notePaths;
    std::array<std::vector<Path>, PlanKinds> planPaths;
    std::vector<Conflict> conflicts;
    std::string journal;   ///< id, once it is known
    bool isNoPast = false; ///< it has ended before it had begun, and nothing is to be remembered of it

    JobShared(JobRequest r, std::uint64_t number) : request(std::move(r)), id(number) {}
};

} // namespace poolcopy
