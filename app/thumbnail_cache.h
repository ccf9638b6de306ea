// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thumbnails.h"

#include <QObject>

#include <deque>
#include <string>

namespace poolcopy {

/// The pictures that file managers have made (Thumbnail Managing Standard). While it lives it is what thumbnails::look() asks. The cache lies in a home,
/// which may hang, so it is read on a thread that nobody waits for; while that hangs no other begins.
class ThumbnailCache : public QObject
{
    Q_OBJECT
public:
    /// `folder`: holds "large" and "normal".
    explicit ThumbnailCache(std::string folder = usualFolder(), QObject *parent = nullptr);
    ~ThumbnailCache() override;

    static std::string usualFolder();

private:
    struct Wanted
    {
        Path file;
        std::int64_t mtime = 0;
        thumbnails::Show show;
    };
    void next();

    std::string m_folder;
    std::deque<Wanted> m_wanted;
    bool m_reading = false;
};

} // namespace poolcopy
