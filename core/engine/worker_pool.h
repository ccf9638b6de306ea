// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "core/engine/worker_process.h"
#include "core/wire/message.h"

#include <QElapsedTimer>
#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace poolcopy {

/// The worker processes of one job. A slot is a place in the pool: it keeps its number when its process is replaced.
///
/// A process that exits, closes its pipe or sends a bad frame is lost: lost() is told, then a fresh process takes its
/// place and ready() comes again. The pool never repeats work: that is the dispatcher's. Lives on the engine's thread,
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
    void setUp(std::vector<wire::Root> roots, const wire::Setup &setup);
    void send(int slot, const std::string &payload);
    void sendAll(const std::string &payload);
    /// What the slot is busy with; Nothing makes it Ready.
    void setTask(int slot, WorkerTask task);
    /// The slot gets nothing new and is no longer counted; what its process has begun is given up, and it ends.
    void retire(int slot);
    /// The slot gets nothing new and is no longer counted, but its process stays: until retire(), or add() takes it back.
    void rest(int slot);
    void kill(int slot);
    /// Work has been done since the last losses: they are no series any more.
    void progressed() { m_lossesInARow = 0; }

    /// Cancels what runs and ends all; emptied() follows. After `patienceMs` those still there are killed, and a moment
    /// later abandoned: nothing waits for a process that hangs in the kernel.
    void shutDown(int patienceMs);

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
    };
    void startProcess(int slot);
    void takeMessage(int slot, std::string_view payload);
    void takeLoss(int slot, bool couldNotStart);
    void sendSetup(int slot);
    void checkEmpty();

    QString m_executable;
    std::map<int, Slot> m_slots;
    int m_nextNumber = 1;
    int m_lossesInARow = 0;
    bool m_haveSetup = false, m_closing = false, m_hopeless = false, m_emptied = false, m_workBegun = false, m_paused = false;
    std::vector<wire::Root> m_roots;
    wire::Setup m_setup;
};

} // namespace poolcopy
