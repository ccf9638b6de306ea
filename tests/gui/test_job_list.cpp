// SPDX-License-Identifier: GPL-3.0-or-later
// Several copies: their list, their order, and what is done to one of them or to all.
#include "tests/gui/desk.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QWindow>

#include <cmath>

using namespace poolcopy;
using namespace Qt::StringLiterals;

class TestJobList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldersDroppedMeanwhileAreACopyOfTheirOwn();
    void theListComesWithTheSecondJobAndShowsWhatIsChosen();
    void aJobThatWaitsSaysForWhomAndCanBeStarted();
    void thoseThatWaitAreMovedByKeys();
    void thoseThatWaitAreDragged();
    void theMenuKeyOffersWhatCanBeDone();
    void allArePausedAndResumedByAButton();
    void deleteRemovesWhatWaitsAndWhatHasEnded();
    void whatIsRemovedLeavesTheFocusToTheNext();
    void theListShowsWholeRows();
    void whatIsRetriedKeepsItsPlace();
    void theTitleSaysHowAllOfThemEnded();
};

void TestJobList::foldersDroppedMeanwhileAreACopyOfTheirOwn()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    QVERIFY(!desk.shows("dropHint"));
    QMimeData folder;
    folder.setData(u"text/uri-list"_s, "file:///next\r\n");
    QDragEnterEvent enter(desk.window.rect().center(), Qt::CopyAction, &folder, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.window.windowHandle(), &enter);
    QVERIFY(desk.shows("dropHint"));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(desk.window.windowHandle(), &leave);
    QVERIFY(!desk.shows("dropHint"));
    desk.drop("file:///next\r\n");
    QVERIFY(!desk.shows("dropHint"));
    QTRY_VERIFY(desk.shows("sourceList"));
    QCOMPARE(desk.listed(), 1);
    QVERIFY(desk.text("message").contains(u"copy of its own"_s));
    QVERIFY(desk.window.windowTitle().contains(u"36 %"_s));
    desk.click("jobsPage");   // one click back
    QVERIFY(desk.shown("pauseButton"));
    desk.click("newCopyPage");
    QCOMPARE(desk.listed(), 1);
    desk.click("copyButton");
    QVERIFY(fakeJob().request.sources == Paths{"/next"});
    QVERIFY(desk.job != first);
    QCOMPARE(desk.listed(), 0);
    QCOMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"next"_s}));
    QVERIFY(!Desk::askedEngine("forget 1"));
}

void TestJobList::theListComesWithTheSecondJobAndShowsWhatIsChosen()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    QVERIFY(!desk.shows("jobList"));
    desk.startJob("/home/ada/Thesis");
    QVERIFY(desk.shows("jobList"));
    QTRY_COMPARE(desk.shown<QLabel>("jobTitle")->text(), desk.find<QListView>("jobList")->model()->index(1, 0).data().toString());
    desk.choose(0);
    QTRY_VERIFY(desk.shown<QLabel>("jobTitle")->text().contains(u"Photos"_s));
    // A page that is not looked at goes on.
    fakeJob().status.files = 50'000;
    fakeJob().status.problems = fakeJob().status.failed = 2;
    endFakeJob(desk.job, JobResult::WithProblems);
    const auto *model = desk.find<QListView>("jobList")->model();
    QTRY_VERIFY2(model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Done, 2 problems"_s),
                 qPrintable(model->index(1, 0).data(Qt::AccessibleTextRole).toString()));
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"36 %"_s));
    endFakeJob(first, JobResult::Complete);
    QTRY_VERIFY(desk.find("removeEndedButton")->isEnabled());
    desk.click("removeEndedButton");
    QVERIFY(Desk::askedEngine("forget 1") && Desk::askedEngine("forget 2"));
    QVERIFY(desk.shows("chooseButton"));
    QVERIFY(!desk.shows("jobsPage"));
}

void TestJobList::aJobThatWaitsSaysForWhomAndCanBeStarted()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    Job *second = desk.startWaiting("/home/ada/Thesis", first);
    QTRY_VERIFY(desk.shown<QLabel>("waitsFor"));
    QVERIFY(desk.shown<QLabel>("waitsFor")->text().contains(u"Photos"_s));
    QVERIFY(desk.shown<QLabel>("waitsFor")->text().contains(u"same disk"_s));
    QTRY_VERIFY(desk.find<QListView>("jobList")->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Waits for"_s));
    QTest::mouseClick(desk.shown<QPushButton>("startNowButton"), Qt::LeftButton);
    QVERIFY(Desk::asked(second, "startNow"));
    QTRY_VERIFY(!desk.shown("waitsFor"));
}

void TestJobList::thoseThatWaitAreMovedByKeys()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.startJob();
    Job *first = desk.job;
    desk.startWaiting("/b", first);
    desk.startJob("/running too");
    desk.startWaiting("/c", first);
    QCOMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"b"_s, u"running too"_s, u"c"_s}));
    desk.choose(3);
    desk.press(Qt::Key_Up, Qt::AltModifier);   // past the one that runs
    QTRY_COMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"c"_s, u"b"_s, u"running too"_s}));
    QVERIFY(Desk::askedEngine("move 4 before 2"));
    QCOMPARE(desk.find<QListView>("jobList")->currentIndex().row(), 1);
    fakeEngineCalls().clear();
    desk.press(Qt::Key_Up, Qt::AltModifier);   // there is none before it that waits
    QVERIFY(fakeEngineCalls().empty());
    desk.press(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"b"_s, u"c"_s, u"running too"_s}));
    QVERIFY(Desk::askedEngine("move 4 before 3"));
    desk.choose(0);
    fakeEngineCalls().clear();
    desk.press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(fakeEngineCalls().empty());
}

void TestJobList::thoseThatWaitAreDragged()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    desk.startWaiting("/b", first);
    desk.startWaiting("/c", first);
    auto *list = desk.find<QListView>("jobList");
    const auto flags = [list](int row) { return list->model()->index(row, 0).flags(); };
    QVERIFY(!flags(0).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(flags(2).testFlag(Qt::ItemIsDragEnabled) && !flags(2).testFlag(Qt::ItemIsDropEnabled));
    // What the view does at the end of a drag.
    QVERIFY(list->model()->moveRow({}, 2, {}, 1));
    QCOMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"c"_s, u"b"_s}));
    QVERIFY(Desk::askedEngine("move 3 before 2"));
    QVERIFY(!list->model()->moveRow({}, 0, {}, 3));
    QVERIFY(list->model()->moveRow({}, 1, {}, 3));
    QVERIFY(Desk::askedEngine("move 3 last"));
}

void TestJobList::theMenuKeyOffersWhatCanBeDone()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    Job *second = desk.startWaiting("/b", first);
    const auto menu = [&desk] {
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QCoreApplication::sendEvent(desk.find<QListView>("jobList"), &menuKey);
        return desk.find<QMenu>("jobMenu");
    };
    const auto action = [](QMenu *m, const char *name) {
        for (QAction *a : m->actions())
            if (a->objectName() == QLatin1String(name))
                return a;
        return static_cast<QAction *>(nullptr);
    };
    const auto word = [](QString text) { return text.remove(u'&'); };
    desk.choose(1);
    QMenu *waiting = menu();
    QVERIFY(waiting);
    QCOMPARE(word(action(waiting, "removeJobAction")->text()), u"Cancel"_s);
    QVERIFY(action(waiting, "startJobAction")->isEnabled());
    QVERIFY(!action(waiting, "moveJobUpAction")->isEnabled());
    QVERIFY(action(waiting, "pauseJobAction"));
    action(waiting, "startJobAction")->trigger();
    QVERIFY(Desk::asked(second, "startNow"));
    delete waiting;
    desk.choose(0);
    QMenu *running = menu();
    QVERIFY(!action(running, "startJobAction")->isEnabled());
    QCOMPARE(word(action(running, "removeJobAction")->text()), word(desk.find("cancelButton")->text()));   // one word for one thing
    action(running, "pauseJobAction")->trigger();
    QVERIFY(Desk::asked(first, "pause"));
    delete running;
    QTRY_VERIFY(desk.find("resumeAllButton")->isEnabled());
    QMenu *paused = menu();
    QVERIFY(action(paused, "resumeJobAction"));
    action(paused, "resumeJobAction")->trigger();
    QVERIFY(Desk::asked(first, "resume"));
    delete paused;
}

void TestJobList::allArePausedAndResumedByAButton()
{
    Desk desk;
    desk.startJob();
    desk.startWaiting("/b", desk.job);
    QTRY_VERIFY(desk.find("pauseAllButton")->isEnabled());
    QVERIFY(!desk.find("resumeAllButton")->isEnabled());
    desk.click("pauseAllButton");
    QVERIFY(Desk::askedEngine("pauseAll"));
    QTRY_VERIFY(desk.find("resumeAllButton")->isEnabled());
    QTRY_VERIFY(!desk.find("pauseAllButton")->isEnabled());
    desk.click("resumeAllButton");
    QVERIFY(Desk::askedEngine("resumeAll"));
}

void TestJobList::deleteRemovesWhatWaitsAndWhatHasEnded()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.startJob();
    Job *first = desk.job;
    Job *waiting = desk.startWaiting("/b", first);
    desk.startJob("/c");
    Job *third = desk.job;
    desk.choose(1);
    desk.press(Qt::Key_Delete);
    QVERIFY(Desk::asked(waiting, "cancel"));
    QCOMPARE(desk.jobs().size(), 3);   // until it has really ended
    endFakeJob(waiting, JobResult::Cancelled);
    QTRY_COMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"c"_s}));
    QVERIFY(Desk::askedEngine("forget 2"));

    desk.choose(0);
    desk.press(Qt::Key_Delete);
    QVERIFY(Desk::asked(first, "cancel"));
    endFakeJob(first, JobResult::Cancelled);
    QTRY_VERIFY(desk.shown("unfinishedQuestion"));   // there is something to be decided
    QCOMPARE(desk.jobs().size(), 2);
    desk.choose(0);
    desk.press(Qt::Key_Delete);
    QVERIFY(!desk.shows("jobList"));
    QVERIFY(Desk::askedEngine("forget 1"));
    QVERIFY(desk.shown("pauseButton"));
    QVERIFY(third->status().state == JobState::Copying);
}

void TestJobList::whatIsRemovedLeavesTheFocusToTheNext()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    for (const char *source : {"/a", "/b", "/c", "/d"}) {
        desk.startJob(source);
        endFakeJob(desk.job, JobResult::Complete);
    }
    auto *list = desk.find<QListView>("jobList");
    const auto chosen = [&desk, list] { return desk.jobs().value(list->currentIndex().row()); };
    desk.choose(1);
    QCOMPARE(desk.window.findChild<QAction *>(u"removeJobAction"_s)->text().remove(u'&'), u"Remove from the list"_s);
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.jobs(), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    QCOMPARE(chosen(), u"c"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    desk.choose(2);
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.jobs().size(), 2);
    QCOMPARE(chosen(), u"c"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(!desk.shows("jobList"));
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    QVERIFY(desk.find<QWidget>("jobsSplitter")->isAncestorOf(QApplication::focusWidget()));   // in the page that is left

    desk.startJob("/e");
    Job *running = desk.job;
    Job *waiting = desk.startWaiting("/f", running);
    desk.choose(2);
    desk.press(Qt::Key_Delete);
    endFakeJob(waiting, JobResult::Cancelled);
    QTRY_COMPARE(desk.jobs(), (QStringList{u"a"_s, u"e"_s}));
    QCOMPARE(QApplication::focusWidget(), list);
    desk.find("removeEndedButton")->setFocus();
    QTest::keyClick(desk.find("removeEndedButton"), Qt::Key_Space);
    QTRY_VERIFY(!desk.shows("jobList"));
    QCOMPARE(QApplication::focusWidget(), desk.find("pauseButton"));
}

void TestJobList::theListShowsWholeRows()
{
    for (const QSize size : {QSize(720, 600), QSize(600, 800), QSize(400, 500)}) {
        Desk desk;
        desk.window.resize(size);
        const auto rows = [&desk] {
            auto *list = desk.find<QListView>("jobList");
            return static_cast<double>(list->viewport()->height()) / list->sizeHintForRow(0);
        };
        desk.startJob("/a");
        desk.startJob("/b");
        QTRY_COMPARE(rows(), 2.0);
        for (const char *source : {"/c", "/d", "/e", "/f", "/g", "/h", "/i"})
            desk.startJob(source);
        QTRY_COMPARE(rows(), std::floor(rows()));
        QVERIFY2(rows() >= (size.height() < 600 ? 2 : 3), qPrintable(QString::number(rows())));
        QVERIFY(desk.find<QListView>("jobList")->height() < 0.6 * desk.window.height());
        desk.window.resize(size.width(), size.height() + 55);
        QTRY_COMPARE(rows(), std::floor(rows()));
        // What a person has chosen stays.
        auto *splitter = desk.find<QSplitter>("jobsSplitter");
        QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, splitter->handle(1)->rect().center());
        QTest::mouseMove(splitter->handle(1), splitter->handle(1)->rect().center() - QPoint(0, 40));
        QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, splitter->handle(1)->rect().center());
        const int chosen = splitter->sizes().constFirst();
        desk.startJob("/j");
        QCOMPARE(splitter->sizes().constFirst(), chosen);
    }
}

void TestJobList::whatIsRetriedKeepsItsPlace()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    desk.startWaiting("/b", first);
    endFakeJob(first, JobResult::Cancelled);
    desk.choose(0);
    QTRY_VERIFY(desk.shown("continueButton"));
    QTest::mouseClick(desk.shown<QPushButton>("continueButton"), Qt::LeftButton);
    QCOMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"b"_s}));
    QVERIFY(Desk::askedEngine("forget 1") && Desk::askedEngine("move 3 before 2"));
    QTRY_VERIFY(desk.shown("cancelButton"));
    QVERIFY(desk.shown<QLabel>("jobTitle")->text().contains(u"Photos"_s));
}

void TestJobList::theTitleSaysHowAllOfThemEnded()
{
    struct End
    {
        bool dryRun;
        JobResult result;
    };
    const auto title = [](std::initializer_list<End> ends) {
        Desk desk;
        for (const End &end : ends) {
            desk.startJob("/a");
            fakeJob().status.dryRun = end.dryRun;
            endFakeJob(desk.job, end.result);
        }
        desk.look();
        return desk.window.windowTitle();
    };
    const End done{false, JobResult::Complete}, mixed{false, JobResult::WithProblems}, cancelled{false, JobResult::Cancelled},
        checked{true, JobResult::Complete}, checkedMixed{true, JobResult::WithProblems}, stopped{false, JobResult::Stopped};
    QCOMPARE(title({done, done}), u"PoolCopy: done"_s);
    QCOMPARE(title({checked, checkedMixed}), u"PoolCopy: Checked"_s);
    QCOMPARE(title({cancelled, cancelled}), u"PoolCopy: Cancelled"_s);
    QCOMPARE(title({done, checkedMixed, checked}), u"PoolCopy: done · Checked"_s);
    QCOMPARE(title({done, cancelled}), u"PoolCopy: done · Cancelled"_s);
    QCOMPARE(title({done, mixed, cancelled}), u"PoolCopy: done, with problems"_s);
    QCOMPARE(title({stopped, checked}), u"PoolCopy: done, with problems"_s);
}

QTEST_MAIN(TestJobList)
#include "test_job_list.moc"
