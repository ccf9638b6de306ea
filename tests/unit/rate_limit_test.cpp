// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rate_limit.h"

#include "core/wire/pace_message.h"

#include <gtest/gtest.h>

#include <map>
#include <vector>

namespace poolcopy {
namespace {

constexpr std::int64_t Second = 1'000'000;   // µs

/// What each of the slots gets in so many microseconds if it wants more whenever it has got something; the engine looks every `tick`.
std::map<int, double> drawn(RateLimit &limit, const std::vector<int> &slots, std::int64_t from, std::int64_t to, std::int64_t tick,
                            std::uint64_t bytes)
{
    std::map<int, double> got;
    for (const int slot : slots)
        limit.want(slot, bytes);
    for (std::int64_t now = from; now <= to; now += tick)
        while (const auto next = limit.next(now)) {
            got[next->first] += static_cast<double>(next->second);
            limit.want(next->first, bytes);
        }
    return got;
}

double sum(const std::map<int, double> &got)
{
    double all = 0;
    for (const auto &[slot, bytes] : got)
        all += bytes;
    return all;
}

TEST(RateLimit, HoldsForAllTogetherHoweverManyDraw)
{
    for (const std::uint64_t rate : {1'000ULL, 1'000'000ULL, 50'000'000ULL, 3'000'000'000ULL})
        for (const int slots : {1, 3, 64}) {
            RateLimit limit;
            limit.set(rate, 0);
            std::vector<int> all;
            for (int i = 0; i < slots; ++i)
                all.push_back(i);
            const std::uint64_t portion = wire::Pace{rate, false}.portion();
            const double got = sum(drawn(limit, all, 0, 20 * Second, 33'000, portion)), expected = 20.0 * static_cast<double>(rate);
            EXPECT_LE(got, expected + static_cast<double>(portion)) << rate << ' ' << slots;
            EXPECT_GE(got, expected * 0.98 - static_cast<double>(portion)) << rate << ' ' << slots;
        }
}

TEST(RateLimit, GivesInTurn)
{
    RateLimit limit;
    limit.set(1'000'000, 0);
    const auto got = drawn(limit, {1, 2, 3, 4}, 0, 2 * Second, 33'000, 20'000);
    for (const auto &[slot, bytes] : got)
        EXPECT_NEAR(bytes, 500'000, 40'000) << slot;
}

TEST(RateLimit, SavesUpNoBurst)
{
    RateLimit limit;
    limit.set(1'000'000, 0);
    EXPECT_FALSE(limit.next(60 * Second)) << "nobody wants anything";
    EXPECT_LE(sum(drawn(limit, {1}, 60 * Second, 60 * Second, 1, 10'000)), 110'000);
}

TEST(RateLimit, GivesNoMoreThanACallMayOwe)
{
    RateLimit limit;
    limit.set(1'000'000, 0);
    limit.want(1, 500'000'000);   // of a time when there was more
    const auto next = limit.next(Second);
    ASSERT_TRUE(next);
    EXPECT_LE(next->second, 1'100'000u);
    limit.want(1, 20'000);
    EXPECT_FALSE(limit.next(Second + 500'000)) << "what was too much is waited for";
    EXPECT_TRUE(limit.next(2 * Second + 500'000));
}

TEST(RateLimit, ForgetsWhoWaitedWhenItChanges)
{
    RateLimit limit;
    limit.set(1'000'000, 0);
    limit.want(1, 20'000);
    limit.set(2'000'000, Second);
    EXPECT_TRUE(limit.waiting().empty());
    limit.want(1, 20'000);
    limit.want(2, 20'000);
    limit.want(1, 30'000);
    EXPECT_EQ(limit.waiting().size(), 2u) << "one of each";
    limit.forget(1);
    const auto next = limit.next(2 * Second);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->first, 2);
    limit.set(0, 2 * Second);
    limit.want(2, 20'000);
    EXPECT_FALSE(limit.next(3 * Second));
}

} // namespace
} // namespace poolcopy
