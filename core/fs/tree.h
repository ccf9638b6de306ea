// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace poolcopy::fs {

/// Names waiting to be visited, first in, first out; one allocation for all of them.
class NameList
{
public:
    void add(std::string_view name)
    {
        m_names.append(name);
        m_names.push_back('\0');
    }
    /// The next name, NUL-terminated, or nullptr; valid until the next add().
    const char *next()
    {
        if (m_at == m_names.size())
            return nullptr;
        const char *name = m_names.data() + m_at;
        m_at += std::string_view(name).size() + 1;
        return name;
    }

private:
    std::string m_names;
    std::size_t m_at = 0;
};

/// Depth-first walk without recursion. The visitor stands in a folder and moves itself:
///   bool list(NameList &subfolders)   looks at the current folder and adds the names to go down to; false: stop all
///   bool enter(const char *name)      goes down; false: doesn't, and the walk goes on with the next name
///   bool leave()                      is called when all below is done, for the root too; goes up; false: stop all
/// Returns false if it was stopped.
template <typename Visitor>
bool walkTree(Visitor &visitor)
{
    std::vector<NameList> levels(1);
    if (!visitor.list(levels.back()))
        return false;
    while (!levels.empty()) {
        if (const char *name = levels.back().next()) {
            if (!visitor.enter(name))
                continue;
            levels.emplace_back();
            if (!visitor.list(levels.back()))
                return false;
        } else {
            levels.pop_back();
            if (!visitor.leave())
                return false;
        }
    }
    return true;
}

/// Removes the folder `name` in `parent` with all in it, following nothing; makes folders writable where it must.
/// `goOn` is asked now and then; false ends with ECANCELED.
Result<void> removeTree(int parent, const char *name, const std::function<bool()> &goOn);

} // namespace poolcopy::fs
