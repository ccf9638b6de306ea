// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/verify.h"

#include "core/fs/place.h"

#include <algorithm>
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
    m_readBack.setQueued([this](std::uint32_t i, const Result<Digest> &there) { take(i, there); },
                         [this](std::uint32_t i) {
                             show(i);
                             m_channel.begin(m_progress);
                             tell(0);
                         });
}

/// `bytes`: of the entry at hand.
void Verifier::tell(std::uint64_t bytes)
{
    wire::Progress progress = m_progress;
    progress.bytes += bytes;
    m_channel.send(progress.encode());
    m_channel.flush();
}

/// Opens what is to be read; its end is told to take().
void Verifier::begin(const wire::Verify &task, std::uint32_t i)
{
    const wire::VerifyEntry &entry = task.entries[i];
    const auto pair = m_folders.open(entry.folder);
    if (!pair)
        return take(i, fail(Stage::Verify, pair.error().errnum));
    const std::string name = entry.temporary
        ? fs::temporaryName(m_folders.root(pair->root).jobId, task.batch * wire::MaxBatchEntries + entry.index)
        : entry.name;
    m_readBack.begin(i, pair->destination, name.c_str(), task.kind, task.flush);
}

void Verifier::take(std::uint32_t i, const Result<Digest> &there)
{
    const wire::VerifyEntry &entry = m_task->entries[i];
    if (there && *there == entry.digest)
        ++m_done.verified;
    else
        m_done.wrong.push_back({entry.index, there ? 0 : static_cast<std::uint32_t>(there.error().errnum)});
    ++m_progress.entries;
    m_progress.bytes += entry.size;
}

/// The entry that is read now, or for which everything waits.
void Verifier::show(std::uint32_t i)
{
    m_progress.folder = m_task->entries[i].folder;
    m_progress.name = m_task->entries[i].name;
}

void Verifier::run(const wire::Verify &task)
{
    m_task = &task;
    m_done = {};
    m_done.task = task.task;
    m_progress = {};
    m_progress.task = task.task;
    for (std::uint32_t i = 0; i < task.entries.size(); ++i) {
        if (!m_channel.goOn())
            return;
        show(i);
        if (m_channel.progressIsDue())
            tell(0);
        m_channel.begin(m_progress);
        begin(task, i);
        if (m_channel.cancelled())
            return;
    }
    m_readBack.endAll(task.kind);
    m_channel.endOfTask();
    std::sort(m_done.wrong.begin(), m_done.wrong.end(), [](const auto &a, const auto &b) { return a.index < b.index; });
    m_channel.send(m_done.encode());
    m_channel.flush();
}

} // namespace poolcopy::worker
