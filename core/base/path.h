// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace poolcopy {

/// `folder`/`name` as a person would write it: no "./" in front, no doubled slash, just the folder for an empty name.
inline Path joined(const Path &folder, const Path &name)
{
    if (name.empty())
        return folder;
    if (folder.empty() || folder == ".")
        return name;
    return folder.back() == '/' ? folder + name : folder + "/" + name;
}

} // namespace poolcopy
