// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "core/engine/worker_process.h"
#include "core/wire/setup_message.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace poolcopy {

/// The worker processes of one job. A slot is a place in the pool: it keeps its number when its process is replaced.
///
/// A process that exits, closes its pipe or sends a bad frame is lost: lost() is told, then a fresh process takes its
/// place and ready() comes again. The pool never repeats work: that is the dispatcher's. A process that was killed and does
/// not end hangs in the kernel: it is abandoned, and its place goes to another all the same. Lives on the engine's thread,
/// which must live as long as the workers (PR_SET_PDEATHSIG follows the thread).
class WorkerPool : public QObject
{
    Q_OBJECT
public:
    explicit WorkerPool(QString executable, QObject *parent = nullptr);
    ~WorkerPool() override;

    /// Takes back one that rests, else starts a worker; the slot's index, the lowest free one.
    int add(WorkerRole role);
    /// From now on every worker gets these roots and a Setup of its role; those that run already, at once.
    void setUp(std::vector<wire::Root> roots, std::vector<wire::Only> only, const wire::Setup &setup);
    void send(int slot, const std::string &payload);
    void sendAll(const std::string &payload);
    /// What the slot is busy with; Nothing makes it Ready.
    void setTask(int slot, WorkerTask task);
    /// The slot gets nothing new and is no longer counted; what its process has begun is given up, and it ends.
    void retire(int slot);
    /// The slot gets nothing new and is no longer counted, but its process stays: until retire(), or add() takes it back.
    void rest(int slot);
    /// Lost, or abandoned, is told soon. `asked`: it has done nothing wrong, and does not count as lost unexpectedly.
    void kill(int slot, bool asked = false);
    /// Work has been done since the last losses: they are no series any more.
    void progressed() { m_lossesInARow = 0; }

    /// Cancels what runs and ends all; emptied() follows. Who shows no sign of life is killed soon, the others after `patienceMs`
    /// or when they fall silent, and a moment later abandoned: nothing waits for a process that hangs in the kernel. A second
    /// call may shorten the patience.
    void shutDown(int patienceMs);
    /// Those that are still there, whatever became of the rest of the pool.
    [[nodiscard]] std::vector<AbandonedWorker> abandonedWorkers() const;
    /// One of those that may still make or change something at the destination when its call returns.
    [[nodiscard]] std::optional<AbandonedWorker> whoMayStillWrite() const;

    [[nodiscard]] bool isEmpty() const { return m_slots.empty(); }
    [[nodiscard]] bool hasGreeted(int slot) const { return has(slot) && m_slots.at(slot).greeted; }
    [[nodiscard]] bool isReady(int slot) const;
    [[nodiscard]] std::vector<int> slotsOf(WorkerRole role) const;   ///< not the retired ones
    /// Those with roots, also such as rest: what is to hold for all that is under way.
    [[nodiscard]] std::vector<int> atWork(WorkerRole role) const;
    [[nodiscard]] int slotOf(int number) const;                       ///< of a WorkerRow, whatever it does; -1: there is none
    [[nodiscard]] std::vector<int> resting() const;
    WorkerRow &row(int slot) { return m_slots.at(slot).row; }
    [[nodiscard]] bool has(int slot) const { return m_slots.count(slot) != 0; }
    /// The workers were told to pause, or to go on: silence means nothing meanwhile.
    void setPaused(bool paused);
    /// It waits for us: silence means nothing.
    void showsLife(int slot);
    /// The first bytes are about to be written.
    void workBegins() { m_workBegun = true; }
    /// Its descriptors of the destinations are older than the first byte.
    [[nodiscard]] bool isWitness(int slot) const { return isReady(slot) && m_slots.at(slot).early; }
    [[nodiscard]] bool isRetired(int slot) const { return has(slot) && m_slots.at(slot).retired; }
    /// With the kernel's word for each process, looked up now.
    [[nodiscard]] std::vector<WorkerRow> rows();
    /// Milliseconds of processor time that the processes there are now have used, looked up now.
    [[nodiscard]] std::int64_t processorMs() const;

Q_SIGNALS:
    void greeted(int slot);                                ///< Hello came; there is no Setup yet
    void ready(int slot);                                  ///< it has its roots
    void received(int slot, std::string_view payload);     ///< all but Hello and SetupDone
    void lost(int slot);                                   ///< its tasks did not end; another process follows
    void abandoned(int slot, qint64 pid);                  ///< it hangs in the kernel; lost() follows
    void abandonedEnded(qint64 pid);                       ///< its call has returned, and it has gone
    void brokenDown(poolcopy::Error reason);               ///< no worker can be had, or they keep dying
    void unresponsive(int slot);                           ///< it has not ended when it should: it is killed
    void emptied();

private:
    struct Slot
    {
        WorkerRow row;
        std::unique_ptr<WorkerProcess> process;
        QElapsedTimer lastSign;
        bool greeted = false, setUp = false, retired = false, rests = false, early = false;
        bool asked = false, killed = false, cleansUp = false;
    };
    struct Abandoned
    {
        AbandonedWorker worker;
        bool writes = false;
        std::unique_ptr<WorkerProcess> process;
    };
    void startProcess(int slot);
    void takeMessage(int slot, std::string_view payload);
    void takeLoss(int slot, bool couldNotStart);
    void giveUpProcess(int slot, bool couldNotStart);
    void abandon(int slot);
    void endThoseLeft();
    void sendSetup(int slot);
    void checkEmpty();

    QString m_executable;
    std::map<int, Slot> m_slots;
    std::vector<Abandoned> m_abandoned;
    QTimer m_closingClock;
    QElapsedTimer m_sinceClosing;
    int m_patienceMs = 0;
    int m_nextNumber = 1;
    int m_lossesInARow = 0;
    bool m_haveSetup = false, m_closing = false, m_hopeless = false, m_emptied = false, m_workBegun = false, m_paused = false;
    std::vector<wire::Root> m_roots;
    std::vector<wire::Only> m_only;
    wire::Setup m_setup;
};

} // namespace poolcopy
