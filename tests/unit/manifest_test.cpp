// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/manifest.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <climits>

namespace poolcopy {
namespace {

Digest digest()
{
    Digest d{};
    for (std::size_t i = 0; i < d.size(); ++i)
        d[i] = static_cast<std::uint8_t>(0xf0 + i);
    return d;
}

const std::string Xxh = "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff";
const std::string Sha = Xxh + "000102030405060708090a0b0c0d0e0f";

TEST(ManifestLine, isWhatTheToolsRead)
{
    const struct
    {
        Path path;
        std::optional<std::string> xxh, sha;
    } table[] = {
        {"a/b", Xxh + "  a/b\n", Sha + "  a/b\n"},
        {"/absolute", Xxh + "  /absolute\n", Sha + "  /absolute\n"},
        {" blanks  *", Xxh + "   blanks  *\n", Sha + "   blanks  *\n"},
        {"\xff\t\x01", Xxh + "  \xff\t\x01\n", Sha + "  \xff\t\x01\n"},
        {"back\\slash", Xxh + "  back\\slash\n", "\\" + Sha + "  back\\\\slash\n"},
        {"car\rriage\r", Xxh + "  car\rriage\r\n", "\\" + Sha + "  car\\rriage\\r\n"},
        {"new\nline", std::nullopt, "\\" + Sha + "  new\\nline\n"},
        {"folder\n/name", std::nullopt, "\\" + Sha + "  folder\\n/name\n"},
        {"-", Xxh + "  ./-\n", Sha + "  ./-\n"},
        {"-x", Xxh + "  -x\n", Sha + "  -x\n"},
        {Path(PATH_MAX, 'x'), std::nullopt, std::nullopt},
    };
    for (const auto &row : table) {
        EXPECT_EQ(manifestLine(DigestKind::Xxh128, row.path, digest()), row.xxh);
        EXPECT_EQ(manifestLine(DigestKind::Sha256, row.path, digest()), row.sha);
    }
    EXPECT_TRUE(manifestLine(DigestKind::Sha256, Path(PATH_MAX - 1, 'x'), digest()));
}

/// The file that the pieces make, written as the worker does.
class Written
{
public:
    void take(const wire::Record &piece)
    {
        EXPECT_LE(piece.text.size(), wire::Record::MaxText);
        text.resize(std::max<std::size_t>(text.size(), piece.offset + piece.text.size()));
        text.replace(piece.offset, piece.text.size(), piece.text);
        if (piece.last)
            text.resize(piece.offset + piece.text.size());
        ended = piece.last;
    }
    std::string text;
    bool ended = false;
};

class ManifestTest : public testing::Test
{
protected:
    ManifestTest() { list.begin(DigestKind::Xxh128, "/lists/own"); }
    void add(int from, int count)
    {
        for (int i = from; i < from + count; ++i) {
            const Path path = "some folder/" + std::to_string(i);
            EXPECT_EQ(list.add(path, digest(), "d/" + path), 0);
            expected += *manifestLine(DigestKind::Xxh128, path, digest());
        }
    }
    /// Sends all that is due; the numbers of the pieces.
    std::vector<std::uint64_t> send(bool finish)
    {
        std::vector<std::uint64_t> tasks;
        while (const auto piece = list.next(++task, finish)) {
            tasks.push_back(piece->task);
            written.take(*piece);
        }
        return tasks;
    }
    Manifest list;
    Written written;
    std::string expected;
    std::uint64_t task = 100;
};

TEST_F(ManifestTest, isSentInPiecesThatMakeTheWhole)
{
    for (int i = 0; i < 20; ++i) {
        add(i * 1000, 1000);
        for (const std::uint64_t t : send(false))
            EXPECT_TRUE(list.acknowledge(t));
    }
    add(20'000, 10);
    EXPECT_TRUE(send(false).empty());
    EXPECT_FALSE(written.ended);
    EXPECT_LT(written.text.size(), expected.size());
    EXPECT_EQ(send(true).size(), 1u);
    EXPECT_TRUE(written.ended);
    EXPECT_EQ(written.text, expected);
    EXPECT_EQ(list.listed(), 20'010u);
    EXPECT_TRUE(send(true).empty()) << "it has ended";
}

TEST_F(ManifestTest, ofNothingIsOneEmptyPiece)
{
    EXPECT_EQ(send(true).size(), 1u);
    EXPECT_TRUE(written.ended);
    EXPECT_EQ(written.text, "");
}

TEST_F(ManifestTest, waitsUntilAMessageIsWorthIt)
{
    add(0, 10);
    EXPECT_TRUE(send(false).empty());
    EXPECT_FALSE(list.hasNext(false));
    EXPECT_TRUE(list.hasNext(true));
}

TEST_F(ManifestTest, isPendingUntilItIsAcknowledged)
{
    add(0, 10'000);
    EXPECT_EQ(list.pending(), expected.size());
    const auto tasks = send(true);
    ASSERT_GT(tasks.size(), 1u);
    EXPECT_EQ(list.pending(), expected.size());
    EXPECT_FALSE(list.acknowledge(tasks[1])) << "answers come in order";
    EXPECT_FALSE(list.acknowledge(7));
    EXPECT_TRUE(list.acknowledge(tasks[0]));
    EXPECT_EQ(list.pending(), expected.size() - wire::Record::MaxText);
    EXPECT_FALSE(list.acknowledge(tasks[0]));
}

TEST_F(ManifestTest, isSentAgainFromWhatALostWorkerHadAcknowledged)
{
    add(0, 30'000);
    const auto tasks = send(true);
    ASSERT_GT(tasks.size(), 3u);
    EXPECT_TRUE(list.acknowledge(tasks[0]));
    EXPECT_TRUE(list.acknowledge(tasks[1]));
    written.text.resize(2 * wire::Record::MaxText + 5);   // it may have begun the next one
    list.lost();
    EXPECT_FALSE(list.acknowledge(tasks[2]));
    const auto again = send(true);
    EXPECT_EQ(again.size(), tasks.size() - 2);
    EXPECT_EQ(written.text, expected);
    EXPECT_TRUE(written.ended);
    EXPECT_TRUE(list.acknowledge(again[0]));
}

TEST_F(ManifestTest, beginsAnewWithTheWalk)
{
    add(0, 30'000);
    const auto old = send(false);
    ASSERT_FALSE(old.empty());
    list.restart();
    EXPECT_EQ(list.pending(), 0u);
    EXPECT_TRUE(list.acknowledge(old[0])) << "late, and of no importance";
    expected.clear();
    add(0, 10);
    send(true);
    EXPECT_EQ(written.text, expected) << "also where it was longer before";
    EXPECT_EQ(list.listed(), 10u);
}

TEST_F(ManifestTest, beginsAnewThoughTheWorkerIsLostToo)
{
    add(0, 30'000);
    send(false);
    list.restart();
    expected.clear();
    add(0, 10'000);
    send(false);
    list.lost();
    send(true);
    EXPECT_EQ(written.text, expected);
}

TEST_F(ManifestTest, countsWhatTheToolCanNotRead)
{
    for (int i = 0; i < 200; ++i)
        EXPECT_EQ(list.add("a\n" + std::to_string(i), digest(), "shown"), 0);
    EXPECT_EQ(list.add("no digest", std::nullopt, "shown too"), 0);
    EXPECT_EQ(list.listed(), 0u);
    EXPECT_EQ(list.notListed(), 201u);
    EXPECT_EQ(list.notListedPaths(), std::vector<Path>(Manifest::PathsKept, "shown"));
    EXPECT_EQ(list.pending(), 0u);
}

TEST_F(ManifestTest, neverListsItsOwnName)
{
    EXPECT_EQ(list.add("own", digest(), "own"), EEXIST);
    EXPECT_EQ(list.add("/lists/own", digest(), "own"), EEXIST);
    EXPECT_EQ(list.add("below/own", digest(), "own"), 0);
}

TEST_F(ManifestTest, isOverWhenItIsGivenUp)
{
    add(0, 10'000);
    const auto old = send(false);
    list.giveUp();
    EXPECT_FALSE(list.isOn());
    EXPECT_EQ(list.add("a", digest(), "a"), 0);
    EXPECT_EQ(list.pending(), 0u);
    EXPECT_TRUE(send(true).empty());
    EXPECT_TRUE(list.acknowledge(old[0]));
}

} // namespace
} // namespace poolcopy
