// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QObject>

#include <cstdint>
#include <functional>

/// Small pictures that the desktop has made of files. Nobody waits for them, and none is made here. GUI's thread.
namespace poolcopy::thumbnails {

using Show = std::function<void(const QImage &)>;

/// Calls `show` if there is one of this file (an absolute path) as it was changed last at `mtime`, in seconds since 1970, and `by` is still there.
void look(const QObject *by, const Path &file, std::int64_t mtime, Show show);

/// Who knows. Empty: nobody.
using Source = std::function<void(const Path &file, std::int64_t mtime, Show show)>;
void setSource(Source source);

} // namespace poolcopy::thumbnails
