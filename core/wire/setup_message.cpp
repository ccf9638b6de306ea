// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/setup_message.h"

#include "core/wire/envelope.h"

#include <algorithm>

namespace poolcopy::wire {

namespace {

constexpr std::uint8_t KindCount = static_cast<std::uint8_t>(EntryKind::CharDevice) + 1;
constexpr std::uint8_t RuleCount = OnConflictCount;

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

} // namespace

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
    w.flag(flushesLater);
    w.flag(folding);
    w.flag(fixedFolders);
    w.flag(nameSaid);
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
    m.flushesLater = r.flag();
    m.folding = r.flag();
    m.fixedFolders = r.flag();
    m.nameSaid = r.flag();
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

} // namespace poolcopy::wire
