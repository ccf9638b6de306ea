// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thumbnails.h"

#include <QPointer>

#include <utility>

namespace poolcopy::thumbnails {

namespace {

Source &knownSource()
{
    static Source source;
    return source;
}

} // namespace

void look(const QObject *by, const Path &file, std::int64_t mtime, Show show)
{
    if (!knownSource() || !file.starts_with('/'))
        return;
    knownSource()(file, mtime, [asker = QPointer(by), show = std::move(show)](const QImage &picture) {
        if (asker)
            show(picture);
    });
}

void setSource(Source source)
{
    knownSource() = std::move(source);
}

} // namespace poolcopy::thumbnails
