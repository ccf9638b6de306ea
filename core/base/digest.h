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
};
inline constexpr std::uint8_t DigestKindCount = 2;

/// The hash of a file's contents, holes counted as zeros; the bytes behind digestSize() are zero.
using Digest = std::array<std::uint8_t, 32>;

constexpr std::size_t digestSize(DigestKind kind)
{
    return kind == DigestKind::None ? 0 : 16;
}

} // namespace poolcopy
