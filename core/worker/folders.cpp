// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/folders.h"

#include "core/base/path.h"
#include "core/fs/folder_chain.h"
#include "core/fs/listing.h"
#include "core/fs/place.h"

#include <algorithm>
#include <cerrno>

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
    return Fd(fd);
}

Fd openDestinationRoot(const wire::Root &root)
{
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    if (root.mode != wire::RootMode::NewFolder)
        return Fd(::open(root.parent.c_str(), flags));
    const Fd parent(::open(root.parent.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!parent)
        return {};
    Fd folder = fs::openFolder(parent.get(), root.workName.c_str());
    // A worker that comes up late finds it published; who opens it checks that it is the same folder.
    return folder || errno != ENOENT ? std::move(folder) : fs::openFolder(parent.get(), root.name.c_str());
}

Result<void> Folders::setRoots(const std::vector<wire::Root> &roots, const wire::Setup &setup)
{
    m_roots = roots;
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
        if (root.mode != wire::RootMode::Single && idOf(node.source.get()) != root.sourceId)
            return fail(Stage::OpenSource, ESTALE, root.source);
        if (m_dryRun && root.destinationId == wire::FileId{})
            continue;   // not there yet
        node.destination = openDestinationRoot(root);
        if (!node.destination)
            return fail(Stage::OpenFolder, errno, joined(root.parent, root.workName));
        if (idOf(node.destination.get()) != root.destinationId)
            return fail(Stage::OpenFolder, ESTALE, joined(root.parent, root.workName));
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
    if (node.manner.device != st.st_dev)   // the first look, or a mount point
        node.manner.plain = fs::factsOf(node.destination.get()).plain;
    node.manner.device = st.st_dev;
    node.manner.openMode = !node.merge;
    // The flush of the destination does not reach a mount point below it.
    node.manner.syncFile = m_flush && (root.syncFiles || st.st_dev != root.destinationId.device);
    node.folding = node.folding || root.folding;
    if (node.merge) {
        node.folding = root.folding || fs::foldsNames(node.destination.get(), nullptr);
        node.manner.inheritsAcl = ::fgetxattr(node.destination.get(), "system.posix_acl_default", nullptr, 0) > 0;
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

Result<Folders::Side> Folders::openDestination(const Node &parent, int sourceAbove, const Path &name, bool make)
{
    const int above = parent.destination.get();
    Side side;
    if (parent.merge) {
        side.fd = fs::openFolder(above, name.c_str());
        if (side.fd) {
            const wire::FileId id = idOf(side.fd.get());
            for (const wire::Root &root : m_roots)
                if (id == root.sourceId)
                    return fail(Stage::LandsOnSource, 0);
            side.merge = true;
            return side;
        }
        if (errno == ENOTDIR || errno == ELOOP)
            return fail(Stage::KindMismatch, errno);
        if (errno != ENOENT)
            return fail(Stage::OpenFolder, errno);
        if (m_dryRun)
            return side;
    }
    // Ours: below an unfinished folder, or the topmost new one in a merged folder.
    const std::string work = parent.merge ? fs::unfinishedName(name, m_roots[parent.root].jobId) : name;
    side.again = parent.merge || parent.again;
    side.fd = fs::openFolder(above, work.c_str());
    if (!side.fd && errno == ENOENT && make) {
        if (::mkdirat(above, work.c_str(), 0700) != 0 && errno != EEXIST)
            return fail(Stage::MakeFolder, errno);
        side.fd = fs::openFolder(above, work.c_str());
        if (side.fd && parent.merge)
            fs::makePrivate(side.fd.get());
    }
    if (!side.fd && errno == EACCES && ::fchmodat(above, work.c_str(), 0700, 0) == 0)
        side.fd = fs::openFolder(above, work.c_str());   // an earlier run had given it its mode
    if (!side.fd)
        return fail(errno == ENOTDIR || errno == ELOOP ? Stage::KindMismatch : Stage::OpenFolder, errno);
    struct stat st{}, source{};
    if (parent.merge && ::fstat(side.fd.get(), &st) != 0)
        return fail(Stage::OpenFolder, errno);
    // Somebody else could look in, and change what we make. An earlier run may have given it its owner already.
    if (parent.merge && st.st_uid != ::geteuid()
        && (::fstatat(sourceAbove, name.c_str(), &source, AT_SYMLINK_NOFOLLOW) != 0 || source.st_uid != st.st_uid
            || ::fchown(side.fd.get(), ::geteuid(), ::getegid()) != 0))
        return fail(Stage::OpenFolder, EPERM);
    if (side.again)
        ::fchmod(side.fd.get(), 0700);
    return side;
}

Result<void> Folders::openNode(std::uint32_t id, Node &node, const Node &parent)
{
    node.source = fs::openFolder(parent.source.get(), node.name.c_str());
    if (!node.source)
        return fail(Stage::OpenSource, errno);
    if (parent.destination) {
        auto side = openDestination(parent, parent.source.get(), node.name, true);
        if (!side) {
            node.source.reset();
            return tl::unexpected<Error>(side.error());
        }
        node.destination = std::move(side->fd);
        node.merge = side->merge;
        node.again = side->again;
    }
    node.manner = parent.manner;
    node.folding = parent.folding;
    node.manner.inheritsAcl = node.manner.inheritsGroup = false;
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
    parent.destination = Fd(pair.destination);   // borrowed
    if (!pair.merge && !pair.again) {
        const int made = ::mkdirat(pair.destination, name.c_str(), 0700);
        const int e = errno;
        (void)parent.destination.release();
        return made == 0 || e == EEXIST ? Result<void>() : fail(Stage::MakeFolder, e, name);
    }
    auto side = openDestination(parent, pair.source, name, true);
    (void)parent.destination.release();
    if (!side)
        return fail(side.error().stage, side.error().errnum, name);
    return {};
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
        const std::string probe = fs::temporaryName(m_roots[root].jobId, static_cast<std::uint64_t>(::getpid()));
        const Fd made(::openat(fd, probe.c_str(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
        const int e = errno;
        if (made)
            ::unlinkat(fd, probe.c_str(), 0);
        return made || e == EACCES || e == EPERM;
    };
    const bool source = m_roots[root].mode == wire::RootMode::Single || listed(node.source.get()) || errno == EACCES;
    return source && (!node.destination || makes(node.destination.get()));
}

} // namespace poolcopy::worker
