// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/engine/job.h"

#include <QDBusConnection>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

class QWidget;

namespace poolcopy {

/// The device that `folder` lies on, by the longest mount point that begins its path: "/dev/sdb1". `mounts`: as in
/// /proc/self/mountinfo. Only text: no file system is asked.
std::optional<std::string> deviceOf(std::string_view mounts, const Path &folder);

/// Does what a person wants done when the last copy has ended: opens its folder, ejects its disk, suspends or shuts down.
///
/// Talks to udisks2 and login1 by D-Bus and never waits for them; one that is not there is no error, and is said. Before
/// the computer sleeps or is shut down half a minute is counted down, in which a person can keep it on.
class AfterTheEnd : public QObject
{
    Q_OBJECT
public:
    /// `mounts` gives /proc/self/mountinfo; `window`: whose question the countdown is.
    AfterTheEnd(QDBusConnection system, std::function<std::string()> mounts, QWidget *window);
    /// Waits for this job's end, too; if it is the last to end, what was chosen for it follows, or else what the settings say then.
    /// Jobs that change nothing don't count.
    void watch(Job *job);
    /// The last copy has ended like that. What went wrong or was cancelled is never followed by anything.
    void carryOut(AfterEnd what, const JobStatus &status);
    /// Something was begun that has not ended yet; idle() follows.
    [[nodiscard]] bool isBusy() const { return m_begun > 0; }

    static std::string ownMounts();

Q_SIGNALS:
    void said(const QString &text, bool warning);
    void idle();

private:
    void end();
    using Answered = std::function<void(const QVariantList &)>;
    void call(const QString &service, const QString &path, const QString &interface, const QString &method, const QVariantList &arguments, const Answered &done);
    void eject(const Path &folder);
    void ejectBlock(const QString &block);
    void ejectDrive(const QString &block, const QString &drive, const QVariantMap &properties);
    void countDown(AfterEnd what);
    void sleep(AfterEnd what);
    QDBusConnection m_system;
    std::function<std::string()> m_mounts;
    QPointer<QWidget> m_window;
    int m_running = 0;   // jobs
    int m_begun = 0;     // calls and questions
};

} // namespace poolcopy
