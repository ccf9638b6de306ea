// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/message.h"

#include "core/wire/envelope.h"

namespace poolcopy::wire {

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

} // namespace poolcopy::wire
