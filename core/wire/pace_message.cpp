// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/pace_message.h"

#include "core/wire/envelope.h"

namespace poolcopy::wire {

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

} // namespace poolcopy::wire
