// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/wire/message.h"
#include "core/wire/scan_message.h"
#include "core/wire/setup_message.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace poolcopy {

/// The folders that something still refers to: a batch, a subfolder, the scan that stands in it. Everything else is
/// dropped, so the table is as large as the work at hand, not as the tree. Also knows which worker has been told
/// of which folder.
class FolderTable
{
public:
    void setRoots(const std::vector<wire::Root> &roots);
    /// False: the parent is unknown or the number taken; the sender is broken.
    bool add(const wire::Folder &folder);
    [[nodiscard]] bool knows(std::uint32_t id) const { return m_folders.count(id) != 0; }
    void hold(std::uint32_t id);
    /// The last release drops the folder; workers that know it are told by takeForgotten().
    void release(std::uint32_t id);
    /// The scan is done with it; a second word of that changes nothing.
    void left(std::uint32_t id);

    /// Nothing in it, or below it, can be copied. False: that is known already.
    bool setFailed(std::uint32_t id);
    /// It or a folder above it has failed.
    [[nodiscard]] bool hasFailed(std::uint32_t id) const { return failedAt(id) != wire::NoFolder; }
    /// Which of them; NoFolder: none.
    [[nodiscard]] std::uint32_t failedAt(std::uint32_t id) const;

    /// The folders that slot must be told of before it hears of `id`, topmost first. They count as told.
    std::vector<wire::Folder> newsFor(int slot, std::uint32_t id);
    /// Dropped folders that the slot had been told of, since the last call.
    std::vector<std::uint32_t> takeForgotten(int slot);
    /// Another process has taken the slot: it knows nothing.
    void resetSlot(int slot);

    /// Path below the root: components joined by '/', then `name`. Empty parts are left out.
    [[nodiscard]] Path pathBelow(std::uint32_t id, const Path &name) const;
    [[nodiscard]] std::uint32_t rootOf(std::uint32_t id) const;
    /// The folder that lies on another device than its parent, and has this one in it or is it; NoFolder: it lies on its root's.
    [[nodiscard]] std::uint32_t mountOf(std::uint32_t id) const;
    [[nodiscard]] bool isBelow(std::uint32_t id, std::uint32_t above) const;   ///< or is it
    [[nodiscard]] std::uint32_t parentOf(std::uint32_t id) const { return m_folders.at(id).parent; }   ///< of a root: NoFolder
    [[nodiscard]] std::size_t size() const { return m_folders.size(); }

private:
    struct Record
    {
        std::uint32_t parent = wire::NoFolder, root = 0, references = 1;
        Path name;
        bool failed = false, left = false, mounted = false;
        std::vector<bool> told;   // by slot
    };
    std::unordered_map<std::uint32_t, Record> m_folders;
    std::unordered_map<int, std::vector<std::uint32_t>> m_forgotten;
    std::uint32_t m_roots = 0;
    bool m_someFailed = false;
};

} // namespace poolcopy
