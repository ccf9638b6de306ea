// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace poolcopy {

/// What a folder's contents lie on, as far as that decides how many workers it can bear. One byte on the wire: append only.
enum class DeviceKind : std::uint8_t {
    Unknown = 0,      ///< nobody says, or who says so can't be believed (a virtual machine's disk)
    Memory = 1,
    Flash = 2,        ///< by its word: nothing moves in it
    Network = 3,      ///< each question waits for an answer from afar
    Fuse = 4,         ///< a program answers; what is behind it is its own affair
    Rotational = 5,   ///< by its word: one head, or a stick that doesn't say what it is
};
inline constexpr std::uint8_t DeviceKindCount = 6;

/// Of several that are used together, the one that bears the least.
constexpr DeviceKind moreDelicate(DeviceKind a, DeviceKind b)
{
    constexpr auto rank = [](DeviceKind kind) {
        switch (kind) {
        case DeviceKind::Memory: return 0;
        case DeviceKind::Flash: return 1;
        case DeviceKind::Unknown: return 2;
        case DeviceKind::Network: return 3;
        case DeviceKind::Fuse: return 4;
        case DeviceKind::Rotational: break;
        }
        return 5;
    };
    return rank(a) >= rank(b) ? a : b;
}

} // namespace poolcopy
