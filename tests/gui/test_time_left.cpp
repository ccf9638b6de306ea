// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rate_meter.h"
#include "ui/time_left.h"
#include "ui/words.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

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

/// A recorded course is drawn from a few stretches: what was measured with real disks is their rates and how they come
/// (in bursts, with noise), not single samples. Played at four samples a second; the totals are those of the end.
struct Stretch
{
    double seconds;
    double filesPerSecond;
    double bytesPerSecond;
    double burst = 0;   ///< seconds; the disk tells what it has only so often
    double noise = 0;   ///< share by which a quarter of a second may differ
};

struct Trace
{
    std::vector<TimeLeft::Sample> samples;
    std::vector<Stretch> stretches;
    double end = 0;
};

/// `countedUntil`: the totals are open so long.
Trace record(const std::vector<Stretch> &stretches, double countedUntil = 0)
{
    Trace trace;
    trace.stretches = stretches;
    unsigned random = 12345;
    double files = 0, bytes = 0, shownFiles = 0, shownBytes = 0;
    for (const Stretch &stretch : stretches) {
        double told = 0;
        for (double t = 0; t < stretch.seconds - 1e-9; t += 0.25) {
            random = random * 1103515245U + 12345U;
            const double factor = 1 + stretch.noise * (static_cast<double>(random >> 16U & 0x7fffU) / 16383.5 - 1);
            files += stretch.filesPerSecond / 4 * factor;
            bytes += stretch.bytesPerSecond / 4 * factor;
            if (t + 0.25 - told >= stretch.burst) {
                told = t + 0.25;
                shownFiles = files;
                shownBytes = bytes;
            }
            trace.end += 0.25;
            TimeLeft::Sample s;
            s.elapsedMs = static_cast<std::int64_t>(trace.end * 1000);
            s.files = static_cast<std::uint64_t>(shownFiles);
            s.bytes = static_cast<std::uint64_t>(shownBytes);
            trace.samples.push_back(s);
        }
        shownFiles = files;
        shownBytes = bytes;
    }
    for (TimeLeft::Sample &s : trace.samples) {
        s.totalsFinal = static_cast<double>(s.elapsedMs) / 1000 >= countedUntil;
        const double found = s.totalsFinal ? 1 : static_cast<double>(s.elapsedMs) / 1000 / countedUntil;
        s.filesTotal = std::max(s.files, static_cast<std::uint64_t>(files * found));
        s.bytesTotal = std::max(s.bytes, static_cast<std::uint64_t>(bytes * found));
    }
    return trace;
}

TimeLeft::Sample bytesOnly(double done, double total)
{
    TimeLeft::Sample s;
    s.bytes = static_cast<std::uint64_t>(done);
    s.bytesTotal = static_cast<std::uint64_t>(total);
    s.totalsFinal = true;
    return s;
}

/// A course as record_course has written it down: see tests/gui/traces.
std::vector<TimeLeft::Sample> recorded(const QString &name)
{
    QFile file(QDir(QStringLiteral(TRACES)).filePath(name));
    std::vector<TimeLeft::Sample> samples;
    if (!file.open(QIODevice::ReadOnly))
        return samples;
    while (!file.atEnd()) {
        const QList<QByteArray> c = file.readLine().trimmed().split(',');
        if (c.size() != 10 || c[0] == "elapsed_ms")
            continue;
        TimeLeft::Sample s;
        s.elapsedMs = c[0].toLongLong();
        s.bytes = c[1].toULongLong();
        s.bytesTotal = c[2].toULongLong();
        s.files = c[3].toULongLong();
        s.filesTotal = c[4].toULongLong();
        s.totalsFinal = c[5] == "1";
        s.limit = c[6].toULongLong();
        s.bytesLimited = c[7].toULongLong();
        s.polite = c[8] == "1";
        s.paused = c[9] == "1";
        samples.push_back(s);
    }
    return samples;
}

/// Bytes at a rate, under a limit that may change.
struct Limited
{
    double done = 0, total;
    TimeLeft left = TimeLeft();
    std::int64_t ms = 0;
    TimeLeft::Sample sample = TimeLeft::Sample();
    /// Moves so many bytes per second; then the disk has them, too.
    void move(double seconds, double rate, std::uint64_t limit, const std::function<void(double)> &see)
    {
        for (int i = 0; i < static_cast<int>(seconds * 4); ++i) {
            ms += 250;
            done += rate / 4;
            tell(limit, false);
            see((i + 1) / 4.0);
        }
    }
    void tell(std::uint64_t limit, bool paused)
    {
        sample = bytesOnly(done, total);
        sample.elapsedMs = ms;
        sample.limit = limit;
        sample.bytesLimited = sample.bytesTotal - sample.bytes;
        sample.paused = paused;
        left.add(sample);
    }
    [[nodiscard]] double truth(double rate) const { return (total - done) / rate; }
};

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
    void recordedCoursesAreForeseen_data();
    void recordedCoursesAreForeseen();
    void aPauseOfTheDiskIsSaidAndIsNoReasonToDespair();
    void aDiskThatTellsOnlyNowAndThenIsNotTakenForOneThatStands();
    void theWordsDoNotChangeToAndFro();
    void aLimitBelowTheSpeedIsReckonedWithAtOnce();
    void aHigherLimitHasTheOldSpeedForgotten();
    void aLimitThatHoldsNobodyBackChangesNothing();
    void whatTheDiskGotDoneInAPauseIsNoSpeed();
    void whatPassesByALimitIsNotReckonedUnderIt();
    void otherPolitenessHasTheOldSpeedForgotten();
    void tracesOfRealCopiesAreForeseen_data();
    void tracesOfRealCopiesAreForeseen();
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
    }, [&](double t) { QVERIFY(left.seconds() ? t > 17 : t < 19.5); });   // who counted took the disk's time: it is faster now
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
            QVERIFY2(*left.seconds() < 60 && *left.seconds() > (t < 30 ? 3 : 0), qPrintable(QString::number(t)));
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

void TestTimeLeft::recordedCoursesAreForeseen_data()
{
    // `wrong`: share of the true time by which it may be off after the first tenth, and later than `from` seconds.
    QTest::addColumn<std::vector<Stretch>>("stretches");
    QTest::addColumn<double>("counted");
    QTest::addColumn<double>("wrong");
    QTest::addColumn<double>("from");
    using Course = std::vector<Stretch>;
    QTest::newRow("steady, one kind") << Course{{120, 200, 80e6, 0, 0.3}} << 0.0 << 0.15 << 0.0;
    // Nothing tells yet what the big one will cost: within a factor of two, then right.
    QTest::newRow("many small, then one big, SSD") << Course{{60, 9000, 9000 * 2e3, 0, 0.3}, {60, 0.01, 450e6, 0, 0.2}} << 0.0 << 0.55 << 0.0;
    QTest::newRow("the same, later") << Course{{60, 9000, 9000 * 2e3, 0, 0.3}, {60, 0.01, 450e6, 0, 0.2}} << 0.0 << 0.2 << 80.0;
    QTest::newRow("one big, then many small, SSD") << Course{{60, 0.01, 450e6, 0, 0.2}, {60, 6000, 6000 * 2e3, 0, 0.3}} << 0.0 << 0.55 << 0.0;
    QTest::newRow("big, small and big again") << Course{{40, 1, 400e6, 0, 0.2}, {40, 6000, 12e6, 0, 0.3}, {100, 1, 400e6, 0, 0.2}} << 0.0 << 0.3 << 60.0;
    QTest::newRow("photos among notes") << Course{{20, 20, 90e6, 0, 0.3}, {20, 800, 10e6, 0, 0.3}, {20, 20, 90e6, 0, 0.3}, {20, 800, 10e6, 0, 0.3}, {60, 20, 90e6, 0, 0.3}}
                                        << 0.0 << 0.25 << 50.0;
    QTest::newRow("a slow stick that writes in bursts of 4 s") << Course{{300, 4, 9e6, 4, 0.5}} << 0.0 << 0.25 << 0.0;
    QTest::newRow("three times slower from a third on, a minute later") << Course{{60, 50, 90e6, 0, 0.2}, {180, 50 / 3.0, 30e6, 0, 0.2}} << 0.0 << 0.2 << 120.0;
    QTest::newRow("counted for 30 s") << Course{{120, 500, 50e6, 0, 0.3}} << 30.0 << 0.2 << 0.0;
    // What a file costs says little about what a byte costs where nothing else was seen: within a factor of three, then right.
    QTest::newRow("a disk with a head: many small, then one big") << Course{{100, 95, 95 * 8e3, 0, 0.3}, {100, 0.1, 150e6, 0, 0.2}} << 0.0 << 1.9 << 0.0;
    QTest::newRow("the same, 20 s into the big one") << Course{{100, 95, 95 * 8e3, 0, 0.3}, {100, 0.1, 150e6, 0, 0.2}} << 0.0 << 0.2 << 120.0;
    QTest::newRow("a stick: many small, then one big") << Course{{100, 60, 60 * 8e3, 1, 0.3}, {100, 0.1, 20e6, 2, 0.2}} << 0.0 << 0.7 << 0.0;
    QTest::newRow("a stick: one big, then many small") << Course{{100, 0.1, 20e6, 2, 0.2}, {100, 60, 60 * 8e3, 1, 0.3}} << 0.0 << 1.0 << 0.0;
}

void TestTimeLeft::recordedCoursesAreForeseen()
{
    QFETCH(const std::vector<Stretch>, stretches);
    QFETCH(const double, counted);
    QFETCH(const double, wrong);
    QFETCH(const double, from);
    const Trace trace = record(stretches, counted);
    TimeLeft left;
    std::optional<double> before;
    int said = 0;
    double worst = 0, jump = 0;
    for (const TimeLeft::Sample &sample : trace.samples) {
        left.add(sample);
        const double t = static_cast<double>(sample.elapsedMs) / 1000;
        const std::optional<double> now = left.seconds();
        if (t < counted)
            QVERIFY(!now);
        if (now && before) {
            const double most = 1 + 0.06 * *before;
            jump = std::max(jump, std::abs(*now - *before) / most);
            QVERIFY2(std::abs(*now - *before) <= most, qPrintable(QStringLiteral("jumps from %1 to %2 after %3 s").arg(*before).arg(*now).arg(t)));
        }
        before = now;
        if (t < std::max({0.1 * trace.end, from, counted + 8, 6.0}) || t > trace.end - 2)
            continue;
        QVERIFY2(now, qPrintable(QStringLiteral("nothing said after %1 s").arg(t)));
        ++said;
        const double truth = trace.end - t;
        worst = std::max(worst, (std::abs(*now - truth) - 4) / truth);
        QVERIFY2(std::abs(*now - truth) <= wrong * truth + 4, qPrintable(QStringLiteral("after %1 s: %2 instead of %3 s").arg(t).arg(*now).arg(truth)));
    }
    QVERIFY(said > 50);
    qInfo("off by %.0f %% at most, jumps of %.0f %% of what they may be", 100 * std::max(0.0, worst), 100 * jump);
}

void TestTimeLeft::aPauseOfTheDiskIsSaidAndIsNoReasonToDespair()
{
    const Trace trace = record({{40, 100, 50e6, 0, 0.2}, {20, 0, 0}, {60, 100, 50e6, 0, 0.2}});
    TimeLeft left;
    bool stood = false;
    for (const TimeLeft::Sample &sample : trace.samples) {
        left.add(sample);
        const double t = static_cast<double>(sample.elapsedMs) / 1000;
        if (t > 10 && t <= 46)
            QVERIFY2(left.seconds() && !left.still(), qPrintable(QString::number(t)));
        if (t > 50 && t <= 60) {
            stood = true;
            QVERIFY2(!left.seconds() && left.still(), qPrintable(QString::number(t)));
            QVERIFY(std::abs(*left.still() - (t - 40)) < 0.5);
        }
        if (t > 61) {
            QVERIFY(!left.still());
            QVERIFY2(left.seconds() && std::abs(*left.seconds() - (120 - t)) < 25, qPrintable(QStringLiteral("%1 at %2").arg(left.seconds().value_or(-1)).arg(t)));
        }
    }
    QVERIFY(stood);
}

void TestTimeLeft::aDiskThatTellsOnlyNowAndThenIsNotTakenForOneThatStands()
{
    const Trace trace = record({{120, 4, 9e6, 5, 0.3}});
    TimeLeft left;
    for (const TimeLeft::Sample &sample : trace.samples) {
        left.add(sample);
        QVERIFY(!left.still());
    }
}

void TestTimeLeft::theWordsDoNotChangeToAndFro()
{
    // The figure trembles about what divides "about 2 minutes" from "about 3 minutes".
    QString said;
    QStringList words;
    for (int i = 0; i < 100; ++i) {
        said = words::timeLeft(150 + (i % 2 == 0 ? 5 : -5) - i * 0.05, said);
        if (words.isEmpty() || words.last() != said)
            words += said;
    }
    QVERIFY2(words.size() <= 2, qPrintable(words.join(u'|')));
    // It is given up where it is no longer true.
    QCOMPARE(words::timeLeft(300, words::timeLeft(150)), words::timeLeft(300));
}

void TestTimeLeft::aLimitBelowTheSpeedIsReckonedWithAtOnce()
{
    Limited job{0, 3e9};
    job.move(6, 350e6, 0, [](double) {});
    job.move(60, 5e6, 5'000'000, [&](double t) {
        QVERIFY2(job.left.seconds() && std::abs(*job.left.seconds() - job.truth(5e6)) < 2,
                 qPrintable(QStringLiteral("%1 at %2").arg(job.left.seconds().value_or(-1)).arg(t)));
    });
    // What can't even keep up with the limit is not told by the speed before it.
    Limited slower{0, 3e9};
    slower.move(6, 350e6, 0, [](double) {});
    slower.move(50, 12e6, 20'000'000, [&](double t) {
        if (t > 25)
            QVERIFY2(slower.left.seconds() && std::abs(*slower.left.seconds() - slower.truth(12e6)) < 4,
                     qPrintable(QStringLiteral("%1 at %2").arg(slower.left.seconds().value_or(-1)).arg(t)));
    });
}

void TestTimeLeft::aHigherLimitHasTheOldSpeedForgotten()
{
    for (const std::uint64_t next : {std::uint64_t{100'000'000}, std::uint64_t{0}}) {
        Limited job{0, 2.4e9};
        job.move(20, 20e6, 20'000'000, [](double) {});
        QVERIFY(std::abs(job.left.seconds().value_or(0) - 100) < 3);
        job.move(18, 100e6, next, [&](double t) {
            QVERIFY(job.left.seconds() ? t > 3 : t < 5);
            if (job.left.seconds())
                QVERIFY2(std::abs(*job.left.seconds() - job.truth(100e6)) < 2, qPrintable(QStringLiteral("%1 at %2").arg(*job.left.seconds()).arg(t)));
        });
    }
}

void TestTimeLeft::aLimitThatHoldsNobodyBackChangesNothing()
{
    Limited job{0, 2.4e9};
    const auto right = [&](double) { QVERIFY(job.left.seconds() && std::abs(*job.left.seconds() - job.truth(20e6)) < 2); };
    job.move(20, 20e6, 0, [](double) {});
    job.move(5, 20e6, 100'000'000, right);
    job.move(5, 20e6, 50'000'000, right);
    job.move(5, 20e6, 0, right);
}

void TestTimeLeft::whatTheDiskGotDoneInAPauseIsNoSpeed()
{
    Limited job{0, 2.4e9};
    job.move(20, 20e6, 0, [](double) {});
    job.tell(0, true);
    QVERIFY(!job.left.seconds());
    job.done += 1e9;
    job.tell(0, true);
    job.ms += 30;
    job.done += 0.2e9;
    job.tell(0, false);
    job.move(10, 20e6, 0, [&](double) { QVERIFY(job.left.seconds() && std::abs(*job.left.seconds() - job.truth(20e6)) < 2); });
}

void TestTimeLeft::whatPassesByALimitIsNotReckonedUnderIt()
{
    // 6 GB are there already and only looked at, then as fast as the limit lets it.
    Limited job{0, 7e9};
    job.move(30, 200e6, 10'000'000, [&](double t) {
        if (t > 10)
            QVERIFY2(job.left.seconds() && std::abs(*job.left.seconds() - job.truth(200e6)) < 3,
                     qPrintable(QStringLiteral("%1 at %2").arg(job.left.seconds().value_or(-1)).arg(t)));
    });
    job.move(60, 10e6, 10'000'000, [&](double t) {
        if (t > 25)
            QVERIFY2(job.left.seconds() && std::abs(*job.left.seconds() - job.truth(10e6)) < 3,
                     qPrintable(QStringLiteral("%1 at %2").arg(job.left.seconds().value_or(-1)).arg(t)));
    });
    // Another limit knows nothing of that yet.
    job.move(1, 5e6, 5'000'000, [](double) {});
    QVERIFY2(job.left.seconds() && std::abs(*job.left.seconds() - job.truth(5e6)) < 3, qPrintable(QString::number(job.left.seconds().value_or(-1))));
}

void TestTimeLeft::otherPolitenessHasTheOldSpeedForgotten()
{
    TimeLeft left;
    play(left, 40, [](double t) {
        TimeLeft::Sample s = bytesOnly(std::min(t, 20.0) * 100e6 + std::max(0.0, t - 20) * 10e6, 10e9);
        s.polite = t >= 20;
        return s;
    }, [&](double t) {
        if (t >= 20 && t < 24)
            QVERIFY(!left.seconds());
        if (t >= 26)
            QVERIFY2(left.seconds() && *left.seconds() > 600, qPrintable(QString::number(t)));
    });
}

void TestTimeLeft::tracesOfRealCopiesAreForeseen_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(QStringLiteral(TRACES)).entryList({QStringLiteral("*.csv")});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
    QVERIFY(names.size() >= 8);
}

void TestTimeLeft::tracesOfRealCopiesAreForeseen()
{
    QFETCH(const QString, name);
    const std::vector<TimeLeft::Sample> samples = recorded(name);
    QVERIFY(samples.size() > 40);
    const std::int64_t end = samples.back().elapsedMs;
    TimeLeft left;
    std::optional<double> before;
    TimeLeft::Sample last = samples.front();
    std::int64_t from = 0;   // the totals are final, and the pace is the same, since then
    bool changed = false;
    int asked = 0, said = 0, right = 0;
    double jump = 1, factor = 1;
    for (const TimeLeft::Sample &s : samples) {
        left.add(s);
        const std::optional<double> now = left.seconds();
        const QString at = QStringLiteral("%1 s said after %2 s").arg(now.value_or(-1)).arg(static_cast<double>(s.elapsedMs) / 1000);
        QVERIFY2(!now || (!s.paused && s.totalsFinal && s.polite == last.polite), qPrintable(at));
        if (now && s.limit > 0)   // this is arithmetic
            QVERIFY2(*now > static_cast<double>(s.bytesLimited) / static_cast<double>(s.limit) - 1, qPrintable(at));
        if (s.limit != last.limit || s.polite != last.polite || s.paused || s.totalsFinal != last.totalsFinal) {
            changed = true;
            from = s.elapsedMs;
        }
        last = s;
        const double truth = static_cast<double>(end - s.elapsedMs) / 1000;
        if (now && before && !changed && std::max(*now, *before) > 10)
            jump = std::max({jump, *now / *before, *before / *now});
        if (now) {
            before = now;
            changed = false;
        }
        // Before the next change nobody can know of it: only what is said after the last is told against the true end.
        if (s.paused || !s.totalsFinal || s.elapsedMs < from + 8000 || truth < 1)
            continue;
        const bool same = std::none_of(samples.begin(), samples.end(), [&](const TimeLeft::Sample &later) {
            return later.elapsedMs > s.elapsedMs && (later.limit != s.limit || later.polite != s.polite);
        });
        if (!same)
            continue;
        ++asked;
        said += now ? 1 : 0;
        if (now && truth > 10)
            factor = std::max({factor, *now / truth, truth / std::max(*now, 0.1)});
        right += now && (std::abs(*now - truth) <= 10 || (*now <= 2 * truth && *now >= truth / 2)) ? 1 : 0;
    }
    qInfo("%s: %d moments, said in %d, right in %d, off by a factor of %.2f at most, jumps of %.2f times", qPrintable(name), asked, said, right, factor, jump);
    QVERIFY(asked >= 10);
    QVERIFY(said >= 0.9 * asked);
    QVERIFY(right >= 0.9 * asked);
    QVERIFY(jump <= 2.5);
}

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "test_time_left.moc"
