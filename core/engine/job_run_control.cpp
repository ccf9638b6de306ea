// SPDX-License-Identifier: GPL-3.0-or-later
// What the front asks of a job while it runs: pause, answers, pace, number of copiers, what hangs.
#include "core/engine/job_run.h"

#include "core/base/path.h"
#include "core/wire/pace_message.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace poolcopy {

namespace {
constexpr int LastStepsMs = 300;
constexpr int MostCopiers = 64;
} // namespace

void JobRun::cancel()
{
    if (m_stopping || m_over)
        return;
    if (m_step == Step::Manifest) {   // the copy is there: only its list is given up
        giveUpManifest(ECANCELED);
        m_stepTask = 0;
        nextStep();
    } else if (m_state >= JobState::Publishing || (m_step && *m_step >= Step::Publish)) {
        // Names are being given, that should not be half done: a moment to end, unless the disk hangs.
        m_cancelAsked = true;
        QTimer::singleShot(LastStepsMs, this, [this] { stop(JobResult::Cancelled, {}); });
        writeDown();
        Q_EMIT stateChanged();
    } else {
        stop(JobResult::Cancelled, {});
    }
}

void JobRun::putOff()
{
    m_putOff = m_putOff || !m_stopping;
    cancel();
}

void JobRun::pause()
{
    if (m_paused || m_stopping || m_over)
        return;
    m_paused = true;
    m_held = m_inLine;   // its place in line is gone, until it is resumed
    m_waitsFor = 0;
    haltOrGoOn();
    m_queue.setPaused(m_shared->id, true);
    writeDown();
    Q_EMIT stateChanged();
}

void JobRun::resume()
{
    if (!m_paused || m_stopping || m_over)
        return;
    m_paused = false;
    m_queue.setPaused(m_shared->id, false);   // takeTurn() follows at once, or later
    haltOrGoOn();
    writeDown();
    Q_EMIT stateChanged();
}

void JobRun::startNow()
{
    if (m_stopping || m_over)
        return;
    m_queue.together([this] {
        m_queue.startNow(m_shared->id);
        resume();
    });
}

void JobRun::answer(const std::vector<std::uint64_t> &conflicts, OnConflict rule, AnswerFor scope)
{
    if (m_stopping || m_over)
        return;
    if (scope == AnswerFor::All)
        m_log.answerForAll(rule);
    m_dispatcher->answer(conflicts, rule, scope);
    advance();
}

void JobRun::compare(std::uint64_t conflict)
{
    if (!m_stopping && !m_over)
        m_dispatcher->compare(conflict);
}

void JobRun::setWorkers(int count)
{
    if (m_stopping || m_over)
        return;
    m_copiersAsked = std::clamp(count, 0, MostCopiers);
    if (m_copiersAsked > 0)
        setCopiers(m_copiersAsked);
    else
        chooseCopiers();   // anew: what was measured with another number says nothing
}

/// Whoever is one too many goes when it has done what it has; see tick().
void JobRun::setCopiers(int count, bool trial)
{
    std::set<int> added;
    m_copiers = count;
    std::vector<int> now = m_pool->slotsOf(WorkerRole::Copier);
    for (; static_cast<int>(now.size()) > count; now.pop_back())
        m_pool->rest(now.back());
    for (int missing = count - static_cast<int>(now.size()); missing > 0; --missing)
        added.insert(m_pool->add(WorkerRole::Copier));
    m_dispatcher->setOnTrial(trial ? std::move(added) : std::set<int>());
    m_dispatcher->fill();
}

/// What the job works on is known: from here on their number is up to what pays, unless somebody asked for one.
void JobRun::chooseCopiers()
{
    DeviceKind source = DeviceKind::Memory, destination = DeviceKind::Memory;
    for (const wire::Root &root : m_roots) {
        source = moreDelicate(source, root.sourceDevice);
        destination = moreDelicate(destination, root.destinationDevice);
    }
    m_sinceSample.invalidate();
    if (m_copiersAsked > 0 || m_roots.empty())
        return;
    m_automatic.emplace(source, destination, processors());
    setCopiers(m_large ? m_automatic->count() : std::min(FewCopiers, m_automatic->count()));
}

void JobRun::setLimit(std::uint64_t bytesPerSecond)
{
    if (m_stopping || m_over || bytesPerSecond == m_limit.bytesPerSecond())
        return;
    m_limit.set(bytesPerSecond, nowUs());
    sendPace();
}

void JobRun::setPolite(bool polite)
{
    if (m_stopping || m_over || polite == m_polite)
        return;
    m_polite = polite;
    sendPace();
}

/// To whoever walks or copies. Not to the finisher: it hardly reads or writes itself, and others wait for what it holds, such as the
/// file system's own journal.
void JobRun::sendPace()
{
    const std::string pace = wire::Pace{m_limit.bytesPerSecond(), m_polite}.encode();
    for (const WorkerRole role : {WorkerRole::Copier, WorkerRole::Scanner})
        for (const int slot : m_pool->atWork(role))   // takeReady() tells the others
            m_pool->send(slot, pace);
    m_log.setPace(m_limit.bytesPerSecond(), m_polite);
    writeDown();
    Q_EMIT stateChanged();
}

/// Who waits for it shows no sign of life and needs none.
void JobRun::giveAllowance()
{
    while (const auto next = m_limit.next(nowUs()))
        m_pool->send(next->first, wire::Allowance{next->second}.encode());
    for (const RateLimit::Waiting &w : m_limit.waiting())
        m_pool->showsLife(w.slot);
}

void JobRun::kill(int slot, bool asked)
{
    m_pool->row(slot).hangsAt = pathAtHand(slot);   // if it should not end
    m_pool->kill(slot, asked);
}

void JobRun::endWorker(int number)
{
    if (const int slot = m_pool->slotOf(number); slot >= 0 && !m_over)
        kill(slot, true);
}

bool JobRun::canSkip(int slot) const
{
    return m_pool->row(slot).role == WorkerRole::Copier ? m_dispatcher->canSkip(slot) : scanAtHand(slot).has_value();
}

/// What the walk is at below a root; a pass over the folders leaves nothing out.
std::optional<wire::LeaveOut> JobRun::scanAtHand(int slot) const
{
    const auto at = m_lookedAt.find(slot);
    if (!isScanning(slot) || m_request.compareOnly || at == m_lookedAt.end())
        return std::nullopt;
    for (std::uint32_t i = 0; i < m_roots.size(); ++i) {
        const Path top = joined(m_roots[i].source, "x");
        if (m_roots[i].mode != wire::RootMode::Single && at->second.size() >= top.size() && at->second.compare(0, top.size() - 1, top, 0, top.size() - 1) == 0)
            return wire::LeaveOut{i, at->second.substr(top.size() - 1)};
    }
    return std::nullopt;
}

/// The walk goes without that: whoever is at it begins anew.
void JobRun::leaveOut(const wire::LeaveOut &what)
{
    m_leftOut.push_back(what);
    const int scanner = slotFor(WorkerRole::Scanner);
    if (isScanning(scanner))
        kill(scanner, true);
    else
        m_pool->send(scanner, what.encode());
}

void JobRun::skipEntry(int number, const Path &shown)
{
    const int slot = m_pool->slotOf(number);
    if (m_stopping || m_over || slot < 0 || !canSkip(slot) || (!shown.empty() && m_pool->row(slot).current != shown))
        return;
    const bool silent = m_pool->row(slot).state == WorkerState::Stuck;
    if (const auto scanned = scanAtHand(slot)) {
        takeProblem({{Stage::Skipped, silent ? ETIMEDOUT : 0, joined(m_roots[scanned->root].source, scanned->path)}, 1});
        leaveOut(*scanned);
        return;
    }
    if (m_dispatcher->skip(slot, Stage::Skipped, silent ? ETIMEDOUT : 0))
        kill(slot, true);
}

void JobRun::leaveDisk(int number)
{
    const int slot = m_pool->slotOf(number);
    if (m_stopping || m_over || slot < 0)
        return;
    if (const auto disk = m_dispatcher->diskOf(slot)) {
        for (const int there : m_dispatcher->leaveDiskOf(slot, {Stage::Skipped, ETIMEDOUT, {}}))
            kill(there, true);
        leaveOut(*disk);
    } else
        stop(JobResult::Stopped, {Stage::LeftDisk, 0, pathAtHand(slot)});
}

} // namespace poolcopy
