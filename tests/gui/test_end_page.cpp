// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a copy that has ended: what became of it, and what can be done next.
#include "tests/gui/desk.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <cerrno>

using namespace poolcopy;
using namespace Qt::StringLiterals;

class TestEndPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doneSaysSafeToUnplugOnlyAfterAFlush();
    void onlyWhatCanBeUnpluggedIsSafeToUnplug();
    void theEndOpensAtItsTopAndItsButtonsFit();
    void whatFailedIsRetried();
    void aRefusalIsSaidWithItsReason();
    void aRefusedCopyCanBeChangedOrTriedAgain();
    void cancelAsksWhatBecomesOfTheUnfinishedFolder();
    void severalUnfinishedFoldersAreAllNamedBeforeTheyAreRemoved();
};

void TestEndPage::doneSaysSafeToUnplugOnlyAfterAFlush()
{
    for (const bool flushed : {true, false}) {
        Desk desk;
        desk.startJob();
        JobStatus &s = fakeJob().status;
        s.flushed = flushed;
        s.places[0].published = s.places[0].removable = true;
        s.copied = 80'211;
        s.notes[static_cast<std::size_t>(NoteKind::AclNotKept)] = 37;
        endFakeJob(desk.job, JobResult::Complete);
        QTRY_VERIFY(desk.shows("outcome"));
        QVERIFY(desk.text("outcome").contains(u"80,211"_s));
        QCOMPARE(desk.shows("safeToUnplug"), flushed);
        QVERIFY(desk.text("notes").contains(u"37"_s));
        QVERIFY(desk.shows("openFolderButton"));
        QVERIFY(!desk.shows("pauseButton"));
        QVERIFY(!desk.shows("removeUnfinishedButton"));
        const QSignalSpy left(&desk.window, &MainWindow::jobLeft);
        desk.click("copyMoreButton");
        QVERIFY(desk.shows("chooseButton"));
        QCOMPARE(desk.window.windowTitle(), u"PoolCopy"_s);
        QCOMPARE(left.count(), 0);
        desk.click("jobsPage");
        QVERIFY(desk.shows("outcome"));
    }
}

void TestEndPage::onlyWhatCanBeUnpluggedIsSafeToUnplug()
{
    for (const bool removable : {true, false}) {
        Desk desk;
        desk.startJob();
        JobStatus &s = fakeJob().status;
        s.flushed = s.places[0].published = true;
        s.places[0].removable = removable;
        s.copied = 3;
        endFakeJob(desk.job, JobResult::Complete);
        QTRY_VERIFY(desk.shows("outcome"));
        QVERIFY(desk.text("outcome").contains(u"Everything is on the disk."_s));
        QCOMPARE(desk.shows("safeToUnplug"), removable);
    }
    Desk desk;
    desk.startJob();
    JobStatus &s = fakeJob().status;
    s.flushed = s.places[0].published = s.places[0].inMemory = true;
    s.copied = 3;
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_VERIFY(desk.shows("outcome"));
    QVERIFY(desk.text("outcome").contains(u"It is in memory only"_s));
    QVERIFY(!desk.shows("safeToUnplug"));
}

void TestEndPage::theEndOpensAtItsTopAndItsButtonsFit()
{
    for (const QSize size : {QSize(720, 600), QSize(400, 600)}) {
        Desk desk;
        desk.window.resize(size);
        desk.startJob();
        std::vector<Problem> many;
        for (int i = 0; i < 40; ++i)
            many.push_back({{Stage::OpenSource, EACCES, "/home/ada/Photos/" + std::to_string(i)}, 1, "/home/ada/Photos/" + std::to_string(i)});
        fakeJob().problems = many;
        JobStatus &s = fakeJob().status;
        s.problems = s.failed = many.size();
        s.copied = 3;
        s.flushed = s.places[0].published = s.places[0].removable = true;
        s.notes[static_cast<std::size_t>(NoteKind::AclNotKept)] = 37;
        endFakeJob(desk.job, JobResult::WithProblems);
        QTRY_VERIFY(desk.shows("outcome") && desk.shows("problemList"));
        QScrollArea *area = nullptr;
        for (QWidget *outer = desk.find<QWidget>("outcome"); outer && !area; outer = outer->parentWidget())
            area = qobject_cast<QScrollArea *>(outer);
        QVERIFY(area);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);   // what was to be done when the window has had its turn
        QCOMPARE(area->verticalScrollBar()->value(), 0);
        const auto top = [&desk](const char *name) { return desk.find<QWidget>(name)->mapTo(&desk.window, QPoint()).y(); };
        if (size.width() == 720)
            QCOMPARE(top("reportButton"), top("copyMoreButton"));
        for (const char *name : {"openFolderButton", "copyMoreButton", "reportButton"}) {
            const QWidget *button = desk.find(name);
            const QRect there(button->mapTo(area->viewport(), QPoint()), button->size());
            QVERIFY2(there.left() >= 0 && there.right() < area->viewport()->width() && button->width() >= button->sizeHint().width(), name);
        }
    }
}

void TestEndPage::whatFailedIsRetried()
{
    Desk desk;
    desk.startJob();
    fakeJob().problems = {{{Stage::OpenSource, EACCES, "/x"}, 1}};
    fakeJob().status.problems = fakeJob().status.failed = 1;
    Job *first = desk.job;
    endFakeJob(first, JobResult::WithProblems);
    QTRY_VERIFY(desk.shows("retryButton"));
    const std::vector<std::string> &calls = fakeJob().calls;
    QVERIFY(calls.empty());
    desk.click("retryButton");
    QVERIFY(desk.job != first);
    QVERIFY(fakeJob().request.sources == Paths{"/home/ada/Photos"});
    QVERIFY(!desk.shows("problemCount"));
    QVERIFY(desk.shows("pauseButton"));
}

void TestEndPage::aRefusalIsSaidWithItsReason()
{
    Desk desk;
    desk.startJob();
    fakeJob().status.reason = {Stage::StatSource, ENOENT, "/home/ada/Photos"};
    fakeJob().status.places.clear();
    endFakeJob(desk.job, JobResult::Refused);
    QTRY_VERIFY(desk.shows("reason"));
    QVERIFY(desk.text("reason").contains(u"/home/ada/Photos"_s));
    QVERIFY(!desk.shows("openFolderButton"));
    QVERIFY(!desk.shows("safeToUnplug"));
    QVERIFY(!desk.shows("removeUnfinishedButton"));
}

void TestEndPage::aRefusedCopyCanBeChangedOrTriedAgain()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    auto *rule = desk.find<QComboBox>("ruleCombo");
    rule->setCurrentIndex(rule->findData(static_cast<int>(OnConflict::Rename)));
    desk.find<QAbstractButton>("verifyBox")->setChecked(true);
    desk.startJob();
    const JobRequest asked = fakeJob().request;
    const auto refuse = [&desk] {
        fakeJob().status.reason = {Stage::MakeFolder, EACCES, "/mnt/usb"};
        fakeJob().status.places.clear();
        endFakeJob(desk.job, JobResult::Refused);
    };
    refuse();
    QTRY_VERIFY(desk.shows("reason"));
    QVERIFY(desk.shows("changeButton") && desk.shows("continueButton"));
    QCOMPARE(desk.find("continueButton")->text(), u"&Try again"_s);
    Job *first = desk.job;
    desk.click("continueButton");
    QVERIFY(desk.job != first);
    QVERIFY(fakeJob().request.sources == asked.sources);
    refuse();
    QTRY_VERIFY(desk.shows("changeButton"));
    QCOMPARE(desk.listed(), 0);
    rule->setCurrentIndex(rule->findData(static_cast<int>(OnConflict::Leave)));   // chosen for something else meanwhile
    desk.find<QAbstractButton>("verifyBox")->setChecked(false);
    desk.window.setDestination("/elsewhere");
    desk.click("changeButton");
    QVERIFY(desk.shows("copyButton"));
    QCOMPARE(desk.listed(), 1);
    QCOMPARE(QApplication::focusWidget(), desk.find<QWidget>("destinationCombo"));
    desk.click("copyButton");
    QVERIFY(fakeJob().request.sources == asked.sources);
    QCOMPARE(fakeJob().request.destination, asked.destination);
    QCOMPARE(fakeJob().request.onConflict, OnConflict::Rename);
    QVERIFY(fakeJob().request.verify);
}

void TestEndPage::cancelAsksWhatBecomesOfTheUnfinishedFolder()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.startJob();
    desk.click("cancelButton");
    QVERIFY(Desk::asked("cancel"));
    QVERIFY(!desk.find("cancelButton")->isEnabled());
    endFakeJob(desk.job, JobResult::Cancelled);
    QTRY_VERIFY(desk.shows("unfinishedQuestion"));
    QVERIFY(desk.text("unfinishedPath").contains(u"/mnt/usb/Photos.unfinished-1"_s));
    QVERIFY(!Desk::asked("removeUnfinished"));
    desk.click("removeUnfinishedButton");
    QVERIFY(!Desk::asked("removeUnfinished"));
    QVERIFY(desk.text("unfinishedQuestion").contains(u"Remove what was copied so far?"_s));
    QCOMPARE(QApplication::focusWidget(), desk.find("keepUnfinishedButton"));
    QVERIFY(!desk.shows("removeUnfinishedButton") && !desk.find("reallyRemoveUnfinishedButton")->isEnabled());   // a double click asks only
    QTRY_VERIFY(desk.find("reallyRemoveUnfinishedButton")->isEnabled());
    desk.click("reallyRemoveUnfinishedButton");
    QVERIFY(Desk::asked("removeUnfinished"));
    QVERIFY(!desk.find("continueButton")->isEnabled());
    Q_EMIT desk.job->unfinishedRemoved(true);
    QVERIFY(desk.text("unfinishedQuestion").contains(u"removed"_s));
    QVERIFY(!desk.shows("continueButton"));

    Desk keeping;
    keeping.startJob();
    endFakeJob(keeping.job, JobResult::Cancelled);
    QTRY_VERIFY(keeping.shows("keepUnfinishedButton"));
    keeping.click("keepUnfinishedButton");
    QVERIFY(keeping.text("unfinishedQuestion").contains(u"kept"_s));
    Job *before = keeping.job;
    keeping.click("continueButton");
    QVERIFY(keeping.job != before);
}

void TestEndPage::severalUnfinishedFoldersAreAllNamedBeforeTheyAreRemoved()
{
    for (const JobResult result : {JobResult::Cancelled, JobResult::Stopped}) {
        Desk desk;
        desk.startJob();
        JobStatus &s = fakeJob().status;
        s.places = {{"/a", "/mnt/a", "/mnt/a.unfinished-1"}, {"/b", "/mnt/b", {}, false, true}, {"/c", "/mnt/c", "/mnt/c.unfinished-1"}};
        s.reason = {Stage::WriteFile, ENOSPC, "/mnt/c/x"};
        endFakeJob(desk.job, result);
        QTRY_VERIFY(desk.shows("unfinishedQuestion"));
        QVERIFY(desk.text("unfinishedQuestion").contains(u"2 unfinished folders"_s));
        QVERIFY(desk.text("unfinishedPath").contains(u"/mnt/a.unfinished-1"_s) && desk.text("unfinishedPath").contains(u"and 1 more"_s));
        const QString tip = desk.find<QWidget>("unfinishedPath")->toolTip();
        QVERIFY2(tip.contains(u"/mnt/a.unfinished-1"_s) && tip.contains(u"/mnt/c.unfinished-1"_s) && !tip.contains(u"/mnt/b"_s), qPrintable(tip));
        desk.click("removeUnfinishedButton");
        QVERIFY(!Desk::asked("removeUnfinished"));
        QVERIFY(desk.text("unfinishedQuestion").contains(u"2 unfinished folders are deleted"_s));
        desk.click("keepUnfinishedButton");
        QVERIFY(desk.text("unfinishedQuestion").contains(u"folders are kept"_s));
        QVERIFY(!Desk::asked("removeUnfinished") && !desk.shows("reallyRemoveUnfinishedButton"));
    }
}

QTEST_MAIN(TestEndPage)
#include "test_end_page.moc"
