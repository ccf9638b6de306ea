// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fake_engine.h"

#include "core/engine/job_queue.h"

#include <algorithm>
#include <map>

namespace poolcopy {

namespace {

std::shared_ptr<JobShared> last;
std::map<const Job *, std::shared_ptr<JobShared>> all;

} // namespace

JobShared &fakeJob(const Job *job)
{
    return *all.at(job);
}

std::vector<std::string> &fakeEngineCalls()
{
    static std::vector<std::string> calls;
    return calls;
}

JobShared &fakeJob()
{
    return *last;
}

void endFakeJob(Job *job, JobResult result)
{
    fakeJob(job).status.state = JobState::Done;
    fakeJob(job).status.result = result;
    Q_EMIT job->finished();
}

Job::Job(std::shared_ptr<JobShared> shared, QObject *run, QObject *parent) : QObject(parent), m_shared(std::move(shared)), m_run(run) {}

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
    if (m_shared->conflicts != m_shared->conflictsTold) {
        m_shared->conflictsTold = m_shared->conflicts;
        ++m_shared->status.conflictsChanged;
    }
    return m_shared->status;
}

std::vector<Problem> Job::problems(std::size_t from, std::size_t count) const
{
    const auto &all = m_shared->problems;
    const std::size_t first = std::min(from, all.size()), end = first + std::min(count, all.size() - first);
    return {all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(end)};
}

std::vector<Path> Job::notePaths(NoteKind kind) const
{
    return m_shared->notePaths[static_cast<std::size_t>(kind)];
}

std::vector<Path> Job::planPaths(PlanKind kind) const
{
    return m_shared->planPaths[static_cast<std::size_t>(kind)];
}

std::vector<Conflict> Job::conflicts() const
{
    ++m_shared->conflictsPulled;
    return m_shared->conflicts;
}

JobRequest Job::retryRequest(std::vector<Path> only) const
{
    m_shared->calls.emplace_back("retryRequest");
    JobRequest again = m_shared->request;
    again.only = std::move(only);
    return again;
}

void Job::pause()
{
    m_shared->calls.emplace_back("pause");
    m_shared->status.paused = true;
    Q_EMIT stateChanged();
}

void Job::resume()
{
    m_shared->calls.emplace_back("resume");
    m_shared->status.paused = false;
    Q_EMIT stateChanged();
}

void Job::startNow()
{
    m_shared->calls.emplace_back("startNow");
    m_shared->status.paused = false;
    m_shared->status.waitsFor = 0;
    Q_EMIT stateChanged();
}

void Job::cancel()
{
    m_shared->calls.emplace_back("cancel");
    m_shared->status.cancelling = true;
    Q_EMIT stateChanged();
}

void Job::putOff()
{
    m_shared->calls.emplace_back("putOff");
    m_shared->status.cancelling = true;
    Q_EMIT stateChanged();
}

void Job::removeUnfinished()
{
    m_shared->calls.emplace_back("removeUnfinished");
}

void Job::answer(const std::vector<std::uint64_t> &conflicts, OnConflict rule, AnswerFor scope)
{
    std::string call = "answer";
    for (const std::uint64_t id : conflicts)
        call += ' ' + std::to_string(id);
    call += " by " + std::to_string(static_cast<int>(rule)) + (scope == AnswerFor::All ? " all" : scope == AnswerFor::Alike ? " alike" : "");
    m_shared->calls.push_back(std::move(call));
    auto &open = m_shared->conflicts;
    const auto chosen = std::find_if(open.begin(), open.end(), [&](const Conflict &c) { return !conflicts.empty() && c.id == conflicts.front(); });
    const auto relation = chosen == open.end() ? Relation::Newer : chosen->relation();
    std::erase_if(open, [&](const Conflict &c) {
        return scope == AnswerFor::All || std::find(conflicts.begin(), conflicts.end(), c.id) != conflicts.end()
            || (scope == AnswerFor::Alike && c.relation() == relation);
    });
    m_shared->status.conflictsOpen = open.size();
}

void Job::compare(std::uint64_t conflict)
{
    m_shared->calls.push_back("compare " + std::to_string(conflict));
    for (Conflict &c : m_shared->conflicts)
        c.comparing = c.comparing || c.id == conflict;
}

void Job::setWorkers(int count)
{
    m_shared->calls.push_back("setWorkers " + std::to_string(count));
}

void Job::setLimit(quint64 bytesPerSecond)
{
    m_shared->calls.push_back("setLimit " + std::to_string(bytesPerSecond));
    m_shared->status.limit = bytesPerSecond;
    Q_EMIT stateChanged();
}

void Job::setPolite(bool polite)
{
    m_shared->calls.push_back(polite ? "setPolite 1" : "setPolite 0");
    m_shared->status.polite = polite;
    Q_EMIT stateChanged();
}

void Job::endWorker(int number)
{
    m_shared->calls.push_back("endWorker " + std::to_string(number));
}

void Job::skipEntry(int number, const Path &shown)
{
    m_shared->calls.push_back("skipEntry " + std::to_string(number) + (shown.empty() ? "" : " " + shown));
}

void Job::leaveDisk(int number)
{
    m_shared->calls.push_back("leaveDisk " + std::to_string(number));
}

Engine::Engine(QString worker, QObject *parent) : QObject(parent), m_worker(std::move(worker)) {}

Engine::~Engine() = default;

Job *Engine::start(JobRequest request)
{
    last = std::make_shared<JobShared>();
    last->request = std::move(request);
    last->id = ++m_jobsStarted;
    auto *job = new Job(last, nullptr, this);
    all[job] = last;
    QObject::connect(job, &QObject::destroyed, [job] { all.erase(job); });
    m_jobs.push_back(job);
    return job;
}

void Engine::move(Job *job, Job *before)
{
    fakeEngineCalls().push_back("move " + std::to_string(job->id()) + (before ? " before " + std::to_string(before->id()) : " last"));
}

void Engine::pauseAll()
{
    fakeEngineCalls().emplace_back("pauseAll");
    for (Job *job : m_jobs)
        job->pause();
}

void Engine::resumeAll()
{
    fakeEngineCalls().emplace_back("resumeAll");
    for (Job *job : m_jobs)
        job->resume();
}

void Engine::forget(Job *job)
{
    fakeEngineCalls().push_back("forget " + std::to_string(job->id()));
    std::erase(m_jobs, job);
    job->deleteLater();
}

QString Engine::findWorker()
{
    return QStringLiteral("/usr/libexec/poolcopy/poolcopy-worker");
}

} // namespace poolcopy
