// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/foresee.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy::worker {

namespace {

constexpr int NamedAtMost = 100;   // of each kind

bool isOurGroup(gid_t group)
{
    static const std::vector<gid_t> groups = [] {
        std::vector<gid_t> all(static_cast<std::size_t>(std::max(0, ::getgroups(0, nullptr))));
        all.resize(static_cast<std::size_t>(std::max(0, ::getgroups(static_cast<int>(all.size()), all.data()))));
        all.push_back(::getegid());
        return all;
    }();
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

} // namespace

Error Foresight::obstacle(const FolderPair &pair, const Path &name, EntryKind kind, std::uint64_t size) const
{
    if (kind != EntryKind::File)
        return {};
    const wire::Root &root = m_folders.root(pair.root);
    if (root.largestFile > 0 && size > root.largestFile)
        return {Stage::CreateFile, EFBIG, {}};
    if (::faccessat(pair.source, name.c_str(), R_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW) != 0 && errno == EACCES)
        return {Stage::OpenSource, EACCES, {}};
    return {};
}

Error Foresight::refusal(const FolderPair &pair, const Path &name, const Path &finalName, EntryKind kind)
{
    const wire::Root &root = m_folders.root(pair.root);
    if (const int e = m_folders.refuses(root, finalName))
        return {kind == EntryKind::Folder ? Stage::MakeFolder : Stage::CreateFile, e, {}};
    if (pair.destination >= 0 && ::faccessat(pair.destination, ".", W_OK | X_OK, AT_EACCESS) != 0)
        return {kind == EntryKind::Folder ? Stage::MakeFolder : Stage::CreateFile, errno, {}};
    if (m_folders.isLaterTwin(root, pair.source, name))
        return {Stage::Twin, EEXIST, {}};
    if (root.names != NameRules::Any && kind == EntryKind::Link)
        return {Stage::MakeLink, EOPNOTSUPP, {}};
    if (root.names != NameRules::Any && kind != EntryKind::File && kind != EntryKind::Folder)
        return {Stage::MakeSpecial, EOPNOTSUPP, {}};
    return {};
}

fs::Notes Foresight::notKept(const FolderPair &pair, const Path &name, bool linked) const
{
    fs::Notes notes;
    struct stat st{};
    if (::fstatat(pair.source, name.c_str(), &st, AT_SYMLINK_NOFOLLOW) != 0)
        return notes;
    const bool bare = m_folders.root(pair.root).names != NameRules::Any;
    const fs::Ourselves &we = fs::ourselves();
    const bool owner = bare ? st.st_uid == we.user && st.st_gid == we.group : we.user == 0 || (st.st_uid == we.user && isOurGroup(st.st_gid));
    if (!owner)
        fs::add(notes, NoteKind::OwnerNotKept);
    if (!S_ISLNK(st.st_mode) && (bare || (!owner && (st.st_mode & (S_ISUID | S_ISGID)) != 0)))
        fs::add(notes, NoteKind::ModeNotKept);
    if (!bare)
        return notes;
    if (linked)
        fs::add(notes, NoteKind::HardLinkCopied);
    if (fs::isBeyondFat(st.st_mtim))
        fs::add(notes, NoteKind::TimesNotKept);
    for (const fs::Attributes::One &a : fs::attributesOf(pair.source, name.c_str()).all)
        fs::add(notes, a.name.rfind("system.posix_acl_", 0) == 0 ? NoteKind::AclNotKept : NoteKind::AttributesNotKept);
    return notes;
}

void Foresight::count(PlanKind kind, std::uint32_t folder, const Path &name, std::uint64_t bytes)
{
    const auto i = static_cast<std::size_t>(kind);
    ++m_foreseen.figures[i].entries;
    m_foreseen.figures[i].bytes += bytes;
    if (m_named[i]++ < NamedAtMost && m_foreseen.named.size() < wire::MaxBatchEntries)
        m_foreseen.named.push_back({kind, folder, name});
}

void Foresight::send(std::uint64_t batch)
{
    m_foreseen.batch = batch;
    m_channel.send(std::exchange(m_foreseen, {}).encode());
}

} // namespace poolcopy::worker
