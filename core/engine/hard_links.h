// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder_table.h"
#include "core/wire/batch_message.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace poolcopy {

/// Which names are one file. The first name of a file is copied; the others wait for its verdict and become links.
///
/// Holds its folders in the table as long as a name may still be wanted. A file whose names have all been seen and
/// dealt with is forgotten; one that also has names outside the job stays to the end.
class HardLinks
{
public:
    explicit HardLinks(FolderTable &folders) : m_folders(folders) {}

    enum class Step {
        Copy,      ///< it is the first: copy it and tell the verdict
        Wait,      ///< kept until the first has its verdict
        LinkNow,   ///< linkTo() says to what
    };
    Step add(const wire::Entry &entry, std::uint32_t folder);
    /// The link message for a name whose first is there.
    [[nodiscard]] wire::LinkEntry linkTo(const wire::Entry &entry, std::uint32_t folder) const;

    struct Waiting
    {
        wire::Entry entry;
        std::uint32_t folder;   ///< held; the taker releases it
    };
    /// The first was copied, or is there: all that waited can be linked now. `digest`: of its contents, if it was hashed.
    /// `copied`: and not found there.
    std::vector<Waiting> firstIsThere(const wire::FileId &id, const std::optional<Digest> &digest = std::nullopt, bool copied = false);
    /// The first failed: the next, if there is one, is the first now and must be copied.
    std::optional<Waiting> firstFailed(const wire::FileId &id);
    /// First names that were copied and have other names that were never seen, each once.
    std::vector<std::pair<std::uint32_t, Path>> takeApart();
    /// After the link messages of a file have been made: drops it if all its names have been seen.
    void settle(const wire::FileId &id);
    /// Forgets everything: the names come again.
    void clear();
    /// Nothing waits for a verdict.
    [[nodiscard]] bool idle() const { return m_waiting == 0; }

private:
    struct Hash
    {
        std::size_t operator()(const wire::FileId &id) const { return std::hash<std::uint64_t>()(id.inode * 31 + id.device); }
    };
    struct File
    {
        std::uint32_t folder = 0;
        Path name;
        bool there = false, copied = false;
        std::optional<Digest> digest;
        std::uint32_t seen = 0, links = 0;
        std::vector<Waiting> waiting;
    };
    FolderTable &m_folders;
    std::unordered_map<wire::FileId, File, Hash> m_files;
    std::size_t m_waiting = 0;
};

} // namespace poolcopy
