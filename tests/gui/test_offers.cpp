// SPDX-License-Identifier: GPL-3.0-or-later
// What earlier runs of the program left is offered: to be continued, begun or removed.
#include "tests/gui/desk.h"
#include "ui/scrolling.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

JournalledJob cutShort()
{
    JournalledJob job;
    job.id = "5c1e0b7a";
    job.request.sources = {"/home/ada/Pho\xfftos"};
    job.request.placement = Placement::Into;
    job.request.destination = "/mnt/usb";
    job.places = {{"/mnt/usb/Pho\xfftos", "/mnt/usb/Pho\xfftos.unfinished-12345678", 7, {}, {}}};
    job.files = 3;
    job.filesTotal = 9;
    job.bytes = 31'000'000'000;
    job.bytesTotal = 94'000'000'000;
    job.totalsFinal = true;
    return job;
}

} // namespace

class TestOffers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasCutShortIsOfferedToBeContinued();
    void whatHadNotBegunIsOfferedAsSuch();
    void manyThatWereCutShortAreShownOnRequest();
    void copyStaysInSightBelowOffersAndOptions();
    void removingWhatWasCutShortAsksFirst();
};

void TestOffers::whatWasCutShortIsOfferedToBeContinued()
{
    Desk desk;
    QVERIFY(!desk.shows("offerPanel"));
    JournalledJob running = cutShort();
    running.live = true;
    JournalledJob unplugged = cutShort();
    unplugged.away = true;
    desk.window.offer({running});
    QVERIFY(!desk.shows("offerPanel"));
    desk.window.offer({unplugged});
    QVERIFY(desk.text("offerAway").contains(u"not there now"_s));
    QVERIFY(!desk.shows("offerContinueButton"));
    desk.click("offerRemoveButton");
    QTRY_VERIFY(desk.find<QMessageBox>("offerRemoveQuestion"));
    QVERIFY(desk.find<QMessageBox>("offerRemoveQuestion")->informativeText().contains(u"stays there"_s));
    desk.find<QMessageBox>("offerRemoveQuestion")->reject();
    desk.window.offer({cutShort(), unplugged});
    QTRY_VERIFY2(desk.shows("offerContinueButton"), "what can be gone on with comes first");
    JournalledJob chosen = cutShort();
    chosen.request.afterEnd = AfterEnd::Eject;
    desk.window.offer({chosen});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);   // what was offered before
    QVERIFY(desk.shows("offerPanel"));
    QVERIFY2(desk.text("offerTitle").contains(u"31.0 GB of 94.0 GB are there"_s), qPrintable(desk.text("offerTitle")));
    QVERIFY(desk.text("offerTitle").contains(u"Pho\\xfftos"_s));
    desk.click("offerContinueButton");
    QVERIFY(desk.job);
    QCOMPARE(fakeJob().request.continues, std::string("5c1e0b7a"));
    QVERIFY(fakeJob().request.sources == cutShort().request.sources);
    QCOMPARE(fakeJob().request.destination, Path("/mnt/usb"));
    QCOMPARE(fakeJob().request.afterEnd, std::optional(AfterEnd::Eject));
}

void TestOffers::whatHadNotBegunIsOfferedAsSuch()
{
    Desk desk;
    JournalledJob waiting;
    waiting.id = "00000001";
    waiting.waits = true;
    waiting.request.sources = {"/home/ada/Thesis"};   // not even looked at
    desk.window.offer({waiting});
    QVERIFY2(desk.text("offerTitle").contains(u"has not begun"_s), qPrintable(desk.text("offerTitle")));
    desk.click("offerRemoveButton");
    QTRY_VERIFY(desk.find<QMessageBox>("offerRemoveQuestion"));
    QVERIFY(desk.find<QMessageBox>("offerRemoveQuestion")->informativeText().contains(u"nothing of it was copied"_s));
    desk.click("offerReallyRemoveButton");
    waiting.places = cutShort().places;
    desk.window.offer({waiting});
    desk.click("offerContinueButton");
    QVERIFY(desk.job);
    QCOMPARE(fakeJob().request.continues, std::string("00000001"));
}

void TestOffers::manyThatWereCutShortAreShownOnRequest()
{
    Desk desk;
    const auto titles = [&desk] {
        int shown = 0;
        for (const QLabel *label : desk.window.findChildren<QLabel *>(u"offerTitle"_s))
            shown += label->isVisible();
        return shown;
    };
    std::vector<JournalledJob> jobs(5, cutShort());
    desk.window.offer(jobs);
    QTRY_COMPARE(titles(), 3);
    QVERIFY(desk.text("offerTitle").contains(u"31.0 GB"_s));
    desk.click("offerAllButton");
    QTRY_COMPARE(titles(), 5);
    QVERIFY(!desk.shown("offerAllButton"));
    jobs.resize(3);
    desk.window.offer(jobs);
    QTRY_COMPARE(titles(), 3);
}

void TestOffers::copyStaysInSightBelowOffersAndOptions()
{
    Desk desk;
    desk.window.resize(720, 600);
    desk.take({"/home/ada/Photos"});
    desk.window.offer({cutShort(), cutShort(), cutShort()});
    if (!desk.shown("copyFlush"))
        desk.click("optionsFold");
    QTRY_VERIFY(desk.shown("copyFlush"));
    QTest::qWait(50);
    for (const char *name : {"checkButton", "copyButton"})
        QTRY_VERIFY2(isWhollySeen(desk.shown(name)), name);
    desk.click("optionsFold");
}

void TestOffers::removingWhatWasCutShortAsksFirst()
{
    Desk desk;
    QSignalSpy discarded(&desk.window, &MainWindow::discardRequested);
    desk.window.offer({cutShort()});
    desk.click("offerRemoveButton");
    QTRY_VERIFY(desk.find<QMessageBox>("offerRemoveQuestion"));
    QCOMPARE(discarded.count(), 0);
    desk.click("offerReallyRemoveButton");
    QCOMPARE(discarded.count(), 1);
    desk.window.offer({});
    QVERIFY(!desk.shows("offerPanel"));
}

QTEST_MAIN(TestOffers)
#include "test_offers.moc"
