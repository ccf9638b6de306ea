// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/compare.h"

#include "core/base/path.h"
#include "core/fs/compare.h"
#include "core/fs/folder_chain.h"
#include "core/fs/listing.h"
#include "core/fs/tree.h"
#include "core/worker/copy.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace poolcopy::worker {

namespace {

bool isFile(const struct stat &st)
{
    return S_ISREG(st.st_mode);
}

} // namespace

Comparer::Comparer(Channel &channel, Folders &folders, Reporter &reporter)
    : m_channel(channel), m_folders(folders), m_reporter(reporter), m_reader([this](std::uint64_t bytes) {
          if (m_channel.progressIsDue()) {
              wire::Progress progress = m_progress;
              progress.bytes += bytes;
              m_channel.send(progress.encode());
              m_channel.flush();
          }
          return m_channel.goOn();
      })
{
    m_reader.setPacing(pacingOf(channel));
}

void Comparer::begin(std::uint64_t task, std::uint8_t flags, std::uint32_t folder, const Path &name)
{
    m_progress.task = task;
    m_progress.folder = folder;
    m_progress.name = name;
    m_channel.begin(m_progress);
    if ((flags & wire::BatchHeader::Careful) == 0 && !m_channel.progressIsDue())
        return;
    m_channel.send(m_progress.encode());
    m_channel.flush();
}

void Comparer::end(wire::BatchDone &done)
{
    done.notes = m_reporter.takeNotes();
    m_channel.endOfTask();
    m_channel.send(done.encode());
    m_channel.flush();
    m_progress = {};
}

bool Comparer::same(std::uint64_t task, std::uint32_t folder, const FolderPair &pair, const Path &name, int firstFolder, const Path &firstName)
{
    const wire::Root &root = m_folders.root(pair.root);
    const bool renamed = root.mode == wire::RootMode::Single && folder == pair.root;
    const Path &otherName = renamed ? root.name : name;
    const fs::Spot source{pair.source, name.c_str()}, destination{pair.destination, otherName.c_str()};
    const auto tell = [&](Stage stage, int errnum) {
        if (errnum != ECANCELED)
            m_reporter.entry(task, folder, pair.root, {stage, errnum, name});
        return false;
    };
    struct stat from{}, to{};
    if (::fstatat(source.folder, source.name, &from, AT_SYMLINK_NOFOLLOW) != 0)
        return tell(Stage::StatSource, errno);
    if (pair.destination < 0)
        return tell(Stage::OnlyInSource, 0);
    if (::fstatat(destination.folder, destination.name, &to, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? tell(Stage::OnlyInSource, 0) : tell(Stage::Verify, errno);
    if (S_ISDIR(from.st_mode) && S_ISDIR(to.st_mode))
        return true;   // the pass over the folders tells
    auto sum = fs::differences(source, from, destination, to, pair.manner.plain);
    if (!sum)
        return tell(sum.error().stage, sum.error().errnum);
    if (pair.manner.umask)
        *sum &= ~PermissionDifferences;
    if (isFile(from) && isFile(to) && from.st_size == to.st_size) {
        const auto equal = m_reader.equalContents(source, destination);
        if (!equal)
            return tell(equal.error().stage, equal.error().errnum);
        if (!*equal)
            *sum = *sum | Difference::Contents;
    }
    struct stat first{};
    if (firstFolder >= 0 && ::fstatat(firstFolder, firstName.c_str(), &first, AT_SYMLINK_NOFOLLOW) == 0
        && (first.st_dev != to.st_dev || first.st_ino != to.st_ino))
        *sum = *sum | Difference::HardLinks;
    // Of a single file the engine can't know that the names belong together.
    if (firstFolder < 0 && from.st_nlink == 1 && to.st_nlink > 1 && isFile(to))
        *sum = *sum | Difference::HardLinks;
    return *sum == 0 || tell(Stage::Differs, *sum);
}

void Comparer::run(const wire::Batch &batch)
{
    const wire::BatchHeader &h = batch.header;
    wire::BatchDone done;
    done.id = h.id;
    const auto opened = m_folders.open(h.folder);
    if (!opened) {
        m_reporter.wholeFolder(h.id, m_folders.refused(), m_folders.rootOf(h.folder), opened.error());
        done.failed = h.count;
        end(done);
        return;
    }
    for (const wire::Entry &entry : batch.entries) {
        if (!m_channel.goOn()) {
            done.cancelled = true;
            break;
        }
        begin(h.id, h.flags, h.folder, entry.name);
        const bool drop = (h.flags & wire::BatchHeader::Drop) != 0;
        const bool equal = !drop && same(h.id, h.folder, *opened, entry.name, -1, {});
        ++(equal ? done.recognised : done.failed);
        ++m_progress.entries;
        m_progress.bytes += entry.size;
    }
    done.cancelled = done.cancelled || m_channel.cancelled();
    end(done);
}

void Comparer::run(const wire::Link &links)
{
    wire::BatchDone done;
    done.id = links.id;
    for (const wire::LinkEntry &entry : links.entries) {
        if (!m_channel.goOn()) {
            done.cancelled = true;
            break;
        }
        begin(links.id, links.flags, entry.folder, entry.name);
        const auto first = m_folders.open(entry.firstFolder);
        // Opening the other folder may close this one: keep it.
        const Fd firstFolder(first && first->destination >= 0 ? ::fcntl(first->destination, F_DUPFD_CLOEXEC, 3) : -1);
        const auto opened = m_folders.open(entry.folder);
        bool equal = false;
        if (!opened)
            m_reporter.entry(links.id, entry.folder, m_folders.rootOf(entry.folder), {opened.error().stage, opened.error().errnum, entry.name});
        else
            equal = same(links.id, entry.folder, *opened, entry.name, firstFolder.get(), entry.firstName);
        ++(equal ? done.recognised : done.failed);
        ++m_progress.entries;
        m_progress.bytes += entry.size;
    }
    done.cancelled = done.cancelled || m_channel.cancelled();
    end(done);
}

namespace {

/// Walks the source's folders on both sides.
class FolderComparer
{
public:
    FolderComparer(Channel &channel, Reporter &reporter, const wire::Root &root, const wire::Setup &setup, std::uint64_t task, Fd source,
                   Fd destination)
        : m_channel(channel), m_reporter(reporter), m_setup(setup), m_task(task), m_plain(fs::factsOf(destination.get()).plain),
          m_path(joined(root.parent, root.name)), m_source(std::move(source)), m_destination(std::move(destination))
    {
        compare(".", ".");
    }

    bool list(fs::NameList &subfolders)
    {
        fs::Listing listing(m_destination.fd());
        for (;;) {
            const auto names = listing.next();
            if (!names) {
                tell(Stage::OpenFolder, names.error().errnum, {});
                return true;
            }
            if (names->empty())
                return true;
            for (const fs::Listing::Name &n : *names) {
                struct stat from{}, to{};
                if (::fstatat(m_source.fd(), n.name.data(), &from, AT_SYMLINK_NOFOLLOW) != 0) {
                    if (errno == ENOENT)
                        tell(Stage::OnlyInDestination, 0, Path(n.name));
                    continue;   // else told by the scan
                }
                if (S_ISDIR(from.st_mode) && ::fstatat(m_destination.fd(), n.name.data(), &to, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(to.st_mode))
                    subfolders.add(n.name);
            }
            if (!m_channel.goOn())
                return false;
        }
    }

    bool enter(const char *name)
    {
        if (m_channel.progressIsDue()) {
            m_channel.send(wire::Progress{m_task, 0, 0, wire::NoFolder, name}.encode());
            m_channel.flush();
        }
        compare(name, name);
        if (auto entered = m_source.enter(name); !entered)
            return false;   // told by the scan
        const bool elsewhere = m_setup.oneFileSystem && m_source.depth() > 0 && m_source.status().st_dev != m_device;
        if (elsewhere || !m_destination.enter(name)) {
            (void)m_source.leave();
            return false;
        }
        m_names.emplace_back(name);
        return true;
    }

    bool leave()
    {
        if (m_names.empty())
            return true;
        m_names.pop_back();
        const bool up = m_source.leave() && m_destination.leave();
        m_failed = m_failed || !up;
        return up;
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void tell(Stage stage, int errnum, const Path &name)
    {
        Path path = m_path;
        for (const Path &n : m_names)
            path = joined(path, n);
        m_reporter.path(m_task, {stage, errnum, joined(path, name)}, false);
    }
    void compare(const char *source, const char *destination)
    {
        const fs::Spot a{m_source.fd(), source}, b{m_destination.fd(), destination};
        struct stat from{}, to{};
        const Path name = source == std::string_view(".") ? Path() : Path(source);
        if (::fstatat(a.folder, a.name, &from, AT_SYMLINK_NOFOLLOW) != 0)
            return tell(Stage::StatSource, errno, name);
        if (::fstatat(b.folder, b.name, &to, AT_SYMLINK_NOFOLLOW) != 0)
            return tell(Stage::Verify, errno, name);
        if (name.empty())
            m_device = from.st_dev;
        auto sum = fs::differences(a, from, b, to, m_plain);
        if (sum && m_setup.asDestination)
            *sum &= ~PermissionDifferences;
        if (!sum)
            tell(sum.error().stage, sum.error().errnum, name);
        else if (*sum != 0)
            tell(Stage::Differs, *sum, name);
    }

    Channel &m_channel;
    Reporter &m_reporter;
    const wire::Setup &m_setup;
    std::uint64_t m_task;
    bool m_plain, m_failed = false;
    dev_t m_device = 0;
    Path m_path;
    std::vector<Path> m_names;
    fs::FolderChain m_source, m_destination;
};

} // namespace

void compareFolders(Channel &channel, Reporter &reporter, const std::vector<wire::Root> &roots, const wire::Setup &setup,
                    const wire::Finish &task)
{
    wire::TaskDone done;
    done.task = task.task;
    for (const wire::Root &root : roots) {
        if (root.mode != wire::RootMode::Merge)
            continue;
        channel.begin(wire::At{root.source});
        Fd source = openSourceRoot(root), destination = openDestinationRoot(root);
        if (!source || !destination) {
            done.error = {source ? Stage::OpenFolder : Stage::OpenSource, errno, source ? root.parent : root.source};
            break;
        }
        FolderComparer comparer(channel, reporter, root, setup, task.task, std::move(source), std::move(destination));
        if (!fs::walkTree(comparer)) {
            if (comparer.failed())
                done.error = {Stage::OpenFolder, ESTALE, root.parent};
            break;
        }
    }
    channel.endOfTask();
    done.notes = reporter.takeNotes();
    channel.send(done.encode());
    channel.flush();
}

} // namespace poolcopy::worker
