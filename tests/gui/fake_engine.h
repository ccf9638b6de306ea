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
    JobStatus status;
    std::vector<Problem> problems;
    std::vector<Conflict> conflicts;
    std::array<std::vector<Path>, NoteKinds> notePaths;
    std::vector<std::string> calls;   ///< "pause", "setWorkers 3", "answer 7 3 all", …
};

/// The inside of the job started last; one job at a time.
JobShared &fakeJob();

/// The figures are final and the job is Done.
void endFakeJob(Job *job, JobResult result);

} // namespace poolcopy
