// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/device_kind.h"
#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/partial_file.h"
#include "core/base/plan.h"
#include "core/base/rules.h"
#include "core/base/time_span.h"
#include "core/wire/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How a worker comes to know its job: its first word, the arguments, what they came to, and its part; rules as in message.h.
namespace poolcopy::wire {

using poolcopy::FileId;

struct Hello
{
    std::uint32_t version = Version;
    std::uint32_t capabilities = 0;
    std::uint64_t pid = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Hello> decode(std::string_view payload);
};

/// One SOURCE argument of the Prepare that follows.
struct Source
{
    Path path;
    [[nodiscard]] std::string encode() const;
    static std::optional<Source> decode(std::string_view payload);
};

/// Resolve the arguments, refuse what must be refused, make and lock the destination.
struct Prepare
{
    Placement placement = Placement::Beside;
    bool dryRun = false;
    bool compareOnly = false;   ///< with dryRun: the destination must be there, and need not be writable
    Path destination;
    std::string copySuffix;
    std::uint64_t frontPid = 0;
    std::vector<Path> kept = {};   ///< names of temporaries of an earlier run that this one may go on with: not swept away
    Path manifest = {};         ///< where the list of checksums goes; empty: there is none. Not with dryRun
    bool asDestination = false; ///< as in Setup
    [[nodiscard]] std::string encode() const;
    static std::optional<Prepare> decode(std::string_view payload);
};

enum class RootMode : std::uint8_t {
    NewFolder = 0,   ///< built in `workName`, renamed to `name` once
    Merge = 1,       ///< into an existing folder
    Single = 2,      ///< one entry that is no folder, into the folder `parent`
};

/// One source and its place. Its number is its position: 0, 1, … and that is also the number of its folder
/// (for Single: of the folders that hold the entry on both sides).
struct Root
{
    RootMode mode = RootMode::NewFolder;
    EntryKind kind = EntryKind::Folder;
    bool followSource = false;   ///< SOURCE had a trailing slash: the folder that a symlink leads to
    bool adopted = false;        ///< the unfinished folder is an earlier run's
    bool flushable = false;      ///< syncfs of the destination can be believed
    bool syncFiles = false;      ///< each file and folder needs an fsync of its own
    bool flushesLater = false;   ///< FileSystemFacts::flushesLater of the destination: nobody knows when its copy is safe
    bool folding = false;        ///< the destination folds names
    bool fixedFolders = false;   ///< it can't rename folders: new ones have their final names from the start (with Merge only)
    bool nameSaid = false;       ///< its name is guarded, see fs::sayMaking() (with Single only)
    Path source;                 ///< as given, no trailing slashes
    FileId sourceId;
    Path parent;                 ///< the folder that holds the final name; for Merge: the folder merged into
    FileId parentId;             ///< inode 0, here and below: its disk has no numbers that last, the device tells all
    Path name;                   ///< final name below parent; empty for Merge
    Path workName;               ///< name below parent until published; for Single the same as name, empty for Merge
    FileId destinationId;        ///< of the folder that gets the entries; unset in a dry run of a NewFolder
    std::uint64_t freeBytes = 0;
    std::uint64_t freeEntries = 0;   ///< 0: the disk doesn't count them
    std::uint64_t largestFile = 0;   ///< 0: not known
    std::string bare;            ///< FileSystemFacts::bare of the destination
    std::uint64_t jobId = 0;     ///< names this root's temporaries and unfinished folders
    FileTime began;              ///< by the destination's clock, before anything was made; zero: it has none of use
    std::vector<TimeSpan> covered;   ///< by ctime: what earlier runs made and brought to the disk
    Path listed;                 ///< of its destination folder (Single: of parent) in the list of checksums; may be empty
    DeviceKind sourceDevice = DeviceKind::Unknown, destinationDevice = DeviceKind::Unknown;
    NameRules names = NameRules::Any;   ///< of the destination
    bool folds = false;          ///< it surely folds names; `folding`: it may
    std::uint32_t longestName = 0;   ///< bytes; 0: not known
    std::vector<std::uint64_t> disks;   ///< numbers of the whole disks that both lie on; see fs/device.h. At most 255
    bool removable = false;      ///< the destination's disk can be unplugged
    [[nodiscard]] std::string encode() const;
    static std::optional<Root> decode(std::string_view payload);
};

/// Where the list of checksums goes, as Prepare found and made it. No folder: there is no list.
struct ManifestPlace
{
    Path folder;                   ///< absolute
    FileId folderId;
    Path name;                     ///< final name below folder
    std::uint64_t id = 0;          ///< names its temporary
    FileId temporary;
    FileId replaced;               ///< what has the final name; unset: nothing
    [[nodiscard]] bool isSet() const { return !folder.empty(); }
};

/// Ends the answer to Prepare, after its Root and Trouble messages.
struct Prepared
{
    bool refused = false;   ///< nothing was created or changed
    ManifestPlace manifest = {};
    [[nodiscard]] std::string encode() const;
    static std::optional<Prepared> decode(std::string_view payload);
};

enum class Role : std::uint8_t { Copier = 0, Scanner = 1, Finisher = 2 };

/// After the Root messages: what this worker is for. Answered by SetupDone.
struct Setup
{
    Role role = Role::Copier;
    OnConflict onConflict = OnConflict::Leave;
    bool flush = true;
    bool oneFileSystem = false;
    bool dryRun = false;
    bool compareOnly = false;                ///< with dryRun: each entry is compared in full
    bool verify = false;                     ///< no name in a merged folder before Name; what is there is read from the device
    DigestKind digest = DigestKind::None;    ///< how each file's contents are hashed and told
    ManifestPlace manifest = {};             ///< of use to the finisher
    bool asDestination = false;              ///< what is new gets the permissions that its folder gives, none of the source's
    [[nodiscard]] std::string encode() const;
    static std::optional<Setup> decode(std::string_view payload);
};

/// Between the Root messages and Setup: the job is about these entries alone, not about all of that root. May come several
/// times; a root that no Only names is then not walked at all.
struct Only
{
    std::uint32_t root = 0;
    std::vector<Path> paths;   ///< below the root, components joined by '/'; empty: the whole root
    [[nodiscard]] std::string encode() const;
    static std::optional<Only> decode(std::string_view payload);
};

struct SetupDone
{
    Error error;             ///< stage None: ready
    bool confined = false;   ///< from now on it can reach the job's folders alone
    [[nodiscard]] std::string encode() const;
    static std::optional<SetupDone> decode(std::string_view payload);
};

} // namespace poolcopy::wire
