// SPDX-License-Identifier: GPL-3.0-or-later
// The window around its pages: its title, its size, and who leads to a page of it.
#include "tests/gui/desk.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <cerrno>

using namespace poolcopy;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTitleTellsTheWhole();
    void whoeverTellsOfAJobLeadsToIt();
    void namesAreNeverTakenForHtml();
    void whatIsTooWideCanBeScrolledTo();
    void itFitsInto400Pixels();
};

void TestWindow::theTitleTellsTheWhole()
{
    Desk desk;
    QSignalSpy share(&desk.window, &MainWindow::shareChanged);
    desk.startJob();
    Job *first = desk.job;
    desk.startJob("/b");
    fakeJob().status.bytesWritten = 2'200'000'000;
    QTRY_COMPARE(desk.window.windowTitle(), u"PoolCopy: 2 copies, 41 %"_s);
    QTRY_VERIFY(share.back()[0].toDouble() > 0.41 && share.back()[0].toDouble() < 0.42);
    QCOMPARE(desk.find<QToolButton>("jobsPage")->text(), u"Copies (2)"_s);
    endFakeJob(first, JobResult::Complete);
    QTRY_COMPARE(desk.window.windowTitle(), u"PoolCopy: 46 %"_s);
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_COMPARE(desk.window.windowTitle(), u"PoolCopy: done"_s);
    QVERIFY(share.back()[0].toDouble() < 0);
    QCOMPARE(desk.find<QToolButton>("jobsPage")->text(), u"Copies"_s);
}

void TestWindow::whoeverTellsOfAJobLeadsToIt()
{
    Desk desk;
    desk.startJob("/a");
    Job *first = desk.job;
    fakeJob(first).status.problems = 1;
    fakeJob(first).problems = {{{Stage::OpenSource, EACCES, "/a/locked"}, 1, "/a/locked"}};
    Q_EMIT first->finished();   // it pulls
    desk.startJob("/b");
    desk.click("newCopyPage");
    QVERIFY(!desk.shows("problemList"));
    desk.window.hide();
    desk.window.showJob(first, true);
    QVERIFY(desk.window.isVisible());
    QTRY_VERIFY(desk.shows("problemList"));
    QCOMPARE(desk.window.focusWidget(), desk.find<QWidget>("problemList"));
    desk.click("newCopyPage");
    desk.window.showJob(nullptr, true);   // one that is shown no more
    QVERIFY(!desk.shows("problemList"));
}

void TestWindow::namesAreNeverTakenForHtml()
{
    Desk desk;
    desk.startJob();
    for (const QLabel *label : desk.window.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->objectName()));
}

void TestWindow::whatIsTooWideCanBeScrolledTo()
{
    Desk desk;
    auto *page = new QWidget;
    page->setMinimumWidth(900);
    desk.window.addPage(page, u"More"_s, u"morePage"_s);
    desk.click("morePage");
    const auto *area = qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget());
    QTRY_VERIFY(area->horizontalScrollBar()->isVisible());
    QVERIFY(area->horizontalScrollBar()->maximum() > 0);
}

void TestWindow::itFitsInto400Pixels()
{
    Desk desk;
    desk.window.resize(400, 500);
    QTRY_COMPARE(desk.window.width(), 400);
    const auto fits = [&desk] {
        for (const char *name : {"copyButton", "otherButton", "chooseButton", "pauseButton", "cancelButton", "workerSlider", "limitChoice", "politeCheck", "conflictSkip", "conflictNewer", "conflictDifferent", "conflictScope", "checkButton", "openFolderButton",
                                 "copyMoreButton", "retryButton"}) {
            const QWidget *widget = desk.find<QWidget>(name);
            if (widget && widget->isVisible() && widget->mapTo(&desk.window, QPoint(widget->width(), 0)).x() > 400)
                return false;
        }
        return true;
    };
    QVERIFY(fits());
    desk.startJob();
    fakeJob().conflicts = {Conflict()};
    fakeJob().status.conflictsOpen = 1;
    Q_EMIT desk.job->conflictFound();
    QTRY_VERIFY(desk.shows("conflictNewer"));
    QCoreApplication::processEvents();
    QCOMPARE(desk.window.width(), 400);
    QVERIFY(fits());
    fakeJob().problems = {{{Stage::OpenSource, EACCES, "/x"}, 1}};
    fakeJob().status.problems = 1;
    endFakeJob(desk.job, JobResult::WithProblems);
    QTRY_VERIFY(desk.shows("retryButton"));
    QCoreApplication::processEvents();
    QVERIFY(fits());
    desk.startWaiting("/home/ada/a name that is far too long for so small a window and goes on and on", desk.job);
    QTRY_VERIFY(desk.shown("startNowButton"));
    QCoreApplication::processEvents();
    QCOMPARE(desk.window.width(), 400);
    for (const char *name : {"pauseAllButton", "resumeAllButton", "removeEndedButton", "startNowButton", "jobList", "jobsPage"}) {
        const auto *widget = desk.shown<QWidget>(name);
        QVERIFY2(widget && widget->mapTo(&desk.window, QPoint(widget->width(), 0)).x() <= 400, name);
    }
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
