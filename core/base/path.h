// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>

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

/// Without slashes at its end; "/" stays.
inline Path withoutSlashes(Path path)
{
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

/// What follows `folder` in `path`; empty if they are the same, nothing if it does not lie there. Compares bytes alone.
inline std::optional<Path> belowOf(const Path &folder, const Path &path)
{
    if (path == folder)
        return Path();
    const std::size_t end = folder == "/" ? 0 : folder.size();
    if (folder.empty() || path.size() < end + 2 || !path.starts_with(folder) || path[end] != '/')
        return std::nullopt;
    return path.substr(end + 1);
}

} // namespace poolcopy
