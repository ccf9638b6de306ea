// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/plan.h"

#include <string>
#include <string_view>

/// Names that a file system would not take, or would take for one: said without making anything.
namespace poolcopy::fs {

/// By the type of the file system; of one behind FUSE by what lies on its device, where that can be read.
NameRules nameRulesOf(int fd);

/// The errno that making it would give: 0, EINVAL, EILSEQ or ENAMETOOLONG. `longest` in bytes; 0: not known.
int refusalOf(NameRules rules, std::size_t longest, std::string_view name);

/// Whether an error of looking a name up, or of making it, is about the name: nothing can be there under it.
bool isRefusal(int errnum);

/// The errno of making something in a folder that failed with `errnum`. Some disks say ENOENT of a name that they don't take (exFAT by FUSE).
int refusalBehind(int folder, int errnum);

/// What names of one folder have in common that are one name there. Upper and lower case as FAT and exFAT see it, and without what FAT
/// drops at a name's end; no Unicode normalization.
std::string foldedName(NameRules rules, std::string_view name);

} // namespace poolcopy::fs
