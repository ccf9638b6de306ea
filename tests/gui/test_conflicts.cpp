// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about names that are taken, and their answers.
#include "tests/gui/desk.h"
#include "ui/scrolling.h"
#include "ui/thumbnails.h"

#include <QApplication>
#include <QComboBox>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

Conflict conflict(std::uint64_t id)
{
    Conflict c;
    c.id = id;
    c.destination = "/mnt/usb/Photos/" + std::to_string(id);
    return c;
}

} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conflictsAreAskedInTheWindow();
    void bothVersionsOfAConflictAreShownSideBySide();
    void aPictureComesBesideAFileAndMovesNothing();
    void conflictsAreAnsweredByTheKeyboardAlone();
    void aQuestionFurtherDownIsToldAtTheTopAndNotAnsweredUnseen();
    void whatIsAskedAboutIsSeenWithTheAnswers();
    void manyConflictsCostNothingWhileNothingChanges();
};

void TestConflicts::conflictsAreAskedInTheWindow()
{
    Desk desk;
    desk.startJob();
    fakeJob().conflicts = {conflict(7), conflict(8), conflict(9)};
    fakeJob().status.conflictsOpen = 3;
    Q_EMIT desk.job->conflictFound();
    auto *list = desk.find<QListView>("conflictList");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 3);
    desk.click("conflictReplace");
    QVERIFY(Desk::asked("answer 7 by 3"));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->clearSelection();
    list->setCurrentIndex(list->model()->index(1, 0));
    desk.click("conflictKeepBoth");
    QVERIFY(Desk::asked("answer 9 by 4"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    desk.find<QComboBox>("conflictScope")->setCurrentIndex(2);
    desk.click("conflictSkip");
    QVERIFY(Desk::asked("answer 8 by 2 all"));
    QTRY_VERIFY(!list->isVisible());
}

void TestConflicts::bothVersionsOfAConflictAreShownSideBySide()
{
    Desk desk;
    desk.startJob();
    Conflict c = conflict(7);
    c.sourceSize = c.destinationSize = 48'120;
    c.sourceMtime = 1'718'000'000;
    c.destinationMtime = 1'717'000'000;
    c.later = Later::Source;
    Conflict big = conflict(8);
    big.sourceSize = big.destinationSize = std::uint64_t{1} << 30;
    fakeJob().conflicts = {c, big};
    fakeJob().status.conflictsOpen = 2;
    Q_EMIT desk.job->conflictFound();
    QTRY_VERIFY(desk.shows("conflictPath"));
    QVERIFY(desk.text("conflictPath").contains(u"/mnt/usb/Photos/7"_s));
    QVERIFY(desk.text("conflictOurTime").contains(u"newer"_s));
    QVERIFY(!desk.text("conflictTheirTime").contains(u"newer"_s));
    QVERIFY(!desk.text("conflictOurSize").contains(u"larger"_s));
    QVERIFY2(Desk::asked("compare 7"), "a file that is soon read is compared as soon as it is looked at");
    QTRY_VERIFY(desk.text("conflictContents").contains(u"being compared"_s));
    fakeJob().conflicts[0].comparing = false;
    fakeJob().conflicts[0].contents = Contents::Same;
    Q_EMIT desk.job->conflictFound();
    QTRY_VERIFY(desk.text("conflictContents").contains(u"are the same"_s));
    QVERIFY(!desk.shows("conflictCompare"));
    auto *list = desk.find<QListView>("conflictList");
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY2(!Desk::asked("compare 8"), "a big one only when somebody asks");
    QTRY_VERIFY(desk.shows("conflictCompare"));
    desk.click("conflictCompare");
    QVERIFY(Desk::asked("compare 8"));
}

void TestConflicts::aPictureComesBesideAFileAndMovesNothing()
{
    struct Asked
    {
        Path file;
        std::int64_t mtime;
        thumbnails::Show show;
    };
    std::vector<Asked> asked;
    thumbnails::setSource([&asked](const Path &file, std::int64_t mtime, thumbnails::Show show) { asked.push_back({file, mtime, std::move(show)}); });
    const auto unset = qScopeGuard([] { thumbnails::setSource({}); });
    Desk desk;
    desk.window.resize(900, 700);
    desk.startJob();
    Conflict c = conflict(7), d = conflict(8);
    c.source = "/home/ada/Photos/7";
    d.source = "/home/ada/Photos/8";
    c.sourceMtime = 1'718'000'000;
    c.destinationMtime = 1'717'000'000;
    fakeJob().conflicts = {c, d};
    fakeJob().status.conflictsOpen = 2;
    Q_EMIT desk.job->conflictFound();
    QTRY_COMPARE(asked.size(), std::size_t(2));
    QCOMPARE(asked[0].file, c.source);
    QCOMPARE(asked[0].mtime, c.sourceMtime);
    QCOMPARE(asked[1].file, c.destination);
    QCOMPARE(asked[1].mtime, c.destinationMtime);
    auto *list = desk.find<QListView>("conflictList");
    auto *ours = desk.find<QLabel>("conflictOurPicture"), *theirs = desk.find<QLabel>("conflictTheirPicture");
    QVERIFY(!ours->isVisible() && !theirs->isVisible());
    QCoreApplication::processEvents();
    const QRect before = list->geometry();
    QImage picture(256, 256, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    asked[1].show(picture);
    QVERIFY(theirs->isVisible() && !ours->isVisible());
    QVERIFY(theirs->pixmap(Qt::ReturnByValue).width() > 30 && theirs->pixmap(Qt::ReturnByValue).width() <= 96);
    QCoreApplication::processEvents();
    QCOMPARE(list->geometry(), before);
    QVERIFY(theirs->height() >= theirs->pixmap(Qt::ReturnByValue).height());   // all of it is seen
    // The next one has none, and a picture of the last comes too late.
    list->setCurrentIndex(list->model()->index(1, 0));
    QTRY_COMPARE(asked.size(), std::size_t(4));
    asked[0].show(picture);
    QVERIFY(!theirs->isVisible() && !ours->isVisible());
    asked[2].show(picture);
    QVERIFY(ours->isVisible());
    desk.window.resize(400, 700);
    QTRY_VERIFY(!ours->isVisible());
    QTRY_COMPARE(list->geometry().left(), before.left());
}

void TestConflicts::conflictsAreAnsweredByTheKeyboardAlone()
{
    Desk desk;
    desk.startJob();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    std::vector<Conflict> all;
    for (std::uint64_t id = 1; id <= 9; ++id) {
        all.push_back(conflict(id));
        all.back().later = id % 2 == 0 ? Later::Source : Later::Destination;
        all.back().contents = Contents::Different;
    }
    fakeJob().conflicts = all;
    fakeJob().status.conflictsOpen = all.size();
    Q_EMIT desk.job->conflictFound();
    auto *list = desk.find<QListView>("conflictList");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 9);
    // This one, two of them, all like it, all.
    QTest::keyClick(&desk.window, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("answer 1 by 6"));
    QTRY_COMPARE(list->model()->rowCount(), 8);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(desk.find<QComboBox>("conflictScope")->currentText().contains(u"2"_s));
    QTest::keyClick(&desk.window, Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("answer 2 3 by 2"));
    QTRY_COMPARE(list->model()->rowCount(), 6);
    QTest::keyClick(&desk.window, Qt::Key_G, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QComboBox>("conflictScope"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(desk.find<QComboBox>("conflictScope")->currentText().contains(u"newer"_s));
    QTest::keyClick(&desk.window, Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("answer 4 by 3 alike"));
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QTest::keyClick(&desk.window, Qt::Key_G, Qt::AltModifier);
    QTest::keyClick(desk.find<QComboBox>("conflictScope"), Qt::Key_End);
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("answer 5 by 4 all"));
    QTRY_VERIFY(!list->isVisible());
}

void TestConflicts::aQuestionFurtherDownIsToldAtTheTopAndNotAnsweredUnseen()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.window.resize(720, 600);
    desk.startJob("/a");
    desk.startJob("/b");
    desk.startJob("/c");
    QVERIFY(!desk.shows("toQuestionButton"));
    fakeJob().conflicts = {conflict(1), conflict(2)};
    fakeJob().status.conflictsOpen = 2;
    Q_EMIT desk.job->conflictFound();
    QTRY_VERIFY(desk.shown("toQuestionButton"));
    const auto seen = [&desk](const char *name) {
        const auto *widget = desk.shown<QWidget>(name);
        return widget && widget->visibleRegion().boundingRect() == widget->rect();
    };
    QVERIFY2(seen("toQuestionButton") && !seen("conflictKeepBoth"), "the case in question");
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.shown("conflictKeepBoth"));
    QVERIFY2(!Desk::asked("answer 1 by 4"), "answered unseen");
    QVERIFY(seen("conflictKeepBoth") && seen("conflictQuestion"));
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("answer 1 by 4"));
    QTRY_VERIFY(desk.shown<QListView>("conflictList")->model()->rowCount() == 1);
    QTest::qWait(0);
    QVERIFY2(desk.shown("toQuestionButton"), "it does not come and go with where the page stands");

    desk.shown<QPushButton>("toQuestionButton")->click();
    QCOMPARE(QApplication::focusWidget(), desk.shown("conflictSkip"));
    QVERIFY(seen("conflictSkip") && seen("conflictQuestion"));
    desk.click("conflictSkip");
    QVERIFY(Desk::asked("answer 2 by 2"));
    QTRY_VERIFY(!desk.shown("toQuestionButton"));

    desk.window.resize(720, 1400);   // all of it is there to be seen
    fakeJob().conflicts = {conflict(3)};
    fakeJob().status.conflictsOpen = 1;
    Q_EMIT desk.job->conflictFound();
    QTRY_VERIFY(seen("conflictSkip"));
    QTRY_VERIFY(!desk.shown("toQuestionButton"));
}

void TestConflicts::whatIsAskedAboutIsSeenWithTheAnswers()
{
    Desk desk;
    desk.startJob("/a");
    desk.startJob("/b");
    desk.window.resize(720, 600);
    fakeJob().conflicts = {conflict(7)};
    fakeJob().status.conflictsOpen = 1;
    Q_EMIT desk.job->conflictFound();
    QTRY_VERIFY(desk.shown("conflictSkip"));
    QTest::qWait(300);
    const auto isSeen = [&desk](const char *name) { return isWhollySeen(desk.shown(name)); };
    QVERIFY2(!isSeen("conflictSkip") || isSeen("conflictPath"), "answers are offered without the name that they are about");
    if (desk.shown("toQuestionButton"))
        desk.click("toQuestionButton");
    for (const char *name : {"conflictQuestion", "conflictPath", "conflictReplace", "conflictSkip", "conflictDifferent"})
        QTRY_VERIFY2(isSeen(name), name);
}

void TestConflicts::manyConflictsCostNothingWhileNothingChanges()
{
    Desk desk;
    desk.startJob();
    std::vector<Conflict> all;
    for (std::uint64_t id = 1; id <= 1000; ++id) {
        all.push_back(conflict(id));
        all.back().contents = Contents::Different;
    }
    fakeJob().conflicts = all;
    fakeJob().status.conflictsOpen = 2000;
    Q_EMIT desk.job->conflictFound();
    auto *list = desk.find<QListView>("conflictList");
    QTRY_COMPARE(list->model()->rowCount(), 1000);
    QVERIFY(desk.text("conflictQuestion").contains(u"2,000"_s));
    const int pulled = fakeJob().conflictsPulled;
    const QSignalSpy inserted(list->model(), &QAbstractItemModel::rowsInserted), removed(list->model(), &QAbstractItemModel::rowsRemoved);
    const QString before = desk.text("filesLine");
    fakeJob().status.files += 1000;   // other figures go on
    Q_EMIT desk.job->stateChanged();
    QTRY_VERIFY(desk.text("filesLine") != before);
    QCOMPARE(fakeJob().conflictsPulled, pulled);
    // One answered, the next one behind the thousand comes: one row goes, one comes.
    fakeJob().conflicts.erase(fakeJob().conflicts.begin());
    fakeJob().conflicts.push_back(all.back());
    fakeJob().conflicts.back().id = 1001;
    --fakeJob().status.conflictsOpen;
    Q_EMIT desk.job->conflictFound();
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(fakeJob().conflictsPulled, pulled + 1);
}

QTEST_MAIN(TestConflicts)
#include "test_conflicts.moc"
