// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/time_span.h"

#include <cstddef>
#include <cstdint>
#include <vector>
namespace poolcopy {

struct FileId
{
    std::uint64_t device = 0, inode = 0;
    bool operator==(const FileId &) const = default;
};

/// A big file that was not copied to its end, and how much of it is on the device: true of the bytes before `offset`
/// once fdatasync(2) of them has returned, and for as long as the source is the very file that was read.
struct PartialFile
{
    FileId source;
    std::uint64_t size = 0;        ///< of the source, bytes
    FileTime modified, changed;    ///< of the source: mtime and ctime
    FileId destination;            ///< what was made of it
    FileTime born;                 ///< and when, by the destination's clock: inodes are used again. Zero: the disk doesn't say
    std::uint64_t offset = 0;      ///< bytes; never 0, below `size`
    Path temporary;                ///< its name in a folder that is merged into; empty: it has its own name already
    Path folder;                   ///< that holds it, below the job's root; only the engine knows it
    bool operator==(const PartialFile &) const = default;
};

/// Smaller files are begun anew.
inline constexpr std::uint64_t PartialLeast = 32 << 20;
/// As many of them are remembered; one is made for each worker at a time.
inline constexpr std::size_t PartialsKept = 64;

/// The newest word of a source counts; it stands last.
inline void remember(std::vector<PartialFile> &known, const PartialFile &file)
{
    std::erase_if(known, [&file](const PartialFile &p) { return p.source == file.source; });
    if (known.size() >= PartialsKept)
        known.erase(known.begin());
    known.push_back(file);
}

} // namespace poolcopy
