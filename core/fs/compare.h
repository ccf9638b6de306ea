// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/difference.h"
#include "core/base/error.h"
#include "core/fs/copy_file.h"

#include <sys/stat.h>

namespace poolcopy::fs {

/// A sum of Difference, but for contents and hard links: kind, size, mode, owner, time of modification, text of a link,
/// device, attributes and access lists. Where the destination is not `plain`, times may be 2 s apart. Follows and
/// changes nothing. Errors are those of reading either side.
Result<int> differences(const Spot &source, const struct stat &from, const Spot &destination, const struct stat &to, bool plain);

} // namespace poolcopy::fs
