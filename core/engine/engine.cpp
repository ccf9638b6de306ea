// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/engine/job_run.h"
#include "core/engine/job_shared.h"

#include <QCoreApplication>
#include <QSemaphore>

#include <algorithm>
#include <array>

#include <unistd.h>

namespace poolcopy {

namespace {
constexpr int GoodbyeMs = 1200;   // how long the destructor may wait for workers that don't end
}

Engine::Engine(QString worker, QObject *parent) : QObject(parent), m_worker(std::move(worker))
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
}

Engine::~Engine()
{
    QSemaphore gone;
    int running = 0;
    for (Job *job : m_jobs) {
        auto *run = static_cast<JobRun *>(job->m_run);
        ++running;
        connect(run, &JobRun::over, run, [&gone] { gone.release(); }, Qt::DirectConnection);
        QMetaObject::invokeMethod(run, [run] { run->abandon(); });
    }
    const bool allGone = running == 0 || gone.tryAcquire(running, GoodbyeMs);
    for (Job *job : m_jobs) {
        auto *run = static_cast<JobRun *>(job->m_run);
        run->disconnect();
        // What hangs in the kernel is left behind with its objects; the process is about to end.
        if (allGone)
            run->deleteLater();
        delete job;
    }
    m_thread.quit();
    m_thread.wait();
}

Job *Engine::start(JobRequest request)
{
    auto shared = std::make_shared<JobShared>(std::move(request));
    auto *run = new JobRun(shared, m_worker);
    auto *job = new Job(shared, run, this);
    run->moveToThread(&m_thread);
    m_jobs.push_back(job);
    QMetaObject::invokeMethod(run, [run] { run->start(); });
    return job;
}

void Engine::forget(Job *job)
{
    const auto it = std::find(m_jobs.begin(), m_jobs.end(), job);
    if (it == m_jobs.end())
        return;
    m_jobs.erase(it);
    job->m_run->deleteLater();
    job->deleteLater();
}

QString Engine::findWorker()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const char *place : {"/poolcopy-worker", "/../libexec/poolcopy/poolcopy-worker", "/../lib/poolcopy/poolcopy-worker"}) {
        const QString path = here + QLatin1String(place);
        if (::access(path.toLocal8Bit().constData(), X_OK) == 0)
            return path;
    }
    return {};
}

} // namespace poolcopy
