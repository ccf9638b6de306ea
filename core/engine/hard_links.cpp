// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hard_links.h"

#include <utility>

namespace poolcopy {

HardLinks::Step HardLinks::add(const wire::Entry &entry, std::uint32_t folder)
{
    const auto [it, isNew] = m_files.try_emplace(entry.id);
    File &file = it->second;
    ++file.seen;
    file.links = entry.links;
    if (isNew) {
        file.folder = folder;
        file.name = entry.name;
        m_folders.hold(folder);
        return Step::Copy;
    }
    if (file.there)
        return Step::LinkNow;
    m_folders.hold(folder);
    file.waiting.push_back({entry, folder});
    ++m_waiting;
    return Step::Wait;
}

wire::LinkEntry HardLinks::linkTo(const wire::Entry &entry, std::uint32_t folder) const
{
    const File &first = m_files.at(entry.id);
    return {entry.kind, entry.size, folder, entry.name, first.folder, first.name, first.digest};
}

std::vector<HardLinks::Waiting> HardLinks::firstIsThere(const wire::FileId &id, const std::optional<Digest> &digest, bool copied)
{
    const auto it = m_files.find(id);
    if (it == m_files.end())
        return {};
    it->second.there = true;
    it->second.copied = copied;
    it->second.digest = digest;
    auto waiting = std::exchange(it->second.waiting, {});
    m_waiting -= waiting.size();
    return waiting;
}

std::optional<HardLinks::Waiting> HardLinks::firstFailed(const wire::FileId &id)
{
    const auto it = m_files.find(id);
    if (it == m_files.end())
        return std::nullopt;
    File &file = it->second;
    m_folders.release(file.folder);
    if (file.waiting.empty()) {
        m_files.erase(it);   // a later name starts anew
        return std::nullopt;
    }
    Waiting next = std::move(file.waiting.front());
    file.waiting.erase(file.waiting.begin());
    --m_waiting;
    file.folder = next.folder;
    file.name = next.entry.name;
    m_folders.hold(next.folder);
    return next;
}

std::vector<std::pair<std::uint32_t, Path>> HardLinks::takeApart()
{
    std::vector<std::pair<std::uint32_t, Path>> apart;
    for (auto &[id, file] : m_files)
        if (std::exchange(file.copied, false) && file.seen < file.links)
            apart.emplace_back(file.folder, file.name);
    return apart;
}

void HardLinks::clear()
{
    for (const auto &[id, file] : m_files) {
        m_folders.release(file.folder);
        for (const Waiting &w : file.waiting)
            m_folders.release(w.folder);
    }
    m_files.clear();
    m_waiting = 0;
}

void HardLinks::settle(const wire::FileId &id)
{
    const auto it = m_files.find(id);
    if (it == m_files.end() || !it->second.there || it->second.seen < it->second.links || !it->second.waiting.empty())
        return;
    m_folders.release(it->second.folder);
    m_files.erase(it);
}

} // namespace poolcopy
