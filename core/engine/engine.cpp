// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/base/path.h"
#include "core/engine/errand.h"
#include "core/engine/job_queue.h"
#include "core/engine/job_run.h"
#include "core/engine/job_shared.h"
#include "core/engine/report_file.h"
#include "core/wire/finish_message.h"

#include <QCoreApplication>
#include <QSemaphore>

#include <algorithm>
#include <array>
#include <ctime>

#include <unistd.h>

namespace poolcopy {

namespace {

/// That holds what the path names.
Path folderOf(const Path &path)
{
    return path.substr(0, std::max<std::size_t>(1, path.rfind('/')));   // absolute: in a journal all are
}
constexpr int GoodbyeMs = 1200;   // how long the destructor may wait for workers that don't end
constexpr int ProbeMs = 3000;
constexpr std::int64_t ForgottenAfter = 30 * 86400;   // seconds a journal may wait for a folder that isn't there
}

Engine::Engine(QString worker, QObject *parent)
    : QObject(parent), m_worker(std::move(worker)), m_journalThread(new QThread), m_errands(new QObject), m_reader(new QObject),
      m_queue(std::make_unique<JobQueue>())
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
    m_journalThread->setObjectName(QStringLiteral("journal"));
    m_journalThread->start();
    m_errands->moveToThread(&m_thread);
    m_reader->moveToThread(m_journalThread);
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
    m_errands->deleteLater();
    m_thread.quit();
    m_thread.wait();
    for (QThread *thread : m_saving)
        thread->wait(GoodbyeMs);   // a disk that hangs keeps it
    // What was posted to the journals is written first; a home that hangs is not waited for.
    QMetaObject::invokeMethod(m_reader, [thread = m_journalThread, reader = m_reader] {
        reader->deleteLater();
        thread->quit();
    });
    if (m_journalThread->wait(GoodbyeMs))
        delete m_journalThread;
}

Job *Engine::start(JobRequest request)
{
    auto shared = std::make_shared<JobShared>(std::move(request), ++m_jobsStarted);
    // What is tried again is soon done; the journal stays that of the whole.
    Journal *journal = shared->request.dryRun || !shared->request.only.empty() ? nullptr : new Journal;
    if (journal != nullptr)
        journal->moveToThread(m_journalThread);
    auto *run = new JobRun(shared, m_worker, journal, *m_queue);
    if (!shared->request.dryRun)   // before the front hears of it, so that the front finds it when it asks then
        connect(run, &JobRun::finished, m_reader, [shared] {
            HistoryRecord record;
            {
                const std::lock_guard lock(shared->mutex);
                if (shared->isNoPast)
                    return;
                record = {{}, shared->request, shared->status, shared->problems};
                for (std::size_t i = 0; i < NoteKinds; ++i)
                    if (const std::vector<Path> &paths = shared->notePaths[i]; !paths.empty())
                        record.noted[i] = paths.front();
            }
            History::add(std::move(record));
        });
    auto *job = new Job(shared, run, this);
    run->moveToThread(&m_thread);
    m_jobs.push_back(job);
    QMetaObject::invokeMethod(run, [run] { run->start(); });
    return job;
}

void Engine::move(Job *job, Job *before)
{
    const auto it = std::find(m_jobs.begin(), m_jobs.end(), job);
    if (it == m_jobs.end() || job == before)
        return;
    m_jobs.erase(it);
    m_jobs.insert(std::find(m_jobs.begin(), m_jobs.end(), before), job);
    // Those that have ended are in this order, but no longer in the queue's.
    const auto next = std::find_if(std::find(m_jobs.begin(), m_jobs.end(), job) + 1, m_jobs.end(),
                                   [](const Job *other) { return other->status().state != JobState::Done; });
    const std::uint64_t id = job->id(), nextId = next == m_jobs.end() ? 0 : (*next)->id();
    QMetaObject::invokeMethod(m_errands, [this, id, nextId] { m_queue->moveBefore(id, nextId); });
}

void Engine::pauseAll()
{
    together(&JobRun::pause);
}

void Engine::resumeAll()
{
    together(&JobRun::resume);
}

void Engine::together(void (JobRun::*call)())
{
    std::vector<JobRun *> runs;
    for (Job *job : m_jobs)
        runs.push_back(static_cast<JobRun *>(job->m_run));
    QMetaObject::invokeMethod(m_errands, [this, runs, call] {
        m_queue->together([&runs, call] {
            for (JobRun *run : runs)
                (run->*call)();
        });
    });
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

void Engine::findUnfinished()
{
    QMetaObject::invokeMethod(m_reader, [this] {
        std::vector<JournalledJob> jobs;
        std::vector<std::string> tasks;
        std::vector<std::size_t> jobOf;   // by task
        for (JournalledJob &job : Journal::all()) {
            for (const JournalledPlace &place : job.places) {
                if (!job.hasBegun())
                    break;   // nothing of it is anywhere
                // Without one that is unfinished, the inode tells whether it was merged into, or got a single entry.
                const Path &folder = place.unfinished.empty() ? place.destination : place.unfinished;
                for (const Path &one : {folder, folderOf(place.destination)}) {
                    tasks.push_back(wire::Probe{tasks.size(), one, place.inode}.encode());
                    jobOf.push_back(jobs.size());
                }
            }
            jobs.push_back(std::move(job));
        }
        QMetaObject::invokeMethod(m_errands, [this, jobs = std::move(jobs), tasks = std::move(tasks), jobOf = std::move(jobOf)] {
            auto *errand = new Errand(m_worker, tasks, ProbeMs, m_errands);
            connect(errand, &Errand::done, this, [this, jobs, jobOf](const std::vector<Error> &answers) {
                std::vector<bool> there(jobs.size());
                for (std::size_t i = 0; i < answers.size(); ++i)
                    if (answers[i].stage != Stage::OpenFolder)
                        there[jobOf[i]] = true;
                std::vector<JournalledJob> found;
                const auto now = static_cast<std::int64_t>(::time(nullptr));
                for (std::size_t i = 0; i < jobs.size(); ++i) {
                    const bool away = !there[i] && !jobs[i].live && jobs[i].hasBegun();
                    if (away && now - jobs[i].begun > ForgottenAfter) {
                        QMetaObject::invokeMethod(m_reader, [id = jobs[i].id] { (void)Journal::remove(id); });
                        continue;
                    }
                    found.push_back(jobs[i]);
                    found.back().away = away;
                }
                Q_EMIT unfinishedFound(found);
            });
        });
    });
}

void Engine::discard(const JournalledJob &job)
{
    std::vector<std::string> tasks;
    for (const JournalledPlace &place : job.away ? std::vector<JournalledPlace>() : job.places) {
        if (!place.unfinished.empty())
            tasks.push_back(wire::Remove{tasks.size(), place.unfinished, place.inode}.encode());
        // Of a single file it lies beside the final name.
        for (const PartialFile &file : place.partials)
            for (const Path &folder : {folderOf(place.destination), joined(place.destination, file.folder)})
                if (!file.temporary.empty())
                    tasks.push_back(wire::Remove{tasks.size(), joined(folder, file.temporary), file.destination.inode}.encode());
    }
    QMetaObject::invokeMethod(m_errands, [this, id = job.id, tasks = std::move(tasks)] {
        auto *errand = new Errand(m_worker, tasks, 0, m_errands);
        connect(errand, &Errand::done, this, [this, id](const std::vector<Error> &answers) {
            const auto failed = std::find_if(answers.begin(), answers.end(), [](const Error &e) { return e.stage != Stage::None; });
            if (failed != answers.end()) {
                Q_EMIT discarded(id, *failed);
                return;
            }
            QMetaObject::invokeMethod(m_reader, [this, id] {
                const bool removed = Journal::remove(id);
                QMetaObject::invokeMethod(this, [this, id, removed] { Q_EMIT discarded(id, removed ? Error{} : Error{Stage::BeingCopied, 0, {}}); });
            });
        });
    });
}

void Engine::askSpace(const std::vector<Path> &folders)
{
    for (const Path &folder : folders) {
        QMetaObject::invokeMethod(m_errands, [this, folder] {
            auto *errand = new Errand(m_worker, {wire::Probe{0, folder, 0}.encode()}, ProbeMs, m_errands);
            connect(errand, &Errand::spaceFound, this, [this, folder](quint64, quint64 freeBytes) {
                if (freeBytes > 0)
                    Q_EMIT spaceFound(folder, freeBytes);
            });
        });
    }
}

void Engine::findHistory()
{
    QMetaObject::invokeMethod(m_reader, [this] {
        QMetaObject::invokeMethod(this, [this, records = History::all()] { Q_EMIT historyFound(records); });
    });
}

void Engine::removeFromHistory(const std::string &id)
{
    QMetaObject::invokeMethod(m_reader, [id] { (void)History::remove(id); });
    findHistory();
}

void Engine::clearHistory()
{
    QMetaObject::invokeMethod(m_reader, [] { History::clear(); });
    findHistory();
}

void Engine::readHistory(const std::string &id)
{
    QMetaObject::invokeMethod(m_reader, [this, id] {
        QMetaObject::invokeMethod(this, [this, record = History::read(id).value_or(HistoryRecord())] { Q_EMIT historyRead(record); });
    });
}

void Engine::save(const Path &path, std::function<std::string()> make)
{
    auto error = std::make_shared<Error>();
    QThread *thread = QThread::create([path, make = std::move(make), error] { *error = writeReportFile(path, make()); });
    thread->setObjectName(QStringLiteral("save"));
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, thread, path, error] {
        std::erase(m_saving, thread);
        Q_EMIT saved(path, *error);
    });
    m_saving.push_back(thread);
    thread->start();
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
