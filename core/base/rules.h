// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace poolcopy {

/// What happens to an entry whose final name is taken by something else. One byte on the wire: append only.
enum class OnConflict : std::uint8_t {
    Ask = 0,       ///< report a conflict and wait for the answer
    Leave = 1,     ///< leave what is there and report a problem
    Skip = 2,      ///< leave what is there, by choice
    Overwrite = 3,
    Rename = 4,    ///< the new one becomes `name 2.ext`
    Newer = 5,     ///< overwrite if the source's mtime is later, else skip
    Different = 6, ///< overwrite if kind, size or contents differ; with the same contents it is already there, whatever its time
};
inline constexpr std::uint8_t OnConflictCount = 7;

/// Which of two versions of an entry was changed later.
enum class Later : std::uint8_t { Neither = 0, Source = 1, Destination = 2 };
/// Whether two versions of an entry have the same contents. Unknown: nobody has looked yet, or it could not be found out.
enum class Contents : std::uint8_t { Unknown = 0, Same = 1, Different = 2 };

/// How an entry stands to what has its name, seen from the source: what an answer for all alike goes by.
enum class Relation : std::uint8_t { Newer, Older, SameAge, Identical };
inline constexpr std::size_t RelationCount = 4;
constexpr Relation relationOf(Later later, Contents contents)
{
    if (contents == Contents::Same)
        return Relation::Identical;
    return later == Later::Source ? Relation::Newer : later == Later::Destination ? Relation::Older : Relation::SameAge;
}

/// Where the sources go.
enum class Placement : std::uint8_t {
    Beside = 0,    ///< SOURCE becomes <SOURCE>_copy in the same folder
    Into = 1,      ///< each SOURCE becomes FOLDER/<its name>
    As = 2,        ///< the one SOURCE becomes PATH
};

/// What a person wants to follow when the last job has ended. In files of ours: append only.
enum class AfterEnd : std::uint8_t { Nothing = 0, OpenFolder = 1, Eject = 2, Suspend = 3, ShutDown = 4 };
inline constexpr std::uint8_t AfterEndCount = 5;

enum class EntryKind : std::uint8_t { File = 0, Folder = 1, Link = 2, Fifo = 3, Socket = 4, BlockDevice = 5, CharDevice = 6 };

/// What a destination could not keep of an entry that was copied all the same. Append only.
enum class NoteKind : std::uint8_t {
    OwnerNotKept = 0,
    ModeNotKept = 1,         ///< set-id bits given up because the owner could not be kept, or modes refused
    AttributesNotKept = 2,   ///< extended attributes
    AclNotKept = 3,
    TimesNotKept = 4,
    HardLinkCopied = 5,      ///< became a file of its own
    FolderVanished = 6,      ///< gone from the source before its times and mode were set
    OtherFileSystem = 7,     ///< a mount point not entered, as asked
    SetAside = 8,            ///< in the unfinished folder, but no longer in the source: moved beside it
    FlushNotCertain = 9,     ///< this disk gives no word on what it has written
    FolderAppeared = 10,     ///< came into being after the scan: not copied
    OtherUnfinished = 11,    ///< another source's unfinished folder has the name ours would get: left alone
    NotListed = 12,          ///< the list of checksums has no line for it: the tool that reads such lists can't read its name
    Count = 13,
};
inline constexpr std::size_t NoteKinds = static_cast<std::size_t>(NoteKind::Count);

} // namespace poolcopy
