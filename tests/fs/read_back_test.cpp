// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/copy_file.h"
#include "core/fs/read_back.h"
#include "tests/fs/temporary_folder.h"

#include <cstdio>

namespace poolcopy::fs {
namespace {

std::string text(const Digest &digest)
{
    std::string hex;
    for (std::size_t i = 0; i < digestSize(DigestKind::Xxh128); ++i) {
        char two[3];
        std::snprintf(two, sizeof two, "%02x", digest[i]);
        hex += two;
    }
    return hex;
}

/// On the disk and in memory.
class ReadBackTest : public testing::TestWithParam<const char *>
{
protected:
    ReadBackTest() : top(GetParam()) {}
    Result<Digest> readBack(const char *name)
    {
        return ReadBack([](std::uint64_t) { return true; }).digest(top.fd(), name, DigestKind::Xxh128, true);
    }
    TemporaryFolder top;
};

TEST_P(ReadBackTest, givesTheHashThatOtherToolsPrint)
{
    top.write("empty", "");
    top.write("abc", "abc");
    EXPECT_EQ(text(readBack("empty").value()), "99aa06d3014798d86001c324468d497f");
    EXPECT_EQ(text(readBack("abc").value()), "06b05ab6733a618578af5f94892f3950");
}

TEST_P(ReadBackTest, givesTheHashThatTheCopyWasReadWith)
{
    EntryCopier copier([](std::uint64_t) { return true; });
    CopyManner manner;
    manner.digest = DigestKind::Xxh128;
    for (const std::size_t size : {0u, 1u, 511u, 4096u, 4097u, 262144u, 262145u, (1u << 20) + 5, 5u << 20}) {
        const std::string from = "from" + std::to_string(size), to = "to" + std::to_string(size);
        top.write(from, randomBytes(size));
        ASSERT_TRUE(copier.create(EntryKind::File, {top.fd(), from.c_str()}, {top.fd(), to.c_str()}, manner)) << size;
        const auto digest = copier.takeDigest();
        ASSERT_TRUE(digest) << size;
        EXPECT_FALSE(copier.takeDigest());
        EXPECT_EQ(text(*digest), text(readBack(to.c_str()).value())) << size;
        for (const bool onDisk : {false, true}) {
            const auto like = copier.compare({top.fd(), from.c_str()}, {top.fd(), to.c_str()}, {true, nullptr}, DigestKind::Xxh128, onDisk);
            ASSERT_TRUE(like) << size;
            EXPECT_EQ(*like, EntryCopier::Likeness::Same) << size;
            EXPECT_EQ(copier.takeDigest(), digest) << size;
        }
    }
}

TEST_P(ReadBackTest, countsHolesAsZeros)
{
    {
        const Fd file(::openat(top.fd(), "from", O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
        ASSERT_EQ(::pwrite(file.get(), "data", 4, 3 << 20), 4);
        ASSERT_EQ(::ftruncate(file.get(), 7 << 20), 0);
    }
    EntryCopier copier([](std::uint64_t) { return true; });
    CopyManner manner;
    manner.digest = DigestKind::Xxh128;
    ASSERT_TRUE(copier.create(EntryKind::File, {top.fd(), "from"}, {top.fd(), "to"}, manner));
    top.write("full", top.read("from"));
    EXPECT_LT(top.status("to").st_blocks * 512, top.status("to").st_size) << "the hole is kept";
    const std::string expected = text(copier.takeDigest().value());
    EXPECT_EQ(text(readBack("to").value()), expected);
    EXPECT_EQ(text(readBack("full").value()), expected);
}

TEST_P(ReadBackTest, seesWhatIsNotTheSame)
{
    std::string contents = randomBytes(3 << 20);
    top.write("a", contents);
    const Digest before = readBack("a").value();
    contents.back() = static_cast<char>(contents.back() ^ 1);
    top.write("a", contents);
    EXPECT_NE(readBack("a").value(), before);
}

TEST_P(ReadBackTest, readsManyAtATimeAsItReadsOne)
{
    constexpr std::uint64_t Block = ReadQueue::Block;
    std::vector<std::string> names;
    std::vector<Result<Digest>> expected, found;
    for (const std::uint64_t size : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{4095}, std::uint64_t{4096}, std::uint64_t{4097},
                                     Block - 1, Block, Block + 1, 2 * Block, std::uint64_t{9 << 20} + 5})
        for (int i = 0; i < 9; ++i) {
            names.push_back(std::to_string(size) + "-" + std::to_string(i));
            top.write(names.back(), randomBytes(size));
        }
    names.insert(names.begin() + 20, "missing");
    for (const std::string &name : names)
        expected.push_back(readBack(name.c_str()));
    found.assign(names.size(), fail(Stage::Verify, EAGAIN));
    ReadBack reader([](std::uint64_t) { return true; });
    std::size_t ended = 0;
    reader.setQueued([&](std::uint32_t tag, const Result<Digest> &digest) {
        found[tag] = digest;
        ++ended;
    }, [](std::uint32_t) {});
    for (std::uint32_t i = 0; i < names.size(); ++i)
        reader.begin(i, top.fd(), names[i].c_str(), DigestKind::Xxh128, false);
    reader.endAll(DigestKind::Xxh128);
    EXPECT_EQ(ended, names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        ASSERT_EQ(found[i].has_value(), expected[i].has_value()) << names[i];
        if (found[i])
            EXPECT_EQ(text(*found[i]), text(*expected[i])) << names[i];
        else
            EXPECT_EQ(found[i].error().errnum, ENOENT) << names[i];
    }
}

TEST_P(ReadBackTest, stopsWithManyUnderWay)
{
    for (const char *name : {"a", "b", "c"})
        top.write(name, randomBytes(9 << 20));
    for (const bool byTheStep : {false, true}) {
        std::uint64_t allowed = 0;
        ReadBack reader([byTheStep](std::uint64_t) { return !byTheStep; },
                        [&](std::uint64_t bytes) { return byTheStep || (allowed += bytes) < (5u << 20) ? bytes : 0; });
        std::vector<int> errors;
        reader.setQueued([&](std::uint32_t, const Result<Digest> &digest) { errors.push_back(digest ? 0 : digest.error().errnum); },
                         [](std::uint32_t) {});
        for (std::uint32_t i = 0; i < 3; ++i)
            reader.begin(i, top.fd(), std::vector{"a", "b", "c"}[i], DigestKind::Xxh128, false);
        reader.endAll(DigestKind::Xxh128);
        EXPECT_EQ(errors, (std::vector{ECANCELED, ECANCELED, ECANCELED}));
    }
}

TEST_P(ReadBackTest, leavesTheTimesAlone)
{
    top.write("a", "contents");
    const timespec times[2] = {{1000, 1}, {2000, 2}};
    ASSERT_EQ(::utimensat(top.fd(), "a", times, 0), 0);
    ASSERT_TRUE(readBack("a"));
    EXPECT_EQ(top.status("a").st_atim.tv_sec, 1000);
    EXPECT_EQ(top.status("a").st_mtim.tv_sec, 2000);
}

TEST_P(ReadBackTest, followsNothingAndReadsFilesOnly)
{
    top.write("a", "contents");
    ASSERT_EQ(::symlinkat("a", top.fd(), "link"), 0);
    ASSERT_EQ(::mkfifoat(top.fd(), "fifo", 0600), 0);
    top.makeFolder("folder");
    for (const char *name : {"link", "fifo", "folder"}) {
        const auto read = readBack(name);
        ASSERT_FALSE(read) << name;
        EXPECT_EQ(read.error().stage, Stage::Verify) << name;
        EXPECT_EQ(read.error().errnum, 0) << name;
    }
    EXPECT_EQ(readBack("missing").error().errnum, ENOENT);
}

TEST_P(ReadBackTest, stopsWhenItIsTold)
{
    top.write("a", randomBytes(3 << 20));
    const auto read = ReadBack([](std::uint64_t) { return false; }).digest(top.fd(), "a", DigestKind::Xxh128, true);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().errnum, ECANCELED);
}

TEST(ReadBackOfAnotherUser, readsWhatItsOwnerMayNotAndLeavesTheMode)
{
    POOLCOPY_NEEDS_ROOT();
    const TemporaryFolder top;
    ASSERT_EQ(::fchmod(top.fd(), 0777), 0);
    top.write("a", "contents", 0040);
    ASSERT_EQ(::fchownat(top.fd(), "a", AsNobody::Id, AsNobody::Id, 0), 0);
    ASSERT_EQ(::fchmodat(top.fd(), "a", 0040, 0), 0);
    const AsNobody nobody;
    ASSERT_TRUE(nobody.worked());
    EXPECT_TRUE(ReadBack([](std::uint64_t) { return true; }).digest(top.fd(), "a", DigestKind::Xxh128, false));
    EXPECT_EQ(top.status("a").st_mode & 07777, 0040u);
}

INSTANTIATE_TEST_SUITE_P(Disk, ReadBackTest, testing::Values(""));
INSTANTIATE_TEST_SUITE_P(Memory, ReadBackTest, testing::Values("/dev/shm"));

} // namespace
} // namespace poolcopy::fs
