// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/copy_file.h"
#include "core/wire/batch_message.h"
#include "core/wire/plan_message.h"
#include "core/wire/report_message.h"
#include "core/wire/setup_message.h"
#include "core/wire/verify_message.h"
#include "core/worker/channel.h"
#include "core/worker/folders.h"
#include "core/worker/foresee.h"
#include "core/worker/reporter.h"

#include <map>
#include <vector>

namespace poolcopy::worker {

/// What an entry that is no folder costs at least of what a limit allows, bytes: making it is work for the disk, too.
inline constexpr std::uint64_t EntryCost = 1024;

/// As the channel is told; the channel must live as long.
fs::Pacing pacingOf(Channel &channel);

/// Carries out Batch, Link, Name and Compare: each entry gets exactly one verdict, and each batch a BatchDone.
class BatchCopier
{
public:
    BatchCopier(Channel &channel, Folders &folders, Reporter &reporter, const wire::Setup &setup);

    void run(const wire::Batch &batch);
    void run(const wire::Link &links);
    /// Answers whether two versions of an entry are equal.
    void run(const wire::Compare &task);
    /// A later batch may go on with that file.
    void begun(const PartialFile &file);
    /// False: no such batch is staged here.
    bool name(const wire::Name &name);
    /// Removes the temporaries that never got a name. For the end of a cancelled job.
    void dropStaged();

private:
    enum class Verdict { Copied, Recognised, Skipped, Failed, Conflict };
    /// A whole temporary that waits for its final name.
    struct Staged
    {
        std::size_t index = 0;   ///< in its batch
        std::uint32_t folder = 0;
        std::string temporary;
        Path name;
        OnConflict way = OnConflict::Leave;   ///< Overwrite, Rename, or Leave for a free name
        std::uint64_t bytes = 0;              ///< moved for it
    };
    /// What stands for one entry while it is worked on.
    struct Work
    {
        std::uint64_t task;
        std::uint32_t folder;
        const FolderPair &pair;
        Path name;              ///< in the source
        Path finalName;         ///< in the destination
        EntryKind kind;
        std::uint64_t size;
        std::size_t index;      ///< in the batch; makes the temporary's name, with the batch's number
        OnConflict rule;
        bool again;
        bool afresh;
        const wire::Entry *entry;   ///< for a Conflict message
        int linkTo = -1;            ///< folder that holds the first name of a hard link
        Path linkName;
        bool firstIsAnother;        ///< linkName holds another file: becomes a file of its own
        bool firstIsSure;           ///< linkName was made by this job of this very file
        bool syncs = false;         ///< no flush comes before its name
        std::uint64_t bytes = 0;    ///< of contents: moved if it is copied, there if it is recognised
    };

    Verdict copyEntry(Work &work);
    Verdict foresee(Work &work);
    Verdict foreseeNew(Work &work);
    [[nodiscard]] std::uint64_t bytesToCopy(const Work &work) const;
    Contents contentsOf(const fs::Spot &source, const fs::Spot &destination, std::uint64_t atMost);
    Verdict copyDirectly(Work &work);
    Verdict copyMerging(Work &work);
    Verdict failed(const Work &work, Error error);
    Result<fs::Notes> make(Work &work, const char *destinationName);
    Result<OnConflict> settle(Work &work, Verdict &verdict);
    Verdict giveName(const Staged &staged, const FolderPair &pair, const Work *work, std::uint64_t task);
    [[nodiscard]] fs::EntryCopier::Belief beliefOf(const Work &work) const;
    Verdict recognised(Work &work, bool isLink);
    static Result<bool> flushFile(const FolderPair &pair, const Path &name);
    [[nodiscard]] bool heldByTwin(const Work &work);
    Result<void> dropTorn(const Work &work);
    /// Compares what has that name with the source, on the device where the job verifies.
    Result<fs::EntryCopier::Likeness> compare(const Work &work, const char *destinationName);
    void keepDigest(const Work &work, Verdict verdict);
    void tellName(std::uint64_t batch, std::size_t index, const Path &name);
    void end(const wire::BatchDone &done, std::vector<Staged> staged);
    static void count(wire::BatchDone &done, Verdict verdict, std::uint64_t bytes);
    void tell(std::uint64_t task, std::uint32_t entries, std::uint64_t bytes, std::uint32_t folder, const Path &name);

    Channel &m_channel;
    Folders &m_folders;
    Reporter &m_reporter;
    const wire::Setup &m_setup;
    fs::EntryCopier m_copier;
    Foresight m_foresight;
    std::map<std::uint64_t, std::pair<wire::BatchDone, std::vector<Staged>>> m_staged;
    // Of the batch at hand; null: names are given at once. The second: names that an older version has.
    std::vector<Staged> *m_stage = nullptr, *m_stageReplacing = nullptr;
    wire::Hashes m_hashes;                    // of the batch at hand
    bool m_outspoken = true;                  // its end is told at once
    std::vector<PartialFile> m_partials;      // the last ones the engine has told of
    std::string m_temporary;                  // name of what is being made, if that is not its own

    // What a Progress message of the step callback says.
    std::uint64_t m_task = 0, m_doneBytes = 0;
    std::uint32_t m_doneEntries = 0, m_folder = 0;
    Path m_current;
};

} // namespace poolcopy::worker
