// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/scan_message.h"

#include "core/wire/envelope.h"

namespace poolcopy::wire {

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

} // namespace poolcopy::wire
