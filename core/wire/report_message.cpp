// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/report_message.h"

#include "core/wire/envelope.h"

namespace poolcopy::wire {

namespace {

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

} // namespace

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

} // namespace poolcopy::wire
