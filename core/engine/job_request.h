// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace poolcopy {

/// What a person asks for in one go. Plain data, bytes as they were given; constant once a Job has it.
struct JobRequest
{
    /// Relative ones are meant from the front's working folder (workers inherit it).
    std::vector<Path> sources;
    Placement placement = Placement::Beside;
    Path destination;                    ///< FOLDER or PATH; empty with Placement::Beside
    std::string copySuffix = "_copy";    ///< appended by Placement::Beside; translated by the front
    OnConflict onConflict = OnConflict::Leave;
    int workers = 0;                     ///< copy workers, 1…64; 0: chosen by the engine
    std::uint64_t limit = 0;             ///< bytes of contents per second, all workers together; 0: none. Only the first: see Job::setLimit()
    bool polite = false;                 ///< everybody else's work goes first. Likewise
    bool flush = true;                   ///< end when the disk has it, not only the kernel
    bool asDestination = false;          ///< permissions as the destination folder gives them: no owner, mode or ACL of the source
    bool oneFileSystem = false;          ///< do not cross mount points below a source
    bool dryRun = false;                 ///< scan and compare, change nothing
    std::string continues;               ///< id of the journal of the job that this one goes on with; may be empty
    bool compareOnly = false;            ///< with dryRun and Placement::As: tell what differs
    bool verify = false;                 ///< read back from the disk and compare
    Path manifest;                       ///< where to write the list of checksums; empty: nowhere. Not with dryRun
    DigestKind manifestHash = DigestKind::Xxh128;   ///< of that list
    /// What shall follow, where that was chosen for this job alone; the engine only remembers it.
    std::optional<AfterEnd> afterEnd;
    /// Not all of the sources, but these files and folders in them alone, each with its source's path in front; at most 10,000.
    /// What is new then stays unfinished unless it is wanted as a whole. Empty: everything.
    std::vector<Path> only;
};

} // namespace poolcopy
