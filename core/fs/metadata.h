// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/rules.h"
#include "core/base/time_span.h"

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <sys/stat.h>

namespace poolcopy::fs {

/// By the type bits of st_mode.
EntryKind kindOf(mode_t mode);

/// What could not be kept of one entry.
using Notes = std::bitset<NoteKinds>;
inline void add(Notes &notes, NoteKind kind) { notes.set(static_cast<std::size_t>(kind)); }

/// Extended attributes and POSIX ACLs of one entry (ACLs are attributes: system.posix_acl_*).
struct Attributes
{
    struct One
    {
        std::string name, value;
    };
    std::vector<One> all;
    bool incomplete = false;   ///< some could not be read
};

/// Of an open file or folder. A file system without attributes has none: no error.
Attributes attributesOf(int fd);
/// Of a symlink, fifo, socket or device, by name; never follows.
Attributes attributesOf(int folder, const char *name);

/// How the destination was made: decides which calls can be left out.
struct Made
{
    mode_t mode = 0;         ///< permission bits it was created with
    bool ownerIsOurs = true; ///< it belongs to our effective user and group
    bool trusted = true;     ///< the file system does what its calls say (FileSystemFacts::plain)
    bool asDestination = false;   ///< owner, mode and ACL stay what its folder gave it
    bool takesNothing = false;    ///< a link that must not be given anything, see linksKeepTheirOwn()
};

/// Whether a link in that folder keeps what it is given, and nothing else gets it: by SSH (sshfs) whatever a link leads to gets it, be it
/// the source. Tried with a link to itself under a name that is free. Nothing: no link could be made.
std::optional<bool> linksKeepTheirOwn(int folder, const char *free);

/// Owner, attributes, mode and times of `source` for an open file or folder that we made; times last.
/// Only calls that change something are made. What can't be kept is a note, never an error: the content is there.
/// Owner before set-id bits: chown(2) clears them, and a file that stays ours must not keep them (D4).
Notes keepMetadata(int fd, const struct stat &source, const Attributes &attributes, const Made &made);

/// The mode of a new folder that has its final name from the start, until keepMetadata() has been there. mkdir(2) gives it,
/// so whoever finds one knows that a run was ended in between; nobody else makes a folder for all to share that only one
/// may enter.
inline constexpr mode_t BegunMode = S_ISVTX | S_IRWXU;
/// Whether `folder` is one that was to become a copy of `source`.
bool isBegun(const struct stat &folder, const struct stat &source);
/// All but what would keep us from writing in it. `umask`: permissions are the destination's.
Notes finishBegun(int folder, struct stat source, const Attributes &attributes, std::optional<mode_t> umask);

/// The permission bits that a file made like `source` gets in a folder; `inheritsAcl`: it has a default ACL, which counts
/// instead of the umask, and the kernel sees to that.
mode_t modeByDestination(const struct stat &source, mode_t umask, bool inheritsAcl);
/// Gives a folder that was made private the mode which its parent would have given it: by the default ACL that it
/// inherited, else by the umask.
bool openByDestination(int folder, mode_t umask);

/// The same for an entry that can't be opened, by name.
Notes keepMetadata(int folder, const char *name, const struct stat &source, const Attributes &attributes, const Made &made);
/// Takes off the access ACL that a folder has handed on.
void dropInheritedAcl(int folder, const char *name, mode_t mode);

/// Outside the range that every file system has: the kernel moves such a time to what the destination can hold,
/// without a word.
inline bool isExtreme(const timespec &t)
{
    return t.tv_sec <= INT32_MIN || t.tv_sec >= INT32_MAX;
}

/// What FAT and exFAT have no date for. exFAT by FUSE remembers it all the same until it is unmounted, so looking tells nothing.
inline bool isBeyondFat(const timespec &t)
{
    constexpr std::int64_t FatBegins = 315'532'800, FatEnds = 4'354'819'200;   // 1980 and 2108
    return t.tv_sec < FatBegins || t.tv_sec >= FatEnds;
}

/// What not every disk behind a FUSE program or a server has: times before 1980 (FAT, exFAT), or beyond 32 bits (SFTP).
inline bool mayBeBeyond(const timespec &t)
{
    constexpr std::int64_t Day = 86'400, FatBegins = 315'532'800;
    return t.tv_sec < FatBegins + Day || t.tv_sec > std::int64_t{UINT32_MAX} - Day;
}

/// The effective user and group of this process, which never change: asked once, not for each file.
struct Ourselves
{
    uid_t user;
    gid_t group;
};
const Ourselves &ourselves();

inline FileTime timeOf(const timespec &t)
{
    return {t.tv_sec, static_cast<std::uint32_t>(t.tv_nsec)};
}

/// When it was made, where the file system tells that; else zero.
FileTime bornOf(int fd);

/// Times alone.
bool setTimes(int fd, const struct stat &source);

} // namespace poolcopy::fs
