// SPDX-License-Identifier: GPL-3.0-or-later
// What a job's workers say, and what becomes of their messages.
#include "core/engine/job_run.h"

#include "core/base/path.h"
#include "core/wire/pace_message.h"

#include <QLoggingCategory>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace poolcopy {

namespace {
Q_LOGGING_CATEGORY(log, "poolcopy.job", QtWarningMsg)
} // namespace

void JobRun::takeMessage(int slot, std::string_view payload)
{
    const wire::Type type = wire::typeOf(payload);
    if (m_stopping && type != wire::Type::TaskDone && type != wire::Type::Progress && type != wire::Type::At)
        return;
    if (handle(slot, payload))
        return;
    qCWarning(log) << "message" << int(payload.front()) << "of worker" << m_pool->row(slot).number << "makes no sense: it is replaced";
    kill(slot, false);
}

bool JobRun::handle(int slot, std::string_view payload)
{
    using wire::Type;
    if (wire::typeOf(payload) != Type::Returned)
        m_dispatcher->heardOf(slot);
    switch (wire::typeOf(payload)) {
    case Type::Root:
        if (auto root = wire::Root::decode(payload); root && isPreparing(slot)) {
            m_roots.push_back(std::move(*root));
            return true;
        }
        return false;
    case Type::Prepared:
        if (const auto prepared = wire::Prepared::decode(payload); prepared && isPreparing(slot)) {
            takePrepared(*prepared);
            return true;
        }
        return false;
    case Type::Folder: {
        const auto folder = wire::Folder::decode(payload);
        m_scanCredit -= static_cast<std::int64_t>(payload.size());
        return folder && isScanning(slot) && m_dispatcher->takeFolder(*folder, payload.size());
    }
    case Type::FolderLeft: {
        const auto left = wire::FolderLeft::decode(payload);
        m_scanCredit -= static_cast<std::int64_t>(payload.size());
        return left && isScanning(slot) && m_dispatcher->takeFolderLeft(*left, payload.size());
    }
    case Type::Batch:
        m_scanCredit -= static_cast<std::int64_t>(payload.size());
        if (!isScanning(slot) || !m_dispatcher->takeBatch(payload))
            return false;
        setState(JobState::Copying);
        holdOrLetGo();
        m_dispatcher->fill();
        if (!m_large) {
            const auto header = wire::Batch::decodeHeader(payload);
            m_foundFiles += header->count;
            m_foundBytes += header->bytes;
            m_large = (m_foundFiles > SmallFiles || m_foundBytes > SmallBytes) && m_dispatcher->batchesOpen() > std::size_t{FewCopiers};
            if (m_large && m_automatic && m_copiersAsked == 0)
                setCopiers(m_automatic->count());
        }
        return true;
    case Type::Totals:
        if (const auto totals = wire::Totals::decode(payload); totals && (isScanning(slot) || slot == m_countSlot)) {
            takeTotals(*totals);
            return true;
        }
        return false;
    case Type::Progress: {
        const auto progress = wire::Progress::decode(payload);
        if (!progress)
            return false;
        if (progress->task >= FirstTask) {   // of a pass over folders
            if (m_dispatcher->knows(progress->folder))
                m_lookedAt[slot] = m_dispatcher->pathOf(progress->folder, progress->name, true);
            return true;
        }
        return m_dispatcher->takeProgress(slot, *progress);
    }
    case Type::At: {
        auto at = wire::At::decode(payload);
        if (at)
            m_lookedAt[slot] = std::move(at->path);
        return at.has_value();
    }
    case Type::Trouble: {
        const auto trouble = wire::Trouble::decode(payload);
        if (!trouble)
            return false;
        if (m_roots.empty() && (trouble->flags & wire::Trouble::Fatal) != 0) {
            m_reason = trouble->error;   // why Prepare refuses; Prepared follows
            return true;
        }
        return m_dispatcher->takeTrouble(*trouble);
    }
    case Type::Note: {
        const auto note = wire::Note::decode(payload);
        return note && m_dispatcher->takeNote(*note);
    }
    case Type::Partial: {
        const auto partial = wire::Partial::decode(payload);
        return partial && m_dispatcher->takePartial(slot, *partial);
    }
    case Type::Conflict: {
        const auto conflict = wire::Conflict::decode(payload);
        return conflict && m_dispatcher->takeConflict(slot, *conflict);
    }
    case Type::Foreseen: {
        const auto foreseen = wire::Foreseen::decode(payload);
        return foreseen && m_request.dryRun && m_dispatcher->takeForeseen(slot, *foreseen);
    }
    case Type::Compared: {
        const auto compared = wire::Compared::decode(payload);
        if (!compared || !m_dispatcher->takeCompared(slot, *compared))
            return false;
        m_dispatcher->fill();
        return true;
    }
    case Type::BatchDone: {
        const auto done = wire::BatchDone::decode(payload);
        if (!done || !m_dispatcher->takeDone(slot, *done))
            return false;
        m_dispatcher->fill();
        advance();
        return true;
    }
    case Type::Want: {
        const auto want = wire::Want::decode(payload);
        if (!want || m_pool->row(slot).role != WorkerRole::Copier)
            return false;
        m_limit.want(slot, want->bytes);
        giveAllowance();
        return true;
    }
    case Type::Returned: {
        const auto returned = wire::Returned::decode(payload);
        if (!returned || !m_dispatcher->takeReturned(slot, *returned))
            return false;
        m_dispatcher->fill();
        return true;
    }
    case Type::Hashes: {
        const auto hashes = wire::Hashes::decode(payload);
        return hashes && m_dispatcher->takeHashes(slot, *hashes);
    }
    case Type::Named: {
        const auto named = wire::Named::decode(payload);
        return named && m_dispatcher->takeNamed(slot, *named);
    }
    case Type::VerifyDone: {
        const auto done = wire::VerifyDone::decode(payload);
        if (!done || !m_dispatcher->takeVerified(slot, *done))
            return false;
        m_dispatcher->fill();
        advance();
        return true;
    }
    case Type::TaskDone: {
        const auto done = wire::TaskDone::decode(payload);
        return done && takeTaskDone(slot, *done);
    }
    default:
        return false;
    }
}

void JobRun::takeTotals(const wire::Totals &totals)
{
    // Two may count: the scan and the one that runs ahead.
    m_totals.files = std::max(m_totals.files, totals.files);
    m_totals.folders = std::max(m_totals.folders, totals.folders);
    m_totals.bytes = std::max(m_totals.bytes, totals.bytes);
}

void JobRun::addNotes(const wire::NoteCounts &notes)
{
    const std::lock_guard lock(m_shared->mutex);
    for (std::size_t i = 0; i < NoteKinds; ++i)
        m_shared->status.notes[i] += notes[i];
}

bool JobRun::takeTaskDone(int slot, const wire::TaskDone &done)
{
    if (done.task < FirstTask || done.task >= m_nextTask)
        return false;
    addNotes(done.notes);
    if (m_stopping)
        return true;
    if (slot == slotFor(WorkerRole::Finisher) && m_manifest.acknowledge(done.task)) {
        takeRecorded(done);
        return true;
    }
    m_lookedAt.erase(slot);
    m_pool->setTask(slot, slot == slotFor(WorkerRole::Finisher) && m_manifest.waits() ? WorkerTask::Record : WorkerTask::Nothing);
    m_pool->progressed();
    if (done.task == m_countTask) {
        takeTotals(done.totals);
        m_totalsFinal = true;
        m_pool->retire(slot);
        return true;
    }
    if (done.task == m_scanTask) {
        if (slot != slotFor(WorkerRole::Scanner))
            return false;
        if (done.error.stage != Stage::None) {
            stop(JobResult::Stopped, done.error);
            return true;
        }
        m_scanEnded = true;
        m_totalsFinal = true;
        m_totals = done.totals;
        holdOrLetGo();
        m_dispatcher->fill();
        advance();
        return true;
    }
    if (done.task == m_flushTask && slot == m_flushSlot) {
        m_flushTask = 0;
        m_sinceFlush.restart();
        if (done.error.stage != Stage::None) {
            stop(JobResult::Stopped, done.error);
            return true;
        }
        if (!done.certain)
            flushNotCertain();
        if (m_request.flush)   // else it was only for names that older versions had
            m_written = std::max(m_written, m_flushingBytes);
        m_log.checkpoint(m_roots, done.marks, figures());
        m_dispatcher->flushEnded();
        if (m_step == Step::Flush || m_step == Step::LastFlush)
            nextStep();
        else
            advance();
        return true;
    }
    if (done.task == m_stepTask && slot == m_stepSlot) {
        m_stepTask = 0;
        if (!done.certain)
            flushNotCertain();
        if (m_step == Step::Publish) {
            published(done.error);
            return true;
        }
        if (done.error.stage != Stage::None)
            stop(JobResult::Stopped, done.error);
        else
            nextStep();
        return true;
    }
    return false;
}

void JobRun::flushNotCertain()
{
    if (!std::exchange(m_flushCertain, false) || !m_request.flush)
        return;
    const std::lock_guard lock(m_shared->mutex);
    ++m_shared->status.notes[static_cast<std::size_t>(NoteKind::FlushNotCertain)];
}

/// What the scanner may send, unless the list of checksums is too far behind: its text is kept until it is written.
void JobRun::giveCredit()
{
    if (m_credit == 0 || m_manifest.pending() > Manifest::PendingLimit)
        return;
    const std::uint64_t bytes = std::exchange(m_credit, 0);
    if (m_scanTask == 0 || m_scanEnded)
        return;
    m_scanCredit += static_cast<std::int64_t>(bytes);
    m_pool->send(slotFor(WorkerRole::Scanner), wire::Credit{bytes}.encode());
}

void JobRun::takeProblem(Problem problem)
{
    const std::size_t hash = std::hash<std::string>()(problem.error.path) * 31 + static_cast<std::size_t>(problem.error.stage);
    const std::lock_guard lock(m_shared->mutex);
    JobStatus &s = m_shared->status;
    if (m_told.size() < ProblemsKept && !m_told.insert(hash).second)
        return;
    ++s.problems;
    if (problem.error.stage == Stage::ListSource)
        ++s.foldersFailed;
    m_log.addProblem(problem.error);
    if (problem.source.empty())
        problem.source = sourceOf(problem.error);
    if (m_shared->problems.size() < ProblemsKept)
        m_shared->problems.push_back(std::move(problem));
}

/// A folder that can't be had is told at once; what lies in it is found later.
void JobRun::setStandsFor(const Path &source, std::uint64_t entries)
{
    const std::lock_guard lock(m_shared->mutex);
    std::vector<Problem> &all = m_shared->problems;
    auto known = m_folderProblems.find(source);
    if (known == m_folderProblems.end()) {
        const auto it = std::find_if(all.rbegin(), all.rend(), [&source](const Problem &p) { return p.source == source; });
        if (it == all.rend())
            return;   // one too many to be kept
        known = m_folderProblems.emplace(source, static_cast<std::size_t>(all.rend() - it) - 1).first;
    }
    all[known->second].entries = std::max<std::uint64_t>(1, entries);
}

/// The entry that a path is about, on whichever side: its path in the source; empty if it lies on none.
Path JobRun::sourceOf(const Error &error) const
{
    const bool everywhere = error.stage == Stage::NoAnswer || error.stage == Stage::Skipped || error.stage == Stage::WorkerDied;
    for (const wire::Root &root : m_roots) {
        if (isSourceStage(error.stage) || everywhere)
            if (belowOf(root.source, error.path))
                return error.path;
        if (!isSourceStage(error.stage))
            if (const auto below = belowOf(joined(root.parent, root.name), error.path))
                return joined(root.source, *below);
    }
    for (const Path &source : m_request.sources)   // one that was left out
        if (withoutSlashes(source) == error.path)
            return error.path;
    return {};
}

void JobRun::takeLoss(int slot)
{
    m_limit.forget(slot);
    m_lookedAt.erase(slot);
    const auto abandoning = m_abandoning.find(slot);
    const std::int64_t abandoned = abandoning == m_abandoning.end() ? 0 : abandoning->second;
    if (abandoned != 0)
        m_abandoning.erase(abandoning);
    if (slot == m_countSlot) {
        m_countSlot = -1;   // not another one: either it is done, or something is wrong with it
        if (m_pool->has(slot))
            m_pool->retire(slot);
        return;
    }
    if (m_stopping)
        return;
    if (slot == slotFor(WorkerRole::Finisher))
        m_manifest.lost();
    if (slot == m_stepSlot)
        m_stepTask = 0;
    if (slot == m_flushSlot && m_flushTask != 0) {
        // It may have been told of a write error and have died of it: the kernel tells each descriptor once. One that
        // was open before the first byte has the last word.
        m_flushTask = 0;
        m_witnessWanted = true;
    }
    if (!m_pool->has(slot)) {   // a retired copier: what it still had is given to others
        m_dispatcher->takeLoss(slot, abandoned);
        repeatStep();
        return;
    }
    switch (m_pool->row(slot).role) {
    case WorkerRole::Copier:
        m_dispatcher->takeLoss(slot, abandoned);
        if (m_step)
            m_pool->retire(slot);   // nothing is left to copy
        break;
    case WorkerRole::Scanner:
        if (m_scanTask != 0 && !m_scanEnded) {
            m_rescan = true;
            if (!m_decided) {   // what is held must end before the walk can begin anew
                m_decided = true;
                m_dispatcher->setHolding(false, false);
                m_dispatcher->fill();
            }
        }
        advance();
        break;
    case WorkerRole::Finisher:
        break;
    }
    repeatStep();
}

/// What that worker is at, as people know it; a guess where it has not said.
Path JobRun::pathAtHand(int slot) const
{
    if (Path path = m_dispatcher->atHand(slot); !path.empty())
        return path;
    if (const auto at = m_lookedAt.find(slot); at != m_lookedAt.end())
        return at->second;
    const WorkerRow &row = m_pool->row(slot);
    if (row.task == WorkerTask::Record)
        return m_request.manifest;
    const bool destination = row.role == WorkerRole::Finisher && !m_roots.empty();
    if (destination)
        return joined(m_roots.front().parent, m_roots.front().name);
    if (row.role == WorkerRole::Finisher && !m_request.destination.empty())
        return m_request.destination;
    return m_request.sources.empty() ? Path() : m_request.sources.front();
}

/// At the end: a worker that does not end, because a call of it hangs in the kernel.
void JobRun::takeUnresponsive(int slot)
{
    WorkerRow &row = m_pool->row(slot);
    if (row.role == WorkerRole::Finisher)
        m_makerLives = false;
    if (row.task == WorkerTask::Nothing)
        return;
    row.hangsAt = pathAtHand(slot);
    // A flush may take its time, and leaves nothing out; a list that was given up is told.
    const bool told = (row.task == WorkerTask::Flush && row.state != WorkerState::Stuck) || (row.task == WorkerTask::Record && !m_manifest.isOn());
    if (!m_over && !row.hangsAt.empty() && !told)
        takeProblem({{Stage::NoAnswer, 0, row.hangsAt}, 1});
}

/// lost() follows.
void JobRun::takeAbandoned(int slot, std::int64_t pid)
{
    qCDebug(log) << "worker" << m_pool->row(slot).number << "hangs in the kernel: process" << pid << "is left behind";
    if (m_stopping || m_over)
        return;
    m_abandoning[slot] = pid;
    m_sinceRows.invalidate();
    // It keeps the lock of the destination: no other can take its place.
    if (m_pool->row(slot).role == WorkerRole::Finisher)
        stop(JobResult::Stopped, {Stage::NoAnswer, 0, m_pool->row(slot).hangsAt});
}

} // namespace poolcopy
