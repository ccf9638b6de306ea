// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/copy_file.h"
#include "tests/fs/temporary_folder.h"

#include <map>

#include <sys/socket.h>
#include <sys/sysmacros.h>
#include <sys/un.h>

namespace poolcopy::fs {
namespace {

constexpr std::size_t KiB = 1 << 10, MiB = 1 << 20;

/// Source and destination in one temporary folder; the parameter is where that is.
class EntryCopierTest : public testing::TestWithParam<const char *>
{
protected:
    EntryCopierTest() : top(GetParam())
    {
        top.makeFolder("from");
        top.makeFolder("to", 0700);
        source = top.open("from");
        destination = top.open("to");
        struct stat st{};
        ::fstat(destination.get(), &st);
        manner.device = st.st_dev;
        manner.plain = factsOf(destination.get()).plain;
        manner.openMode = true;
    }
    Result<Notes> create(EntryKind kind, const char *name, EntryCopier::Step step = [](std::uint64_t) { return true; })
    {
        EntryCopier copier(std::move(step));
        return copier.create(kind, {source.get(), name}, {destination.get(), name}, manner);
    }
    /// Copies a file and expects it to be there, equal, and nothing to be noted.
    void expectCopied(const char *name, EntryKind kind = EntryKind::File)
    {
        const auto made = create(kind, name);
        ASSERT_TRUE(made) << name << ": stage " << int(made.error().stage) << ", errno " << made.error().errnum;
        EXPECT_TRUE(made->none()) << name << ": " << made->to_string();
        expectAlike(name);
    }
    void expectAlike(const std::string &name)
    {
        const struct stat a = top.status("from/" + name), b = top.status("to/" + name);
        EXPECT_EQ(a.st_mode, b.st_mode) << name;
        EXPECT_EQ(a.st_uid, b.st_uid) << name;
        EXPECT_EQ(a.st_gid, b.st_gid) << name;
        EXPECT_EQ(a.st_size, b.st_size) << name;
        EXPECT_EQ(a.st_rdev, b.st_rdev) << name;
        EXPECT_EQ(a.st_mtim.tv_sec, b.st_mtim.tv_sec) << name;
        EXPECT_EQ(a.st_mtim.tv_nsec, b.st_mtim.tv_nsec) << name;
        if (S_ISREG(a.st_mode)) {
            EXPECT_TRUE(top.read("from/" + name) == top.read("to/" + name)) << name << " has other contents";
        }
    }
    void setTimes(const std::string &name, std::int64_t seconds, long nanoseconds)
    {
        const timespec times[2] = {{seconds, nanoseconds}, {seconds, nanoseconds}};
        ASSERT_EQ(::utimensat(top.fd(), ("from/" + name).c_str(), times, AT_SYMLINK_NOFOLLOW), 0);
    }
    TemporaryFolder top;
    Fd source, destination;
    CopyManner manner;
};

std::vector<const char *> places()
{
    std::vector<const char *> all{""};
    if (::access("/dev/shm", W_OK) == 0)
        all.push_back("/dev/shm");
    return all;
}
INSTANTIATE_TEST_SUITE_P(On, EntryCopierTest, testing::ValuesIn(places()),
                         [](const auto &i) { return std::string(*i.param == '\0' ? "disk" : "tmpfs"); });

TEST_P(EntryCopierTest, copiesFilesOfEveryCriticalSize)
{
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, 4 * KiB - 1, 4 * KiB, 4 * KiB + 1, 256 * KiB - 1, 256 * KiB, 256 * KiB + 1,
                                   MiB - 1, MiB, MiB + 1, 4 * MiB, 4 * MiB + 1, 17 * MiB + 3}) {
        const std::string name = std::to_string(size);
        top.write("from/" + name, randomBytes(size));
        expectCopied(name.c_str());
    }
}

TEST_P(EntryCopierTest, copiesByReadingAndWritingWhereTheKernelCanNot)
{
    manner.device = 0;   // another pair of devices: nothing is known of it
    top.write("from/f", randomBytes(3 * MiB + 7));
    manner.startWriteback = manner.syncFile = true;
    expectCopied("f");
}

TEST_P(EntryCopierTest, copiesTheSameInWhateverPortionsItMay)
{
    for (const bool polite : {false, true})
        for (const std::size_t size : {std::size_t{1}, 4 * KiB + 1, 256 * KiB, 256 * KiB + 1, 21 * MiB + 3}) {
            const std::string name = std::to_string(size) + (polite ? " polite" : " limited");
            top.write("from/" + name, randomBytes(size));
            std::uint64_t allowed = 0;
            EntryCopier copier([](std::uint64_t) { return true; });
            copier.setPacing({[&allowed](std::uint64_t bytes) {
                                  const std::uint64_t portion = std::min<std::uint64_t>(bytes, 12 * KiB);
                                  allowed += portion;
                                  return portion;
                              },
                              [] { return std::uint64_t{1'000'000}; }, [polite] { return polite; }});
            manner.device = 0;
            manner.digest = DigestKind::Xxh128;   // nothing is shared, which would cost nothing
            const auto made = copier.create(EntryKind::File, {source.get(), name.c_str()}, {destination.get(), name.c_str()}, manner);
            ASSERT_TRUE(made) << name;
            expectAlike(name);
            EXPECT_EQ(allowed, size) << name;
        }
}

TEST_P(EntryCopierTest, asksForContentsAloneAndLeavesNothingWhenItMayNot)
{
    const Fd fd(::openat(source.get(), "holes", O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
    ASSERT_EQ(::ftruncate(fd.get(), 64 * MiB), 0);
    ASSERT_EQ(::pwrite(fd.get(), randomBytes(MiB).data(), MiB, 16 * MiB), static_cast<ssize_t>(MiB));
    std::uint64_t allowed = 0, most = UINT64_MAX;
    EntryCopier copier([](std::uint64_t) { return true; });
    copier.setPacing({[&](std::uint64_t bytes) {
        const std::uint64_t portion = std::min(bytes, most - std::min(most, allowed));
        allowed += portion;
        return portion;
    }});
    manner.device = 0;
    manner.digest = DigestKind::Xxh128;
    ASSERT_TRUE(copier.create(EntryKind::File, {source.get(), "holes"}, {destination.get(), "holes"}, manner));
    EXPECT_LE(allowed, 2 * MiB);
    EXPECT_TRUE(top.read("from/holes") == top.read("to/holes"));
    top.write("from/f", randomBytes(3 * MiB));
    allowed = 0;
    most = MiB;
    const auto made = copier.create(EntryKind::File, {source.get(), "f"}, {destination.get(), "f"}, manner);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().errnum, ECANCELED);
    EXPECT_FALSE(top.has("to/f"));
}

TEST_P(EntryCopierTest, refusesWhatIsLargerThanTheDiskTakesBeforeAnythingIsMade)
{
    constexpr off_t FourGigabytes = off_t{1} << 32;
    manner.largest = static_cast<std::uint64_t>(FourGigabytes) - 1;
    top.write("from/f", "f");
    ASSERT_EQ(::truncate(top.path("from/f").c_str(), FourGigabytes), 0);
    const auto made = create(EntryKind::File, "f");
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().errnum, EFBIG);
    EXPECT_FALSE(top.has("to/f"));
    ASSERT_EQ(::truncate(top.path("from/f").c_str(), 3 * MiB), 0);
    manner.largest = 3 * MiB;
    expectCopied("f");
}

TEST_P(EntryCopierTest, keepsHolesWhereverTheyAre)
{
    struct Piece
    {
        off_t at;
        std::size_t bytes;
    };
    const std::map<std::string, std::pair<off_t, std::vector<Piece>>> files{
        {"only-a-hole", {8 << 20, {}}},
        {"hole-first", {4 << 20, {{3 << 20, MiB}}}},
        {"hole-last", {6 << 20, {{0, 5}}}},
        {"hole-between", {8 << 20, {{0, MiB}, {7 << 20, MiB}}}},
        {"many-holes", {2 << 20, {{64 << 10, 1}, {512 << 10, 4096}, {1 << 20, 10000}, {(2 << 20) - 1, 1}}}},
        {"odd-end", {(5 << 20) + 1, {{1 << 20, 100}}}},
        {"huge", {off_t{1} << 40, {{off_t{1} << 39, 10}}}},
    };
    for (const auto &[name, file] : files) {
        const Fd fd(::openat(source.get(), name.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
        ASSERT_EQ(::ftruncate(fd.get(), file.first), 0);
        for (const Piece &p : file.second)
            ASSERT_EQ(::pwrite(fd.get(), randomBytes(p.bytes).data(), p.bytes, p.at), static_cast<ssize_t>(p.bytes));
        const auto made = create(EntryKind::File, name.c_str());
        ASSERT_TRUE(made) << name << ": stage " << int(made.error().stage) << ", errno " << made.error().errnum;
        const struct stat a = top.status("from/" + name), b = top.status("to/" + name);
        EXPECT_EQ(a.st_size, b.st_size) << name;
        EXPECT_LE(b.st_blocks, a.st_blocks + 16) << name;
        if (a.st_size < off_t{1} << 30) {
            EXPECT_TRUE(top.read("from/" + name) == top.read("to/" + name)) << name;
        } else {
            std::string there(10, '\0');
            const Fd copy(::openat(destination.get(), name.c_str(), O_RDONLY | O_CLOEXEC));
            EXPECT_EQ(::pread(copy.get(), there.data(), there.size(), file.second[0].at), 10);
            EXPECT_EQ(there, randomBytes(10));
        }
    }
}

TEST_P(EntryCopierTest, copiesZeroesThatAreNoHole)
{
    top.write("from/zeroes", std::string(3 * MiB + 1, '\0'));
    expectCopied("zeroes");
}

TEST_P(EntryCopierTest, copiesLinksAsTheyAre)
{
    const std::string longest(4095, 'x');
    for (const std::string &text : {std::string("a"), std::string("/nowhere/at all"), std::string("\xff\n"), longest}) {
        ASSERT_EQ(::symlinkat(text.c_str(), source.get(), "link"), 0);
        setTimes("link", 12345, 678);
        expectCopied("link", EntryKind::Link);
        std::vector<char> copied(5000);
        EXPECT_EQ(::readlinkat(destination.get(), "link", copied.data(), copied.size()), static_cast<ssize_t>(text.size()));
        EXPECT_EQ(std::string(copied.data(), text.size()), text);
        ::unlinkat(source.get(), "link", 0);
        ::unlinkat(destination.get(), "link", 0);
    }
}

TEST_P(EntryCopierTest, makesFifosAndSocketsAnew)
{
    ASSERT_EQ(::mkfifoat(source.get(), "fifo", 0640), 0);
    ASSERT_EQ(::mknodat(source.get(), "socket", S_IFSOCK | 0751, 0), 0);
    setTimes("fifo", -5, 1);
    expectCopied("fifo", EntryKind::Fifo);
    expectCopied("socket", EntryKind::Socket);
}

TEST_P(EntryCopierTest, makesDevicesAnew)
{
    POOLCOPY_NEEDS_ROOT();
    if (::mknodat(source.get(), "null", S_IFCHR | 0666, makedev(1, 3)) != 0)
        GTEST_SKIP() << "not run: devices can't be made here";
    ASSERT_EQ(::mknodat(source.get(), "loop", S_IFBLK | 0600, makedev(7, 200)), 0);
    expectCopied("null", EntryKind::CharDevice);
    expectCopied("loop", EntryKind::BlockDevice);
}

TEST_P(EntryCopierTest, keepsTimesToTheNanosecondAlsoBefore1970)
{
    for (const auto &[seconds, nanoseconds] : {std::pair<std::int64_t, long>{-1, 999999999}, {-2000000000, 1}, {0, 0}, {1, 1}, {4102444800, 123456789}}) {
        top.write("from/f", "x");
        setTimes("f", seconds, nanoseconds);
        ASSERT_TRUE(create(EntryKind::File, "f"));
        const struct stat copy = top.status("to/f");
        for (const timespec &time : {copy.st_atim, copy.st_mtim}) {
            EXPECT_EQ(time.tv_sec, seconds);
            EXPECT_EQ(time.tv_nsec, nanoseconds);
        }
        ::unlinkat(destination.get(), "f", 0);
    }
}

TEST_P(EntryCopierTest, leavesTheSourcesAccessTimeAlone)
{
    top.write("from/f", randomBytes(MiB));
    setTimes("f", 1000, 2);
    ASSERT_TRUE(create(EntryKind::File, "f"));
    EXPECT_EQ(top.status("from/f").st_atim.tv_sec, 1000);
}

TEST_P(EntryCopierTest, keepsModesAlsoThoseThatAllowNothing)
{
    for (const bool openMode : {true, false}) {
        manner.openMode = openMode;
        for (const mode_t mode : {0u, 0400u, 0222u, 0644u, 0666u, 0777u, 0751u, 01755u, 04755u, 02755u, 06711u}) {
            if (::geteuid() != 0 && (mode & 0400) == 0)
                continue;   // can't be read
            top.write("from/f", "contents");
            ASSERT_EQ(::fchmodat(source.get(), "f", mode, 0), 0);
            expectCopied("f");
            ::unlinkat(source.get(), "f", 0);
            ::unlinkat(destination.get(), "f", 0);
        }
    }
}

TEST_P(EntryCopierTest, keepsAttributesOfFilesAndLinks)
{
    top.write("from/f", "x");
    if (::setxattr(top.path("from/f").c_str(), "user.one", "\0\xff", 2, 0) != 0)
        GTEST_SKIP() << "not run: this file system has no user attributes";
    ASSERT_EQ(::setxattr(top.path("from/f").c_str(), "user.empty", "", 0, 0), 0);
    const std::string big = randomBytes(3000);
    ASSERT_EQ(::setxattr(top.path("from/f").c_str(), "user.big", big.data(), big.size(), 0), 0);
    expectCopied("f");
    std::string value(4000, '\0');
    EXPECT_EQ(::getxattr(top.path("to/f").c_str(), "user.one", value.data(), value.size()), 2);
    EXPECT_EQ(::getxattr(top.path("to/f").c_str(), "user.empty", value.data(), value.size()), 0);
    EXPECT_EQ(::getxattr(top.path("to/f").c_str(), "user.big", value.data(), value.size()), 3000);
    EXPECT_EQ(value.substr(0, 3000), big);
    if (::geteuid() == 0 && ::symlinkat("x", source.get(), "l") == 0 && ::lsetxattr(top.path("from/l").c_str(), "trusted.t", "v", 1, 0) == 0) {
        expectCopied("l", EntryKind::Link);
        EXPECT_EQ(::lgetxattr(top.path("to/l").c_str(), "trusted.t", value.data(), value.size()), 1);
    }
}

/// As root everything may be written; people have read-only files with attributes too (a download's origin, for one).
TEST_P(EntryCopierTest, keepsTheAttributesOfAReadOnlyFileForEverybody)
{
    POOLCOPY_NEEDS_ROOT();
    top.write("from/f", "x");
    if (::setxattr(top.path("from/f").c_str(), "user.one", "1", 1, 0) != 0)
        GTEST_SKIP() << "not run: this file system has no user attributes";
    ASSERT_EQ(::fchmodat(source.get(), "f", 0444, 0), 0);
    ASSERT_EQ(::fchown(destination.get(), AsNobody::Id, AsNobody::Id), 0);
    ASSERT_EQ(::fchownat(source.get(), "f", AsNobody::Id, AsNobody::Id, 0), 0);
    ASSERT_EQ(::chmod(top.path().c_str(), 0755), 0);
    {
        const AsNobody nobody;
        ASSERT_TRUE(nobody.worked());
        for (const bool openMode : {true, false}) {
            manner.openMode = openMode;
            expectCopied("f");
            char value = 0;
            EXPECT_EQ(::getxattr(top.path("to/f").c_str(), "user.one", &value, 1), 1) << (openMode ? "open" : "private") << " mode";
            ::unlinkat(destination.get(), "f", 0);
        }
    }
}

TEST_P(EntryCopierTest, keepsTheOwnerAsRoot)
{
    POOLCOPY_NEEDS_ROOT();
    top.write("from/f", "x", 0640);
    ASSERT_EQ(::fchownat(source.get(), "f", 1234, 5678, 0), 0);
    ASSERT_EQ(::fchmodat(source.get(), "f", 06755, 0), 0);
    expectCopied("f");
    ASSERT_EQ(::symlinkat("x", source.get(), "l"), 0);
    ASSERT_EQ(::fchownat(source.get(), "l", 1234, 5678, AT_SYMLINK_NOFOLLOW), 0);
    expectCopied("l", EntryKind::Link);
    ASSERT_EQ(::mkfifoat(source.get(), "p", 0600), 0);
    ASSERT_EQ(::fchownat(source.get(), "p", 1234, 5678, 0), 0);
    ASSERT_EQ(::fchmodat(source.get(), "p", 04755, 0), 0);
    expectCopied("p", EntryKind::Fifo);
}

TEST_P(EntryCopierTest, givesUpSetIdBitsWithTheOwner)
{
    POOLCOPY_NEEDS_ROOT();
    top.write("from/f", "x");
    ASSERT_EQ(::fchownat(source.get(), "f", 1234, 5678, 0), 0);
    ASSERT_EQ(::fchmodat(source.get(), "f", 06755, 0), 0);
    ASSERT_EQ(::fchown(destination.get(), AsNobody::Id, AsNobody::Id), 0);
    ASSERT_EQ(::chmod(top.path().c_str(), 0755), 0);
    const AsNobody nobody;
    ASSERT_TRUE(nobody.worked());
    for (const bool openMode : {true, false}) {
        manner.openMode = openMode;
        const auto made = create(EntryKind::File, "f");
        ASSERT_TRUE(made);
        EXPECT_TRUE(made->test(std::size_t(NoteKind::OwnerNotKept)));
        EXPECT_TRUE(made->test(std::size_t(NoteKind::ModeNotKept)));
        EXPECT_EQ(top.status("to/f").st_mode & 07777, 0755u);
        EXPECT_EQ(top.status("to/f").st_uid, AsNobody::Id);
        ::unlinkat(destination.get(), "f", 0);
    }
}

/// An existing folder with the setgid bit hands its group to what is made in it; the copy has the source's all the same.
TEST_P(EntryCopierTest, keepsTheGroupInAFolderThatHandsOnItsOwn)
{
    POOLCOPY_NEEDS_ROOT();
    ASSERT_EQ(::fchown(destination.get(), 0, 5678), 0);
    ASSERT_EQ(::fchmod(destination.get(), 02755), 0);
    manner.openMode = false;
    manner.inheritsGroup = true;
    top.write("from/f", "x");
    expectCopied("f");
    ASSERT_EQ(::symlinkat("x", source.get(), "l"), 0);
    expectCopied("l", EntryKind::Link);
    ASSERT_EQ(::mkfifoat(source.get(), "p", 0600), 0);
    expectCopied("p", EntryKind::Fifo);
}

/// user::rwx, group::rwx, other::rwx, user 1234: rwx, mask::rwx as the kernel has it, for "system.posix_acl_default".
std::string openAcl()
{
    std::string acl("\x02\0\0\0", 4);
    const auto add = [&acl](std::uint16_t tag, std::uint16_t permissions, std::uint32_t id) {
        for (const std::uint32_t v : {std::uint32_t{tag} | std::uint32_t{permissions} << 16, id})
            for (int i = 0; i < 4; ++i)
                acl.push_back(static_cast<char>(v >> (8 * i)));
    };
    add(0x01, 7, 0xffffffff);
    add(0x02, 7, 1234);
    add(0x04, 7, 0xffffffff);
    add(0x10, 7, 0xffffffff);
    add(0x20, 0, 0xffffffff);
    return acl;
}

TEST_P(EntryCopierTest, takesOffTheAclThatAFolderHandsOn)
{
    const std::string acl = openAcl();
    if (::fsetxattr(destination.get(), "system.posix_acl_default", acl.data(), acl.size(), 0) != 0)
        GTEST_SKIP() << "not run: this file system has no ACLs";
    manner.openMode = false;
    manner.inheritsAcl = true;
    top.write("from/f", "x", 0604);
    expectCopied("f");
    ASSERT_EQ(::mkfifoat(source.get(), "p", 0604), 0);
    expectCopied("p", EntryKind::Fifo);
    for (const char *name : {"f", "p"})
        EXPECT_LE(::lgetxattr(top.path("to/" + std::string(name)).c_str(), "system.posix_acl_access", nullptr, 0), 0) << name << " has an ACL";
}

TEST_P(EntryCopierTest, keepsTheAclOfAFile)
{
    const std::string acl = openAcl();
    top.write("from/f", "x", 0644);
    if (::setxattr(top.path("from/f").c_str(), "system.posix_acl_access", acl.data(), acl.size(), 0) != 0)
        GTEST_SKIP() << "not run: this file system has no ACLs";
    for (const bool openMode : {true, false}) {
        manner.openMode = openMode;
        expectCopied("f");
        std::string kept(200, '\0');
        const ssize_t n = ::getxattr(top.path("to/f").c_str(), "system.posix_acl_access", kept.data(), kept.size());
        EXPECT_EQ(kept.substr(0, n < 0 ? 0 : static_cast<std::size_t>(n)), acl);
        ::unlinkat(destination.get(), "f", 0);
    }
}

TEST_P(EntryCopierTest, leavesAloneWhatIsThere)
{
    const auto taken = [this](const char *name) {
        for (const auto &[kind, stage] : {std::pair{EntryKind::File, Stage::CreateFile}, {EntryKind::Link, Stage::MakeLink}, {EntryKind::Fifo, Stage::MakeSpecial}}) {
            ::unlinkat(source.get(), name, 0);
            if (kind == EntryKind::File)
                top.write(std::string("from/") + name, "new");
            else if (kind == EntryKind::Link)
                ASSERT_EQ(::symlinkat("new", source.get(), name), 0);
            else
                ASSERT_EQ(::mkfifoat(source.get(), name, 0600), 0);
            const struct stat before = top.status("to/" + std::string(name));
            const auto made = create(kind, name);
            ASSERT_FALSE(made) << name;
            EXPECT_EQ(made.error().errnum, EEXIST) << name;
            EXPECT_EQ(made.error().stage, stage) << name;
            const struct stat after = top.status("to/" + std::string(name));
            EXPECT_EQ(before.st_ino, after.st_ino) << name;
            EXPECT_EQ(before.st_ctim.tv_nsec, after.st_ctim.tv_nsec) << name << " was touched";
        }
    };
    top.write("to/file", "old");
    taken("file");
    EXPECT_EQ(top.read("to/file"), "old");
    ASSERT_EQ(::symlinkat("missing", destination.get(), "dangling"), 0);
    taken("dangling");
    EXPECT_FALSE(top.has("to/missing"));
    ASSERT_EQ(::symlinkat("file", destination.get(), "leads"), 0);
    taken("leads");
    EXPECT_EQ(top.read("to/file"), "old");
    ASSERT_EQ(::mkfifoat(destination.get(), "fifo", 0600), 0);
    taken("fifo");
    top.makeFolder("to/folder");
    taken("folder");
}

TEST_P(EntryCopierTest, refusesAFileThatGrowsWhileItIsRead)
{
    const std::string contents = randomBytes(9 * MiB);
    top.write("from/f", contents);
    const Fd append(::openat(source.get(), "f", O_WRONLY | O_APPEND | O_CLOEXEC));
    int steps = 0;
    const auto made = create(EntryKind::File, "f", [&](std::uint64_t) {
        ++steps;
        return ::write(append.get(), "x", 1) == 1;
    });
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().stage, Stage::SourceChanged);
    EXPECT_FALSE(top.has("to/f"));
    EXPECT_GT(steps, 3);
}

TEST_P(EntryCopierTest, refusesAFileThatShrinksWhileItIsRead)
{
    for (const bool inKernel : {true, false}) {
        top.write("from/f", randomBytes(9 * MiB));
        if (!inKernel) {   // a hole at its end: read and written, or by its map
            ASSERT_EQ(::truncate(top.path("from/f").c_str(), 20 << 20), 0);
        }
        off_t size = 9 << 20;
        const auto made = create(EntryKind::File, "f", [&](std::uint64_t) { return ::truncate(top.path("from/f").c_str(), size -= 4096) == 0; });
        ASSERT_FALSE(made);
        EXPECT_TRUE(made.error().stage == Stage::SourceChanged || made.error().stage == Stage::SourceEndedEarly) << int(made.error().stage);
        EXPECT_FALSE(top.has("to/f"));
    }
}

TEST_P(EntryCopierTest, copiesAFileThatHasChangedOnceWithItsNewContents)
{
    top.write("from/f", randomBytes(9 * MiB));
    bool changed = false;
    const auto made = create(EntryKind::File, "f", [&](std::uint64_t) {
        if (!std::exchange(changed, true))
            top.write("from/f", randomBytes(5 * MiB));
        return true;
    });
    ASSERT_TRUE(made);
    expectAlike("f");
}

TEST_P(EntryCopierTest, stopsWhenToldAndLeavesNothing)
{
    top.write("from/f", randomBytes(9 * MiB));
    const Fd hole(::openat(source.get(), "h", O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
    ASSERT_EQ(::ftruncate(hole.get(), 40 << 20), 0);
    ASSERT_EQ(::pwrite(hole.get(), "x", 1, 20 << 20), 1);
    for (const char *name : {"f", "h"}) {
        const auto made = create(EntryKind::File, name, [](std::uint64_t) { return false; });
        ASSERT_FALSE(made) << name;
        EXPECT_EQ(made.error().errnum, ECANCELED) << name;
        EXPECT_FALSE(top.has(std::string("to/") + name)) << name;
    }
}

TEST_P(EntryCopierTest, tellsItsBytesWhichNeverRunBackwards)
{
    top.write("from/f", randomBytes(30 * MiB));
    std::uint64_t last = 0;
    const auto made = create(EntryKind::File, "f", [&](std::uint64_t bytes) {
        EXPECT_GE(bytes, last);
        last = bytes;
        return true;
    });
    ASSERT_TRUE(made);
    EXPECT_EQ(last, 30 * MiB);
}

TEST_P(EntryCopierTest, refusesAnEntryThatHasBecomeAnother)
{
    ASSERT_EQ(::mkfifoat(source.get(), "fifo", 0644), 0);
    ASSERT_EQ(::symlinkat("file", source.get(), "link"), 0);
    top.makeFolder("from/folder");
    top.write("from/file", "x");
    const std::pair<EntryKind, const char *> table[] = {
        {EntryKind::File, "fifo"}, {EntryKind::File, "link"}, {EntryKind::File, "folder"}, {EntryKind::Link, "file"}, {EntryKind::Link, "folder"},
        {EntryKind::Fifo, "file"}, {EntryKind::Fifo, "link"}, {EntryKind::Socket, "fifo"}, {EntryKind::Folder, "folder"},
    };
    for (const auto &[kind, name] : table) {
        const auto made = create(kind, name);
        ASSERT_FALSE(made) << name;
        EXPECT_EQ(made.error().stage, Stage::SourceChanged) << int(kind) << " " << name;
        EXPECT_FALSE(top.has(std::string("to/") + name)) << name;
    }
    const auto made = create(EntryKind::File, "gone");
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().errnum, ENOENT);
    EXPECT_TRUE(isSourceStage(made.error().stage));
}

TEST_P(EntryCopierTest, copiesFilesWhoseSizeMeansNothing)
{
    const Fd proc(::open("/proc/self", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    EntryCopier copier([](std::uint64_t) { return true; });
    ASSERT_TRUE(copier.create(EntryKind::File, {proc.get(), "limits"}, {destination.get(), "limits"}, manner));
    EXPECT_EQ(top.read("to/limits").substr(0, 5), "Limit");
}

// ── Compare ───────────────────────────────────────────────────────────────────────────────────────────────────────────

using Likeness = EntryCopier::Likeness;

TEST_P(EntryCopierTest, findsWhatItMadeTheSame)
{
    top.write("from/f", randomBytes(3 * MiB + 1));
    top.write("from/empty", "");
    ASSERT_EQ(::symlinkat("text", source.get(), "l"), 0);
    ASSERT_EQ(::mkfifoat(source.get(), "p", 0600), 0);
    EntryCopier copier([](std::uint64_t) { return true; });
    for (const auto &[name, kind] : {std::pair{"f", EntryKind::File}, {"empty", EntryKind::File}, {"l", EntryKind::Link}, {"p", EntryKind::Fifo}}) {
        ASSERT_TRUE(create(kind, name));
        const auto like = copier.compare({source.get(), name}, {destination.get(), name}, {true, nullptr});
        ASSERT_TRUE(like) << name;
        EXPECT_EQ(*like, Likeness::Same) << name;
    }
}

TEST_P(EntryCopierTest, comparesTypeSizeTimeAndContents)
{
    const auto likeness = [this](const char *a, const char *b, bool plain = true) {
        EntryCopier copier([](std::uint64_t) { return true; });
        const auto like = copier.compare({source.get(), a}, {destination.get(), b}, {plain, nullptr});
        EXPECT_TRUE(like) << a << " " << b;
        return like.value_or(Likeness::Folder);
    };
    std::string contents = randomBytes(2 * MiB);
    top.write("from/f", contents);
    setTimes("f", 1'500'001'000, 5);
    const auto there = [&](const char *name, std::string_view text, std::int64_t seconds, long nanoseconds) {
        top.write(std::string("to/") + name, text);
        const timespec times[2] = {{seconds, nanoseconds}, {seconds, nanoseconds}};
        ASSERT_EQ(::utimensat(destination.get(), name, times, 0), 0);
    };
    there("same", contents, 1'500'001'000, 5);
    there("later", contents, 1'500'001'000, 6);
    there("two-seconds", contents, 1'500'001'002, 0);
    there("three-seconds", contents, 1'500'001'003, 0);
    there("shorter", contents.substr(1), 1'500'001'000, 5);
    top.write("from/old", contents);
    setTimes("old", 1000, 5);
    there("old", contents, 315'532'800, 0);   // as old as anything is on FAT
    EXPECT_EQ(likeness("old", "old"), Likeness::Different);
    EXPECT_EQ(likeness("old", "old", false), Likeness::Same);
    contents.back() = static_cast<char>(contents.back() ^ 1);
    there("last-bit", contents, 1'500'001'000, 5);
    EXPECT_EQ(likeness("f", "same"), Likeness::Same);
    EXPECT_EQ(likeness("f", "later"), Likeness::Different);
    EXPECT_EQ(likeness("f", "later", false), Likeness::Same);
    EXPECT_EQ(likeness("f", "two-seconds", false), Likeness::Same);
    EXPECT_EQ(likeness("f", "three-seconds", false), Likeness::Different);
    EXPECT_EQ(likeness("f", "shorter"), Likeness::Different);
    EXPECT_EQ(likeness("f", "last-bit"), Likeness::Altered);

    ASSERT_EQ(::symlinkat("f", source.get(), "l"), 0);
    ASSERT_EQ(::symlinkat("same", destination.get(), "l"), 0);
    ASSERT_EQ(::symlinkat("f", destination.get(), "l2"), 0);
    ASSERT_EQ(::mkfifoat(destination.get(), "p", 0600), 0);
    top.makeFolder("to/d");
    EXPECT_EQ(likeness("l", "l"), Likeness::Different);
    EXPECT_EQ(likeness("l", "l2"), Likeness::Same);
    EXPECT_EQ(likeness("f", "l2"), Likeness::Different) << "a link is not what it leads to";
    EXPECT_EQ(likeness("l", "same"), Likeness::Different);
    EXPECT_EQ(likeness("f", "p"), Likeness::Different);
    EXPECT_EQ(likeness("f", "d"), Likeness::Folder);
    ASSERT_EQ(::linkat(source.get(), "f", destination.get(), "hard", 0), 0);
    EXPECT_EQ(likeness("f", "hard"), Likeness::Same);
}

TEST_P(EntryCopierTest, stopsComparingWhenTold)
{
    top.write("from/f", randomBytes(3 * MiB));
    ASSERT_TRUE(create(EntryKind::File, "f"));
    EntryCopier copier([](std::uint64_t) { return false; });
    const auto like = copier.compare({source.get(), "f"}, {destination.get(), "f"}, {true, nullptr});
    ASSERT_FALSE(like);
    EXPECT_EQ(like.error().errnum, ECANCELED);
    EXPECT_TRUE(top.has("to/f"));
}

TEST_P(EntryCopierTest, copiesWhatItHasLookedAheadAtInAnyOrder)
{
    for (const char *name : {"from/a", "from/b", "from/c"})
        top.write(name, std::string(5000, name[5]));
    EntryCopier copier([](std::uint64_t) { return true; });
    for (const char *name : {"a", "b", "missing", "c"})
        copier.lookAhead({source.get(), name}, 5000);
    top.write("from/new", "newer");
    ASSERT_EQ(::renameat(source.get(), "new", source.get(), "b"), 0);   // replaced meanwhile
    const auto copied = [&](const char *name) {
        const auto made = copier.create(EntryKind::File, {source.get(), name}, {destination.get(), name}, manner);
        return made ? top.read(std::string("to/") + name) : std::string();
    };
    EXPECT_EQ(copied("b"), "newer");
    EXPECT_EQ(copied("a"), std::string(5000, 'a'));   // passed over, so opened again
    EXPECT_EQ(copied("c"), std::string(5000, 'c'));
    copier.lookAhead({source.get(), "c"}, 5000);
    copier.forgetAhead();
    ASSERT_EQ(::unlinkat(source.get(), "c", 0), 0);
    EXPECT_EQ(copier.create(EntryKind::File, {source.get(), "c"}, {destination.get(), "d"}, manner).error().stage, Stage::OpenSource);
}

/// What is known of `to/<made>`, begun as a copy of `from/f`.
PartialFile partialOf(const TemporaryFolder &top, const char *made, std::uint64_t offset)
{
    const struct stat from = top.status("from/f"), to = top.status(std::string("to/") + made);
    struct statx sx{};
    if (::statx(top.fd(), (std::string("to/") + made).c_str(), AT_SYMLINK_NOFOLLOW, STATX_BTIME, &sx) != 0 || (sx.stx_mask & STATX_BTIME) == 0)
        sx.stx_btime = {};
    return {{from.st_dev, from.st_ino}, static_cast<std::uint64_t>(from.st_size), timeOf(from.st_mtim), timeOf(from.st_ctim),
            {to.st_dev, to.st_ino}, {sx.stx_btime.tv_sec, sx.stx_btime.tv_nsec}, offset, {}, {}};
}

TEST_P(EntryCopierTest, goesOnWithAFileThatWasBegun)
{
    const std::string contents = randomBytes(MiB);
    top.write("from/f", contents);
    std::string begun = contents.substr(0, 10 * KiB) + "torn";
    begun[5] = static_cast<char>(begun[5] ^ 1);   // tells what was not copied again
    for (const DigestKind digest : {DigestKind::None, DigestKind::Xxh128}) {
        top.write("to/.poolcopy-0123456789abcdef-7", begun);
        std::vector<PartialFile> partials = {partialOf(top, ".poolcopy-0123456789abcdef-7", 10 * KiB)};
        partials[0].temporary = ".poolcopy-0123456789abcdef-7";
        manner.partials = &partials;
        manner.digest = digest;
        EntryCopier copier([](std::uint64_t) { return true; });
        ASSERT_TRUE(copier.create(EntryKind::File, {source.get(), "f"}, {destination.get(), "f"}, manner));
        std::string expected = contents;
        expected[5] = begun[5];
        EXPECT_TRUE(top.read("to/f") == expected);
        EXPECT_FALSE(top.has("to/.poolcopy-0123456789abcdef-7"));
        Hasher hasher;
        hasher.start(digest);
        hasher.add(contents.data(), contents.size());
        if (digest != DigestKind::None) {
            EXPECT_EQ(copier.takeDigest(), hasher.digest()) << "of the source, all of it";
        }
        ASSERT_EQ(::unlinkat(destination.get(), "f", 0), 0);
    }
}

TEST_P(EntryCopierTest, beginsAnewWhatIsNotWhatWasBegun)
{
    const std::string contents = randomBytes(MiB);
    top.write("from/f", contents);
    const std::string begun = std::string(20 * KiB, 'x');
    const auto tryWith = [&](auto change, const char *what) {
        top.write("to/f", begun);
        std::vector<PartialFile> partials = {partialOf(top, "f", 10 * KiB)};
        change(partials[0]);
        manner.partials = &partials;
        const auto made = create(EntryKind::File, "f");
        ASSERT_FALSE(made) << what;   // the name is taken by something else
        EXPECT_EQ(made.error().errnum, EEXIST) << what;
        EXPECT_TRUE(top.read("to/f") == begun) << what << ": untouched";
        ASSERT_EQ(::unlinkat(destination.get(), "f", 0), 0);
    };
    tryWith([](PartialFile &p) { ++p.source.inode; }, "another source");
    tryWith([](PartialFile &p) { ++p.size; }, "its size has changed");
    tryWith([](PartialFile &p) { ++p.modified.nanoseconds; }, "it was modified");
    tryWith([](PartialFile &p) { ++p.changed.nanoseconds; }, "it was changed");
    tryWith([](PartialFile &p) { ++p.destination.inode; }, "another file lies there");
    tryWith([](PartialFile &p) { p.offset = 30 * KiB; }, "what lies there is shorter");
    tryWith([](PartialFile &p) { ++p.born.nanoseconds; }, "it was made later, with an inode that is used again");
    // What is complete is not cut: it has the source's size and time.
    top.write("to/f", contents);
    const struct stat from = top.status("from/f");
    const timespec times[2] = {from.st_atim, from.st_mtim};
    ASSERT_EQ(::utimensat(destination.get(), "f", times, 0), 0);
    std::vector<PartialFile> partials = {partialOf(top, "f", 10 * KiB)};
    manner.partials = &partials;
    EXPECT_FALSE(create(EntryKind::File, "f"));
    EXPECT_TRUE(top.read("to/f") == contents);
    // Nor is anything else given another name, or what has that name.
    top.write("to/own", contents.substr(0, 20 * KiB));
    partials = {partialOf(top, "own", 10 * KiB)};
    partials[0].temporary = "own";
    EXPECT_FALSE(create(EntryKind::File, "f"));
    EXPECT_TRUE(top.has("to/own"));
    top.write("to/.poolcopy-0123456789abcdef-7", contents.substr(0, 20 * KiB));
    partials = {partialOf(top, ".poolcopy-0123456789abcdef-7", 10 * KiB)};
    partials[0].temporary = ".poolcopy-0123456789abcdef-7";
    EXPECT_FALSE(create(EntryKind::File, "f"));
    EXPECT_TRUE(top.has("to/.poolcopy-0123456789abcdef-7"));
    EXPECT_TRUE(top.read("to/f") == contents);
}

} // namespace
} // namespace poolcopy::fs
