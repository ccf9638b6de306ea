// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fd.h"
#include "core/fs/metadata.h"
#include "core/wire/setup_message.h"
#include "core/worker/manifest.h"

#include <sys/types.h>

#include <functional>
#include <optional>
#include <vector>

namespace poolcopy::worker {

/// A folder that Prepare has made: an unfinished one, or one above it.
struct MadeFolder
{
    Fd parent;
    Path name;
};
/// Removes those that are still empty, but for a marker.
void takeBack(std::vector<MadeFolder> &made);

/// What became of the arguments.
struct Preparation
{
    bool refused = false;             ///< `troubles` has the one reason; nothing was created or changed
    std::vector<Error> troubles;      ///< else: sources that are left out
    std::vector<wire::Root> roots;
    std::vector<Path> otherUnfinished; ///< another source's unfinished folders that were in the way
    fs::Notes notes;                  ///< of top folders that were made
    std::vector<Fd> locks;            ///< keep them open as long as the job writes
    std::vector<MadeFolder> made;     ///< topmost first
    std::optional<ManifestFile> manifest;   ///< made
};

/// Checks the arguments in the contract's order (sources, same file or inside, destination), and only then makes
/// and locks what is needed. `umask` is the one the front was started with, for a FOLDER that has to be made. `at` is told of each
/// path before it is looked at, for its disk may never answer.
Preparation prepare(const std::vector<Path> &sources, const wire::Prepare &request, mode_t umask,
                    const std::function<void(const Path &)> &at);

} // namespace poolcopy::worker
