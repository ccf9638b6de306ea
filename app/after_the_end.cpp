// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/after_the_end.h"

#include "app/bus_call.h"
#include "ui/dropped_paths.h"
#include "ui/settings.h"
#include "ui/words.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

namespace poolcopy {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 120'000;   // unmounting writes what is left
constexpr int CountdownSeconds = 30;
constexpr auto UDisks = "org.freedesktop.UDisks2"_L1, Login = "org.freedesktop.login1"_L1;

/// mountinfo writes blanks and the like as \040.
std::string unescaped(std::string_view field)
{
    std::string out;
    for (std::size_t i = 0; i < field.size(); ++i) {
        const auto digit = [&](std::size_t n) { return i + n < field.size() && field[i + n] >= '0' && field[i + n] <= '7' ? field[i + n] - '0' : -1; };
        if (field[i] == '\\' && digit(1) >= 0 && digit(2) >= 0 && digit(3) >= 0) {
            out += static_cast<char>(digit(1) * 64 + digit(2) * 8 + digit(3));
            i += 3;
        } else {
            out += field[i];
        }
    }
    return out;
}

std::vector<std::string_view> split(std::string_view text, char at)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(at), text.size());
        if (end > 0)
            parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool liesBelow(const Path &folder, const Path &point)
{
    return point == "/" || (folder.starts_with(point) && (folder.size() == point.size() || folder[point.size()] == '/'));
}

} // namespace

std::optional<std::string> deviceOf(std::string_view mounts, const Path &folder)
{
    std::optional<std::string> device;
    std::size_t longest = 0;
    for (const std::string_view line : split(mounts, '\n')) {
        const std::vector<std::string_view> fields = split(line, ' ');
        const auto dash = std::find(fields.begin(), fields.end(), "-");
        if (fields.size() < 6 || fields.end() - dash < 3)
            continue;
        const Path point = unescaped(fields[4]);
        if (!liesBelow(folder, point) || point.size() < longest)
            continue;   // of two at one place the later one counts
        longest = point.size();
        device = unescaped(*(dash + 2));
    }
    return device && device->starts_with("/dev/") ? device : std::nullopt;
}

AfterTheEnd::AfterTheEnd(QDBusConnection system, std::function<std::string()> mounts, QWidget *window)
    : QObject(window), m_system(std::move(system)), m_mounts(std::move(mounts)), m_window(window)
{
}

std::string AfterTheEnd::ownMounts()
{
    std::ifstream file("/proc/self/mountinfo", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void AfterTheEnd::watch(Job *job)
{
    if (job->request().dryRun)
        return;
    ++m_running;
    connect(job, &Job::finished, this, [this, job] {
        if (--m_running == 0)
            carryOut(job->request().afterEnd.value_or(Settings::instance().choices().afterEnd), job->status());
    });
}

void AfterTheEnd::end()
{
    if (--m_begun == 0)
        Q_EMIT idle();
}

void AfterTheEnd::carryOut(AfterEnd what, const JobStatus &status)
{
    const bool wentThrough = status.state == JobState::Done && (status.result == JobResult::Complete || status.result == JobResult::WithProblems);
    if (!wentThrough || status.places.empty())
        return;
    const Path &place = status.places.front().destination;
    const Path folder = place.substr(0, std::max<std::size_t>(1, place.rfind('/')));
    switch (what) {
    case AfterEnd::Nothing: return;
    case AfterEnd::OpenFolder: QDesktopServices::openUrl(urlFromPath(folder)); return;
    case AfterEnd::Eject:
        // With problems somebody will want to try again.
        if (status.result == JobResult::Complete)
            eject(folder);
        return;
    case AfterEnd::Suspend:
    case AfterEnd::ShutDown: countDown(what); return;
    }
}

/// Whatever fails is said once, here.
void AfterTheEnd::call(const QString &service, const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
                       const Answered &done)
{
    ++m_begun;
    callBus(
        m_system, {service, path, interface, method, true, true, PatienceMs}, arguments, this,
        [this, done](const QVariantList &answer) {
            done(answer);
            end();
        },
        [this, service](const QString &) {
            Q_EMIT said(service == UDisks ? tr("The disk could not be ejected: another program may be using it.")
                                          : tr("The computer could not be suspended or shut down."),
                        true);
            end();
        });
}

void AfterTheEnd::eject(const Path &folder)
{
    const std::optional<std::string> device = deviceOf(m_mounts(), folder);
    if (!device) {
        Q_EMIT said(tr("What was copied to is no disk that can be ejected."), true);
        return;
    }
    const QVariantMap which{{u"path"_s, QString::fromStdString(*device)}};
    call(UDisks, u"/org/freedesktop/UDisks2/Manager"_s, u"org.freedesktop.UDisks2.Manager"_s, u"ResolveDevice"_s, {which, QVariantMap()},
         [this](const QVariantList &answer) {
             const auto blocks = qdbus_cast<QList<QDBusObjectPath>>(answer.value(0));
             if (blocks.isEmpty())
                 Q_EMIT said(tr("What was copied to is no disk that can be ejected."), true);
             else
                 ejectBlock(blocks.front().path());
         });
}

void AfterTheEnd::ejectBlock(const QString &block)
{
    const QString properties = u"org.freedesktop.DBus.Properties"_s;
    call(UDisks, block, properties, u"Get"_s, {u"org.freedesktop.UDisks2.Block"_s, u"Drive"_s}, [this, block, properties](const QVariantList &answer) {
        const QString drive = answer.value(0).value<QDBusVariant>().variant().value<QDBusObjectPath>().path();
        call(UDisks, drive, properties, u"GetAll"_s, {u"org.freedesktop.UDisks2.Drive"_s},
             [this, block, drive](const QVariantList &all) { ejectDrive(block, drive, qdbus_cast<QVariantMap>(all.value(0))); });
    });
}

/// Only what is made to be taken out: never the disk that the system is on.
void AfterTheEnd::ejectDrive(const QString &block, const QString &drive, const QVariantMap &properties)
{
    const QString bus = properties.value(u"ConnectionBus"_s).toString();
    if (!properties.value(u"Removable"_s).toBool() && bus != "usb"_L1 && bus != "sdio"_L1) {
        Q_EMIT said(tr("What was copied to is no disk that can be ejected."), true);
        return;
    }
    const bool powersOff = properties.value(u"CanPowerOff"_s).toBool();
    call(UDisks, block, u"org.freedesktop.UDisks2.Filesystem"_s, u"Unmount"_s, {QVariantMap()}, [this, drive, powersOff](const QVariantList &) {
        call(UDisks, drive, u"org.freedesktop.UDisks2.Drive"_s, powersOff ? u"PowerOff"_s : u"Eject"_s, {QVariantMap()},
             [this](const QVariantList &) { Q_EMIT said(tr("The disk was ejected and can be taken out."), false); });
    });
}

void AfterTheEnd::countDown(AfterEnd what)
{
    const auto text = [what](int seconds) {
        return (what == AfterEnd::Suspend ? tr("The computer goes to sleep in %1.") : tr("The computer is shut down in %1.")).arg(words::duration(seconds));
    };
    auto *box = new QMessageBox(QMessageBox::Information, QStringLiteral("PoolCopy"), text(CountdownSeconds), QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("sleepCountdown"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("All copies have ended."));
    QPushButton *now = box->addButton(what == AfterEnd::Suspend ? tr("&Sleep now") : tr("&Shut down now"), QMessageBox::AcceptRole);
    now->setObjectName(QStringLiteral("sleepNowButton"));
    QPushButton *keep = box->addButton(tr("&Keep it on"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepOnButton"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    ++m_begun;
    connect(box, &QObject::destroyed, this, &AfterTheEnd::end);
    connect(now, &QPushButton::clicked, this, [this, what] { sleep(what); });
    auto *second = new QTimer(box);
    connect(second, &QTimer::timeout, box, [box, now, text, left = CountdownSeconds]() mutable {
        if (--left > 0)
            box->setText(text(left));
        else
            now->click();
    });
    second->start(1000);
    box->open();
}

void AfterTheEnd::sleep(AfterEnd what)
{
    call(Login, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, what == AfterEnd::Suspend ? u"Suspend"_s : u"PowerOff"_s, {true},
         [](const QVariantList &) {});
}

} // namespace poolcopy
