// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/metadata.h"
#include "core/wire/report_message.h"
#include "core/worker/channel.h"
#include "core/worker/folders.h"

#include <array>

namespace poolcopy::worker {

/// Says what went wrong or was not kept: troubles one by one, notes counted, with the first paths of each kind.
class Reporter
{
public:
    Reporter(Channel &channel, const Folders &folders) : m_channel(channel), m_folders(folders) {}

    /// One failed entry. Finds out whether the job can go on: a full or read-only disk and an unplugged one end it.
    void entry(std::uint64_t task, std::uint32_t folder, std::uint32_t root, Error error, bool fatal = false);
    /// The folder itself: all that was to be done in it has failed.
    void wholeFolder(std::uint64_t task, std::uint32_t folder, std::uint32_t root, Error error);
    /// Something with a path of its own, for which no folder number exists.
    void path(std::uint64_t task, Error error, bool fatal);

    void notes(const fs::Notes &notes, std::uint32_t folder, const Path &name);
    void note(NoteKind kind, std::uint32_t folder, const Path &name);
    /// A walk that only counts tells nothing: the other one does.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    /// The counts since the last call.
    wire::NoteCounts takeNotes();

private:
    void send(std::uint64_t task, std::uint8_t flags, std::uint32_t folder, std::uint32_t root, Error error);
    Channel &m_channel;
    const Folders &m_folders;
    bool m_quiet = false;
    wire::NoteCounts m_counts{};
    std::array<int, NoteKinds> m_named{};
};

} // namespace poolcopy::worker
