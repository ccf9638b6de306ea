// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/folder_chain.h"
#include "core/fs/listing.h"
#include "core/fs/tree.h"
#include "tests/fs/temporary_folder.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/resource.h>

namespace poolcopy::fs {
namespace {

std::size_t openDescriptors()
{
    const auto entries = std::filesystem::directory_iterator("/proc/self/fd");
    return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
}

ino_t inodeOf(int fd)
{
    struct stat st{};
    ::fstat(fd, &st);
    return st.st_ino;
}

bool always() { return true; }

/// Where thousands of folders cost little.
const char *inMemory() { return ::access("/dev/shm", W_OK) == 0 ? "/dev/shm" : ""; }

// ── FolderChain ───────────────────────────────────────────────────────────────────────────────────────────────────────

TEST(FolderChain, goesDownAndUp3000LevelsWithAHandfulOfDescriptors)
{
    constexpr std::size_t Depth = 3000;
    const TemporaryFolder top(inMemory());
    FolderChain chain(top.open("."));
    const std::size_t before = openDescriptors();
    std::vector<ino_t> way{inodeOf(chain.fd())};
    for (std::size_t i = 0; i < Depth; ++i) {
        ASSERT_EQ(::mkdirat(chain.fd(), "d", 0700), 0);
        ASSERT_TRUE(chain.enter("d")) << "level " << i;
        way.push_back(inodeOf(chain.fd()));
    }
    EXPECT_EQ(chain.depth(), Depth);
    EXPECT_LE(openDescriptors(), before + 10);
    while (chain.depth() > 0) {
        ASSERT_EQ(inodeOf(chain.fd()), way[chain.depth()]);
        ASSERT_EQ(chain.status().st_ino, way[chain.depth()]);
        ASSERT_TRUE(chain.leave()) << "level " << chain.depth();
    }
    EXPECT_EQ(inodeOf(chain.fd()), way.front());
    EXPECT_LE(openDescriptors(), before + 10);
    EXPECT_FALSE(chain.leave()) << "the root is not left";
    EXPECT_EQ(inodeOf(chain.fd()), way.front());
}

TEST(FolderChain, zigzagsWithoutLosingItsPlace)
{
    const TemporaryFolder top;
    FolderChain chain(top.open("."));
    std::vector<ino_t> way{inodeOf(chain.fd())};
    for (const int move : {+20, -15, +30, -35, +9, -1, +1, -9, +12, -12}) {
        for (int i = 0; i < std::abs(move); ++i) {
            if (move > 0) {
                ASSERT_TRUE(::mkdirat(chain.fd(), "d", 0700) == 0 || errno == EEXIST);
                ASSERT_TRUE(chain.enter("d"));
                way.push_back(inodeOf(chain.fd()));
            } else {
                ASSERT_TRUE(chain.leave());
                way.pop_back();
            }
            ASSERT_EQ(inodeOf(chain.fd()), way.back());
        }
    }
}

TEST(FolderChain, staysWhereItStoodIfItCanNotGoDown)
{
    const TemporaryFolder top;
    top.write("file", "");
    top.makeFolder("folder");
    ASSERT_EQ(::symlinkat("folder", top.fd(), "link"), 0);
    FolderChain chain(top.open("."));
    const ino_t here = inodeOf(chain.fd());
    for (const auto &[name, error] : {std::pair{"file", ENOTDIR}, {"missing", ENOENT}, {"link", ENOTDIR}}) {
        const auto entered = chain.enter(name);
        ASSERT_FALSE(entered) << name;
        EXPECT_EQ(entered.error().errnum, error) << name;
        EXPECT_EQ(entered.error().path, name);
        EXPECT_EQ(inodeOf(chain.fd()), here);
        EXPECT_EQ(chain.depth(), 0u);
    }
}

/// Makes a chain of folders and goes down; their inodes.
std::vector<ino_t> twentyDown(FolderChain &chain)
{
    std::vector<ino_t> way{inodeOf(chain.fd())};
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(::mkdirat(chain.fd(), "d", 0700), 0);
        EXPECT_TRUE(chain.enter("d"));
        way.push_back(inodeOf(chain.fd()));
    }
    return way;
}

TEST(FolderChain, findsItsWayBackFromAFolderThatWasMovedAway)
{
    const TemporaryFolder top;
    top.makeFolder("elsewhere");
    FolderChain chain(top.open("."));
    const std::vector<ino_t> way = twentyDown(chain);
    // The 11th level goes elsewhere: what is above it is reached by ".." no more.
    ASSERT_EQ(::rename(top.path("d/d/d/d/d/d/d/d/d/d/d").c_str(), top.path("elsewhere/d").c_str()), 0);
    while (chain.depth() > 0) {
        ASSERT_TRUE(chain.leave()) << chain.depth();
        ASSERT_EQ(inodeOf(chain.fd()), way[chain.depth()]);
    }
}

TEST(FolderChain, losesOnlyTheLevelThatIsGone)
{
    const TemporaryFolder top;
    top.makeFolder("elsewhere");
    FolderChain chain(top.open("."));
    const std::vector<ino_t> way = twentyDown(chain);
    ASSERT_EQ(::rename(top.path("d/d/d/d/d/d/d/d/d/d/d").c_str(), top.path("elsewhere/d").c_str()), 0);
    ASSERT_EQ(::rmdir(top.path("d/d/d/d/d/d/d/d/d/d").c_str()), 0);
    while (chain.depth() > 0) {
        const auto left = chain.leave();
        if (chain.depth() == 10) {
            ASSERT_FALSE(left);
            EXPECT_EQ(left.error().errnum, ENOENT);
            EXPECT_LT(chain.fd(), 0);
            EXPECT_FALSE(chain.enter("d"));
        } else {
            ASSERT_TRUE(left) << chain.depth();
            ASSERT_EQ(inodeOf(chain.fd()), way[chain.depth()]);
        }
    }
}

TEST(FolderChain, carriesPlaceHolders)
{
    const TemporaryFolder top;
    FolderChain chain(top.open("."));
    for (int i = 0; i < 15; ++i)
        chain.enter(Fd());
    EXPECT_LT(chain.fd(), 0);
    for (int i = 0; i < 15; ++i) {
        const auto left = chain.leave();
        ASSERT_TRUE(left);
        EXPECT_FALSE(*left);
    }
    EXPECT_EQ(inodeOf(chain.fd()), inodeOf(top.fd()));
}

TEST(OpenFolder, followsNothing)
{
    const TemporaryFolder top;
    top.makeFolder("folder");
    ASSERT_EQ(::symlinkat("folder", top.fd(), "link"), 0);
    ASSERT_EQ(::mkfifoat(top.fd(), "fifo", 0600), 0);
    EXPECT_TRUE(openFolder(top.fd(), "folder"));
    EXPECT_FALSE(openFolder(top.fd(), "link"));
    EXPECT_FALSE(openFolder(top.fd(), "fifo"));
}

// ── Listing ───────────────────────────────────────────────────────────────────────────────────────────────────────────

TEST(Listing, givesEveryNameOnceAlsoInABigFolder)
{
    const TemporaryFolder top;
    std::set<std::string> expected;
    for (int i = 0; i < 12000; ++i) {
        const std::string name = std::to_string(i) + std::string(60, 'n');
        ASSERT_EQ(::mknodat(top.fd(), name.c_str(), S_IFREG | 0600, 0), 0);
        expected.insert(name);
    }
    for (int round = 0; round < 2; ++round) {
        Listing listing(top.fd());
        std::set<std::string> found;
        for (;;) {
            const auto names = listing.next();
            ASSERT_TRUE(names);
            if (names->empty())
                break;
            for (const Listing::Name &n : *names) {
                EXPECT_TRUE(found.emplace(n.name).second) << n.name;
                EXPECT_EQ(n.name.data()[n.name.size()], '\0');
            }
        }
        EXPECT_TRUE(found == expected) << "round " << round;
    }
}

TEST(Listing, givesAnyBytesAndTellsErrors)
{
    const TemporaryFolder top;
    const std::set<std::string> expected{"\xff\xfe", "a\nb", "...", " ", std::string(255, 'x')};
    for (const std::string &name : expected)
        top.write(name, "");
    Listing listing(top.fd());
    std::set<std::string> found;
    const auto names = listing.next();
    ASSERT_TRUE(names);
    for (const Listing::Name &n : *names)
        found.emplace(n.name);
    EXPECT_EQ(found, expected);
    const Fd file(::openat(top.fd(), "...", O_RDONLY | O_CLOEXEC));
    Listing bad(file.get());
    EXPECT_FALSE(bad.next());
}

// ── walkTree ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/// Walks a tree of names without a disk: the children of "" are a and b, of "a" are aa and ab.
struct Walker
{
    std::string log;
    std::string at;
    std::string refuse, stopAt;
    bool list(NameList &subfolders)
    {
        log += "list(" + at + ") ";
        if (at == stopAt)
            return false;
        if (at.size() < 2)
            for (const char c : {'a', 'b'})
                subfolders.add(at + c);
        return true;
    }
    bool enter(const char *name)
    {
        if (refuse == name)
            return false;
        at = name;
        return true;
    }
    bool leave()
    {
        log += "leave(" + at + ") ";
        if (!at.empty())
            at.pop_back();
        return true;
    }
};

TEST(WalkTree, listsBeforeItGoesDownAndLeavesEveryFolderAlsoTheRoot)
{
    Walker w;
    w.stopAt = "none";
    EXPECT_TRUE(walkTree(w));
    EXPECT_EQ(w.log, "list() list(a) list(aa) leave(aa) list(ab) leave(ab) leave(a) list(b) list(ba) leave(ba) list(bb) leave(bb) leave(b) leave() ");
}

TEST(WalkTree, goesOnWithTheNextNameIfItCanNotEnterAndEndsWhenStopped)
{
    Walker w;
    w.refuse = "a";
    w.stopAt = "none";
    EXPECT_TRUE(walkTree(w));
    EXPECT_EQ(w.log, "list() list(b) list(ba) leave(ba) list(bb) leave(bb) leave(b) leave() ");
    Walker stopped;
    stopped.stopAt = "ab";
    EXPECT_FALSE(walkTree(stopped));
    EXPECT_EQ(stopped.log, "list() list(a) list(aa) leave(aa) list(ab) ");
}

// ── removeTree ────────────────────────────────────────────────────────────────────────────────────────────────────────

TEST(RemoveTree, removesEverythingAndFollowsNothing)
{
    const TemporaryFolder top;
    top.makeFolder("kept");
    top.write("kept/file", "precious");
    top.makeFolder("t");
    top.makeFolder("t/a");
    top.makeFolder("t/a/closed");
    top.write("t/a/closed/file", "x");
    top.makeFolder("t/a/empty");
    ASSERT_EQ(::fchmodat(top.fd(), "t/a/closed", 0, 0), 0);
    ASSERT_EQ(::fchmodat(top.fd(), "t/a", 0500, 0), 0);
    ASSERT_EQ(::symlinkat("../kept", top.fd(), "t/link-to-folder"), 0);
    ASSERT_EQ(::symlinkat("../kept/file", top.fd(), "t/link-to-file"), 0);
    ASSERT_EQ(::linkat(top.fd(), "kept/file", top.fd(), "t/hard-link", 0), 0);
    ASSERT_EQ(::mkfifoat(top.fd(), "t/fifo", 0), 0);
    top.write("t/\xff\n", "");
    ASSERT_TRUE(removeTree(top.fd(), "t", always));
    EXPECT_FALSE(top.has("t"));
    EXPECT_EQ(top.read("kept/file"), "precious");
}

TEST(RemoveTree, opensFoldersThatAreClosedToTheirOwner)
{
    POOLCOPY_NEEDS_ROOT();
    const TemporaryFolder top;
    ASSERT_EQ(::chmod(top.path().c_str(), 0755), 0);
    top.makeFolder("mine");
    ASSERT_EQ(::fchownat(top.fd(), "mine", AsNobody::Id, AsNobody::Id, 0), 0);
    {
        const AsNobody nobody;
        ASSERT_TRUE(nobody.worked());
        top.makeFolder("mine/t");
        top.makeFolder("mine/t/a");
        top.makeFolder("mine/t/a/b");
        top.write("mine/t/a/b/file", "x");
        ASSERT_EQ(::fchmodat(top.fd(), "mine/t/a/b", 0, 0), 0);
        ASSERT_EQ(::fchmodat(top.fd(), "mine/t/a", 0111, 0), 0);
        ASSERT_EQ(::fchmodat(top.fd(), "mine/t", 0, 0), 0);
        const auto removed = removeTree(top.open("mine").get(), "t", always);
        EXPECT_TRUE(removed) << removed.error().errnum << " " << removed.error().path;
    }
    EXPECT_FALSE(top.has("mine/t"));
}

TEST(RemoveTree, removesADeepTree)
{
    const TemporaryFolder top(inMemory());
    top.makeFolder("t");
    FolderChain chain(top.open("t"));
    for (int i = 0; i < 3000; ++i) {
        ASSERT_EQ(::mkdirat(chain.fd(), "d", 0700), 0);
        ASSERT_TRUE(chain.enter("d"));
    }
    const std::size_t before = openDescriptors();
    std::size_t most = 0;
    int asked = 0;
    ASSERT_TRUE(removeTree(top.fd(), "t", [&] {
        if (++asked % 50 == 0)
            most = std::max(most, openDescriptors());
        return true;
    }));
    EXPECT_FALSE(top.has("t"));
    EXPECT_LE(most, before + 15);
}

TEST(RemoveTree, removesAWideFolder)
{
    for (const char *where : {"", "/dev/shm"}) {
        if (*where != '\0' && ::access(where, W_OK) != 0)
            continue;
        const TemporaryFolder top(where);
        top.makeFolder("t");
        const Fd t = top.open("t");
        for (int i = 0; i < 20000; ++i)
            ASSERT_EQ(::mknodat(t.get(), (std::to_string(i) + std::string(40, 'n')).c_str(), S_IFREG | 0600, 0), 0);
        EXPECT_TRUE(removeTree(top.fd(), "t", always)) << where;
        EXPECT_FALSE(top.has("t"));
    }
}

TEST(RemoveTree, stopsWhenTold)
{
    const TemporaryFolder top;
    top.makeFolder("t");
    top.write("t/file", "x");
    const auto removed = removeTree(top.fd(), "t", [] { return false; });
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().errnum, ECANCELED);
    EXPECT_TRUE(top.has("t/file"));
}

TEST(RemoveTree, isContentIfThereIsNothing)
{
    const TemporaryFolder top;
    EXPECT_TRUE(removeTree(top.fd(), "missing", always));
}

TEST(RemoveTree, refusesWhatIsNoFolder)
{
    const TemporaryFolder top;
    top.makeFolder("kept");
    top.write("file", "x");
    ASSERT_EQ(::symlinkat("kept", top.fd(), "link"), 0);
    EXPECT_FALSE(removeTree(top.fd(), "file", always));
    EXPECT_FALSE(removeTree(top.fd(), "link", always));
    EXPECT_TRUE(top.has("kept"));
    EXPECT_TRUE(top.has("file"));
}

TEST(RemoveTree, saysWhatCouldNotBeRemovedAndWhyAndRemovesTheRest)
{
    POOLCOPY_NEEDS_ROOT();
    const TemporaryFolder top;
    top.makeFolder("t");
    top.makeFolder("t/a");
    top.makeFolder("t/z");
    top.write("t/a/immutable", "x");
    top.write("t/z/other", "x");
    const Fd file(::openat(top.fd(), "t/a/immutable", O_RDONLY | O_CLOEXEC));
    int flags = 0;
    if (::ioctl(file.get(), FS_IOC_GETFLAGS, &flags) != 0 || ::ioctl(file.get(), FS_IOC_SETFLAGS, &(flags |= FS_IMMUTABLE_FL)) != 0)
        GTEST_SKIP() << "not run: nothing can be made immutable here";
    const auto removed = removeTree(top.fd(), "t", always);
    flags &= ~FS_IMMUTABLE_FL;
    ASSERT_EQ(::ioctl(file.get(), FS_IOC_SETFLAGS, &flags), 0);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().stage, Stage::Remove);
    EXPECT_EQ(removed.error().errnum, EPERM);
    EXPECT_EQ(removed.error().path, "immutable");
    EXPECT_TRUE(top.has("t/a/immutable"));
    EXPECT_FALSE(top.has("t/z"));
}

} // namespace
} // namespace poolcopy::fs
