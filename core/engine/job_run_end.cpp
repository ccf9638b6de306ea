// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a job's life that begins when its last entry has its verdict: the steps that are left, and the end.
#include "core/engine/job_run.h"

#include "core/base/path.h"
#include "core/wire/finish_message.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace poolcopy {

namespace {
constexpr int CancelPatienceMs = 1000;   // less for those that hang
constexpr int EndPatienceMs = 3000;
constexpr int TakeBackMs = 500;   // what was made for a job that has not begun
} // namespace

void JobRun::beginStep(Step step)
{
    m_step = step;
    const bool merges = hasRoot(wire::RootMode::Merge) || hasRoot(wire::RootMode::Single);
    const bool partly = std::find(m_whole.begin(), m_whole.end(), false) != m_whole.end();   // such a folder is not finished
    const bool eachFolder = m_request.flush
        && (m_small || std::any_of(m_roots.begin(), m_roots.end(), [](const wire::Root &r) { return r.syncFiles; }));
    switch (step) {
    case Step::Metadata:
    case Step::Names: {
        const int slot = slotFor(WorkerRole::Scanner);
        if (step == Step::Names && !merges)
            return nextStep();
        if (!m_pool->isReady(slot))
            return;   // takeReady() begins it
        m_stepTask = m_nextTask++;
        m_stepSlot = slot;
        const auto phase = m_request.compareOnly ? wire::Finish::Phase::Compare
            : step == Step::Metadata             ? wire::Finish::Phase::Metadata
                                                 : wire::Finish::Phase::Names;
        m_pool->send(slot, wire::Finish{m_stepTask, phase, eachFolder}.encode());
        m_pool->setTask(slot, WorkerTask::Finish);
        return;
    }
    case Step::Flush:
    case Step::LastFlush:
        if (!m_request.flush || (m_small && !partly) || (step == Step::LastFlush && !merges))
            return nextStep();
        setState(JobState::Flushing);
        sendFlush();
        return;
    case Step::Publish: {
        while (m_publishing < m_roots.size() && (m_roots[m_publishing].mode != wire::RootMode::NewFolder || !m_whole[m_publishing]))
            ++m_publishing;
        if (m_publishing == m_roots.size())
            return nextStep();
        setState(JobState::Publishing);
        const int slot = slotFor(WorkerRole::Finisher);
        if (!m_pool->isReady(slot))
            return;
        m_stepTask = m_nextTask++;
        m_stepSlot = slot;
        m_pool->send(slot, wire::Publish{m_stepTask, static_cast<std::uint32_t>(m_publishing)}.encode());
        m_pool->setTask(slot, WorkerTask::Publish);
        return;
    }
    case Step::Manifest:
        if (!m_manifest.isOn() || m_publishError.stage != Stage::None)
            return nextStep();
        sendPieces(true);
        return;
    case Step::End:
        if (m_publishError.stage != Stage::None)
            return stop(JobResult::Stopped, m_publishError);
        if (m_request.flush && !m_request.dryRun)
            m_written = m_dispatcher->bytesNow();
        tellPublished();
        if (m_manifest.isOn()) {
            const std::lock_guard lock(m_shared->mutex);
            constexpr auto NotListed = static_cast<std::size_t>(NoteKind::NotListed);
            m_shared->status.manifest = m_request.manifest;
            m_shared->status.listed = m_manifest.listed();
            m_shared->status.notes[NotListed] = m_manifest.notListed();
            m_shared->notePaths[NotListed] = m_manifest.notListedPaths();
        }
        stop(m_shared->status.problems > 0 || m_shared->status.failed > 0 ? JobResult::WithProblems : JobResult::Complete, {});
    }
}

void JobRun::tellPublished()
{
    const std::lock_guard lock(m_shared->mutex);
    for (std::size_t i = 0; i < m_roots.size(); ++i) {
        if (m_roots[i].mode == wire::RootMode::NewFolder && !m_whole[i])
            continue;   // it still has to be continued
        m_shared->status.places[i].unfinished.clear();
        m_shared->status.places[i].published = !m_request.dryRun;
    }
}

/// Nothing is left to do, but an abandoned worker may still make something where everything is to get its name. It gets a moment to
/// end; else the job ends here, and what there is stays unfinished. True: no step may begin.
bool JobRun::waitsForAbandoned()
{
    constexpr qint64 MomentMs = 1000;
    const auto still = m_request.dryRun ? std::nullopt : m_pool->whoMayStillWrite();
    if (!still) {
        m_sinceIdle.invalidate();
        return false;
    }
    if (!m_sinceIdle.isValid())
        m_sinceIdle.start();
    if (m_sinceIdle.elapsed() >= MomentMs)
        stop(JobResult::Stopped, {Stage::StillHangs, static_cast<int>(still->pid), still->path});
    return true;
}

/// Begins the step at hand if nobody is at it: its worker was lost, or was not ready yet.
void JobRun::repeatStep()
{
    if (m_step && m_stepTask == 0 && m_flushTask == 0 && !m_stopping)
        beginStep(*m_step);
}

void JobRun::nextStep()
{
    beginStep(m_request.compareOnly ? Step::End : static_cast<Step>(static_cast<int>(*m_step) + 1));
}

/// One root has its final name, or can't get it; the others get theirs all the same.
void JobRun::published(const Error &error)
{
    if (error.stage == Stage::None || error.stage == Stage::Flush) {   // it has its name, if perhaps not on the disk
        const std::lock_guard lock(m_shared->mutex);
        Place &place = m_shared->status.places[m_publishing];
        place.unfinished.clear();
        place.published = true;
    }
    if (m_publishError.stage == Stage::None)
        m_publishError = error;
    else if (error.stage != Stage::None)
        takeProblem({error, 1});
    ++m_publishing;
    beginStep(Step::Publish);
}

/// `finish`: the list ends, and the step at hand with it.
void JobRun::sendPieces(bool finish)
{
    if (!m_manifest.hasNext(finish))
        return;
    const int slot = slotFor(WorkerRole::Finisher);
    while (m_pool->isReady(slot)) {   // takeReady() comes back here
        const auto piece = m_manifest.next(m_nextTask, finish);
        if (!piece)
            return;
        ++m_nextTask;
        if (piece->last) {
            m_stepTask = piece->task;
            m_stepSlot = slot;
        }
        if (m_pool->row(slot).task == WorkerTask::Nothing)
            m_pool->setTask(slot, WorkerTask::Record);
        m_pool->send(slot, piece->encode());
    }
}

void JobRun::takeRecorded(const wire::TaskDone &done)
{
    m_pool->progressed();
    if (!done.certain)
        flushNotCertain();
    if (done.error.stage != Stage::None)
        giveUpManifest(done.error.errnum);
    giveCredit();
    const int slot = slotFor(WorkerRole::Finisher);
    if (m_pool->row(slot).task == WorkerTask::Record && !m_manifest.waits())
        m_pool->setTask(slot, WorkerTask::Nothing);
    if (done.task == m_stepTask) {
        m_stepTask = 0;
        nextStep();
    }
}

/// One problem, and never a lost copy.
void JobRun::giveUpManifest(int errnum)
{
    if (!m_manifest.isOn())
        return;
    m_manifest.giveUp();
    takeProblem({{Stage::Manifest, errnum, m_request.manifest}, 1});
    giveCredit();
}

// ── The end ───────────────────────────────────────────────────────────────────────────────────────────────────────────

void JobRun::stop(JobResult result, Error reason)
{
    if (m_stopping || m_over)
        return;
    m_stopping = true;
    m_result = result;
    m_reason = std::move(reason);
    const bool early = result == JobResult::Cancelled || result == JobResult::Stopped;
    writeDown();
    m_pool->shutDown(early ? CancelPatienceMs : EndPatienceMs);
}

void JobRun::end()
{
    if (m_over) {
        Q_EMIT over();
        return;
    }
    m_over = true;
    m_stopping = false;
    m_clock.stop();
    if (!m_halted && m_running.isValid())
        m_ranBefore += m_running.elapsed();
    m_running.invalidate();
    m_paused = false;
    {
        const std::lock_guard lock(m_shared->mutex);
        JobStatus &s = m_shared->status;
        for (Place &place : s.places)
            if (vanishes())
                place.unfinished.clear();
        s.result = m_result;
        s.reason = m_reason;
        s.ended = ::time(nullptr);
        m_shared->isNoPast = !m_begun && m_result == JobResult::Cancelled;
        s.flushed = m_request.flush && !m_request.dryRun && m_flushCertain
            && (m_result == JobResult::Complete || m_result == JobResult::WithProblems) && !m_roots.empty();
    }
    const bool keep = canBeContinued();
    if (keep && m_begun)   // else what an earlier run has written there still holds
        m_log.note(figures());
    m_log.end(keep);
    m_state = JobState::Done;
    writeDown();
    Q_EMIT stateChanged();
    Q_EMIT finished();
    m_queue.remove(m_shared->id);
}

/// It has not begun, and nothing that an earlier run left is its own: what Prepare has made goes with the finisher.
bool JobRun::vanishes() const
{
    return !m_begun && m_makerLives && !m_roots.empty() && !m_log.isContinued()
        && std::none_of(m_roots.begin(), m_roots.end(), [](const wire::Root &r) { return r.adopted; });
}

/// After stop(): there is something to go on with, or somebody still wants all of it.
bool JobRun::canBeContinued() const
{
    switch (m_result) {
    case JobResult::Complete:
    case JobResult::WithProblems: return false;
    case JobResult::Refused: return m_log.isContinued() || !m_request.continues.empty();   // a disk may not be there just now
    case JobResult::Stopped:
    case JobResult::Cancelled: break;
    }
    return m_putOff || m_log.isContinued() || (m_inLine && !vanishes());
}

/// The program ends: a journal stays as it is, unless somebody has just given this job up.
void JobRun::abandon()
{
    const bool takesBack = !m_over && vanishes();
    if (!m_over && m_stopping && !canBeContinued())
        m_log.end(false);
    m_over = true;
    m_clock.stop();
    if (m_pool->isEmpty())
        Q_EMIT over();
    else
        m_pool->shutDown(takesBack ? TakeBackMs : 0);   // end() tells
}

void JobRun::removeUnfinished()
{
    if (!m_over || m_removing)
        return;
    m_removing = true;
    std::vector<std::string> tasks;
    for (const wire::Root &root : m_roots)
        if (root.mode == wire::RootMode::NewFolder)
            tasks.push_back(wire::Remove{tasks.size(), joined(root.parent, root.workName), root.destinationId.inode}.encode());
    auto *errand = new Errand(m_worker, std::move(tasks), 0, this);
    connect(errand, &Errand::done, this, [this](const std::vector<Error> &answers) {
        m_removing = false;
        const bool all = std::all_of(answers.begin(), answers.end(), [](const Error &e) { return e.stage == Stage::None; });
        if (all) {
            const std::lock_guard lock(m_shared->mutex);
            for (Place &place : m_shared->status.places)
                place.unfinished.clear();
        }
        if (all)
            m_log.forget();
        Q_EMIT unfinishedRemoved(all);
    });
}

} // namespace poolcopy
