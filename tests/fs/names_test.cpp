// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a name before anybody makes it.
#include "core/fs/names.h"

#include "core/base/fd.h"
#include "tests/fs/temporary_folder.h"

#include <gtest/gtest.h>

#include <cerrno>

#include <fcntl.h>

namespace poolcopy::fs {
namespace {

TEST(Names, ofFatAndExFatAreRefusedByTheirCharactersTheirLengthAndTheirEncoding)
{
    struct Row
    {
        std::string name;
        int exFat, fat;
    };
    const std::vector<Row> table{
        {"plain.txt", 0, 0},
        {"with space and \xc3\xa4\xe6\x97\xa5\xf0\x9f\x98\x80", 0, 0},
        {"a:b", EINVAL, EINVAL},
        {"q?", EINVAL, EINVAL},
        {"st*r", EINVAL, EINVAL},
        {"back\\slash", EINVAL, EINVAL},
        {"tab\t", EINVAL, EINVAL},
        {"<a>", EINVAL, EINVAL},
        {"pipe|", EINVAL, EINVAL},
        {"\"quoted\"", EINVAL, EINVAL},
        {"\xff", EILSEQ, EILSEQ},
        {"cut \xe6\x97", EILSEQ, EILSEQ},
        {"surrogate \xed\xa0\x80", EILSEQ, EILSEQ},
        {"ends with a dot.", 0, 0},
        {"ends with a space ", 0, EINVAL},
        {std::string(255, 'n'), 0, 0},
        {std::string(256, 'n'), ENAMETOOLONG, ENAMETOOLONG},
    };
    for (const Row &row : table) {
        EXPECT_EQ(refusalOf(NameRules::ExFat, 0, row.name), row.exFat) << row.name;
        EXPECT_EQ(refusalOf(NameRules::Fat, 0, row.name), row.fat) << row.name;
        EXPECT_EQ(refusalOf(NameRules::Any, 0, row.name), 0) << row.name;
    }
    std::string emoji;   // two units each there, four bytes here
    for (int i = 0; i < 127; ++i)
        emoji += "\xf0\x9f\x98\x80";
    EXPECT_EQ(refusalOf(NameRules::ExFat, 0, emoji), 0);
    EXPECT_EQ(refusalOf(NameRules::ExFat, 0, emoji + "\xf0\x9f\x98\x80"), ENAMETOOLONG);
}

TEST(Names, elsewhereOnlyTheLengthCounts)
{
    EXPECT_EQ(refusalOf(NameRules::Any, 143, std::string(143, 'n')), 0);
    EXPECT_EQ(refusalOf(NameRules::Any, 143, std::string(144, 'n')), ENAMETOOLONG);
}

TEST(Names, thatAreOneThereAreFoldedToTheSame)
{
    const auto one = [](NameRules rules, const char *a, const char *b) { return foldedName(rules, a) == foldedName(rules, b); };
    EXPECT_TRUE(one(NameRules::ExFat, "README", "readme"));
    EXPECT_TRUE(one(NameRules::ExFat, "\xc3\x84rger", "\xc3\xa4RGER"));
    EXPECT_TRUE(one(NameRules::Fat, "end", "END."));
    EXPECT_FALSE(one(NameRules::Any, "end", "end."));
    EXPECT_TRUE(one(NameRules::Any, "Name", "name"));
    EXPECT_FALSE(one(NameRules::ExFat, "a", "b"));
    EXPECT_FALSE(one(NameRules::ExFat, "\xff", "\xfe"));
    EXPECT_TRUE(one(NameRules::Any, "\xff", "\xff"));
}

TEST(Names, areFreeOnAFileSystemOfTheKernelsOwn)
{
    const TemporaryFolder top;
    EXPECT_EQ(nameRulesOf(top.fd()), NameRules::Any);
    EXPECT_EQ(nameRulesOf(-1), NameRules::Any);
}

} // namespace
} // namespace poolcopy::fs
