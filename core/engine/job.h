// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/base/plan.h"
#include "core/engine/job_request.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace poolcopy {

enum class JobState : std::uint8_t { Waiting, Scanning, Copying, Verifying, Finishing, Flushing, Publishing, Done };

enum class WorkerRole : std::uint8_t { Copier, Scanner, Finisher };
enum class WorkerState : std::uint8_t { Starting, Ready, Running, Paused, Stuck, Lost, Gone };
/// What a worker is busy with; Nothing while it is Ready.
enum class WorkerTask : std::uint8_t { Nothing, Prepare, Scan, Count, Copy, Link, Name, Finish, Flush, Publish, Remove, Verify, Record, Compare };

/// One worker process as a person sees it.
struct WorkerRow
{
    int number = 0;              ///< 1…n, kept by the process that replaces a lost one
    std::int64_t pid = 0;        ///< 0 while there is no process
    WorkerRole role = WorkerRole::Copier;
    WorkerState state = WorkerState::Starting;
    WorkerTask task = WorkerTask::Nothing;
    char kernelState = '?';      ///< letter of /proc/<pid>/stat: R S D T Z …
    std::uint64_t files = 0;     ///< entries this row has ended with a verdict
    std::uint64_t bytes = 0;
    Path current;                ///< what it copies now, below the source; may be empty
    std::int64_t silentMs = 0;   ///< since its last sign of life, while Running
    int restarts = 0;
    Path hangsAt;                ///< while Stuck: what does not answer, as people know it, a whole path; may be empty
    bool skippable = false;      ///< Job::skipEntry() can leave out what it is at
    Path disk;                   ///< while Stuck: the folder in the source on whose disk it is; empty: the source's own, or the destination's
};

/// A worker that was to end and does not: a call of it hangs in the kernel. It ends by itself when that call returns.
struct AbandonedWorker
{
    int number = 0;              ///< as its WorkerRow had; the process that replaced it has the same
    std::int64_t pid = 0;
    Path path;                   ///< what it hangs at, if that is known
};

/// One failed entry, or the reason why the job ended early.
struct Problem
{
    Error error;                 ///< error.path: as people know it, source or destination by the stage
    std::uint64_t entries = 1;   ///< how many entries it stands for (all in a folder that can't be had); grows until the end
    Path source = {};            ///< the entry in its source, to be tried again; empty: it is about none, or about the whole job
};

/// An entry whose final name is taken, waiting for an answer. Only with OnConflict::Ask.
struct Conflict
{
    std::uint64_t id = 0;
    Path source;                 ///< the entry's
    Path destination;
    std::uint64_t sourceSize = 0, destinationSize = 0;
    std::int64_t sourceMtime = 0, destinationMtime = 0;   ///< seconds since 1970
    Later later = Later::Neither;
    Contents contents = Contents::Unknown;   ///< small files are compared at once, others by Job::compare()
    bool comparing = false;                  ///< a worker is at it
    [[nodiscard]] Relation relation() const { return relationOf(later, contents); }
    bool operator==(const Conflict &) const = default;
};

/// For which conflicts an answer is.
enum class AnswerFor : std::uint8_t {
    These,
    Alike,           ///< also for all others of the same Relation, now and later
    All,             ///< for all, now and later
};

/// Where a source went or is going.
struct Place
{
    Path source;                 ///< as given, without trailing slashes
    Path destination;            ///< final path
    Path unfinished;             ///< path of the unfinished folder; empty once published or removed, or when merging
    bool merged = false;         ///< into a folder that was there
    bool published = false;      ///< the final name shows it
    bool removable = false;      ///< its disk can be unplugged
    bool inMemory = false;       ///< it lies on no disk at all
};

/// Has a request of one source go where its place was: Beside would choose another free name.
inline void pin(JobRequest &request, const std::vector<Place> &places)
{
    if (request.placement != Placement::Beside || request.sources.size() != 1)
        return;
    for (const Place &place : places)
        if (withoutSlashes(place.source) == withoutSlashes(request.sources.front())) {
            request.placement = Placement::As;
            request.destination = place.destination;
        }
}

/// The folder that gets the sources of an Into request, as it was opened. `first`: what one of them became there; empty while that isn't known.
inline Path folderInto(const JobRequest &request, const Path &first)
{
    if (first.empty())
        return request.destination;
    const std::size_t slash = first.rfind('/');
    return slash == Path::npos ? "." : first.substr(0, std::max<std::size_t>(1, slash));
}

/// How a job ended.
enum class JobResult : std::uint8_t {
    Complete,        ///< exit 0
    WithProblems,    ///< single entries failed: exit 1
    Stopped,         ///< the job could not go on; `reason` says why: exit 1
    Refused,         ///< nothing was created or changed: exit 2
    Cancelled,       ///< exit 130
};

/// A snapshot: all figures are totals of the whole job and never run backwards.
struct JobStatus
{
    JobState state = JobState::Waiting;
    bool paused = false;
    std::uint64_t waitsFor = 0;               ///< id of the job that has one of its disks, and goes first; 0: it waits for none
    std::uint64_t limit = 0;                  ///< bytes per second that the job may move now; 0: as fast as it can
    bool polite = false;                      ///< its workers let everybody else go first now
    bool cancelling = false;
    bool dryRun = false;                      ///< nothing is changed
    JobResult result = JobResult::Complete;   ///< valid in JobState::Done
    Error reason;                             ///< why it was Stopped or Refused
    bool continued = false;                   ///< an unfinished folder of an earlier run was adopted
    bool flushed = false;                     ///< valid in Done: the disk said that it has everything

    std::uint64_t files = 0, filesTotal = 0;  ///< entries other than folders, with a verdict / found so far
    std::uint64_t folders = 0;                ///< folders found so far
    std::uint64_t bytes = 0, bytesTotal = 0;  ///< contents of entries with a verdict, whichever, and of those under way / found so far
    std::uint64_t bytesWritten = 0;           ///< of bytes, behind a finished flush (the device has it)
    std::uint64_t bytesVerified = 0;          ///< of bytes, with nothing left to check; only where that was asked
    std::uint64_t filesVerified = 0;          ///< files that the disk gave back as they were read
    bool totalsFinal = false;

    std::uint64_t copied = 0, alreadyThere = 0, skipped = 0, failed = 0;   ///< entries, by verdict
    std::uint64_t bytesCopied = 0;            ///< contents that this run has moved for the entries in `copied`
    std::uint64_t foldersFailed = 0;          ///< folders that could not be looked into: what they hold is not known
    std::int64_t begun = 0, ended = 0;        ///< seconds since 1970; ended: valid in Done
    std::array<std::uint64_t, NoteKinds> notes{};
    std::uint64_t problems = 0;               ///< how many Problem there are; Job::problems() has the first 10,000
    std::uint64_t conflictsOpen = 0;
    std::uint64_t conflictsChanged = 0;       ///< grows whenever Job::conflicts() has changed
    PlanFigures plan{};                       ///< of a dry run: what would become of the entries that are no folders
    std::uint64_t freeBytes = 0, freeEntries = 0;   ///< at the destinations when the job began; entries 0: not counted there
    /// What was found needs so much more than was free at the destination; 0: it fits, or something was there already. In a dry run: what
    /// would be new. Holes and shared blocks may make it fit all the same.
    std::uint64_t bytesLacking = 0;
    std::uint64_t entriesLacking = 0;         ///< the same of inodes, where the disk counts them
    /// Name of a destination's file system that may keep no owners, modes, attributes, access lists or links; else empty.
    std::string bareFileSystem;
    Path current;                             ///< an entry that is being copied now, below the source
    int currentWorker = 0;                    ///< number of the worker that copies it
    std::int64_t elapsedMs = 0;               ///< since the start, pauses left out
    Path manifest;                            ///< the list of checksums; empty as long as it is not there
    std::uint64_t listed = 0;                 ///< lines of it
    /// How many there are to be now, or fewer if that many processes can't be had; those that have just been taken away still end what they have.
    int copiers = 0;
    bool copiersAutomatic = false;            ///< that number goes by what pays; nobody asked for one
    std::vector<Place> places;                ///< known once the destination has been prepared
    std::vector<WorkerRow> workers;
    std::vector<AbandonedWorker> abandoned;   ///< that are still there; stateChanged() tells when one has gone, also after Done
};

/// Bytes that are done: on the device, or copied, by what was asked. Where all is read back that is one half of each, and read back and
/// equal the other: what is verified may come long after what is copied, and a bar that stands at nothing tells of nothing.
inline std::uint64_t bytesDone(const JobStatus &status, const JobRequest &request)
{
    const std::uint64_t written = request.flush && !request.dryRun ? status.bytesWritten : status.bytes;
    return request.verify ? written - (written - std::min(written, status.bytesVerified)) / 2 : written;
}

struct JobShared;   // core/engine/job_shared.h
class Engine;

/// One job as its front sees it. Created by Engine::start(); owned by the engine; lives on the front's thread.
///
/// The work goes on in the engine's thread; every call here returns at once. Figures are pulled: ask status()
/// as often as you paint, at most 30 times a second. The signals are facts, queued to the front's thread.
class Job : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] const JobRequest &request() const;
    [[nodiscard]] std::uint64_t id() const;   ///< 1…, its own in this program
    [[nodiscard]] JobStatus status() const;
    /// Problems number `from` and later, at most `count`; the first 10,000 are kept.
    [[nodiscard]] std::vector<Problem> problems(std::size_t from, std::size_t count = SIZE_MAX) const;
    /// The first 100 paths of a kind of note.
    [[nodiscard]] std::vector<Path> notePaths(NoteKind kind) const;
    [[nodiscard]] std::vector<Conflict> conflicts() const;   ///< those that wait for an answer, oldest first, at most 1,000
    /// Of a dry run: the first 100 paths of a kind, below the source.
    [[nodiscard]] std::vector<Path> planPaths(PlanKind kind) const;
    /// After Done: the same request made so that running it again retries what failed and keeps the rest. With `only`
    /// (Problem::source of some problems) it is about these entries alone, and writes no list of checksums.
    [[nodiscard]] JobRequest retryRequest(std::vector<Path> only = {}) const;

public Q_SLOTS:
    /// It gives its place to those that wait for its disks.
    void pause();
    /// It goes on, when nobody has its disks any more.
    void resume();
    /// It goes on now, also beside another on the same disk; resumes it, too.
    void startNow();
    /// Torn files are removed; what is whole stays in the unfinished folder. Of a job that has not begun to copy nothing stays.
    /// Done(Cancelled) follows within a second or two.
    void cancel();
    /// The program is about to end: as cancel(), but one that has not begun to copy can be continued, too.
    void putOff();
    /// After Done with an unfinished folder left: removes it. unfinishedRemoved() follows.
    void removeUnfinished();
    void answer(const std::vector<std::uint64_t> &conflicts, poolcopy::OnConflict rule, poolcopy::AnswerFor scope);
    /// Has a worker find out whether both have the same contents, if that isn't known; see Conflict::contents.
    void compare(std::uint64_t conflict);
    /// From now on at most so many bytes of contents per second (0: no limit), also in the middle of a file, until it is Done. What is
    /// copied, compared or read back counts; holes and shared blocks don't.
    void setLimit(quint64 bytesPerSecond);
    /// From now on its workers let everybody else go first, and leave little unwritten; or no longer.
    void setPolite(bool polite);
    void setWorkers(int count);         ///< 1…64, while it runs; 0: automatic, as long as nobody sets another number
    void endWorker(int number);         ///< kills that worker; its batch is given again
    /// Kills that worker, and leaves out the entry it is at, which becomes a problem; the rest of its batch is given again. `shown`:
    /// only if it is still at that (WorkerRow::current); empty: whatever it is at. Nothing happens if it is at nothing that can be left out.
    void skipEntry(int number, const poolcopy::Path &shown);
    /// The disk that worker hangs at will not answer. Where WorkerRow::disk names one inside the source, all on it is left out, as a
    /// problem; else the job ends now, as Stopped, without waiting for anybody. It can be continued.
    void leaveDisk(int number);

Q_SIGNALS:
    void stateChanged();                ///< state, paused, limit, polite or cancelling changed
    void conflictFound();
    void finished();                    ///< once; status().state is Done
    void unfinishedRemoved(bool all);   ///< all: nothing of it is left

private:
    friend class Engine;
    Job(std::shared_ptr<JobShared> shared, QObject *run, QObject *parent);
    std::shared_ptr<JobShared> m_shared;
    QObject *m_run;                     // a JobRun, on the engine's thread; only posted to
};

} // namespace poolcopy
