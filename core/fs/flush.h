// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>

namespace poolcopy::fs {

/// What is known about a file system: by its type alone, but for what factsOfMount() adds.
struct FileSystemFacts
{
    bool plain = false;         ///< keeps owner, mode, attributes and times as told; no need to look again
    bool syncfs = false;        ///< syncfs(2) puts everything on the device and tells errors
    bool syncEachFile = false;  ///< only fsync(2) of each file and folder counts (FUSE answers syncfs with 0 and does nothing)
    bool trueHoles = false;     ///< SEEK_DATA can be believed
    bool linkedFolders = false; ///< a folder has two links and one more for each subfolder (or one: it doesn't say)
    bool pseudo = false;        ///< sizes mean nothing (/proc, /sys)
    bool mayFold = true;        ///< "a" and "A" may be one name
    std::uint64_t largestFile = 0;   ///< in bytes; 0: not known
    const char *bare = "";      ///< its name for people, if it may have no owners, modes, attributes, access lists or links; else empty
    // Of factsOfMount():
    bool flushesLater = false;  ///< a flush ends before what was given to it has reached its server
    bool forgetsInodes = false; ///< a folder that it has forgotten gets another inode number
    bool losesRenamed = false;  ///< what it has still to send of a folder that is renamed is lost
};

/// fsync(2) of a file or folder. False: this file system has no such thing, so nobody knows what it has written.
Result<bool> syncToDisk(int fd);

/// Waits until the device has these bytes of a file, as far as it can know; no metadata, no barrier. Stage::FlushFile: it could not write them,
/// which no other call on this open file description tells again, fsync(2) included.
Result<void> waitForRange(int fd, std::uint64_t from, std::uint64_t to);

/// By fstatfs(2) of an open descriptor; nothing is believed of an unknown type.
FileSystemFacts factsOf(int fd);

/// Whether the folder folds names: known by type, asked of ext4 and f2fs, otherwise tried with a file of that
/// name, which must exist in the folder; without one it may fold.
bool foldsNames(int folder, const char *existing);

} // namespace poolcopy::fs
