// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>
#include <vector>

namespace poolcopy {

/// The thread on which jobs are dispatched and worker processes are started, and the jobs themselves.
///
/// Lives on the front's thread. The engine's thread lives as long as this object, because a worker gets its
/// death signal when the *thread* that started it ends (prctl(2), PR_SET_PDEATHSIG).
class Engine : public QObject
{
    Q_OBJECT
public:
    /// `worker`: absolute path of poolcopy-worker, see findWorker().
    explicit Engine(QString worker, QObject *parent = nullptr);
    /// Ends all workers and the thread; takes at most about a second, whatever a worker hangs in.
    ~Engine() override;

    /// Starts a job. The engine owns it; it stays until the engine goes or forget() is called.
    Job *start(JobRequest request);
    /// Drops a job that is Done.
    void forget(Job *job);

    /// The worker that belongs to this program: beside it (build tree) or in ../libexec/poolcopy, never through PATH.
    /// Empty if there is none.
    [[nodiscard]] static QString findWorker();

private:
    QString m_worker;
    QThread m_thread;
    std::vector<Job *> m_jobs;
};

} // namespace poolcopy
