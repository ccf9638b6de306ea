// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/scan_message.h"
#include "core/wire/setup_message.h"
#include "core/worker/channel.h"
#include "core/worker/reporter.h"
#include "core/worker/wanted.h"

#include <vector>

namespace poolcopy::worker {

/// Walks what is wanted of the roots' sources and sends what it finds as batches of one folder each, against credit; or only counts.
/// Ends with TaskDone. Symlinks are never followed; a listing that fails is a trouble, never a shorter folder.
void scan(Channel &channel, Reporter &reporter, const std::vector<wire::Root> &roots, const wire::Setup &setup, const Wanted &wanted,
          const std::vector<wire::LeaveOut> &leftOut, const wire::Scan &task);

} // namespace poolcopy::worker
