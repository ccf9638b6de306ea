// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/batch_message.h"

#include "core/wire/envelope.h"

namespace poolcopy::wire {

namespace {

constexpr std::uint8_t KindCount = static_cast<std::uint8_t>(EntryKind::CharDevice) + 1;
constexpr std::uint8_t RuleCount = OnConflictCount;
/// type, id, flags, rule, folder, count, bytes
constexpr std::size_t BatchHeaderSize = 1 + 8 + 1 + 1 + 4 + 2 + 8;

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

} // namespace poolcopy::wire
