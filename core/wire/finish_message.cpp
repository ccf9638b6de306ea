// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/finish_message.h"

#include "core/wire/envelope.h"

namespace poolcopy::wire {

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

} // namespace poolcopy::wire
