// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears the window or has only keys. That each state of it is without faults is checked where they are drawn, in screens.cpp;
// here: that faults are found, and what is told at which moment.
#include "tests/gui/fake_engine.h"
#include "tests/gui/faults.h"
#include "ui/job_page.h"
#include "ui/rate_graph.h"
#include "ui/scrolling.h"
#include "ui/tab_order.h"
#include "ui/tone_label.h"
#include "ui/worker_model.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <utility>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

/// A job's page and a job of 100 files.
struct Bench
{
    Bench()
    {
        JobRequest request;
        request.sources = {"/a"};
        job = engine.start(request);
        JobStatus &s = fakeJob().status;
        s.state = JobState::Copying;
        s.filesTotal = 100;
        s.bytesTotal = 100'000'000;
        s.totalsFinal = true;
        page.show();
        page.follow(job);
        for (const auto *label : page.findChildren<ToneLabel *>())
            QObject::connect(label, &ToneLabel::announced, label, [this](const QString &text) { alerts += text; });
    }
    void reach(int percent)
    {
        JobStatus &s = fakeJob().status;
        s.files = static_cast<std::uint64_t>(percent);
        s.bytes = s.bytesWritten = s.bytesTotal / 100 * static_cast<std::uint64_t>(percent);
        s.elapsedMs += 1000;
        Q_EMIT job->stateChanged();
        QTRY_COMPARE(page.findChild<QLabel *>(u"percent"_s)->text(), u"%1 %"_s.arg(percent));
    }

    Engine engine{QString()};
    JobPage page;
    Job *job = nullptr;
    QStringList alerts;   // what was read aloud
};

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aButtonWithoutANameIsAFault();
    void twoOfOneMnemonicAreAFault();
    void aTabThatJumpsBackIsAFault();
    void aTextThatIsCutOffIsAFault();
    void aPageThatScrollsSidewaysIsAFault();
    void progressIsToldAtQuartersAndAtTheEnd();
    void nothingIsToldWhileTheTotalsGrow();
    void theCurveIsReadByKeys();
    void theCurveIsReadFromTheRightInARightToLeftWindow();
    void theCurveIsADiagramWithWords();
    void theCurvesScaleFollowsASpeedThatBecameMuchLower();
    void aWorkersRateIsOfWhatItCopies();
};

void TestPeople::aButtonWithoutANameIsAFault()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *button = new QPushButton(u"Yes"_s);
    layout->addWidget(button);
    window.show();
    QCOMPARE(faultsOf(window), QStringList());
    button->setText({});
    QCOMPARE(faultsOf(window).size(), 1);
}

void TestPeople::twoOfOneMnemonicAreAFault()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QPushButton(u"&Yes"_s));
    auto *other = new QCheckBox(u"&Yesterday"_s);
    layout->addWidget(other);
    window.show();
    QCOMPARE(faultsOf(window).size(), 1);
    other->hide();
    QCOMPARE(faultsOf(window), QStringList());
}

void TestPeople::aTabThatJumpsBackIsAFault()
{
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *first = new QPushButton(u"First"_s, &window), *third = new QPushButton(u"Third"_s, &window);
    auto *second = new QPushButton(u"Second"_s, &window), *fourth = new QPushButton(u"Fourth"_s, &window);
    for (QPushButton *button : {first, second, third, fourth})
        layout->addWidget(button);
    window.show();
    QCOMPARE(faultsOf(window).size(), 1);
    tabAsItIsRead(&window);
    QCOMPARE(faultsOf(window), QStringList());
    window.setLayoutDirection(Qt::RightToLeft);
    layout->activate();
    QCOMPARE(faultsOf(window), QStringList());
}

void TestPeople::aTextThatIsCutOffIsAFault()
{
    QWidget window;
    window.resize(300, 200);
    auto *label = new QLabel(u"A text that needs some room"_s, &window);
    auto *button = new QPushButton(u"A button that needs some room"_s, &window);
    button->move(0, 100);
    window.show();
    button->adjustSize();
    label->adjustSize();
    QCOMPARE(faultsOf(window), QStringList());
    button->resize(40, button->height());
    label->resize(40, label->height());
    QCOMPARE(faultsOf(window).size(), 2);
}

void TestPeople::aPageThatScrollsSidewaysIsAFault()
{
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    for (const QString &word : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s})
        layout->addWidget(new QPushButton(word));
    QWidget window;
    (new QVBoxLayout(&window))->addWidget(scrolling(page));
    window.resize(page->minimumSizeHint().width() + 60, 200);
    window.show();
    QCOMPARE(faultsOf(window), QStringList());
    window.resize(page->minimumSizeHint().width() - 20, 200);
    QTRY_VERIFY(!faultsOf(window).filter(u"scrolls sideways"_s).isEmpty());
}

void TestPeople::progressIsToldAtQuartersAndAtTheEnd()
{
    Bench bench;
    for (const int percent : {3, 20, 26, 30, 49, 51, 60, 76, 80, 98})
        bench.reach(percent);
    QCOMPARE(bench.alerts.size(), 3);
    QVERIFY2(bench.alerts[0].startsWith(u"26 %"_s), qPrintable(bench.alerts[0]));
    QVERIFY2(bench.alerts[1].startsWith(u"51 %"_s), qPrintable(bench.alerts[1]));
    QVERIFY2(bench.alerts[2].startsWith(u"76 %"_s), qPrintable(bench.alerts[2]));
    JobStatus &s = fakeJob().status;
    s.copied = s.files = s.filesTotal;
    s.bytes = s.bytesWritten = s.bytesTotal;
    endFakeJob(bench.job, JobResult::Complete);
    QTRY_COMPARE(bench.alerts.size(), 4);
    QVERIFY2(bench.alerts[3].contains(u"100 files copied"_s), qPrintable(bench.alerts[3]));
    QCoreApplication::processEvents();
    QCOMPARE(bench.alerts.size(), 4);
}

void TestPeople::nothingIsToldWhileTheTotalsGrow()
{
    Bench bench;
    JobStatus &s = fakeJob().status;
    s.totalsFinal = false;
    s.files = 60;
    s.bytes = s.bytesWritten = 60'000'000;
    Q_EMIT bench.job->stateChanged();
    QTRY_COMPARE(bench.page.findChild<QLabel *>(u"percent"_s)->text(), u"…"_s);
    QCOMPARE(bench.alerts, QStringList());
}

void TestPeople::theCurveIsReadByKeys()
{
    RateGraph graph(500);
    graph.resize(400, 80);
    graph.show();
    QVERIFY(graph.word().isEmpty());
    QTest::keyClick(&graph, Qt::Key_Left);   // nothing to read yet
    for (int i = 1; i <= 20; ++i)
        graph.add(i * 1e6, i * 100);
    QCOMPARE(graph.word(), u"now: 20.0 MB/s · 2,000 files/s"_s);
    QTest::keyClick(&graph, Qt::Key_Left);
    QCOMPARE(graph.word(), u"now: 20.0 MB/s · 2,000 files/s"_s);
    QTest::keyClick(&graph, Qt::Key_Left);
    QTest::keyClick(&graph, Qt::Key_Left);
    QTest::keyClick(&graph, Qt::Key_Left);
    QTest::keyClick(&graph, Qt::Key_Left);
    QCOMPARE(graph.word(), u"2 s ago: 16.0 MB/s · 1,600 files/s"_s);
    graph.add(21e6, 2100);   // what was pointed at gets older
    graph.add(22e6, 2200);
    QCOMPARE(graph.word(), u"3 s ago: 16.0 MB/s · 1,600 files/s"_s);
    QTest::keyClick(&graph, Qt::Key_Home);
    QVERIFY(graph.word().contains(u"1.0 MB/s"_s));
    QTest::keyClick(&graph, Qt::Key_Right);
    QVERIFY(graph.word().contains(u": 2.0 MB/s"_s));
    QTest::keyClick(&graph, Qt::Key_Escape);
    QVERIFY(graph.word().startsWith(u"now: 22.0 MB/s"_s));
    QTest::mouseMove(&graph, QPoint(5, 40));
    QTRY_VERIFY2(graph.word().contains(u": 1.0 MB/s"_s), qPrintable(graph.word()));
}

void TestPeople::theCurveIsReadFromTheRightInARightToLeftWindow()
{
    RateGraph graph(500);
    graph.setLayoutDirection(Qt::RightToLeft);
    graph.resize(400, 80);
    graph.show();
    for (int i = 1; i <= 20; ++i)
        graph.add(i * 1e6, i);
    QTest::keyClick(&graph, Qt::Key_Right);
    QTest::keyClick(&graph, Qt::Key_Right);
    QVERIFY(graph.word().contains(u"19.0 MB/s"_s));
    QTest::keyClick(&graph, Qt::Key_Left);
    QVERIFY(graph.word().contains(u"20.0 MB/s"_s));
    QTest::mouseMove(&graph, QPoint(395, 40));
    QTRY_VERIFY2(graph.word().contains(u": 1.0 MB/s"_s), qPrintable(graph.word()));
}

void TestPeople::theCurveIsADiagramWithWords()
{
    RateGraph graph(500);
    graph.show();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&graph);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Chart);
    QCOMPARE(face->text(QAccessible::Name), u"Speed over time"_s);
    graph.add(5e6, 10);
    graph.add(3e6, 10);
    QVERIFY2(graph.accessibleDescription().contains(u"At most 5.0 MB/s"_s), qPrintable(graph.accessibleDescription()));
}

void TestPeople::theCurvesScaleFollowsASpeedThatBecameMuchLower()
{
    RateGraph graph(500);
    const auto add = [&graph](int times, double rate) {
        for (int i = 0; i < times; ++i)
            graph.add(rate, 10);
    };
    add(60, 1.8e9);
    QCOMPARE(graph.top(), 2e9);
    add(29, 5e6);   // a short while is no reason
    QCOMPARE(graph.top(), 2e9);
    add(1, 4.9e6);
    QCOMPARE(graph.top(), 5e6);
    int changes = 0;
    double top = graph.top();
    for (int i = 0; i < 60; ++i) {   // trembles about a round number
        graph.add(i % 10 == 0 ? 5.1e6 : 4.9e6, 10);
        changes += std::exchange(top, graph.top()) != graph.top() ? 1 : 0;
    }
    QVERIFY(changes <= 1);
    add(1, 1.5e9);   // as fast as before
    QCOMPARE(graph.top(), 2e9);
    graph.clear();
    add(10, 3e6);
    QCOMPARE(graph.top(), 5e6);
}

void TestPeople::aWorkersRateIsOfWhatItCopies()
{
    WorkerModel model;
    const auto rows = [](std::uint64_t files, std::uint64_t bytes, WorkerState state = WorkerState::Running, std::int64_t pid = 7) {
        WorkerRow row;
        row.number = 1;
        row.pid = pid;
        row.state = state;
        row.task = WorkerTask::Copy;
        row.files = files;
        row.bytes = bytes;
        return std::vector<WorkerRow>{row};
    };
    const auto shown = [&model] { return model.index(0, WorkerModel::Rate).data(Qt::DisplayRole).toString(); };
    model.setRows(rows(0, 0), 0);
    QVERIFY(shown().isEmpty());
    model.setRows(rows(10, 50'000'000), 1000);
    QCOMPARE(shown(), u"50.0 MB/s"_s);
    model.setRows(rows(5010, 55'000'000), 6000);
    model.setRows(rows(6010, 56'000'000), 7000);
    QCOMPARE(shown(), u"1,000 files/s"_s);
    model.setRows(rows(6010, 56'000'000, WorkerState::Ready), 7500);
    QVERIFY(shown().isEmpty());
    model.setRows(rows(6010, 56'000'000, WorkerState::Running, 8), 8000);   // its successor begins anew
    QVERIFY(shown().isEmpty());
}

QTEST_MAIN(TestPeople)
#include "test_people.moc"
