// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path.h"
#include "core/fs/place.h"

#include <gtest/gtest.h>

namespace poolcopy::fs {
namespace {

constexpr std::size_t NameMax = 255;
const std::string Tail = ".unfinished-89abcdef";
constexpr std::uint64_t Id = 0x0123456789abcdef;

TEST(UnfinishedName, isTheNameWithTheLowHalfOfTheId)
{
    EXPECT_EQ(unfinishedName("photos", Id), "photos" + Tail);
    EXPECT_EQ(unfinishedName("photos", 1), "photos.unfinished-00000001");
}

TEST(UnfinishedName, fitsInto255Bytes)
{
    for (std::size_t n = 220; n <= 255; ++n) {
        const std::string name = unfinishedName(std::string(n, 'x'), Id);
        EXPECT_EQ(name.size(), std::min(n + Tail.size(), NameMax));
        EXPECT_EQ(name.substr(name.size() - Tail.size()), Tail);
    }
}

TEST(UnfinishedName, isNotCutWithinACharacter)
{
    for (const std::string character : {"\xc3\xa4", "\xe2\x82\xac", "\xf0\x9f\x93\x81"}) {
        for (std::size_t ahead = 0; ahead < 4; ++ahead) {
            std::string name(ahead, 'x');
            while (name.size() + character.size() <= NameMax)
                name += character;
            const std::string cut = unfinishedName(name, Id);
            const std::string kept = cut.substr(0, cut.size() - Tail.size());
            EXPECT_LE(cut.size(), NameMax);
            EXPECT_EQ((kept.size() - ahead) % character.size(), 0u) << "half a character of " << character.size() << " bytes";
            EXPECT_GT(cut.size() + character.size(), NameMax) << "no more than needed is cut";
            EXPECT_EQ(name.substr(0, kept.size()), kept);
        }
    }
}

/// A name of bytes that are no UTF-8 keeps its beginning: people must find it again.
TEST(UnfinishedName, losesAtMostThreeBytesMoreThanNeededWhateverItsBytes)
{
    const std::string cut = unfinishedName(std::string(255, '\x80'), Id);
    EXPECT_LE(cut.size(), NameMax);
    EXPECT_GE(cut.size(), NameMax - 3);
}

TEST(TemporaryName, isRecognisedOnlyInExactlyItsForm)
{
    for (const std::uint64_t n : {std::uint64_t{0}, std::uint64_t{9}, std::uint64_t{10}, ~std::uint64_t{0}})
        EXPECT_TRUE(isTemporaryOf(temporaryName(Id, n), Id)) << n;
    EXPECT_EQ(temporaryName(Id, 5), ".poolcopy-0123456789abcdef-5");
    for (const char *other : {"", ".poolcopy-", ".poolcopy-0123456789abcdef", ".poolcopy-0123456789abcdef-", ".poolcopy-0123456789abcdef-5x",
                              ".poolcopy-0123456789abcdef--5", ".poolcopy-0123456789abcdee-5", "x.poolcopy-0123456789abcdef-5",
                              ".poolcopy-0123456789ABCDEF-5", ".poolcopy-0123456789abcdef-5 ", ".poolcopy-job"})
        EXPECT_FALSE(isTemporaryOf(other, Id)) << other;
}

TEST(PlaceId, isTheSameForTheSameSourceAndNameAndNoOther)
{
    EXPECT_EQ(placeId("/a", "b"), placeId("/a", "b"));
    EXPECT_NE(placeId("/a", "b"), placeId("/a", "c"));
    EXPECT_NE(placeId("/a", "b"), placeId("/b", "b"));
    EXPECT_NE(placeId("/ab", "c"), placeId("/a", "bc"));
    EXPECT_NE(placeId("", "a"), placeId("a", ""));
}

TEST(NumberedName, putsTheNumberBeforeTheExtension)
{
    const std::pair<const char *, const char *> table[] = {
        {"report.pdf", "report 2.pdf"}, {"report", "report 2"}, {".profile", ".profile 2"}, {"a.tar.gz", "a.tar 2.gz"},
        {"name.", "name. 2"},           {".a.b", ".a 2.b"},     {"...", "... 2"},           {"a b.c d", "a b 2.c d"},
    };
    for (const auto &[name, expected] : table)
        EXPECT_EQ(numberedName(name, 2), expected);
    EXPECT_EQ(numberedName("a.b", 31), "a 31.b");
}

TEST(NumberedName, fitsInto255BytesAndKeepsTheExtension)
{
    const std::string extension = ".jpeg";
    const std::string name = numberedName(std::string(250, 'x') + extension, 100);
    EXPECT_EQ(name.size(), NameMax);
    EXPECT_EQ(name.substr(name.size() - 9), " 100.jpeg");
}

/// What stands behind a dot can be as long as a name.
TEST(NumberedName, fitsInto255BytesWhateverThereIsBehindTheDot)
{
    for (std::size_t extension = 1; extension < 255; ++extension) {
        const std::string given = std::string(254 - extension, 's') + "." + std::string(extension, 'e');
        const std::string name = numberedName(given, 99999);
        EXPECT_LE(name.size(), NameMax) << "extension of " << extension;
        EXPECT_EQ(name[0], given[0]) << "extension of " << extension;
        EXPECT_NE(name, numberedName(given, 99998)) << "extension of " << extension;
    }
}

TEST(SuffixedName, putsTheSuffixBeforeTheExtensionOfFilesOnly)
{
    EXPECT_EQ(suffixedName("report.pdf", "_copy", false, 1), "report_copy.pdf");
    EXPECT_EQ(suffixedName("report.pdf", "_copy", true, 1), "report.pdf_copy");
    EXPECT_EQ(suffixedName("report.pdf", "_copy", false, 2), "report_copy 2.pdf");
    EXPECT_EQ(suffixedName("folder", "_\xe5\xa4\x8d\xe4\xbb\xb6", true, 3), "folder_\xe5\xa4\x8d\xe4\xbb\xb6 3");
    EXPECT_EQ(suffixedName(".hidden", "_copy", false, 1), ".hidden_copy");
}

TEST(SuffixedName, fitsInto255Bytes)
{
    EXPECT_EQ(suffixedName(std::string(255, 'x'), "_copy", true, 12).size(), NameMax);
    EXPECT_EQ(suffixedName(std::string(255, 'x'), "_copy", false, 1).size(), NameMax);
}

TEST(Joined, readsAsAPersonWouldWriteIt)
{
    EXPECT_EQ(joined("a", "b"), "a/b");
    EXPECT_EQ(joined("/", "b"), "/b");
    EXPECT_EQ(joined("a/", "b"), "a/b");
    EXPECT_EQ(joined(".", "b"), "b");
    EXPECT_EQ(joined("", "b"), "b");
    EXPECT_EQ(joined("a", ""), "a");
}

} // namespace
} // namespace poolcopy::fs
