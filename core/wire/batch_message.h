// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/partial_file.h"
#include "core/base/rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is given to be copied, and names that are taken; rules as in message.h.
namespace poolcopy::wire {

using poolcopy::FileId;

struct Entry
{
    EntryKind kind = EntryKind::File;
    std::uint64_t size = 0;
    Path name;
    FileId id;                    ///< only in a linked batch
    std::uint32_t links = 0;      ///< only in a linked batch: st_nlink
    bool operator==(const Entry &) const = default;
};

struct BatchHeader
{
    static constexpr std::uint8_t Again = 1;      ///< the destination may hold these already
    static constexpr std::uint8_t Linked = 2;     ///< entries carry their inode
    static constexpr std::uint8_t SyncEach = 4;   ///< names wait for no flush; with Setup's flush each file is fsynced before it counts
    static constexpr std::uint8_t Careful = 8;    ///< tell each entry before it is begun
    static constexpr std::uint8_t HasRule = 16;   ///< `rule` replaces the job's
    static constexpr std::uint8_t Drop = 64;      ///< remove what a lost worker made of these; all of them have failed
    static constexpr std::uint8_t Afresh = 128;   ///< what the disk gave back of these was wrong: remove it unseen, copy again
    static constexpr std::uint8_t Folders = 32;   ///< only folders that hold nothing; they are not counted as files
    std::uint64_t id = 0;
    std::uint8_t flags = 0;
    OnConflict rule = OnConflict::Leave;
    std::uint32_t folder = 0;
    std::uint16_t count = 0;
    std::uint64_t bytes = 0;                      ///< sum of the entries' sizes
};

/// Entries of one folder. The engine reads and writes the header and forwards the rest untouched.
struct Batch
{
    BatchHeader header;   ///< count and bytes are set by encode()
    std::vector<Entry> entries;
    [[nodiscard]] std::string encode() const;
    static std::optional<Batch> decode(std::string_view payload);
    static std::optional<BatchHeader> decodeHeader(std::string_view payload);
    /// Writes `header` over the one in `payload` (its count and bytes must be the same).
    static void patchHeader(std::string &payload, const BatchHeader &header);
};

struct LinkEntry
{
    EntryKind kind = EntryKind::File;
    std::uint64_t size = 0;
    std::uint32_t folder = 0;
    Path name;
    std::uint32_t firstFolder = 0;
    Path firstName;
    std::optional<Digest> digest = std::nullopt;   ///< of the first, where the job hashes; the engine's own, workers don't look at it
};

/// Make these names hard links of names this job has published or built. Answered by BatchDone.
struct Link
{
    std::uint64_t id = 0;
    std::uint8_t flags = 0;   ///< of BatchHeader
    OnConflict rule = OnConflict::Leave;
    std::vector<LinkEntry> entries;
    [[nodiscard]] std::string encode() const;
    static std::optional<Link> decode(std::string_view payload);
};

/// Give the staged temporaries of a batch their final names; sent to the worker that made them. Answered by a second
/// BatchDone, whose counts replace the first's. Those in `drop` are removed instead and no longer counted.
struct Name
{
    std::uint64_t batch = 0;
    std::vector<std::uint16_t> drop = {};   ///< numbers in the batch, in order
    [[nodiscard]] std::string encode() const;
    static std::optional<Name> decode(std::string_view payload);
};

/// How far a big file is on the device. From a copier while it copies one (`batch`: which); to a copier before a batch that
/// may go on with it (`batch` 0). The last one of the same source counts.
struct Partial
{
    std::uint64_t batch = 0;
    PartialFile file;
    [[nodiscard]] std::string encode() const;
    static std::optional<Partial> decode(std::string_view payload);
};

/// The final name of an entry is taken and the rule is Ask.
struct Conflict
{
    std::uint64_t task = 0;
    std::uint32_t folder = 0;
    Entry entry;
    std::uint64_t destinationSize = 0;
    std::uint64_t sourceMtime = 0, destinationMtime = 0;   ///< seconds, two's complement
    Later later = Later::Neither;
    Contents contents = Contents::Unknown;
    [[nodiscard]] std::string encode() const;
    static std::optional<Conflict> decode(std::string_view payload);
};

} // namespace poolcopy::wire
