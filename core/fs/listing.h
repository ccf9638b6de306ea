// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace poolcopy::fs {

/// Reads a folder's names through an open descriptor, a buffer at a time: memory does not grow with the folder.
class Listing
{
public:
    struct Name
    {
        std::string_view name;   ///< NUL-terminated; valid until the next next()
        std::uint64_t inode;
        unsigned char type;      ///< DT_…; DT_UNKNOWN on some file systems
    };
    /// `fd` stays the caller's; its offset is moved to the start.
    explicit Listing(int fd);
    /// The names of the next buffer, without "." and ".."; empty at the end. An error half-way is an error,
    /// never a shorter folder.
    Result<std::vector<Name>> next();

private:
    int m_fd;
    std::unique_ptr<char[]> m_buffer;
};

} // namespace poolcopy::fs
