// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/wire/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The messages about what was read and what the disk gives back; rules as in message.h.
namespace poolcopy::wire {

/// Contents of one entry of a batch, as they were read from the source.
struct HashedEntry
{
    static constexpr std::uint8_t Verified = 1;    ///< it was there, and the device gave back the same
    static constexpr std::uint8_t Temporary = 2;   ///< it has no name yet
    std::uint16_t index = 0;   ///< in the batch, from 0
    std::uint8_t flags = 0;
    Digest digest{};
    bool operator==(const HashedEntry &) const = default;
};

/// Before BatchDone: the regular files of that batch that were copied or recognised, in order. Never empty.
struct Hashes
{
    std::uint64_t batch = 0;
    DigestKind kind = DigestKind::Xxh128;
    std::vector<HashedEntry> entries;
    [[nodiscard]] std::string encode() const;
    static std::optional<Hashes> decode(std::string_view payload);
};

struct VerifyEntry
{
    std::uint16_t index = 0;    ///< in the batch; names the temporary
    std::uint32_t folder = 0;
    bool temporary = false;
    std::uint64_t size = 0;
    Path name;
    Digest digest{};
};

/// Read these back from the device and compare. Answered by VerifyDone; nothing is changed.
struct Verify
{
    std::uint64_t task = 0;
    std::uint64_t batch = 0;
    bool flush = false;   ///< fsync each before: nothing else has
    DigestKind kind = DigestKind::Xxh128;
    std::vector<VerifyEntry> entries;
    [[nodiscard]] std::string encode() const;
    static std::optional<Verify> decode(std::string_view payload);
};

struct VerifyDone
{
    struct Wrong
    {
        std::uint16_t index = 0;
        std::uint32_t errnum = 0;   ///< why it can't be read; 0: it can, and is something else
    };
    std::uint64_t task = 0;
    std::uint32_t verified = 0;     ///< entries that were equal
    std::vector<Wrong> wrong;       ///< the others, in order
    [[nodiscard]] std::string encode() const;
    static std::optional<VerifyDone> decode(std::string_view payload);
};

} // namespace poolcopy::wire
