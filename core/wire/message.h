// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// The messages of PROTOCOL.md are plain structs: here what they have in common, each in the file that its part of the job has
/// (setup_message.h, scan_message.h, …). `encode()` gives a payload (type + fields, without the length);
/// `decode(payload)` gives nothing unless the payload is that message, whole, exact and sane: names are one
/// component, enums are known, counts agree.
namespace poolcopy::wire {

inline constexpr std::uint32_t Version = 3;
inline constexpr std::uint32_t NoFolder = 0xffffffff;
inline constexpr std::size_t MaxBatchEntries = 256;

enum class Type : std::uint8_t {
    Source = 1, Prepare = 2, Root = 3, Setup = 4, Scan = 5, Credit = 6, Folder = 7, Forget = 8, Batch = 9, Link = 10,
    Name = 11, Finish = 12, Flush = 13, Publish = 14, Remove = 15, Pause = 16, Resume = 17, Cancel = 18, Probe = 19,
    Partial = 20, Pace = 21, Allowance = 22, LeaveOut = 23, Verify = 24, Record = 25, Compare = 26, Only = 27,
    Hello = 32, Prepared = 33, SetupDone = 34, FolderLeft = 35, Totals = 36, Progress = 37, Trouble = 38, Note = 39,
    Conflict = 40, BatchDone = 41, TaskDone = 42, Returned = 43, Want = 44, Hashes = 48, VerifyDone = 49, Named = 50, At = 51,
    Foreseen = 52, Compared = 53,
};

/// The type byte of a payload; the payload is not empty (FrameCutter refuses those).
inline Type typeOf(std::string_view payload) { return static_cast<Type>(payload.front()); }
std::string encodePlain(Type type);   ///< Pause, Resume, Cancel: no fields
bool isPlain(std::string_view payload, Type type);

/// One component: not empty, not "." or "..", no '/' and no NUL, at most 255·4 bytes.
bool isName(std::string_view name);

} // namespace poolcopy::wire
