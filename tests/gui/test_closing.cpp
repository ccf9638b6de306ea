// SPDX-License-Identifier: GPL-3.0-or-later
// The window is closed, hidden, brought back, or the program quit, while something is copied.
#include "tests/gui/desk.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace poolcopy;
using namespace Qt::StringLiterals;

class TestClosing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closingAsksFirst();
    void theQuestionBeforeClosingIsTrue();
    void theWindowHidesWhileItCopiesAndEndsWithTheLast();
    void aHiddenWindowComesBackIfSomethingWentWrong();
    void quittingPutsAllOff();
};

void TestClosing::closingAsksFirst()
{
    Desk idle;
    QVERIFY(idle.window.close());

    Desk desk;
    desk.startJob();
    QVERIFY(!desk.window.close());
    QTRY_VERIFY(desk.find<QMessageBox>("closeQuestion"));
    QTest::mouseClick(desk.find("goOnButton"), Qt::LeftButton);
    QTRY_VERIFY(!desk.find<QMessageBox>("closeQuestion"));
    QVERIFY(!Desk::asked("putOff"));
    QVERIFY(desk.window.isVisible());

    QVERIFY(!desk.window.close());
    QTest::mouseClick(desk.find("stopAndCloseButton"), Qt::LeftButton);
    QVERIFY(Desk::asked("putOff"));
    QVERIFY(desk.window.isVisible());
    endFakeJob(desk.job, JobResult::Cancelled);
    QTRY_VERIFY(!desk.window.isVisible());
}

void TestClosing::theQuestionBeforeClosingIsTrue()
{
    Desk desk;
    const auto question = [&desk] {
        desk.window.close();
        auto *box = desk.find<QMessageBox>("closeQuestion");
        return box ? box->text() + u' ' + box->informativeText() : QString();
    };
    const auto says = [&question](const QString &words) {
        return QTest::qWaitFor([&] { return question().contains(words); }) || (qWarning() << question(), false);
    };
    desk.startJob();
    Job *first = desk.job;
    QVERIFY(says(u"The copy is not finished"_s) && says(u"What is copied so far stays"_s) && says(u"you can continue"_s));
    QVERIFY(!question().contains(u"not begun"_s) && !question().contains(u"forgotten"_s));
    Job *second = desk.startWaiting("/b", first);
    QVERIFY(says(u"2 copies are not finished"_s) && says(u"What is copied so far stays"_s) && says(u"not begun yet is not forgotten"_s));
    endFakeJob(first, JobResult::Complete);   // while the question stands
    fakeJob(second).status.waitsFor = 0;
    fakeJob(second).status.paused = true;
    Q_EMIT second->stateChanged();
    QVERIFY(says(u"The copy has not begun yet"_s) && says(u"is not forgotten"_s) && says(u"you can continue"_s));
    QVERIFY(!question().contains(u"copied so far"_s));
    fakeJob(second).status.state = JobState::Copying;
    Q_EMIT second->stateChanged();
    QVERIFY(says(u"The copy is not finished"_s) && says(u"What is copied so far stays"_s));
    endFakeJob(second, JobResult::Complete);   // then there is nothing left to be asked
    QTRY_VERIFY(!desk.find<QMessageBox>("closeQuestion"));
    QVERIFY(desk.window.isVisible());

    Desk checking;
    JobRequest request;
    request.sources = {"/a"};
    request.dryRun = true;
    Q_EMIT checking.window.copyRequested(request);
    fakeJob().status.state = JobState::Copying;
    fakeJob().status.dryRun = true;
    Q_EMIT checking.job->stateChanged();
    checking.window.close();
    const QString text = checking.find<QMessageBox>("closeQuestion")->informativeText();
    QVERIFY2(text.contains(u"changes nothing"_s) && !text.contains(u"continue"_s), qPrintable(text));
}

void TestClosing::theWindowHidesWhileItCopiesAndEndsWithTheLast()
{
    Desk desk;
    desk.startJob();
    QVERIFY(!desk.window.close());
    QVERIFY(!desk.find("backgroundButton"));   // nothing would bring it back
    desk.click("goOnButton");
    QTRY_VERIFY(!desk.find<QMessageBox>("closeQuestion"));

    desk.window.setReachable(true);
    QSignalSpy closed(&desk.window, &MainWindow::closed);
    QVERIFY(!desk.window.close());
    desk.click("backgroundButton");
    QTRY_VERIFY(!desk.window.isVisible());
    QVERIFY(!Desk::asked("putOff"));
    QCOMPARE(closed.count(), 0);
    desk.window.showAgain();
    QVERIFY(desk.window.isVisible());
    QVERIFY(!desk.window.close());
    QTRY_VERIFY(desk.find("backgroundButton"));
    desk.click("backgroundButton");
    QTRY_VERIFY(!desk.window.isVisible());
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(closed[0][0].toBool(), true);   // nobody asked for it
    QVERIFY(!desk.window.isVisible());
}

void TestClosing::aHiddenWindowComesBackIfSomethingWentWrong()
{
    Desk desk;
    desk.window.setReachable(true);
    QSignalSpy closed(&desk.window, &MainWindow::closed);
    const auto hide = [&desk] {
        desk.window.close();
        desk.click("backgroundButton");
        QTRY_VERIFY(!desk.window.isVisible());
    };
    desk.startJob();
    hide();
    Q_EMIT desk.job->conflictFound();   // somebody has to answer
    QVERIFY(desk.window.isVisible());
    QTRY_VERIFY(!desk.find<QMessageBox>("closeQuestion"));
    hide();
    endFakeJob(desk.job, JobResult::WithProblems);
    QTRY_VERIFY(desk.window.isVisible());
    QCOMPARE(closed.count(), 0);
}

void TestClosing::quittingPutsAllOff()
{
    Desk desk;
    QSignalSpy closed(&desk.window, &MainWindow::closed);
    desk.startJob();
    Job *first = desk.job;
    Job *second = desk.startWaiting("/b", first);
    desk.window.quitPolitely();
    QVERIFY(Desk::asked(first, "putOff") && !Desk::asked(first, "cancel"));
    QVERIFY(Desk::asked(second, "putOff") && !Desk::asked(second, "cancel"));
    QCOMPARE(closed.count(), 0);
    endFakeJob(first, JobResult::Cancelled);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(closed[0][0].toBool(), false);
}

QTEST_MAIN(TestClosing)
#include "test_closing.moc"
