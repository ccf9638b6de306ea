// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/verify.h"

#include "core/fs/place.h"

#include <cerrno>

namespace poolcopy::worker {

Verifier::Verifier(Channel &channel, Folders &folders)
    : m_channel(channel), m_folders(folders), m_readBack([this](std::uint64_t bytes) {
          if (m_channel.progressIsDue())
              tell(bytes);
          return m_channel.goOn();
      },
      [this](std::uint64_t bytes) { return m_channel.allow(bytes); })
{
}

/// `bytes`: of the entry at hand.
void Verifier::tell(std::uint64_t bytes)
{
    wire::Progress progress = m_progress;
    progress.bytes += bytes;
    m_channel.send(progress.encode());
    m_channel.flush();
}

Result<Digest> Verifier::readBack(const wire::Verify &task, const wire::VerifyEntry &entry)
{
    const auto pair = m_folders.open(entry.folder);
    if (!pair)
        return fail(Stage::Verify, pair.error().errnum);
    const std::string name = entry.temporary
        ? fs::temporaryName(m_folders.root(pair->root).jobId, task.batch * wire::MaxBatchEntries + entry.index)
        : entry.name;
    return m_readBack.digest(pair->destination, name.c_str(), task.kind, task.flush);
}

void Verifier::run(const wire::Verify &task)
{
    wire::VerifyDone done;
    done.task = task.task;
    m_progress = {};
    m_progress.task = task.task;
    for (const wire::VerifyEntry &entry : task.entries) {
        if (!m_channel.goOn())
            return;
        m_progress.folder = entry.folder;
        m_progress.name = entry.name;
        if (m_channel.progressIsDue())
            tell(0);
        const Result<Digest> there = readBack(task, entry);
        if (m_channel.cancelled())
            return;
        if (there && *there == entry.digest)
            ++done.verified;
        else
            done.wrong.push_back({entry.index, there ? 0 : static_cast<std::uint32_t>(there.error().errnum)});
        ++m_progress.entries;
        m_progress.bytes += entry.size;
    }
    m_channel.send(done.encode());
    m_channel.flush();
}

} // namespace poolcopy::worker
