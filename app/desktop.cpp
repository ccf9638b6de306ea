// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/startup_id.h"
#include "ui/dropped_paths.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>

#include <algorithm>
#include <chrono>

namespace poolcopy {

using namespace std::chrono_literals;

Desktop::Desktop(MainWindow &window)
    : m_window(window), m_session(QDBusConnection::sessionBus()), m_system(QDBusConnection::systemBus()), m_after(m_system, AfterTheEnd::ownMounts, &window),
      m_notifications(m_session, [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; }), m_awake(m_session, m_system),
      m_views(m_session), m_files(m_session), m_dialogs(m_session)
{
    connect(&window, &MainWindow::shareChanged, &m_launcher, &LauncherProgress::show);
    connect(&m_after, &AfterTheEnd::said, this, [this](const QString &text, bool warning) {
        auto *box = new QMessageBox(warning ? QMessageBox::Warning : QMessageBox::Information, QStringLiteral("PoolCopy"), text, QMessageBox::Ok, &m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setWindowModality(Qt::NonModal);   // it interrupts nothing
        box->show();
    });
    connect(&m_notifications, &Notifications::windowWanted, this, [this](const Job *job, bool problems, const QString &token) {
        present(token.toStdString());
        m_window.showJob(job, problems);
    });
    connect(&m_notifications, &Notifications::folderWanted, this, [](const Path &folder) { QDesktopServices::openUrl(urlFromPath(folder)); });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_notifications, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_notifications.withdrawQuestions();
    });
    m_linger.setInterval(2s);   // the last call gets out meanwhile
    connect(&m_linger, &QTimer::timeout, this, &Desktop::lookWhetherNeeded);
}

void Desktop::watch(Job *job)
{
    m_after.watch(job);
    m_notifications.watch(job);
    m_awake.watch(job);
    m_views.watch(job);
}

void Desktop::present(const std::string &id)
{
    startup_id::announce(id);
    m_window.showAgain();
    startup_id::present(m_window, id);
}

void Desktop::endProgram(bool byItself)
{
    if (!byItself || m_linger.isActive()) {
        QCoreApplication::quit();
        return;
    }
    m_longest = QDeadlineTimer(10min);
    m_linger.start();
}

void Desktop::lookWhetherNeeded()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const bool asks = std::any_of(windows.begin(), windows.end(), [](const QWidget *w) { return w->isVisible() && qobject_cast<const QDialog *>(w); });
    if (m_window.isVisible())
        m_linger.stop();
    else if (m_longest.hasExpired() || !(asks || m_after.isBusy() || m_notifications.isShown()))
        QCoreApplication::quit();
}

} // namespace poolcopy
