// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/finish.h"

#include "core/base/path.h"
#include "core/fs/flush.h"
#include "core/fs/folder_chain.h"
#include "core/fs/listing.h"
#include "core/fs/metadata.h"
#include "core/fs/place.h"
#include "core/fs/tree.h"
#include "core/worker/folders.h"

#include <algorithm>
#include <cerrno>
#include <set>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy::worker {

namespace {

/// Walks a root's folders on both sides at once.
class Finisher
{
public:
    Finisher(Channel &channel, Reporter &reporter, const std::vector<wire::Root> &roots, const wire::Root &root, const wire::Finish &task,
             Fd source, Fd destination)
        : m_channel(channel), m_reporter(reporter), m_roots(roots), m_root(root), m_task(task),
          m_plain(fs::factsOf(destination.get()).plain), m_source(std::move(source)), m_destination(std::move(destination))
    {
        Level top;
        top.merge = root.mode == wire::RootMode::Merge;
        top.again = root.adopted;
        m_levels.push_back(std::move(top));
    }

    bool list(fs::NameList &subfolders)
    {
        const Level &level = m_levels.back();
        const bool metadata = m_task.phase == wire::Finish::Phase::Metadata;
        std::set<std::string, std::less<>> names;   // of an adopted folder only
        fs::Listing listing(m_source.fd());
        for (;;) {
            const auto found = listing.next();
            if (!found)
                return true;   // told by the scan; what was copied is finished all the same
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
        if (level.merge && !metadata)
            sweep();
        return true;
    }

    bool enter(const char *name)
    {
        if (m_channel.progressIsDue()) {
            m_channel.send(wire::Progress{m_task.task, 0, 0, wire::NoFolder, name}.encode());
            m_channel.flush();
        }
        const Level &above = m_levels.back();
        const bool namesPhase = m_task.phase == wire::Finish::Phase::Names;
        Level level;
        level.name = name;
        Fd there = fs::openFolder(m_destination.fd(), name);
        level.merge = above.merge && there;
        if (level.merge && isSource(there.get()))
            return false;   // told when its entries were to land there
        level.again = above.again;
        if (above.merge && !there) {
            if (errno != ENOENT)
                return false;   // something else has the name: told when its entries were copied
            level.work = fs::unfinishedName(name, m_root.jobId);
            level.again = true;
            there = fs::openFolder(m_destination.fd(), level.work.c_str());
            if (there && namesPhase) {
                publishSubfolder(level.work, name);
                return false;
            }
            if (!there)
                return false;
        }
        const bool missing = !there && errno == ENOENT;
        if (auto entered = m_source.enter(name); !entered) {
            if (entered.error().errnum == ENOENT && there)
                m_reporter.note(NoteKind::FolderVanished, wire::NoFolder, path(name));
            return false;   // what can't be listed was told by the scan
        }
        if (!there) {
            (void)m_source.leave();
            if (missing && !namesPhase)
                m_reporter.note(NoteKind::FolderAppeared, wire::NoFolder, path(name));
            return false;
        }
        m_destination.enter(std::move(there));
        m_levels.push_back(std::move(level));
        return true;
    }

    bool leave()
    {
        const struct stat source = m_source.status();
        const Path where = path({});
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        const bool top = m_levels.empty();
        const fs::Attributes attributes = level.merge ? fs::Attributes{} : fs::attributesOf(m_source.fd());
        if (top) {
            if (!level.merge)
                ::unlinkat(m_destination.fd(), fs::MarkerName, 0);
            close(m_destination.fd(), level, source, attributes, where);
            return true;
        }
        const auto leftSource = m_source.leave();
        const auto leftDestination = m_destination.leave();
        if (!leftSource || !leftDestination) {
            m_error = {Stage::SetMetadata, (leftSource ? leftDestination : leftSource).error().errnum, where};
            return false;
        }
        close(leftDestination->get(), level, source, attributes, where);
        return true;
    }

    [[nodiscard]] const Error &error() const { return m_error; }

private:
    struct Level
    {
        Path name;
        std::string work;   ///< unfinished name, of the topmost new folder in a merged one
        bool merge = false, again = false;
    };

    [[nodiscard]] bool isSource(int folder) const
    {
        struct stat st{};
        return ::fstat(folder, &st) != 0
            || std::any_of(m_roots.begin(), m_roots.end(), [&st](const wire::Root &r) { return r.sourceId == wire::FileId{st.st_dev, st.st_ino}; });
    }

    [[nodiscard]] Path path(const Path &name) const
    {
        Path p = m_root.source;
        for (std::size_t i = 1; i < m_levels.size(); ++i)
            p = joined(p, m_levels[i].name);
        return joined(p, name);
    }

    /// What a folder gets when all in it has been dealt with.
    void close(int fd, const Level &level, const struct stat &source, const fs::Attributes &attributes, const Path &where)
    {
        if (m_task.phase == wire::Finish::Phase::Metadata) {
            if (!level.merge)
                keep(fd, source, attributes, where);
            return;
        }
        if (!level.merge)
            return;
        // An existing folder keeps its owner, mode and attributes.
        if (!fs::setTimes(fd, source))
            m_reporter.note(NoteKind::TimesNotKept, wire::NoFolder, where);
        syncFolder(fd, where);
    }

    void keep(int fd, const struct stat &source, const fs::Attributes &attributes, const Path &where)
    {
        const fs::Notes notes = fs::keepMetadata(fd, source, attributes, {0700, true, m_plain});
        m_reporter.notes(notes, wire::NoFolder, where);
        syncFolder(fd, where);
    }

    void syncFolder(int fd, const Path &where)
    {
        if (m_task.syncFolders && ::fsync(fd) != 0)
            m_error = {Stage::Flush, errno, where};
    }

    void publishSubfolder(const std::string &work, const char *name)
    {
        if (auto named = fs::publish(m_destination.fd(), work.c_str(), name, m_task.syncFolders); !named)
            m_reporter.path(m_task.task, {named.error().stage, named.error().errnum, path(name)}, false);
    }

    /// Temporaries of this job that no living worker owns any more.
    void sweep()
    {
        fs::Listing listing(m_destination.fd());
        for (;;) {
            const auto found = listing.next();
            if (!found || found->empty())
                return;
            for (const fs::Listing::Name &n : *found)
                if (fs::isTemporaryOf(n.name, m_root.jobId))
                    ::unlinkat(m_destination.fd(), n.name.data(), 0);
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
        if (others.empty())
            return;
        if (!m_aside && !openAside())
            return;
        for (const std::string &name : others) {
            std::string as = name;
            for (unsigned n = 2; ::renameat(m_destination.fd(), name.c_str(), m_aside.get(), as.c_str()) != 0; ++n) {
                if ((errno != ENOTEMPTY && errno != EEXIST && errno != ENOTDIR && errno != EISDIR) || n == 1000) {
                    m_reporter.path(m_task.task, {Stage::SetAside, errno, path(name)}, false);
                    break;
                }
                as = fs::numberedName(name, n);
            }
            m_reporter.note(NoteKind::SetAside, wire::NoFolder, path(name));
        }
    }

    bool openAside()
    {
        const Fd parent(::open(m_root.parent.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
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

    Channel &m_channel;
    Reporter &m_reporter;
    const std::vector<wire::Root> &m_roots;
    const wire::Root &m_root;
    const wire::Finish &m_task;
    bool m_plain;
    fs::FolderChain m_source, m_destination;
    std::vector<Level> m_levels;
    Fd m_aside;
    Error m_error;
};

} // namespace

void finish(Channel &channel, Reporter &reporter, const std::vector<wire::Root> &roots, const wire::Finish &task)
{
    wire::TaskDone done;
    done.task = task.task;
    for (std::uint32_t i = 0; i < roots.size() && done.error.stage == Stage::None; ++i) {
        const wire::Root &root = roots[i];
        if (root.mode == wire::RootMode::Single) {
            const Fd folder = openDestinationRoot(root);
            if (task.phase == wire::Finish::Phase::Names && task.syncFolders && (!folder || ::fsync(folder.get()) != 0))
                done.error = {Stage::Flush, errno, root.parent};
            continue;
        }
        if (root.mode == wire::RootMode::NewFolder && task.phase == wire::Finish::Phase::Names)
            continue;
        Fd source = openSourceRoot(root), destination = openDestinationRoot(root);
        if (!source || !destination) {
            done.error = {source ? Stage::OpenFolder : Stage::OpenSource, errno, source ? joined(root.parent, root.workName) : root.source};
            break;
        }
        Finisher finisher(channel, reporter, roots, root, task, std::move(source), std::move(destination));
        if (!fs::walkTree(finisher) && finisher.error().stage == Stage::None)
            break;   // cancelled
        done.error = finisher.error();
    }
    done.notes = reporter.takeNotes();
    channel.send(done.encode());
    channel.flush();
}

} // namespace poolcopy::worker
