// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stay_awake.h"

#include "app/bus_call.h"

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <utility>

namespace poolcopy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t Ways = 3;
constexpr unsigned LogOut = 1, Suspend = 4;   // the portal's flags, and the session manager's

bool keepsAwake(const Job *job)
{
    const JobStatus status = job->status();
    return status.state != JobState::Waiting && status.state != JobState::Done && !status.paused;
}

} // namespace

StayAwake::StayAwake(QDBusConnection session, QDBusConnection system, QObject *parent)
    : QObject(parent), m_session(std::move(session)), m_system(std::move(system))
{
}

StayAwake::~StayAwake()
{
    if (m_release)
        m_release();
}

void StayAwake::watch(Job *job)
{
    if (job->request().dryRun)
        return;
    m_jobs.push_back(job);
    connect(job, &Job::stateChanged, this, &StayAwake::look);
    const auto leave = [this, job] {
        std::erase(m_jobs, job);
        look();
    };
    connect(job, &Job::finished, this, leave);
    connect(job, &QObject::destroyed, this, leave);
    look();
}

void StayAwake::look()
{
    const bool wanted = std::any_of(m_jobs.begin(), m_jobs.end(), keepsAwake);
    if (wanted == std::exchange(m_wanted, wanted))
        return;
    if (!wanted && m_release)
        std::exchange(m_release, {})();
    else if (wanted && !m_asking)
        ask(0);
}

void StayAwake::ask(std::size_t way)
{
    m_asking = m_wanted && way < Ways;
    if (!m_asking)
        return;
    const QString why = tr("Folders are being copied");
    const auto next = [this, way](const QString &) { ask(way + 1); };
    switch (way) {
    case 0: {
        const QString portal = u"org.freedesktop.portal.Desktop"_s;
        callBus(m_session, {portal, u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s, true},
                {QString(), LogOut | Suspend, QVariantMap{{u"reason"_s, why}}}, this,
                [this, portal](const QVariantList &answer) {
                    const QString handle = answer.value(0).value<QDBusObjectPath>().path();
                    take([this, portal, handle] { callBus(m_session, {portal, handle, u"org.freedesktop.portal.Request"_s, u"Close"_s}, {}, this); });
                },
                next);
        return;
    }
    case 1: {
        const QString manager = u"org.gnome.SessionManager"_s, path = u"/org/gnome/SessionManager"_s;
        callBus(m_session, {manager, path, manager, u"Inhibit"_s}, {QGuiApplication::desktopFileName(), 0U, why, LogOut | Suspend}, this,
                [this, manager, path](const QVariantList &answer) {
                    const unsigned cookie = answer.value(0).toUInt();
                    take([this, manager, path, cookie] { callBus(m_session, {manager, path, manager, u"Uninhibit"_s}, {cookie}, this); });
                },
                next);
        return;
    }
    default:
        callBus(m_system, {u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s},
                {u"sleep:shutdown"_s, u"PoolCopy"_s, why, u"block"_s}, this,
                [this](const QVariantList &answer) {
                    // It holds as long as this is open.
                    auto lock = std::make_shared<QDBusUnixFileDescriptor>(answer.value(0).value<QDBusUnixFileDescriptor>());
                    take([lock]() mutable { lock.reset(); });
                },
                next);
    }
}

void StayAwake::take(std::function<void()> release)
{
    m_asking = false;
    if (m_wanted)
        m_release = std::move(release);
    else   // it took too long
        release();
}

} // namespace poolcopy
