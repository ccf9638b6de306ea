// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/fs/copy_file.h"
#include "core/wire/scan_message.h"
#include "core/wire/setup_message.h"

#include <cstdint>
#include <functional>
#include <list>
#include <set>
#include <unordered_map>
#include <vector>

namespace poolcopy::worker {

/// One folder of the job on both sides, open.
struct FolderPair
{
    std::uint32_t root = 0;
    int source = -1;
    int destination = -1;      ///< -1 in a dry run where there is none yet
    bool merge = false;        ///< an existing folder: temporaries, conflicts. Else one of ours: names at once
    bool again = false;        ///< one of ours that an earlier run may have begun
    bool folding = false;      ///< "a" and "A" are one name in the destination
    fs::CopyManner manner;
};

/// The folders a worker has been told of, by number; the ones in use are kept open, others are opened again when
/// asked for, one component at a time from the nearest open one. Destination folders are made on the way.
class Folders
{
public:
    using Noted = std::function<void(const fs::Notes &, std::uint32_t folder)>;
    /// Who is told what a folder could not keep, where it gets its metadata when it is made.
    void setNoted(Noted noted) { m_noted = std::move(noted); }
    /// Opens both sides of every root and checks that they are what Prepare saw.
    /// `umask`: the front's, of use where permissions are as the destination says.
    Result<void> setRoots(const std::vector<wire::Root> &roots, const wire::Setup &setup, mode_t umask);
    [[nodiscard]] const wire::Root &root(std::uint32_t i) const { return m_roots[i]; }
    [[nodiscard]] int sourceOf(std::uint32_t root) const { return m_nodes.at(root).source.get(); }
    [[nodiscard]] int destinationOf(std::uint32_t root) const { return m_nodes.at(root).destination.get(); }
    [[nodiscard]] std::uint32_t rootCount() const { return static_cast<std::uint32_t>(m_roots.size()); }

    /// False: an unknown parent, or a number given twice.
    bool add(const wire::Folder &folder);
    void forget(std::uint32_t id);
    [[nodiscard]] bool knows(std::uint32_t id) const { return m_nodes.count(id) != 0; }
    [[nodiscard]] std::uint32_t rootOf(std::uint32_t id) const { return m_nodes.at(id).root; }

    /// Valid until the next open(). The error's path is empty: the engine knows the folder.
    Result<FolderPair> open(std::uint32_t id);
    /// After a failed open(): the folder on the way that could not be opened.
    [[nodiscard]] std::uint32_t refused() const { return m_refused; }
    /// Makes (or finds) the subfolder `name` of `pair` that holds nothing.
    Result<void> makeEmpty(const FolderPair &pair, const Path &name);
    /// In a folder that folds names: is this one there in exactly these bytes? The folder is listed once, and again only
    /// for a name that was not there then.
    bool isThereExactly(int folder, const Path &name);
    /// Whether what `name` leads to in `destination` is there under a name that `source` has, too.
    [[nodiscard]] bool twinOf(int source, int destination, const Path &name) const;
    /// The errno for which that root's destination would refuse the name, by what is known of it; 0: it would not.
    [[nodiscard]] static int refuses(const wire::Root &root, const Path &name);
    /// Whether the destination takes the name for that of another entry of the source folder, which stands before it. The
    /// folder is listed once.
    bool isLaterTwin(const wire::Root &root, int source, const Path &name);
    /// Whether the process may have some dozen more descriptors open beside the folders.
    [[nodiscard]] bool hasDescriptorsToSpare() const { return m_limit >= 64; }
    /// Whether the devices of that root still answer; false: unplugged.
    [[nodiscard]] bool answers(std::uint32_t root) const;

private:
    struct Node
    {
        std::uint32_t parent = 0, root = 0;
        Path name;
        Fd source, destination;
        bool merge = false, again = false, folding = false, isRoot = false;
        fs::CopyManner manner;
        std::list<std::uint32_t>::iterator used;   // place in m_used, while open
        bool open = false;
    };
    struct Side
    {
        Fd fd;
        bool merge = false, again = false;
        fs::Notes notes;
    };
    bool heldByTwin(const Node &parent, const Path &name);
    Result<void> describe(Side &side, const Node &parent, const Path &name, bool made) const;
    Result<Side> openDestination(const Node &parent, const Path &name, bool make);
    Result<void> openNode(std::uint32_t id, Node &node, const Node &parent);
    void lookAt(Node &node) const;
    void closeOldest();
    [[nodiscard]] FolderPair pairOf(const Node &node) const;

    Noted m_noted;
    std::vector<wire::Root> m_roots;
    std::unordered_map<std::uint32_t, Node> m_nodes;
    std::list<std::uint32_t> m_used;   // open ones but the roots, last used first
    std::size_t m_limit = 64;
    std::uint32_t m_refused = 0;
    bool m_dryRun = false, m_flush = false;
    std::optional<mode_t> m_umask;   // CopyManner::umask
    wire::FileId m_exactOf;              // the folder last listed for isThereExactly()
    std::vector<std::size_t> m_exact;    // hashes of its names, sorted
    wire::FileId m_twinsOf;              // the source folder last listed for isLaterTwin()
    std::set<Path> m_twins;              // its names that are another one's for the destination
};

// Each is invalid, with ESTALE, if what is found is not what Prepare saw.
/// Opens the destination folder of a root: the unfinished one, the one merged into, or the one that gets the entry.
Fd openDestinationRoot(const wire::Root &root);
/// Opens the folder that holds a root's final name.
Fd openParent(const wire::Root &root);
/// Opens the source folder of a root; for Single the folder that holds the entry.
Fd openSourceRoot(const wire::Root &root);
/// The last component of a root's source, and the path of the folder that holds it.
std::pair<Path, Path> splitSource(const Path &source);

} // namespace poolcopy::worker
