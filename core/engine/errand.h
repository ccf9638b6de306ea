// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/worker_process.h"

#include <QObject>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace poolcopy {

/// A few tasks for one worker outside of any job: is that folder still there, remove it. Deletes itself when done.
///
/// Each task is a payload that is answered by TaskDone with the task's number, 0 … n-1. What is not answered when the
/// worker is lost or `limitMs` (0: none) is over gets Stage::WorkerDied: the worker may hang in the kernel, nobody waits
/// for it. Lives on the engine's thread.
class Errand : public QObject
{
    Q_OBJECT
public:
    Errand(const QString &worker, std::vector<std::string> tasks, int limitMs, QObject *parent);

Q_SIGNALS:
    void spaceFound(quint64 task, quint64 freeBytes);             ///< of a Probe, before done(); 0: not known
    void done(const std::vector<poolcopy::Error> &answers);   ///< by task; stage None: yes, it went well

private:
    void take(std::string_view payload);
    void end();
    WorkerProcess m_process;
    std::vector<std::string> m_tasks;
    std::vector<Error> m_answers;
    std::size_t m_left;
    bool m_greeted = false, m_over = false;
};

} // namespace poolcopy
