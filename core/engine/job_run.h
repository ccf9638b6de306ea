// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/copier_count.h"
#include "core/engine/dispatch.h"
#include "core/engine/errand.h"
#include "core/engine/job_log.h"
#include "core/engine/job_queue.h"
#include "core/engine/job_shared.h"
#include "core/engine/manifest.h"
#include "core/engine/rate_limit.h"
#include "core/engine/worker_pool.h"
#include "core/wire/report_message.h"
#include "core/wire/scan_message.h"
#include "core/wire/setup_message.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_set>

namespace poolcopy {

/// One job's life, from the first message to the last: the state machine of the job.
///
/// Lives on the engine's thread and never waits. Driven by its workers' messages, a clock of 30 ticks a second, and
/// what the front asks for. Writes what people see into JobShared.
class JobRun : public QObject
{
    Q_OBJECT
public:
    /// `journal`: null for a job that leaves no trace; lives on a thread of its own. `queue`: the engine's, on its thread; tells
    /// when this job may go on.
    JobRun(std::shared_ptr<JobShared> shared, QString worker, Journal *journal, JobQueue &queue);

    void start();
    void pause();
    void resume();
    void startNow();
    /// One that has not begun to copy leaves nothing behind.
    void cancel();
    /// The same, but its journal stays in any case.
    void putOff();
    void removeUnfinished();
    void answer(const std::vector<std::uint64_t> &conflicts, OnConflict rule, AnswerFor scope);
    void compare(std::uint64_t conflict);
    void setLimit(std::uint64_t bytesPerSecond);
    void setPolite(bool polite);
    void setWorkers(int count);   ///< 0: automatic
    void endWorker(int number);
    void skipEntry(int number, const Path &shown);
    void leaveDisk(int number);
    /// Ends all workers whatever the state; over() follows.
    void abandon();

Q_SIGNALS:
    void stateChanged();
    void conflictFound();
    void finished();
    void unfinishedRemoved(bool all);
    void over();   ///< after abandon(): no worker is left, or none that can be waited for

private:
    /// What is still to be done when the last entry has its verdict, in this order.
    enum class Step { Metadata, Flush, Publish, Names, LastFlush, Manifest, End };

    void setState(JobState state);
    void takeGreeting(int slot);
    void takeReady(int slot);
    void takeMessage(int slot, std::string_view payload);
    bool handle(int slot, std::string_view payload);
    void takePrepared(const wire::Prepared &prepared);
    void getInLine();
    void takeTurn(const JobQueue::Turn &turn);
    void begin();
    void addOthers();
    void haltOrGoOn();
    bool takeTaskDone(int slot, const wire::TaskDone &done);
    void takeLoss(int slot);
    void takeUnresponsive(int slot);
    void takeAbandoned(int slot, std::int64_t pid);
    [[nodiscard]] Path pathAtHand(int slot) const;
    [[nodiscard]] bool canSkip(int slot) const;
    [[nodiscard]] std::optional<wire::LeaveOut> scanAtHand(int slot) const;
    void leaveOut(const wire::LeaveOut &what);
    void kill(int slot, bool asked);
    void takeProblem(Problem problem);
    void setStandsFor(const Path &source, std::uint64_t entries);
    [[nodiscard]] Path sourceOf(const Error &error) const;
    std::vector<wire::Only> wanted();
    void takeTotals(const wire::Totals &totals);
    void addNotes(const wire::NoteCounts &notes);

    void beginScan();
    [[nodiscard]] bool vanishes() const;
    [[nodiscard]] bool canBeContinued() const;
    [[nodiscard]] bool isPreparing(int slot) const;
    [[nodiscard]] bool isScanning(int slot) const;
    void advance();
    void holdOrLetGo();
    void maybeFlush();
    void sendFlush();
    [[nodiscard]] int witness() const;
    void flushNotCertain();
    void giveCredit();
    void sendPace();
    void giveAllowance();
    [[nodiscard]] std::int64_t nowUs() const { return m_sinceBegin.nsecsElapsed() / 1000; }
    void sendPieces(bool finish);
    void takeRecorded(const wire::TaskDone &done);
    void giveUpManifest(int errnum);
    void published(const Error &error);
    void beginStep(Step step);
    void repeatStep();
    void nextStep();
    void stop(JobResult result, Error reason);
    void tellPublished();
    [[nodiscard]] bool waitsForAbandoned();
    void end();
    void tick();
    void setCopiers(int count, bool trial = false);
    void chooseCopiers();
    void sampleWork();
    void writeDown();
    [[nodiscard]] Journal::Figures figures() const;
    [[nodiscard]] int slotFor(WorkerRole role) const;
    [[nodiscard]] bool hasRoot(wire::RootMode mode) const;

    std::shared_ptr<JobShared> m_shared;
    const JobRequest &m_request;
    WorkerPool *m_pool;
    std::unique_ptr<Dispatcher> m_dispatcher;
    QString m_worker;
    QTimer m_clock;
    QElapsedTimer m_running;          // since start or resume
    std::int64_t m_ranBefore = 0;     // ms, up to the last pause
    QElapsedTimer m_sinceFlush, m_sinceRows, m_sinceNoted;

    RateLimit m_limit;
    bool m_polite = false;
    QElapsedTimer m_sinceBegin;       // of the limit's clock

    bool m_inLine = false;            // the queue knows its disks
    bool m_held = false;              // …and does not let it go on
    bool m_halted = false;            // by the queue or by a person: its clock stands
    bool m_prepared = false, m_begun = false;
    bool m_makerLives = true;         // the finisher that made what there is; it takes that back if the job does not begin
    JobQueue::Id m_waitsFor = 0;
    wire::Setup m_setup;

    static constexpr int FewCopiers = 2;   // as long as there is little to do: a process takes longer to start than some files to copy
    static constexpr std::uint64_t SmallFiles = 64, SmallBytes = 16 << 20;   // up to there a job is small
    static int processors();

    JobState m_state = JobState::Waiting;
    bool m_paused = false, m_stopping = false, m_over = false, m_removing = false;
    bool m_putOff = false;            // nobody gave it up: the program ends
    JobResult m_result = JobResult::Complete;
    Error m_reason;
    std::vector<wire::Root> m_roots;
    std::vector<bool> m_whole;        // by root: all of it is wanted
    std::vector<wire::Only> m_only;   // none: all of every root
    std::map<Path, std::size_t> m_folderProblems;   // by source: numbers of problems that stand for several entries
    std::unordered_set<std::size_t> m_told;   // hashes of problems, so that a second scan doesn't repeat them

    static constexpr std::uint64_t FirstTask = Dispatcher::FirstTask;
    std::uint64_t m_nextTask = FirstTask;
    std::uint64_t m_scanTask = 0, m_countTask = 0, m_flushTask = 0, m_stepTask = 0;
    int m_countSlot = -1, m_flushSlot = -1, m_stepSlot = -1;
    bool m_scanEnded = false, m_rescan = false, m_small = false, m_decided = false;
    int m_rescans = 0;
    wire::Totals m_totals;
    bool m_totalsFinal = false;
    std::uint64_t m_written = 0, m_flushingBytes = 0;
    std::uint64_t m_freeBytes = 0, m_freeEntries = 0;    // at the destinations, when the job began
    bool m_entriesCounted = true;     // by all of the destinations' disks
    bool m_flushCertain = true, m_witnessWanted = false;
    std::vector<wire::LeaveOut> m_leftOut;   // of the walks
    std::map<int, Path> m_lookedAt;   // by slot: what a scanner or the finisher said last that it looks at
    std::map<int, std::int64_t> m_abandoning;   // by slot, between abandoned() and lost(): the pid
    std::int64_t m_scanCredit = 0;    // what the scanner has left, bytes
    bool m_cancelAsked = false;       // in a step that gets a moment to end
    QElapsedTimer m_sinceIdle;        // nothing is left to do, but an abandoned worker is still there
    std::size_t m_publishing = 0;     // root at hand
    Error m_publishError;
    std::optional<Step> m_step;
    Manifest m_manifest;
    std::uint64_t m_credit = 0;       // bytes for the scanner, held back
    JobLog m_log;
    JobQueue &m_queue;

    std::optional<CopierCount> m_automatic;   // once it is known where the job works; asked only while m_copiersAsked is 0
    bool m_large = false;                     // more was found than a few copiers have at once
    std::uint64_t m_foundFiles = 0, m_foundBytes = 0;   // until it is
    int m_copiers = 0, m_copiersAsked = 0;    // how many there are to be, and what a person asked for
    QElapsedTimer m_sinceSample;              // invalid: there is none to compare with
    std::uint64_t m_sampledBytes = 0, m_sampledFiles = 0, m_sampledBatches = 0, m_sampledSlow = 0;
    std::int64_t m_sampledProcessorMs = 0;
    int m_ticks = 0, m_ticksWithBacklog = 0;  // since the sample
    bool m_sourceIsSlow = false;
};

} // namespace poolcopy
