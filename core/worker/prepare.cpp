// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/prepare.h"

#include "core/base/path.h"
#include "core/fs/device.h"
#include "core/fs/flush.h"
#include "core/fs/folder_chain.h"
#include "core/fs/listing.h"
#include "core/fs/metadata.h"
#include "core/fs/names.h"
#include "core/fs/place.h"
#include "core/worker/folders.h"

#include <algorithm>
#include <cerrno>
#include <optional>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace poolcopy::worker {

namespace {

constexpr unsigned NameTries = 10000;
constexpr int MarkerTries = 20;
constexpr useconds_t MarkerPause = 10'000;   // µs

/// One SOURCE argument, looked at.
struct Origin
{
    Path path;            // as given, without trailing slashes
    Path name;            // its own name, also for "." and "x/.."; empty for "/"
    bool follow = false;
    struct stat status{};
    struct stat led{};    // what it leads to, if it is a link
    Fd folder;            // open, if it is a folder
    [[nodiscard]] bool isFolder() const { return S_ISDIR(status.st_mode); }
};

bool hasTrailingSlash(const Path &path)
{
    return path.size() > 1 && path.back() == '/' && withoutSlashes(path) != "/";
}

bool isDots(const Path &name)
{
    return name == "." || name == "..";
}

Path lastOf(const Path &path)
{
    return splitSource(path).second;
}

bool sameInode(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

wire::FileId idOf(const struct stat &st)
{
    return {st.st_dev, st.st_ino};
}

/// Made by one function so that every refusal reads alike.
tl::unexpected<Error> refuse(Stage stage, const Path &path, int errnum = 0)
{
    return fail(stage, errnum, path);
}

Result<Origin> lookAtSource(const Path &given)
{
    Origin o;
    o.path = withoutSlashes(given);
    if (given.empty())
        return refuse(Stage::EmptyArgument, given);
    o.follow = hasTrailingSlash(given) || isDots(lastOf(o.path)) || o.path == "/";
    const int flags = o.follow ? 0 : AT_SYMLINK_NOFOLLOW;
    if (::fstatat(AT_FDCWD, o.path.c_str(), &o.status, flags) != 0)
        return refuse(Stage::SourceMissing, o.path, errno);
    if (o.follow && !o.isFolder())
        return refuse(Stage::NotAFolder, o.path, ENOTDIR);
    if (::stat(o.path.c_str(), &o.led) != 0)
        o.led = o.status;
    o.name = lastOf(o.path);
    if (o.isFolder()) {
        int fd = ::open(o.path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOATIME);
        if (fd < 0)
            fd = ::open(o.path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        o.folder = Fd(fd);
        if (!o.folder)
            return refuse(Stage::OpenSource, o.path, errno);
        if (isDots(o.name) || o.path == "/") {
            const Path real = fs::pathOf(o.folder.get());
            o.name = real == "/" ? Path() : lastOf(real);
        }
    }
    return o;
}

fs::Device deviceOf(const Origin &origin)
{
    if (origin.folder)
        return fs::deviceOf(origin.folder.get());
    const Fd entry(::open(origin.path.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    return entry ? fs::deviceOf(entry.get()) : fs::Device();
}

/// Each once.
void addDisks(wire::Root &root, const std::vector<std::uint64_t> &disks)
{
    std::set<std::uint64_t> all(root.disks.begin(), root.disks.end());
    all.insert(disks.begin(), disks.end());
    root.disks.assign(all.begin(), all.end());
}

/// The destination's folder: open if it exists, else the deepest existing one above it and what has to be made.
struct Ground
{
    Path given;                    // of the folder wanted
    Path path;                     // the same as people are told of it
    Fd folder;                     // it, or the deepest existing one above
    std::vector<Path> missing;     // names to be made below `folder`, topmost first
};

/// Without "." and doubled slashes. What ".." leads to only the kernel knows, for behind a link that is not the folder written before it:
/// such a path becomes the one of what was opened, unless that is too long, or leads through a folder that is closed to us.
Path toldAs(const Ground &g)
{
    Path plain = g.given.front() == '/' ? "/" : "";
    bool goesUp = false;
    for (std::size_t at = 0; at < g.given.size();) {
        const std::size_t end = std::min(g.given.find('/', at), g.given.size());
        const Path name = g.given.substr(at, end - at);
        at = end + 1;
        goesUp = goesUp || name == "..";
        if (!name.empty() && name != ".")
            plain = joined(plain, name);
    }
    if (!goesUp)
        return plain.empty() ? "." : plain;
    Path real = fs::pathOf(g.folder.get());
    struct stat there{}, opened{};
    if (real.empty() || ::stat(real.c_str(), &there) != 0 || ::fstat(g.folder.get(), &opened) != 0 || !sameInode(there, opened))
        return plain;
    for (const Path &name : g.missing)
        real = joined(real, name);
    return real;
}

Result<Ground> lookAtGround(const Path &path)
{
    Ground g;
    g.given = path.empty() ? "." : path;
    Path at = g.given;
    for (;;) {
        int fd = ::open(at.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (fd < 0 && errno == EACCES)   // may be entered without being read
            fd = ::open(at.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (fd >= 0) {
            g.folder = Fd(fd);
            g.path = toldAs(g);
            return g;
        }
        struct stat st{};
        if (errno != ENOENT || ::lstat(at.c_str(), &st) == 0)   // a dangling link is no missing folder
            return refuse(errno == ENOTDIR || errno == ENOENT ? Stage::NotAFolder : Stage::DestinationNotWritable, at,
                          errno == ENOENT ? ENOTDIR : errno);
        const auto [above, name] = splitSource(withoutSlashes(at));
        if (name.empty() || name == "..")
            return refuse(Stage::NotAFolder, at, ENOENT);
        if (name != ".")
            g.missing.insert(g.missing.begin(), name);
        at = above;
    }
}

Result<void> mustBeWritable(const Ground &g)
{
    if (::faccessat(g.folder.get(), ".", W_OK | X_OK, AT_EACCESS) != 0)
        return refuse(Stage::DestinationNotWritable, g.path, errno);
    return {};
}

/// A source and where it is to go, before anything is made.
struct Plan
{
    Origin origin;
    wire::Root root;
    std::size_t ground = 0;   // number of the Ground that holds root.parent
    bool forgetsInodes = false;
};

/// What the destination is like, as far as `folder` tells.
void describe(Plan &plan, int folder)
{
    wire::Root &root = plan.root;
    struct stat st{};
    if (::fstat(folder, &st) == 0)
        root.parentId = idOf(st);
    const fs::FileSystemFacts facts = fs::factsOfMount(folder);
    plan.forgetsInodes = facts.forgetsInodes;
    root.flushable = facts.syncfs;
    root.syncFiles = facts.syncEachFile;
    root.flushesLater = facts.flushesLater;
    struct statvfs space{};
    if (::fstatvfs(folder, &space) == 0) {
        root.freeBytes = static_cast<std::uint64_t>(space.f_bavail) * space.f_frsize;
        root.freeEntries = space.f_favail;
        if (space.f_blocks > 0 && root.freeBytes == 0)
            root.freeBytes = 1;
        // One that counts them and has none left must not look like one that doesn't: nothing can be made there at all. Not so
        // by FUSE: there are programs that have room for a thousand million, and say that none is free.
        if (facts.plain && space.f_files > 0 && space.f_favail == 0)
            root.freeEntries = 1;
    }
    root.largestFile = facts.largestFile;
    root.names = fs::nameRulesOf(folder);
    root.folds = root.names != NameRules::Any || (!facts.mayFold && fs::foldsNames(folder, nullptr));
    root.longestName = static_cast<std::uint32_t>(std::clamp(::fpathconf(folder, _PC_NAME_MAX), 0L, 0xffffL));
    root.bare = root.names == NameRules::ExFat ? "exFAT" : facts.bare;
    const fs::Device device = fs::deviceOf(folder);
    root.destinationDevice = device.kind;
    root.removable = device.removable;
    addDisks(root, device.disks);
}

class Preparer
{
public:
    Preparer(const std::vector<Path> &sources, const wire::Prepare &request, mode_t umask, const std::function<void(const Path &)> &at)
        : m_sources(sources), m_request(request), m_umask(umask), m_at(at)
    {
    }

    Preparation run()
    {
        Preparation p;
        const Result<void> done = checkSources(p).and_then([&] { return placeAll(); })
                                      .and_then([&] { return lookAtManifest(p); }).and_then([&] { return makeAll(p); });
        if (!done) {
            p.refused = true;
            p.troubles = {done.error()};
            p.locks.clear();
            p.manifest.reset();
            return p;
        }
        p.troubles.insert(p.troubles.end(), m_troubles.begin(), m_troubles.end());
        for (Plan &plan : m_plans) {
            if (plan.forgetsInodes)
                plan.root.parentId.inode = plan.root.destinationId.inode = 0;
            p.roots.push_back(std::move(plan.root));
        }
        return p;
    }

private:
    Result<void> checkSources(Preparation &p)
    {
        std::set<Path> names;
        for (const Path &given : m_sources) {
            m_at(given);
            auto origin = lookAtSource(given);
            if (!origin) {
                const bool others = m_sources.size() > 1
                    && (origin.error().stage == Stage::SourceMissing || origin.error().stage == Stage::OpenSource);
                if (!others)
                    return tl::unexpected<Error>(origin.error());
                p.troubles.push_back(origin.error());
                continue;
            }
            if (m_request.placement != Placement::As) {
                if (origin->name.empty())
                    return refuse(Stage::NeedsName, origin->path);
                if (!names.insert(origin->name).second)
                    return refuse(Stage::TwoSourcesOneName, origin->name);
            }
            Plan plan;
            plan.origin = std::move(*origin);
            m_plans.push_back(std::move(plan));
        }
        if (m_plans.empty())
            return p.troubles.empty() ? refuse(Stage::EmptyArgument, {}) : tl::unexpected<Error>(p.troubles.front());
        return {};
    }

    Result<void> placeAll()
    {
        for (Plan &plan : m_plans) {
            wire::Root &root = plan.root;
            m_at(plan.origin.path);
            root.source = plan.origin.path;
            root.kind = fs::kindOf(plan.origin.status.st_mode);
            root.followSource = plan.origin.follow;
            root.sourceId = idOf(plan.origin.status);
            const fs::Device device = deviceOf(plan.origin);
            root.sourceDevice = device.kind;
            addDisks(root, device.disks);
            Result<void> placed;
            switch (m_request.placement) {
            case Placement::Into:
                placed = place(plan, withoutSlashes(m_request.destination), plan.origin.name);
                break;
            case Placement::As:
                placed = placeAs(plan);
                break;
            case Placement::Beside:
                placed = placeBeside(plan);
                break;
            }
            if (!placed)
                return placed;
        }
        std::vector<Plan> kept;
        for (Plan &plan : m_plans)
            if (!plan.root.parent.empty())
                kept.push_back(std::move(plan));
        m_plans = std::move(kept);
        return {};
    }

    Result<void> placeAs(Plan &plan)
    {
        const Path &given = m_request.destination;
        const Path path = withoutSlashes(given);
        if (given.empty())
            return refuse(Stage::EmptyArgument, given);
        m_at(path);
        struct stat st{};
        const bool exists = ::stat(path.c_str(), &st) == 0;
        if (hasTrailingSlash(given) && (exists ? !S_ISDIR(st.st_mode) : !plan.origin.isFolder()))
            return refuse(Stage::NotAFolder, given, exists ? ENOTDIR : ENOENT);
        const auto [folder, name] = splitSource(path);
        if (isDots(name) || path == "/") {
            if (!exists)
                return refuse(Stage::NotAFolder, given, ENOENT);
            return place(plan, path, {});
        }
        return place(plan, folder, name);
    }

    Result<void> placeBeside(Plan &plan)
    {
        Path folder = splitSource(plan.origin.path).first;
        if (plan.origin.follow && isDots(lastOf(plan.origin.path)))
            folder = splitSource(fs::pathOf(plan.origin.folder.get())).first;
        const Fd at(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        for (unsigned n = 1; n < NameTries; ++n) {
            const Path name = fs::suffixedName(plan.origin.name, m_request.copySuffix, plan.origin.isFolder(), n);
            struct stat st{};
            if (::fstatat(at.get(), name.c_str(), &st, AT_SYMLINK_NOFOLLOW) != 0 && errno == ENOENT && m_taken.insert(joined(folder, name)).second)
                return place(plan, folder, name);
        }
        return refuse(Stage::Exists, folder, EEXIST);
    }

    /// Decides what `given`/`name` is for that source. An empty name means the folder itself.
    Result<void> place(Plan &plan, const Path &given, const Path &name)
    {
        wire::Root &root = plan.root;
        const Origin &origin = plan.origin;
        std::size_t &ground = plan.ground;
        for (ground = 0; ground < m_grounds.size() && m_grounds[ground].given != given; ++ground) {
        }
        m_at(joined(given, name));
        if (ground == m_grounds.size()) {
            auto g = lookAtGround(given);
            if (!g)
                return tl::unexpected<Error>(g.error());
            m_grounds.push_back(std::move(*g));
        }
        const Ground &g = m_grounds[ground];
        const Path &folder = g.path;
        struct stat there{}, led{};
        const bool exists = g.missing.empty()
            && ::fstatat(g.folder.get(), name.empty() ? "." : name.c_str(), &there, AT_SYMLINK_NOFOLLOW) == 0;
        // What can't be looked at is not taken for free.
        if (!exists && g.missing.empty() && errno != ENOENT && errno != ENOTDIR && errno != ENAMETOOLONG && errno != EINVAL && errno != EILSEQ)
            return refuse(Stage::OpenFolder, name.empty() ? folder : joined(folder, name), errno);
        const long longest = ::fpathconf(g.folder.get(), _PC_NAME_MAX);
        const auto tooLong = [longest](const Path &n) { return longest > 0 && n.size() > static_cast<std::size_t>(longest); };
        if (tooLong(name) || std::any_of(g.missing.begin(), g.missing.end(), tooLong))
            return refuse(Stage::MakeFolder, joined(folder, name), ENAMETOOLONG);
        const bool leads = exists && ::fstatat(g.folder.get(), name.empty() ? "." : name.c_str(), &led, 0) == 0;
        const Path path = name.empty() ? folder : joined(folder, name);

        if (exists && (sameInode(there, origin.status) || (leads && sameInode(led, origin.status))
                       || (!origin.isFolder() && (sameInode(there, origin.led) || (leads && sameInode(led, origin.led))))))
            return refuse(Stage::SameFile, path);
        if (origin.isFolder()) {
            Fd inner;   // of an existing destination, the folder itself: it may be a link that leads into the source
            if (leads && S_ISDIR(led.st_mode))
                inner = Fd(::openat(g.folder.get(), name.empty() ? "." : name.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
            if (fs::liesInside(inner ? inner.get() : g.folder.get(), origin.folder.get()))
                return refuse(Stage::InsideSource, path);
            if (exists && !(leads && S_ISDIR(led.st_mode))) {
                m_troubles.push_back({Stage::KindMismatch, ENOTDIR, path});
                return {};
            }
            root.mode = exists ? wire::RootMode::Merge : wire::RootMode::NewFolder;
        } else {
            // A link to a folder is a folder to whoever named it; only another link may take its place.
            if (exists && (S_ISDIR(there.st_mode) || (leads && S_ISDIR(led.st_mode) && root.kind != EntryKind::Link))) {
                m_troubles.push_back({Stage::KindMismatch, EISDIR, path});
                return {};
            }
            root.mode = wire::RootMode::Single;
        }
        if (m_request.compareOnly && !exists)
            return refuse(Stage::SourceMissing, path, ENOENT);
        if (root.mode != wire::RootMode::Merge && !m_request.compareOnly)
            if (auto writable = mustBeWritable(g); !writable)
                return writable;
        root.parent = root.mode == wire::RootMode::Merge ? path : folder;
        if (root.mode != wire::RootMode::Merge)
            root.name = root.workName = name;
        return {};
    }

    /// FILE must not lie in a source, nor have the name of anything that is copied or made.
    Result<void> lookAtManifest(Preparation &p)
    {
        if (m_request.manifest.empty())
            return {};
        auto file = ManifestFile::lookAt(m_request.manifest);
        if (!file)
            return tl::unexpected<Error>(file.error());
        const wire::ManifestPlace &place = file->place();
        for (const Plan &plan : m_plans) {
            const Origin &origin = plan.origin;
            if (origin.isFolder() && fs::liesInside(file->folder(), origin.folder.get()))
                return refuse(Stage::ManifestInSource, m_request.manifest);
            if (idOf(origin.status) == place.replaced || idOf(origin.led) == place.replaced)
                return refuse(Stage::SameFile, m_request.manifest);
            const Ground &g = m_grounds[plan.ground];
            struct stat st{};
            if (g.missing.empty() && ::fstat(g.folder.get(), &st) == 0 && idOf(st) == place.folderId && plan.root.name == place.name)
                return refuse(Stage::Manifest, m_request.manifest, ENOTUNIQ);
        }
        p.manifest = std::move(*file);
        return {};
    }

    /// How the list names what lies in that root's folder.
    Path listed(const wire::Root &root, int folder, const Preparation &p) const
    {
        if (!p.manifest)
            return {};
        const Path real = fs::pathOf(folder);
        return p.manifest->listed(root.mode == wire::RootMode::NewFolder ? joined(real, root.name) : real);
    }

    Result<void> makeMissing(Ground &g, Preparation &p)
    {
        while (!g.missing.empty()) {
            const Path &name = g.missing.front();
            const bool made = ::mkdirat(g.folder.get(), name.c_str(), 0777 & ~m_umask) == 0;
            if (!made && errno != EEXIST)
                return refuse(Stage::MakeFolder, g.path, errno);
            Fd next(::openat(g.folder.get(), name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
            const int e = errno;
            ::fsync(g.folder.get());
            if (made)
                p.made.push_back({std::move(g.folder), name});
            if (!next)
                return refuse(Stage::MakeFolder, g.path, e);
            g.folder = std::move(next);
            g.missing.erase(g.missing.begin());
        }
        return {};
    }

    Result<void> makeAll(Preparation &p)
    {
        for (Plan &plan : m_plans) {
            Ground &g = m_grounds[plan.ground];
            wire::Root &root = plan.root;
            m_at(joined(root.parent, root.name));
            if (m_request.dryRun && !g.missing.empty()) {
                root.mode = plan.origin.isFolder() ? wire::RootMode::NewFolder : root.mode;
                describe(plan, g.folder.get());
                continue;
            }
            const Result<void> ready = makeMissing(g, p).and_then([&] {
                describe(plan, g.folder.get());
                if (root.mode != wire::RootMode::NewFolder)
                    return openExisting(plan, p);
                root.listed = listed(root, g.folder.get(), p);
                return m_request.dryRun ? Result<void>() : makeUnfinished(plan, g.folder.get(), p);
            });
            if (!ready) {
                p.locks.clear();
                takeBack(p.made);
                return ready;
            }
        }
        const Result<void> made = p.manifest ? p.manifest->make(m_request.frontPid) : Result<void>();
        if (!made) {
            p.locks.clear();
            takeBack(p.made);
        }
        return made;
    }

    Result<void> openExisting(Plan &plan, Preparation &p)
    {
        wire::Root &root = plan.root;
        Fd folder = openDestinationRoot(root);
        if (!folder)
            return refuse(Stage::OpenFolder, root.parent, errno);
        root.listed = listed(root, folder.get(), p);
        struct stat st{};
        ::fstat(folder.get(), &st);
        root.destinationId = root.parentId = idOf(st);
        const auto from = plan.origin.folder ? knownPath(plan.origin.folder.get()) : Result<Path>(Path());
        const auto to = knownPath(folder.get());
        if (!from || !to)
            return refuse(Stage::OpenFolder, root.parent, (from ? to : from).error().errnum);
        root.jobId = fs::placeId(*from + plan.origin.path, joined(*to, root.name));
        if (root.mode == wire::RootMode::Single) {
            // Nothing is locked: two at once must not share a temporary. Half of the id says whose it is.
            root.jobId = (root.jobId & UINT64_C(0xffffffff00000000)) | (m_request.frontPid & 0xffffffff);
            if (!m_request.dryRun) {
                root.nameSaid = m_namesSaid++ < fs::NamesSaid;
                if (root.nameSaid) {
                    auto names = std::find_if(m_names.begin(), m_names.end(), [&root](const auto &n) { return n.first == root.parentId; });
                    if (names == m_names.end()) {
                        p.locks.emplace_back(::fcntl(folder.get(), F_DUPFD_CLOEXEC, 3));
                        names = m_names.insert(m_names.end(), {root.parentId, p.locks.back().get()});
                    }
                    if (const int pid = fs::whoStillMakes(names->second, root.name); pid != 0)
                        return refuse(Stage::EarlierHangs, joined(root.parent, root.name), std::max(pid, 0));
                    fs::sayJobIsThere(names->second, root.name);
                }
                fs::sweepTemporariesOfTheDead(folder.get(), root.jobId, m_request.kept);
            }
        }
        if (root.mode == wire::RootMode::Merge) {
            describe(plan, folder.get());
            root.folding = fs::foldsNames(folder.get(), nullptr);
            if (!m_request.dryRun) {
                root.fixedFolders = !fs::factsOf(folder.get()).plain && !fs::renamesFolders(folder.get(), root.jobId);
                if (!fs::lockFolder(folder.get()))
                    return refuse(Stage::BeingCopied, root.parent);
                if (const int pid = fs::whoStillWrites(folder.get()); pid != 0)
                    return refuse(Stage::EarlierHangs, root.parent, std::max(pid, 0));
                if (root.fixedFolders && fs::isBegun(st, plan.origin.status))
                    p.notes |= fs::finishBegun(folder.get(), plan.origin.status, fs::attributesOf(plan.origin.folder.get()), umask());
                p.locks.push_back(std::move(folder));
            }
        }
        return {};
    }

    /// What names a job must be had, or the next run would not find what this one leaves. Empty: longer than paths may be.
    static Result<Path> knownPath(int fd)
    {
        Path path = fs::pathOf(fd);
        if (path.empty() && errno != ENAMETOOLONG)
            return fail(Stage::OpenFolder, errno);
        return path;
    }

    /// Of use only where permissions are as the destination says.
    [[nodiscard]] std::optional<mode_t> umask() const { return m_request.asDestination ? std::optional(m_umask) : std::nullopt; }

    /// Where folders can't be renamed a new one has its name from the start, and is merged into like one that was there.
    Result<void> makeFixed(Plan &plan, int parent, Preparation &p)
    {
        wire::Root &root = plan.root;
        const Path path = joined(root.parent, root.name);
        if (::mkdirat(parent, root.name.c_str(), fs::BegunMode) != 0)
            return refuse(Stage::MakeFolder, path, errno);
        p.made.push_back({Fd(::fcntl(parent, F_DUPFD_CLOEXEC, 3)), root.name});
        if (const Fd made = fs::openFolder(parent, root.name.c_str()))
            p.notes |= fs::finishBegun(made.get(), plan.origin.status, fs::attributesOf(plan.origin.folder.get()), umask());
        root.mode = wire::RootMode::Merge;
        root.parent = path;
        root.name.clear();
        root.workName.clear();
        return openExisting(plan, p);
    }

    Result<void> makeUnfinished(Plan &plan, int parent, Preparation &p)
    {
        wire::Root &root = plan.root;
        fs::Marker marker;
        const auto from = knownPath(plan.origin.folder.get());
        if (!from)
            return refuse(Stage::OpenSource, root.source, from.error().errnum);
        marker.source = *from;
        marker.device = root.sourceId.device;
        marker.inode = root.sourceId.inode;
        marker.name = root.name;
        marker.pid = m_request.frontPid;
        const std::uint64_t id = fs::placeId(marker.source, root.name);
        if (!fs::factsOf(parent).plain && !fs::renamesFolders(parent, id))
            return makeFixed(plan, parent, p);
        for (std::uint64_t k = 0; k < 16; ++k) {
            root.jobId = id + k;
            root.workName = fs::unfinishedName(root.name, root.jobId);
            const bool made = ::mkdirat(parent, root.workName.c_str(), 0700) == 0;
            if (!made && errno != EEXIST) {
                // Too long even when cut (some file systems allow less), or a name the disk refuses.
                const bool name = errno == ENAMETOOLONG || errno == EINVAL || errno == EILSEQ || errno == ENOENT;
                return refuse(name ? Stage::MakeFolder : Stage::DestinationNotWritable, joined(root.parent, root.name), errno);
            }
            Fd folder = fs::openFolder(parent, root.workName.c_str());
            if (!folder && made) {
                const int e = errno;
                ::unlinkat(parent, root.workName.c_str(), AT_REMOVEDIR);
                return refuse(Stage::DestinationNotWritable, joined(root.parent, root.name), e);
            }
            if (!folder)
                continue;   // something else has that name
            if (!fs::lockFolder(folder.get())) {
                fs::Marker other;
                bool told = fs::readMarker(folder.get(), other);
                for (int tries = 0; !told && tries < MarkerTries; ++tries) {   // it may be about to write it
                    ::usleep(MarkerPause);
                    told = fs::readMarker(folder.get(), other);
                }
                return refuse(Stage::BeingCopied, joined(root.parent, root.name), told ? static_cast<int>(other.pid) : 0);
            }
            struct stat locked{}, named{};
            if (::fstat(folder.get(), &locked) != 0 || ::fstatat(parent, root.workName.c_str(), &named, AT_SYMLINK_NOFOLLOW) != 0
                || !sameInode(locked, named))
                return refuse(Stage::BeingCopied, joined(root.parent, root.name));   // it was published just now
            // Somebody else could look in, and change what we make. An earlier run may have given it its owner already.
            const bool given = locked.st_uid != ::geteuid() && !fs::factsOf(parent).plain && (made || fs::ownersAreGiven(parent, id, locked.st_uid));
            if (locked.st_uid != ::geteuid() && !given
                && (locked.st_uid != plan.origin.status.st_uid || ::fchown(folder.get(), ::geteuid(), ::getegid()) != 0))
                continue;
            fs::Marker earlier;
            if (!made && fs::readMarker(folder.get(), earlier)
                && (earlier.source != marker.source || earlier.name != marker.name || earlier.inode != marker.inode))
                continue;   // another source's: left alone
            if (const int pid = fs::whoStillWrites(folder.get()); pid != 0)
                return refuse(Stage::EarlierHangs, joined(root.parent, root.name), std::max(pid, 0));
            root.adopted = !made;
            root.destinationId = idOf(locked);
            if (!fs::makePrivate(folder.get(), m_request.asDestination) || !fs::writeMarker(folder.get(), marker)) {
                const int e = errno;
                if (made)
                    ::unlinkat(parent, root.workName.c_str(), AT_REMOVEDIR);
                return refuse(Stage::DestinationNotWritable, joined(root.parent, root.name), e);
            }
            root.folding = fs::foldsNames(folder.get(), fs::MarkerName);
            // Only where a ctime is what it says; see PROTOCOL.md, Recognising.
            struct stat touched{};
            if (fs::factsOf(folder.get()).plain && ::futimens(folder.get(), nullptr) == 0 && ::fstat(folder.get(), &touched) == 0)
                root.began = fs::timeOf(touched.st_ctim);
            p.locks.push_back(std::move(folder));
            if (made)
                p.made.push_back({Fd(::fcntl(parent, F_DUPFD_CLOEXEC, 3)), root.workName});
            noteOthers(root, parent, p);
            return {};
        }
        return refuse(Stage::MakeFolder, joined(root.parent, root.name), EEXIST);
    }

    /// Unfinished folders of other sources for the same name are left alone, and mentioned.
    static void noteOthers(const wire::Root &root, int parent, Preparation &p)
    {
        const std::string head = root.name + ".unfinished-";
        const Fd folder = fs::openFolder(parent, ".");
        fs::Listing listing(folder.get());
        for (;;) {
            const auto names = listing.next();
            if (!names || names->empty())
                return;
            for (const fs::Listing::Name &n : *names)
                if (n.name.size() == head.size() + 8 && n.name.substr(0, head.size()) == head && n.name != root.workName)
                    p.otherUnfinished.push_back(joined(root.parent, Path(n.name)));
        }
    }

    const std::vector<Path> &m_sources;
    const wire::Prepare &m_request;
    mode_t m_umask;
    const std::function<void(const Path &)> &m_at;
    std::vector<Plan> m_plans;
    std::vector<Ground> m_grounds;
    std::vector<Error> m_troubles;
    std::set<Path> m_taken;
    std::vector<std::pair<wire::FileId, int>> m_names;   // what holds the locks of single files' names, by folder; of Preparation::locks
    std::size_t m_namesSaid = 0;
};

} // namespace

void takeBack(std::vector<MadeFolder> &made)
{
    for (auto folder = made.rbegin(); folder != made.rend(); ++folder) {
        if (const Fd inside = fs::openFolder(folder->parent.get(), folder->name.c_str()); inside && fs::isUnfinished(folder->name))
            ::unlinkat(inside.get(), fs::MarkerName, 0);
        ::unlinkat(folder->parent.get(), folder->name.c_str(), AT_REMOVEDIR);
    }
    made.clear();
}

Preparation prepare(const std::vector<Path> &sources, const wire::Prepare &request, mode_t umask,
                    const std::function<void(const Path &)> &at)
{
    return Preparer(sources, request, umask, at).run();
}

} // namespace poolcopy::worker
