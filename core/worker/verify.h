// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/read_back.h"
#include "core/wire/report_message.h"
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
    void begin(const wire::Verify &task, std::uint32_t i);
    void take(std::uint32_t i, const Result<Digest> &there);
    void show(std::uint32_t i);
    void tell(std::uint64_t bytes);

    Channel &m_channel;
    Folders &m_folders;
    fs::ReadBack m_readBack;
    const wire::Verify *m_task = nullptr;   // at hand
    wire::VerifyDone m_done;
    wire::Progress m_progress;
};

} // namespace poolcopy::worker
