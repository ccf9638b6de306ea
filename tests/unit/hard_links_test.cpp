// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hard_links.h"

#include <gtest/gtest.h>

namespace poolcopy {
namespace {

using Step = HardLinks::Step;

/// One root with the folders 1 and 2; the scan has left all of them, so only the map keeps them.
class HardLinksTest : public testing::Test
{
protected:
    HardLinksTest()
    {
        folders.setRoots(std::vector<wire::Root>(1));
        folders.add({1, 0, "one"});
        folders.add({2, 0, "two"});
    }
    void scanHasLeftAll()
    {
        folders.left(1);
        folders.left(2);
    }
    static wire::Entry entry(const char *name, std::uint64_t inode, std::uint32_t links = 3)
    {
        return {EntryKind::File, 10, name, {7, inode}, links};
    }
    FolderTable folders;
    HardLinks links{folders};
    const wire::FileId id{7, 100};
};

TEST_F(HardLinksTest, copiesTheFirstNameAndLetsTheOthersWait)
{
    EXPECT_EQ(links.add(entry("a", 100), 1), Step::Copy);
    EXPECT_TRUE(links.idle());
    EXPECT_EQ(links.add(entry("b", 100), 2), Step::Wait);
    EXPECT_EQ(links.add(entry("c", 100), 1), Step::Wait);
    EXPECT_FALSE(links.idle());
    EXPECT_EQ(links.add(entry("x", 101), 1), Step::Copy) << "another file";
}

TEST_F(HardLinksTest, tellsOnceOfThoseThatWereCopiedWithoutAllTheirNames)
{
    links.add(entry("a", 100), 1);
    links.add(entry("b", 100), 2);
    EXPECT_EQ(links.firstIsThere(id, std::nullopt, true).size(), 1u);
    links.add(entry("x", 101), 1);
    (void)links.firstIsThere({7, 101}, std::nullopt, false);   // found there
    links.add(entry("y", 102, 1), 1);
    (void)links.firstIsThere({7, 102}, std::nullopt, true);    // all its names were seen
    const auto apart = links.takeApart();
    ASSERT_EQ(apart.size(), 1u);
    EXPECT_EQ(apart[0], std::pair(std::uint32_t{1}, Path("a")));
    EXPECT_TRUE(links.takeApart().empty());
}

TEST_F(HardLinksTest, remembersTheHashOfTheFirstForAllThatBecomeLinksOfIt)
{
    Digest digest{};
    digest[0] = 7;
    links.add(entry("a", 100), 1);
    links.add(entry("b", 100), 2);
    const auto waiting = links.firstIsThere(id, digest);
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(links.linkTo(waiting[0].entry, 2).digest, digest);
    EXPECT_EQ(links.add(entry("c", 100), 1), Step::LinkNow);
    EXPECT_EQ(links.linkTo(entry("c", 100), 1).digest, digest) << "also for one that comes later";
    links.add(entry("x", 101), 1);
    links.add(entry("y", 101), 1);
    EXPECT_EQ(links.firstIsThere({7, 101}).size(), 1u);
    EXPECT_FALSE(links.linkTo(entry("y", 101), 1).digest) << "nobody hashed it";
}

TEST_F(HardLinksTest, linksWhatWaitedWhenTheFirstIsThere)
{
    links.add(entry("a", 100), 1);
    links.add(entry("b", 100), 2);
    const auto waiting = links.firstIsThere(id);
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(waiting[0].entry.name, "b");
    EXPECT_EQ(waiting[0].folder, 2u);
    EXPECT_TRUE(links.idle());
    const wire::LinkEntry link = links.linkTo(waiting[0].entry, waiting[0].folder);
    EXPECT_EQ(link.name, "b");
    EXPECT_EQ(link.folder, 2u);
    EXPECT_EQ(link.firstName, "a");
    EXPECT_EQ(link.firstFolder, 1u);
    EXPECT_EQ(links.add(entry("c", 100), 1), Step::LinkNow);
}

TEST_F(HardLinksTest, copiesTheNextNameWhenTheFirstFails)
{
    links.add(entry("a", 100), 1);
    links.add(entry("b", 100), 2);
    links.add(entry("c", 100), 2);
    const auto next = links.firstFailed(id);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->entry.name, "b");
    folders.release(next->folder);
    const auto waiting = links.firstIsThere(id);
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(links.linkTo(waiting[0].entry, 2).firstName, "b");
}

TEST_F(HardLinksTest, startsAnewIfAllThatWereSeenHaveFailed)
{
    links.add(entry("a", 100), 1);
    EXPECT_FALSE(links.firstFailed(id));
    EXPECT_TRUE(links.idle());
    EXPECT_EQ(links.add(entry("b", 100), 2), Step::Copy);
}

TEST_F(HardLinksTest, keepsTheFirstNamesFolderAsLongAsANameMayCome)
{
    links.add(entry("a", 100, 2), 1);
    links.firstIsThere(id);
    links.settle(id);
    scanHasLeftAll();
    EXPECT_TRUE(folders.knows(1)) << "one of two names has been seen";
    EXPECT_FALSE(folders.knows(2));
    EXPECT_EQ(links.add(entry("b", 100, 2), 0), Step::LinkNow);
    links.settle(id);
    EXPECT_FALSE(folders.knows(1)) << "both have";
}

TEST_F(HardLinksTest, keepsTheFoldersOfThoseThatWait)
{
    links.add(entry("a", 100), 1);
    links.add(entry("b", 100), 2);
    scanHasLeftAll();
    EXPECT_TRUE(folders.knows(1));
    EXPECT_TRUE(folders.knows(2));
    for (const HardLinks::Waiting &w : links.firstIsThere(id))
        folders.release(w.folder);
    EXPECT_FALSE(folders.knows(2));
    EXPECT_TRUE(folders.knows(1));
}

TEST_F(HardLinksTest, letsGoOfTheFolderOfAFirstNameThatFailed)
{
    links.add(entry("a", 100), 1);
    links.add(entry("b", 100), 2);
    scanHasLeftAll();
    auto next = links.firstFailed(id);
    ASSERT_TRUE(next);
    EXPECT_FALSE(folders.knows(1));
    folders.release(next->folder);
    EXPECT_TRUE(folders.knows(2)) << "it is the first name's now";
    EXPECT_FALSE(links.firstFailed(id));
    EXPECT_FALSE(folders.knows(2));
}

TEST_F(HardLinksTest, ignoresFilesItDoesNotKnow)
{
    EXPECT_TRUE(links.firstIsThere(id).empty());
    EXPECT_FALSE(links.firstFailed(id));
    links.settle(id);
    EXPECT_TRUE(links.idle());
}

/// The count may be stale: names are made and removed while the scan runs.
TEST_F(HardLinksTest, takesMoreNamesThanTheCountSaid)
{
    links.add(entry("a", 100, 2), 1);
    links.firstIsThere(id);
    links.add(entry("b", 100, 2), 1);
    links.settle(id);
    EXPECT_EQ(links.add(entry("c", 100, 2), 1), Step::Copy) << "all had been seen: a file of its own, not a lost one";
}

} // namespace
} // namespace poolcopy
