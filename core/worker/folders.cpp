// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/folders.h"

#include "core/base/path.h"
#include "core/fs/folder_chain.h"
#include "core/fs/listing.h"
#include "core/fs/names.h"
#include "core/fs/place.h"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <string_view>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace poolcopy::worker {

namespace {

wire::FileId idOf(int fd)
{
    struct stat st{};
    if (::fstat(fd, &st) != 0)
        return {};
    return {st.st_dev, st.st_ino};
}

/// What was put in a root's place since Prepare saw it is none of ours. Inode 0: that disk has no numbers that last.
Fd onlyIf(Fd fd, const wire::FileId &id)
{
    const wire::FileId found = fd ? idOf(fd.get()) : wire::FileId{};
    if (!fd || id == wire::FileId{} || found == id || (id.inode == 0 && found.device == id.device))
        return fd;
    errno = ESTALE;
    return {};
}

} // namespace

std::pair<Path, Path> splitSource(const Path &source)
{
    const std::size_t slash = source.rfind('/');
    if (slash == Path::npos)
        return {".", source};
    return {slash == 0 ? "/" : source.substr(0, slash), source.substr(slash + 1)};
}

Fd openSourceRoot(const wire::Root &root)
{
    const int base = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    if (root.mode == wire::RootMode::Single)
        return Fd(::open(splitSource(root.source).first.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    const int flags = base | (root.followSource ? 0 : O_NOFOLLOW);
    int fd = ::open(root.source.c_str(), flags | O_NOATIME);
    if (fd < 0 && errno == EPERM)
        fd = ::open(root.source.c_str(), flags);
    return onlyIf(Fd(fd), root.sourceId);
}

Fd openParent(const wire::Root &root)
{
    return onlyIf(Fd(::open(root.parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)), root.parentId);
}

Fd openDestinationRoot(const wire::Root &root)
{
    if (root.mode != wire::RootMode::NewFolder)
        return onlyIf(Fd(::open(root.parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)), root.destinationId);
    const Fd parent = onlyIf(Fd(::open(root.parent.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)), root.parentId);
    if (!parent)
        return {};
    Fd folder = fs::openFolder(parent.get(), root.workName.c_str());
    // A worker that comes up late finds it published.
    if (!folder && errno == ENOENT)
        folder = fs::openFolder(parent.get(), root.name.c_str());
    return onlyIf(std::move(folder), root.destinationId);
}

Result<void> Folders::setRoots(const std::vector<wire::Root> &roots, const wire::Setup &setup, mode_t umask)
{
    m_roots = roots;
    m_umask = setup.asDestination ? std::optional(umask) : std::nullopt;
    m_dryRun = setup.dryRun;
    m_flush = setup.flush;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        const auto most = static_cast<std::size_t>(std::min<rlim_t>(limit.rlim_cur, 1024));
        m_limit = most > 40 + 2 * roots.size() ? std::min<std::size_t>((most - 24 - 2 * roots.size()) / 2, 128) : 4;
    }
    for (std::uint32_t i = 0; i < roots.size(); ++i) {
        const wire::Root &root = roots[i];
        Node &node = m_nodes[i];
        node.root = i;
        node.isRoot = node.open = true;
        node.merge = root.mode != wire::RootMode::NewFolder;
        node.again = root.adopted;
        node.source = openSourceRoot(root);
        if (!node.source)
            return fail(Stage::OpenSource, errno, root.source);
        if (m_dryRun && root.destinationId == wire::FileId{})
            continue;   // not there yet
        node.destination = openDestinationRoot(root);
        if (!node.destination)
            return fail(Stage::OpenFolder, errno, joined(root.parent, root.workName));
        lookAt(node);
    }
    return {};
}

/// What entries made in that folder must expect.
void Folders::lookAt(Node &node) const
{
    struct stat st{};
    if (!node.destination || ::fstat(node.destination.get(), &st) != 0)
        return;
    const wire::Root &root = m_roots[node.root];
    if (node.manner.device != st.st_dev) {   // the first look, or a mount point
        const fs::FileSystemFacts facts = fs::factsOf(node.destination.get());
        node.manner.plain = facts.plain;
        node.manner.largest = st.st_dev == root.destinationId.device ? root.largestFile : facts.largestFile;
    }
    node.manner.device = st.st_dev;
    node.manner.openMode = !node.merge;
    node.manner.umask = m_umask;
    // The flush of the destination does not reach a mount point below it.
    node.manner.syncFile = m_flush && (root.syncFiles || st.st_dev != root.destinationId.device);
    node.folding = node.folding || root.folding;
    if (node.merge)
        node.folding = root.folding || fs::foldsNames(node.destination.get(), nullptr);
    if (node.merge || m_umask) {
        // What is open to pass only can't be asked: it is one of ours, and has what its parent handed down.
        const ssize_t length = ::fgetxattr(node.destination.get(), "system.posix_acl_default", nullptr, 0);
        node.manner.inheritsAcl = length > 0 || (length < 0 && errno == EBADF && node.manner.inheritsAcl);
        node.manner.inheritsGroup = (st.st_mode & S_ISGID) != 0;
    }
}

bool Folders::add(const wire::Folder &folder)
{
    const auto parent = m_nodes.find(folder.parent);
    if (parent == m_nodes.end() || m_nodes.count(folder.id) != 0)
        return false;
    Node node;
    node.parent = folder.parent;
    node.root = parent->second.root;
    node.name = folder.name;
    m_nodes.emplace(folder.id, std::move(node));
    return true;
}

void Folders::forget(std::uint32_t id)
{
    const auto it = m_nodes.find(id);
    if (it == m_nodes.end() || it->second.isRoot)
        return;
    if (it->second.open)
        m_used.erase(it->second.used);
    m_nodes.erase(it);
}

void Folders::closeOldest()
{
    Node &node = m_nodes.at(m_used.back());
    node.source.reset();
    node.destination.reset();
    node.open = false;
    m_used.pop_back();
}

/// A folder that can't be renamed has its final name from the start: what it needs so that it counts as one that was
/// there. Its times come last.
Result<void> Folders::describe(Side &side, const Node &parent, const Path &name, bool made) const
{
    const Fd source = fs::openFolder(parent.source.get(), name.c_str());
    struct stat here{}, status{};
    if (!source || ::fstat(source.get(), &status) != 0)
        return fail(Stage::OpenSource, errno);
    if (::fstat(side.fd.get(), &here) != 0)
        return fail(Stage::OpenFolder, errno);
    if (made || fs::isBegun(here, status))
        side.notes = fs::finishBegun(side.fd.get(), status, fs::attributesOf(source.get()), m_umask);
    return {};
}

Result<Folders::Side> Folders::openDestination(const Node &parent, const Path &name, bool make)
{
    const int above = parent.destination.get();
    Side side;
    const bool fixed = m_roots[parent.root].fixedFolders && !m_dryRun;
    if (parent.merge) {
        side.fd = fs::openFolder(above, name.c_str());
        if (side.fd && heldByTwin(parent, name))
            return fail(Stage::Twin, EEXIST);
        if (side.fd) {
            const wire::FileId id = idOf(side.fd.get());
            for (const wire::Root &root : m_roots)
                if (id == root.sourceId)
                    return fail(Stage::LandsOnSource, 0);
            side.merge = true;
            if (const auto ready = fixed ? describe(side, parent, name, false) : Result<void>(); !ready)
                return tl::unexpected<Error>(ready.error());
            return side;
        }
        if (errno == ENOTDIR || errno == ELOOP)
            return fail(Stage::KindMismatch, errno);
        if (errno != ENOENT)
            return fail(fs::isRefusal(errno) ? Stage::MakeFolder : Stage::OpenFolder, errno);
        if (m_dryRun)
            return side;
        if (fixed) {
            const bool made = ::mkdirat(above, name.c_str(), fs::BegunMode) == 0;
            if (!made && errno != EEXIST)
                return fail(Stage::MakeFolder, fs::refusalBehind(above, errno));
            side.merge = true;
            side.fd = fs::openFolder(above, name.c_str());
            if (!side.fd)
                return fail(errno == ENOTDIR || errno == ELOOP ? Stage::KindMismatch : Stage::OpenFolder, errno);
            if (const auto ready = describe(side, parent, name, made); !ready)
                return tl::unexpected<Error>(ready.error());
            return side;
        }
    }
    // Ours: below an unfinished folder, or the topmost new one in a merged folder.
    const std::string work = parent.merge ? fs::unfinishedName(name, m_roots[parent.root].jobId) : name;
    side.again = parent.merge || parent.again;
    // Opening only to pass asks Landlock nothing; what may have to be listed or mended is opened in full.
    const auto open = side.again || parent.folding ? fs::openFolder : fs::openToPass;
    side.fd = open(above, work.c_str());
    if (!side.fd && (errno == ENOTDIR || errno == ELOOP) && parent.again) {
        // An earlier run's, from when the source had something else of that name: the last pass sets it aside.
        if (auto moved = fs::moveOutOfTheWay(above, work.c_str()); !moved)
            return tl::unexpected<Error>(moved.error());
        errno = ENOENT;
    }
    bool made = false;
    if (!side.fd && errno == ENOENT && make) {
        made = ::mkdirat(above, work.c_str(), 0700) == 0;
        if (!made && errno != EEXIST)
            return fail(Stage::MakeFolder, fs::refusalBehind(above, errno));
        side.fd = open(above, work.c_str());
    }
    // Nobody else makes such a name: written otherwise, it is that of another entry of the source.
    if (side.fd && !made && parent.folding && !isThereExactly(above, work))
        return fail(Stage::Twin, EEXIST);
    if (!side.fd && errno == EACCES && ::fchmodat(above, work.c_str(), 0700, 0) == 0)
        side.fd = open(above, work.c_str());   // an earlier run had given it its mode
    if (!side.fd)
        return fail(errno == ENOTDIR || errno == ELOOP ? Stage::KindMismatch : fs::isRefusal(errno) ? Stage::MakeFolder : Stage::OpenFolder, errno);
    struct stat st{}, source{};
    if (parent.merge && ::fstat(side.fd.get(), &st) != 0)
        return fail(Stage::OpenFolder, errno);
    // Somebody else could look in, and change what we make. An earlier run may have given it its owner already.
    if (parent.merge && st.st_uid != ::geteuid() && (parent.manner.plain || !(made || fs::ownersAreGiven(above, m_roots[parent.root].jobId, st.st_uid)))
        && (::fstatat(parent.source.get(), name.c_str(), &source, AT_SYMLINK_NOFOLLOW) != 0 || source.st_uid != st.st_uid
            || ::fchown(side.fd.get(), ::geteuid(), ::getegid()) != 0))
        return fail(Stage::OpenFolder, EPERM);
    // Whoever comes first, nothing is made in it before it inherits nothing.
    if (parent.merge && !fs::makePrivate(side.fd.get(), m_umask.has_value()))
        return fail(Stage::SetMetadata, errno);
    if (side.again && m_umask)
        fs::makePrivate(side.fd.get(), true);
    else if (side.again)
        ::fchmod(side.fd.get(), 0700);
    return side;
}

Result<void> Folders::openNode(std::uint32_t id, Node &node, const Node &parent)
{
    node.source = fs::openToPass(parent.source.get(), node.name.c_str());
    if (!node.source)
        return fail(Stage::OpenSource, errno);
    if (parent.destination) {
        auto side = openDestination(parent, node.name, true);
        if (!side) {
            node.source.reset();
            return tl::unexpected<Error>(side.error());
        }
        if (m_noted && side->notes.any())
            m_noted(side->notes, id);
        node.destination = std::move(side->fd);
        node.merge = side->merge;
        node.again = side->again;
    }
    // Nothing is made that could be refused: what a dry run would hear must be known.
    if (m_dryRun && !node.destination && !m_roots.empty()) {
        const wire::Root &root = m_roots[parent.root];
        const int refused = refuses(root, node.name);
        if (refused != 0 || isLaterTwin(root, parent.source.get(), node.name)) {
            node.source.reset();
            return refused != 0 ? fail(Stage::MakeFolder, refused) : fail(Stage::Twin, EEXIST);
        }
    }
    node.manner = parent.manner;
    node.folding = parent.folding;
    node.manner.inheritsAcl = node.manner.inheritsAcl && m_umask.has_value();
    node.manner.inheritsGroup = false;
    lookAt(node);
    node.open = true;
    m_used.push_front(id);
    node.used = m_used.begin();
    return {};
}

FolderPair Folders::pairOf(const Node &node) const
{
    return {node.root, node.source.get(), node.destination.get(), node.merge, node.again, node.folding, node.manner};
}

Result<FolderPair> Folders::open(std::uint32_t id)
{
    std::vector<std::uint32_t> way;
    std::uint32_t at = id;
    while (!m_nodes.at(at).open) {
        way.push_back(at);
        at = m_nodes.at(at).parent;
    }
    if (way.empty() && !m_nodes.at(id).isRoot)
        m_used.splice(m_used.begin(), m_used, m_nodes.at(id).used);
    for (auto it = way.rbegin(); it != way.rend(); ++it) {
        if (auto opened = openNode(*it, m_nodes.at(*it), m_nodes.at(m_nodes.at(*it).parent)); !opened) {
            m_refused = *it;
            return tl::unexpected<Error>(opened.error());
        }
        while (m_used.size() > m_limit)
            closeOldest();   // never the one just opened, and its parent is no longer needed
    }
    return pairOf(m_nodes.at(id));
}

Result<void> Folders::makeEmpty(const FolderPair &pair, const Path &name)
{
    if (pair.destination < 0)
        return {};
    Node parent;
    parent.root = pair.root;
    parent.merge = pair.merge;
    parent.again = pair.again;
    parent.folding = pair.folding;
    parent.manner = pair.manner;
    if (!pair.merge && !pair.again && ::mkdirat(pair.destination, name.c_str(), 0700) == 0)
        return {};
    parent.source = Fd(pair.source);             // borrowed
    parent.destination = Fd(pair.destination);   // borrowed
    auto side = openDestination(parent, name, true);
    (void)parent.source.release();
    (void)parent.destination.release();
    if (!side)
        return fail(side.error().stage, side.error().errnum, name);
    return {};
}

bool Folders::isThereExactly(int folder, const Path &name)
{
    const std::hash<std::string_view> hash;
    const wire::FileId id = idOf(folder);
    const auto known = [&] { return std::binary_search(m_exact.begin(), m_exact.end(), hash(name)); };
    if (m_exactOf == id && known())
        return true;
    m_exactOf = id;
    m_exact.clear();
    fs::Listing listing(folder);
    for (;;) {
        const auto names = listing.next();
        if (!names || names->empty())
            break;
        for (const fs::Listing::Name &n : *names)
            m_exact.push_back(hash(n.name));
    }
    std::sort(m_exact.begin(), m_exact.end());
    return known();
}

int Folders::refuses(const wire::Root &root, const Path &name)
{
    return fs::refusalOf(root.names, root.longestName, name);
}

bool Folders::isLaterTwin(const wire::Root &root, int source, const Path &name)
{
    if (!root.folds)
        return false;
    const wire::FileId id = idOf(source);
    if (m_twinsOf == id && !(id == wire::FileId{}))
        return m_twins.count(name) != 0;
    m_twinsOf = id;
    m_twins.clear();
    std::unordered_map<std::string, Path> firsts;   // which of them the disk would see first is anybody's guess: here by their bytes
    const Fd folder = fs::openFolder(source, ".");
    fs::Listing listing(folder.get());
    for (;;) {
        const auto names = listing.next();
        if (!names || names->empty())
            break;
        for (const fs::Listing::Name &n : *names) {
            const auto [first, isNew] = firsts.emplace(fs::foldedName(root.names, n.name), n.name);
            if (isNew)
                continue;
            Path later(n.name);
            if (later < first->second)
                std::swap(later, first->second);
            m_twins.insert(std::move(later));
        }
    }
    return m_twins.count(name) != 0;
}

bool Folders::heldByTwin(const Node &parent, const Path &name)
{
    return parent.folding && !isThereExactly(parent.destination.get(), name)
        && (!parent.merge || twinOf(parent.source.get(), parent.destination.get(), name));
}

bool Folders::twinOf(int source, int destination, const Path &name) const
{
    struct stat there{}, st{}, wanted{};
    if (::fstatat(destination, name.c_str(), &there, AT_SYMLINK_NOFOLLOW) != 0)
        return false;
    fs::Listing listing(destination);
    for (;;) {
        const auto names = listing.next();
        if (!names || names->empty())
            return false;   // not in the source: somebody else's, a conflict like any other
        for (const fs::Listing::Name &n : *names) {
            // By FUSE one entry may have an inode number for each way of writing its name: its times tell as much.
            if (::fstatat(source, n.name.data(), &wanted, AT_SYMLINK_NOFOLLOW) == 0
                && ::fstatat(destination, n.name.data(), &st, AT_SYMLINK_NOFOLLOW) == 0
                && (st.st_ino == there.st_ino
                    || (st.st_size == there.st_size && st.st_mtim.tv_sec == there.st_mtim.tv_sec && st.st_mtim.tv_nsec == there.st_mtim.tv_nsec)))
                return true;
        }
    }
}

bool Folders::answers(std::uint32_t root) const
{
    const Node &node = m_nodes.at(root);
    const auto listed = [](int fd) {
        const Fd again = fs::openFolder(fd, ".");
        return again && fs::Listing(again.get()).next().has_value();
    };
    // A dead disk still answers from the cache; what it can't do is make something new.
    const auto makes = [&](int fd) {
        Fd made(::openat(fd, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600));
        if (!made && (errno == EOPNOTSUPP || errno == EISDIR || errno == ENOENT)) {
            const std::string probe = fs::temporaryName(m_roots[root].jobId, UINT64_MAX - static_cast<std::uint64_t>(::getpid()));
            made = Fd(::openat(fd, probe.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
            const int e = errno;
            if (made)
                ::unlinkat(fd, probe.c_str(), 0);
            errno = e;
        }
        return made || errno == EACCES || errno == EPERM || errno == EEXIST;
    };
    const bool source = m_roots[root].mode == wire::RootMode::Single || listed(node.source.get()) || errno == EACCES;
    return source && (!node.destination || makes(node.destination.get()));
}

} // namespace poolcopy::worker
