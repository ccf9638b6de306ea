// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reasons.h"

#include "ui/words.h"

#include <algorithm>
#include <utility>

namespace poolcopy {

std::size_t Reasons::indexOf(const Error &error)
{
    const std::uint64_t key = (static_cast<std::uint64_t>(error.stage) << 32U) | static_cast<std::uint32_t>(error.errnum);
    if (const auto known = m_byError.find(key); known != m_byError.end())
        return known->second;
    Reason reason;
    reason.happened = words::whatHappened(error);
    reason.why = words::why(error);
    reason.title = words::detailed(words::sentence(reason.happened), reason.why);
    reason.advice = words::whatToDo(error);
    reason.nameTaken = error.stage == Stage::Exists || error.stage == Stage::Altered;
    // Two steps of the same work may read the same to people.
    const auto same = std::find_if(m_reasons.begin(), m_reasons.end(), [&reason](const Reason &r) {
        return r.title == reason.title && r.advice == reason.advice && r.nameTaken == reason.nameTaken;
    });
    const auto index = static_cast<std::size_t>(same - m_reasons.begin());
    if (same == m_reasons.end())
        m_reasons.push_back(std::move(reason));
    m_byError.emplace(key, index);
    return index;
}

std::vector<ReasonGroup> groupByReason(const std::vector<Problem> &problems)
{
    Reasons reasons;
    std::vector<ReasonGroup> groups;
    for (const Problem &problem : problems) {
        const std::size_t index = reasons.indexOf(problem.error);
        if (index == groups.size())
            groups.push_back({reasons.at(index), {}});
        groups[index].problems.push_back(&problem);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const ReasonGroup &a, const ReasonGroup &b) { return a.problems.size() > b.problems.size(); });
    return groups;
}

} // namespace poolcopy
