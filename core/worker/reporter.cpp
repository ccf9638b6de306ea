// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/reporter.h"

#include <cerrno>

namespace poolcopy::worker {

namespace {

constexpr int NamedNotes = 100;

bool mayMeanUnplugged(int e)
{
    switch (e) {
    case EIO: case ENODEV: case ENXIO: case ENOTCONN: case ESTALE: case ETIMEDOUT: case EHOSTDOWN: case EHOSTUNREACH:
    case ECONNABORTED: case ECONNRESET: case ENOMEDIUM: case ESHUTDOWN:
        return true;
    default:
        return false;
    }
}

} // namespace

void Reporter::send(std::uint64_t task, std::uint8_t flags, std::uint32_t folder, std::uint32_t root, Error error)
{
    if (m_quiet)
        return;
    wire::Trouble t;
    t.task = task;
    t.flags = flags;
    t.folder = folder;
    const int e = error.errnum;
    if (!isSourceStage(error.stage) && (e == ENOSPC || e == EDQUOT || e == EROFS)) {
        t.flags |= wire::Trouble::Fatal;
    } else if (mayMeanUnplugged(e) && root < m_folders.rootCount() && !m_folders.answers(root)) {
        t.flags |= wire::Trouble::Fatal;
        error.stage = Stage::DeviceGone;
    } else if (e == EIO && (error.stage == Stage::MakeLink || error.stage == Stage::MakeSpecial) && root < m_folders.rootCount()
               && m_folders.root(root).syncFiles) {
        error.errnum = EOPNOTSUPP;   // it makes files, as was just seen: that program knows no such things
    }
    t.error = std::move(error);
    m_channel.send(t.encode());
}

void Reporter::entry(std::uint64_t task, std::uint32_t folder, std::uint32_t root, Error error, bool fatal)
{
    send(task, fatal ? wire::Trouble::Fatal : 0, folder, root, std::move(error));
}

void Reporter::wholeFolder(std::uint64_t task, std::uint32_t folder, std::uint32_t root, Error error)
{
    send(task, wire::Trouble::WholeFolder, folder, root, std::move(error));
}

void Reporter::path(std::uint64_t task, Error error, bool fatal)
{
    wire::Trouble t;
    t.task = task;
    t.flags = fatal ? wire::Trouble::Fatal : 0;
    t.error = std::move(error);
    m_channel.send(t.encode());
}

void Reporter::notes(const fs::Notes &notes, std::uint32_t folder, const Path &name)
{
    if (notes.none())
        return;
    for (std::size_t i = 0; i < NoteKinds; ++i)
        if (notes.test(i))
            note(static_cast<NoteKind>(i), folder, name);
}

void Reporter::note(NoteKind kind, std::uint32_t folder, const Path &name)
{
    if (m_quiet)
        return;
    const auto i = static_cast<std::size_t>(kind);
    ++m_counts[i];
    if (m_named[i] < NamedNotes) {
        ++m_named[i];
        m_channel.send(wire::Note{kind, folder, name}.encode());
    }
}

wire::NoteCounts Reporter::takeNotes()
{
    return std::exchange(m_counts, {});
}

} // namespace poolcopy::worker
