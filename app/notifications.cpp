// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications.h"

#include "app/bus_call.h"
#include "ui/end_panel.h"
#include "ui/settings.h"
#include "ui/words.h"

#include <QGuiApplication>

#include <utility>

namespace poolcopy {

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.Notifications"_s, Object = u"/org/freedesktop/Notifications"_s;
const auto ShowFolder = u"folder"_s, ShowProblems = u"problems"_s;
constexpr uchar Normal = 1, Critical = 2;   // of the specification

BusMethod method(const QString &name)
{
    return {Service, Object, Service, name, true};
}

QString nameOf(const Job *job)
{
    return words::isolated(words::jobName(job->request()));
}

QString bodyOf(const JobRequest &request, const JobStatus &status)
{
    if (status.result == JobResult::Stopped || status.result == JobResult::Refused)
        return words::outcome(status) + u'\n' + words::reasonAndAdvice(status.reason);
    return request.dryRun ? words::plan(status, request.onConflict) : words::outcome(status, !request.only.empty());
}

} // namespace

Notifications::Notifications(QDBusConnection session, std::function<bool()> inFront, QObject *parent)
    : QObject(parent), m_session(std::move(session)), m_inFront(std::move(inFront))
{
    if (!m_session.isConnected())
        return;
    // Whoever sends them: to name a service here means to wait for an answer who that is.
    m_session.connect(QString(), Object, Service, u"ActivationToken"_s, this, SLOT(takeToken(uint,QString)));
    m_session.connect(QString(), Object, Service, u"ActionInvoked"_s, this, SLOT(takeAction(uint,QString)));
    m_session.connect(QString(), Object, Service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint)));
}

void Notifications::watch(Job *job)
{
    connect(job, &Job::conflictFound, this, [this, job] { tellQuestion(job); });
    connect(job, &Job::finished, this, [this, job] { tellEnd(job); });
    connect(job, &QObject::destroyed, this, [this, job] { m_asked.erase(job); });
}

void Notifications::tellEnd(Job *job)
{
    m_asked.erase(job);
    const JobStatus status = job->status();
    if (status.result == JobResult::Cancelled || !Settings::instance().choices().notifications || (status.elapsedMs < ShortMs && m_inFront()))
        return;
    const bool wentThrough = status.result == JobResult::Complete || status.result == JobResult::WithProblems;
    Notice notice{job, false, {}, {}};
    Text text{words::detailed(nameOf(job), words::jobState(status)), bodyOf(job->request(), status), {u"default"_s, tr("Show the copy")},
              !wentThrough, status.result == JobResult::Complete ? u"transfer.complete"_s : u"transfer.error"_s};
    if (wentThrough && !status.dryRun)
        notice.folder = folderToOpen(status);
    if (notice.folder.starts_with('/'))
        text.actions += {ShowFolder, tr("Open folder")};
    if (status.problems > 0)
        text.actions += {ShowProblems, tr("Show problems")};
    show(notice, text);
}

void Notifications::tellQuestion(Job *job)
{
    if (!Settings::instance().choices().notifications || m_inFront() || !m_asked.insert(job).second)
        return;
    show({job, true, {}, {}},
         {words::detailed(nameOf(job), tr("an answer is needed")), tr("A name is already taken at the destination. The rest is copied meanwhile."),
          {u"default"_s, tr("Show the copy"), u"show"_s, tr("Show the copy")}, false, u"transfer"_s});
}

void Notifications::show(const Notice &notice, const Text &text)
{
    ++m_asking;
    callBus(m_session, method(u"GetCapabilities"_s), {}, this,
            [this, notice, text](const QVariantList &answer) { send(notice, text, answer.value(0).toStringList()); }, [this](const QString &) { ended(); });
}

void Notifications::send(const Notice &notice, const Text &text, const QStringList &serverCan)
{
    const QString icon = QGuiApplication::desktopFileName();
    const QVariantMap hints{{u"desktop-entry"_s, icon},
                            {u"urgency"_s, QVariant::fromValue(text.critical ? Critical : Normal)},
                            {u"category"_s, text.category}};
    // What has the shape of mark-up may be a file's name.
    const QString body = serverCan.contains(u"body-markup"_s) ? text.body.toHtmlEscaped() : text.body;
    const QStringList actions = serverCan.contains(u"actions"_s) ? text.actions : QStringList();
    callBus(m_session, method(u"Notify"_s), {u"PoolCopy"_s, 0U, icon, text.title, body, actions, hints, -1}, this,
            [this, notice](const QVariantList &answer) {
                const uint id = answer.value(0).toUInt();
                m_notices[id] = notice;
                if (notice.question && m_inFront())
                    withdrawQuestions();
                ended();
            },
            [this](const QString &) { ended(); });
}

void Notifications::ended()
{
    --m_asking;
    if (!isShown())
        Q_EMIT gone();
}

void Notifications::withdrawQuestions()
{
    m_asked.clear();
    std::vector<uint> ids;
    for (const auto &[id, notice] : m_notices)
        if (notice.question)
            ids.push_back(id);
    for (const uint id : ids) {
        callBus(m_session, method(u"CloseNotification"_s), {id}, this);
        forget(id);
    }
}

void Notifications::forget(uint id)
{
    if (m_notices.erase(id) > 0 && !isShown())
        Q_EMIT gone();
}

void Notifications::takeToken(uint id, const QString &token)
{
    if (const auto it = m_notices.find(id); it != m_notices.end())
        it->second.token = token;
}

void Notifications::takeAction(uint id, const QString &action)
{
    const auto it = m_notices.find(id);
    if (it == m_notices.end())   // another program's
        return;
    const Notice notice = it->second;
    if (action == ShowFolder)
        Q_EMIT folderWanted(notice.folder);
    else
        Q_EMIT windowWanted(notice.job, action == ShowProblems, notice.token);
    forget(id);
}

void Notifications::takeClosed(uint id)
{
    forget(id);
}

} // namespace poolcopy
