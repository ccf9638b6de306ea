// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/verify_message.h"

#include "core/wire/envelope.h"

namespace poolcopy::wire {

namespace {

/// None has no place in a message: what isn't hashed isn't told.
DigestKind kind(Reader &r)
{
    const auto k = static_cast<DigestKind>(r.below(DigestKindCount));
    if (k == DigestKind::None)
        r.refuseAll();
    return k;
}

void put(Writer &w, const Digest &digest, DigestKind kind)
{
    for (std::size_t i = 0; i < digestSize(kind); ++i)
        w.u8(digest[i]);
}

Digest digest(Reader &r, DigestKind kind)
{
    Digest d{};
    for (std::size_t i = 0; i < digestSize(kind); ++i)
        d[i] = r.u8();
    return d;
}

/// Entries of a batch, each at most once, in order.
template <typename Entry>
bool inOrder(const std::vector<Entry> &entries)
{
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].index >= MaxBatchEntries || (i > 0 && entries[i].index <= entries[i - 1].index))
            return false;
    return true;
}

} // namespace

std::string Hashes::encode() const
{
    Writer w = start(Type::Hashes);
    w.u64(batch);
    w.u8(static_cast<std::uint8_t>(kind));
    w.u16(static_cast<std::uint16_t>(entries.size()));
    for (const HashedEntry &e : entries) {
        w.u16(e.index);
        w.u8(e.flags);
        if ((e.flags & HashedEntry::IsLink) == 0)
            put(w, e.digest, kind);
    }
    return w.take();
}

std::optional<Hashes> Hashes::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Hashes);
    Hashes m;
    m.batch = r.u64();
    m.kind = wire::kind(r);
    const std::size_t count = r.u16();
    while (r.ok() && m.entries.size() < count) {
        HashedEntry e;
        e.index = r.u16();
        e.flags = r.below(5);   // what is a link has no flag but that
        if ((e.flags & HashedEntry::IsLink) == 0)
            e.digest = digest(r, m.kind);
        m.entries.push_back(e);
    }
    if (!r.complete() || m.entries.empty() || !inOrder(m.entries))
        return std::nullopt;
    return m;
}

std::string Named::encode() const
{
    Writer w = start(Type::Named);
    w.u64(batch);
    w.u16(index);
    w.bytes(name);
    return w.take();
}

std::optional<Named> Named::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Named);
    Named m;
    m.batch = r.u64();
    m.index = r.u16();
    m.name = r.bytes();
    const bool sane = m.index < MaxBatchEntries && (m.name.empty() || isName(m.name));
    return whole(r, std::move(m), sane);
}

std::string Verify::encode() const
{
    Writer w = start(Type::Verify);
    w.u64(task);
    w.u64(batch);
    w.flag(flush);
    w.u8(static_cast<std::uint8_t>(kind));
    w.u16(static_cast<std::uint16_t>(entries.size()));
    for (const VerifyEntry &e : entries) {
        w.u16(e.index);
        w.u32(e.folder);
        w.flag(e.temporary);
        w.u64(e.size);
        w.bytes(e.name);
        put(w, e.digest, kind);
    }
    return w.take();
}

std::optional<Verify> Verify::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Verify);
    Verify m;
    m.task = r.u64();
    m.batch = r.u64();
    m.flush = r.flag();
    m.kind = wire::kind(r);
    const std::size_t count = r.u16();
    while (r.ok() && m.entries.size() < count) {
        VerifyEntry e;
        e.index = r.u16();
        e.folder = r.u32();
        e.temporary = r.flag();
        e.size = r.u64();
        e.name = r.bytes();
        e.digest = digest(r, m.kind);
        if (!r.ok() || !isName(e.name))
            return std::nullopt;
        m.entries.push_back(std::move(e));
    }
    if (!r.complete() || m.entries.empty() || !inOrder(m.entries))
        return std::nullopt;
    return m;
}

std::string VerifyDone::encode() const
{
    Writer w = start(Type::VerifyDone);
    w.u64(task);
    w.u32(verified);
    w.u16(static_cast<std::uint16_t>(wrong.size()));
    for (const Wrong &e : wrong) {
        w.u16(e.index);
        w.u32(e.errnum);
    }
    return w.take();
}

std::optional<VerifyDone> VerifyDone::decode(std::string_view payload)
{
    Reader r = open(payload, Type::VerifyDone);
    VerifyDone m;
    m.task = r.u64();
    m.verified = r.u32();
    const std::size_t count = r.u16();
    while (r.ok() && m.wrong.size() < count) {
        Wrong e;
        e.index = r.u16();
        e.errnum = r.u32();
        m.wrong.push_back(e);
    }
    if (!r.complete() || !inOrder(m.wrong))
        return std::nullopt;
    return m;
}

std::string Record::encode() const
{
    Writer w = start(Type::Record);
    w.u64(task);
    w.u64(offset);
    w.flag(last);
    w.u32(static_cast<std::uint32_t>(text.size()));
    w.rest(text);
    return w.take();
}

std::optional<Record> Record::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Record);
    Record m;
    m.task = r.u64();
    m.offset = r.u64();
    m.last = r.flag();
    const std::uint32_t size = r.u32();
    m.text = r.rest();
    const bool sane = m.text.size() == size && m.text.size() <= MaxText && m.offset <= std::uint64_t{INT64_MAX} - MaxText;
    return whole(r, std::move(m), sane);
}

} // namespace poolcopy::wire
