// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/copy_file.h"
#include "core/wire/batch_message.h"
#include "core/wire/finish_message.h"
#include "core/wire/report_message.h"
#include "core/wire/setup_message.h"
#include "core/worker/channel.h"
#include "core/worker/folders.h"
#include "core/worker/reporter.h"

#include <vector>

namespace poolcopy::worker {

/// What a job that only compares does in place of copying: each entry is recognised, or failed with what differs told
/// as Trouble. Changes nothing on either side.
class Comparer
{
public:
    Comparer(Channel &channel, Folders &folders, Reporter &reporter);
    void run(const wire::Batch &batch);
    void run(const wire::Link &links);

private:
    /// `first`: folder and name in the destination that this one must be a hard link of; none: -1.
    bool same(std::uint64_t task, std::uint32_t folder, const FolderPair &pair, const Path &name, int firstFolder, const Path &firstName);
    void begin(std::uint64_t task, std::uint8_t flags, std::uint32_t folder, const Path &name);
    void end(wire::BatchDone &done);

    Channel &m_channel;
    Folders &m_folders;
    Reporter &m_reporter;
    fs::EntryCopier m_reader;
    wire::Progress m_progress;
};

/// The folders themselves, and what only the destination has. For Finish with Phase::Compare; ends with TaskDone.
void compareFolders(Channel &channel, Reporter &reporter, const std::vector<wire::Root> &roots, const wire::Setup &setup,
                    const wire::Finish &task);

} // namespace poolcopy::worker
