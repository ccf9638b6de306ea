// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/session.h"

#include "core/base/path.h"
#include "core/fs/confine.h"
#include "core/fs/flush.h"
#include "core/fs/folder_chain.h"
#include "core/fs/metadata.h"
#include "core/fs/place.h"
#include "core/fs/tree.h"
#include "core/worker/finish.h"
#include "core/worker/prepare.h"
#include "core/worker/scan.h"

#include <cerrno>
#include <set>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace poolcopy::worker {

Session::Session(Channel &channel, mode_t umask) : m_channel(channel), m_umask(umask), m_reporter(channel, m_folders) {}

int Session::run()
{
    wire::Hello hello;
    hello.pid = static_cast<std::uint64_t>(::getpid());
    m_channel.send(hello.encode());
    while (const auto message = m_channel.next()) {
        if (!handle(*message))
            return 1;
    }
    if (m_copier)
        m_copier->dropStaged();
    else if (!m_locks.empty())
        takeBack(m_made);   // prepared, and then nobody wanted it
    if (m_manifest)
        m_manifest->drop();
    return 0;
}

bool Session::handle(std::string_view payload)
{
    using wire::Type;
    switch (wire::typeOf(payload)) {
    case Type::Source:
        if (auto m = wire::Source::decode(payload)) {
            m_sources.push_back(std::move(m->path));
            return true;
        }
        return false;
    case Type::Prepare:
        if (const auto m = wire::Prepare::decode(payload); m && !std::exchange(m_prepared, true)) {
            prepare(*m);
            return true;
        }
        return false;
    case Type::Root:
        if (auto m = wire::Root::decode(payload)) {
            m_roots.push_back(std::move(*m));
            return true;
        }
        return false;
    case Type::Only:
        if (const auto m = wire::Only::decode(payload); m && !m_copier && m->root < m_roots.size()) {
            m_wanted.add(m->root, m->paths);
            return true;
        }
        return false;
    case Type::Setup: {
        const auto m = wire::Setup::decode(payload);
        return m && setup(*m);
    }
    case Type::Folder: {
        const auto m = wire::Folder::decode(payload);
        return m && m_folders.add(*m);
    }
    case Type::Forget:
        if (const auto m = wire::Forget::decode(payload)) {
            for (const std::uint32_t id : m->folders)
                m_folders.forget(id);
            return true;
        }
        return false;
    case Type::Batch: {
        const auto m = wire::Batch::decode(payload);
        if (!m || !m_copier || !m_folders.knows(m->header.folder))
            return false;
        if (m_comparer)
            m_comparer->run(*m);
        else
            m_copier->run(*m);
        return true;
    }
    case Type::Link: {
        const auto m = wire::Link::decode(payload);
        if (!m || !m_copier)
            return false;
        for (const wire::LinkEntry &e : m->entries)
            if (!m_folders.knows(e.folder) || !m_folders.knows(e.firstFolder))
                return false;
        if (m_comparer)
            m_comparer->run(*m);
        else
            m_copier->run(*m);
        return true;
    }
    case Type::Compare: {
        const auto m = wire::Compare::decode(payload);
        if (!m || !m_copier || m_comparer || !m_folders.knows(m->folder))
            return false;
        m_copier->run(*m);
        return true;
    }
    case Type::Partial:
        if (const auto m = wire::Partial::decode(payload); m && m_copier) {
            m_copier->begun(m->file);
            return true;
        }
        return false;
    case Type::Name: {
        const auto m = wire::Name::decode(payload);
        return m && m_copier && m_copier->name(*m);
    }
    case Type::Verify: {
        const auto m = wire::Verify::decode(payload);
        if (!m || !m_copier || m_setup.dryRun)
            return false;
        for (const wire::VerifyEntry &e : m->entries)
            if (!m_folders.knows(e.folder))
                return false;
        if (!m_verifier)
            m_verifier.emplace(m_channel, m_folders);
        m_verifier->run(*m);
        return true;
    }
    case Type::LeaveOut:
        if (auto m = wire::LeaveOut::decode(payload); m && m->root < m_roots.size()) {
            m_leftOut.push_back(std::move(*m));
            return true;
        }
        return false;
    case Type::Scan:
        if (const auto m = wire::Scan::decode(payload); m && m_copier) {
            scan(m_channel, m_reporter, m_roots, m_setup, m_wanted, m_leftOut, *m);
            return true;
        }
        return false;
    case Type::Finish:
        if (const auto m = wire::Finish::decode(payload); m && m_copier) {
            const bool compares = m->phase == wire::Finish::Phase::Compare;
            if (compares != m_setup.compareOnly)
                return false;
            if (compares)
                compareFolders(m_channel, m_reporter, m_roots, m_setup, *m);
            else {
                sayWriting();
                finish(m_channel, m_reporter, m_roots, m_setup, m_wanted, m_leftOut, *m, m_umask);
            }
            return true;
        }
        return false;
    case Type::Publish: {
        const auto m = wire::Publish::decode(payload);
        return m && m_copier && m->root < m_roots.size() && publish(*m);
    }
    case Type::Flush:
        if (const auto m = wire::Flush::decode(payload); m && m_copier) {
            flush(*m);
            return true;
        }
        return false;
    case Type::Record:
        if (const auto m = wire::Record::decode(payload); m && m_copier && m_manifest) {
            record(*m);
            return true;
        }
        return false;
    case Type::Remove:
        if (const auto m = wire::Remove::decode(payload); m && !m_copier) {
            remove(*m);
            return true;
        }
        return false;
    case Type::Probe:
        if (const auto m = wire::Probe::decode(payload); m && !m_copier) {
            probe(*m);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void Session::prepare(const wire::Prepare &request)
{
    Preparation p = worker::prepare(m_sources, request, m_umask, [this](const Path &path) {
        if (path.empty())
            return;
        m_channel.send(wire::At{path}.encode());   // nobody looks after the channel yet
        m_channel.flush();
    });
    for (const Error &e : p.troubles)
        m_reporter.path(0, e, p.refused);
    for (const wire::Root &root : p.roots)
        m_channel.send(root.encode());
    if (!p.roots.empty())
        m_reporter.notes(p.notes, wire::NoFolder, p.roots.front().parent);
    for (const Path &other : p.otherUnfinished)
        m_reporter.note(NoteKind::OtherUnfinished, wire::NoFolder, other);
    m_locks = std::move(p.locks);
    m_made = std::move(p.made);
    m_manifest = std::move(p.manifest);
    m_channel.send(wire::Prepared{p.refused, m_manifest ? m_manifest->place() : wire::ManifestPlace{}}.encode());
}

bool Session::setup(const wire::Setup &setup)
{
    if (m_copier)
        return false;
    m_setup = setup;
    wire::SetupDone done;
    m_folders.setNoted([this](const fs::Notes &notes, std::uint32_t folder) { m_reporter.notes(notes, folder, {}); });
    if (auto set = m_folders.setRoots(m_roots, setup, m_umask); !set)
        done.error = set.error();
    if (setup.role == wire::Role::Finisher && !setup.dryRun && done.error.stage == Stage::None) {
        const bool mustLock = m_locks.empty();   // this process takes over from a lost one
        for (std::uint32_t i = 0; i < m_roots.size() && mustLock; ++i) {
            if (m_roots[i].mode == wire::RootMode::Single) {
                if (m_roots[i].nameSaid)
                    fs::sayJobIsThere(m_folders.destinationOf(i), m_roots[i].name);
            } else if (!fs::lockFolder(m_folders.destinationOf(i))) {
                done.error = {Stage::BeingCopied, 0, joined(m_roots[i].parent, m_roots[i].name)};
            }
        }
    }
    if (setup.role == wire::Role::Copier && done.error.stage == Stage::None)
        sayWriting();
    if (setup.role == wire::Role::Finisher && setup.manifest.isSet() && !m_manifest)
        m_manifest = ManifestFile::open(setup.manifest);
    if (done.error.stage == Stage::None)
        done.confined = confine();
    m_copier.emplace(m_channel, m_folders, m_reporter, m_setup);
    if (setup.compareOnly)
        m_comparer.emplace(m_channel, m_folders, m_reporter);
    m_channel.watch();   // not before: the thread is confined as this one is
    m_channel.send(done.encode());
    return true;
}

/// Should this process hang and be left behind, a later copy finds out: the finisher's lock may be gone by then.
void Session::sayWriting() const
{
    for (std::uint32_t i = 0; i < m_roots.size() && !m_setup.dryRun; ++i) {
        if (m_roots[i].mode != wire::RootMode::Single)
            fs::sayWriting(m_folders.destinationOf(i));
        else if (m_roots[i].nameSaid)
            fs::sayMaking(m_folders.destinationOf(i), m_roots[i].name);
    }
}

/// Below the sources it reads, below the destinations it writes; who gives folders their final names, or moves things
/// beside them, also writes in the folders that hold those. All must exist by now.
bool Session::confine()
{
    fs::Confinement reach;
    reach.listsAnywhere = m_setup.role == wire::Role::Scanner;
    std::vector<Fd> opened;
    for (std::uint32_t i = 0; i < m_roots.size(); ++i) {
        const wire::Root &root = m_roots[i];
        if (root.mode == wire::RootMode::Single) {
            opened.emplace_back(::open(root.source.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
            if (opened.back() && root.kind == EntryKind::File)
                reach.readable.push_back(opened.back().get());
        } else {
            reach.readable.push_back(m_folders.sourceOf(i));
        }
        if (m_folders.destinationOf(i) < 0)
            continue;   // a dry run
        (m_setup.dryRun ? reach.readable : reach.writable).push_back(m_folders.destinationOf(i));
        if (m_setup.role != wire::Role::Copier && root.mode == wire::RootMode::NewFolder) {
            opened.emplace_back(::open(root.parent.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
            if (!opened.back())
                return false;
            reach.writable.push_back(opened.back().get());
        }
    }
    if (m_manifest && m_manifest->folder() >= 0)
        reach.writable.push_back(m_manifest->folder());
    return fs::confine(reach);
}

void Session::answer(const wire::TaskDone &done)
{
    m_channel.endOfTask();
    m_channel.send(done.encode());
    m_channel.flush();
}

void Session::flush(const wire::Flush &task)
{
    wire::TaskDone done;
    done.task = task.task;
    std::set<dev_t> flushed;
    for (std::uint32_t i = 0; i < m_roots.size(); ++i) {
        // Open since before the first byte: a write error of the disk is told once per open descriptor.
        const int fd = m_folders.destinationOf(i);
        const wire::Root &root = m_roots[i];
        m_channel.begin(wire::At{joined(root.parent, root.name)});
        struct stat st{}, marker{};
        if (fd < 0 || ::fstat(fd, &st) != 0) {
            done.error = {Stage::Flush, errno, root.parent};
            break;
        }
        // The mark: whatever has an older ctime was whole before the flush began.
        const bool touched = !(root.began == FileTime{}) && ::utimensat(fd, fs::MarkerName, nullptr, AT_SYMLINK_NOFOLLOW) == 0
            && ::fstatat(fd, fs::MarkerName, &marker, AT_SYMLINK_NOFOLLOW) == 0;
        done.marks.push_back(touched ? fs::timeOf(marker.st_ctim) : FileTime{});
        int synced = 0;
        if (root.flushable && flushed.insert(st.st_dev).second)
            do
                synced = ::syncfs(fd);
            while (synced != 0 && errno == EINTR);
        if (synced != 0) {
            done.error = {Stage::Flush, errno, root.parent};
            break;
        }
        if (!root.flushable || !fs::factsOf(fd).plain) {
            const auto folder = fs::syncToDisk(fd);
            if (!folder) {
                done.error = {Stage::Flush, folder.error().errnum, root.parent};
                break;
            }
            done.certain = done.certain && *folder;
        }
    }
    done.notes = m_reporter.takeNotes();
    answer(done);
}

bool Session::publish(const wire::Publish &task)
{
    const wire::Root &root = m_roots[task.root];
    wire::TaskDone done;
    done.task = task.task;
    const Path path = joined(root.parent, root.name);
    m_channel.begin(wire::At{path});
    const Fd parent = openParent(root);
    const auto isOurs = [&](const Path &name) {
        struct stat st{};
        if (::fstatat(parent.get(), name.c_str(), &st, AT_SYMLINK_NOFOLLOW) != 0)
            return false;
        errno = ESTALE;
        return wire::FileId{st.st_dev, st.st_ino} == root.destinationId;
    };
    if (!parent) {
        done.error = {Stage::Publish, errno, path};
    } else if (!isOurs(root.name)) {   // else a lost worker had got so far
        if (!isOurs(root.workName))
            done.error = {Stage::Publish, errno, joined(root.parent, root.workName)};
        else if (auto named = fs::publish(parent.get(), root.workName.c_str(), root.name.c_str()); !named)
            done.error = {named.error().stage, named.error().errnum, path};
    }
    if (m_setup.flush && done.error.stage == Stage::None) {
        const auto synced = fs::syncToDisk(parent.get());
        // Looked at once more: XFS answers fsync(2) with 0 when it is dead.
        if (!synced || !isOurs(root.name))
            done.error = {Stage::Flush, synced ? errno : synced.error().errnum, path};
        else
            done.certain = *synced;
    }
    done.notes = m_reporter.takeNotes();
    answer(done);
    return true;
}

void Session::record(const wire::Record &task)
{
    wire::TaskDone done;
    done.task = task.task;
    if (const auto written = m_manifest->write(task, m_umask, m_setup.flush))
        done.certain = *written;
    else
        done.error = written.error();
    answer(done);
}

void Session::remove(const wire::Remove &task)
{
    wire::TaskDone done;
    done.task = task.task;
    const auto [above, name] = splitSource(task.folder);
    const Fd parent(::open(above.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const bool temporary = fs::idOfTemporary(name).has_value();
    const Fd folder = parent && !temporary ? fs::openFolder(parent.get(), name.c_str()) : Fd();
    if (struct stat file{}; temporary) {
        if (!parent || ::fstatat(parent.get(), name.c_str(), &file, AT_SYMLINK_NOFOLLOW) != 0)
            done.error = errno == ENOENT || errno == ENOTDIR ? Error{} : Error{Stage::Remove, errno, task.folder};
        else if (!S_ISREG(file.st_mode) || file.st_ino != task.inode)
            done.error = {Stage::Remove, ESTALE, task.folder};
        else if (::unlinkat(parent.get(), name.c_str(), 0) != 0)
            done.error = {Stage::Remove, errno, task.folder};
    } else if (!folder) {
        done.error = errno == ENOENT ? Error{} : Error{Stage::Remove, errno, task.folder};
    } else if (struct stat st{}; ::fstat(folder.get(), &st) != 0 || st.st_ino != task.inode) {
        done.error = {Stage::Remove, ESTALE, task.folder};
    } else if (!fs::isUnfinished(name) || !fs::lockFolder(folder.get())) {
        done.error = {Stage::Remove, EBUSY, task.folder};
    } else if (auto removed = fs::removeTree(parent.get(), name.c_str(), [this] { return m_channel.goOn(); }); !removed) {
        done.error = {Stage::Remove, removed.error().errnum, task.folder};
    }
    answer(done);
}

void Session::probe(const wire::Probe &task)
{
    wire::TaskDone done;
    done.task = task.task;
    struct stat st{};
    if (::stat(task.folder.c_str(), &st) != 0)
        done.error = {Stage::OpenFolder, errno, task.folder};
    else if (!S_ISDIR(st.st_mode) || (task.inode != 0 && st.st_ino != task.inode))
        done.error = {Stage::OpenFolder, ESTALE, task.folder};
    else if (struct statvfs disk{}; ::statvfs(task.folder.c_str(), &disk) == 0)
        done.freeBytes = static_cast<std::uint64_t>(disk.f_bavail) * disk.f_frsize;
    answer(done);
}

} // namespace poolcopy::worker
