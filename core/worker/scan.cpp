// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/scan.h"

#include "core/base/path.h"
#include "core/fs/folder_chain.h"
#include "core/fs/listing.h"
#include "core/fs/metadata.h"
#include "core/fs/place.h"
#include "core/fs/tree.h"
#include "core/wire/batch_message.h"
#include "core/worker/folders.h"

#include <algorithm>
#include <cerrno>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace poolcopy::worker {

namespace {

constexpr std::uint64_t BatchBytes = 16 << 20;   // a larger file goes alone

/// Contents to be moved; links, fifos and devices have none.
std::uint64_t contentOf(const struct stat &st)
{
    return S_ISREG(st.st_mode) ? static_cast<std::uint64_t>(st.st_size) : 0;
}

/// What is shared by all roots of one scan.
struct Stream
{
    Channel &channel;
    Reporter &reporter;
    const std::vector<wire::Root> &roots;
    const wire::Setup &setup;
    const std::vector<wire::LeaveOut> &leftOut;
    const wire::Scan &task;
    std::uint32_t nextFolder;
    wire::Totals totals;

    bool send(const std::string &payload)
    {
        if (!task.countOnly) {
            if (!channel.takeCredit(payload.size()))
                return false;
            channel.send(payload);
        }
        if (channel.progressIsDue()) {
            channel.send(totals.encode());
            channel.flush();
        }
        return channel.goOn();
    }
    bool sendEntries(std::uint32_t folder, std::vector<wire::Entry> &entries, std::uint8_t flags)
    {
        if (entries.empty())
            return true;
        wire::Batch batch;
        batch.header.folder = folder;
        batch.header.flags = flags;
        batch.entries = std::move(entries);
        entries.clear();
        return send(batch.encode());
    }
};

class Scanner
{
public:
    Scanner(Stream &stream, std::uint32_t root, Fd source, const WantedBelow &wanted)
        : m_stream(stream), m_root(root), m_chain(std::move(source)), m_levels(1)
    {
        m_levels.back().id = root;
        m_levels.back().wanted = wanted;
        m_announced = 1;
    }

    bool list(fs::NameList &subfolders)
    {
        Found found;
        const WantedBelow wanted = m_levels.back().wanted;
        if (!wanted.everything()) {
            const bool goOn = wanted.each([&](std::string_view name, const WantedBelow &below) {
                return look(name, DT_UNKNOWN, below.everything(), found, subfolders);
            });
            return goOn && sendFound(found);
        }
        fs::Listing listing(m_chain.fd());
        for (;;) {
            auto names = listing.next();
            if (!names) {
                if (!tell({Stage::ListSource, names.error().errnum, {}}))
                    return false;
                break;
            }
            if (names->empty())
                break;
            // Inode order is the order on the disk, near enough (see performance: cold reads).
            std::sort(names->begin(), names->end(), [](const auto &a, const auto &b) { return a.inode < b.inode; });
            for (const fs::Listing::Name &n : *names)
                if (!look(n.name, n.type, true, found, subfolders))
                    return false;
        }
        return sendFound(found);
    }

    bool enter(const char *name)
    {
        if (m_chain.fd() < 0)
            return false;   // told when it was lost
        if (isLeftOut(name))
            return false;
        const dev_t above = m_chain.status().st_dev;
        atHand(name);
        if (auto entered = m_chain.enter(name); !entered) {
            (void)tell({Stage::ListSource, entered.error().errnum, name});
            return false;   // not made either: once it can be read, the same command brings it, with its mode
        }
        const struct stat &st = m_chain.status();
        const wire::FileId id{st.st_dev, st.st_ino};
        for (const wire::Root &root : m_stream.roots) {
            if (root.mode != wire::RootMode::Single && id == root.destinationId) {
                (void)m_chain.leave();
                (void)tell({Stage::InsideSource, 0, name});
                return false;
            }
        }
        ++m_stream.totals.folders;
        if (m_stream.setup.oneFileSystem && st.st_dev != m_stream.roots[m_root].sourceId.device) {
            (void)m_chain.leave();
            if (announce())
                m_stream.reporter.note(NoteKind::OtherFileSystem, m_levels.back().id, name);
            addEmpty(name);
            return false;
        }
        const WantedBelow wanted = m_levels.back().wanted.at(name);
        m_levels.push_back({});
        m_levels.back().name = name;
        m_levels.back().mounted = st.st_dev != above;
        m_levels.back().wanted = wanted;
        return true;
    }

    bool leave()
    {
        if (!sendBatch(m_levels.back().emptyFolders, wire::BatchHeader::Folders))
            return false;
        const Level left = std::move(m_levels.back());
        m_levels.pop_back();
        if (m_announced > m_levels.size()) {
            m_announced = m_levels.size();
            if (!m_stream.send(wire::FolderLeft{left.id}.encode()))
                return false;
        }
        if (m_levels.empty())
            return true;
        if (auto up = m_chain.leave(); !up) {   // it was moved away: the rest of it is not known
            if (!tell({Stage::ListSource, up.error().errnum, {}}))
                return false;
        }
        // Whatever was sent in it makes it, and those above it; else it has to be made for itself, if it is wanted at all.
        if (!left.made)
            return !left.wanted.everything() || addEmpty(left.name);
        m_levels.back().made = true;
        return true;
    }

private:
    struct Level
    {
        std::uint32_t id = wire::NoFolder;
        Path name;
        bool made = false, mounted = false;
        WantedBelow wanted;
        std::vector<wire::Entry> emptyFolders;
    };
    /// Of one folder, and not sent yet.
    struct Found
    {
        std::vector<wire::Entry> plain, linked;
        std::uint64_t plainBytes = 0;
    };

    /// One name of the current folder. `whole`: it is wanted whatever it is, else only as the folder that leads to what is.
    bool look(std::string_view name, unsigned char type, bool whole, Found &found, fs::NameList &subfolders)
    {
        if (m_levels.size() == 1 && name == fs::MarkerName && m_stream.roots[m_root].mode == wire::RootMode::NewFolder) {
            m_stream.reporter.entry(m_stream.task.task, m_levels.back().id, m_root, {Stage::Reserved, 0, Path(name)});
            return true;
        }
        if (type == DT_DIR) {
            subfolders.add(name);
            return true;
        }
        if (isLeftOut(name))
            return true;
        struct stat st{};
        atHand(name);
        if (::fstatat(m_chain.fd(), name.data(), &st, AT_SYMLINK_NOFOLLOW) != 0)
            return tell({Stage::StatSource, errno, Path(name)});
        if (S_ISDIR(st.st_mode)) {
            subfolders.add(name);
            return true;
        }
        if (!whole)
            return tell({Stage::ListSource, ENOTDIR, Path(name)});
        ++m_stream.totals.files;
        m_stream.totals.bytes += contentOf(st);
        wire::Entry entry{fs::kindOf(st.st_mode), contentOf(st), Path(name), {}, 0};
        if (st.st_nlink > 1) {
            entry.id = {st.st_dev, st.st_ino};
            entry.links = static_cast<std::uint32_t>(std::min<nlink_t>(st.st_nlink, 0xffffffff));
            found.linked.push_back(std::move(entry));
            return found.linked.size() < wire::MaxBatchEntries || sendBatch(found.linked, wire::BatchHeader::Linked);
        }
        if (!found.plain.empty() && found.plainBytes + entry.size > BatchBytes && !sendPlain(found))
            return false;
        found.plainBytes += entry.size;
        found.plain.push_back(std::move(entry));
        return found.plain.size() < wire::MaxBatchEntries || sendPlain(found);
    }
    bool sendPlain(Found &found)
    {
        found.plainBytes = 0;
        return sendBatch(found.plain, 0);
    }
    bool sendFound(Found &found) { return sendPlain(found) && sendBatch(found.linked, wire::BatchHeader::Linked); }
    /// About an entry of the current folder, or about itself.
    bool tell(const Error &error)
    {
        if (!announce())
            return false;
        m_stream.reporter.entry(m_stream.task.task, m_levels.back().id, m_root, error);
        return true;
    }

    [[nodiscard]] Path below(std::string_view name) const
    {
        Path path;
        for (std::size_t i = 1; i < m_levels.size(); ++i)
            path = joined(path, m_levels[i].name);
        return joined(path, Path(name));
    }
    [[nodiscard]] bool isLeftOut(std::string_view name) const
    {
        return !m_stream.leftOut.empty() && std::any_of(m_stream.leftOut.begin(), m_stream.leftOut.end(), [&, path = below(name)](const wire::LeaveOut &l) {
            return l.root == m_root && l.path == path;
        });
    }
    /// Told only if it takes long.
    void atHand(std::string_view name)
    {
        if (m_announced == m_levels.size())
            m_stream.channel.begin({m_stream.task.task, 0, 0, m_levels.back().id, Path(name)});
        else   // some folder has no number yet
            m_stream.channel.begin(wire::At{joined(m_stream.roots[m_root].source, below(name))});
    }
    /// Gives the current folder and those above it their numbers; a folder with nothing in it never needs one.
    bool announce()
    {
        for (; m_announced < m_levels.size(); ++m_announced) {
            m_levels[m_announced].id = m_stream.nextFolder++;
            if (!m_stream.send(wire::Folder{m_levels[m_announced].id, m_levels[m_announced - 1].id, m_levels[m_announced].name, m_levels[m_announced].mounted}.encode()))
                return false;
        }
        return true;
    }
    bool sendBatch(std::vector<wire::Entry> &entries, std::uint8_t flags)
    {
        if (entries.empty())
            return true;
        m_levels.back().made = true;
        return announce() && m_stream.sendEntries(m_levels.back().id, entries, flags);
    }
    bool addEmpty(const Path &name)
    {
        Level &level = m_levels.back();
        level.emptyFolders.push_back({EntryKind::Folder, 0, name, {}, 0});
        return level.emptyFolders.size() < wire::MaxBatchEntries || sendBatch(level.emptyFolders, wire::BatchHeader::Folders);
    }

    Stream &m_stream;
    std::uint32_t m_root;
    fs::FolderChain m_chain;
    std::vector<Level> m_levels;
    std::size_t m_announced = 0;   // levels [0, m_announced) have numbers
};

/// A root that is no folder: one batch of one entry.
bool sendSingle(Stream &stream, std::uint32_t index)
{
    const wire::Root &root = stream.roots[index];
    const Path name = splitSource(root.source).second;
    const Fd folder = openSourceRoot(root);
    struct stat st{};
    if (!folder || ::fstatat(folder.get(), name.c_str(), &st, AT_SYMLINK_NOFOLLOW) != 0) {
        stream.reporter.entry(stream.task.task, index, index, {Stage::StatSource, errno, name});
        return true;
    }
    ++stream.totals.files;
    stream.totals.bytes += contentOf(st);
    std::vector<wire::Entry> entries{{fs::kindOf(st.st_mode), contentOf(st), name, {}, 0}};
    std::uint8_t flags = 0;
    if (st.st_nlink > 1) {   // several arguments may be links of one file
        flags = wire::BatchHeader::Linked;
        entries[0].id = {st.st_dev, st.st_ino};
        entries[0].links = static_cast<std::uint32_t>(st.st_nlink);
    }
    return stream.sendEntries(index, entries, flags) && stream.send(wire::FolderLeft{index}.encode());
}

} // namespace

void scan(Channel &channel, Reporter &reporter, const std::vector<wire::Root> &roots, const wire::Setup &setup, const Wanted &wanted,
          const std::vector<wire::LeaveOut> &leftOut, const wire::Scan &task)
{
    Stream stream{channel, reporter, roots, setup, leftOut, task, task.firstFolder, {}};
    reporter.setQuiet(task.countOnly);
    channel.setCredit(task.credit);
    for (std::uint32_t i = 0; i < roots.size(); ++i) {
        const WantedBelow below = wanted.of(i);
        if (below.nothing())
            continue;
        channel.begin({task.task, 0, 0, i, {}});
        if (roots[i].mode == wire::RootMode::Single) {
            if (!sendSingle(stream, i))
                break;
            continue;
        }
        Fd source = openSourceRoot(roots[i]);
        if (!source) {
            reporter.entry(task.task, i, i, {Stage::ListSource, errno, {}});
            continue;
        }
        Scanner scanner(stream, i, std::move(source), below);
        if (!fs::walkTree(scanner))
            break;
    }
    channel.endOfTask();
    wire::TaskDone done;
    done.task = task.task;
    done.totals = stream.totals;
    done.notes = reporter.takeNotes();
    channel.send(done.encode());
    channel.flush();
}

} // namespace poolcopy::worker
