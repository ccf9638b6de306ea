// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What comes after the copying, and what needs no job; rules as in message.h.
namespace poolcopy::wire {

struct Finish
{
    enum class Phase : std::uint8_t {
        Metadata = 0,   ///< owner, mode, attributes, times of the folders we made, deepest first
        Compare = 2,    ///< of a job that only compares: the folders themselves, and what only the destination has
        Names = 1,      ///< in merged roots: names for unfinished subfolders, times of existing ones, deepest first
    };
    std::uint64_t task = 0;
    Phase phase = Phase::Metadata;
    bool syncFolders = false;
    [[nodiscard]] std::string encode() const;
    static std::optional<Finish> decode(std::string_view payload);
};

/// Bring all roots' destinations to the disk.
struct Flush
{
    std::uint64_t task = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Flush> decode(std::string_view payload);
};

/// Give the new folder of one root its final name.
struct Publish
{
    std::uint64_t task = 0;
    std::uint32_t root = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Publish> decode(std::string_view payload);
};

/// Remove an unfinished folder with all in it: only if it is one, and nobody is at it; or a temporary. Needs no Setup.
struct Remove
{
    std::uint64_t task = 0;
    Path folder;
    std::uint64_t inode = 0;   ///< its own
    [[nodiscard]] std::string encode() const;
    static std::optional<Remove> decode(std::string_view payload);
};

/// Is that folder there, and does it have that inode (0: whichever)? Needs no Setup.
struct Probe
{
    std::uint64_t task = 0;
    Path folder;
    std::uint64_t inode = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Probe> decode(std::string_view payload);
};

} // namespace poolcopy::wire
