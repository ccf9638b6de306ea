// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/plan_message.h"

#include "core/wire/envelope.h"

namespace poolcopy::wire {

std::string Foreseen::encode() const
{
    Writer w = start(Type::Foreseen);
    w.u64(batch);
    for (const PlanFigure &f : figures) {
        w.u32(static_cast<std::uint32_t>(f.entries));
        w.u64(f.bytes);
    }
    w.u16(static_cast<std::uint16_t>(named.size()));
    for (const Named &n : named) {
        w.u8(static_cast<std::uint8_t>(n.kind));
        w.u32(n.folder);
        w.bytes(n.name);
    }
    return w.take();
}

std::optional<Foreseen> Foreseen::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Foreseen);
    Foreseen m;
    m.batch = r.u64();
    for (PlanFigure &f : m.figures) {
        f.entries = r.u32();
        f.bytes = r.u64();
    }
    const std::size_t count = r.u16();
    bool sane = count <= MaxBatchEntries;
    while (r.ok() && m.named.size() < count) {
        Named n;
        n.kind = static_cast<PlanKind>(r.below(static_cast<std::uint8_t>(PlanKinds)));
        n.folder = r.u32();
        n.name = r.bytes();
        sane = sane && isName(n.name);
        m.named.push_back(std::move(n));
    }
    return whole(r, std::move(m), sane);
}

std::string Compare::encode() const
{
    Writer w = start(Type::Compare);
    w.u64(task);
    w.u32(folder);
    w.bytes(name);
    return w.take();
}

std::optional<Compare> Compare::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Compare);
    Compare m;
    m.task = r.u64();
    m.folder = r.u32();
    m.name = r.bytes();
    const bool named = isName(m.name);
    return whole(r, std::move(m), named);
}

std::string Compared::encode() const
{
    Writer w = start(Type::Compared);
    w.u64(task);
    w.u8(static_cast<std::uint8_t>(contents));
    return w.take();
}

std::optional<Compared> Compared::decode(std::string_view payload)
{
    Reader r = open(payload, Type::Compared);
    Compared m;
    m.task = r.u64();
    m.contents = static_cast<Contents>(r.below(3));
    return whole(r, m);
}

} // namespace poolcopy::wire
