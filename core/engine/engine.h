// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/history.h"
#include "core/engine/job.h"
#include "core/engine/journal.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace poolcopy {

class JobQueue;
class JobRun;

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

    /// Starts a job, the last in order. As soon as it is prepared and its names are its own it goes on, or waits for those
    /// before it that work on one of its disks. The engine owns it; it stays until the engine goes or forget() is called.
    Job *start(JobRequest request);
    /// All that there are, in their order.
    [[nodiscard]] const std::vector<Job *> &jobs() const { return m_jobs; }
    /// Puts one before another in the order, null: at its end. Who goes, goes on.
    void move(Job *job, Job *before);
    /// All in one moment: none begins in between because another has just been paused.
    void pauseAll();
    void resumeAll();
    /// Drops a job that is Done.
    void forget(Job *job);
    /// Reads the journals and asks a worker which of their folders are still there; unfinishedFound() follows, after three
    /// seconds at most: what can't be asked that fast counts as there. Those of which nothing is there are `away`, and are
    /// forgotten a month after they were begun.
    void findUnfinished();
    /// Removes what a job that was cut short has made, and its journal; of one that is `away` the journal only. discarded() follows.
    void discard(const JournalledJob &job);

    /// Asks how much is free on the disks of these folders, each by a worker of its own: one that hangs never answers, and the
    /// others do. spaceFound() follows for each that is there.
    void askSpace(const std::vector<Path> &folders);

    /// The past jobs; historyFound() follows, after all that has been posted to the journals before. So it does after the next two.
    void findHistory();
    void removeFromHistory(const std::string &id);
    void clearHistory();
    /// One of them with its problems; historyRead() follows.
    void readHistory(const std::string &id);
    /// Writes what `make` gives into a file that a person has named; it runs on a thread of its own, as the writing does. saved() follows,
    /// or never, from a disk that hangs.
    void save(const Path &path, std::function<std::string()> make);

    /// The worker that belongs to this program: beside it (build tree) or in ../libexec/poolcopy, never through PATH.
    /// Empty if there is none.
    [[nodiscard]] static QString findWorker();

Q_SIGNALS:
    void unfinishedFound(const std::vector<poolcopy::JournalledJob> &jobs);   ///< oldest first, with those that run
    void spaceFound(const poolcopy::Path &folder, quint64 freeBytes);
    void discarded(const std::string &id, const poolcopy::Error &error);      ///< stage None: nothing of it is left

    void historyFound(const std::vector<poolcopy::HistoryRecord> &records);   ///< newest first, without their problems
    void historyRead(const poolcopy::HistoryRecord &record);                  ///< without an id: it is no longer there
    void saved(const poolcopy::Path &path, const poolcopy::Error &error);     ///< stage None: the file is there, whole

private:
    void together(void (JobRun::*call)());
    QString m_worker;
    QThread m_thread;
    QThread *m_journalThread;   // left behind if a home hangs
    QObject *m_errands;         // on m_thread
    QObject *m_reader;          // on m_journalThread
    std::unique_ptr<JobQueue> m_queue;   // m_thread's
    std::vector<QThread *> m_saving;
    std::vector<Job *> m_jobs;
    std::uint64_t m_jobsStarted = 0;
};

} // namespace poolcopy
