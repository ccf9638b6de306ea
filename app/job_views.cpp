// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_views.h"

#include "app/bus_call.h"
#include "ui/dropped_paths.h"
#include "ui/words.h"

#include <QDBusObjectPath>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace poolcopy {

using namespace Qt::StringLiterals;

namespace {

const auto Server = u"org.kde.JobViewServer"_s, ViewInterface = u"org.kde.JobViewV3"_s;
constexpr int StepMs = 500;
constexpr int Killable = 1, Suspendable = 2;
constexpr unsigned Killed = 1, Failed = 100;   // KJob's numbers

QVariantMap figuresOf(const Job &job, const JobStatus &status, double perSecond)
{
    const JobRequest &request = job.request();
    const std::uint64_t done = bytesDone(status, request);
    QVariantMap map{{u"title"_s, words::jobState(status)},
                    {u"suspended"_s, status.paused},
                    {u"processedBytes"_s, qulonglong(done)},
                    {u"processedFiles"_s, qulonglong(status.files)},
                    {u"speed"_s, qulonglong(perSecond)},
                    {u"descriptionLabel1"_s, JobViews::tr("Source")},
                    {u"descriptionValue1"_s, words::isolated(words::jobName(request))}};
    if (status.totalsFinal) {
        map[u"totalBytes"_s] = qulonglong(status.bytesTotal);
        map[u"totalFiles"_s] = qulonglong(status.filesTotal);
        if (status.bytesTotal > 0)
            map[u"percent"_s] = static_cast<uint>(100.0 * static_cast<double>(std::min(done, status.bytesTotal)) / static_cast<double>(status.bytesTotal));
    }
    if (!status.places.empty()) {
        const Path &to = status.places.front().destination;
        map[u"descriptionLabel2"_s] = JobViews::tr("Destination");
        map[u"descriptionValue2"_s] = words::isolatedPath(to);
        map[u"destUrl"_s] = QString::fromLatin1(urlFromPath(to).toEncoded());
    }
    return map;
}

} // namespace

JobViews::JobViews(QDBusConnection session, QObject *parent) : QObject(parent), m_session(std::move(session))
{
    m_timer.setInterval(StepMs);
    connect(&m_timer, &QTimer::timeout, this, &JobViews::step);
}

void JobViews::watch(Job *job)
{
    if (!m_session.isConnected())
        return;
    m_views.push_back(std::make_shared<View>(View{job, Stage::New, {}, {}, RateMeter{5'000}, 0, {}}));
    connect(job, &Job::finished, this, [this, job] { end(job); });
    connect(job, &Job::stateChanged, this, &JobViews::step);
    connect(job, &QObject::destroyed, this, [this, job] { std::erase_if(m_views, [job](const ViewPtr &view) { return view->job == job; }); });
    m_timer.start();
}

void JobViews::step()
{
    for (const ViewPtr &view : m_views) {
        const JobStatus status = view->job->status();
        if (status.state == JobState::Done)
            continue;   // finished() comes
        view->rate.add(status.elapsedMs, bytesDone(status, view->job->request()), status.limit, status.paused);
        if (view->stage == Stage::Shown)
            update(view, status);
        else if (view->stage == Stage::New && status.state != JobState::Waiting && status.elapsedMs >= ShortMs)
            ask(view);
    }
}

void JobViews::ask(const ViewPtr &view)
{
    view->stage = Stage::Asked;
    // transient: how it ended is told by a notification of our own.
    callBus(m_session, {Server, u"/JobViewServer"_s, u"org.kde.JobViewServerV2"_s, u"requestView"_s},
            {QGuiApplication::desktopFileName(), Killable | Suspendable, QVariantMap{{u"transient"_s, true}}}, this,
            [this, view](const QVariantList &answer) {
                view->path = answer.value(0).value<QDBusObjectPath>().path();
                view->stage = Stage::Shown;
                view->told.clear();
                if (!view->job) {
                    close(*view);
                    return;
                }
                listen(view->path, true);
                update(view, view->job->status());
            },
            [view](const QString &) { view->stage = Stage::Refused; });
}

void JobViews::update(const ViewPtr &view, const JobStatus &status)
{
    const QVariantMap figures = figuresOf(*view->job, status, view->rate.perSecond());
    QVariantMap fresh;
    for (auto it = figures.begin(); it != figures.end(); ++it)
        if (view->told.value(it.key()) != it.value())
            fresh[it.key()] = it.value();
    if (fresh.isEmpty())
        return;
    view->told = figures;
    callBus(m_session, {Server, view->path, ViewInterface, u"update"_s}, {fresh}, this, {}, [this, view](const QString &) {
        // The desktop was started again, and knows nothing of it.
        if (view->stage != Stage::Shown)
            return;
        listen(view->path, false);
        view->stage = Stage::New;
    });
}

void JobViews::end(Job *job)
{
    const auto it = std::find_if(m_views.begin(), m_views.end(), [job](const ViewPtr &view) { return view->job == job; });
    if (it == m_views.end())
        return;
    const ViewPtr view = *it;
    m_views.erase(it);
    if (m_views.empty())
        m_timer.stop();
    const JobStatus status = job->status();
    view->job = nullptr;
    view->code = status.result == JobResult::Cancelled ? Killed : status.result == JobResult::Stopped || status.result == JobResult::Refused ? Failed : 0;
    view->error = view->code == Failed ? words::reasonAndAdvice(status.reason) : QString();
    if (view->stage == Stage::Shown) {
        listen(view->path, false);
        close(*view);
    }
}

void JobViews::close(const View &view)
{
    callBus(m_session, {Server, view.path, ViewInterface, u"terminate"_s}, {view.code, view.error, QVariantMap()}, this);
}

void JobViews::listen(const QString &path, bool on)
{
    const auto signal = [this, &path, on](const QString &name, const char *slot) {
        if (on)
            m_session.connect(QString(), path, ViewInterface, name, this, slot);
        else
            m_session.disconnect(QString(), path, ViewInterface, name, this, slot);
    };
    signal(u"suspendRequested"_s, SLOT(pause(QDBusMessage)));
    signal(u"resumeRequested"_s, SLOT(resume(QDBusMessage)));
    signal(u"cancelRequested"_s, SLOT(cancel(QDBusMessage)));
}

Job *JobViews::jobOf(const QDBusMessage &message) const
{
    const auto it = std::find_if(m_views.begin(), m_views.end(),
                                 [&](const ViewPtr &view) { return view->stage == Stage::Shown && view->path == message.path(); });
    return it == m_views.end() ? nullptr : (*it)->job;
}

void JobViews::pause(const QDBusMessage &message)
{
    if (Job *job = jobOf(message))
        job->pause();
}

void JobViews::resume(const QDBusMessage &message)
{
    if (Job *job = jobOf(message))
        job->resume();
}

void JobViews::cancel(const QDBusMessage &message)
{
    if (Job *job = jobOf(message))
        job->cancel();
}

} // namespace poolcopy
