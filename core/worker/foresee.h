// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/metadata.h"
#include "core/wire/plan_message.h"
#include "core/worker/channel.h"
#include "core/worker/folders.h"

#include <array>

namespace poolcopy::worker {

/// What a dry run can say of entries without making them, counted by kind for one batch after the other.
class Foresight
{
public:
    Foresight(Channel &channel, Folders &folders) : m_channel(channel), m_folders(folders) {}

    /// Why that entry could not be copied whatever has its name: too big, or it can't be read. Stage None: it could.
    [[nodiscard]] Error obstacle(const FolderPair &pair, const Path &name, EntryKind kind, std::uint64_t size) const;
    /// Why something new of that name can't be made there. Stage None: it can. `name`: in the source.
    [[nodiscard]] Error refusal(const FolderPair &pair, const Path &name, const Path &finalName, EntryKind kind);
    /// What could not be kept of it.
    [[nodiscard]] fs::Notes notKept(const FolderPair &pair, const Path &name, bool linked) const;

    void count(PlanKind kind, std::uint32_t folder, const Path &name, std::uint64_t bytes);
    /// Tells what was counted since the last time.
    void send(std::uint64_t batch);

private:
    Channel &m_channel;
    Folders &m_folders;
    wire::Foreseen m_foreseen;
    std::array<int, PlanKinds> m_named{};   // told in all
};

} // namespace poolcopy::worker
