// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/message.h"

#include "core/wire/envelope.h"

#include <algorithm>

namespace poolcopy::wire {

namespace {

constexpr std::uint8_t KindCount = static_cast<std::uint8_t>(EntryKind::CharDevice) + 1;
constexpr std::uint8_t RuleCount = OnConflictCount;
/// type, id, flags, rule, folder, count, bytes
constexpr std::size_t BatchHeaderSize = 1 + 8 + 1 + 1 + 4 + 2 + 8;

void put(Writer &w, const FileId &id)
{
    w.u64(id.device);
    w.u64(id.inode);
}

FileId fileId(Reader &r)
{
    FileId id;
    id.device = r.u64();
    id.inode = r.u64();
    return id;
}

void put(Writer &w, const ManifestPlace &p)
{
    w.bytes(p.folder);
    put(w, p.folderId);
    w.bytes(p.name);
    w.u64(p.id);
    put(w, p.temporary);
    put(w, p.replaced);
}

ManifestPlace manifestPlace(Reader &r)
{
    ManifestPlace p;
    p.folder = r.bytes();
    p.folderId = fileId(r);
    p.name = r.bytes();
    p.id = r.u64();
    p.temporary = fileId(r);
    p.replaced = fileId(r);
    if (p.isSet() ? !isName(p.name) : !p.name.empty())
        r.refuseAll();
    return p;
}

void put(Writer &w, const FileTime &t)
{
    w.u64(static_cast<std::uint64_t>(t.seconds));
    w.u32(t.nanoseconds);
}

FileTime fileTime(Reader &r)
{
    FileTime t;
    t.seconds = static_cast<std::int64_t>(r.u64());
    t.nanoseconds = r.u32();
    return t;
}

void put(Writer &w, const Error &e)
{
    w.u8(static_cast<std::uint8_t>(e.stage));
    w.u32(static_cast<std::uint32_t>(e.errnum));
    w.bytes(e.path);
}

Error error(Reader &r)
{
    Error e;
    const std::uint8_t stage = r.u8();
    if (!isStage(stage))
        r.refuseAll();
    e.stage = static_cast<Stage>(stage);
    e.errnum = static_cast<int>(r.u32());
    e.path = r.bytes();
    return e;
}

void put(Writer &w, const NoteCounts &notes)
{
    for (const std::uint32_t n : notes)
        w.u32(n);
}

NoteCounts noteCounts(Reader &r)
{
    NoteCounts notes{};
    for (std::uint32_t &n : notes)
        n = r.u32();
    return notes;
}

void put(Writer &w, const Totals &t)
{
    w.u64(t.files);
    w.u64(t.folders);
    w.u64(t.bytes);
}

Totals totals(Reader &r)
{
    Totals t;
    t.files = r.u64();
    t.folders = r.u64();
    t.bytes = r.u64();
    return t;
}

void put(Writer &w, const Entry &e, bool linked)
{
    w.u8(static_cast<std::uint8_t>(e.kind));
    w.u64(e.size);
    w.bytes(e.name);
    if (linked) {
        put(w, e.id);
        w.u32(e.links);
    }
}

Entry entry(Reader &r, bool linked)
{
    Entry e;
    e.kind = static_cast<EntryKind>(r.below(KindCount));
    e.size = r.u64();
    e.name = r.bytes();
    if (linked) {
        e.id = fileId(r);
        e.links = r.u32();
    }
    return e;
}

void put(Writer &w, const BatchHeader &h)
{
    w.u8(static_cast<std::uint8_t>(Type::Batch));
    w.u64(h.id);
    w.u8(h.flags);
    w.u8(static_cast<std::uint8_t>(h.rule));
    w.u32(h.folder);
    w.u16(h.count);
    w.u64(h.bytes);
}

BatchHeader batchHeader(Reader &r)
{
    BatchHeader h;
    h.id = r.u64();
    h.flags = r.u8();
    h.rule = static_cast<OnConflict>(r.below(RuleCount));
    h.folder = r.u32();
    h.count = r.u16();
    h.bytes = r.u64();
    return h;
}

} // namespace

std::string encodePlain(Type type)
{
    return start(type).take();
}

bool isPlain(std::string_view payload, Type type)
{
    return open(payload, type).complete();
}

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= 1020 && name != "." && name != ".."
        && name.find('/') == std::string_view::npos && name.find('\0') == std::string_view::npos;
}

std::string Hello::encode() const
{
    Writer w = start(Type::Hello);
    w.u32(version);
    w.u32(capabilities);
    w.u64(pid);
    return w.take();
}

std::optional<Hello> Hello::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Hello);
    Hello m;
    m.version = r.u32();
    m.capabilities = r.u32();
    m.pid = r.u64();
    return whole(r, m);
}

std::string Source::encode() const
{
    Writer w = start(Type::Source);
    w.bytes(path);
    return w.take();
}

std::optional<Source> Source::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Source);
    Source m;
    m.path = r.bytes();
    return whole(r, m);
}

std::string Prepare::encode() const
{
    Writer w = start(Type::Prepare);
    w.u8(static_cast<std::uint8_t>(placement));
    w.flag(dryRun);
    w.flag(compareOnly);
    w.bytes(destination);
    w.bytes(copySuffix);
    w.u64(frontPid);
    w.u16(static_cast<std::uint16_t>(kept.size()));
    for (const Path &name : kept)
        w.bytes(name);
    w.bytes(manifest);
    w.flag(asDestination);
    return w.take();
}

std::optional<Prepare> Prepare::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Prepare);
    Prepare m;
    m.placement = static_cast<Placement>(r.below(3));
    m.dryRun = r.flag();
    m.compareOnly = r.flag();
    m.destination = r.bytes();
    m.copySuffix = r.bytes();
    m.frontPid = r.u64();
    for (int n = r.u16(); n > 0 && r.ok(); --n)
        m.kept.emplace_back(r.bytes());
    m.manifest = r.bytes();
    m.asDestination = r.flag();
    const bool named = std::all_of(m.kept.begin(), m.kept.end(), [](const Path &name) { return isName(name); });
    const bool sane = named && (m.manifest.empty() || !m.dryRun);
    return whole(r, std::move(m), sane);
}

std::string Root::encode() const
{
    Writer w = start(Type::Root);
    w.u8(static_cast<std::uint8_t>(mode));
    w.u8(static_cast<std::uint8_t>(kind));
    w.flag(followSource);
    w.flag(adopted);
    w.flag(flushable);
    w.flag(syncFiles);
    w.flag(folding);
    w.flag(fixedFolders);
    w.bytes(source);
    put(w, sourceId);
    w.bytes(parent);
    put(w, parentId);
    w.bytes(name);
    w.bytes(workName);
    put(w, destinationId);
    w.u64(freeBytes);
    w.u64(freeEntries);
    w.u64(largestFile);
    w.bytes(bare);
    w.u64(jobId);
    put(w, began);
    w.u8(static_cast<std::uint8_t>(std::min<std::size_t>(covered.size(), 255)));
    for (std::size_t i = 0; i < std::min<std::size_t>(covered.size(), 255); ++i) {
        put(w, covered[i].begin);
        put(w, covered[i].end);
    }
    w.bytes(listed);
    w.u8(static_cast<std::uint8_t>(sourceDevice));
    w.u8(static_cast<std::uint8_t>(destinationDevice));
    w.u8(static_cast<std::uint8_t>(names));
    w.flag(folds);
    w.u32(longestName);
    w.u8(static_cast<std::uint8_t>(std::min<std::size_t>(disks.size(), 255)));
    for (std::size_t i = 0; i < std::min<std::size_t>(disks.size(), 255); ++i)
        w.u64(disks[i]);
    w.flag(removable);
    return w.take();
}

std::optional<Root> Root::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Root);
    Root m;
    m.mode = static_cast<RootMode>(r.below(3));
    m.kind = static_cast<EntryKind>(r.below(KindCount));
    m.followSource = r.flag();
    m.adopted = r.flag();
    m.flushable = r.flag();
    m.syncFiles = r.flag();
    m.folding = r.flag();
    m.fixedFolders = r.flag();
    m.source = r.bytes();
    m.sourceId = fileId(r);
    m.parent = r.bytes();
    m.parentId = fileId(r);
    m.name = r.bytes();
    m.workName = r.bytes();
    m.destinationId = fileId(r);
    m.freeBytes = r.u64();
    m.freeEntries = r.u64();
    m.largestFile = r.u64();
    m.bare = r.bytes();
    m.jobId = r.u64();
    m.began = fileTime(r);
    for (int n = r.u8(); n > 0 && r.ok(); --n) {
        const FileTime begin = fileTime(r);
        m.covered.push_back({begin, fileTime(r)});
    }
    m.listed = r.bytes();
    m.sourceDevice = static_cast<DeviceKind>(r.below(DeviceKindCount));
    m.destinationDevice = static_cast<DeviceKind>(r.below(DeviceKindCount));
    m.names = static_cast<NameRules>(r.below(NameRulesCount));
    m.folds = r.flag();
    m.longestName = r.u32();
    for (int n = r.u8(); n > 0 && r.ok(); --n)
        m.disks.push_back(r.u64());
    m.removable = r.flag();
    const bool named = m.mode == RootMode::Merge ? m.name.empty() && m.workName.empty() : isName(m.name) && isName(m.workName);
    return whole(r, std::move(m), named);
}

std::string Prepared::encode() const
{
    Writer w = start(Type::Prepared);
    w.flag(refused);
    put(w, manifest);
    return w.take();
}

std::optional<Prepared> Prepared::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Prepared);
    Prepared m;
    m.refused = r.flag();
    m.manifest = manifestPlace(r);
    return whole(r, std::move(m));
}

std::string Returned::encode() const
{
    Writer w = start(Type::Returned);
    w.u64(batch);
    return w.take();
}

std::optional<Returned> Returned::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Returned);
    Returned m;
    m.batch = r.u64();
    return whole(r, m);
}

std::string At::encode() const
{
    Writer w = start(Type::At);
    w.bytes(path);
    return w.take();
}

std::optional<At> At::decode(std::string_view payload)
{
    Reader r = open(payload, Type::At);
    At m;
    m.path = r.bytes();
    const bool named = !m.path.empty();
    return whole(r, std::move(m), named);
}

std::string Setup::encode() const
{
    Writer w = start(Type::Setup);
    w.u8(static_cast<std::uint8_t>(role));
    w.u8(static_cast<std::uint8_t>(onConflict));
    w.flag(flush);
    w.flag(oneFileSystem);
    w.flag(dryRun);
    w.flag(compareOnly);
    w.flag(verify);
    w.u8(static_cast<std::uint8_t>(digest));
    put(w, manifest);
    w.flag(asDestination);
    return w.take();
}

std::optional<Setup> Setup::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Setup);
    Setup m;
    m.role = static_cast<Role>(r.below(3));
    m.onConflict = static_cast<OnConflict>(r.below(RuleCount));
    m.flush = r.flag();
    m.oneFileSystem = r.flag();
    m.dryRun = r.flag();
    m.compareOnly = r.flag();
    m.verify = r.flag();
    m.digest = static_cast<DigestKind>(r.below(DigestKindCount));
    m.manifest = manifestPlace(r);
    m.asDestination = r.flag();
    const bool hashes = m.digest != DigestKind::None;
    if ((m.verify && !hashes) || (m.compareOnly && !m.dryRun) || (m.manifest.isSet() && (!hashes || m.dryRun)))
        r.refuseAll();
    return whole(r, std::move(m));
}

std::string Only::encode() const
{
    Writer w = start(Type::Only);
    w.u32(root);
    w.u16(static_cast<std::uint16_t>(paths.size()));
    for (const Path &path : paths)
        w.bytes(path);
    return w.take();
}

std::optional<Only> Only::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Only);
    Only m;
    m.root = r.u32();
    for (int n = r.u16(); n > 0 && r.ok(); --n)
        m.paths.emplace_back(r.bytes());
    const bool sane = !m.paths.empty() && std::all_of(m.paths.begin(), m.paths.end(), [](const Path &path) {
        for (std::size_t at = 0; !path.empty() && at <= path.size();) {
            const std::size_t slash = std::min(path.find('/', at), path.size());
            if (!isName(std::string_view(path).substr(at, slash - at)))
                return false;
            at = slash + 1;
        }
        return true;
    });
    return whole(r, std::move(m), sane);
}

std::string SetupDone::encode() const
{
    Writer w = start(Type::SetupDone);
    put(w, error);
    w.flag(confined);
    return w.take();
}

std::optional<SetupDone> SetupDone::decode(std::string_view payload)
{
    Reader r = open(payload, Type::SetupDone);
    SetupDone m;
    m.error = wire::error(r);
    m.confined = r.flag();
    return whole(r, m);
}

std::string Scan::encode() const
{
    Writer w = start(Type::Scan);
    w.u64(task);
    w.u32(firstFolder);
    w.u64(credit);
    w.flag(countOnly);
    return w.take();
}

std::optional<Scan> Scan::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Scan);
    Scan m;
    m.task = r.u64();
    m.firstFolder = r.u32();
    m.credit = r.u64();
    m.countOnly = r.flag();
    return whole(r, m);
}

std::string Pace::encode() const
{
    Writer w = start(Type::Pace);
    w.u64(bytesPerSecond);
    w.flag(polite);
    return w.take();
}

std::optional<Pace> Pace::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Pace);
    Pace m;
    m.bytesPerSecond = r.u64();
    m.polite = r.flag();
    return whole(r, m);
}

std::string Want::encode() const
{
    Writer w = start(Type::Want);
    w.u64(bytes);
    return w.take();
}

std::optional<Want> Want::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Want);
    Want m;
    m.bytes = r.u64();
    return whole(r, m, m.bytes > 0);
}

std::string Allowance::encode() const
{
    Writer w = start(Type::Allowance);
    w.u64(bytes);
    return w.take();
}

std::optional<Allowance> Allowance::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Allowance);
    Allowance m;
    m.bytes = r.u64();
    return whole(r, m, m.bytes > 0);
}

std::string Credit::encode() const
{
    Writer w = start(Type::Credit);
    w.u64(bytes);
    return w.take();
}

std::optional<Credit> Credit::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Credit);
    Credit m;
    m.bytes = r.u64();
    return whole(r, m);
}

std::string LeaveOut::encode() const
{
    Writer w = start(Type::LeaveOut);
    w.u32(root);
    w.bytes(path);
    return w.take();
}

std::optional<LeaveOut> LeaveOut::decode(std::string_view payload)
{
    Reader r = open(payload, Type::LeaveOut);
    LeaveOut m;
    m.root = r.u32();
    m.path = r.bytes();
    const bool below = !m.path.empty() && m.path.front() != '/';
    return whole(r, std::move(m), below);
}

std::string Folder::encode() const
{
    Writer w = start(Type::Folder);
    w.u32(id);
    w.u32(parent);
    w.bytes(name);
    w.flag(mounted);
    return w.take();
}

std::optional<Folder> Folder::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Folder);
    Folder m;
    m.id = r.u32();
    m.parent = r.u32();
    m.name = r.bytes();
    m.mounted = r.flag();
    return whole(r, m, isName(m.name) && m.id != NoFolder && m.parent < m.id);
}

std::string Forget::encode() const
{
    Writer w = start(Type::Forget);
    for (const std::uint32_t id : folders)
        w.u32(id);
    return w.take();
}

std::optional<Forget> Forget::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Forget);
    Forget m;
    while (r.ok() && r.left() > 0)
        m.folders.push_back(r.u32());
    return whole(r, m);
}

std::string FolderLeft::encode() const
{
    Writer w = start(Type::FolderLeft);
    w.u32(id);
    return w.take();
}

std::optional<FolderLeft> FolderLeft::decode(std::string_view payload)
{
    Reader r = open(payload, Type::FolderLeft);
    FolderLeft m;
    m.id = r.u32();
    return whole(r, m);
}

std::string Batch::encode() const
{
    BatchHeader h = header;
    h.count = static_cast<std::uint16_t>(entries.size());
    h.bytes = 0;
    for (const Entry &e : entries)
        h.bytes += e.size;
    Writer w;
    put(w, h);
    for (const Entry &e : entries)
        put(w, e, (h.flags & BatchHeader::Linked) != 0);
    return w.take();
}

std::optional<BatchHeader> Batch::decodeHeader(std::string_view payload)
{
    Reader r = open(payload, Type::Batch);
    const BatchHeader h = batchHeader(r);
    if (!r.ok() || h.count == 0 || h.count > MaxBatchEntries)
        return std::nullopt;
    return h;
}

std::optional<Batch> Batch::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Batch);
    Batch m;
    m.header = batchHeader(r);
    if (!r.ok() || m.header.count == 0 || m.header.count > MaxBatchEntries)
        return std::nullopt;
    std::uint64_t bytes = 0;
    m.entries.reserve(m.header.count);
    for (int i = 0; i < m.header.count; ++i) {
        m.entries.push_back(entry(r, (m.header.flags & BatchHeader::Linked) != 0));
        bytes += m.entries.back().size;
        if (!r.ok() || !isName(m.entries.back().name))
            return std::nullopt;
    }
    const bool sums = bytes == m.header.bytes;
    return whole(r, std::move(m), sums);
}

void Batch::patchHeader(std::string &payload, const BatchHeader &header)
{
    Writer w;
    put(w, header);
    payload.replace(0, BatchHeaderSize, w.take());
}

std::string Link::encode() const
{
    Writer w = start(Type::Link);
    w.u64(id);
    w.u8(flags);
    w.u8(static_cast<std::uint8_t>(rule));
    for (const LinkEntry &e : entries) {
        w.u8(static_cast<std::uint8_t>(e.kind));
        w.u64(e.size);
        w.u32(e.folder);
        w.bytes(e.name);
        w.u32(e.firstFolder);
        w.bytes(e.firstName);
        w.flag(e.digest.has_value());
        for (std::size_t i = 0; e.digest && i < e.digest->size(); ++i)
            w.u8((*e.digest)[i]);
    }
    return w.take();
}

std::optional<Link> Link::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Link);
    Link m;
    m.id = r.u64();
    m.flags = r.u8();
    m.rule = static_cast<OnConflict>(r.below(RuleCount));
    while (r.ok() && r.left() > 0) {
        LinkEntry e;
        e.kind = static_cast<EntryKind>(r.below(KindCount));
        e.size = r.u64();
        e.folder = r.u32();
        e.name = r.bytes();
        e.firstFolder = r.u32();
        e.firstName = r.bytes();
        if (r.flag())
            for (std::uint8_t &byte : e.digest.emplace())
                byte = r.u8();
        if (!r.ok() || !isName(e.name) || !isName(e.firstName) || m.entries.size() == MaxBatchEntries)
            return std::nullopt;
        m.entries.push_back(std::move(e));
    }
    const bool some = !m.entries.empty();
    return whole(r, std::move(m), some);
}

std::string Name::encode() const
{
    Writer w = start(Type::Name);
    w.u64(batch);
    w.u16(static_cast<std::uint16_t>(drop.size()));
    for (const std::uint16_t index : drop)
        w.u16(index);
    return w.take();
}

std::optional<Name> Name::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Name);
    Name m;
    m.batch = r.u64();
    const std::size_t count = r.u16();
    while (r.ok() && m.drop.size() < count)
        m.drop.push_back(r.u16());
    for (std::size_t i = 1; i < m.drop.size(); ++i)
        if (m.drop[i] <= m.drop[i - 1])
            r.refuseAll();
    return whole(r, std::move(m));
}

std::string Finish::encode() const
{
    Writer w = start(Type::Finish);
    w.u64(task);
    w.u8(static_cast<std::uint8_t>(phase));
    w.flag(syncFolders);
    return w.take();
}

std::optional<Finish> Finish::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Finish);
    Finish m;
    m.task = r.u64();
    m.phase = static_cast<Phase>(r.below(3));
    m.syncFolders = r.flag();
    return whole(r, m);
}

std::string Publish::encode() const
{
    Writer w = start(Type::Publish);
    w.u64(task);
    w.u32(root);
    return w.take();
}

std::optional<Publish> Publish::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Publish);
    Publish m;
    m.task = r.u64();
    m.root = r.u32();
    return whole(r, m);
}

std::string Flush::encode() const
{
    Writer w = start(Type::Flush);
    w.u64(task);
    return w.take();
}

std::optional<Flush> Flush::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Flush);
    Flush m;
    m.task = r.u64();
    return whole(r, m);
}

std::string Remove::encode() const
{
    Writer w = start(Type::Remove);
    w.u64(task);
    w.bytes(folder);
    w.u64(inode);
    return w.take();
}

std::optional<Remove> Remove::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Remove);
    Remove m;
    m.task = r.u64();
    m.folder = r.bytes();
    m.inode = r.u64();
    return whole(r, m, !m.folder.empty());
}

std::string Probe::encode() const
{
    Writer w = start(Type::Probe);
    w.u64(task);
    w.bytes(folder);
    w.u64(inode);
    return w.take();
}

std::optional<Probe> Probe::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Probe);
    Probe m;
    m.task = r.u64();
    m.folder = r.bytes();
    m.inode = r.u64();
    return whole(r, m, !m.folder.empty());
}

std::string Totals::encode() const
{
    Writer w = start(Type::Totals);
    put(w, *this);
    return w.take();
}

std::optional<Totals> Totals::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Totals);
    const Totals m = totals(r);
    return whole(r, m);
}

std::string Progress::encode() const
{
    Writer w = start(Type::Progress);
    w.u64(task);
    w.u32(entries);
    w.u64(bytes);
    w.u32(folder);
    w.bytes(name);
    return w.take();
}

std::optional<Progress> Progress::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Progress);
    Progress m;
    m.task = r.u64();
    m.entries = r.u32();
    m.bytes = r.u64();
    m.folder = r.u32();
    m.name = r.bytes();
    const bool named = m.name.empty() || isName(m.name);
    return whole(r, std::move(m), named);
}

std::string Partial::encode() const
{
    Writer w = start(Type::Partial);
    w.u64(batch);
    put(w, file.source);
    w.u64(file.size);
    put(w, file.modified);
    put(w, file.changed);
    put(w, file.destination);
    w.u64(file.offset);
    w.bytes(file.temporary);
    put(w, file.born);
    w.bytes(file.folder);
    return w.take();
}

std::optional<Partial> Partial::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Partial);
    Partial m;
    m.batch = r.u64();
    m.file.source = fileId(r);
    m.file.size = r.u64();
    m.file.modified = fileTime(r);
    m.file.changed = fileTime(r);
    m.file.destination = fileId(r);
    m.file.offset = r.u64();
    m.file.temporary = r.bytes();
    m.file.born = fileTime(r);
    m.file.folder = r.bytes();
    const bool sane = m.file.offset > 0 && m.file.offset < m.file.size && (m.file.temporary.empty() || isName(m.file.temporary));
    return whole(r, std::move(m), sane);
}

std::string Trouble::encode() const
{
    Writer w = start(Type::Trouble);
    w.u64(task);
    w.u8(flags);
    w.u32(folder);
    put(w, error);
    return w.take();
}

std::optional<Trouble> Trouble::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Trouble);
    Trouble m;
    m.task = r.u64();
    m.flags = r.below(4);
    m.folder = r.u32();
    m.error = wire::error(r);
    const bool named = m.folder == NoFolder || m.error.path.empty() || isName(m.error.path);
    const bool is = m.error.stage != Stage::None;
    return whole(r, std::move(m), named && is);
}

std::string Note::encode() const
{
    Writer w = start(Type::Note);
    w.u8(static_cast<std::uint8_t>(kind));
    w.u32(folder);
    w.bytes(name);
    return w.take();
}

std::optional<Note> Note::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Note);
    Note m;
    m.kind = static_cast<NoteKind>(r.below(NoteKinds));
    m.folder = r.u32();
    m.name = r.bytes();
    const bool named = m.folder == NoFolder || isName(m.name);
    return whole(r, std::move(m), named);
}

std::string Conflict::encode() const
{
    Writer w = start(Type::Conflict);
    w.u64(task);
    w.u32(folder);
    put(w, entry, true);
    w.u64(destinationSize);
    w.u64(sourceMtime);
    w.u64(destinationMtime);
    w.u8(static_cast<std::uint8_t>(later));
    w.u8(static_cast<std::uint8_t>(contents));
    return w.take();
}

std::optional<Conflict> Conflict::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Conflict);
    Conflict m;
    m.task = r.u64();
    m.folder = r.u32();
    m.entry = wire::entry(r, true);
    m.destinationSize = r.u64();
    m.sourceMtime = r.u64();
    m.destinationMtime = r.u64();
    m.later = static_cast<Later>(r.below(3));
    m.contents = static_cast<Contents>(r.below(3));
    const bool named = isName(m.entry.name);
    return whole(r, std::move(m), named);
}

std::string BatchDone::encode() const
{
    Writer w = start(Type::BatchDone);
    w.u64(id);
    w.u32(copied);
    w.u32(recognised);
    w.u32(skipped);
    w.u32(failed);
    w.u32(conflicts);
    w.flag(staged);
    w.flag(cancelled);
    put(w, notes);
    w.flag(slowSource);
    w.u64(bytesCopied);
    w.u64(bytesRecognised);
    return w.take();
}

std::optional<BatchDone> BatchDone::decode(std::string_view payload)
{
    Reader r = open(payload, Type::BatchDone);
    BatchDone m;
    m.id = r.u64();
    m.copied = r.u32();
    m.recognised = r.u32();
    m.skipped = r.u32();
    m.failed = r.u32();
    m.conflicts = r.u32();
    m.staged = r.flag();
    m.cancelled = r.flag();
    m.notes = noteCounts(r);
    m.slowSource = r.flag();
    m.bytesCopied = r.u64();
    m.bytesRecognised = r.u64();
    return whole(r, m);
}

std::string TaskDone::encode() const
{
    Writer w = start(Type::TaskDone);
    w.u64(task);
    put(w, error);
    w.flag(certain);
    put(w, notes);
    put(w, totals);
    w.u32(static_cast<std::uint32_t>(marks.size()));
    for (const FileTime &mark : marks)
        put(w, mark);
    w.u64(freeBytes);
    return w.take();
}

std::optional<TaskDone> TaskDone::decode(std::string_view payload)
{
    Reader r = open(payload, Type::TaskDone);
    TaskDone m;
    m.task = r.u64();
    m.error = wire::error(r);
    m.certain = r.flag();
    m.notes = noteCounts(r);
    m.totals = wire::totals(r);
    for (std::uint32_t n = r.u32(); n > 0 && r.ok(); --n)
        m.marks.push_back(fileTime(r));
    m.freeBytes = r.u64();
    return whole(r, std::move(m));
}

} // namespace poolcopy::wire
