// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string_view>

namespace poolcopy {

/// Writes a file that a person has named in a dialog: whole, or not at all; what had the name before is replaced, as they were
/// asked. The path may lie on any disk, so this is for a thread that nobody waits for. Stage None: it is there.
Error writeReportFile(const Path &path, std::string_view contents);

} // namespace poolcopy
