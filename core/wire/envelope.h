// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/partial_file.h"
#include "core/base/time_span.h"
#include "core/wire/codec.h"
#include "core/wire/message.h"

#include <optional>
#include <string_view>

/// How every message begins and ends, and the fields that many have. For those who encode and decode them.
namespace poolcopy::wire {

inline Writer start(Type type)
{
    Writer w;
    w.u8(static_cast<std::uint8_t>(type));
    return w;
}

/// A reader behind the type byte; one that refuses everything if the type is another.
inline Reader open(std::string_view payload, Type type)
{
    Reader r(payload);
    if (r.u8() != static_cast<std::uint8_t>(type))
        r.refuseAll();
    return r;
}

template <typename T>
std::optional<T> whole(const Reader &r, T value, bool sane = true)
{
    if (!r.complete() || !sane)
        return std::nullopt;
    return value;
}

void put(Writer &w, const FileId &id);
FileId fileId(Reader &r);
void put(Writer &w, const FileTime &time);
FileTime fileTime(Reader &r);
void put(Writer &w, const Error &error);
Error error(Reader &r);

} // namespace poolcopy::wire
