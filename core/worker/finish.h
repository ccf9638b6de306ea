// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/finish_message.h"
#include "core/wire/scan_message.h"
#include "core/wire/setup_message.h"
#include "core/worker/channel.h"
#include "core/worker/reporter.h"
#include "core/worker/wanted.h"

#include <vector>

namespace poolcopy::worker {

/// The last passes over the folders, deepest first; no list is kept, the source's folders are walked again.
/// Looks only at what is wanted. Ends with TaskDone. `umask`: the front's, of use
/// where permissions are as the destination says.
void finish(Channel &channel, Reporter &reporter, const std::vector<wire::Root> &roots, const wire::Setup &setup, const Wanted &wanted,
            const std::vector<wire::LeaveOut> &leftOut, const wire::Finish &task, mode_t umask);

} // namespace poolcopy::worker
