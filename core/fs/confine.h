// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace poolcopy::fs {

/// What this process may still do with files once it is confined. Descriptors stay the caller's.
struct Confinement
{
    std::vector<int> readable;   ///< files and folders with all below them: listed and read
    std::vector<int> writable;   ///< folders with all below them: also made, written, named and removed
};

/// Gives up, for this process and for good, to open or make anything else: by Landlock (landlock(7)), which is no fence
/// for owner, mode and times. False: this kernel has none, or none that lets a name move between folders (before
/// 5.19); nothing has changed then.
bool confine(const Confinement &what);

} // namespace poolcopy::fs
