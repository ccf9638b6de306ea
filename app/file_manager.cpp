// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_manager.h"

#include "app/bus_call.h"

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
}

FileManager::~FileManager()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void FileManager::byQt(const QUrl &folder)
{
    QDesktopServices::unsetUrlHandler(u"file"_s);   // or it would come back here
    QDesktopServices::openUrl(folder);
}

void FileManager::show(const QUrl &folder)
{
    const QString uri = QString::fromLatin1(folder.toEncoded());
    callBus(m_session, {u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s, u"org.freedesktop.FileManager1"_s, u"ShowFolders"_s, true, false, PatienceMs},
            {QStringList{uri}, QString()}, this, {}, [this, folder](const QString &error) {
                if (error == QDBusError::errorString(QDBusError::NoReply))
                    return;   // it is slow, and shows it yet
                m_otherwise(folder);
                QDesktopServices::setUrlHandler(u"file"_s, this, "show");
            });
}

} // namespace poolcopy
