// SPDX-License-Identifier: GPL-3.0-or-later
// With services of our own on a private bus: no disk is ejected and nothing is shut down.
#include "app/after_the_end.h"
#include "core/engine/engine.h"
#include "tests/gui/fake_engine.h"
#include "ui/settings.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view Mounts = "22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw\n"
                                    "30 22 0:26 / /run rw,nosuid shared:5 - tmpfs tmpfs rw\n"
                                    "80 22 8:17 / /media/ada/My\\040stick rw,nosuid shared:60 - vfat /dev/sdb1 rw,uid=1000\n"
                                    "81 22 8:33 / /media/ada/My rw - exfat /dev/sdc1 rw\n";

/// udisks2 and login1, as far as they are asked.
class Services : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        calls += message.member();
        if (fails == message.member()) {
            connection.send(message.createErrorReply(u"org.freedesktop.UDisks2.Error.DeviceBusy"_s, u"busy"_s));
            return true;
        }
        QVariantList answer;
        if (message.member() == "ResolveDevice"_L1) {
            device = qdbus_cast<QVariantMap>(message.arguments().value(0)).value(u"path"_s).toString();
            answer = {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/UDisks2/block_devices/sdb1"_s)})};
        } else if (message.member() == "Get"_L1) {
            answer = {QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/UDisks2/drives/stick"_s))))};
        } else if (message.member() == "GetAll"_L1) {
            answer = {QVariantMap{{u"ConnectionBus"_s, bus}, {u"Removable"_s, false}, {u"CanPowerOff"_s, true}}};
        }
        connection.send(message.createReply(answer));
        return true;
    }
    QStringList calls;
    QString bus = u"usb"_s, fails, device;
};

JobStatus ended(JobResult result = JobResult::Complete)
{
    JobStatus status;
    status.state = JobState::Done;
    status.result = result;
    status.places = {{"/home/ada/Photos", "/media/ada/My stick/Photos", {}, false, true}};
    return status;
}

} // namespace

class TestAfterTheEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theDeviceIsThatOfTheLongestMountPoint();
    void aStickIsUnmountedAndSwitchedOff();
    void aDiskThatIsBuiltInStays();
    void whatIsInUseIsSaid();
    void nothingFollowsWhatWasCutShort();
    void aServiceThatIsNotThereIsSaidAndNoMore();
    void shuttingDownCanBeStoppedInTime();
    void whatTheLastToEndHasChosenFollows();
    void cleanupTestCase();

private:
    QProcess m_bus;
    QWidget m_window;
    std::unique_ptr<Services> m_services;
};

void TestAfterTheEnd::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    const QString address = QString::fromLatin1(m_bus.readLine().trimmed());
    QVERIFY(QDBusConnection::connectToBus(address, u"services"_s).registerService(u"org.freedesktop.UDisks2"_s));
    QVERIFY(QDBusConnection(u"services"_s).registerService(u"org.freedesktop.login1"_s));
    QVERIFY(QDBusConnection::connectToBus(address, u"ours"_s).isConnected());
}

void TestAfterTheEnd::init()
{
    QDBusConnection bus(u"services"_s);
    bus.unregisterObject(u"/org/freedesktop"_s, QDBusConnection::UnregisterTree);
    m_services = std::make_unique<Services>();
    QVERIFY(bus.registerVirtualObject(u"/org/freedesktop"_s, m_services.get(), QDBusConnection::SubPath));
}

void TestAfterTheEnd::theDeviceIsThatOfTheLongestMountPoint()
{
    QCOMPARE(deviceOf(Mounts, "/media/ada/My stick/a"), std::optional<std::string>("/dev/sdb1"));
    QCOMPARE(deviceOf(Mounts, "/media/ada/My stick"), std::optional<std::string>("/dev/sdb1"));
    QCOMPARE(deviceOf(Mounts, "/media/ada/My sticks"), std::optional<std::string>("/dev/sda2"));
    QCOMPARE(deviceOf(Mounts, "/media/ada/My/x"), std::optional<std::string>("/dev/sdc1"));
    QVERIFY(!deviceOf(Mounts, "/run/x"));
    QVERIFY(!deviceOf("nonsense\n\n1 2 - \n", "/run/x"));
    QVERIFY(deviceOf(AfterTheEnd::ownMounts(), "/").has_value() || !AfterTheEnd::ownMounts().empty());
}

void TestAfterTheEnd::aStickIsUnmountedAndSwitchedOff()
{
    AfterTheEnd after(QDBusConnection(u"ours"_s), [] { return std::string(Mounts); }, &m_window);
    QSignalSpy said(&after, &AfterTheEnd::said);
    after.carryOut(AfterEnd::Eject, ended());
    QVERIFY(after.isBusy());
    QTRY_COMPARE(said.count(), 1);
    QVERIFY(!after.isBusy());
    QCOMPARE(said[0][1].toBool(), false);
    QCOMPARE(m_services->device, u"/dev/sdb1"_s);
    QCOMPARE(m_services->calls, (QStringList{u"ResolveDevice"_s, u"Get"_s, u"GetAll"_s, u"Unmount"_s, u"PowerOff"_s}));
}

void TestAfterTheEnd::aDiskThatIsBuiltInStays()
{
    m_services->bus = u"ata"_s;
    AfterTheEnd after(QDBusConnection(u"ours"_s), [] { return std::string(Mounts); }, &m_window);
    QSignalSpy said(&after, &AfterTheEnd::said);
    after.carryOut(AfterEnd::Eject, ended());
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said[0][1].toBool(), true);
    QVERIFY(!m_services->calls.contains(u"Unmount"_s));
}

void TestAfterTheEnd::whatIsInUseIsSaid()
{
    m_services->fails = u"Unmount"_s;
    AfterTheEnd after(QDBusConnection(u"ours"_s), [] { return std::string(Mounts); }, &m_window);
    QSignalSpy said(&after, &AfterTheEnd::said);
    after.carryOut(AfterEnd::Eject, ended());
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said[0][1].toBool(), true);
    QVERIFY(!m_services->calls.contains(u"PowerOff"_s));
}

void TestAfterTheEnd::nothingFollowsWhatWasCutShort()
{
    AfterTheEnd after(QDBusConnection(u"ours"_s), [] { return std::string(Mounts); }, &m_window);
    for (const JobResult result : {JobResult::Cancelled, JobResult::Stopped, JobResult::Refused}) {
        for (const AfterEnd what : {AfterEnd::Eject, AfterEnd::ShutDown, AfterEnd::Suspend})
            after.carryOut(what, ended(result));
    }
    after.carryOut(AfterEnd::Eject, ended(JobResult::WithProblems));
    QVERIFY(!m_window.findChild<QMessageBox *>());
    after.carryOut(AfterEnd::Eject, ended());   // is heard after all that would have come before
    QTRY_VERIFY(m_services->calls.contains(u"PowerOff"_s));
    QCOMPARE(m_services->calls.count(u"ResolveDevice"_s), 1);
}

void TestAfterTheEnd::aServiceThatIsNotThereIsSaidAndNoMore()
{
    AfterTheEnd after(QDBusConnection(u"not connected"_s), [] { return std::string(Mounts); }, &m_window);
    QSignalSpy said(&after, &AfterTheEnd::said);
    after.carryOut(AfterEnd::Eject, ended());
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said[0][1].toBool(), true);
}

void TestAfterTheEnd::shuttingDownCanBeStoppedInTime()
{
    AfterTheEnd after(QDBusConnection(u"ours"_s), [] { return std::string(Mounts); }, &m_window);
    after.carryOut(AfterEnd::ShutDown, ended());
    QPointer<QMessageBox> box = m_window.findChild<QMessageBox *>(u"sleepCountdown"_s);
    QVERIFY(box);
    box->findChild<QPushButton *>(u"keepOnButton"_s)->click();
    QTRY_VERIFY(!box);
    QCOMPARE(m_services->calls, QStringList());
    after.carryOut(AfterEnd::Suspend, ended(JobResult::WithProblems));
    m_window.findChild<QPushButton *>(u"sleepNowButton"_s)->click();
    QTRY_COMPARE(m_services->calls, QStringList{u"Suspend"_s});
}

void TestAfterTheEnd::whatTheLastToEndHasChosenFollows()
{
    struct Copy
    {
        std::optional<AfterEnd> what;
        AfterEnd settings;
        bool follows;
    };
    for (const Copy &last : {Copy{AfterEnd::Eject, AfterEnd::Nothing, true}, Copy{std::nullopt, AfterEnd::Eject, true},
                             Copy{AfterEnd::Nothing, AfterEnd::Eject, false}, Copy{std::nullopt, AfterEnd::Nothing, false}}) {
        m_services->calls.clear();
        Settings::instance().setChoices({});
        Engine engine{QString()};
        AfterTheEnd after(QDBusConnection(u"ours"_s), [] { return std::string(Mounts); }, &m_window);
        JobRequest request;
        request.afterEnd = AfterEnd::ShutDown;
        Job *first = engine.start(request);
        request.afterEnd = last.what;
        Job *second = engine.start(request);
        after.watch(first);
        after.watch(second);
        fakeJob(first).status = fakeJob(second).status = ended();
        Choices choices;
        choices.afterEnd = last.settings;
        Settings::instance().setChoices(choices);   // also if it was changed meanwhile
        endFakeJob(first, JobResult::Complete);
        QVERIFY(!after.isBusy());
        endFakeJob(second, JobResult::Complete);
        QCOMPARE(after.isBusy(), last.follows);
        if (last.follows)
            QTRY_VERIFY(m_services->calls.contains(u"PowerOff"_s) && !after.isBusy());
    }
    Settings::instance().setChoices({});
}

void TestAfterTheEnd::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

QTEST_MAIN(TestAfterTheEnd)
#include "test_after_the_end.moc"
