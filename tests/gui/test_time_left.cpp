// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rate_meter.h"
#include "ui/time_left.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace poolcopy;

namespace {

constexpr std::uint64_t Mega = 1'000'000;

/// Plays a recorded course, four samples a second, and calls `see` after each with the second it is.
void play(TimeLeft &left, double seconds, const std::function<TimeLeft::Sample(double)> &at, const std::function<void(double)> &see)
{
    for (int step = 0; step <= static_cast<int>(seconds * 4); ++step) {
        const double t = step / 4.0;
        TimeLeft::Sample sample = at(t);
        sample.elapsedMs = static_cast<std::int64_t>(t * 1000);
        left.add(sample);
        see(t);
    }
}

TimeLeft::Sample bytesOnly(double done, double total)
{
    TimeLeft::Sample s;
    s.bytes = static_cast<std::uint64_t>(done);
    s.bytesTotal = static_cast<std::uint64_t>(total);
    s.totalsFinal = true;
    return s;
}

} // namespace

class TestTimeLeft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSaidBeforeItMeansSomething();
    void nothingIsSaidWhileTheTotalsAreOpen();
    void aSteadyCopyCountsDownTheRightTime();
    void burstsOfTheDiskDoNotShakeIt();
    void manySmallFilesBeforeOneBigAreNotTakenForTheWhole();
    void aDiskThatStopsHasNoTimeLeft();
    void aSlowerDiskIsFollowedGently();
    void aTotalThatRunsBackwardsIsIgnored();
};

void TestTimeLeft::nothingIsSaidBeforeItMeansSomething()
{
    TimeLeft left;
    play(left, 10, [](double t) { return bytesOnly(t * 100e6, 10e9); }, [&](double t) {
        if (t < 4)
            QVERIFY(!left.seconds());
        if (t > 5)
            QVERIFY(left.seconds());
    });
}

void TestTimeLeft::nothingIsSaidWhileTheTotalsAreOpen()
{
    TimeLeft left;
    play(left, 20, [](double t) {
        TimeLeft::Sample s = bytesOnly(t * 100e6, 10e9);
        s.totalsFinal = t >= 15;
        return s;
    }, [&](double t) { QCOMPARE(left.seconds().has_value(), t >= 15); });
}

void TestTimeLeft::aSteadyCopyCountsDownTheRightTime()
{
    TimeLeft left;
    play(left, 99, [](double t) { return bytesOnly(t * 100e6, 10e9); }, [&](double t) {
        if (left.seconds())
            QVERIFY2(std::abs(*left.seconds() - (100 - t)) < 1.5, qPrintable(QString::number(t)));
    });
    QVERIFY(left.seconds());
}

void TestTimeLeft::burstsOfTheDiskDoNotShakeIt()
{
    // The disk reports what it has once in two seconds.
    TimeLeft left;
    std::optional<double> before;
    play(left, 95, [](double t) { return bytesOnly(std::floor(t / 2) * 200e6, 10e9); }, [&](double t) {
        if (before && left.seconds())
            QVERIFY2(std::abs(*left.seconds() - *before) < 3, qPrintable(QString::number(t)));
        if (t > 25 && left.seconds())
            QVERIFY2(std::abs(*left.seconds() - (100 - t)) < 12, qPrintable(QString::number(t)));
        before = left.seconds();
    });
}

void TestTimeLeft::manySmallFilesBeforeOneBigAreNotTakenForTheWhole()
{
    // 60,000 files of 1 kB in 20 s, then one of 2 GB in 20 s: by bytes alone it would take 11 minutes at first.
    TimeLeft left;
    play(left, 39, [](double t) {
        TimeLeft::Sample s;
        s.filesTotal = 60'001;
        s.bytesTotal = 60 * Mega + 2000 * Mega;
        s.files = static_cast<std::uint64_t>(std::min(t, 20.0) * 3000);
        s.bytes = s.files * 1000 + static_cast<std::uint64_t>(std::max(0.0, t - 20) * 100e6);
        s.totalsFinal = true;
        return s;
    }, [&](double t) {
        if (left.seconds())
            QVERIFY2(*left.seconds() < 60 && *left.seconds() > (t < 30 ? 5 : 0), qPrintable(QString::number(t)));
    });
}

void TestTimeLeft::aDiskThatStopsHasNoTimeLeft()
{
    TimeLeft left;
    play(left, 60, [](double t) { return bytesOnly(std::min(t, 20.0) * 100e6, 10e9); }, [&](double t) {
        if (t > 10 && t < 20)
            QVERIFY(left.seconds());
    });
    QVERIFY(!left.seconds());
}

void TestTimeLeft::aSlowerDiskIsFollowedGently()
{
    // From 100 MB/s to 50 MB/s after 30 s: no jump, and true again half a minute later.
    TimeLeft left;
    std::optional<double> before;
    play(left, 80, [](double t) { return bytesOnly(std::min(t, 30.0) * 100e6 + std::max(0.0, t - 30) * 50e6, 10e9); }, [&](double t) {
        if (before && left.seconds())
            QVERIFY2(*left.seconds() - *before < 4, qPrintable(QString::number(t)));
        before = left.seconds();
    });
    QVERIFY(left.seconds());
    QVERIFY(std::abs(*left.seconds() - 90) < 8);
}

void TestTimeLeft::aTotalThatRunsBackwardsIsIgnored()
{
    RateMeter meter(3000);
    meter.add(0, 0);
    meter.add(1000, 100);
    meter.add(2000, 50);
    meter.add(500, 200);
    QCOMPARE(meter.perSecond(), 100.0);
    meter.add(2000, 300);
    QCOMPARE(meter.perSecond(), 150.0);
}

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "test_time_left.moc"
