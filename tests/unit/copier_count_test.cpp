// SPDX-License-Identifier: GPL-3.0-or-later
// How many copiers there are, against disks that are nothing but a curve: so much gets done with so many.
#include "core/engine/copier_count.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <vector>

namespace poolcopy {

namespace {

constexpr int Processors = 4;
constexpr double Step = 0.25;   // seconds a sample

/// A disk and a tree on it.
struct World
{
    std::function<double(int)> curve;      ///< entries a second with so many copiers
    std::uint64_t entrySize = 4 << 10;
    bool slow = false, backlog = true;
    double processorsEach = 0;             ///< what one copier takes of all processors
    double noise = 0;                      ///< ± so much of the rate
};

double flat(int) { return 1000; }
double growing(int n) { return 300.0 * n; }
double falling(int n) { return 1000.0 / n; }

/// One job on it.
struct Ride
{
    CopierCount copiers;
    std::mt19937 random{7};
    std::vector<int> counts{};             ///< after each sample
    double done = 0, left = 0;             ///< entries

    Ride(DeviceKind source, DeviceKind destination) : copiers(source, destination, Processors) {}
    int go(const World &world, double seconds)
    {
        for (double t = 0; t < seconds; t += Step) {
            const int n = copiers.count();
            const double off = world.noise * std::uniform_real_distribution<>(-1, 1)(random);
            const double entries = world.curve(n) * (1 + off) * Step;
            done += entries;
            left += entries;
            CopierCount::Sample sample;
            sample.seconds = Step;
            sample.entries = static_cast<std::uint64_t>(left);
            left -= static_cast<double>(sample.entries);
            sample.bytes = static_cast<std::uint64_t>(entries * static_cast<double>(world.entrySize));
            sample.backlog = world.backlog;
            sample.slowSource = world.slow;
            sample.processors = std::min(1.0, world.processorsEach * n);
            counts.push_back(copiers.take(sample));
        }
        return copiers.count();
    }
    /// Samples, of the last `seconds`, that had another number than that.
    [[nodiscard]] int others(int count, double seconds) const
    {
        const auto last = static_cast<std::ptrdiff_t>(seconds / Step);
        return static_cast<int>(std::count_if(counts.end() - std::min<std::ptrdiff_t>(last, std::ssize(counts)), counts.end(),
                                              [count](int c) { return c != count; }));
    }
};

int first(DeviceKind source, DeviceKind destination)
{
    return CopierCount(source, destination, Processors).count();
}

constexpr DeviceKind All[] = {DeviceKind::Unknown, DeviceKind::Memory, DeviceKind::Flash, DeviceKind::Network, DeviceKind::Fuse,
                              DeviceKind::Rotational};

} // namespace

TEST(CopierCountAtFirst, isOneWhereHeadsMayMove)
{
    for (const DeviceKind other : All) {
        EXPECT_EQ(first(DeviceKind::Rotational, other), 1);
        EXPECT_EQ(first(other, DeviceKind::Rotational), 1);
        EXPECT_EQ(first(DeviceKind::Fuse, other), 1);
    }
}

TEST(CopierCountAtFirst, goesByTheProcessorsElsewhere)
{
    EXPECT_EQ(first(DeviceKind::Flash, DeviceKind::Memory), 8);
    EXPECT_EQ(first(DeviceKind::Unknown, DeviceKind::Flash), 8);
    EXPECT_EQ(CopierCount(DeviceKind::Flash, DeviceKind::Flash, 1).count(), 2);
    EXPECT_EQ(CopierCount(DeviceKind::Flash, DeviceKind::Flash, 2).count(), 4);
    EXPECT_EQ(CopierCount(DeviceKind::Flash, DeviceKind::Flash, 64).count(), 8);
    EXPECT_EQ(CopierCount(DeviceKind::Network, DeviceKind::Flash, 1).count(), 4);
}

TEST(CopierCount, isLeftAloneInAJobOfTwoSeconds)
{
    for (const DeviceKind kind : {DeviceKind::Unknown, DeviceKind::Memory, DeviceKind::Flash, DeviceKind::Rotational}) {
        Ride run(kind, kind);
        const int begin = run.copiers.count();
        run.go({growing}, CopierCount::FirstWait - Step);
        EXPECT_EQ(run.others(begin, 100), 0) << static_cast<int>(kind);
    }
}

TEST(CopierCount, growsAsLongAsThatPays)
{
    for (const DeviceKind kind : {DeviceKind::Fuse, DeviceKind::Network}) {
        Ride run(kind, DeviceKind::Flash);
        EXPECT_EQ(run.go({growing}, kind == DeviceKind::Fuse ? 21 : 10), CopierCount::Most) << static_cast<int>(kind);
    }
    Ride half(DeviceKind::Fuse, DeviceKind::Flash);
    EXPECT_EQ(half.go({[](int n) { return 300.0 * std::min(n, 4); }}, 20), 4);
}

TEST(CopierCount, endsAtOneWhereMoreDoLess)
{
    for (const DeviceKind kind : All) {
        if (kind == DeviceKind::Memory || kind == DeviceKind::Flash)
            continue;   // believed
        for (const std::uint64_t size : {std::uint64_t{4} << 10, std::uint64_t{4} << 20}) {
            Ride run(kind, kind);
            const World world{.curve = falling, .entrySize = size, .slow = true};
            EXPECT_EQ(run.go(world, 60), 1) << static_cast<int>(kind) << ' ' << size;
            EXPECT_LE(run.others(1, 30), 8) << static_cast<int>(kind) << ' ' << size;
        }
    }
}

TEST(CopierCount, isNeverSlowerThanOneOnADiskThatSeeks)
{
    // The worst there is: a second copier turns a stream into seeks.
    const auto seeks = [](int n) { return n == 1 ? 1000.0 : 100.0; };
    for (const DeviceKind kind : {DeviceKind::Rotational, DeviceKind::Fuse})
        for (const double minutes : {0.05, 0.2, 1.0, 10.0})
            for (const std::uint64_t size : {std::uint64_t{4} << 10, std::uint64_t{4} << 20}) {
                Ride run(kind, DeviceKind::Flash);
                run.go({.curve = seeks, .entrySize = size, .slow = true}, minutes * 60);
                const double alone = 1000 * std::ceil(minutes * 60 / Step) * Step;
                EXPECT_GE(run.done, (size >= CopierCount::BigEntry ? 1.0 : 0.75) * alone) << static_cast<int>(kind) << ' ' << minutes;
                if (minutes >= 10) {
                    EXPECT_GE(run.done, 0.98 * alone);
                }
            }
}

TEST(CopierCount, isLeftAloneMoreAndMoreWhereNothingHelps)
{
    for (const DeviceKind kind : All) {
        Ride run(kind, DeviceKind::Flash);
        const int begin = run.copiers.count();
        run.go({.curve = flat, .slow = true}, 40);
        const int steady = run.copiers.count();
        run.go({.curve = flat, .slow = true}, 200);
        EXPECT_LE(run.others(steady, 200), 200 / Step / 10) << static_cast<int>(kind);
        EXPECT_GE(steady, std::min(begin, 1));
    }
}

TEST(CopierCount, isNotMovedByNoise)
{
    for (const DeviceKind kind : All) {
        Ride run(kind, DeviceKind::Flash);
        const int begin = run.copiers.count();
        run.go({.curve = flat, .noise = 0.05}, 300);
        EXPECT_LE(run.others(begin, 300), 300 / Step / 5) << static_cast<int>(kind);
    }
}

TEST(CopierCount, staysWhereProcessorsAreTheLimit)
{
    for (const DeviceKind kind : All) {
        Ride run(kind, kind);
        const int begin = run.copiers.count();
        run.go({.curve = growing, .slow = true, .processorsEach = 1.0 / begin}, 60);
        EXPECT_EQ(run.others(begin, 60), 0) << static_cast<int>(kind);
    }
}

TEST(CopierCount, staysWhereNobodyWaitsForACopier)
{
    for (const DeviceKind kind : All) {
        Ride run(kind, kind);
        const int begin = run.copiers.count();
        run.go({.curve = growing, .slow = true, .backlog = false}, 60);
        EXPECT_EQ(run.others(begin, 60), 0) << static_cast<int>(kind);
    }
}

TEST(CopierCount, comparesNothingWhileThoseTakenAwayStillWork)
{
    CopierCount copiers(DeviceKind::Fuse, DeviceKind::Flash, Processors);
    for (int i = 0; i < 400; ++i)
        EXPECT_EQ(copiers.take({.seconds = Step, .bytes = 1000, .entries = 1000, .backlog = true, .leftovers = true}), 1);
}

TEST(CopierCount, growsOnFlashWhereTheSourceIsWaitedFor)
{
    Ride cold(DeviceKind::Flash, DeviceKind::Flash);
    EXPECT_EQ(cold.go({.curve = growing, .slow = true}, 10), CopierCount::Most);
    Ride warm(DeviceKind::Flash, DeviceKind::Flash);
    warm.go({.curve = growing}, 60);
    EXPECT_EQ(warm.others(8, 60), 0);
}

TEST(CopierCount, neverReadsTwoBigFilesAtOnceFromOneHead)
{
    Ride run(DeviceKind::Rotational, DeviceKind::Flash);
    run.go({.curve = growing, .entrySize = 4 << 20, .slow = true}, 300);
    EXPECT_EQ(run.others(1, 300), 0);
}

TEST(CopierCount, comesBackWhenTheTreeChanges)
{
    Ride run(DeviceKind::Fuse, DeviceKind::Flash);
    EXPECT_GE(run.go({growing}, 20), 8);
    EXPECT_LE(run.go({[](int n) { return n == 1 ? 1000.0 : 100.0 / n; }}, 60), 2);
    EXPECT_GE(run.go({growing}, 120), 8);
}

TEST(CopierCount, aTrialEndsAlsoIfThoseTakenAwayNeverDo)
{
    Ride run(DeviceKind::Unknown, DeviceKind::Flash);
    const int before = run.copiers.count();
    for (int i = 0; i < 400 && !(run.copiers.isTrial() && run.copiers.count() < before); ++i)
        run.go({.curve = flat, .entrySize = 4 << 20}, Step);
    ASSERT_LT(run.copiers.count(), before);
    CopierCount::Sample sample;
    sample.seconds = Step;
    sample.backlog = sample.leftovers = true;
    for (double t = 0; t < 10; t += Step)
        run.copiers.take(sample);
    EXPECT_EQ(run.copiers.count(), before);
    EXPECT_FALSE(run.copiers.isTrial());
}

} // namespace poolcopy
