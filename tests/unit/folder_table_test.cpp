// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder_table.h"

#include <gtest/gtest.h>

namespace poolcopy {
namespace {

/// Two roots, 0 and 1, and below the first 2 "a" ─ 3 "b" ─ 4 "c".
class FolderTableTest : public testing::Test
{
protected:
    FolderTableTest()
    {
        table.setRoots(std::vector<wire::Root>(2));
        EXPECT_TRUE(table.add({2, 0, "a"}));
        EXPECT_TRUE(table.add({3, 2, "b"}));
        EXPECT_TRUE(table.add({4, 3, "c"}));
    }
    static std::vector<std::uint32_t> numbers(const std::vector<wire::Folder> &folders)
    {
        std::vector<std::uint32_t> ids;
        for (const wire::Folder &f : folders)
            ids.push_back(f.id);
        return ids;
    }
    using Ids = std::vector<std::uint32_t>;
    FolderTable table;
};

TEST_F(FolderTableTest, refusesAnUnknownParentAndANumberGivenTwice)
{
    EXPECT_FALSE(table.add({9, 8, "x"}));
    EXPECT_FALSE(table.add({3, 2, "again"}));
    EXPECT_FALSE(table.add({1, 0, "a root's number"}));
    EXPECT_EQ(table.size(), 5u);
}

TEST_F(FolderTableTest, buildsPathsFromItsNames)
{
    EXPECT_EQ(table.pathBelow(4, "file"), "a/b/c/file");
    EXPECT_EQ(table.pathBelow(4, {}), "a/b/c");
    EXPECT_EQ(table.pathBelow(0, "file"), "file");
    EXPECT_EQ(table.pathBelow(0, {}), "");
    EXPECT_EQ(table.rootOf(4), 0u);
    EXPECT_EQ(table.rootOf(1), 1u);
    EXPECT_EQ(table.pathBelow(99, "file"), "file");
}

TEST_F(FolderTableTest, dropsAFolderWithItsLastReferenceAndThenTheOnesAbove)
{
    table.hold(4);
    table.left(2);
    table.left(3);
    table.left(4);
    EXPECT_EQ(table.size(), 5u) << "a batch still refers to the deepest";
    table.release(4);
    EXPECT_EQ(table.size(), 2u) << "only the roots are left";
    EXPECT_FALSE(table.knows(2));
}

TEST_F(FolderTableTest, keepsAFolderForItsSubfolders)
{
    table.left(2);
    table.left(3);
    EXPECT_TRUE(table.knows(2));
    EXPECT_EQ(table.pathBelow(4, {}), "a/b/c");
}

TEST_F(FolderTableTest, neverDropsARoot)
{
    table.left(0);
    table.left(1);
    table.hold(0);
    table.release(0);
    EXPECT_TRUE(table.knows(0));
    EXPECT_TRUE(table.knows(1));
}

TEST_F(FolderTableTest, tellsASlotOfAFolderOnceAndOfThoseAboveFirst)
{
    EXPECT_EQ(numbers(table.newsFor(0, 3)), (Ids{2, 3}));
    EXPECT_EQ(numbers(table.newsFor(0, 4)), (Ids{4}));
    EXPECT_EQ(numbers(table.newsFor(0, 4)), (Ids{}));
    EXPECT_EQ(numbers(table.newsFor(1, 0)), (Ids{})) << "roots are known to everybody";
    for (const int slot : {1, 63, 64, 127})
        EXPECT_EQ(numbers(table.newsFor(slot, 4)), (Ids{2, 3, 4})) << "slot " << slot;
}

TEST_F(FolderTableTest, tellsOnlyThoseWhoKnewItThatAFolderIsForgotten)
{
    table.newsFor(0, 3);
    table.newsFor(64, 4);
    for (const std::uint32_t id : {2u, 3u, 4u})
        table.left(id);
    EXPECT_EQ(table.takeForgotten(0), (Ids{3, 2}));
    EXPECT_EQ(table.takeForgotten(0), (Ids{}));
    EXPECT_EQ(table.takeForgotten(64), (Ids{4, 3, 2}));
    EXPECT_EQ(table.takeForgotten(1), (Ids{}));
}

TEST_F(FolderTableTest, tellsAFreshProcessInASlotAllOverAgain)
{
    table.newsFor(5, 4);
    table.newsFor(69, 4);
    table.resetSlot(5);
    EXPECT_EQ(numbers(table.newsFor(5, 4)), (Ids{2, 3, 4}));
    EXPECT_EQ(numbers(table.newsFor(69, 4)), (Ids{})) << "another slot is not concerned";
}

TEST_F(FolderTableTest, knowsThatAllBelowAFailedFolderHasFailed)
{
    EXPECT_FALSE(table.hasFailed(4));
    EXPECT_TRUE(table.setFailed(3));
    EXPECT_TRUE(table.hasFailed(3));
    EXPECT_TRUE(table.hasFailed(4));
    EXPECT_FALSE(table.hasFailed(2));
    EXPECT_FALSE(table.hasFailed(1));
    EXPECT_FALSE(table.setFailed(4)) << "known, by the one above";
    EXPECT_FALSE(table.setFailed(3));
}

/// What a worker sends is checked as if hostile: a second FolderLeft must not take the ground from under a batch.
TEST_F(FolderTableTest, keepsAHeldFolderWhenTheScanLeavesItTwice)
{
    table.hold(4);
    table.left(4);
    table.left(4);
    EXPECT_TRUE(table.knows(4));
    EXPECT_EQ(table.pathBelow(4, {}), "a/b/c");
}

} // namespace
} // namespace poolcopy
