// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/read_back.h"
#include "core/wire/verify_message.h"
#include "core/worker/channel.h"
#include "core/worker/folders.h"

namespace poolcopy::worker {

/// Carries out Verify: reads entries back from the device and compares them with what was read of their source.
/// Changes nothing, so that a task nobody waits for any more does no harm.
class Verifier
{
public:
    Verifier(Channel &channel, Folders &folders);
    /// Answers with VerifyDone; a cancelled task has no answer.
    void run(const wire::Verify &task);

private:
    Result<Digest> readBack(const wire::Verify &task, const wire::VerifyEntry &entry);
    void tell(std::uint64_t bytes);

    Channel &m_channel;
    Folders &m_folders;
    fs::ReadBack m_readBack;
    // What a Progress message says.
    wire::Progress m_progress;
};

} // namespace poolcopy::worker
