// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QString>

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace poolcopy {

/// Tells problems with one reason from others: what happened and why, in words. Words are made once for each stage and errno,
/// so that ten thousand problems cost little.
class Reasons
{
public:
    struct Reason
    {
        QString happened, why, title;   ///< title: "Can't be read: permission denied"
        QString advice;                 ///< may be empty
        bool nameTaken = false;         ///< another rule for taken names would settle it
    };
    /// The number of a problem's reason: 0, 1, … in the order they were first seen.
    std::size_t indexOf(const Error &error);
    [[nodiscard]] const Reason &at(std::size_t index) const { return m_reasons[index]; }
    [[nodiscard]] std::size_t size() const { return m_reasons.size(); }

private:
    std::vector<Reason> m_reasons;
    std::unordered_map<std::uint64_t, std::size_t> m_byError;   // by stage and errno
};

/// Problems with one reason, in the order they came.
struct ReasonGroup
{
    Reasons::Reason reason;
    std::vector<const Problem *> problems;
    [[nodiscard]] const QString &title() const { return reason.title; }
    [[nodiscard]] const QString &advice() const { return reason.advice; }
};
/// The largest group first. Points into `problems`.
std::vector<ReasonGroup> groupByReason(const std::vector<Problem> &problems);

} // namespace poolcopy
