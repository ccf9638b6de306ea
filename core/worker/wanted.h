// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/time_span.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace poolcopy::worker {

/// What a job is about below one folder of a source: everything, or some names. A view into Wanted.
class WantedBelow
{
public:
    /// Everything.
    WantedBelow() = default;
    [[nodiscard]] bool everything() const { return m_paths == nullptr; }
    [[nodiscard]] bool nothing() const { return m_paths != nullptr && m_first == m_last; }
    /// Calls `look(name, below)` for each name that is wanted, or leads to what is: NUL-terminated, each once. Not if it is
    /// everything. Stops and gives false when `look` does.
    template <typename Look>
    bool each(Look look) const
    {
        for (std::size_t first = m_first, next = 0; first < m_last; first = next) {
            const std::string_view name = nameAt(first);
            for (next = first + 1; next < m_last && nameAt(next) == name;)
                ++next;
            if (!look(name, belowOf(first, next)))
                return false;
        }
        return true;
    }
    /// Below a folder of that name; nothing if it is not wanted.
    [[nodiscard]] WantedBelow at(std::string_view name) const;

private:
    friend class Wanted;
    WantedBelow(const std::vector<Path> &paths, std::size_t first, std::size_t last, std::size_t at)
        : m_paths(&paths), m_first(first), m_last(last), m_at(at)
    {
    }
    [[nodiscard]] std::string_view nameAt(std::size_t index) const;
    [[nodiscard]] WantedBelow belowOf(std::size_t first, std::size_t last) const;

    const std::vector<Path> *m_paths = nullptr;   // sorted, with NULs for slashes: what lies in one folder is one run of them
    std::size_t m_first = 0, m_last = 0;          // that run
    std::size_t m_at = 0;                         // where the next name begins in each of them
};

/// The entries that a job is about (PROTOCOL.md, *Only these*): all, unless some were added. Flat, so that no path is too
/// deep for it.
class Wanted
{
public:
    void add(std::uint32_t root, const std::vector<Path> &paths);
    /// Below the top of that root.
    [[nodiscard]] WantedBelow of(std::uint32_t root) const;
    /// When this was first told, by the clock that this computer's file systems take their times from: what was made later
    /// was made by this run.
    [[nodiscard]] const FileTime &since() const { return m_since; }

private:
    std::map<std::uint32_t, std::vector<Path>> m_paths;
    FileTime m_since;
};

} // namespace poolcopy::worker
