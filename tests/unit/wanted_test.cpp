// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/wanted.h"

#include <gtest/gtest.h>

#include <string>

using namespace poolcopy;
using namespace poolcopy::worker;

namespace {

/// "a b/" for the names that are wanted below: with a slash where it is only what leads to what is.
std::string namesOf(const WantedBelow &wanted)
{
    std::string text;
    wanted.each([&text](std::string_view name, const WantedBelow &below) {
        text += std::string(name) + (below.everything() ? " " : "/ ");
        EXPECT_EQ(name.data()[name.size()], '\0');
        return true;
    });
    return text;
}

} // namespace

TEST(Wanted, isEverythingUnlessSomethingWasNamed)
{
    const Wanted all;
    EXPECT_TRUE(all.of(0).everything());
    EXPECT_TRUE(all.of(7).at("any").at("thing").everything());
}

TEST(Wanted, leadsToWhatWasNamedAndNowhereElse)
{
    Wanted wanted;
    wanted.add(1, {"b/c/d", "a", "b/x", "b/c/e"});
    EXPECT_TRUE(wanted.of(0).nothing());
    const WantedBelow top = wanted.of(1);
    EXPECT_FALSE(top.everything());
    EXPECT_FALSE(top.nothing());
    EXPECT_EQ(namesOf(top), "a b/ ");
    EXPECT_EQ(namesOf(top.at("b")), "c/ x ");
    EXPECT_EQ(namesOf(top.at("b").at("c")), "d e ");
    EXPECT_TRUE(top.at("a").everything());
    EXPECT_TRUE(top.at("a").at("whatever").everything());
    EXPECT_TRUE(top.at("z").nothing());
    EXPECT_TRUE(top.at("b").at("z").nothing());
    EXPECT_TRUE(top.at("z").at("z").nothing());
}

TEST(Wanted, aFolderThatIsNamedCountsWithAllInIt)
{
    Wanted wanted;
    wanted.add(0, {"a/b", "a"});
    wanted.add(0, {"c/d", "a/c"});
    EXPECT_EQ(namesOf(wanted.of(0)), "a c/ ");
    wanted.add(0, {""});
    EXPECT_TRUE(wanted.of(0).everything());
}

TEST(Wanted, namesThatBeginAlikeAreNotTakenForEachOther)
{
    Wanted wanted;
    // As bytes '!' and '-' come before '/': a plain order of paths would tear "a/…" apart.
    wanted.add(0, {"a/x", "a!", "a-b", "a/y", "ab", "a\xff"});
    EXPECT_EQ(namesOf(wanted.of(0)), "a/ a! a-b ab a\xff ");
    EXPECT_EQ(namesOf(wanted.of(0).at("a")), "x y ");
    EXPECT_TRUE(wanted.of(0).at("a!").everything());
}

TEST(Wanted, aVeryDeepPathNeedsNoDeepStack)
{
    Path path = "d";
    for (int i = 0; i < 30'000; ++i)
        path += "/d";
    Wanted wanted;
    wanted.add(0, {path});
    WantedBelow at = wanted.of(0);
    int depth = 0;
    for (; !at.everything(); at = at.at("d"))
        ++depth;
    EXPECT_EQ(depth, 30'001);
}
