// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <vector>

namespace poolcopy {

/// Keeps the computer from sleeping, and the person from logging out unwarned, as long as a job copies: until its flush has ended.
/// Paused and waiting ones let it sleep, and so do those that change nothing.
///
/// Asks the desktop's portal, else the session manager, else login1, whoever is there; where nobody is, nothing happens.
class StayAwake : public QObject
{
    Q_OBJECT
public:
    StayAwake(QDBusConnection session, QDBusConnection system, QObject *parent = nullptr);
    ~StayAwake() override;

    void watch(Job *job);

private:
    void look();
    void ask(std::size_t way);
    /// Somebody keeps it awake, until `release` is called.
    void take(std::function<void()> release);

    QDBusConnection m_session, m_system;
    std::vector<Job *> m_jobs;         // that have not ended
    std::function<void()> m_release;   // empty: nobody keeps it awake
    bool m_wanted = false, m_asking = false;
};

} // namespace poolcopy
