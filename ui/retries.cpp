// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retries.h"

#include "core/base/path.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace poolcopy {

namespace {

/// Whether the entry is one of those, or lies in one.
bool isIn(const std::set<Path> &entries, const Path &entry)
{
    if (entries.count(entry) != 0)
        return true;
    for (Path above = entry; above.find('/') != Path::npos;) {
        above.resize(above.rfind('/'));
        if (entries.count(above.empty() ? "/" : above) != 0)
            return true;
    }
    return false;
}

/// Whether the entry is one of those, lies in one, or has one in it.
bool concerns(const std::set<Path> &entries, const Path &entry)
{
    const auto in = entries.lower_bound(joined(entry, "/"));
    return isIn(entries, entry) || (in != entries.end() && belowOf(entry, *in));
}

std::set<Path> sourcesOf(const std::vector<Problem> &problems)
{
    std::set<Path> sources;
    for (const Problem &problem : problems)
        if (!problem.source.empty())
            sources.insert(problem.source);
    return sources;
}

} // namespace

JobStatus Mended::in(JobStatus status) const
{
    status.problems -= std::min(status.problems, problems);
    status.failed -= std::min(status.failed, entries);
    status.foldersFailed -= std::min(status.foldersFailed, folders);
    status.skipped += skipped;   // no problem any more, and not there either
    status.flushed = status.flushed && flushed;
    if (problems > 0 && status.problems == 0 && status.result == JobResult::WithProblems) {
        status.result = JobResult::Complete;
        status.failed = status.foldersFailed = 0;
    }
    return status;
}

void Retries::follow(Job *job)
{
    m_job = job;
    m_waiting.clear();
    m_out.clear();
    m_mended = {};
    m_mendedNumbers.clear();
}

bool Retries::add(const Numbers &numbers, OnConflict rule)
{
    Numbers fresh;
    for (const std::size_t number : numbers)
        if (m_model->retryOf(number) == ProblemModel::Retry::No && !m_model->problem(number).source.empty())
            fresh.push_back(number);
    if (!m_job || fresh.empty())
        return false;
    auto &waiting = m_waiting[rule];
    waiting.insert(waiting.end(), fresh.begin(), fresh.end());
    m_model->setRetry(fresh, ProblemModel::Retry::Waits);
    return true;
}

void Retries::drop(const Numbers &numbers)
{
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        std::erase_if(it->second, [&numbers](std::size_t number) { return std::find(numbers.begin(), numbers.end(), number) != numbers.end(); });
        it = it->second.empty() ? m_waiting.erase(it) : std::next(it);
    }
}

void Retries::dropAll()
{
    for (const auto &[rule, numbers] : std::exchange(m_waiting, {}))
        m_model->setRetry(numbers, ProblemModel::Retry::No);
}

std::size_t Retries::waiting() const
{
    std::size_t count = 0;
    for (const auto &[rule, numbers] : m_waiting)
        count += numbers.size();
    return count;
}

std::optional<JobRequest> Retries::next()
{
    if (!m_out.empty() || m_waiting.empty() || !m_job)
        return std::nullopt;
    const auto it = m_waiting.begin();
    const OnConflict rule = it->first;
    const JobRequest &asked = m_job->request();
    const bool apart = asked.placement == Placement::Beside && asked.sources.size() > 1;
    const auto sourceOf = [&](std::size_t number) {
        return std::find_if(asked.sources.begin(), asked.sources.end(),
                            [&](const Path &source) { return belowOf(withoutSlashes(source), m_model->problem(number).source).has_value(); });
    };
    Numbers now, later;
    for (const std::size_t number : it->second)
        (!apart || now.empty() || sourceOf(number) == sourceOf(now.front()) ? now : later).push_back(number);
    if (later.empty())
        m_waiting.erase(it);
    else
        it->second = std::move(later);
    std::vector<Path> only;
    for (const std::size_t number : now)
        only.push_back(m_model->problem(number).source);
    JobRequest request = m_job->retryRequest(std::move(only));
    request.onConflict = rule;
    m_out = std::move(now);
    m_model->setRetry(m_out, ProblemModel::Retry::Begun);
    return request;
}

Retries::Numbers Retries::ended(bool tried, const JobStatus &status, const std::vector<Problem> &left)
{
    const Numbers out = std::exchange(m_out, {});
    m_model->setRetry(out, ProblemModel::Retry::No);
    return tried ? mend(out, status, left) : Numbers();
}

std::optional<std::vector<Problem>> Retries::leftAfter(const std::vector<Path> &sources, const std::vector<Problem> &left) const
{
    const std::vector<Problem> all = m_job ? m_job->problems(0) : std::vector<Problem>();
    if (!m_job || m_job->status().problems > all.size())
        return std::nullopt;
    const std::set<Path> tried(sources.begin(), sources.end()), still = sourcesOf(left);
    std::vector<Problem> open = left;
    for (std::size_t number = 0; number < all.size(); ++number)
        if (m_mendedNumbers.count(number) == 0 && (!isIn(tried, all[number].source) || concerns(still, all[number].source)))
            open.push_back(all[number]);
    return open;
}

Retries::Numbers Retries::triedElsewhere(const std::vector<Path> &sources, const JobStatus &status, const std::vector<Problem> &left)
{
    const std::set<Path> tried(sources.begin(), sources.end());
    Numbers numbers;
    for (std::size_t number = 0; number < m_model->size(); ++number)   // also what a search hides
        if (isIn(tried, m_model->problem(number).source) && !m_model->isSkipped(number))
            numbers.push_back(number);
    return numbers.empty() ? numbers : mend(numbers, status, left);
}

/// Those that the retry has no problem with are none any more.
Retries::Numbers Retries::mend(const Numbers &tried, const JobStatus &status, const std::vector<Problem> &left)
{
    if (status.problems > left.size() || !m_job)
        return {};   // not all of them are known
    const std::set<Path> still = sourcesOf(left);
    Numbers mended;
    for (const std::size_t number : tried) {
        const Problem &problem = m_model->problem(number);
        if (concerns(still, problem.source))
            continue;
        mended.push_back(number);
        const bool folder = problem.error.stage == Stage::ListSource;
        m_mended.folders += folder ? 1 : 0;
        m_mended.entries += folder ? 0 : problem.entries;
    }
    m_mendedNumbers.insert(mended.begin(), mended.end());
    m_mended.problems += mended.size();
    m_mended.copied += status.copied;
    m_mended.skipped += status.skipped;
    m_mended.flushed = m_mended.flushed && status.flushed;
    return mended;
}

} // namespace poolcopy
