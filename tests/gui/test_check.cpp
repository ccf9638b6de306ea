// SPDX-License-Identifier: GPL-3.0-or-later
// "Check first": the page of what would be done, and the copy that starts from there.
#include "tests/gui/desk.h"
#include "ui/scrolling.h"

#include <QApplication>
#include <QComboBox>
#include <QTreeView>

#include <cerrno>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

void fillPlan(JobShared &job)
{
    JobStatus &s = job.status;
    s.state = JobState::Copying;
    s.dryRun = true;
    s.totalsFinal = true;
    s.folders = 3;
    const auto set = [&](PlanKind kind, std::uint64_t entries, std::uint64_t bytes, Paths first) {
        s.plan[static_cast<std::size_t>(kind)] = {entries, bytes};
        job.planPaths[static_cast<std::size_t>(kind)] = std::move(first);
    };
    set(PlanKind::New, 1'204, 3'400'000'000, {"/home/ada/Photos/a", "/home/ada/Photos/b\xff"});
    set(PlanKind::Same, 80, 4'000, {"/home/ada/Photos/same"});
    set(PlanKind::SourceNewer, 4, 9'000, {"/home/ada/Photos/n"});
    set(PlanKind::SourceOlder, 3, 8'000, {"/home/ada/Photos/o"});
    set(PlanKind::NameRefused, 1, 10, {"/home/ada/Photos/a:b"});
    s.notes[static_cast<std::size_t>(NoteKind::OwnerNotKept)] = 2;
    job.notePaths[static_cast<std::size_t>(NoteKind::OwnerNotKept)] = {"/home/ada/Photos/shared"};
    s.bareFileSystem = "exFAT";
    s.freeBytes = 12'000'000'000;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCheckShowsWhatWouldBeDoneAndTheCopyStartsFromThere();
    void backFromTheCheckChangesNothing();
    void theButtonsOfACheckAreInSightBesideAnotherCopy();
    void aCheckThatIsRefusedSaysWhy();
};

void TestCheck::aCheckShowsWhatWouldBeDoneAndTheCopyStartsFromThere()
{
    Desk desk;
    desk.take({"/home/ada/Photos"});
    desk.window.setDestination("/mnt/usb");
    desk.click("checkButton");
    QVERIFY(desk.job);
    QVERIFY(fakeJob().request.dryRun);
    QVERIFY(!desk.shows("planTree"));
    fillPlan(fakeJob());
    endFakeJob(desk.job, JobResult::WithProblems);
    QTRY_VERIFY(desk.shows("planTree"));
    QCOMPARE(desk.window.windowTitle(), u"PoolCopy: Checked"_s);
    QVERIFY2(desk.text("jobTitle").startsWith(u"Checked: "_s), qPrintable(desk.text("jobTitle")));
    QVERIFY(!desk.shows("copyMoreButton"));
    QVERIFY2(desk.text("planOutcome").contains(u"1,204 files"_s), qPrintable(desk.text("planOutcome")));
    QVERIFY2(desk.text("planSpace").contains(u"free: 12.0 GB"_s), qPrintable(desk.text("planSpace")));
    auto *tree = desk.find<QTreeView>("planTree");
    QCOMPARE(tree->model()->rowCount(), 6);
    const QModelIndex fresh = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(fresh), 3);
    QVERIFY(tree->model()->index(1, 0, fresh).data().toString().contains(u"b\\xff"_s));
    QVERIFY(tree->model()->index(2, 0, fresh).data().toString().contains(u"1,202"_s));
    auto *rule = desk.find<QComboBox>("planRule");
    QVERIFY(rule->isVisible());
    rule->setCurrentIndex(rule->findData(static_cast<int>(OnConflict::Newer)));
    QVERIFY2(desk.text("planEffect").contains(u"4 files are replaced"_s), qPrintable(desk.text("planEffect")));
    Job *check = desk.job;
    desk.click("planCopyButton");
    QVERIFY(desk.job != check);
    QVERIFY(!fakeJob().request.dryRun);
    QCOMPARE(fakeJob().request.onConflict, OnConflict::Newer);
    QVERIFY(fakeJob().request.sources == Paths{"/home/ada/Photos"});
    QCOMPARE(fakeJob().request.destination, Path("/mnt/usb"));
    QCOMPARE(desk.listed(), 0);
    QVERIFY(!desk.shows("planTree"));
}

void TestCheck::backFromTheCheckChangesNothing()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.take({"/home/ada/Photos"});
    QTest::keyClick(&desk.window, Qt::Key_H, Qt::AltModifier);
    QTRY_VERIFY(desk.job);
    fillPlan(fakeJob());
    fakeJob().status.plan[static_cast<std::size_t>(PlanKind::SourceNewer)] = fakeJob().status.plan[static_cast<std::size_t>(PlanKind::SourceOlder)] = {};
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_VERIFY(desk.shows("planTree"));
    QVERIFY2(!desk.shows("planRule"), "nothing to decide");
    QTRY_COMPARE(QApplication::focusWidget(), desk.find("planCopyButton"));
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(desk.shows("copyButton"));
    QCOMPARE(desk.listed(), 1);
}

void TestCheck::theButtonsOfACheckAreInSightBesideAnotherCopy()
{
    Desk desk;
    desk.startJob("/a");
    desk.startJob("/b");
    desk.take({"/home/ada/Photos"});
    desk.window.setDestination("/mnt/usb");
    desk.click("checkButton");
    fillPlan(fakeJob());
    desk.window.resize(720, 600);
    endFakeJob(desk.job, JobResult::WithProblems);
    QTRY_VERIFY(desk.shown("planRule"));
    QTest::qWait(300);   // until the page has come to rest
    for (const char *name : {"planOutcome", "planRule", "planCopyButton", "planBackButton"})
        QTRY_VERIFY2(isWhollySeen(desk.shown(name)), name);
}

void TestCheck::aCheckThatIsRefusedSaysWhy()
{
    Desk desk;
    desk.take({"/home/ada/Photos"});
    desk.click("checkButton");
    fakeJob().status.reason = {Stage::SourceMissing, ENOENT, "/home/ada/Photos"};
    endFakeJob(desk.job, JobResult::Refused);
    QTRY_VERIFY(desk.shows("copyMoreButton"));
    QVERIFY(!desk.shows("planTree"));
}

QTEST_MAIN(TestCheck)
#include "test_check.moc"
