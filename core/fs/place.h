// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/fs/flush.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/stat.h>

/// Names, locks and publishing of the destination.
namespace poolcopy::fs {

inline constexpr const char *MarkerName = ".poolcopy-job";

/// Names a job's temporaries and unfinished folders: the same for the same source and final name, so that a rerun
/// finds what an earlier run left, and two at once meet at the lock.
std::uint64_t placeId(std::string_view sourcePath, std::string_view finalName);

/// `<name>.unfinished-<8 hex>`, the name cut at a UTF-8 character so that it fits into 255 bytes.
std::string unfinishedName(std::string_view name, std::uint64_t id);
/// Whether `name` is exactly of the form of unfinishedName() with this id, and the name before that ending (which is
/// shorter than the final one where that had to be cut).
bool isUnfinishedOf(std::string_view name, std::uint64_t id);
bool isUnfinished(std::string_view name);   ///< with any id
std::string finalNameOf(std::string_view unfinished);
/// `.poolcopy-<16 hex>-<n>`: short, and without the file's own name (C5).
std::string temporaryName(std::uint64_t id, std::uint64_t n);
/// Whether `name` is exactly of the form of temporaryName() with this id.
bool isTemporaryOf(std::string_view name, std::uint64_t id);
/// The id of a name that is exactly of that form.
std::optional<std::uint64_t> idOfTemporary(std::string_view name);
/// Where nothing is locked the lower half of an id is a process's: removes temporaries with the upper half of `id` whose
/// process is no longer there, but for the names to be kept.
void sweepTemporariesOfTheDead(int folder, std::uint64_t id, const std::vector<Path> &kept);

/// The kernel's path of an open descriptor; empty with an errno if it can't be had, ENAMETOOLONG if it is longer than paths may be.
Path pathOf(int fd);
/// factsOf() that folder, and what only its mount tells: which program answers for it. Reads /proc, so call it before the process is confined.
FileSystemFacts factsOfMount(int folder);
/// Tries it, but where that would lose something: whether a folder can get another name in this one. Makes and removes one of that job's names.
bool renamesFolders(int parent, std::uint64_t id);
/// Tries it: whether what we make in this folder belongs to that user, who is not us, because the mount says whose all of it is (FAT, NTFS,
/// a server's folder). Then an owner says nothing about who has made what. Makes and removes one of that job's names.
bool ownersAreGiven(int parent, std::uint64_t id, uid_t user);
/// Whether `folder`, or a folder above it, is `source`: by walking up, so links and `..` do not fool it, and by the place
/// of both on their device, so a bind mount does not either (A4).
bool liesInside(int folder, int source);

/// What the marker in an unfinished folder says.
struct Marker
{
    std::string source;                  ///< absolute path
    std::uint64_t device = 0, inode = 0; ///< of the source
    std::string name;                    ///< final name
    std::uint64_t pid = 0;               ///< of the front
    std::string host, boot;
};
bool writeMarker(int folder, const Marker &marker);
/// Nothing is believed of a marker that does not parse: false.
bool readMarker(int folder, Marker &marker);

/// Takes the lock that says: a job writes below this folder. It ends with the descriptor or the process.
/// A file system without locks lets everybody in.
bool lockFolder(int folder);

/// Says that this process may write below that folder, as long as the descriptor, open for reading, is. Goes beside lockFolder(), which
/// is somebody else's, and asks nothing of the disk.
void sayWriting(int folder);
/// A process that has said so and is still there, after a moment in which it may go: one that was just killed needs that. 0: none;
/// -1: one that is not known by its number.
int whoStillWrites(int folder);

/// The same for single entries, where the folder is nobody's own: says so of one name in it. A job says of each name that it is still there
/// itself, so that whoever makes it for a job that goes on is told from one that was left behind.
void sayMaking(int folder, std::string_view name);
void sayJobIsThere(int folder, std::string_view name);
int whoStillMakes(int folder, std::string_view name);
/// So many names of a job are said, and no more: the kernel walks over all of a folder's locks each time.
inline constexpr std::size_t NamesSaid = 64;

/// Makes a fresh folder private and free of what its parent hands down: default ACL, setgid, group.
/// Everything below then inherits nothing (D6, D9). `handsDown`: it keeps all that for what is made in it, and only
/// nobody else may enter.
bool makePrivate(int folder, bool handsDown = false);

/// Gives `work` its final name in the same folder, never replacing anything, also on systems without
/// RENAME_NOREPLACE. EEXIST: the name is taken.
Result<void> publish(int parent, const char *work, const char *name);

/// Moves `name` from one folder to another of the same file system, never replacing anything. EEXIST: taken.
Result<void> moveTo(int from, const char *name, int to, const char *as);

/// Gives it another name in the same folder, of the form `name.replaced` or `name.replaced 2`.
Result<void> moveOutOfTheWay(int folder, const char *name);

/// The same for a single file; `replace` gives the name away whatever has it (never a folder). Where there is neither RENAME_NOREPLACE nor
/// hard links (exFAT by FUSE) another program's file that gets the name in that very moment is replaced.
Result<void> nameFile(int folder, const char *temporary, const char *name, bool replace);

/// `name 2.ext`, `name 3.ext`, …; n from 2 on. A leading dot starts no extension.
std::string numberedName(std::string_view name, unsigned n);
/// `name_copy.ext` for files, `name_copy` for folders; with n from 2 on ` n` behind the suffix.
std::string suffixedName(std::string_view name, std::string_view suffix, bool folder, unsigned n);

} // namespace poolcopy::fs
