// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_manager.h"

#include "app/bus_call.h"
#include "ui/dropped_paths.h"

#include <QDBusError>
#include <QDesktopServices>
#include <QUrl>

#include <utility>

namespace poolcopy {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 30'000;   // it may have to be started

} // namespace

FileManager::FileManager(QDBusConnection session, std::function<void(const QUrl &)> otherwise, QObject *parent)
    : QObject(parent), m_session(std::move(session)), m_otherwise(std::move(otherwise))
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "show");
    QDesktopServices::setUrlHandler(QLatin1String(ShownScheme), this, "showItem");
}

FileManager::~FileManager()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QDesktopServices::unsetUrlHandler(QLatin1String(ShownScheme));
}

void FileManager::byQt(const QUrl &folder)
{
    QDesktopServices::unsetUrlHandler(u"file"_s);   // or it would come back here
    QDesktopServices::openUrl(folder);
}

void FileManager::show(const QUrl &folder)
{
    ask(u"ShowFolders"_s, folder, folder);
}

void FileManager::showItem(const QUrl &item)
{
    QUrl file = item;
    file.setScheme(u"file"_s);
    ask(u"ShowItems"_s, file, file.adjusted(QUrl::RemoveFilename));
}

void FileManager::ask(const QString &method, const QUrl &url, const QUrl &folder)
{
    const QString uri = QString::fromLatin1(url.toEncoded());
    callBus(m_session, {u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s, u"org.freedesktop.FileManager1"_s, method, true, false, PatienceMs},
            {QStringList{uri}, QString()}, this, {}, [this, folder](const QString &error) {
                if (error == QDBusError::errorString(QDBusError::NoReply))
                    return;   // it is slow, and shows it yet
                m_otherwise(folder);
                QDesktopServices::setUrlHandler(u"file"_s, this, "show");
            });
}

} // namespace poolcopy
