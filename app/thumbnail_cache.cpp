// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/thumbnail_cache.h"

#include "core/base/fd.h"

#include <QCryptographicHash>
#include <QFile>
#include <QImageReader>
#include <QThread>

#include <cstdlib>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

namespace poolcopy {

namespace {

constexpr off_t LargestFile = 4 << 20;
constexpr int LargestSide = 512;
constexpr std::size_t LongestQueue = 2;   // of one question; an older one is of no interest any more

/// The name in the cache is made of the URI as GLib writes it, which leaves more as it is than urlFromPath().
std::string nameOf(const Path &file)
{
    const QByteArray bytes(file.data(), static_cast<qsizetype>(file.size()));
    const QByteArray uri = "file://" + bytes.toPercentEncoding("!$&'()*+,/:=@");
    return QCryptographicHash::hash(uri, QCryptographicHash::Md5).toHex().toStdString() + ".png";
}

QImage readOne(const std::string &path, std::int64_t mtime)
{
    const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat st{};
    if (!fd || ::fstat(fd.get(), &st) != 0 || !S_ISREG(st.st_mode) || st.st_size > LargestFile)
        return {};
    QFile file;
    if (!file.open(fd.get(), QIODevice::ReadOnly))
        return {};
    QImageReader reader(&file, "png");
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > LargestSide || size.height() > LargestSide)
        return {};
    const QImage picture = reader.read();
    // It is of an older or a newer file if this differs; some write a fraction.
    bool isNumber = false;
    const qlonglong of = picture.text(QStringLiteral("Thumb::MTime")).section(u'.', 0, 0).toLongLong(&isNumber);
    return isNumber && of == mtime ? picture : QImage();
}

QImage read(const std::string &folder, const Path &file, std::int64_t mtime)
{
    const std::string name = nameOf(file);
    for (const char *size : {"/large/", "/normal/"}) {
        QImage picture = readOne(folder + size + name, mtime);
        if (!picture.isNull())
            return picture;
    }
    return {};
}

} // namespace

ThumbnailCache::ThumbnailCache(std::string folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    thumbnails::setSource([this](const Path &file, std::int64_t mtime, thumbnails::Show show) {
        m_wanted.push_back({file, mtime, std::move(show)});
        if (m_wanted.size() > LongestQueue)
            m_wanted.pop_front();
        next();
    });
}

ThumbnailCache::~ThumbnailCache()
{
    thumbnails::setSource({});
}

std::string ThumbnailCache::usualFolder()
{
    if (const char *cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && *cache == '/')
        return std::string(cache) + "/thumbnails";
    const char *home = std::getenv("HOME");
    return home != nullptr && *home == '/' ? std::string(home) + "/.cache/thumbnails" : std::string();
}

void ThumbnailCache::next()
{
    if (m_reading || m_wanted.empty() || m_folder.empty())
        return;
    m_reading = true;
    const Wanted wanted = std::move(m_wanted.front());
    m_wanted.pop_front();
    auto picture = std::make_shared<QImage>();
    QThread *thread = QThread::create([folder = m_folder, file = wanted.file, mtime = wanted.mtime, picture] { *picture = read(folder, file, mtime); });
    thread->setObjectName(QStringLiteral("thumbnail"));
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, show = wanted.show, picture] {
        m_reading = false;
        if (!picture->isNull())
            show(*picture);
        next();
    });
    thread->start();
}

} // namespace poolcopy
