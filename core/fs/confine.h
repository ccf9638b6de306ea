// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace poolcopy::fs {

/// What this process may still do with files once it is confined. Descriptors stay the caller's.
struct Confinement
{
    std::vector<int> readable;   ///< files and folders with all below them: listed and read
    std::vector<int> writable;   ///< folders with all below them: also made, written, named and removed
    /// Folders are listed everywhere, and only listed. Landlock asks each folder from the opened one up to the root of the file
    /// system, so whoever opens all of a chain of n folders pays n²/2 questions; without this one none are asked.
    bool listsAnywhere = false;
};

/// Gives up, for this process and for good, to open or make anything else, and to cut files by their paths: by Landlock
/// (landlock(7)), which is no fence for owner, mode and times, and seccomp(2). False: this kernel has no Landlock, or none that
/// lets a name move between folders (before 5.19); the process may have given up privileges then, but opens what it did.
bool confine(const Confinement &what);

} // namespace poolcopy::fs
