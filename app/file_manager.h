// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>

class QUrl;

namespace poolcopy {

/// Shows folders in the desktop's file manager (org.freedesktop.FileManager1), which takes names of any bytes; where there is none,
/// by what Qt finds. While it lives it has all that anybody gives to QDesktopServices::openUrl().
class FileManager : public QObject
{
    Q_OBJECT
public:
    /// `otherwise`: who shows it where there is no such file manager.
    explicit FileManager(QDBusConnection session, std::function<void(const QUrl &)> otherwise = byQt, QObject *parent = nullptr);
    ~FileManager() override;

public Q_SLOTS:
    void show(const QUrl &folder);
    /// An entry in its folder, by what urlShowing() has made of its path. Where there is no such file manager the folder is shown.
    void showItem(const QUrl &item);

private:
    void ask(const QString &method, const QUrl &url, const QUrl &folder);
    static void byQt(const QUrl &folder);

    QDBusConnection m_session;
    std::function<void(const QUrl &)> m_otherwise;
};

} // namespace poolcopy
