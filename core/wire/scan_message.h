// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The walk over the sources, and the folders' numbers; rules as in message.h.
namespace poolcopy::wire {

/// Walk all roots. Batches are sent only against credit; `countOnly` sends Totals alone and needs none.
struct Scan
{
    std::uint64_t task = 0;
    std::uint32_t firstFolder = 0;   ///< number of the first subfolder; the roots have 0 … n-1
    std::uint64_t credit = 0;        ///< bytes of Batch and Folder payloads that may be sent
    bool countOnly = false;
    [[nodiscard]] std::string encode() const;
    static std::optional<Scan> decode(std::string_view payload);
};

struct Credit
{
    std::uint64_t bytes = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Credit> decode(std::string_view payload);
};

struct Folder
{
    std::uint32_t id = 0, parent = 0;
    Path name;
    bool mounted = false;        ///< it lies on another device than its parent in the source
    [[nodiscard]] std::string encode() const;
    static std::optional<Folder> decode(std::string_view payload);
};

/// What the walks that follow leave out, with all that is in it.
struct LeaveOut
{
    std::uint32_t root = 0;
    Path path;                   ///< below the root; not empty
    [[nodiscard]] std::string encode() const;
    static std::optional<LeaveOut> decode(std::string_view payload);
};

/// Folders that no later message of the engine names.
struct Forget
{
    std::vector<std::uint32_t> folders;
    [[nodiscard]] std::string encode() const;
    static std::optional<Forget> decode(std::string_view payload);
};

/// The scanner has listed that folder and named all its subfolders.
struct FolderLeft
{
    std::uint32_t id = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<FolderLeft> decode(std::string_view payload);
};

} // namespace poolcopy::wire
