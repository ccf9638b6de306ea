// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal_keys.h"

#include <gtest/gtest.h>

#include <vector>

using namespace poolcopy;

TEST(TerminalKeys, LimitsGoDownFromTheSpeedThatWasSeen)
{
    std::vector<std::uint64_t> series;
    std::uint64_t limit = 0;
    for (int i = 0; i < 8; ++i)
        series.push_back(limit = lowerLimit(limit, 12.5e6));
    EXPECT_EQ(series, (std::vector<std::uint64_t>{10'000'000, 5'000'000, 2'000'000, 1'000'000, 500'000, 200'000, 100'000, 100'000}));
    EXPECT_EQ(lowerLimit(0, 0), 50'000'000u) << "nothing seen yet";
    EXPECT_EQ(lowerLimit(3'333'333, 12.5e6), 2'000'000u);
    EXPECT_EQ(lowerLimit(50'000, 0), 100'000u);
}

TEST(TerminalKeys, LimitsGoUpUntilTheyAreNone)
{
    EXPECT_EQ(higherLimit(5'000'000, 12.5e6), 10'000'000u);
    EXPECT_EQ(higherLimit(10'000'000, 12.5e6), 0u) << "faster than it ever was";
    EXPECT_EQ(higherLimit(10'000'000, 0), 20'000'000u);
    EXPECT_EQ(higherLimit(3'333'333, 0), 5'000'000u);
    EXPECT_EQ(higherLimit(0, 12.5e6), 0u);
    EXPECT_EQ(higherLimit(10'000'000'000, 0), 0u);
}
