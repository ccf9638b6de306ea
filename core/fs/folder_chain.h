// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fd.h"

#include <deque>
#include <string>

#include <sys/stat.h>

namespace poolcopy::fs {

/// Opens `name` in `parent` as a folder, following nothing: one component at a time is as safe as
/// RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS, needs no openat2(2), and works at any depth.
/// Leaves the access time alone where that is allowed.
Fd openFolder(int parent, const char *name);
/// The same, only to find and make names in it: it can't be listed, flushed, or given metadata.
Fd openToPass(int parent, const char *name);

/// Where a walk stands: the open folders from a root down to the current one.
///
/// Only the deepest ones stay open, so a chain of 10,000 folders needs a handful of descriptors. A closed one is
/// opened again as "..", and believed only if it is still the same inode.
class FolderChain
{
public:
    explicit FolderChain(Fd root);
    [[nodiscard]] int fd() const { return m_levels.back().fd.get(); }
    [[nodiscard]] std::size_t depth() const { return m_levels.size() - 1; }
    [[nodiscard]] const struct stat &status() const { return m_levels.back().status; }   ///< as it was when entered
    /// Goes down. The errno of what failed is in Error; the chain then stands where it stood.
    Result<void> enter(const char *name);
    /// Goes down to a folder that is already open, or to a place holder (an invalid Fd).
    void enter(Fd fd);
    /// Goes up one level and hands out the folder it left (its mode may then be closed without locking us in).
    /// Fails if the parent can't be reached again, neither as ".." nor by its names from the root (ESTALE: another folder
    /// is there now). The chain goes up all the same, to a level with fd() -1 that can only be left.
    Result<Fd> leave();

private:
    struct Level
    {
        Fd fd;
        std::string name;   // empty where it was entered by descriptor
        struct stat status{};
        bool placeHolder = false;
    };
    void push(Fd fd, bool placeHolder, std::string name);
    bool reopen(std::size_t level);
    std::deque<Level> m_levels;
};

} // namespace poolcopy::fs
