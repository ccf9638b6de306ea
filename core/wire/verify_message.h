// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The messages about what was read, what the disk gives back, and the list of checksums; rules as in message.h.
namespace poolcopy::wire {

/// Contents of one entry of a batch, as they were read from the source.
struct HashedEntry
{
    static constexpr std::uint8_t Verified = 1;    ///< it was there, and the device gave back the same
    static constexpr std::uint8_t Temporary = 2;   ///< it has no name yet
    static constexpr std::uint8_t IsLink = 4;      ///< of a Link: it became one, and has the hash of its first; none here
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

/// Before the BatchDone that ends an entry's way: its final name, where that is not its own.
struct Named
{
    std::uint64_t batch = 0;
    std::uint16_t index = 0;   ///< in the batch as it was given
    Path name;                 ///< empty: it got none
    [[nodiscard]] std::string encode() const;
    static std::optional<Named> decode(std::string_view payload);
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

/// Write this piece of the list of checksums; sent to the finisher. The same piece twice does no harm. Answered by TaskDone.
struct Record
{
    static constexpr std::size_t MaxText = 256 << 10;
    std::uint64_t task = 0;
    std::uint64_t offset = 0;   ///< in the list
    bool last = false;          ///< the list ends behind it: flush it if the job does, and give it its name
    std::string text;
    [[nodiscard]] std::string encode() const;
    static std::optional<Record> decode(std::string_view payload);
};

} // namespace poolcopy::wire
