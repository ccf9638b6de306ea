// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/device_kind.h"
#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/partial_file.h"
#include "core/base/plan.h"
#include "core/base/rules.h"
#include "core/base/time_span.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The messages of PROTOCOL.md as plain structs. `encode()` gives a payload (type + fields, without the length);
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

using poolcopy::FileId;

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
    bool folding = false;        ///< the destination folds names
    bool fixedFolders = false;   ///< it can't rename folders: new ones have their final names from the start (with Merge only)
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

/// Walk all roots. Batches are sent only against credit; `countOnly` sends Totals alone and needs none.
struct Scan
{
    std::uint64_t task = 0;
    std::uint32_t firstFolder = 0;   ///< number of the first subfolder; the roots have 0 … n-1
    std::uint64_t credit = 0;        ///< bytes of Batch and Folder payloads that may be sent
    bool countOnly = false;
    [[nodiscard]] std::string encode() const;
    static std::optional<Scan> decode(std::string_view payload);
};

struct Credit
{
    std::uint64_t bytes = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Credit> decode(std::string_view payload);
};

/// From now on: how fast contents may move, and whether everybody else goes first. Acts at once.
struct Pace
{
    std::uint64_t bytesPerSecond = 0;   ///< of the whole job, for its size sets how much is wanted at a time; 0: no limit
    bool polite = false;
    /// What is wanted at a time, bytes: a fiftieth of a second's worth.
    [[nodiscard]] std::uint64_t portion() const { return std::max<std::uint64_t>(bytesPerSecond / 50, LeastPortion); }
    static constexpr std::uint64_t LeastPortion = 4096;
    [[nodiscard]] std::string encode() const;
    static std::optional<Pace> decode(std::string_view payload);
};

/// A worker has no allowance left and waits for so much. One at a time; a Pace that came meanwhile makes it void.
struct Want
{
    std::uint64_t bytes = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Want> decode(std::string_view payload);
};

/// The answer to Want: so many bytes of contents may be moved. Acts at once.
struct Allowance
{
    std::uint64_t bytes = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Allowance> decode(std::string_view payload);
};

/// What the walks that follow leave out, with all that is in it.
struct LeaveOut
{
    std::uint32_t root = 0;
    Path path;                   ///< below the root; not empty
    [[nodiscard]] std::string encode() const;
    static std::optional<LeaveOut> decode(std::string_view payload);
};

struct Folder
{
    std::uint32_t id = 0, parent = 0;
    Path name;
    bool mounted = false;        ///< it lies on another device than its parent in the source
    [[nodiscard]] std::string encode() const;
    static std::optional<Folder> decode(std::string_view payload);
};

/// Folders that no later message of the engine names.
struct Forget
{
    std::vector<std::uint32_t> folders;
    [[nodiscard]] std::string encode() const;
    static std::optional<Forget> decode(std::string_view payload);
};

/// The scanner has listed that folder and named all its subfolders.
struct FolderLeft
{
    std::uint32_t id = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<FolderLeft> decode(std::string_view payload);
};

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

/// Give the staged temporaries of a batch their final names; sent to the worker that made them. Answered by a second
/// BatchDone, whose counts replace the first's. Those in `drop` are removed instead and no longer counted.
struct Name
{
    std::uint64_t batch = 0;
    std::vector<std::uint16_t> drop = {};   ///< numbers in the batch, in order
    [[nodiscard]] std::string encode() const;
    static std::optional<Name> decode(std::string_view payload);
};

struct Finish
{
    enum class Phase : std::uint8_t {
        Metadata = 0,   ///< owner, mode, attributes, times of the folders we made, deepest first
        Compare = 2,    ///< of a job that only compares: the folders themselves, and what only the destination has
        Names = 1,      ///< in merged roots: names for unfinished subfolders, times of existing ones, deepest first
    };
    std::uint64_t task = 0;
    Phase phase = Phase::Metadata;
    bool syncFolders = false;
    [[nodiscard]] std::string encode() const;
    static std::optional<Finish> decode(std::string_view payload);
};

/// Give the new folder of one root its final name.
struct Publish
{
    std::uint64_t task = 0;
    std::uint32_t root = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Publish> decode(std::string_view payload);
};

/// Bring all roots' destinations to the disk.
struct Flush
{
    std::uint64_t task = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Flush> decode(std::string_view payload);
};

/// Remove an unfinished folder with all in it: only if it is one, and nobody is at it; or a temporary. Needs no Setup.
struct Remove
{
    std::uint64_t task = 0;
    Path folder;
    std::uint64_t inode = 0;   ///< its own
    [[nodiscard]] std::string encode() const;
    static std::optional<Remove> decode(std::string_view payload);
};

/// Is that folder there, and does it have that inode (0: whichever)? Needs no Setup.
struct Probe
{
    std::uint64_t task = 0;
    Path folder;
    std::uint64_t inode = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Probe> decode(std::string_view payload);
};

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

/// How far a big file is on the device. From a copier while it copies one (`batch`: which); to a copier before a batch that
/// may go on with it (`batch` 0). The last one of the same source counts.
struct Partial
{
    std::uint64_t batch = 0;
    PartialFile file;
    [[nodiscard]] std::string encode() const;
    static std::optional<Partial> decode(std::string_view payload);
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

} // namespace poolcopy::wire
