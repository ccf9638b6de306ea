// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/hasher.h"

#include <gtest/gtest.h>

#include <string>

namespace poolcopy::fs {
namespace {

std::string hex(const Digest &digest, DigestKind kind)
{
    std::string text;
    for (std::size_t i = 0; i < digestSize(kind); ++i) {
        constexpr char Digits[] = "0123456789abcdef";
        text += Digits[digest[i] >> 4];
        text += Digits[digest[i] & 15];
    }
    return text;
}

std::string hashOf(DigestKind kind, const std::string &text, std::size_t piece = 1000)
{
    Hasher hasher;
    hasher.start(kind);
    for (std::size_t at = 0; at < text.size(); at += piece)
        hasher.add(text.data() + at, std::min(piece, text.size() - at));
    return hex(hasher.digest(), kind);
}

TEST(Hasher, givesWhatTheToolsPrint)   // xxhsum -H2, sha256sum
{
    EXPECT_EQ(hashOf(DigestKind::Xxh128, ""), "99aa06d3014798d86001c324468d497f");
    EXPECT_EQ(hashOf(DigestKind::Sha256, ""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hashOf(DigestKind::Sha256, "abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Hasher, doesNotCareHowTheContentsAreCut)
{
    const std::string text(100'001, 'x');
    for (const DigestKind kind : {DigestKind::Xxh128, DigestKind::Sha256}) {
        EXPECT_EQ(hashOf(kind, text, 1), hashOf(kind, text, 65'537));
        Hasher holes;
        holes.start(kind);
        holes.addZeros(200'000);
        EXPECT_EQ(hex(holes.digest(), kind), hashOf(kind, std::string(200'000, '\0')));
    }
}

TEST(Hasher, tellsAsOftenAsItIsAskedAndBeginsAnewWithEitherKind)
{
    Hasher hasher;
    for (const DigestKind kind : {DigestKind::Sha256, DigestKind::Xxh128, DigestKind::Sha256}) {
        hasher.start(kind);
        hasher.add("ab", 2);
        EXPECT_EQ(hex(hasher.digest(), kind), hashOf(kind, "ab"));
        EXPECT_EQ(hex(hasher.digest(), kind), hashOf(kind, "ab"));
        hasher.add("c", 1);
        EXPECT_EQ(hex(hasher.digest(), kind), hashOf(kind, "abc"));
    }
}

} // namespace
} // namespace poolcopy::fs
