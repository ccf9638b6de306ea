// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "ui/problem_model.h"

#include <QPointer>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace poolcopy {

/// What trying some problems of a job again has come to, in all.
struct Mended
{
    std::uint64_t problems = 0, entries = 0, folders = 0;   ///< that are none any more; what they stood for; folders that could not be read
    std::uint64_t copied = 0, skipped = 0;                  ///< files
    bool flushed = true;                                    ///< all of those are on the disk
    /// The job's figures as they would be if it had not failed at those.
    [[nodiscard]] JobStatus in(JobStatus status) const;
};

/// Problems of a job that are to be tried again: they wait, go out in jobs of their own, one after the other because a second one at the
/// same place would meet the first and be refused, and are mended or can be tried once more. Marks them in the model.
class Retries
{
public:
    using Numbers = ProblemModel::Numbers;

    explicit Retries(ProblemModel *model) : m_model(model) {}
    void follow(Job *job);

    /// Those that can be tried again and do not wait yet. False: none of them.
    bool add(const Numbers &numbers, OnConflict rule);
    /// They are not to be tried again any more.
    void drop(const Numbers &numbers);
    /// None of those that wait.
    void dropAll();
    [[nodiscard]] std::size_t waiting() const;
    /// The next to be started: of one rule, and where each source has a place of its own, of one source. None while one is out.
    std::optional<JobRequest> next();

    /// The one that is out has ended. `tried`: it could look at the entries, had that status, and left these problems; all others are
    /// mended, and given back. Else they can be tried again.
    Numbers ended(bool tried, const JobStatus &status, const std::vector<Problem> &left);
    /// The problems that are left when those with these sources, tried again elsewhere, have come to those that are given. Nothing: there
    /// are too many to be known.
    [[nodiscard]] std::optional<std::vector<Problem>> leftAfter(const std::vector<Path> &sources, const std::vector<Problem> &left) const;
    /// As ended(), of those that are or lie in these sources, which somebody else has tried again: a retry of a retry.
    Numbers triedElsewhere(const std::vector<Path> &sources, const JobStatus &status, const std::vector<Problem> &left);
    [[nodiscard]] const Mended &mended() const { return m_mended; }

private:
    Numbers mend(const Numbers &tried, const JobStatus &status, const std::vector<Problem> &left);

    ProblemModel *m_model;
    QPointer<Job> m_job;
    std::map<OnConflict, Numbers> m_waiting;
    Numbers m_out;
    Mended m_mended;
    std::set<std::size_t> m_mendedNumbers;
};

} // namespace poolcopy
