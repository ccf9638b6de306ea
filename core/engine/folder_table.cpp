// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder_table.h"

#include <algorithm>

namespace poolcopy {

void FolderTable::setRoots(const std::vector<wire::Root> &roots)
{
    m_roots = static_cast<std::uint32_t>(roots.size());
    for (std::uint32_t i = 0; i < m_roots; ++i) {
        Record &r = m_folders[i];
        r.root = i;
        r.references = 2;   // one more than the scan's: roots stay
    }
}

bool FolderTable::add(const wire::Folder &folder)
{
    const auto parent = m_folders.find(folder.parent);
    if (parent == m_folders.end() || m_folders.count(folder.id) != 0)
        return false;
    ++parent->second.references;
    Record r;
    r.parent = folder.parent;
    r.root = parent->second.root;
    r.name = folder.name;
    r.mounted = folder.mounted;
    m_folders.emplace(folder.id, std::move(r));
    return true;
}

void FolderTable::hold(std::uint32_t id)
{
    ++m_folders.at(id).references;
}

void FolderTable::release(std::uint32_t id)
{
    while (id != wire::NoFolder) {
        const auto it = m_folders.find(id);
        if (it == m_folders.end() || --it->second.references > 0 || id < m_roots)
            return;
        for (std::size_t slot = 0; slot < it->second.told.size(); ++slot)
            if (it->second.told[slot])
                m_forgotten[static_cast<int>(slot)].push_back(id);
        const std::uint32_t parent = it->second.parent;
        m_folders.erase(it);
        id = parent;
    }
}

void FolderTable::left(std::uint32_t id)
{
    if (!std::exchange(m_folders.at(id).left, true))
        release(id);
}

std::uint32_t FolderTable::mountOf(std::uint32_t id) const
{
    while (id != wire::NoFolder && !m_folders.at(id).mounted)
        id = m_folders.at(id).parent;
    return id;
}

bool FolderTable::isBelow(std::uint32_t id, std::uint32_t above) const
{
    while (id != wire::NoFolder && id != above)
        id = m_folders.at(id).parent;
    return id != wire::NoFolder;
}

bool FolderTable::setFailed(std::uint32_t id)
{
    if (hasFailed(id))
        return false;
    m_folders.at(id).failed = true;
    m_someFailed = true;
    return true;
}

std::uint32_t FolderTable::failedAt(std::uint32_t id) const
{
    if (!m_someFailed)
        return wire::NoFolder;
    while (id != wire::NoFolder && !m_folders.at(id).failed)
        id = m_folders.at(id).parent;
    return id;
}

std::vector<wire::Folder> FolderTable::newsFor(int slot, std::uint32_t id)
{
    std::vector<wire::Folder> news;
    const auto bit = static_cast<std::size_t>(slot);
    while (id >= m_roots) {
        Record &r = m_folders.at(id);
        if (r.told.size() <= bit)
            r.told.resize(bit + 1);
        if (r.told[bit])
            break;
        r.told[bit] = true;
        news.push_back({id, r.parent, r.name});
        id = r.parent;
    }
    std::reverse(news.begin(), news.end());
    return news;
}

std::vector<std::uint32_t> FolderTable::takeForgotten(int slot)
{
    const auto it = m_forgotten.find(slot);
    if (it == m_forgotten.end())
        return {};
    return std::exchange(it->second, {});
}

void FolderTable::resetSlot(int slot)
{
    for (auto &[id, record] : m_folders)
        if (record.told.size() > static_cast<std::size_t>(slot))
            record.told[static_cast<std::size_t>(slot)] = false;
    m_forgotten.erase(slot);
}

Path FolderTable::pathBelow(std::uint32_t id, const Path &name) const
{
    std::vector<const Path *> parts;
    if (!name.empty())
        parts.push_back(&name);
    for (auto it = m_folders.find(id); it != m_folders.end() && !it->second.name.empty(); it = m_folders.find(it->second.parent))
        parts.push_back(&it->second.name);
    Path path;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (!path.empty())
            path += '/';
        path += **part;
    }
    return path;
}

std::uint32_t FolderTable::rootOf(std::uint32_t id) const
{
    const auto it = m_folders.find(id);
    return it == m_folders.end() ? 0 : it->second.root;
}

} // namespace poolcopy
