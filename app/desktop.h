// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/after_the_end.h"
#include "app/file_manager.h"
#include "app/file_portal.h"
#include "app/job_views.h"
#include "app/launcher_progress.h"
#include "app/notifications.h"
#include "app/stay_awake.h"
#include "app/thumbnail_cache.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace poolcopy {

class MainWindow;

/// All that the desktop is told and asked for while jobs run, and after. Each part of it may be missing, and nobody waits for any.
class Desktop : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(MainWindow &window);

    void watch(Job *job);
    /// The window comes to the front for somebody who has this startup id; may be empty.
    void present(const std::string &id);
    /// The window is closed, and with it ends the program. Where the last copy took it along (`byItself`) not before what is shown about that
    /// copy is gone, at the latest in ten minutes.
    void endProgram(bool byItself);

private:
    void lookWhetherNeeded();

    MainWindow &m_window;
    QDBusConnection m_session, m_system;
    LauncherProgress m_launcher;
    AfterTheEnd m_after;
    Notifications m_notifications;
    StayAwake m_awake;
    JobViews m_views;
    FileManager m_files;
    FilePortal m_dialogs;
    ThumbnailCache m_thumbnails;
    QTimer m_linger;
    QDeadlineTimer m_longest;
};

} // namespace poolcopy
