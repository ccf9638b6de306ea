// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fake_engine.h"
#include "ui/conflict_model.h"
#include "ui/job_list_model.h"
#include "ui/conflict_panel.h"
#include "ui/history_page.h"
#include "ui/lines_delegate.h"
#include "ui/plan_model.h"
#include "ui/problem_model.h"
#include "ui/worker_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cerrno>

using namespace poolcopy;
using Tester = QAbstractItemModelTester;

namespace {

WorkerRow worker(int number)
{
    WorkerRow row;
    row.number = number;
    row.pid = 1000 + number;
    row.state = WorkerState::Running;
    row.task = WorkerTask::Copy;
    row.kernelState = 'D';
    row.current = "a/b\xff" "c";
    return row;
}

Conflict conflict(std::uint64_t id)
{
    Conflict c;
    c.id = id;
    c.destination = "/d/" + std::to_string(id);
    return c;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workersComeAndGoWithoutAReset();
    void onlyWorkersThatDifferAreReported();
    void aWorkerTellsTheKernelsWordInItsToolTip();
    void aNameIsNeverTakenForHtml();
    void problemsStandBelowTheirReasonsTheLargestFirst();
    void problemsAreSummedUpByReason();
    void theSearchLooksIntoNamesAndReasons();
    void skippedProblemsAreGoneAndTheOthersKeepTheirPlace();
    void tenThousandProblemsAreGroupedSearchedAndSkipped();
    void aPastJobKeepsItsRowWhenOthersComeAndGo();
    void answeredConflictsLeaveAndTheOthersKeepTheirPlace();
    void jobsComeMoveAndGo();
    void conflictsThatStayAndChangeAreTold();
    void aConflictIsToldByAgeSizeAndContents();
    void aPlanHasGroupsWithTheFirstPaths();
    void aPlanNamesWhatStandsInTheWay();
};

void TestModels::workersComeAndGoWithoutAReset()
{
    WorkerModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const int count : {4, 8, 1, 0, 16, 3}) {
        std::vector<WorkerRow> rows;
        for (int i = 1; i <= count; ++i)
            rows.push_back(worker(i));
        model.setRows(rows);
        QCOMPARE(model.rowCount(), count);
    }
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.index(2, WorkerModel::Process).data().toString(), QStringLiteral("1003"));
}

void TestModels::onlyWorkersThatDifferAreReported()
{
    WorkerModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setRows({worker(1), worker(2)});
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({worker(1), worker(2)});
    QCOMPARE(changes.count(), 0);
    WorkerRow busy = worker(2);
    busy.files = 7;
    model.setRows({worker(1), busy});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
}

void TestModels::aWorkerTellsTheKernelsWordInItsToolTip()
{
    WorkerModel model;
    model.setRows({worker(1)});
    const QString tip = model.index(0, WorkerModel::State).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("waiting for the disk")));
    QVERIFY(tip.contains(QStringLiteral("1001")));
    QVERIFY(model.index(0, WorkerModel::Current).data().toString().contains(QStringLiteral("b\\xffc")));
}

void TestModels::aNameIsNeverTakenForHtml()
{
    ProblemModel model;
    model.append({{{Stage::OpenSource, EACCES, "<b>x</b><img src=y>"}, 1}});
    const QString tip = model.index(0, 0, model.index(0, 0)).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(tip.contains(QStringLiteral("&lt;img")));
}

void TestModels::problemsStandBelowTheirReasonsTheLargestFirst()
{
    ProblemModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.append({{{Stage::OpenSource, EACCES, "a"}, 1}});
    model.append({});
    const QPersistentModelIndex denied = model.index(0, 0);
    model.append({{{Stage::ReadSource, EIO, "b\xff"}, 1}, {{Stage::ReadSource, EIO, "c"}, 1}, {{Stage::ListSource, EACCES, "d"}, 12}});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(denied.row(), 1);
    const QModelIndex broken = model.index(0, 0);
    QCOMPARE(model.rowCount(broken), 2);
    QVERIFY(broken.data().toString().contains(QStringLiteral("the disk can't read it")));
    QVERIFY(model.index(0, 0, broken).data().toString().contains(QStringLiteral("b\\xff")));
    for (int row = 0; row < 3; ++row) {
        QVERIFY(!model.index(row, 0).data(LinesDelegate::SecondLine).toString().isEmpty());
        QVERIFY(!model.index(row, 0).data(ProblemModel::Why).toString().isEmpty());
    }
    QCOMPARE(model.numbersOf({broken, model.index(0, 0, broken)}), (ProblemModel::Numbers{1, 2}));
    QCOMPARE(model.asText(model.shownNumbers()).count(u'\n'), 4);
    QVERIFY(model.asText({1}).startsWith(QStringLiteral("b\\xff: can't be read: ")));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::problemsAreSummedUpByReason()
{
    ProblemModel model;
    model.append({{{Stage::ReadSource, EIO, "a"}, 1}, {{Stage::OpenSource, EACCES, "b"}, 1}, {{Stage::OpenSource, EACCES, "c"}, 1}});
    const QString denied = model.index(0, 0).data(ProblemModel::Why).toString(), broken = model.index(1, 0).data(ProblemModel::Why).toString();
    QCOMPARE(model.summary(), QString(denied + QStringLiteral(": 2 · ") + broken + QStringLiteral(": 1")));
}

void TestModels::theSearchLooksIntoNamesAndReasons()
{
    ProblemModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.append({{{Stage::ReadSource, EIO, "/x/Report.odt"}, 1}, {{Stage::OpenSource, EACCES, "/x/b\xff"}, 1}, {{Stage::OpenSource, EACCES, "/y/report"}, 1}});
    model.setSearch(QStringLiteral("REPORT"));
    QCOMPARE(model.shown(), std::size_t(2));
    model.setSearch(QStringLiteral("report denied"));
    QCOMPARE(model.shownNumbers(), ProblemModel::Numbers{2});
    model.append({{{Stage::OpenSource, EACCES, "/z/report"}, 1}, {{Stage::OpenSource, EACCES, "/z/other"}, 1}});
    QCOMPARE(model.shownNumbers(), (ProblemModel::Numbers{2, 3}));
    model.setSearch(QStringLiteral("\\xff"));
    QCOMPARE(model.shownNumbers(), ProblemModel::Numbers{1});
    model.setSearch(QStringLiteral("nowhere"));
    QCOMPARE(model.rowCount(), 0);
    model.setSearch({});
    QCOMPARE(model.shown(), std::size_t(5));
    QCOMPARE(model.rowCount(), 2);
}

void TestModels::skippedProblemsAreGoneAndTheOthersKeepTheirPlace()
{
    ProblemModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.append({{{Stage::ReadSource, EIO, "0"}, 1}, {{Stage::ReadSource, EIO, "1"}, 1}, {{Stage::ReadSource, EIO, "2"}, 1}, {{Stage::OpenSource, EACCES, "3"}, 1},
                  {{Stage::OpenSource, EACCES, "4"}, 1}});
    const QPersistentModelIndex last = model.index(2, 0, model.index(0, 0));
    model.skip({0, 1});
    QVERIFY(last.isValid());
    QCOMPARE(last.row(), 0);
    QCOMPARE(model.shownNumbers(), (ProblemModel::Numbers{3, 4, 2}));   // the other group is the larger one now
    model.skip({3, 4});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.skipped(), std::size_t(4));
    model.skip({4});
    QCOMPARE(model.skipped(), std::size_t(4));
    model.append({{{Stage::OpenSource, EACCES, "5"}, 1}});
    QCOMPARE(model.shownNumbers(), (ProblemModel::Numbers{2, 5}));
}

void TestModels::tenThousandProblemsAreGroupedSearchedAndSkipped()
{
    ProblemModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const std::array<Error, 4> kinds{{{Stage::OpenSource, EACCES, {}}, {Stage::ReadSource, EIO, {}}, {Stage::Exists, 0, {}}, {Stage::WriteFile, EFBIG, {}}}};
    for (int piece = 0; piece < 20; ++piece) {
        std::vector<Problem> some;
        for (int i = 0; i < 500; ++i) {
            const int n = piece * 500 + i;
            Error error = kinds[static_cast<std::size_t>(n % 10 < 4 ? 0 : n % 10 < 7 ? 1 : n % 10 < 9 ? 2 : 3)];
            error.path = "/home/ada/Photos 2024/folder/" + std::to_string(n);
            some.push_back({error, 1});
        }
        model.append(std::move(some));
    }
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowCount(model.index(0, 0)), 4000);
    QCOMPARE(model.rowCount(model.index(3, 0)), 1000);
    model.setSearch(QStringLiteral("/777"));
    QCOMPARE(model.shown(), std::size_t(11));
    model.setSearch({});
    ProblemModel::Numbers third;
    for (std::size_t n = 0; n < 10'000; n += 3)
        third.push_back(n);
    model.skip(third);
    QCOMPARE(model.shown(), 10'000 - third.size());
    model.skip(model.numbersOf({model.index(0, 0)}));
    QCOMPARE(model.rowCount(), 3);
}

void TestModels::aPastJobKeepsItsRowWhenOthersComeAndGo()
{
    const auto record = [](const char *id, std::int64_t ended) {
        HistoryRecord r;
        r.id = id;
        r.request.sources = {"/home/ada/b\xff<b>"};
        r.status.ended = ended;
        r.status.state = JobState::Done;
        r.status.result = JobResult::WithProblems;
        return r;
    };
    HistoryModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setRecords({record("c", 3), record("a", 1)});
    const QPersistentModelIndex oldest = model.index(1);
    model.setRecords({record("d", 4), record("c", 3), record("b", 2), record("a", 1)});
    QCOMPARE(oldest.row(), 3);
    model.setRecords({record("b", 2), record("a", 1)});
    QCOMPARE(oldest.row(), 1);
    QCOMPARE(model.rowOf("b"), 0);
    QCOMPARE(model.rowOf("c"), -1);
    QVERIFY(oldest.data().toString().contains(QStringLiteral("b\\xff<b>")));
    QVERIFY(oldest.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    QVERIFY(oldest.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Done, with problems")));
    model.setRecords({});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::answeredConflictsLeaveAndTheOthersKeepTheirPlace()
{
    ConflictModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setConflicts({conflict(1), conflict(2), conflict(3)});
    const QPersistentModelIndex third = model.index(2);
    model.setConflicts({conflict(3), conflict(4)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(third.row(), 0);
    QCOMPARE(model.conflicts()[1].id, std::uint64_t(4));
    model.setConflicts({});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::jobsComeMoveAndGo()
{
    Engine engine{QString()};
    const auto row = [&engine](const char *name, JobRow::Kind kind) {
        JobRequest request;
        request.sources = {name};
        JobRow r;
        r.job = engine.start(request);
        r.kind = kind;
        r.name = QLatin1String(name);
        return r;
    };
    JobListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QSignalSpy moves(&model, &JobListModel::moved);
    const JobRow a = row("a", JobRow::Kind::Running), b = row("b", JobRow::Kind::Waiting), c = row("c", JobRow::Kind::Waiting),
                 d = row("d", JobRow::Kind::Waiting);
    for (const JobRow &r : {a, b, c, d})
        model.add(r);
    const auto names = [&model] {
        QString all;
        for (int i = 0; i < model.rowCount(); ++i)
            all += model.index(i).data().toString();
        return all;
    };
    const QPersistentModelIndex last = model.index(3);
    model.shift(d.job, -1);
    QCOMPARE(names(), QStringLiteral("abdc"));
    QCOMPARE(last.row(), 2);
    QVERIFY(model.moveRow({}, 1, {}, 4));
    QCOMPARE(names(), QStringLiteral("adcb"));
    QVERIFY(!model.moveRow({}, 0, {}, 2));
    QVERIFY(!model.moveRow({}, 1, {}, 1));
    QCOMPARE(moves.count(), 2);
    QVERIFY(!model.canShift(a.job, 1) && !model.canShift(d.job, -1) && model.canShift(d.job, 1));

    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.update(c);
    QCOMPARE(changes.count(), 0);
    JobRow ended = c;
    ended.kind = JobRow::Kind::Good;
    ended.word = QStringLiteral("Done <b>");
    model.update(ended);
    QCOMPARE(changes.count(), 1);
    QVERIFY(model.index(2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    model.replace(c.job, row("e", JobRow::Kind::Running));
    QCOMPARE(names(), QStringLiteral("adeb"));
    model.remove(a.job);
    model.remove(a.job);
    model.remove(b.job);
    QCOMPARE(names(), QStringLiteral("de"));
}

void TestModels::conflictsThatStayAndChangeAreTold()
{
    ConflictModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setConflicts({conflict(1), conflict(3), conflict(5)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), inserted(&model, &QAbstractItemModel::rowsInserted),
        removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setConflicts({conflict(1), conflict(3), conflict(5)});
    QCOMPARE(changed.count() + inserted.count() + removed.count(), 0);
    Conflict compared = conflict(3);
    compared.contents = Contents::Same;
    model.setConflicts({conflict(1), compared, conflict(5)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    model.setConflicts({conflict(2), conflict(4), conflict(5), conflict(6), conflict(7)});
    QCOMPARE(model.rowCount(), 5);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(model.conflicts()[static_cast<std::size_t>(row)].id, (std::array<std::uint64_t, 5>{2, 4, 5, 6, 7})[static_cast<std::size_t>(row)]);
}

void TestModels::aConflictIsToldByAgeSizeAndContents()
{
    Conflict c = conflict(1);
    c.later = Later::Source;
    c.sourceSize = 3000;
    c.destinationSize = 1000;
    QCOMPARE(ConflictModel::relation(c), QStringLiteral("newer, 2.0 kB larger"));
    c.later = Later::Destination;
    c.sourceSize = 1000;
    c.contents = Contents::Same;
    QCOMPARE(ConflictModel::relation(c), QStringLiteral("older, the same contents"));
    c.later = Later::Neither;
    c.contents = Contents::Different;
    QCOMPARE(ConflictModel::relation(c), QStringLiteral("of the same time, as large, other contents"));
}

void TestModels::aPlanHasGroupsWithTheFirstPaths()
{
    Engine engine{QString()};
    const Job *job = engine.start({});
    PlanModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setPlan(fakeJob().status, *job);
    QCOMPARE(model.rowCount(), 0);
    fakeJob().status.plan[static_cast<std::size_t>(PlanKind::New)] = {3, 100};
    fakeJob().planPaths[static_cast<std::size_t>(PlanKind::New)] = {"/a", "/b\xff"};
    fakeJob().status.plan[static_cast<std::size_t>(PlanKind::Twin)] = {1, 7};
    fakeJob().planPaths[static_cast<std::size_t>(PlanKind::Twin)] = {"<b>twin"};
    model.setPlan(fakeJob().status, *job);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex fresh = model.index(0, 0), twins = model.index(1, 0);
    QCOMPARE(fresh.data().toString(), QStringLiteral("New"));
    QCOMPARE(model.index(0, PlanModel::Entries).data().toString(), QStringLiteral("3"));
    QVERIFY(!fresh.data(PlanModel::IsAttention).toBool());
    QVERIFY(twins.data(PlanModel::IsAttention).toBool());
    QCOMPARE(model.rowCount(fresh), 3);
    QCOMPARE(model.rowCount(twins), 1);
    QVERIFY(model.index(1, 0, fresh).data().toString().contains(QStringLiteral("b\\xff")));
    QVERIFY(!model.index(0, 0, twins).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::aPlanNamesWhatStandsInTheWay()
{
    Engine engine{QString()};
    const Job *job = engine.start({});
    PlanModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fakeJob().status.plan[static_cast<std::size_t>(PlanKind::Blocked)] = {33, 0};
    fakeJob().planPaths[static_cast<std::size_t>(PlanKind::Blocked)] = {"/a/sub/1", "/a/sub/2"};
    fakeJob().problems = {{{Stage::KindMismatch, ENOTDIR, "/b/sub"}, 30, "/a/sub"},
                          {{Stage::Exists, EEXIST, "/b/version"}, 1, "/a/version"},
                          {{Stage::OpenSource, EACCES, "/a/secret"}, 1, "/a/secret"},
                          {{Stage::KindMismatch, EISDIR, "/b/file"}, 1, "/a/file"}};
    model.setPlan(fakeJob().status, *job);
    const QModelIndex blocked = model.index(0, 0);
    QCOMPARE(model.rowCount(blocked), 3);
    const auto text = [&](int row) { return model.index(row, 0, blocked).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(text(0), QStringLiteral("a file stands where a folder has to be (with 30 entries): /b/sub"));
    QCOMPARE(text(1), QStringLiteral("a folder stands in its place: /b/file"));
    QCOMPARE(model.index(2, 0, blocked).data().toString(), QStringLiteral("and 2 more"));
}

QTEST_MAIN(TestModels)
#include "test_models.moc"
