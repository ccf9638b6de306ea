// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/finish.h"

#include "core/base/path.h"
#include "core/fs/flush.h"
#include "core/fs/folder_chain.h"
#include "core/fs/listing.h"
#include "core/fs/metadata.h"
#include "core/fs/names.h"
#include "core/fs/place.h"
#include "core/fs/tree.h"
#include "core/worker/folders.h"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <set>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy::worker {

namespace {

constexpr std::size_t DepthNamed = 64;   // a path is as long as the tree is deep, and this one is made for each folder

/// Walks a root's folders on both sides at once.
class Finisher
{
public:
    Finisher(Channel &channel, Reporter &reporter, const std::vector<wire::Root> &roots, const wire::Root &root, const wire::Setup &setup,
             const std::vector<wire::LeaveOut> &leftOut, const wire::Finish &task, const Wanted &wanted, const WantedBelow &below, mode_t umask, Fd source,
             Fd destination)
        : m_umask(umask), m_channel(channel), m_reporter(reporter), m_roots(roots), m_root(root), m_setup(setup), m_leftOut(leftOut), m_task(task), m_wanted(wanted),
          m_plain(fs::factsOf(destination.get()).plain), m_linkedFolders(fs::factsOf(source.get()).linkedFolders), m_source(std::move(source)), m_destination(std::move(destination))
    {
        Level top;
        top.merge = root.mode == wire::RootMode::Merge;
        top.again = root.adopted;
        top.wanted = below;
        m_levels.push_back(std::move(top));
    }

    bool list(fs::NameList &subfolders)
    {
        const Level &level = m_levels.back();
        const bool metadata = m_task.phase == wire::Finish::Phase::Metadata;
        const struct stat &here = m_source.status();
        if (m_setup.oneFileSystem && here.st_dev != m_root.sourceId.device)
            return m_channel.goOn();   // another disk: copied as an empty folder
        if (!level.wanted.everything())
            return listWanted(subfolders);
        if (!level.again && m_linkedFolders && here.st_nlink == 2 && here.st_dev == m_root.sourceId.device)
            return true;   // no subfolders
        std::set<std::string, std::less<>> names;   // of an adopted folder only
        fs::Listing listing(m_source.fd());
        for (;;) {
            const auto found = listing.next();
            if (!found)
                return notListed(found.error().errnum);
            if (found->empty())
                break;
            for (const fs::Listing::Name &n : *found) {
                if (level.again && metadata)
                    names.emplace(n.name);
                struct stat st{};
                if (n.type == DT_DIR
                    || (n.type == DT_UNKNOWN && ::fstatat(m_source.fd(), n.name.data(), &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(st.st_mode)))
                    subfolders.add(n.name);
            }
            if (!m_channel.goOn())
                return false;
        }
        if (level.again && metadata)
            setAsideOthers(names);
        return true;
    }

    bool enter(const char *name)
    {
        if (m_channel.progressIsDue()) {
            m_channel.send(wire::Progress{m_task.task, 0, 0, wire::NoFolder, name}.encode());
            m_channel.flush();
        }
        m_channel.begin(wire::At{m_levels.size() < DepthNamed ? path(name) : Path(name)});
        if (m_source.fd() < 0)
            return false;   // told when it was lost
        Level &above = m_levels.back();
        const bool namesPhase = m_task.phase == wire::Finish::Phase::Names;
        Level level;
        level.name = name;
        level.wanted = above.wanted.at(name);
        if (isTwin(above, name))
            return false;   // told when its entries were to be copied; the folder there is the other one's
        Fd there = fs::openFolder(m_destination.fd(), name);
        int refused = there ? 0 : errno;
        level.merge = above.merge && there;
        if (level.merge) {
            const auto source = isSource(there.get());
            if (!source)
                m_error = {Stage::OpenFolder, source.error().errnum, path(name)};
            if (source.value_or(true))
                return false;   // told when its entries were to land there
        }
        level.again = above.again;
        if (above.merge && refused == ENOENT) {
            level.work = fs::unfinishedName(name, m_root.jobId);
            level.again = true;
            if (isTwin(above, level.work.c_str()))
                return false;
            there = fs::openFolder(m_destination.fd(), level.work.c_str());
            refused = there ? 0 : errno;
            if (there && namesPhase) {
                if (level.wanted.everything() || isNew(there.get()))
                    publishSubfolder(level.work.c_str(), name);
                else
                    m_reporter.path(m_task.task, {Stage::Publish, EINPROGRESS, path(name)}, false);
                return false;
            }
            if (refused == ENOENT)
                return false;
        }
        if (isAnotherThing(refused) || fs::isRefusal(refused))
            return false;   // told when its entries were copied
        if (refused != 0 && refused != ENOENT) {
            // Of an existing folder the copiers told; nothing of ours may be left as it is.
            if (above.merge && level.work.empty()) {
                m_reporter.path(m_task.task, {Stage::OpenFolder, refused, placeOf(name)}, false);
                m_unnamable.insert(path(name));
            } else
                m_error = {Stage::OpenFolder, refused, placeOf(name)};
            return false;
        }
        if (there)
            ++above.met;
        if (isLeftOut(name)) {
            if (there && !level.merge)   // begun, and its disk does not answer: let the same command try again
                m_error = {Stage::LeftDisk, 0, path(name)};
            return false;
        }
        if (auto entered = m_source.enter(name); !entered) {
            const int e = entered.error().errnum;
            if (there && (e == ENOENT || isAnotherThing(e)))
                m_reporter.note(NoteKind::FolderVanished, wire::NoFolder, path(name));
            else if (there && !level.merge && !level.again && e != EACCES)
                m_error = {Stage::ListSource, e, path(name)};   // the scan has been in it; let the same command try again
            else if (e != ENOENT)
                m_reporter.path(m_task.task, {Stage::ListSource, e, path(name)}, false);   // mostly told by the scan: said once
            return false;
        }
        if (!there) {
            (void)m_source.leave();
            if (!namesPhase && !isRefused(name))
                m_reporter.note(NoteKind::FolderAppeared, wire::NoFolder, path(name));
            return false;
        }
        m_destination.enter(std::move(there));
        m_levels.push_back(std::move(level));
        return true;
    }

    bool leave()
    {
        if (m_error.stage != Stage::None)
            return false;   // the job stops here; what has no name yet is for the next run
        const struct stat source = m_source.status();
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        const bool top = m_levels.empty();
        // A path is as long as the tree is deep: made only where something must be said.
        const Where where = [this, &level] { return path(level.name); };
        if (m_source.fd() >= 0)
            m_channel.begin(wire::At{m_levels.size() < DepthNamed ? where() : level.name});
        if (level.merge && m_task.phase == wire::Finish::Phase::Names && !level.cut)
            sweep(level, where, [this, &level] { return placeOf(level.name); });
        if (!level.merge && !level.again && !level.cut && level.wanted.everything() && m_source.fd() >= 0)
            tellVanished(level, where);
        const fs::Attributes attributes = level.merge || m_source.fd() < 0 ? fs::Attributes{} : fs::attributesOf(m_source.fd());
        if (source.st_mode == 0) {   // it could not be had
            m_error = {Stage::StatSource, EIO, where()};
            return false;
        }
        if (top) {
            if (!level.merge && ::unlinkat(m_destination.fd(), fs::MarkerName, 0) != 0 && errno != ENOENT) {
                m_error = {Stage::Remove, errno, joined(joined(m_root.parent, m_root.workName), fs::MarkerName)};
                return false;
            }
            close(m_destination.fd(), level, source, attributes, where);
            return true;
        }
        const auto leftSource = m_source.leave();
        const auto leftDestination = m_destination.leave();
        if (!leftDestination) {
            m_error = {Stage::SetMetadata, leftDestination.error().errnum, where()};
            return false;
        }
        if (!leftSource)   // the one above it was moved away
            m_reporter.path(m_task.task, {Stage::ListSource, leftSource.error().errnum, path({})}, false);
        // A folder that another run has begun stays 0700 until that is continued.
        if (level.work.empty() || level.wanted.everything() || isNew(leftDestination->get()))
            close(leftDestination->get(), level, source, attributes, where);
        return true;
    }

    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] bool certain() const { return m_certain; }

private:
    using Where = std::function<Path()>;
    struct Level
    {
        Path name;
        std::uint64_t met = 0;   ///< subfolders that both sides have
        bool cut = false;        ///< the source's listing failed half-way
        std::vector<std::size_t> exact;   ///< hashes of the destination's names, sorted, where it folds them
        std::string work;   ///< unfinished name, of the topmost new folder in a merged one
        bool merge = false, again = false;
        WantedBelow wanted;
    };

    /// Of a folder that was not wanted as a whole: what leads to that.
    bool listWanted(fs::NameList &subfolders)
    {
        (void)m_levels.back().wanted.each([this, &subfolders](std::string_view name, const WantedBelow &) {
            struct stat st{};
            if (::fstatat(m_source.fd(), name.data(), &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(st.st_mode))
                subfolders.add(name);
            return true;
        });
        return m_channel.goOn();
    }

    /// A subfolder that this run has made. Only where the disk takes its times from the same clock as we do.
    [[nodiscard]] bool isNew(int folder) const
    {
        return m_plain && !(fs::bornOf(folder) < m_wanted.since());
    }

    /// Whether the destination has this name, but written otherwise.
    bool isTwin(Level &level, const char *name) const
    {
        if (!m_root.folding)
            return false;
        struct stat st{};
        if (::fstatat(m_destination.fd(), name, &st, AT_SYMLINK_NOFOLLOW) != 0)
            return false;
        const std::hash<std::string_view> hash;
        if (level.exact.empty()) {
            fs::Listing listing(m_destination.fd());
            for (auto found = listing.next(); found && !found->empty(); found = listing.next())
                for (const fs::Listing::Name &n : *found)
                    level.exact.push_back(hash(n.name));
            std::sort(level.exact.begin(), level.exact.end());
        }
        return !std::binary_search(level.exact.begin(), level.exact.end(), hash(name));
    }

    [[nodiscard]] bool isLeftOut(const char *name) const
    {
        return std::any_of(m_leftOut.begin(), m_leftOut.end(), [&](const wire::LeaveOut &l) {
            return m_roots[l.root].source == m_root.source && joined(m_root.source, l.path) == path(name);
        });
    }

    [[nodiscard]] Result<bool> isSource(int folder) const
    {
        struct stat st{};
        if (::fstat(folder, &st) != 0)
            return fail(Stage::OpenFolder, errno);
        return std::any_of(m_roots.begin(), m_roots.end(), [&st](const wire::Root &r) { return r.sourceId == wire::FileId{st.st_dev, st.st_ino}; });
    }

    [[nodiscard]] Path path(const Path &name) const
    {
        Path p = m_root.source;
        for (std::size_t i = 1; i < m_levels.size(); ++i)
            p = joined(p, m_levels[i].name);
        return joined(p, name);
    }

    /// The same place on the other side.
    [[nodiscard]] Path placeOf(const Path &name) const
    {
        Path p = joined(m_root.parent, m_root.name);
        for (std::size_t i = 1; i < m_levels.size(); ++i)
            p = joined(p, m_levels[i].name);
        return joined(p, name);
    }

    /// A name that this disk doesn't take, which not every disk says when it is only looked up; told when the folder was to be made.
    [[nodiscard]] bool isRefused(const char *name) const
    {
        const int folder = m_destination.fd();
        if (::mkdirat(folder, name, 0700) == 0) {
            ::unlinkat(folder, name, AT_REMOVEDIR);
            return false;
        }
        return fs::isRefusal(fs::refusalBehind(folder, errno));
    }

    /// openFolder's errno for what is no folder.
    static bool isAnotherThing(int e) { return e == ENOTDIR || e == ELOOP; }

    /// What was copied is finished all the same. But subfolders of ours would stay closed, with times of their own:
    /// if the scan could list them, the same command may again.
    bool notListed(int e)
    {
        Level &level = m_levels.back();
        level.cut = true;
        struct stat st{};
        if (!level.merge && !level.again && ::fstat(m_destination.fd(), &st) == 0 && st.st_nlink > 2)
            m_error = {Stage::ListSource, e, path({})};
        else
            m_reporter.path(m_task.task, {Stage::ListSource, e, path({})}, false);   // mostly told by the scan: said once
        return true;
    }

    /// What a folder gets when all in it has been dealt with.
    void close(int fd, const Level &level, const struct stat &source, const fs::Attributes &attributes, const Where &where)
    {
        if (m_task.phase == wire::Finish::Phase::Metadata) {
            if (!level.merge)
                keep(fd, source, attributes, where);
            return;
        }
        if (!level.merge)
            return;
        // An existing folder keeps its owner, mode and attributes.
        struct stat there{};
        if (!level.wanted.everything() && ::fstat(fd, &there) == 0 && fs::timeOf(there.st_mtim) == fs::timeOf(source.st_mtim))
            return;
        if (!fs::setTimes(fd, source))
            m_reporter.note(NoteKind::TimesNotKept, wire::NoFolder, where());
        syncFolder(fd, where);
    }

    void keep(int fd, const struct stat &source, const fs::Attributes &attributes, const Where &where)
    {
        fs::Notes notes = fs::keepMetadata(fd, source, attributes, {0700, true, m_plain, m_setup.asDestination});
        if (m_setup.asDestination && !fs::openByDestination(fd, m_umask))
            fs::add(notes, NoteKind::ModeNotKept);
        if (m_root.names != NameRules::Any && fs::isBeyondFat(source.st_mtim))
            fs::add(notes, NoteKind::TimesNotKept);
        if (notes.any())
            m_reporter.notes(notes, wire::NoFolder, where());
        syncFolder(fd, where);
    }

    /// A mount point below the destination is not reached by the flush of the destination.
    void syncFolder(int fd, const Where &where)
    {
        struct stat st{};
        const bool elsewhere = ::fstat(fd, &st) == 0 && st.st_dev != m_root.destinationId.device;
        if (!m_setup.flush || (!m_task.syncFolders && !elsewhere))
            return;
        const auto synced = fs::syncToDisk(fd);
        if (!synced)
            m_error = {Stage::Flush, synced.error().errnum, where()};
        m_certain = m_certain && synced.value_or(true);
    }

    void publishSubfolder(const char *work, const char *name)
    {
        auto named = fs::publish(m_destination.fd(), work, name);
        if (named)
            return;
        m_reporter.path(m_task.task, {named.error().stage, named.error().errnum, path(name)}, false);
        if (named.error().stage == Stage::Publish)
            m_unnamable.insert(path(name));
    }

    /// In an existing folder: temporaries of this job that no living worker owns any more go; new subfolders whose source
    /// is no longer there, which may be torn, are set aside, unless this job is about some entries alone.
    void sweep(const Level &level, const Where &where, const Where &there)
    {
        std::vector<std::string> unnamed;
        fs::Listing listing(m_destination.fd());
        for (;;) {
            const auto found = listing.next();
            if (!found)
                m_reporter.path(m_task.task, {Stage::OpenFolder, found.error().errnum, there()}, false);
            if (!found || found->empty())
                break;
            for (const fs::Listing::Name &n : *found) {
                if (fs::isTemporaryOf(n.name, m_root.jobId)) {
                    if (::unlinkat(m_destination.fd(), n.name.data(), 0) != 0)
                        m_reporter.path(m_task.task, {Stage::Remove, errno, joined(there(), Path(n.name))}, false);
                } else if (fs::isUnfinishedOf(n.name, m_root.jobId))
                    unnamed.emplace_back(n.name);
            }
        }
        if (!level.wanted.everything())
            return;   // what was not looked at may be the work of a copy that is still to be continued
        for (const std::string &work : unnamed)
            if (m_unnamable.count(joined(where(), fs::finalNameOf(work))) == 0)
                setAside(work, fs::finalNameOf(work), where());
    }

    void setAside(const std::string &name, std::string as, const Path &where)
    {
        const Path path = joined(where, as);
        if (!m_aside && !openAside())
            return;
        Result<void> moved;
        for (unsigned n = 2; !(moved = fs::moveTo(m_destination.fd(), name.c_str(), m_aside.get(), as.c_str())); ++n) {
            if (moved.error().errnum != EEXIST || n == 1000)
                break;
            as = fs::numberedName(path.substr(path.rfind('/') + 1), n);
        }
        if (moved)
            m_reporter.note(NoteKind::SetAside, wire::NoFolder, path);
        else
            m_reporter.path(m_task.task, {Stage::SetAside, moved.error().errnum, path}, false);
    }

    /// Subfolders of ours whose source has vanished: they stay private, and that is said.
    void tellVanished(const Level &level, const Where &where)
    {
        struct stat st{};
        if (::fstat(m_destination.fd(), &st) == 0 && st.st_nlink >= 2 && st.st_nlink - 2 == level.met)
            return;
        fs::Listing listing(m_destination.fd());
        for (;;) {
            const auto found = listing.next();
            if (!found || found->empty())
                return;
            for (const fs::Listing::Name &n : *found) {
                struct stat here{};
                const bool folder = n.type == DT_DIR
                    || (n.type == DT_UNKNOWN && ::fstatat(m_destination.fd(), n.name.data(), &here, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(here.st_mode));
                if (folder && ::fstatat(m_source.fd(), n.name.data(), &here, AT_SYMLINK_NOFOLLOW) != 0 && errno == ENOENT)
                    m_reporter.note(NoteKind::FolderVanished, wire::NoFolder, joined(where(), Path(n.name)));
            }
        }
    }

    /// An earlier run's entries that the source no longer has: never thrown away, moved beside the folder and told.
    void setAsideOthers(const std::set<std::string, std::less<>> &names)
    {
        std::vector<std::string> others;
        fs::Listing listing(m_destination.fd());
        for (;;) {
            const auto found = listing.next();
            if (!found || found->empty())
                break;
            for (const fs::Listing::Name &n : *found)
                if (names.count(n.name) == 0 && !(m_levels.size() == 1 && n.name == fs::MarkerName))
                    others.emplace_back(n.name);
        }
        for (const std::string &name : others) {
            // On a disk that folds names, what is told as a twin may be what another name of the source leads to.
            struct stat st{};
            if (m_root.folding && ::fstatat(m_source.fd(), name.c_str(), &st, AT_SYMLINK_NOFOLLOW) == 0)
                continue;
            setAside(name, name, path({}));
        }
    }

    bool openAside()
    {
        const Fd parent = m_root.mode == wire::RootMode::Merge ? openDestinationRoot(m_root) : openParent(m_root);
        const std::string head = m_root.mode == wire::RootMode::Merge ? std::string("poolcopy") : m_root.name.substr(0, 200);
        for (unsigned n = 1; n < 1000 && parent; ++n) {
            const std::string name = head + ".set-aside" + (n > 1 ? "-" + std::to_string(n) : "");
            if (::mkdirat(parent.get(), name.c_str(), 0700) == 0) {
                m_aside = fs::openFolder(parent.get(), name.c_str());
                return static_cast<bool>(m_aside);
            }
            if (errno != EEXIST)
                break;
        }
        m_reporter.path(m_task.task, {Stage::SetAside, errno, m_root.parent}, false);
        return false;
    }

    mode_t m_umask;
    Channel &m_channel;
    Reporter &m_reporter;
    const std::vector<wire::Root> &m_roots;
    const wire::Root &m_root;
    const wire::Setup &m_setup;
    const std::vector<wire::LeaveOut> &m_leftOut;
    const wire::Finish &m_task;
    const Wanted &m_wanted;
    bool m_plain, m_linkedFolders;
    bool m_certain = true;
    fs::FolderChain m_source, m_destination;
    std::vector<Level> m_levels;
    std::set<Path> m_unnamable;   // new subfolders that get no name now, told: they stay for the next run
    Fd m_aside;
    Error m_error;
};

} // namespace

void finish(Channel &channel, Reporter &reporter, const std::vector<wire::Root> &roots, const wire::Setup &setup, const Wanted &wanted,
            const std::vector<wire::LeaveOut> &leftOut, const wire::Finish &task, mode_t umask)
{
    wire::TaskDone done;
    done.task = task.task;
    for (std::uint32_t i = 0; i < roots.size() && done.error.stage == Stage::None; ++i) {
        const wire::Root &root = roots[i];
        const WantedBelow below = wanted.of(i);
        if (below.nothing() || (root.mode == wire::RootMode::NewFolder && !below.everything()))
            continue;   // it stays unfinished, and is not finished in part
        channel.begin(wire::At{root.source});
        done.certain = done.certain && !root.flushesLater;
        if (root.mode == wire::RootMode::Single) {
            const Fd folder = openDestinationRoot(root);
            if (task.phase != wire::Finish::Phase::Names)
                continue;
            if (folder)   // what was kept to be gone on with, and was not
                fs::sweepTemporariesOfTheDead(folder.get(), root.jobId, {});
            if (!task.syncFolders)
                continue;
            const auto synced = folder ? fs::syncToDisk(folder.get()) : fail(Stage::Flush, errno);
            if (!synced)
                done.error = {Stage::Flush, synced.error().errnum, root.parent};
            done.certain = done.certain && synced.value_or(true);
            continue;
        }
        if (root.mode == wire::RootMode::NewFolder && task.phase == wire::Finish::Phase::Names)
            continue;
        Fd source = openSourceRoot(root), destination = openDestinationRoot(root);
        if (!source || !destination) {
            done.error = {source ? Stage::OpenFolder : Stage::OpenSource, errno, source ? joined(root.parent, root.workName) : root.source};
            break;
        }
        Finisher finisher(channel, reporter, roots, root, setup, leftOut, task, wanted, below, umask, std::move(source), std::move(destination));
        if (!fs::walkTree(finisher) && finisher.error().stage == Stage::None)
            break;   // cancelled
        done.error = finisher.error();
        done.certain = done.certain && finisher.certain();
    }
    channel.endOfTask();
    done.notes = reporter.takeNotes();
    channel.send(done.encode());
    channel.flush();
}

} // namespace poolcopy::worker
