// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/job.h"

#include "core/base/path.h"
#include "core/engine/job_run.h"
#include "core/engine/job_shared.h"

namespace poolcopy {

Job::Job(std::shared_ptr<JobShared> shared, QObject *run, QObject *parent)
    : QObject(parent), m_shared(std::move(shared)), m_run(run)
{
    auto *r = static_cast<JobRun *>(run);
    connect(r, &JobRun::stateChanged, this, &Job::stateChanged);
    connect(r, &JobRun::conflictFound, this, &Job::conflictFound);
    connect(r, &JobRun::finished, this, &Job::finished);
    connect(r, &JobRun::unfinishedRemoved, this, &Job::unfinishedRemoved);
}

const JobRequest &Job::request() const
{
    return m_shared->request;
}

std::uint64_t Job::id() const
{
    return m_shared->id;
}

JobStatus Job::status() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->status;
}

std::vector<Problem> Job::problems(std::size_t from, std::size_t count) const
{
    const std::lock_guard lock(m_shared->mutex);
    const auto &all = m_shared->problems;
    if (from >= all.size())
        return {};
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(from);
    return {first, first + static_cast<std::ptrdiff_t>(std::min(count, all.size() - from))};
}

std::vector<Path> Job::notePaths(NoteKind kind) const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->notePaths.at(static_cast<std::size_t>(kind));
}

std::vector<Path> Job::planPaths(PlanKind kind) const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->planPaths.at(static_cast<std::size_t>(kind));
}

std::vector<Conflict> Job::conflicts() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->conflicts;
}

JobRequest Job::retryRequest(std::vector<Path> only) const
{
    const std::lock_guard lock(m_shared->mutex);
    JobRequest again = m_shared->request;
    again.continues = m_shared->journal;
    again.limit = m_shared->status.limit;   // as it was set last
    again.polite = m_shared->status.polite;
    const std::vector<Place> &places = m_shared->status.places;
    again.only = std::move(only);
    if (again.only.empty()) {
        pin(again, places);
        return again;
    }
    if (again.only.size() > ProblemsKept)
        again.only.resize(ProblemsKept);
    again.continues.clear();   // the journal stays as it is, for all the rest
    again.manifest.clear();
    std::erase_if(again.sources, [&again](const Path &source) {
        return std::none_of(again.only.begin(), again.only.end(), [&source](const Path &path) { return belowOf(withoutSlashes(source), path).has_value(); });
    });
    pin(again, places);
    return again;
}

void Job::pause()
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run)] { r->pause(); });
}

void Job::resume()
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run)] { r->resume(); });
}

void Job::startNow()
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run)] { r->startNow(); });
}

void Job::cancel()
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run)] { r->cancel(); });
}

void Job::putOff()
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run)] { r->putOff(); });
}

void Job::removeUnfinished()
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run)] { r->removeUnfinished(); });
}

void Job::answer(const std::vector<std::uint64_t> &conflicts, OnConflict rule, AnswerFor scope)
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run), conflicts, rule, scope] { r->answer(conflicts, rule, scope); });
}

void Job::compare(std::uint64_t conflict)
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run), conflict] { r->compare(conflict); });
}

void Job::setWorkers(int count)
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run), count] { r->setWorkers(count); });
}

void Job::setLimit(quint64 bytesPerSecond)
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run), bytesPerSecond] { r->setLimit(bytesPerSecond); });
}

void Job::setPolite(bool polite)
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run), polite] { r->setPolite(polite); });
}

void Job::endWorker(int number)
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run), number] { r->endWorker(number); });
}

void Job::skipEntry(int number, const Path &shown)
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run), number, shown] { r->skipEntry(number, shown); });
}

void Job::leaveDisk(int number)
{
    QMetaObject::invokeMethod(m_run, [r = static_cast<JobRun *>(m_run), number] { r->leaveDisk(number); });
}

} // namespace poolcopy
