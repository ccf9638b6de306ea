// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace poolcopy {

/// What a fake job tells and what it was asked. fake_engine.cpp takes the place of the whole engine at link time,
/// so a window test can bring about every state at once, also those that a healthy disk never shows.
struct JobShared
{
    JobRequest request;
    std::uint64_t id = 0;
    JobStatus status;
    std::vector<Problem> problems;
    std::vector<Conflict> conflicts, conflictsTold;
    int conflictsPulled = 0;          ///< how often the list was asked for
    std::array<std::vector<Path>, PlanKinds> planPaths;
    std::array<std::vector<Path>, NoteKinds> notePaths;
    std::vector<std::string> calls;   ///< "pause", "setWorkers 3", "answer 7 3 all", …
};

/// The inside of the job started last, or of that one.
JobShared &fakeJob();
JobShared &fakeJob(const Job *job);
/// What engines were asked for that concerns several jobs: "pauseAll", "resumeAll", "move 3 before 2", "move 3 last", "forget 1".
std::vector<std::string> &fakeEngineCalls();

/// The figures are final and the job is Done.
void endFakeJob(Job *job, JobResult result);

} // namespace poolcopy
