// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QUrl>

#include <cstddef>
#include <optional>
#include <vector>

class QMimeData;

/// Bytes of paths out of drops, clipboards, arguments and dialogs. Qt's own way, QUrl::toLocalFile(), loses
/// every byte that is not UTF-8, so nothing here goes through QString. No file-system call is made.
namespace poolcopy {

/// What was dropped or pasted.
struct DroppedPaths
{
    std::vector<Path> paths;      ///< in the order given, each once
    std::size_t leftOut = 0;      ///< things that name no file of this computer
    bool cut = false;             ///< the other program meant "move"; we copy all the same
};

/// The path that a `file:` URI names on this computer. None for other schemes, other hosts, broken escapes,
/// and for an escaped NUL or slash, which no name can hold.
std::optional<Path> pathFromUri(QByteArrayView uri);

/// `text/uri-list`, RFC 2483: one URI a line, lines with # are comments. Plain absolute paths are taken too.
DroppedPaths pathsFromUriList(QByteArrayView list);

/// `x-special/gnome-copied-files`: "copy" or "cut", then one URI a line.
DroppedPaths pathsFromCopiedFiles(QByteArrayView list);

/// True if there is something that pathsFromMime() understands.
bool offersPaths(const QMimeData &data);
DroppedPaths pathsFromMime(const QMimeData &data);

/// An argument as main() got it: a path in raw bytes, or a `file:` URI. None for a `file:` URI that names nothing here.
std::optional<Path> pathFromArgument(QByteArrayView argument);

/// The `file:` URL of an absolute path, every byte kept.
QUrl urlFromPath(const Path &path);

/// What QDesktopServices::openUrl() takes to have an entry shown in the folder that holds it, and not opened: a URL of a scheme of its own.
QUrl urlShowing(const Path &path);
inline constexpr char ShownScheme[] = "poolcopy-shown";

} // namespace poolcopy
