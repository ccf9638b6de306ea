// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/wanted.h"

#include <algorithm>

#include <time.h>

namespace poolcopy::worker {

std::string_view WantedBelow::nameAt(std::size_t index) const
{
    const std::string_view path = (*m_paths)[index];
    return path.substr(m_at, path.find('\0', m_at) - m_at);
}

WantedBelow WantedBelow::belowOf(std::size_t first, std::size_t last) const
{
    const std::size_t end = m_at + nameAt(first).size();
    // The shortest is the first: a folder that is wanted itself is wanted with all in it.
    return (*m_paths)[first].size() == end ? WantedBelow() : WantedBelow(*m_paths, first, last, end + 1);
}

WantedBelow WantedBelow::at(std::string_view name) const
{
    if (everything())
        return {};
    std::size_t first = m_first, last = m_last;
    while (first < last) {   // runs of one name are in order
        const std::size_t middle = first + (last - first) / 2;
        if (nameAt(middle) < name)
            first = middle + 1;
        else
            last = middle;
    }
    for (last = first; last < m_last && nameAt(last) == name;)
        ++last;
    return first == last ? WantedBelow(*m_paths, first, first, m_at) : belowOf(first, last);
}

void Wanted::add(std::uint32_t root, const std::vector<Path> &paths)
{
    if (timespec now{}; m_paths.empty() && ::clock_gettime(CLOCK_REALTIME_COARSE, &now) == 0)
        m_since = {now.tv_sec, static_cast<std::uint32_t>(now.tv_nsec)};
    std::vector<Path> &all = m_paths[root];
    for (Path path : paths) {
        std::replace(path.begin(), path.end(), '/', '\0');
        all.push_back(std::move(path));
    }
    std::sort(all.begin(), all.end());
}

WantedBelow Wanted::of(std::uint32_t root) const
{
    static const std::vector<Path> none;
    if (m_paths.empty())
        return {};
    const auto it = m_paths.find(root);
    if (it == m_paths.end())
        return {none, 0, 0, 0};
    return it->second.front().empty() ? WantedBelow() : WantedBelow(it->second, 0, it->second.size(), 0);
}

} // namespace poolcopy::worker
