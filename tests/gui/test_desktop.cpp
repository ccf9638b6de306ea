// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop's services are told and asked, by services of our own on a private bus: the exact calls are compared. And all of it
// again where there is no bus.
#include "app/bus_name.h"
#include "app/file_manager.h"
#include "app/first_window.h"
#include "app/file_portal.h"
#include "app/job_views.h"
#include "app/notifications.h"
#include "app/stay_awake.h"
#include "app/thumbnail_cache.h"
#include "core/base/fd.h"
#include "tests/gui/fake_engine.h"
#include "ui/choose_page.h"
#include "ui/history_page.h"
#include "ui/main_window.h"
#include "ui/settings.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <chrono>
#include <future>

#include <fcntl.h>
#include <unistd.h>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

const auto Notify = u"org.freedesktop.Notifications"_s, Portal = u"org.freedesktop.portal.Desktop"_s, Manager = u"org.gnome.SessionManager"_s,
           Login = u"org.freedesktop.login1"_s, Views = u"org.kde.JobViewServer"_s, Files = u"org.freedesktop.FileManager1"_s;
const auto View = u"/org/kde/notificationmanager/jobs/JobView_1"_s;

/// A value with its type, as the specifications have it: those count on the bus.
QString text(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<QDBusArgument>()) {
        const auto argument = value.value<QDBusArgument>();
        if (argument.currentType() != QDBusArgument::MapType)
            return argument.currentSignature();
        QStringList items;
        const auto map = qdbus_cast<QVariantMap>(argument);
        for (auto it = map.begin(); it != map.end(); ++it)
            items += it.key() + u'=' + text(it.value());
        return u'{' + items.join(u", "_s) + u'}';
    }
    switch (value.typeId()) {
    case QMetaType::QString: return u'"' + value.toString() + u'"';
    case QMetaType::QStringList: return u'[' + value.toStringList().join(u'|') + u']';
    case QMetaType::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QMetaType::UChar: return u"y:"_s + QString::number(value.toUInt());
    case QMetaType::Int: return u"i:"_s + value.toString();
    case QMetaType::UInt: return u"u:"_s + value.toString();
    case QMetaType::ULongLong: return u"t:"_s + value.toString();
    default: return QString::fromLatin1(value.typeName());
    }
}

/// All the services.
class Services : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        QStringList arguments;
        for (const QVariant &argument : message.arguments())
            arguments += text(argument);
        const QString name = message.interface().section(u'.', -1) + u'.' + message.member();
        calls += name + u'(' + arguments.join(u", "_s) + u')';
        if (fails.contains(name)) {
            connection.send(message.createErrorReply(u"org.freedesktop.DBus.Error.UnknownMethod"_s, u"not here"_s));
            return true;
        }
        QVariantList answer;
        if (name == "Notifications.GetCapabilities"_L1)
            answer = {can};
        else if (name == "Notifications.Notify"_L1)
            answer = {++notified};
        else if (name == "Inhibit.Inhibit"_L1)
            answer = {QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/portal/desktop/request/1_2/x"_s))};
        else if (name == "SessionManager.Inhibit"_L1)
            answer = {77U};
        else if (name == "JobViewServerV2.requestView"_L1)
            answer = {QVariant::fromValue(QDBusObjectPath(View))};
        else if (name == "Manager.Inhibit"_L1)
            answer = {QVariant::fromValue(lock())};
        else if (name == "Properties.Get"_L1)
            answer = {QVariant::fromValue(QDBusVariant(portalVersion))};
        else if (message.interface() == "org.freedesktop.portal.FileChooser"_L1)
            answer = {QVariant::fromValue(QDBusObjectPath(dialog = dialogOf(message)))};
        if (holds)
            held = message.createReply(answer);
        else
            connection.send(message.createReply(answer));
        return true;
    }
    /// Where the specification puts the answer to this question, or where an older portal does. The token is in no text: it is never the same.
    QString dialogOf(const QDBusMessage &message)
    {
        const QString token = qdbus_cast<QVariantMap>(message.arguments().last()).value(u"handle_token"_s).toString();
        calls.last().remove(u"handle_token=\""_s + token + u"\", "_s);
        return u"/org/freedesktop/portal/desktop/request/"_s + (isOld ? u"7"_s : message.service().mid(1).replace(u'.', u'_') + u'/' + token);
    }
    /// One end of a pipe; isLocked() as long as anybody has it.
    QDBusUnixFileDescriptor lock()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        lockSeen = Fd(ends[0]);
        const Fd given(ends[1]);
        return QDBusUnixFileDescriptor(given.get());
    }
    [[nodiscard]] bool isLocked() const
    {
        char c = 0;
        return ::read(lockSeen.get(), &c, 1) < 0 && errno == EAGAIN;
    }
    QStringList calls, fails;
    QStringList can{u"actions"_s, u"body"_s, u"body-markup"_s};
    uint notified = 0, portalVersion = 3;
    bool isOld = false;
    QString dialog;
    bool holds = false;   // the answer, as `held`
    QDBusMessage held;
    Fd lockSeen;
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aLongCopyThatEndedIsTold();
    void whatWentWrongIsToldWithItsReason();
    void nobodyIsToldWhatHeSeesOrDidHimself();
    void buttonsLeadToTheFolderAndToTheProblems();
    void aServerGetsOnlyWhatItCanShow();
    void whoMustAnswerIsToldOnceUntilHeLooks();
    void theComputerStaysAwakeUntilTheFlushHasEnded();
    void aPausedCopyLetsItSleep();
    void whereThereIsNoPortalTheSessionManagerIsAsked();
    void whereThereIsNoneOfThemLogin1IsAsked();
    void anAnswerThatComesTooLateIsGivenBack();
    void aCopyIsInTheListOfTheDesktop();
    void aDesktopThatWasStartedAgainIsToldAgain();
    void foldersAreShownWithAllTheirBytes();
    void anEntryIsShownInItsFolder();
    void whereThereIsNoFileManagerQtShowsTheFolder();
    void relativePathsAreMadeWholeBeforeAnybodySeesThem();
    void thePictureOfAFileIsTheDesktopsOwn();
    void thePortalChoosesSeveralFoldersOfAnyBytes();
    void aPortalThatIsClosedChoosesNothing();
    void theNextQuestionTakesThePlaceOfTheLast();
    void thePortalAsksWhereAReportGoes();
    void aPortalThatCanNotIsNotAsked();
    void aPortalThatFailsLeavesItToQt();
    void foldersOfAnyBytesComeByTheName();
    void aSecondStartHandsOverByTheName();
    void withoutABusNothingHappens();
    void cleanupTestCase();

private:
    [[nodiscard]] static QDBusConnection theirs() { return QDBusConnection(u"services"_s); }
    [[nodiscard]] static QDBusConnection ours() { return QDBusConnection(u"ours"_s); }
    Job *startJob(JobState state = JobState::Copying);
    void signal(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {}) const;
    void answered() const;
    void listens() const;
    void respond(uint response, const QStringList &uris) const;

    QProcess m_bus;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Engine> m_engine;
};

void TestDesktop::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("not run: dbus-daemon is not installed");
    QGuiApplication::setDesktopFileName(u"io.github.poolcopy.PoolCopy"_s);
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    const QString address = QString::fromLatin1(m_bus.readLine().trimmed());
    QVERIFY(QDBusConnection::connectToBus(address, u"services"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(address, u"ours"_s).isConnected());
}

void TestDesktop::init()
{
    for (const QString &name : {Notify, Portal, Manager, Login, Views, Files})
        QVERIFY(theirs().registerService(name));
    m_services = std::make_unique<Services>();
    QVERIFY(theirs().registerVirtualObject(u"/"_s, m_services.get(), QDBusConnection::SubPath));
    m_engine = std::make_unique<Engine>(QString());
    Choices choices;
    choices.notifications = true;
    Settings::instance().setChoices(choices);
}

void TestDesktop::cleanup()
{
    theirs().unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
    for (const QString &name : {Notify, Portal, Manager, Login, Views, Files})
        theirs().unregisterService(name);
}

void TestDesktop::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

/// One that copies /home/ada/<b>Photos & more to a stick, for longer than a moment.
Job *TestDesktop::startJob(JobState state)
{
    JobRequest request;
    request.sources = {"/home/ada/<b>Photos & more"};
    Job *job = m_engine->start(request);
    JobStatus &s = fakeJob().status;
    s.state = state;
    s.elapsedMs = 25'000;
    s.copied = s.files = s.filesTotal = 40;
    s.bytes = s.bytesTotal = s.bytesCopied = 4'700'000'000;
    s.bytesWritten = 1'175'000'000;
    s.totalsFinal = true;
    s.flushed = true;
    s.places = {{"/home/ada/<b>Photos & more", "/media/ada/b\xff" "d", {}, false, true}};
    return job;
}

void TestDesktop::signal(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
    message.setArguments(arguments);
    QVERIFY(theirs().send(message));
}

void TestDesktop::aLongCopyThatEndedIsTold()
{
    Notifications notifications(ours(), [] { return true; });
    Job *job = startJob();
    notifications.watch(job);
    endFakeJob(job, JobResult::Complete);
    QTRY_COMPARE(m_services->calls.size(), 2);
    QCOMPARE(m_services->calls[0], u"Notifications.GetCapabilities()"_s);
    QCOMPARE(m_services->calls[1], u"Notifications.Notify(\"PoolCopy\", u:0, \"io.github.poolcopy.PoolCopy\", \"\u2068<b>Photos & more\u2069: Done\", "
                                   "\"40 files copied (4.7 GB) in 25 s. Everything is on the disk.\", "
                                   "[default|Show the copy|folder|Open folder], "
                                   "{category=\"transfer.complete\", desktop-entry=\"io.github.poolcopy.PoolCopy\", urgency=y:1}, i:-1)"_s);
}

void TestDesktop::whatWentWrongIsToldWithItsReason()
{
    Notifications notifications(ours(), [] { return true; });
    Job *job = startJob();
    notifications.watch(job);
    fakeJob().status.reason = {Stage::WriteFile, ENOSPC, "/media/ada/<i>full</i>"};
    fakeJob().status.problems = 1;
    endFakeJob(job, JobResult::Stopped);
    QTRY_COMPARE(m_services->calls.size(), 2);
    const QString &call = m_services->calls[1];
    QVERIFY2(call.contains(u": Stopped\", \"Stopped before the end."_s), qPrintable(call));
    QVERIFY2(call.contains(u"&lt;i&gt;full&lt;/i&gt;"_s) && call.contains(u"full."_s), qPrintable(call));
    QVERIFY2(call.contains(u"[default|Show the copy|problems|Show problems], {category=\"transfer.error\", "_s), qPrintable(call));
    QVERIFY2(call.endsWith(u"urgency=y:2}, i:-1)"_s), qPrintable(call));
}

void TestDesktop::nobodyIsToldWhatHeSeesOrDidHimself()
{
    bool inFront = true;
    Notifications notifications(ours(), [&inFront] { return inFront; });
    const auto end = [&](JobResult result, std::int64_t ms, bool wanted = true) {
        Choices choices;
        choices.notifications = wanted;
        Settings::instance().setChoices(choices);
        Job *job = startJob();
        notifications.watch(job);
        fakeJob().status.elapsedMs = ms;
        Q_EMIT job->conflictFound();
        endFakeJob(job, result);
    };
    end(JobResult::Complete, 9'999);
    end(JobResult::Refused, 100);
    end(JobResult::Cancelled, 60'000);
    inFront = false;
    end(JobResult::Complete, 60'000, false);
    QVERIFY(!notifications.isShown());
    end(JobResult::Complete, 9'999);   // heard after all that would have come before
    QTRY_COMPARE(m_services->calls.size(), 4);
    QCOMPARE(m_services->calls.filter(u"answer is needed"_s).size(), 1);
    QCOMPARE(m_services->calls.filter(u": Done"_s).size(), 1);
}

void TestDesktop::buttonsLeadToTheFolderAndToTheProblems()
{
    Notifications notifications(ours(), [] { return false; });
    QSignalSpy window(&notifications, &Notifications::windowWanted), folder(&notifications, &Notifications::folderWanted), gone(&notifications, &Notifications::gone);
    std::vector<Path> folders;
    connect(&notifications, &Notifications::folderWanted, this, [&folders](const Path &path) { folders.push_back(path); });
    std::vector<Job *> jobs;
    for (int i = 0; i < 3; ++i) {
        jobs.push_back(startJob());
        notifications.watch(jobs.back());
        fakeJob().status.problems = 2;
        endFakeJob(jobs.back(), JobResult::WithProblems);
    }
    QTRY_COMPARE(m_services->notified, 3U);
    QVERIFY(m_services->calls.last().contains(u"[default|Show the copy|folder|Open folder|problems|Show problems]"_s));
    const auto say = [this](const QString &name, const QVariantList &arguments) { signal(u"/org/freedesktop/Notifications"_s, Notify, name, arguments); };
    say(u"ActionInvoked"_s, {99U, u"problems"_s});   // another program's
    say(u"ActivationToken"_s, {1U, u"token-1"_s});
    say(u"ActionInvoked"_s, {1U, u"problems"_s});
    say(u"ActionInvoked"_s, {2U, u"default"_s});
    say(u"ActionInvoked"_s, {3U, u"folder"_s});
    QTRY_COMPARE(folder.count(), 1);
    QCOMPARE(folders, std::vector<Path>{"/media/ada/b\xff" "d"});
    QCOMPARE(window.count(), 2);
    QCOMPARE(window[0], (QVariantList{QVariant::fromValue(jobs[0]), true, u"token-1"_s}));
    QCOMPARE(window[1], (QVariantList{QVariant::fromValue(jobs[1]), false, QString()}));
    QCOMPARE(gone.count(), 1);
    QVERIFY(!notifications.isShown());
    endFakeJob(jobs[0], JobResult::Complete);
    QTRY_COMPARE(m_services->notified, 4U);
    QVERIFY(notifications.isShown());
    say(u"NotificationClosed"_s, {4U, 2U});
    QTRY_COMPARE(gone.count(), 2);
}

void TestDesktop::aServerGetsOnlyWhatItCanShow()
{
    m_services->can = {u"body"_s};
    Notifications notifications(ours(), [] { return false; });
    Job *job = startJob();
    notifications.watch(job);
    fakeJob().status.reason = {Stage::WriteFile, ENOSPC, "/media/ada/<i>full</i>"};
    endFakeJob(job, JobResult::Stopped);
    QTRY_COMPARE(m_services->calls.size(), 2);
    QVERIFY2(m_services->calls[1].contains(u"<i>full</i>"_s) && m_services->calls[1].contains(u", [], {"_s), qPrintable(m_services->calls[1]));
}

void TestDesktop::whoMustAnswerIsToldOnceUntilHeLooks()
{
    bool inFront = false;
    Notifications notifications(ours(), [&inFront] { return inFront; });
    Job *job = startJob();
    notifications.watch(job);
    Q_EMIT job->conflictFound();
    Q_EMIT job->conflictFound();
    QTRY_COMPARE(m_services->calls.size(), 2);
    QTRY_COMPARE(m_services->notified, 1U);
    QCOMPARE(m_services->calls[1], u"Notifications.Notify(\"PoolCopy\", u:0, \"io.github.poolcopy.PoolCopy\", \"\u2068<b>Photos & more\u2069: an answer is needed\", "
                                   "\"A name is already taken at the destination. The rest is copied meanwhile.\", [default|Show the copy|show|Show the copy], "
                                   "{category=\"transfer\", desktop-entry=\"io.github.poolcopy.PoolCopy\", urgency=y:1}, i:-1)"_s);
    QSignalSpy gone(&notifications, &Notifications::gone);
    QTRY_VERIFY(notifications.isShown());
    // The answer to Notify may still be on its way: then it is withdrawn when that comes.
    inFront = true;
    notifications.withdrawQuestions();
    QTRY_VERIFY(!notifications.isShown());
    QTRY_COMPARE(m_services->calls.last(), u"Notifications.CloseNotification(u:1)"_s);
    inFront = false;
    Q_EMIT job->conflictFound();
    QTRY_COMPARE(m_services->notified, 2U);
}

void TestDesktop::theComputerStaysAwakeUntilTheFlushHasEnded()
{
    StayAwake awake(ours(), ours());
    Job *look = startJob();
    fakeJob().request.dryRun = true;
    awake.watch(look);
    Job *waits = startJob(JobState::Waiting);
    awake.watch(waits);
    Job *job = startJob(JobState::Scanning);
    awake.watch(job);
    QTRY_COMPARE(m_services->calls.size(), 1);
    QCOMPARE(m_services->calls[0], u"Inhibit.Inhibit(\"\", u:5, {reason=\"Folders are being copied\"})"_s);
    fakeJob(job).status.state = JobState::Flushing;
    Q_EMIT job->stateChanged();
    fakeJob(waits).status.state = JobState::Copying;
    Q_EMIT waits->stateChanged();
    endFakeJob(job, JobResult::Complete);
    fakeJob(waits).status.state = JobState::Flushing;
    Q_EMIT waits->stateChanged();
    QCOMPARE(m_services->calls.size(), 1);
    endFakeJob(waits, JobResult::Stopped);
    QTRY_COMPARE(m_services->calls.size(), 2);
    QCOMPARE(m_services->calls[1], u"Request.Close()"_s);
}

void TestDesktop::aPausedCopyLetsItSleep()
{
    StayAwake awake(ours(), ours());
    Job *job = startJob();
    awake.watch(job);
    QTRY_COMPARE(m_services->calls.size(), 1);
    job->pause();
    QTRY_COMPARE(m_services->calls.size(), 2);
    QCOMPARE(m_services->calls[1], u"Request.Close()"_s);
    job->resume();
    QTRY_COMPARE(m_services->calls.size(), 3);
    QVERIFY(m_services->calls[2].startsWith(u"Inhibit.Inhibit("_s));
}

void TestDesktop::whereThereIsNoPortalTheSessionManagerIsAsked()
{
    m_services->fails = {u"Inhibit.Inhibit"_s};
    StayAwake awake(ours(), ours());
    Job *job = startJob();
    awake.watch(job);
    QTRY_COMPARE(m_services->calls.size(), 2);
    QCOMPARE(m_services->calls[1], u"SessionManager.Inhibit(\"io.github.poolcopy.PoolCopy\", u:0, \"Folders are being copied\", u:5)"_s);
    endFakeJob(job, JobResult::Complete);
    QTRY_COMPARE(m_services->calls.size(), 3);
    QCOMPARE(m_services->calls[2], u"SessionManager.Uninhibit(u:77)"_s);
}

void TestDesktop::whereThereIsNoneOfThemLogin1IsAsked()
{
    theirs().unregisterService(Portal);
    theirs().unregisterService(Manager);
    StayAwake awake(ours(), ours());
    Job *job = startJob();
    awake.watch(job);
    QTRY_COMPARE(m_services->calls.size(), 1);
    QCOMPARE(m_services->calls[0], u"Manager.Inhibit(\"sleep:shutdown\", \"PoolCopy\", \"Folders are being copied\", \"block\")"_s);
    QVERIFY(m_services->isLocked());
    fakeJob(job).status.state = JobState::Flushing;
    Q_EMIT job->stateChanged();
    // What is asked after it is answered after it: the lock is held, and not only on its way.
    FileManager files(ours(), [](const QUrl &) {});
    files.show(QUrl(u"file:///x"_s));
    QTRY_COMPARE(m_services->calls.size(), 2);
    QVERIFY(m_services->isLocked());
    endFakeJob(job, JobResult::Complete);
    QTRY_VERIFY(!m_services->isLocked());
    QCOMPARE(m_services->calls.size(), 2);
}

void TestDesktop::anAnswerThatComesTooLateIsGivenBack()
{
    m_services->holds = true;
    StayAwake awake(ours(), ours());
    Job *job = startJob();
    awake.watch(job);
    QTRY_COMPARE(m_services->calls.size(), 1);
    endFakeJob(job, JobResult::Complete);
    m_services->holds = false;
    QVERIFY(theirs().send(m_services->held));
    QTRY_COMPARE(m_services->calls.size(), 2);
    QCOMPARE(m_services->calls[1], u"Request.Close()"_s);
}

void TestDesktop::aCopyIsInTheListOfTheDesktop()
{
    JobViews views(ours());
    Job *brief = startJob();
    fakeJob().status.elapsedMs = 20;
    views.watch(brief);
    endFakeJob(brief, JobResult::Complete);
    Job *job = startJob();
    views.watch(job);
    QTRY_COMPARE(m_services->calls.size(), 2);
    QCOMPARE(m_services->calls[0], u"JobViewServerV2.requestView(\"io.github.poolcopy.PoolCopy\", i:3, {transient=true})"_s);
    QCOMPARE(m_services->calls[1],
             u"JobViewV3.update({descriptionLabel1=\"Source\", descriptionLabel2=\"Destination\", descriptionValue1=\"\u2068<b>Photos & more\u2069\", "
             "descriptionValue2=\"\u2068/media/ada/b\\xffd\u2069\", destUrl=\"file:///media/ada/b%FFd\", percent=u:25, processedBytes=t:1175000000, "
             "processedFiles=t:40, speed=t:0, suspended=false, title=\"Copying\", totalBytes=t:4700000000, totalFiles=t:40})"_s);
    signal(View, u"org.kde.JobViewV3"_s, u"suspendRequested"_s);
    QTRY_COMPARE(m_services->calls.size(), 3);
    QCOMPARE(m_services->calls[2], u"JobViewV3.update({suspended=true, title=\"Paused\"})"_s);
    signal(View, u"org.kde.JobViewV3"_s, u"resumeRequested"_s);
    QTRY_COMPARE(m_services->calls.size(), 4);
    fakeJob(job).status.bytesWritten *= 2;
    QTRY_COMPARE(m_services->calls.size(), 5);
    QVERIFY2(m_services->calls[4].startsWith(u"JobViewV3.update({percent=u:50, processedBytes=t:2350000000"_s), qPrintable(m_services->calls[4]));
    signal(View, u"org.kde.JobViewV3"_s, u"cancelRequested"_s);
    QTRY_COMPARE(fakeJob(job).calls, (std::vector<std::string>{"pause", "resume", "cancel"}));
    endFakeJob(job, JobResult::Cancelled);
    QTRY_COMPARE(m_services->calls.last(), u"JobViewV3.terminate(u:1, \"\", {})"_s);
}

void TestDesktop::aDesktopThatWasStartedAgainIsToldAgain()
{
    JobViews views(ours());
    Job *job = startJob();
    views.watch(job);
    QTRY_COMPARE(m_services->calls.size(), 2);
    m_services->fails = {u"JobViewV3.update"_s};
    fakeJob(job).status.files = 41;
    QTRY_COMPARE(m_services->calls.size(), 3);
    m_services->fails.clear();
    QTRY_COMPARE(m_services->calls.filter(u"requestView"_s).size(), 2);
    QTRY_VERIFY(m_services->calls.last().contains(u"processedFiles=t:41"_s) && m_services->calls.last().contains(u"totalFiles"_s));
    // Where there is no such list nobody asks twice.
    m_services->fails = {u"JobViewV3.update"_s, u"JobViewServerV2.requestView"_s};
    fakeJob(job).status.files = 42;
    QTRY_COMPARE(m_services->calls.filter(u"requestView"_s).size(), 3);
    const auto before = m_services->calls.size();
    endFakeJob(job, JobResult::Complete);
    FileManager files(ours(), [](const QUrl &) {});
    files.show(QUrl(u"file:///x"_s));
    QTRY_VERIFY(m_services->calls.last().startsWith(u"FileManager1."_s));
    QCOMPARE(m_services->calls.size(), before + 1);
}

void TestDesktop::foldersAreShownWithAllTheirBytes()
{
    int others = 0;
    {
        FileManager files(ours(), [&others](const QUrl &) { ++others; });
        QDesktopServices::openUrl(urlFromPath("/media/ada/b\xff" "d e"));
        QTRY_COMPARE(m_services->calls.size(), 1);
        QCOMPARE(m_services->calls[0], u"FileManager1.ShowFolders([file:///media/ada/b%FFd%20e], \"\")"_s);
    }
    QCOMPARE(others, 0);
}

void TestDesktop::anEntryIsShownInItsFolder()
{
    QByteArrayList others;
    FileManager files(ours(), [&others](const QUrl &url) { others += url.toEncoded(); });
    QDesktopServices::openUrl(urlShowing("/media/ada/b\xff/100% #1?"));
    QTRY_COMPARE(m_services->calls.size(), 1);
    QCOMPARE(m_services->calls[0], u"FileManager1.ShowItems([file:///media/ada/b%FF/100%25%20%231%3F], \"\")"_s);
    QVERIFY(others.isEmpty());
    theirs().unregisterService(Files);
    QDesktopServices::openUrl(urlShowing("/media/ada/b\xff/c"));
    QTRY_COMPARE(others, QByteArrayList{"file:///media/ada/b%FF/"});
}

void TestDesktop::thePictureOfAFileIsTheDesktopsOwn()
{
    const QTemporaryDir folder;
    // As GLib writes the URI of these bytes, which is what file managers make the name of.
    const Path file = "/home/ada/a b\xff!$&'()*+,-.:=@_~;?#[]%";
    const QByteArray uri = "file:///home/ada/a%20b%FF!$&'()*+,-.:=@_~%3B%3F%23%5B%5D%25";
    const QString name = QString::fromLatin1(QCryptographicHash::hash(uri, QCryptographicHash::Md5).toHex()) + u".png"_s;
    const auto make = [&](const QString &size, int side, const QString &mtime) {
        QVERIFY(QDir(folder.path()).mkpath(size));
        QImage picture(side, side / 2, QImage::Format_RGB32);
        picture.fill(Qt::red);
        picture.setText(u"Thumb::MTime"_s, mtime);
        QVERIFY(picture.save(folder.path() + u'/' + size + u'/' + name));
    };
    const ThumbnailCache cache(folder.path().toStdString());
    QObject asker;
    std::vector<int> shown;   // how wide
    const auto look = [&](const Path &path, std::int64_t mtime) {
        thumbnails::look(&asker, path, mtime, [&shown](const QImage &picture) { shown.push_back(picture.width()); });
    };
    make(u"normal"_s, 128, u"1718000000"_s);
    look(file, 1'718'000'000);
    QTRY_COMPARE(shown, std::vector<int>{128});
    make(u"large"_s, 256, u"1718000000.25"_s);
    look(file, 1'718'000'001);   // it was changed since
    look(file, 1'718'000'000);   // they come in turn
    QTRY_COMPARE(shown, (std::vector<int>{128, 256}));
    make(u"large"_s, 256, u"1717999999"_s);
    look("/home/ada/other", 1'718'000'000);
    look(file, 1'718'000'000);
    QTRY_COMPARE(shown, (std::vector<int>{128, 256, 128}));
    {
        const QObject gone;
        thumbnails::look(&gone, file, 1'718'000'000, [&shown](const QImage &) { shown.push_back(0); });
    }
    look(file, 1'718'000'000);
    QTRY_COMPARE(shown, (std::vector<int>{128, 256, 128, 128}));
}

void TestDesktop::whereThereIsNoFileManagerQtShowsTheFolder()
{
    theirs().unregisterService(Files);
    std::vector<QByteArray> others;
    FileManager files(ours(), [&others](const QUrl &url) { others.push_back(url.toEncoded()); });
    for (std::size_t i = 1; i <= 2; ++i) {
        QDesktopServices::openUrl(urlFromPath("/b\xff"));
        QTRY_COMPARE(others.size(), i);
    }
    QCOMPARE(others.back(), QByteArray("file:///b%FF"));
}

void TestDesktop::relativePathsAreMadeWholeBeforeAnybodySeesThem()
{
    const Path here = QDir::currentPath().toStdString();
    Opening opening;
    opening.sources.paths = {"Photos", "./b\xff", ".//./deep/x/", "/whole", ".", "./", "../other"};
    opening.into = "usb";
    const Opening whole = absolute(opening);
    QVERIFY(whole.sources.paths == (std::vector<Path>{here + "/Photos", here + "/b\xff", here + "/deep/x/", "/whole", here, here, here + "/../other"}));
    QCOMPARE(*whole.into, here + "/usb");
}

/// All that was asked before has its answer: they keep their order.
void TestDesktop::answered() const
{
    QDBusMessage ping = QDBusMessage::createMethodCall(Portal, u"/org/freedesktop/portal/desktop"_s, u"org.example"_s, u"Last"_s);
    const QDBusPendingCall last = ours().asyncCall(ping);
    QTRY_VERIFY(last.isFinished());
    m_services->calls.removeAll(u"example.Last()"_s);
}

/// Where an older portal's answer will come is known only when the call is answered, and then the bus has to be told.
void TestDesktop::listens() const
{
    answered();
    answered();
}

/// What somebody answers in the portal's dialog.
void TestDesktop::respond(uint response, const QStringList &uris) const
{
    signal(m_services->dialog, u"org.freedesktop.portal.Request"_s, u"Response"_s, {response, QVariantMap{{u"uris"_s, uris}}});
}

void TestDesktop::thePortalChoosesSeveralFoldersOfAnyBytes()
{
    for (const bool old : {false, true}) {
        m_services->isOld = old;
        m_services->calls.clear();
        MainWindow window;
        const FilePortal portal(ours());
        QTRY_VERIFY(portal.isThere());
        QCOMPARE(m_services->calls, QStringList{u"Properties.Get(\"org.freedesktop.portal.FileChooser\", \"version\")"_s});
        window.findChild<QPushButton *>(u"chooseButton"_s)->click();
        QTRY_COMPARE(m_services->calls.size(), 2);
        QCOMPARE(m_services->calls[1], u"FileChooser.OpenFile(\"\", \"Choose folders to copy\", {directory=true, modal=true, multiple=true})"_s);
        QVERIFY(!window.findChild<QFileDialog *>());
        if (old)
            listens();
        respond(0, {u"file:///media/ada/b%FFd%20e"_s, u"file:///tmp/%E4"_s});
        auto *page = window.findChild<ChoosePage *>();
        QTRY_COMPARE(page->sources().size(), std::size_t(2));
        QCOMPARE(page->sources(), (std::vector<Path>{"/media/ada/b\xff" "d e", "/tmp/\xe4"}));

        window.findChild<QPushButton *>(u"otherButton"_s)->click();
        QTRY_COMPARE(m_services->calls.size(), 3);
        QCOMPARE(m_services->calls[2], u"FileChooser.OpenFile(\"\", \"Copy to which folder?\", {directory=true, modal=true})"_s);
        if (old)
            listens();
        respond(0, {u"file:///mnt/%FE"_s});
        QTRY_COMPARE(page->request().destination, Path("/mnt/\xfe"));
        QCOMPARE(page->sources().size(), std::size_t(2));
    }
}

void TestDesktop::aPortalThatIsClosedChoosesNothing()
{
    MainWindow window;
    const FilePortal portal(ours());
    QTRY_VERIFY(portal.isThere());
    auto *page = window.findChild<ChoosePage *>();
    QSignalSpy copies(&window, &MainWindow::copyRequested);
    window.findChild<QPushButton *>(u"copyButton"_s)->click();
    QTRY_COMPARE(m_services->calls.size(), 2);
    QCOMPARE(m_services->calls[1], u"FileChooser.OpenFile(\"\", \"Choose folders to copy\", {accept_label=\"_Copy\", directory=true, modal=true, multiple=true})"_s);
    respond(1, {u"file:///never"_s});
    answered();
    QVERIFY(page->sources().empty());
    QCOMPARE(copies.count(), 0);
    QVERIFY(!window.findChild<QFileDialog *>());
    // By its frame, which is "ended otherwise" to the portal, and takes a person some time.
    window.findChild<QPushButton *>(u"chooseButton"_s)->click();
    QTRY_COMPARE(m_services->calls.filter(u"OpenFile"_s).size(), 2);
    const QDeadlineTimer person(1'200);
    QTRY_VERIFY(person.hasExpired());
    respond(2, {});
    answered();
    QVERIFY(page->sources().empty() && !window.findChild<QFileDialog *>() && portal.isThere());
    QVERIFY(m_services->calls.filter(u"Close"_s).isEmpty());
    // And the same way three actions make a copy: the button, the choice, and to accept it.
    window.findChild<QPushButton *>(u"copyButton"_s)->click();
    QTRY_COMPARE(m_services->calls.filter(u"OpenFile"_s).size(), 3);
    respond(0, {u"file:///b%FF"_s});
    QTRY_COMPARE(copies.count(), 1);
    QCOMPARE(copies[0][0].value<JobRequest>().sources, std::vector<Path>{"/b\xff"});
    QCOMPARE(copies[0][0].value<JobRequest>().placement, Placement::Beside);
}

void TestDesktop::theNextQuestionTakesThePlaceOfTheLast()
{
    MainWindow window;
    auto portal = std::make_unique<FilePortal>(ours());
    QTRY_VERIFY(portal->isThere());
    window.findChild<QPushButton *>(u"chooseButton"_s)->click();
    QTRY_COMPARE(m_services->calls.size(), 2);
    const QString first = m_services->dialog;
    window.findChild<QPushButton *>(u"chooseButton"_s)->click();
    QTRY_COMPARE(m_services->calls.size(), 4);
    QCOMPARE(m_services->calls[2], u"Request.Close()"_s);
    QVERIFY(first != m_services->dialog);
    signal(first, u"org.freedesktop.portal.Request"_s, u"Response"_s, {0U, QVariantMap{{u"uris"_s, QStringList{u"file:///first"_s}}}});
    respond(0, {u"file:///second"_s});
    QTRY_COMPARE(window.findChild<ChoosePage *>()->sources(), std::vector<Path>{"/second"});
    // One that is open when the program ends is taken along.
    window.findChild<QPushButton *>(u"addButton"_s)->click();
    QTRY_COMPARE(m_services->calls.size(), 5);
    portal.reset();
    QTRY_COMPARE(m_services->calls.size(), 6);
    QCOMPARE(m_services->calls[5], u"Request.Close()"_s);
}

void TestDesktop::thePortalAsksWhereAReportGoes()
{
    const FilePortal portal(ours());
    QTRY_VERIFY(portal.isThere());
    HistoryPage page;
    HistoryRecord record;
    record.id = "a";
    record.request.sources = {"/home/ada/Photos"};
    page.setRecords({record});
    page.setDetails(record);
    std::vector<Path> paths;
    connect(&page, &HistoryPage::reportRequested, this, [&paths](const Path &path) { paths.push_back(path); });
    page.findChild<QAction *>(u"report-csv"_s)->trigger();
    QTRY_COMPARE(m_services->calls.size(), 2);
    QCOMPARE(m_services->calls[1], u"FileChooser.SaveFile(\"\", \"Save the report\", {current_name=\""_s + report::suggestedName(record) + u".csv\", modal=true})"_s);
    respond(0, {u"file:///mnt/%FF/mine.csv"_s});
    QTRY_COMPARE(paths, std::vector<Path>{"/mnt/\xff/mine.csv"});
}

void TestDesktop::aPortalThatCanNotIsNotAsked()
{
    // An older one would let people choose files; none answers with an error; and who has not answered yet is not waited for.
    for (const int trouble : {0, 1, 2}) {
        m_services->calls.clear();
        m_services->portalVersion = trouble == 0 ? 2 : 3;
        m_services->fails = trouble == 1 ? QStringList{u"Properties.Get"_s} : QStringList();
        MainWindow window;
        const FilePortal portal(ours());
        if (trouble < 2)
            answered();
        window.findChild<QPushButton *>(u"chooseButton"_s)->click();
        QVERIFY(window.findChild<QFileDialog *>(u"folderDialog"_s));
        answered();
        QVERIFY(m_services->calls.filter(u"FileChooser.OpenFile"_s).isEmpty());
    }
}

void TestDesktop::aPortalThatFailsLeavesItToQt()
{
    for (const bool atOnce : {true, false}) {
        m_services->calls.clear();
        MainWindow window;
        const FilePortal portal(ours());
        QTRY_VERIFY(portal.isThere());
        m_services->fails = atOnce ? QStringList{u"FileChooser.OpenFile"_s} : QStringList();
        window.findChild<QPushButton *>(u"chooseButton"_s)->click();
        QTRY_COMPARE(m_services->calls.size(), 2);
        if (!atOnce)   // nothing behind it can show a dialog
            respond(2, {});
        QTRY_VERIFY(window.findChild<QFileDialog *>(u"folderDialog"_s));
        // The next time nobody has to find that out again.
        window.findChild<QPushButton *>(u"otherButton"_s)->click();
        QCOMPARE(window.findChildren<QFileDialog *>(u"folderDialog"_s).size(), 2);
        answered();
        QCOMPARE(m_services->calls.filter(u"OpenFile"_s).size(), 1);
    }
}

void TestDesktop::foldersOfAnyBytesComeByTheName()
{
    BusName name(ours());
    std::vector<Opening> asked;
    connect(&name, &BusName::asked, this, [&asked](const Opening &opening) { asked.push_back(opening); });
    QSignalSpy taken(&name, &BusName::taken);
    name.take();
    QTRY_COMPARE(taken.count(), 1);
    const auto call = [](const QString &member, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(u"io.github.poolcopy.PoolCopy"_s, u"/io/github/poolcopy/PoolCopy"_s, u"org.freedesktop.Application"_s, member);
        message.setArguments(arguments);
        return theirs().asyncCall(message);
    };
    call(u"Activate"_s, {QVariantMap{{u"activation-token"_s, u"t1"_s}}});
    call(u"Open"_s, {QStringList{u"file:///tmp/b%FFd%20e"_s, u"https://example.org/x"_s, u"file:///tmp/\u00e4"_s, u"file://elsewhere/x"_s, u"file:///a%2Fb"_s}, QVariantMap()});
    const QDBusPendingCall last = call(u"ActivateAction"_s, {u"x"_s, QVariantList(), QVariantMap{{u"desktop-startup-id"_s, u"id_TIME1"_s}}});
    QTRY_COMPARE(asked.size(), std::size_t(3));
    QCOMPARE(asked[0].token, std::string("t1"));
    QVERIFY(asked[0].sources.paths.empty() && asked[0].sources.leftOut == 0);
    QCOMPARE(asked[1].sources.paths, (std::vector<Path>{"/tmp/b\xff" "d e", "/tmp/\xc3\xa4"}));
    QCOMPARE(asked[1].sources.leftOut, std::size_t(3));
    QCOMPARE(asked[2].token, std::string("id_TIME1"));
    QTRY_VERIFY(last.isFinished());
    QVERIFY(!last.isError());
}

void TestDesktop::aSecondStartHandsOverByTheName()
{
    Opening opening;
    opening.sources.paths = {"/tmp/b\xff" "d", "/tmp/100% #1"};
    opening.into = "/mnt/\xfe";
    opening.token = "t2";
    const auto handOver = [&opening] {
        auto done = std::async(std::launch::async, [&] { return BusName::handOver(theirs(), opening); });   // it waits for us
        while (done.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return done.get();
    };
    QCOMPARE(handOver(), false);
    BusName name(ours());
    std::vector<Opening> asked;
    connect(&name, &BusName::asked, this, [&asked](const Opening &more) { asked.push_back(more); });
    QSignalSpy taken(&name, &BusName::taken);
    name.take();
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(handOver(), true);
    QTRY_COMPARE(asked.size(), std::size_t(1));
    QCOMPARE(asked[0].sources.paths, opening.sources.paths);
    QCOMPARE(asked[0].into, opening.into);
    QCOMPARE(asked[0].token, opening.token);
    opening = {};
    QCOMPARE(handOver(), true);
    QTRY_COMPARE(asked.size(), std::size_t(2));
    QVERIFY(asked[1].sources.paths.empty());
}

void TestDesktop::withoutABusNothingHappens()
{
    const QDBusConnection none(u"none"_s);
    Notifications notifications(none, [] { return false; });
    StayAwake awake(none, none);
    JobViews views(none);
    std::vector<QUrl> shown;
    const FilePortal portal(none);
    QVERIFY(!portal.isThere());
    FileManager files(none, [&shown](const QUrl &url) { shown.push_back(url); });
    BusName name(none);
    name.take();
    QVERIFY(!BusName::handOver(none, {}));
    Job *job = startJob();
    notifications.watch(job);
    awake.watch(job);
    views.watch(job);
    Q_EMIT job->conflictFound();
    Q_EMIT job->stateChanged();
    notifications.withdrawQuestions();
    endFakeJob(job, JobResult::WithProblems);
    QVERIFY(!notifications.isShown());
    QDesktopServices::openUrl(QUrl(u"file:///x"_s));
    QCOMPARE(shown.size(), std::size_t(1));
    QCOMPARE(m_services->calls, QStringList());
}

QTEST_MAIN(TestDesktop)
#include "test_desktop.moc"
