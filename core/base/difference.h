// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace poolcopy {

/// In what two entries differ; a sum of these is the errnum of Stage::Differs.
enum class Difference : int {
    Kind = 1,         ///< one is a file, the other a folder, …
    Size = 2,
    Contents = 4,
    Mode = 8,
    Owner = 16,       ///< or group
    Time = 32,        ///< of modification
    LinkText = 64,
    Device = 128,     ///< the number of a device
    Attributes = 256, ///< extended ones
    Acl = 512,
    HardLinks = 1024, ///< names of one file here, of several there
};
inline constexpr int AllDifferences = 2047;
inline constexpr int PermissionDifferences = 8 | 16 | 512;   ///< Mode, Owner, Acl

constexpr int operator|(int sum, Difference d) { return sum | static_cast<int>(d); }
constexpr bool has(int sum, Difference d) { return (sum & static_cast<int>(d)) != 0; }

} // namespace poolcopy
