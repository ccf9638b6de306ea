// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/worker_pool.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace poolcopy {

namespace {

Q_LOGGING_CATEGORY(log, "poolcopy.pool", QtWarningMsg)

constexpr int LossesAllowed = 25;       // in a row, with nothing done in between
constexpr int AbandonAfterMs = 500, AbandonAtEndAfterMs = 250;   // a process that was killed goes in a moment, unless it hangs
constexpr qint64 StuckAfterMs = 5000;
// At the end: how often those left are looked at, after what silence a busy one is not waited for, and how long anybody is at most.
constexpr int ClosingLookMs = 50, ClosingSilenceMs = 700, ClosingLeastMs = 300, ClosingMostMs = 10'000;

/// What /proc/<pid>/stat says; never cmdline or maps, which can block.
struct ProcessStat
{
    char state = '?';               // its letter
    std::int64_t processorMs = 0;   // in user and kernel, since it began
};

ProcessStat statOf(std::int64_t pid)
{
    const std::string path = "/proc/" + std::to_string(pid) + "/stat";
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {};
    char text[512] = {};
    const ssize_t n = ::read(fd, text, sizeof text - 1);
    ::close(fd);
    const std::string_view line(text, n > 0 ? static_cast<std::size_t>(n) : 0);
    const std::size_t end = line.rfind(')');
    if (end == std::string_view::npos || end + 2 >= line.size())
        return {};
    ProcessStat stat;
    long long user = 0, system = 0;
    // state, then ten numbers, then utime and stime (proc(5))
    if (std::sscanf(text + end + 2, "%c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lld %lld", &stat.state, &user, &system) == 3)
        stat.processorMs = (user + system) * 1000 / std::max(1L, ::sysconf(_SC_CLK_TCK));
    return stat;
}

wire::Role roleOnWire(WorkerRole role)
{
    switch (role) {
    case WorkerRole::Scanner: return wire::Role::Scanner;
    case WorkerRole::Finisher: return wire::Role::Finisher;
    case WorkerRole::Copier: break;
    }
    return wire::Role::Copier;
}

} // namespace

WorkerPool::WorkerPool(QString executable, QObject *parent) : QObject(parent), m_executable(std::move(executable)), m_closingClock(this)
{
    m_closingClock.setInterval(ClosingLookMs);
    connect(&m_closingClock, &QTimer::timeout, this, &WorkerPool::endThoseLeft);
}

WorkerPool::~WorkerPool() = default;

int WorkerPool::add(WorkerRole role)
{
    for (auto &[index, slot] : m_slots) {
        if (!slot.rests || slot.row.role != role)
            continue;
        slot.retired = slot.rests = false;
        return index;
    }
    int index = 0;
    while (m_slots.count(index) != 0)
        ++index;
    Slot &slot = m_slots[index];
    slot.row.number = m_nextNumber++;
    slot.row.role = role;
    startProcess(index);
    return index;
}

void WorkerPool::startProcess(int index)
{
    Slot &slot = m_slots.at(index);
    slot.row.state = WorkerState::Starting;
    slot.row.task = WorkerTask::Nothing;
    slot.row.current.clear();
    slot.row.hangsAt.clear();
    slot.greeted = slot.setUp = slot.early = slot.asked = slot.killed = false;
    slot.process = std::make_unique<WorkerProcess>(m_executable);
    connect(slot.process.get(), &WorkerProcess::received, this, [this, index](std::string_view p) { takeMessage(index, p); });
    connect(slot.process.get(), &WorkerProcess::lost, this, [this, index](bool couldNot) { takeLoss(index, couldNot); });
    slot.process->start();
    slot.lastSign.start();
}

void WorkerPool::setUp(std::vector<wire::Root> roots, std::vector<wire::Only> only, const wire::Setup &setup)
{
    m_roots = std::move(roots);
    m_only = std::move(only);
    m_setup = setup;
    m_haveSetup = true;
    for (auto &[index, slot] : m_slots)
        if (slot.greeted && !slot.setUp)
            sendSetup(index);
}

void WorkerPool::sendSetup(int index)
{
    wire::Setup setup = m_setup;
    setup.role = roleOnWire(m_slots.at(index).row.role);
    for (const wire::Root &root : m_roots)
        send(index, root.encode());
    if (setup.role == wire::Role::Scanner)   // nobody else walks
        for (const wire::Only &only : m_only)
            send(index, only.encode());
    send(index, setup.encode());
    setTask(index, WorkerTask::Prepare);   // opening the roots may hang as anything else
}

void WorkerPool::send(int slot, const std::string &payload)
{
    const auto it = m_slots.find(slot);
    if (it != m_slots.end() && it->second.process)
        it->second.process->send(payload);
}

void WorkerPool::sendAll(const std::string &payload)
{
    for (auto &[index, slot] : m_slots)
        send(index, payload);
}

void WorkerPool::setTask(int index, WorkerTask task)
{
    const auto it = m_slots.find(index);
    if (it == m_slots.end())
        return;
    WorkerRow &row = it->second.row;
    if (row.state == WorkerState::Ready || row.state == WorkerState::Stuck)
        it->second.lastSign.restart();
    row.task = task;
    if (it->second.greeted)
        row.state = task == WorkerTask::Nothing ? WorkerState::Ready : WorkerState::Running;
    if (task == WorkerTask::Nothing)
        row.current.clear();
}

void WorkerPool::rest(int index)
{
    m_slots.at(index).retired = m_slots.at(index).rests = true;
}

std::vector<int> WorkerPool::resting() const
{
    std::vector<int> found;
    for (const auto &[index, slot] : m_slots)
        if (slot.rests)
            found.push_back(index);
    return found;
}

std::vector<int> WorkerPool::atWork(WorkerRole role) const
{
    std::vector<int> found;
    for (const auto &[index, slot] : m_slots)
        if (slot.row.role == role && slot.setUp && (!slot.retired || slot.rests))
            found.push_back(index);
    return found;
}

int WorkerPool::slotOf(int number) const
{
    const auto it = std::find_if(m_slots.begin(), m_slots.end(), [number](const auto &s) { return s.second.row.number == number; });
    return it == m_slots.end() ? -1 : it->first;
}

void WorkerPool::retire(int index)
{
    Slot &slot = m_slots.at(index);
    slot.retired = true;
    slot.rests = false;
    slot.process->closeInput();
}

void WorkerPool::kill(int index, bool asked)
{
    const auto it = m_slots.find(index);
    if (it == m_slots.end() || it->second.killed || !it->second.process)
        return;
    WorkerProcess *process = it->second.process.get();
    it->second.killed = true;
    it->second.asked = asked;
    process->kill();
    QTimer::singleShot(m_closing ? AbandonAtEndAfterMs : AbandonAfterMs, process, [this, index, process] {
        if (const auto slot = m_slots.find(index); slot != m_slots.end() && slot->second.process.get() == process)
            abandon(index);
    });
}

/// It was killed and is still there.
void WorkerPool::abandon(int index)
{
    Slot &slot = m_slots.at(index);
    const WorkerRow &row = slot.row;
    Abandoned &left = m_abandoned.emplace_back();
    left.worker = {row.number, slot.process->pid(), row.hangsAt};
    left.writes = row.task != WorkerTask::Scan && row.task != WorkerTask::Count;
    left.process = std::move(slot.process);
    left.process->disconnect(this);
    connect(left.process.get(), &WorkerProcess::lost, this, [this, pid = left.worker.pid] {
        const auto it = std::find_if(m_abandoned.begin(), m_abandoned.end(), [pid](const Abandoned &a) { return a.worker.pid == pid; });
        it->process.release()->deleteLater();   // we are in a signal of it
        m_abandoned.erase(it);
        Q_EMIT abandonedEnded(pid);
    });
    Q_EMIT abandoned(index, left.worker.pid);
    giveUpProcess(index, false);
}

std::vector<AbandonedWorker> WorkerPool::abandonedWorkers() const
{
    std::vector<AbandonedWorker> all;
    for (const Abandoned &a : m_abandoned)
        all.push_back(a.worker);
    return all;
}

std::optional<AbandonedWorker> WorkerPool::whoMayStillWrite() const
{
    const auto it = std::find_if(m_abandoned.begin(), m_abandoned.end(), [](const Abandoned &a) { return a.writes; });
    return it == m_abandoned.end() ? std::nullopt : std::optional(it->worker);
}

void WorkerPool::shutDown(int patienceMs)
{
    if (!std::exchange(m_closing, true)) {
        m_patienceMs = patienceMs;
        m_sinceClosing.start();
        for (auto &[index, slot] : m_slots) {
            if (!slot.process)
                continue;   // about to be given up
            slot.process->send(wire::encodePlain(wire::Type::Cancel));
            slot.process->closeInput();
            if (m_paused)
                slot.lastSign.restart();   // till now it was to be silent
        }
        m_closingClock.start();
    }
    m_patienceMs = std::min(m_patienceMs, patienceMs);
    if (m_patienceMs == 0)
        endThoseLeft();
    checkEmpty();
}

void WorkerPool::endThoseLeft()
{
    std::vector<int> over;
    for (const auto &[index, slot] : m_slots) {
        const bool busy = slot.row.state == WorkerState::Running || slot.row.state == WorkerState::Stuck;
        const bool silent = slot.lastSign.elapsed() >= ClosingSilenceMs;
        const qint64 waited = m_sinceClosing.elapsed();
        if (!slot.killed && (m_patienceMs == 0 || waited >= ClosingMostMs || (waited >= m_patienceMs && silent)
                             || (waited >= ClosingLeastMs && silent && busy)))
            over.push_back(index);
    }
    for (const int index : over) {
        Q_EMIT unresponsive(index);
        kill(index);
    }
}

void WorkerPool::checkEmpty()
{
    if (!m_closing || !m_slots.empty() || m_emptied)
        return;
    m_emptied = true;
    m_closingClock.stop();
    QMetaObject::invokeMethod(this, [this] { Q_EMIT emptied(); }, Qt::QueuedConnection);
}

bool WorkerPool::isReady(int index) const
{
    const auto it = m_slots.find(index);
    return it != m_slots.end() && it->second.setUp && !it->second.retired && !m_closing;
}

std::vector<int> WorkerPool::slotsOf(WorkerRole role) const
{
    std::vector<int> found;
    for (const auto &[index, slot] : m_slots)
        if (slot.row.role == role && !slot.retired)
            found.push_back(index);
    return found;
}

std::vector<WorkerRow> WorkerPool::rows()
{
    std::vector<WorkerRow> all;
    for (auto &[index, slot] : m_slots) {
        WorkerRow &row = slot.row;
        row.pid = slot.process ? slot.process->pid() : 0;
        row.kernelState = statOf(row.pid).state;
        const bool busy = row.state == WorkerState::Running || row.state == WorkerState::Stuck;
        row.silentMs = busy ? slot.lastSign.elapsed() : 0;
        if (row.state == WorkerState::Running && !m_paused && row.silentMs > StuckAfterMs)
            row.state = WorkerState::Stuck;
        all.push_back(row);
        if (m_paused && busy) {
            all.back().state = WorkerState::Paused;
            all.back().silentMs = 0;
        }
    }
    return all;
}

std::int64_t WorkerPool::processorMs() const
{
    std::int64_t all = 0;
    for (const auto &[index, slot] : m_slots)
        if (const std::int64_t pid = slot.process ? slot.process->pid() : 0; pid > 0)
            all += statOf(pid).processorMs;
    return all;
}

void WorkerPool::setPaused(bool paused)
{
    m_paused = paused;
    sendAll(wire::encodePlain(paused ? wire::Type::Pause : wire::Type::Resume));
    for (auto &[index, slot] : m_slots)
        slot.lastSign.restart();
}

void WorkerPool::showsLife(int index)
{
    if (const auto it = m_slots.find(index); it != m_slots.end()) {
        it->second.lastSign.restart();
        if (it->second.row.state == WorkerState::Stuck)
            it->second.row.state = WorkerState::Running;
    }
}

void WorkerPool::takeMessage(int index, std::string_view payload)
{
    const auto it = m_slots.find(index);
    if (it == m_slots.end())
        return;
    Slot &slot = it->second;
    // At the end only who says again and again that it cleans up is waited for: what a worker hangs at it says once.
    if (!m_closing || (wire::typeOf(payload) == wire::Type::At && std::exchange(slot.cleansUp, true)))
        slot.lastSign.restart();
    if (slot.row.state == WorkerState::Stuck)
        slot.row.state = WorkerState::Running;
    switch (wire::typeOf(payload)) {
    case wire::Type::Hello: {
        const auto hello = wire::Hello::decode(payload);
        if (!hello || hello->version != wire::Version || slot.greeted) {
            slot.process->kill();
            return;
        }
        slot.greeted = true;
        slot.row.state = WorkerState::Ready;
        if (m_haveSetup)
            sendSetup(index);
        else
            Q_EMIT greeted(index);
        return;
    }
    case wire::Type::SetupDone: {
        const auto done = wire::SetupDone::decode(payload);
        if (!done || slot.setUp) {
            slot.process->kill();
        } else if (done->error.stage != Stage::None) {
            if (!m_closing)
                Q_EMIT brokenDown(done->error);
        } else {
            slot.setUp = true;
            setTask(index, WorkerTask::Nothing);
            slot.early = !m_workBegun;
            qCDebug(log) << "worker" << slot.row.number << (done->confined ? "is confined by Landlock" : "is not confined: this kernel can't");
            Q_EMIT ready(index);
        }
        return;
    }
    default:
        if (slot.greeted)
            Q_EMIT received(index, payload);
        else
            slot.process->kill();
    }
}

void WorkerPool::takeLoss(int index, bool couldNotStart)
{
    const auto it = m_slots.find(index);
    if (it == m_slots.end())
        return;
    it->second.process.release()->deleteLater();   // we are in a signal of it
    giveUpProcess(index, couldNotStart);
}

/// The slot has no process any more.
void WorkerPool::giveUpProcess(int index, bool couldNotStart)
{
    const auto it = m_slots.find(index);
    Slot &slot = it->second;
    if (m_closing || m_hopeless || slot.retired) {
        const bool busy = slot.retired && !m_closing;
        m_slots.erase(it);
        if (busy)
            Q_EMIT lost(index);
        checkEmpty();
        return;
    }
    if (couldNotStart && slot.row.role == WorkerRole::Copier && slotsOf(WorkerRole::Copier).size() > 1) {
        m_slots.erase(it);   // no more processes to be had: those that are there do the work
        Q_EMIT lost(index);
        return;
    }
    slot.row.state = WorkerState::Lost;
    ++slot.row.restarts;
    m_lossesInARow += slot.asked ? 0 : 1;
    // A fresh process first, so that whoever hears of the loss finds a slot that can be sent to.
    const bool hopeless = couldNotStart || m_lossesInARow > LossesAllowed;
    if (hopeless) {
        m_slots.erase(it);
        m_hopeless = true;
    } else {
        startProcess(index);
    }
    Q_EMIT lost(index);
    if (hopeless)
        Q_EMIT brokenDown(Error{couldNotStart ? Stage::CannotStartWorker : Stage::WorkersKeepDying, 0,
                                m_executable.toStdString()});
}

} // namespace poolcopy
