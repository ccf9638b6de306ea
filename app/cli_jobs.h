// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli_options.h"
#include "app/cli_output.h"

#include <variant>

namespace poolcopy {

/// --jobs: a line each on `out`. The exit code.
int listJobs(const ListJobs &command, Stream &out, Stream &err);
/// --continue: what to copy, or the exit code of a refusal, told on `err`.
std::variant<CopyCommand, int> continueJob(const ContinueJob &command, Stream &err);
/// --discard: 0 once nothing of it is left, 1 if something can't be removed, 2 if there is no such job or it runs.
int discardJob(const DiscardJob &command, Stream &out, Stream &err);

/// --history: a line each on `out`, the newest last.
int listHistory(const ListHistory &command, Stream &out, Stream &err);
/// --report: 2 if there is no such copy.
int reportJob(const ReportJob &command, Stream &out, Stream &err);

} // namespace poolcopy
