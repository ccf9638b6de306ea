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
constexpr int AbandonAfterMs = 500;
constexpr qint64 StuckAfterMs = 5000;

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

WorkerPool::WorkerPool(QString executable, QObject *parent) : QObject(parent), m_executable(std::move(executable)) {}

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
    slot.greeted = slot.setUp = slot.early = false;
    slot.process = std::make_unique<WorkerProcess>(m_executable);
    connect(slot.process.get(), &WorkerProcess::received, this, [this, index](std::string_view p) { takeMessage(index, p); });
    connect(slot.process.get(), &WorkerProcess::lost, this, [this, index](bool couldNot) { takeLoss(index, couldNot); });
    slot.process->start();
    slot.lastSign.start();
}

void WorkerPool::setUp(std::vector<wire::Root> roots, const wire::Setup &setup)
{
    m_roots = std::move(roots);
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
    send(index, setup.encode());
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

void WorkerPool::kill(int index)
{
    if (const auto it = m_slots.find(index); it != m_slots.end() && it->second.process)
        it->second.process->kill();
}

void WorkerPool::shutDown(int patienceMs)
{
    if (m_closing)
        return;
    m_closing = true;
    for (auto &[index, slot] : m_slots) {
        slot.process->send(wire::encodePlain(wire::Type::Cancel));
        slot.process->closeInput();
    }
    QTimer::singleShot(patienceMs, this, [this] {
        for (auto &[index, slot] : m_slots) {
            Q_EMIT unresponsive(index);
            slot.process->kill();
        }
        QTimer::singleShot(AbandonAfterMs, this, [this] {
            m_slots.clear();
            checkEmpty();
        });
    });
    checkEmpty();
}

void WorkerPool::checkEmpty()
{
    if (!m_closing || !m_slots.empty() || m_emptied)
        return;
    m_emptied = true;
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
        row.pid = slot.process->pid();
        row.kernelState = statOf(row.pid).state;
        const bool busy = row.state == WorkerState::Running || row.state == WorkerState::Stuck;
        row.silentMs = busy ? slot.lastSign.elapsed() : 0;
        if (row.state == WorkerState::Running && !m_paused && row.silentMs > StuckAfterMs && row.task != WorkerTask::Scan)
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
    Slot &slot = it->second;
    slot.process.release()->deleteLater();   // we are in a signal of it
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
    ++m_lossesInARow;
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
