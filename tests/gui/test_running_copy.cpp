// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a copy that runs: its figures, what can be set meanwhile, and workers that hang.
#include "tests/gui/desk.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QProgressBar>
#include <QSlider>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <cerrno>

using namespace poolcopy;
using namespace Qt::StringLiterals;

class TestRunningCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFiguresAreToldAsTheyAre();
    void theBarAndTheTitleCountWhatTheDiskHas();
    void openTotalsAreSaidToBeOpen();
    void whatWasSkippedIsNotCalledCopied();
    void pauseAndResumeReachTheJob();
    void theLimitIsTheJobs();
    void theSpeedBeforeALimitOrAPauseIsNotShownAfterIt();
    void politenessIsTheJobs();
    void theNumberOfWorkersIsTheSliders();
    void aWorkerThatHangsIsAskedAbout();
    void whatStillHangsIsSaidAsLongAsItDoes();
    void theCurrentFileCanBeSkipped();
    void workersFoldAwayAndThatIsRemembered();
    void problemsFurtherDownAreToldAtTheTop();
};

void TestRunningCopy::theFiguresAreToldAsTheyAre()
{
    Desk desk;
    desk.startJob();
    QTRY_COMPARE(desk.text("filesLine"), u"12,345 of 80,211 files"_s);
    QVERIFY2(desk.text("bytesLine").startsWith(u"2.2 of 4.7"_s), qPrintable(desk.text("bytesLine")));
    QVERIFY(desk.text("bytesLine").contains(u"on the disk"_s));
    QVERIFY(desk.text("jobTitle").contains(u"Photos"_s));
    QVERIFY(desk.text("jobDestination").contains(u"/mnt/usb/Photos"_s));
    QVERIFY(desk.text("currentEntry").contains(u"IMG_2034"_s));
    QVERIFY(desk.find<QProgressBar>("progressBar")->toolTip().contains(u"15"_s));
}

void TestRunningCopy::theBarAndTheTitleCountWhatTheDiskHas()
{
    Desk desk;
    desk.startJob();
    auto *bar = desk.find<QProgressBar>("progressBar");
    QTRY_VERIFY(bar->value() > 3600 && bar->value() < 3630);
    QTRY_COMPARE(desk.text("percent"), u"36 %"_s);
    QTRY_VERIFY(desk.window.windowTitle().contains(u"36 %"_s));
    JobStatus &s = fakeJob().status;
    s.bytes = s.bytesWritten = s.bytesTotal;
    s.files = s.filesTotal;
    QTRY_COMPARE(desk.text("percent"), u"99 %"_s);   // 100 % is said once, at the true end
    s.state = JobState::Flushing;
    s.bytesWritten = s.bytesTotal - 800'000'000;
    QTRY_VERIFY(desk.text("bytesLine").contains(u"unplug it yet"_s));
    QTRY_VERIFY(bar->value() > 9900);
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_COMPARE(bar->value(), 10000);
}

void TestRunningCopy::openTotalsAreSaidToBeOpen()
{
    Desk desk;
    desk.startJob();
    QTRY_VERIFY(!desk.text("percent").isEmpty());
    Desk counting;
    counting.startJob();
    fakeJob().status.totalsFinal = false;
    Q_EMIT counting.job->stateChanged();
    QTRY_VERIFY(counting.text("filesLine").contains(u"still counting"_s));
    QCOMPARE(counting.text("percent"), u"…"_s);
}

void TestRunningCopy::whatWasSkippedIsNotCalledCopied()
{
    Desk desk;
    desk.startJob();
    JobStatus &s = fakeJob().status;
    s.skipped = 1;
    QTRY_VERIFY(desk.text("bytesLine").startsWith(u"2.2 of 4.7"_s));
    QVERIFY2(!desk.text("bytesLine").contains(u"copied"_s), qPrintable(desk.text("bytesLine")));
    QTRY_VERIFY(!desk.find<QWidget>("percent")->accessibleName().isEmpty());
    QVERIFY2(!desk.find<QWidget>("percent")->accessibleName().contains(u"copied"_s), qPrintable(desk.find<QWidget>("percent")->accessibleName()));
    s.files = s.filesTotal;
    s.state = JobState::Flushing;
    desk.look();
    QCOMPARE(desk.text("filesLine"), u"80,211 of 80,211 files"_s);
}

void TestRunningCopy::pauseAndResumeReachTheJob()
{
    Desk desk;
    desk.startJob();
    const int width = desk.find("pauseButton")->width();
    desk.click("pauseButton");
    QVERIFY(Desk::asked("pause"));
    QTRY_COMPARE(desk.find("pauseButton")->text(), u"&Resume"_s);
    QCOMPARE(desk.find("pauseButton")->width(), width);
    desk.click("pauseButton");
    QVERIFY(Desk::asked("resume"));
    QTRY_COMPARE(desk.find("pauseButton")->text(), u"&Pause"_s);
}

void TestRunningCopy::theLimitIsTheJobs()
{
    Desk desk;
    desk.startJob();
    auto *choice = desk.find<QComboBox>("limitChoice");
    QTRY_VERIFY(choice->isVisible());
    QCOMPARE(choice->currentText(), u"No limit"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(Desk::asked("setLimit 1000000"));
    QCOMPARE(choice->currentText(), u"At most 1 MB/s"_s);
    QTest::keyClick(choice, Qt::Key_Home);
    QVERIFY(Desk::asked("setLimit 0"));

    // What another part of the program sets is shown, and is no question to the job.
    fakeJob().calls.clear();
    fakeJob().status.limit = 30'000'000;
    QTRY_COMPARE(choice->currentText(), u"At most 30 MB/s"_s);
    QVERIFY(fakeJob().calls.empty());

    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QTRY_VERIFY(desk.find<QInputDialog>("limitDialog"));
    auto *dialog = desk.find<QInputDialog>("limitDialog");
    QCOMPARE(choice->currentText(), u"At most 30 MB/s"_s);
    dialog->setDoubleValue(2.5);
    dialog->accept();
    QVERIFY(Desk::asked("setLimit 2500000"));
    QTRY_COMPARE(choice->currentText(), u"At most 2.5 MB/s"_s);
}

void TestRunningCopy::theSpeedBeforeALimitOrAPauseIsNotShownAfterIt()
{
    Desk desk;
    desk.startJob();
    JobStatus &s = fakeJob().status;
    s.bytesTotal = 40'000'000'000;
    const auto move = [&](int ms, std::uint64_t bytesPerSecond) {
        for (int passed = 0; passed < ms; passed += 100) {
            s.elapsedMs += 100;
            s.bytes += bytesPerSecond / 10;
            desk.look();
        }
    };
    const auto shows = [&](const QString &rate) { return desk.text("bytesLine").replace(QChar(QChar::Nbsp), u' ').endsWith(u" · "_s + rate); };
    move(4'000, 350'000'000);
    QVERIFY2(shows(u"350.0 MB/s"_s), qPrintable(desk.text("bytesLine")));
    s.limit = 5'000'000;
    move(100, 350'000'000);   // moved before, told afterwards
    QVERIFY2(!desk.text("bytesLine").contains(u"MB/s"_s), qPrintable(desk.text("bytesLine")));
    move(1'000, 5'000'000);
    QVERIFY2(shows(u"5.0 MB/s"_s), qPrintable(desk.text("bytesLine")));
    s.limit = 0;
    move(1'000, 350'000'000);
    QVERIFY2(shows(u"350.0 MB/s"_s), qPrintable(desk.text("bytesLine")));
    s.paused = true;
    s.bytes += 100'000'000;
    desk.look();
    s.paused = false;
    move(1'000, 20'000'000);
    QVERIFY2(shows(u"20.0 MB/s"_s), qPrintable(desk.text("bytesLine")));
}

void TestRunningCopy::politenessIsTheJobs()
{
    Desk desk;
    desk.startJob();
    auto *polite = desk.find<QCheckBox>("politeCheck");
    QTRY_VERIFY(polite->isVisible());
    QVERIFY(!polite->isChecked());
    desk.click("politeCheck");
    QVERIFY(Desk::asked("setPolite 1"));
    desk.look();
    QVERIFY(polite->isChecked());
    desk.click("politeCheck");
    QVERIFY(Desk::asked("setPolite 0"));
}

void TestRunningCopy::theNumberOfWorkersIsTheSliders()
{
    Desk desk;
    desk.startJob();
    auto *slider = desk.find<QSlider>("workerSlider");
    auto *automatic = desk.find<QCheckBox>("workersAutomatic");
    QTRY_COMPARE(slider->value(), 4);
    QVERIFY(automatic->isChecked());
    QCOMPARE(desk.text("workerCount"), u"4 copiers"_s);
    fakeJob().status.copiers = 7;   // more pay
    QTRY_COMPARE(slider->value(), 7);
    QCOMPARE(desk.text("workerCount"), u"7 copiers"_s);
    QVERIFY(!Desk::asked("setWorkers 4") && !Desk::asked("setWorkers 7"));
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(Desk::asked("setWorkers 8"));
    QVERIFY(!automatic->isChecked());
    QCOMPARE(desk.text("workerCount"), u"8 copiers"_s);
    QTest::keyClick(slider, Qt::Key_End);
    QVERIFY(Desk::asked("setWorkers 16"));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(desk.text("workerCount"), u"1 copier"_s);
    automatic->click();
    QVERIFY(Desk::asked("setWorkers 0"));
    QTRY_COMPARE(slider->value(), 7);
    fakeJob().calls.clear();
    automatic->click();
    QVERIFY(Desk::asked("setWorkers 7"));
}

void TestRunningCopy::aWorkerThatHangsIsAskedAbout()
{
    Desk desk;
    desk.startJob();
    QTRY_COMPARE(desk.find<QTableView>("workerTable")->model()->rowCount(), 4);
    QVERIFY(!desk.shows("skipHungButton"));
    const auto hang = [](std::size_t i, std::int64_t ms, bool skippable) {
        WorkerRow &row = fakeJob().status.workers[i];
        row.state = WorkerState::Stuck;
        row.silentMs = ms;
        row.kernelState = 'D';
        row.hangsAt = "/mnt/nas/clip " + std::to_string(i);
        row.skippable = skippable;
    };
    hang(2, 34'000, true);
    QTRY_VERIFY(desk.shows("skipHungButton"));
    QVERIFY(desk.text("hungText").contains(u"worker 3"_s));
    QVERIFY(desk.text("hungText").contains(u"34 s"_s));
    QVERIFY(desk.text("hungText").contains(u"others go on"_s));
    QVERIFY(desk.find<QWidget>("hungPath")->toolTip().contains(u"clip 2"_s) || desk.text("hungPath").contains(u"clip 2"_s));
    QVERIFY(desk.text("hungProcess").contains(QString::number(fakeJob().status.workers[2].pid)));
    QVERIFY(desk.text("hungProcess").contains(u"waiting for the disk"_s));
    QVERIFY(desk.find("cancelButton")->isEnabled());

    // Waiting is an answer for this one, until it has shown life.
    desk.click("keepWaitingButton");
    QVERIFY(!desk.shows("skipHungButton"));
    hang(0, 6'000, false);
    QTRY_VERIFY(desk.shows("keepWaitingButton"));
    QVERIFY(desk.text("hungText").contains(u"worker 1"_s));
    QVERIFY(!desk.find("skipHungButton")->isEnabled());
    fakeJob().status.workers[2].state = WorkerState::Running;
    desk.look();
    hang(2, 6'000, true);
    QTRY_VERIFY(desk.text("hungText").contains(u"2 workers hang"_s));
    QVERIFY2(desk.text("hungText").contains(u"worker 1"_s), "whom the question is about does not change under the pointer");
    desk.click("leaveDiskButton");
    QVERIFY(Desk::asked("leaveDisk 1"));
    QTRY_VERIFY(desk.text("hungText").contains(u"worker 3"_s));
    desk.click("skipHungButton");
    QVERIFY(Desk::asked("skipEntry 3"));
    desk.look();
    QVERIFY(!desk.shows("skipHungButton"));

    // A long flush is no reason to ask at once.
    fakeJob().status.workers[0].state = fakeJob().status.workers[2].state = WorkerState::Running;
    hang(1, 30'000, false);
    fakeJob().status.workers[1].task = WorkerTask::Flush;
    desk.look();
    QVERIFY(!desk.shows("keepWaitingButton"));
    fakeJob().status.workers[1].silentMs = 61'000;
    QTRY_VERIFY(desk.shows("keepWaitingButton"));
}

void TestRunningCopy::whatStillHangsIsSaidAsLongAsItDoes()
{
    Desk desk;
    desk.startJob();
    QVERIFY(!desk.shows("abandonedText"));
    fakeJob().status.abandoned = {{3, 4711, "/mnt/nas/clip"}};
    QTRY_VERIFY(desk.shows("abandonedText"));
    QVERIFY(desk.text("abandonedText").contains(u"4711"_s));
    endFakeJob(desk.job, JobResult::Stopped);
    QTRY_VERIFY(desk.shows("stillHangs"));
    QVERIFY(desk.text("stillHangs").contains(u"4711"_s));
    fakeJob().status.abandoned.clear();
    Q_EMIT desk.job->stateChanged();
    QVERIFY(!desk.shows("stillHangs"));
}

void TestRunningCopy::theCurrentFileCanBeSkipped()
{
    Desk desk;
    desk.startJob();
    JobStatus &s = fakeJob().status;
    s.state = JobState::Copying;
    s.elapsedMs = 1'000;
    s.current = s.workers[0].current = "big/film.mov";
    s.currentWorker = s.workers[0].number;
    s.workers[0].skippable = true;
    QTRY_VERIFY(desk.text("currentEntry").contains(u"film.mov"_s));
    QVERIFY2(!desk.shows("skipFileButton"), "it may be done in a moment");
    s.elapsedMs = 2'500;
    QTRY_VERIFY(desk.shows("skipFileButton"));
    QTest::mouseClick(desk.find<QToolButton>("skipFileButton"), Qt::LeftButton);
    QVERIFY(Desk::asked("skipEntry 1 big/film.mov"));
    QVERIFY(!desk.shows("skipFileButton"));
    s.current = s.workers[0].current = "big/other.mov";
    desk.look();
    s.elapsedMs = 4'000;
    QTRY_VERIFY(desk.shows("skipFileButton"));

    auto *table = desk.find<QTableView>("workerTable");
    table->selectRow(0);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(-1, -1), QPoint(-1, -1));
    QCoreApplication::sendEvent(table, &menuKey);
    QTRY_VERIFY(desk.find<QMenu>("workerMenu"));
    auto *menu = desk.find<QMenu>("workerMenu");
    auto *skip = menu->findChild<QAction *>(u"skipAction"_s);
    QVERIFY(skip && skip->text().contains(u"other.mov"_s));
    skip->trigger();
    QVERIFY(Desk::asked("skipEntry 1 big/other.mov"));
    menu->findChild<QAction *>(u"endAction"_s)->trigger();
    QVERIFY(Desk::asked("endWorker 1"));
    menu->close();
}

void TestRunningCopy::workersFoldAwayAndThatIsRemembered()
{
    {
        Desk desk;
        desk.startJob();
        QVERIFY(desk.shows("workerTable"));
        desk.click("workersFold");
        QVERIFY(!desk.shows("workerTable"));
        QVERIFY(desk.shows("workerSlider"));
    }
    Desk again;
    again.startJob();
    QVERIFY(!again.shows("workerTable"));
    again.click("workersFold");
    QVERIFY(again.shows("workerTable"));
}

void TestRunningCopy::problemsFurtherDownAreToldAtTheTop()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.window.resize(720, 600);
    for (const char *source : {"/a", "/b", "/c"})
        desk.startJob(source);
    fakeJob().problems = {{{Stage::OpenSource, EACCES, "/x"}, 1}};
    fakeJob().status.problems = 1;
    QTRY_VERIFY(desk.shown("toProblemsButton"));
    desk.shown<QPushButton>("toProblemsButton")->click();
    QTRY_VERIFY(desk.shown<QTreeView>("problemList"));
    QTRY_COMPARE(QApplication::focusWidget(), desk.shown<QTreeView>("problemList"));
    QTRY_VERIFY(!desk.shown<QTreeView>("problemList")->visibleRegion().isEmpty());
    endFakeJob(desk.job, JobResult::WithProblems);
    QTRY_VERIFY(desk.shows("retryButton") || desk.shows("copyMoreButton"));
    QVERIFY(!desk.shown("toProblemsButton"));
}

QTEST_MAIN(TestRunningCopy)
#include "test_running_copy.moc"
