// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace poolcopy {

/// How contents are hashed. One byte on the wire: append only.
enum class DigestKind : std::uint8_t {
    None = 0,      ///< not at all
    Xxh128 = 1,    ///< XXH3, 128 bits: finds every accident, at the speed of memory
    Sha256 = 2,    ///< finds what somebody did on purpose, too
};
inline constexpr std::uint8_t DigestKindCount = 3;

/// The hash of a file's contents, holes counted as zeros; the bytes behind digestSize() are zero.
using Digest = std::array<std::uint8_t, 32>;

constexpr std::size_t digestSize(DigestKind kind)
{
    switch (kind) {
    case DigestKind::Xxh128: return 16;
    case DigestKind::Sha256: return 32;
    case DigestKind::None: break;
    }
    return 0;
}

} // namespace poolcopy
