// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/rules.h"
#include "core/base/time_span.h"
#include "core/wire/message.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a worker tells of the task at hand, whichever that is; rules as in message.h.
namespace poolcopy::wire {

struct Totals
{
    std::uint64_t files = 0, folders = 0, bytes = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Totals> decode(std::string_view payload);
};

/// Totals of the running task, not increments: a lost or late one does no harm.
struct Progress
{
    std::uint64_t task = 0;
    std::uint32_t entries = 0;     ///< done
    std::uint64_t bytes = 0;
    std::uint32_t folder = NoFolder;
    Path name;                     ///< what is being done now; may be empty
    [[nodiscard]] std::string encode() const;
    static std::optional<Progress> decode(std::string_view payload);
};

/// An entry, a folder or the whole job has failed.
struct Trouble
{
    static constexpr std::uint8_t Fatal = 1;         ///< the job cannot go on
    static constexpr std::uint8_t WholeFolder = 2;   ///< folder itself is the trouble: all of the batch failed
    std::uint64_t task = 0;
    std::uint8_t flags = 0;
    std::uint32_t folder = NoFolder;   ///< NoFolder: error.path is a whole path
    Error error;                       ///< path: a name in `folder`, may be empty
    [[nodiscard]] std::string encode() const;
    static std::optional<Trouble> decode(std::string_view payload);
};

/// One of the first paths that a note is about; how many there are is told by BatchDone and TaskDone.
struct Note
{
    NoteKind kind = NoteKind::OwnerNotKept;
    std::uint32_t folder = NoFolder;
    Path name;
    [[nodiscard]] std::string encode() const;
    static std::optional<Note> decode(std::string_view payload);
};

using NoteCounts = std::array<std::uint32_t, NoteKinds>;

/// A Batch or Link has ended. The counts add up to its entries.
struct BatchDone
{
    std::uint64_t id = 0;
    std::uint32_t copied = 0, recognised = 0, skipped = 0, failed = 0, conflicts = 0;
    bool staged = false;      ///< some are temporaries that wait for Name
    bool cancelled = false;   ///< cut short; the counts need not add up
    NoteCounts notes{};
    bool slowSource = false;  ///< its last files had to be waited for: they came from the device, not from memory
    std::uint64_t bytesCopied = 0;       ///< contents that were moved for those copied: none for links, the rest of what was gone on with
    std::uint64_t bytesRecognised = 0;   ///< contents of those recognised
    [[nodiscard]] std::string encode() const;
    static std::optional<BatchDone> decode(std::string_view payload);
};

/// Any other task has ended.
struct TaskDone
{
    std::uint64_t task = 0;
    Error error;              ///< stage None: it went well
    bool certain = true;      ///< of what flushes: the disk's word can be believed
    NoteCounts notes{};
    Totals totals;            ///< of a Scan
    std::vector<FileTime> marks{};   ///< of a Flush, by root: what is older by ctime is on the disk; zero: nothing is known
    std::uint64_t freeBytes = 0;     ///< of a Probe: what its user may still write on that disk; 0: not known
    [[nodiscard]] std::string encode() const;
    static std::optional<TaskDone> decode(std::string_view payload);
};

/// A Batch, Link or Verify that was given and not begun: the worker has been in one call for long, others may do it.
struct Returned
{
    std::uint64_t batch = 0;   ///< of a Verify: its task
    [[nodiscard]] std::string encode() const;
    static std::optional<Returned> decode(std::string_view payload);
};

/// What the worker looks at, where no folder has a number: in Prepare before each, else told only if it takes long.
struct At
{
    Path path;                 ///< whole; not empty
    [[nodiscard]] std::string encode() const;
    static std::optional<At> decode(std::string_view payload);
};

} // namespace poolcopy::wire
