// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/job_run.h"

#include "core/base/path.h"
#include "core/wire/finish_message.h"
#include "core/wire/pace_message.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <thread>
#include <utility>

namespace poolcopy {

namespace {

Q_LOGGING_CATEGORY(log, "poolcopy.job", QtWarningMsg)

constexpr int TickMs = 33;
constexpr int RowsEveryMs = 250;
constexpr qint64 CheckpointEveryMs = 1000, NamesEveryMs = 200, NotedEveryMs = 2000;
constexpr int RescansAllowed = 20;
constexpr qint64 CountAfterMs = 2000;
constexpr qint64 SampleEveryMs = 250;

} // namespace

int JobRun::processors()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

JobRun::JobRun(std::shared_ptr<JobShared> shared, QString worker, Journal *journal, JobQueue &queue)
    : m_shared(std::move(shared)), m_request(m_shared->request), m_pool(new WorkerPool(worker, this)), m_worker(worker), m_clock(this),
      m_log(journal, this), m_queue(queue)
{
    connect(&m_log, &JobLog::begun, this, [this](const JournalledJob &) {
        {
            const std::lock_guard lock(m_shared->mutex);
            m_shared->journal = m_log.id();
        }
        if (const int slot = slotFor(WorkerRole::Finisher); m_pool->hasGreeted(slot))
            takeGreeting(slot);
    });
    connect(m_pool, &WorkerPool::greeted, this, &JobRun::takeGreeting);
    connect(m_pool, &WorkerPool::ready, this, &JobRun::takeReady);
    connect(m_pool, &WorkerPool::received, this, &JobRun::takeMessage);
    connect(m_pool, &WorkerPool::lost, this, &JobRun::takeLoss);
    connect(m_pool, &WorkerPool::brokenDown, this, [this](const Error &reason) { stop(JobResult::Stopped, reason); });
    connect(m_pool, &WorkerPool::unresponsive, this, &JobRun::takeUnresponsive);
    connect(m_pool, &WorkerPool::abandoned, this, &JobRun::takeAbandoned);
    connect(m_pool, &WorkerPool::abandonedEnded, this, [this](qint64 pid) {
        m_sinceRows.invalidate();
        writeDown();
        Q_EMIT stateChanged();
        if (!m_stopping && !m_over)
            m_dispatcher->abandonedEnded(pid);
    });
    connect(m_pool, &WorkerPool::emptied, this, &JobRun::end);
    connect(&m_clock, &QTimer::timeout, this, &JobRun::tick);

    Dispatcher::Owner owner;
    owner.problem = [this](Problem p) { takeProblem(std::move(p)); };
    owner.standsFor = [this](const Path &source, std::uint64_t entries) { setStandsFor(source, entries); };
    owner.fatal = [this](Error e) { stop(JobResult::Stopped, std::move(e)); };
    owner.credit = [this](std::uint64_t bytes) {
        m_credit += bytes;
        giveCredit();
    };
    owner.partial = [this](std::uint32_t root, const PartialFile &file) { m_log.addPartial(root, file); };
    owner.conflictsChanged = [this] { Q_EMIT conflictFound(); };
    if (!m_request.manifest.empty() && !m_request.dryRun)
        owner.listed = [this](const Path &path, const std::optional<Digest> &digest, const Path &destination) {
            if (const int e = m_manifest.add(path, digest, destination); e != 0)
                giveUpManifest(e);
            sendPieces(false);
        };
    m_dispatcher = std::make_unique<Dispatcher>(*m_pool, *m_shared, std::move(owner));
}

void JobRun::setState(JobState state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_sinceRows.invalidate();   // a new state shows its workers at once
    writeDown();
    Q_EMIT stateChanged();
}

int JobRun::slotFor(WorkerRole role) const
{
    const auto all = m_pool->slotsOf(role);
    return all.empty() ? -1 : all.front();
}

bool JobRun::hasRoot(wire::RootMode mode) const
{
    return std::any_of(m_roots.begin(), m_roots.end(), [mode](const wire::Root &r) { return r.mode == mode; });
}

// ── Start ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

void JobRun::start()
{
    m_sinceBegin.start();
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->status.begun = ::time(nullptr);
    }
    m_limit.set(m_request.limit, nowUs());
    m_polite = m_request.polite;
    m_running.start();
    m_sinceFlush.start();
    m_clock.start(TickMs);
    m_log.begin(m_request);
    m_copiersAsked = m_request.workers;
    m_queue.add(m_shared->id, [this](const JobQueue::Turn &turn) { takeTurn(turn); });
    m_pool->add(WorkerRole::Finisher);
    if (m_queue.count() == 1)   // it won't have to wait
        addOthers();
    setState(JobState::Scanning);
}

/// At once, if may be: they know no path yet, and come up while the finisher looks at the arguments.
void JobRun::addOthers()
{
    m_pool->add(WorkerRole::Scanner);
    setCopiers(m_copiersAsked > 0 ? m_copiersAsked : FewCopiers);
}

void JobRun::takeGreeting(int slot)
{
    if (slot != slotFor(WorkerRole::Finisher) || m_stopping || !m_log.isReady())
        return;   // the log's begun() comes back here
    m_roots.clear();
    m_makerLives = !m_prepared;
    m_prepared = false;
    for (const Path &source : m_request.sources)
        m_pool->send(slot, wire::Source{source}.encode());
    wire::Prepare prepare;
    prepare.placement = m_request.placement;
    prepare.dryRun = m_request.dryRun;
    prepare.compareOnly = m_request.compareOnly;
    prepare.asDestination = m_request.asDestination;
    prepare.destination = m_request.destination;
    prepare.copySuffix = m_request.copySuffix;
    prepare.frontPid = static_cast<std::uint64_t>(QCoreApplication::applicationPid());
    prepare.kept = m_log.keptTemporaries();
    prepare.manifest = m_request.dryRun ? Path() : m_request.manifest;
    m_pool->send(slot, prepare.encode());
    m_pool->setTask(slot, WorkerTask::Prepare);
}

void JobRun::takePrepared(const wire::Prepared &prepared)
{
    m_pool->setTask(slotFor(WorkerRole::Finisher), WorkerTask::Nothing);
    if (prepared.refused) {
        stop(JobResult::Refused, m_reason);
        return;
    }
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->status.places.clear();
        for (const wire::Root &root : m_roots) {
            Place place;
            place.source = root.source;
            place.merged = root.mode == wire::RootMode::Merge;
            place.destination = joined(root.parent, root.name);
            place.removable = root.removable;
            place.inMemory = root.destinationDevice == DeviceKind::Memory;
            if (root.mode == wire::RootMode::NewFolder && !m_request.dryRun)
                place.unfinished = joined(root.parent, root.workName);
            m_shared->status.places.push_back(std::move(place));
            m_shared->status.continued = m_shared->status.continued || (root.adopted && m_makerLives);
            if (!root.bare.empty())
                m_shared->status.bareFileSystem = root.bare;
        }
    }
    if (m_roots.empty()) {   // every source was left out, and told
        stop(JobResult::WithProblems, {});
        return;
    }
    if (!m_request.continues.empty())   // nobody has asked for a copy into what is another's
        if (const Path taken = m_log.takenMeanwhile(m_roots); !taken.empty())
            return stop(JobResult::Refused, {Stage::FinalNameTaken, EEXIST, taken});
    m_dispatcher->setPartials(m_log.place(m_roots));
    m_freeBytes = m_freeEntries = 0;
    std::map<std::uint64_t, const wire::Root *> devices;
    for (const wire::Root &root : m_roots)
        devices[root.parentId.device] = &root;
    for (const auto &[device, root] : devices) {
        m_freeBytes += root->freeBytes;
        m_freeEntries += root->freeEntries;
        m_entriesCounted = m_entriesCounted && root->freeEntries > 0;
    }
    wire::Setup &setup = m_setup;
    setup.onConflict = m_request.onConflict;
    setup.flush = m_request.flush;
    setup.oneFileSystem = m_request.oneFileSystem;
    setup.dryRun = m_request.dryRun;
    setup.compareOnly = m_request.compareOnly;
    setup.asDestination = m_request.asDestination;
    setup.verify = m_request.verify && !m_request.dryRun;
    setup.digest = setup.verify ? DigestKind::Xxh128 : DigestKind::None;
    if (prepared.manifest.isSet()) {
        setup.digest = m_request.manifestHash;
        setup.manifest = prepared.manifest;
        m_manifest.begin(setup.digest, joined(prepared.manifest.folder, prepared.manifest.name));
    }
    m_dispatcher->setVerifying(setup.digest, setup.verify, m_request.flush);
    m_dispatcher->setRoots(m_roots);
    const OnConflict rule = m_request.onConflict;
    const bool mayReplace = rule != OnConflict::Leave && rule != OnConflict::Skip && rule != OnConflict::Rename;
    m_decided = m_request.dryRun || !(m_request.flush || mayReplace);
    m_dispatcher->setHolding(!m_decided, false);
    m_only = wanted();
    if (!m_request.only.empty()) {
        if (m_only.empty())
            return stop(JobResult::Refused, {Stage::StatSource, ENOENT, m_request.only.front()});
        // Some entries of a folder that is not there would make one that looks begun and is nobody's to finish.
        for (std::size_t i = 0; i < m_roots.size(); ++i)
            if (m_roots[i].mode == wire::RootMode::NewFolder && !m_whole[i])
                return stop(JobResult::Refused, {Stage::OpenFolder, ENOENT, joined(m_roots[i].parent, m_roots[i].name)});
    }
    m_prepared = true;
    getInLine();
}

/// All is ready: what it works on is known, and its names are its own. A question alone changes nothing and waits for nobody.
void JobRun::getInLine()
{
    if (!std::exchange(m_inLine, true)) {
        std::vector<std::uint64_t> disks;
        if (!m_request.dryRun || m_request.compareOnly)
            for (const wire::Root &root : m_roots)
                disks.insert(disks.end(), root.disks.begin(), root.disks.end());
        m_held = true;
        m_queue.setDisks(m_shared->id, std::move(disks));   // takeTurn() follows at once, or later
    } else if (!m_held) {
        begin();
    }
    if (m_held && !m_stopping)
        setState(JobState::Waiting);
    haltOrGoOn();
}

void JobRun::takeTurn(const JobQueue::Turn &turn)
{
    if (m_stopping || m_over)
        return;
    const bool news = m_halted || turn.waitsFor != 0;
    m_waitsFor = turn.waitsFor;
    m_held = !turn.goes;
    haltOrGoOn();
    if (turn.goes && m_prepared)
        begin();
    if (!news)
        return;
    writeDown();
    Q_EMIT stateChanged();
}

void JobRun::begin()
{
    if (std::exchange(m_begun, true))
        return;
    m_log.begins();
    if (slotFor(WorkerRole::Scanner) < 0)
        addOthers();
    chooseCopiers();
    setState(JobState::Scanning);
    m_pool->setUp(m_roots, m_only, m_setup);
}

/// The clock stands, and so do the workers if there are any that have begun.
void JobRun::haltOrGoOn()
{
    const bool halt = m_paused || m_held;
    if (halt == m_halted)
        return;
    m_halted = halt;
    if (halt)
        m_ranBefore += m_running.elapsed();
    else
        m_running.restart();
    if (m_begun)
        m_pool->setPaused(halt);
}

/// What was asked for by paths, as roots and what lies below them. Also finds out which roots are wanted as a whole.
std::vector<wire::Only> JobRun::wanted()
{
    constexpr std::size_t MessageBytes = 256 << 10;
    m_whole.assign(m_roots.size(), m_request.only.empty());
    std::vector<wire::Only> all;
    for (std::uint32_t i = 0; i < m_roots.size(); ++i) {
        std::size_t bytes = MessageBytes;
        for (const Path &path : m_request.only) {
            std::optional<Path> below = belowOf(m_roots[i].source, path);
            if (!below)
                continue;
            m_whole[i] = m_whole[i] || below->empty() || m_roots[i].mode == wire::RootMode::Single;
            if (bytes + below->size() >= MessageBytes) {
                all.push_back({i, {}});
                bytes = 0;
            }
            bytes += below->size() + 2;
            all.back().paths.push_back(std::move(*below));
        }
    }
    return all;
}

void JobRun::takeReady(int slot)
{
    if (m_stopping)
        return;
    if (m_halted)
        m_pool->send(slot, wire::encodePlain(wire::Type::Pause));
    if (m_pool->row(slot).role != WorkerRole::Finisher && (m_limit.bytesPerSecond() > 0 || m_polite))
        m_pool->send(slot, wire::Pace{m_limit.bytesPerSecond(), m_polite}.encode());
    if (slot == m_countSlot) {
        for (const wire::LeaveOut &what : m_leftOut)
            m_pool->send(slot, what.encode());
        m_countTask = m_nextTask++;
        m_pool->send(slot, wire::Scan{m_countTask, 0, 0, true}.encode());
        m_pool->setTask(slot, WorkerTask::Count);
        return;
    }
    switch (m_pool->row(slot).role) {
    case WorkerRole::Scanner:
        for (const wire::LeaveOut &what : m_leftOut)
            m_pool->send(slot, what.encode());
        if (m_scanTask == 0)
            beginScan();
        break;
    case WorkerRole::Finisher:
        sendPieces(false);
        break;
    case WorkerRole::Copier:
        m_dispatcher->fill();
        break;
    }
    repeatStep();
    advance();
}

bool JobRun::isPreparing(int slot) const
{
    return !m_prepared && slot == slotFor(WorkerRole::Finisher) && m_pool->row(slot).task == WorkerTask::Prepare;
}

bool JobRun::isScanning(int slot) const
{
    return m_scanTask != 0 && !m_scanEnded && slot == slotFor(WorkerRole::Scanner);
}

void JobRun::beginScan()
{
    const int slot = slotFor(WorkerRole::Scanner);
    m_scanTask = m_nextTask++;
    m_scanCredit = Dispatcher::CreditLimit;
    m_pool->send(slot, wire::Scan{m_scanTask, m_dispatcher->highestFolder() + 1, Dispatcher::CreditLimit, false}.encode());
    m_pool->setTask(slot, WorkerTask::Scan);
}

// ── Going on ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/// A small job is flushed file by file: cheaper than syncfs, which waits for everybody's data. Until it is known
/// whether the job is small, nothing is given out; that takes a moment at most.
void JobRun::holdOrLetGo()
{
    if (m_decided)
        return;
    const wire::Totals &t = m_totals;
    const bool large = t.files > SmallFiles || t.bytes > SmallBytes || m_dispatcher->bytesQueued() > SmallBytes
        || m_dispatcher->filesQueued() > SmallFiles;
    if (!large && !m_scanEnded)
        return;
    m_decided = true;
    m_small = !large;
    m_dispatcher->setHolding(false, m_small);
}

void JobRun::advance()
{
    if (m_stopping || m_over || m_scanTask == 0)
        return;
    if (m_rescan) {
        const int scanner = slotFor(WorkerRole::Scanner);
        if (m_dispatcher->quiet() && m_pool->isReady(scanner)) {
            m_rescan = false;
            if (++m_rescans > RescansAllowed) {
                stop(JobResult::Stopped, {Stage::WorkersKeepDying, 0, m_roots.front().source});
                return;
            }
            m_dispatcher->restartScan();
            m_manifest.restart();
            m_credit = 0;
            m_totals = {};
            m_totalsFinal = false;
            beginScan();
        }
        maybeFlush();
        return;
    }
    if (m_step)
        return;
    if (m_scanEnded && m_dispatcher->idle() && !m_dispatcher->waitsForAnswer() && m_flushTask == 0) {
        if (waitsForAbandoned())
            return;
        if (!m_dispatcher->tornLeft().empty()) {   // the next run compares it
            stop(JobResult::Stopped, {Stage::LeftDisk, 0, m_dispatcher->tornLeft()});
            return;
        }
        m_dispatcher->noteLinksApart();
        setState(JobState::Finishing);
        beginStep(m_request.dryRun && !m_request.compareOnly ? Step::End : Step::Metadata);
        return;
    }
    if (m_scanEnded && m_state == JobState::Copying && m_dispatcher->onlyVerifying())
        setState(JobState::Verifying);
    maybeFlush();
}

/// Checkpoints while the copy runs: the disk works all along, and names are given to what lies behind one.
void JobRun::maybeFlush()
{
    if (m_request.dryRun || m_flushTask != 0 || m_step || m_small)
        return;
    const bool names = m_dispatcher->hasStaged() && (m_dispatcher->onlyStagedLeft() || m_sinceFlush.elapsed() >= NamesEveryMs);
    const bool checkpoint = m_request.flush && m_sinceFlush.elapsed() >= CheckpointEveryMs && m_dispatcher->bytesNow() > m_written;
    if (names || checkpoint)
        sendFlush();
}

/// A worker that was there before the first byte was written, and that can flush soon; -1: there is none.
int JobRun::witness() const
{
    for (const int slot : m_pool->slotsOf(WorkerRole::Copier))
        if (m_pool->isWitness(slot))
            return slot;
    const int scanner = slotFor(WorkerRole::Scanner);
    return m_scanEnded && m_pool->isWitness(scanner) ? scanner : -1;
}

void JobRun::sendFlush()
{
    int slot = slotFor(WorkerRole::Finisher);
    if (m_witnessWanted) {
        if (const int older = witness(); older >= 0)
            slot = older;
        else if (m_step || m_dispatcher->hasStaged())
            flushNotCertain();   // all that were there have died, too
        else
            return;   // the last flush may still find one
    }
    if (!m_pool->isReady(slot))
        return;   // takeReady() comes back here
    m_dispatcher->flushBegan();
    m_flushingBytes = m_dispatcher->bytesNow();
    m_flushTask = m_nextTask++;
    m_flushSlot = slot;
    m_pool->send(slot, wire::Flush{m_flushTask}.encode());
    m_pool->setTask(slot, WorkerTask::Flush);
}

// ── Figures ───────────────────────────────────────────────────────────────────────────────────────────────────────────

void JobRun::tick()
{
    if (m_scanTask != 0 && !m_scanEnded && !m_halted && m_countSlot < 0 && m_countTask == 0 && !m_totalsFinal && !m_rescan
        && m_running.elapsed() + m_ranBefore > CountAfterMs)
        m_countSlot = m_pool->add(WorkerRole::Scanner);
    giveAllowance();
    if (m_scanTask != 0 && !m_scanEnded && m_scanCredit <= 0)
        m_pool->showsLife(slotFor(WorkerRole::Scanner));   // it waits for what we owe it
    if (!m_halted)
        advance();
    for (const int slot : m_pool->resting())
        if (!m_dispatcher->owes(slot) && !(slot == m_flushSlot && m_flushTask != 0))
            m_pool->retire(slot);
    writeDown();
    sampleWork();
    if (m_state >= JobState::Copying && (!m_sinceNoted.isValid() || m_sinceNoted.elapsed() >= NotedEveryMs)) {
        m_sinceNoted.restart();
        m_log.note(figures());
    }
}

/// Tells what was done since the last time, and has as many copiers as that makes sensible.
void JobRun::sampleWork()
{
    if (!m_automatic || !m_large || m_copiersAsked > 0 || m_state != JobState::Copying || m_halted || m_stopping || m_over) {
        m_sinceSample.invalidate();
        return;
    }
    ++m_ticks;
    m_ticksWithBacklog += m_dispatcher->hasBacklog() ? 1 : 0;
    if (m_sinceSample.isValid() && m_sinceSample.elapsed() < SampleEveryMs)
        return;
    const Journal::Figures now = figures();   // they never run backwards
    const std::int64_t processorMs = m_pool->processorMs();
    const auto [batches, slow] = m_dispatcher->batchesEnded();
    if (batches > m_sampledBatches)
        m_sourceIsSlow = 2 * (slow - m_sampledSlow) >= batches - m_sampledBatches;
    if (m_sinceSample.isValid()) {
        CopierCount::Sample sample;
        sample.seconds = static_cast<double>(m_sinceSample.elapsed()) / 1000;
        sample.bytes = now.bytes - m_sampledBytes;
        sample.entries = now.files - m_sampledFiles;
        sample.backlog = m_ticksWithBacklog == m_ticks;
        sample.leftovers = !m_pool->resting().empty();
        sample.slowSource = m_sourceIsSlow;
        const auto used = static_cast<double>(std::max<std::int64_t>(0, processorMs - m_sampledProcessorMs)) / 1000;
        sample.processors = used / sample.seconds / processors();
        const int count = m_automatic->take(sample);
        if (count == m_copiers && !m_automatic->isTrial())
            m_dispatcher->setOnTrial({});
        if (count != m_copiers) {
            qCDebug(log) << "copiers:" << m_copiers << "→" << count << "after" << m_running.elapsed() << "ms";
            setCopiers(count, m_automatic->isTrial());
        }
    }
    m_sinceSample.restart();
    m_sampledBytes = now.bytes;
    m_sampledFiles = now.files;
    m_sampledProcessorMs = processorMs;
    m_sampledBatches = batches;
    m_sampledSlow = slow;
    m_ticks = m_ticksWithBacklog = 0;
}

Journal::Figures JobRun::figures() const
{
    const std::lock_guard lock(m_shared->mutex);
    const JobStatus &s = m_shared->status;
    return {s.files, s.filesTotal, s.bytes, s.bytesTotal, s.totalsFinal};
}

void JobRun::writeDown()
{
    std::vector<WorkerRow> rows;
    const bool lookAtRows = !m_sinceRows.isValid() || m_sinceRows.elapsed() >= RowsEveryMs || m_over;
    if (lookAtRows) {
        rows = m_pool->rows();
        for (WorkerRow &row : rows) {
            const int slot = m_pool->slotOf(row.number);
            row.skippable = !m_stopping && canSkip(slot);
            row.hangsAt = row.state == WorkerState::Stuck ? pathAtHand(slot) : Path();
            const auto disk = row.state == WorkerState::Stuck ? m_dispatcher->diskOf(slot) : std::nullopt;
            row.disk = disk ? joined(m_roots[disk->root].source, disk->path) : Path();
        }
        m_sinceRows.restart();
    }
    const std::lock_guard lock(m_shared->mutex);
    JobStatus &s = m_shared->status;
    s.state = m_state;
    s.paused = m_paused && !m_over;
    s.waitsFor = m_over ? 0 : m_waitsFor;
    s.dryRun = m_request.dryRun;
    s.limit = m_limit.bytesPerSecond();
    s.polite = m_polite;
    s.cancelling = m_cancelAsked || (m_stopping && m_result == JobResult::Cancelled);
    s.elapsedMs = m_ranBefore + (m_halted || !m_running.isValid() ? 0 : m_running.elapsed());
    s.totalsFinal = m_totalsFinal;
    if (!m_stopping && !m_over)   // fewer than wanted, if no more processes are to be had
        s.copiers = std::min(m_copiers, static_cast<int>(m_pool->slotsOf(WorkerRole::Copier).size()));
    s.freeBytes = m_freeBytes;
    s.freeEntries = m_entriesCounted ? m_freeEntries : 0;
    s.copiersAutomatic = m_copiersAsked == 0;
    if (m_request.dryRun) {
        const PlanFigure &fresh = s.plan[static_cast<std::size_t>(PlanKind::New)];
        if (m_freeBytes > 0 || s.freeEntries > 0)   // else nothing is known of it
            s.bytesLacking = fresh.bytes - std::min(fresh.bytes, m_freeBytes);
        s.entriesLacking = s.freeEntries > 0 ? fresh.entries - std::min(fresh.entries, s.freeEntries) : 0;
    } else if (!m_roots.empty() && !s.continued && s.alreadyThere + s.skipped == 0) {
        if (m_totals.bytes > m_freeBytes)
            s.bytesLacking = m_totals.bytes - m_freeBytes;
        if (const std::uint64_t entries = m_totals.files + m_totals.folders; m_entriesCounted && entries > m_freeEntries)
            s.entriesLacking = entries - m_freeEntries;
    }
    const std::uint64_t verdicts = s.copied + s.alreadyThere + s.skipped + s.failed;
    // Never backwards: a batch that is given again, or a second scan, starts below what was shown.
    s.files = std::max(s.files, verdicts + m_dispatcher->filesNow());
    s.bytes = std::max(s.bytes, m_dispatcher->bytesNow());
    s.bytesWritten = std::max(s.bytesWritten, m_written);
    if (m_request.verify) {
        s.bytesVerified = std::max(s.bytesVerified, m_dispatcher->bytesVerified());
        s.filesVerified = std::max(s.filesVerified, m_dispatcher->filesVerified());
    }
    // What is done has been found, even if the scan tells its totals a little later.
    s.filesTotal = std::max({s.filesTotal, m_totals.files, s.files});
    s.folders = std::max(s.folders, m_totals.folders);
    s.bytesTotal = std::max({s.bytesTotal, m_totals.bytes, s.bytes});
    if (m_totalsFinal && m_scanEnded) {
        s.filesTotal = m_totals.files;
        s.bytesTotal = m_totals.bytes;
        s.files = std::min(s.files, s.filesTotal);
        s.bytes = std::min(s.bytes, s.bytesTotal);
    }
    s.bytesWritten = std::min(s.bytesWritten, s.bytes);
    s.bytesVerified = std::min(s.bytesVerified, s.bytes);
    if (!lookAtRows)
        return;
    for (const WorkerRow &row : rows)
        if (!row.current.empty() && row.role == WorkerRole::Copier) {
            s.current = row.current;
            s.currentWorker = row.number;
        }
    s.abandoned = m_pool->abandonedWorkers();
    s.workers = std::move(rows);
}

} // namespace poolcopy
