// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder_table.h"
#include "core/engine/hard_links.h"
#include "core/engine/job_shared.h"
#include "core/engine/verify.h"
#include "core/wire/batch_message.h"
#include "core/wire/message.h"
#include "core/wire/plan_message.h"
#include "core/wire/report_message.h"
#include "core/wire/scan_message.h"
#include "core/wire/setup_message.h"
#include "core/wire/verify_message.h"

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace poolcopy {

class WorkerPool;

/// The stream of batches between the scan and the copy workers: queue, credits, verdicts, losses.
///
/// Holds a batch from the scanner until every entry in it has its verdict; a lost worker's batches are given again.
/// What is in memory is bounded by the credit the scanner gets, not by the tree. Knows nothing of the job's states.
/// Lives on the engine's thread, driven by JobRun.
class Dispatcher
{
public:
    /// Bytes of batches that may be under way between the scanner and their last verdict.
    static constexpr std::uint64_t CreditLimit = 8 << 20;

    /// Numbers of tasks from here on are no batches'.
    static constexpr std::uint64_t FirstTask = UINT64_C(1) << 48;

    struct Owner
    {
        std::function<void(Problem)> problem;
        std::function<void(const Path &, std::uint64_t)> standsFor;   ///< the problem with that `source` is about so many entries in all, until now
        std::function<void(Error)> fatal;              ///< the job cannot go on
        std::function<void(std::uint64_t)> credit;     ///< the scanner may send so many bytes more
        std::function<void()> conflictsChanged;
        std::function<void(std::uint32_t, PartialFile)> partial;   ///< of that root: so much of a big file is on the device
        /// A file is there under its final name; the path as the list of checksums has it, its digest (none: a link of
        /// something that has none), and the path as people know it. Not set: nobody lists.
        std::function<void(const Path &, const std::optional<Digest> &, const Path &)> listed;
    };
    Dispatcher(WorkerPool &pool, JobShared &shared, Owner owner);

    void setRoots(const std::vector<wire::Root> &roots);
    /// Small jobs are held back until it is known that they are small, and then each file is flushed by itself.
    void setHolding(bool hold, bool syncEach);
    /// Every file's contents are hashed; `verify`: and read back, before its batch counts as done. `flush`: only what lies
    /// behind a flush is read back; else whoever does it flushes it.
    void setVerifying(DigestKind digest, bool verify, bool flush);

    /// What an earlier run has begun.
    void setPartials(std::vector<PartialFile> partials);

    // From the scanner. False: it is broken.
    bool takeFolder(const wire::Folder &folder, std::size_t bytes);
    bool takeFolderLeft(const wire::FolderLeft &left, std::size_t bytes);
    bool takeBatch(std::string_view payload);

    // From the copy workers. False: that worker is broken.
    bool takeDone(int slot, const wire::BatchDone &done);
    bool takeProgress(int slot, const wire::Progress &progress);
    bool takePartial(int slot, const wire::Partial &partial);
    /// Any other message of a slot: it does not hang any more.
    void heardOf(int slot);
    bool takeReturned(int slot, const wire::Returned &returned);
    bool takeConflict(int slot, const wire::Conflict &conflict);
    bool takeForeseen(int slot, const wire::Foreseen &foreseen);
    bool takeCompared(int slot, const wire::Compared &compared);
    bool takeHashes(int slot, const wire::Hashes &hashes);
    bool takeNamed(int slot, const wire::Named &named);
    bool takeVerified(int slot, const wire::VerifyDone &done);
    // From any worker. False: it is broken.
    bool takeTrouble(const wire::Trouble &trouble);
    bool takeNote(const wire::Note &note);

    /// The entry that slot's worker is at is to be left out: a problem of that stage and errnum when the slot is lost, which must
    /// follow. False: it is at nothing that is known.
    bool skip(int slot, Stage stage, int errnum);
    [[nodiscard]] bool canSkip(int slot) const;
    /// The folder in the source on whose disk that slot's worker is, if that is not its root's: below which root, and where there.
    [[nodiscard]] std::optional<wire::LeaveOut> diskOf(int slot) const;
    /// All on that slot's worker's disk fails, as one problem; gives the slots whose workers are at something there: they must be lost.
    std::vector<int> leaveDiskOf(int slot, const Error &error);
    /// That slot's process has gone: what it had goes back to the queue. `abandoned`: the pid of one that has not gone and may yet
    /// end its call: what it was at is left out, and nobody touches its name before abandonedEnded().
    void takeLoss(int slot, std::int64_t abandoned = 0);
    void abandonedEnded(std::int64_t pid);
    /// What an ended worker left of this entry could not be removed: nothing around it may get its name. Empty: there is none.
    [[nodiscard]] const Path &tornLeft() const { return m_tornLeft; }
    /// A scan begins anew after its worker was lost; only when idle(). What it sends again is recognised, and the
    /// figures start again, so that nothing is counted twice.
    void restartScan();

    /// Of a job that is about some entries alone: those that have other names in the source, which were not among them, are files of their
    /// own now. When all have their verdicts.
    void noteLinksApart();
    /// Those may be taken away again soon, and get no batch before they have done the one they have.
    void setOnTrial(std::set<int> slots) { m_onTrial = std::move(slots); }
    /// Gives work to every copy worker that has room.
    void fill();
    void answer(const std::vector<std::uint64_t> &conflicts, OnConflict rule, AnswerFor scope);
    /// Has a worker find out whether both versions have the same contents, as soon as one has time.
    void compare(std::uint64_t conflict);

    /// Batches that wait for a finished flush, to be named or read back.
    [[nodiscard]] bool hasStaged() const;
    /// Nothing is left but what waits for a flush: no use in waiting for more.
    [[nodiscard]] bool onlyStagedLeft() const;
    void flushBegan() { ++m_flushes; }
    /// Names, or has read back, what was made before that flush began.
    void flushEnded();

    /// Every entry the scanner has sent has its verdict, but for those that wait for an answer.
    [[nodiscard]] bool idle() const { return quiet() && m_links.idle(); }
    /// Nothing is queued or with a worker; names of files in conflict may wait for their first one.
    [[nodiscard]] bool quiet() const;
    [[nodiscard]] bool waitsForAnswer() const { return !m_conflicts.empty(); }
    /// Nothing is left but to read back what was copied.
    [[nodiscard]] bool onlyVerifying() const;
    /// Bytes of entries that need no more checking.
    [[nodiscard]] std::uint64_t bytesVerified() const { return m_doneBytes + m_verifyQueue.doneBytes(); }
    /// Files that the device gave back as they were read.
    [[nodiscard]] std::uint64_t filesVerified() const { return m_filesVerified; }
    /// Bytes of entries with a verdict and of those under way.
    [[nodiscard]] std::uint64_t bytesNow() const;
    [[nodiscard]] std::uint64_t filesNow() const;
    /// What waits in the queue; small only while it is held.
    [[nodiscard]] std::uint64_t bytesQueued() const;
    [[nodiscard]] std::uint64_t filesQueued() const;
    /// Path as people know it of something in a folder: below the source or the destination.
    [[nodiscard]] Path pathOf(std::uint32_t folder, const Path &name, bool ofSource) const;
    [[nodiscard]] bool knows(std::uint32_t folder) const { return m_folders.knows(folder); }
    /// What the slot's worker said last that it works on, in the source; empty if it has nothing, or never said.
    [[nodiscard]] Path atHand(int slot) const;
    /// Those that wait and those that are with a copier.
    [[nodiscard]] std::size_t batchesOpen() const;
    /// Batches wait for a copier that has room.
    [[nodiscard]] bool hasBacklog() const { return !m_holding && !m_queue.empty() && !hasStagedEnough(); }
    /// That slot's worker has something to do that was given to it, or names to give that only it can.
    [[nodiscard]] bool owes(int slot) const;
    /// How many batches have ended, and how many of them waited for their source.
    [[nodiscard]] std::pair<std::uint64_t, std::uint64_t> batchesEnded() const { return {m_batches, m_slowBatches}; }
    [[nodiscard]] std::uint32_t highestFolder() const { return m_highestFolder; }

private:
    /// An entry whose final name is taken: open to people once its batch has ended, for a lost batch tells it again.
    struct OpenConflict
    {
        wire::Conflict message;
        std::optional<wire::LinkEntry> link;
        bool first = false;   ///< other names wait for it; message.entry has its inode
        bool counted = false; ///< its bytes are counted with its batch
        std::uint64_t comparing = 0;   ///< number of the Compare that was sent, or ComparesSoon; 0: none
    };
    /// A file that is there, or will be when its batch has ended.
    struct Listed
    {
        std::uint16_t index = 0;        // in the batch as it was given
        std::uint32_t folder = 0;
        Path name;
        std::optional<Digest> digest;
    };
    /// A Batch or Link message on its way.
    struct Work
    {
        std::uint64_t id = 0;
        std::string payload;
        bool link = false;
        std::uint8_t flags = 0;
        std::uint32_t count = 0;
        std::uint64_t bytes = 0;
        std::uint64_t credit = 0;               // owed to the scanner when it is done
        std::vector<std::uint32_t> folders;     // held in the table
        std::vector<wire::Entry> firsts;        // of a linked batch: first names whose verdict others wait for
        std::set<Path> failed;                  // names of firsts that failed
        std::vector<OpenConflict> conflicts;
        std::vector<std::pair<std::uint32_t, Path>> inConflict;   // entries that are open as conflicts, but still in the message
        int slot = -1;
        // Between its first BatchDone and its end.
        enum class Waits { Flush, Verify, Name } waits = Waits::Flush;
        std::uint64_t stagedBefore = 0;         // number of flushes begun when it was staged
        wire::BatchDone done;
        wire::Foreseen foreseen;
        std::vector<wire::HashedEntry> hashes;
        std::vector<Listed> listed;             // by index; entries that turn out wrong leave it
        std::map<std::uint16_t, Path> named;    // final names that are not the entries' own; empty: it got none
        std::vector<wire::VerifyDone::Wrong> wrong;
        std::set<std::uint16_t> skipped;        // of those: not copied again
        std::size_t verifyLeft = 0;             // entries whose contents are not read back yet
        std::uint64_t verified = 0;             // entries that were equal
        std::optional<std::uint64_t> begunAt;   // of one that said how much is on the device: what an earlier run had copied of it
        bool lost = false;                      // its folder can't be had: that is one problem for all of it
        bool afresh = false;                    // copied for the second time: what the disk gave back was wrong
        // As last told by Progress.
        std::uint64_t doneBytes = 0;
        std::uint32_t doneEntries = 0;
        std::uint32_t currentFolder = wire::NoFolder;
        Path current;
    };
    /// What a worker said last that it is at.
    struct AtHand
    {
        std::uint64_t task = 0;
        std::uint32_t folder = wire::NoFolder;
        Path name;                              // empty: the folder itself
        bool ofSource = true;                   // else it reads back, or gives names
    };
    struct Skip
    {
        AtHand at;
        Stage stage = Stage::Skipped;
        int errnum = 0;
    };
    [[nodiscard]] bool hasStagedEnough() const;
    void leaveOut(Work &work, const Skip &skip, std::int64_t abandoned);
    void enqueue(Work work, bool first);
    [[nodiscard]] bool takesMore(int slot, std::size_t copiers) const;
    void give(int slot, Work work);
    void end(Work &work, const wire::BatchDone &done);
    void countLost(std::uint32_t folder, std::uint64_t entries);
    [[nodiscard]] bool hasMade(const Work &work) const;
    [[nodiscard]] std::uint64_t bytesCopied(const Work &work, const wire::BatchDone &done) const;
    void failUnreachable(Work &work);
    void noteTorn(const Work &work);
    void settleFirsts(Work &work, bool allFailed, bool copied = false);
    void addLinks(const std::vector<HardLinks::Waiting> &waiting);
    void keepPartial(wire::Partial partial);
    void addLinked(const wire::Batch &batch, std::uint64_t credit);
    Work workOf(const wire::Batch &batch);
    Work workOf(const wire::Link &links);
    void returnCredit(std::uint64_t bytes);
    void countDeath(Work &work);
    static bool takeOut(Work &work, std::uint32_t folder, const Path &name);
    bool dropEntry(Work &work, std::uint32_t folder, const Path &name, std::int64_t abandoned = 0);
    void openConflicts(Work &work);
    void showConflicts();
    void showOne(std::uint64_t id);
    void answerOne(const OpenConflict &conflict, OnConflict rule);
    [[nodiscard]] std::optional<OnConflict> ruleFor(const OpenConflict &conflict) const;
    void giveCompares();
    [[nodiscard]] bool compares(int slot) const;
    void addForeseen(const Work &work);
    Work *find(int slot, std::uint64_t id);
    static void setFlags(Work &work, std::uint8_t flags);
    void giveVerify(int slot);
    void settleRow(int slot);
    void loseVerifying(int slot, const Skip *skip);
    [[nodiscard]] bool hashesAddUp(const Work &work, const wire::BatchDone &done) const;
    [[nodiscard]] bool isUnverified(const wire::HashedEntry &entry) const;
    void tellListed(const Work &work) const;
    void behindFlush(Work &work);
    void beginVerify(Work &work);
    void settleVerified(Work &work);
    void askForNames(Work &work, std::vector<std::uint16_t> drop);
    std::vector<std::uint16_t> takeOutWrong(Work &work);
    void giveUp(std::uint32_t folder, const wire::Entry &entry, bool first, const Error &error);

    WorkerPool &m_pool;
    JobShared &m_shared;
    Owner m_owner;
    FolderTable m_folders;
    HardLinks m_links;
    std::vector<wire::Root> m_roots;
    std::deque<Work> m_queue;
    std::map<int, std::deque<Work>> m_given;       // by slot, in the order they were sent
    std::set<int> m_silent;                        // slots that gave back what waited: they get nothing until they show life
    std::map<int, AtHand> m_atHand;                // by slot
    std::map<int, Skip> m_skips;                   // by slot, until it is lost
    std::vector<std::pair<std::int64_t, Work>> m_tornLater;   // by pid of an abandoned worker: what it left is removed when it has gone
    Path m_tornLeft;
    std::set<int> m_onTrial;
    std::map<int, std::uint64_t> m_rowBytes;       // of batches that have ended, by slot
    std::map<std::uint64_t, Work> m_staged;        // by id; made, and waiting for a flush, a check or their names
    VerifyQueue m_verifyQueue;
    DigestKind m_digest = DigestKind::None;
    bool m_verify = false, m_flush = true;
    std::uint64_t m_filesVerified = 0;
    std::map<std::uint64_t, OpenConflict> m_conflicts;
    std::map<std::pair<std::uint32_t, Path>, int> m_deaths;
    std::deque<wire::Partial> m_partials;          // the newest last; batch 0: of an earlier run
    std::optional<OnConflict> m_ruleForAll;
    std::array<std::optional<OnConflict>, RelationCount> m_rulesForAlike{};
    struct Comparison
    {
        int slot = -1;
        std::uint64_t conflict = 0;
    };
    std::map<std::uint64_t, Comparison> m_comparisons;   // by the number of the Compare
    std::deque<std::uint64_t> m_toCompare;               // conflicts
    std::map<std::uint32_t, PlanKind> m_failedFolders;   // in a dry run: why
    std::map<std::uint32_t, std::uint64_t> m_lostIn;     // by folder that can't be had: entries that failed with it
    std::uint64_t m_nextId = 1, m_nextConflict = 1;
    std::uint64_t m_flushes = 0;
    std::uint64_t m_batches = 0, m_slowBatches = 0;
    std::uint64_t m_creditOwed = 0;
    std::uint64_t m_doneBytes = 0;
    std::uint32_t m_highestFolder = 0;
    std::uint8_t m_extraFlags = 0;
    bool m_holding = false;
    bool m_adopted = false;   // some root is an earlier run's, or merged into
};

} // namespace poolcopy
