// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/partial_file.h"
#include "core/base/rules.h"
#include "core/fs/dirty_window.h"
#include "core/fs/flush.h"
#include "core/fs/hasher.h"
#include "core/fs/metadata.h"
#include "core/fs/read_back.h"
#include "core/fs/writeback.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace poolcopy::fs {

/// Where an entry is read or made: an open folder and a name in it.
struct Spot
{
    int folder = -1;
    const char *name = nullptr;
};

/// How an entry is made.
struct CopyManner
{
    dev_t device = 0;            ///< of the destination folder
    bool openMode = false;       ///< create with the source's mode at once: only below a 0700 folder of ours
    bool plain = true;           ///< FileSystemFacts::plain of the destination
    bool inheritsAcl = false;    ///< the folder hands a default ACL on; it is taken off again
    bool inheritsGroup = false;  ///< the folder is setgid: the group isn't ours
    std::optional<mode_t> umask = std::nullopt;   ///< set: permissions are what the folder gives, where it has no default ACL by this umask
    bool startWriteback = false; ///< let the device work while the copy runs
    bool syncFile = false;       ///< fsync before it counts
    std::uint64_t largest = 0;   ///< bytes that a file may have there; 0: not known
    DigestKind digest = DigestKind::None;   ///< hash what is read of the source; nothing is cloned or moved within the kernel then
    const std::vector<PartialFile> *partials = nullptr;   ///< what may be gone on with
    std::function<bool()> keepsPartial;   ///< asked when a big file was stopped: does it stay as far as it is on the device?
};

/// Makes copies of single entries: one per process, not thread-safe, blocks in system calls.
///
/// create() makes a new name only (O_EXCL and its like): whole with its metadata, mtime last, or not at all. It never
/// replaces, truncates or follows anything, never maps a file (B7), never sizes one ahead of its data, and ends on the
/// end of file, not on st_size. What was changed while it was read is tried again, then refused (B6).
class EntryCopier
{
public:
    /// Asked between the steps of a file, at least about every 200 ms, with the bytes of it so far; false: stop.
    using Step = std::function<bool(std::uint64_t)>;
    /// Told now and then how much of a big file is on the device, where the manner has startWriteback; `temporary` is empty.
    using Told = std::function<void(const PartialFile &)>;
    explicit EntryCopier(Step step, Told told = {});
    /// Contents that are copied or compared wait for `allow`; holes and clones cost nothing.
    void setPacing(Pacing pacing);

    /// `kind` is what the scan saw; an entry that has become another is SourceChanged. EEXIST: Stage::CreateFile,
    /// MakeLink or MakeSpecial with that errno, and nothing was touched. ECANCELED: the step said stop. A file that the manner's
    /// partials know, of an unchanged source, is gone on with from where it was on the device, by its temporary or its own name.
    Result<Notes> create(EntryKind kind, const Spot &source, const Spot &destination, const CopyManner &manner);

    /// Bytes of contents that the last create() has put there: of a file that was gone on with the rest.
    [[nodiscard]] std::uint64_t moved() const { return m_moved; }

    /// create() will soon be asked for that file, of so many bytes: opens it and lets the device read its beginning. What is asked for
    /// in another order than this was is opened twice, no more.
    void lookAhead(const Spot &source, std::uint64_t size);
    /// Whether sources had to be waited for lately: what the kernel has in memory is had sooner without looking ahead.
    [[nodiscard]] bool waitsForSources() const { return m_slowLeft > 0; }
    /// Nothing of what lookAhead() has opened will be asked for.
    void forgetAhead() { m_ahead.clear(); }

    /// Owner, mode and the like of an entry that is there with the right contents and times, if the source's have
    /// changed since (a chmod changes no time that a copy has).
    Notes renewMetadata(const Spot &source, const Spot &destination, const CopyManner &manner);

    enum class Likeness {
        Same,        ///< type, size, time and contents (links: text)
        Different,   ///< another version
        Altered,     ///< type, size and time to the nanosecond, but other contents
        Folder,      ///< one is a folder, the other is not
    };
    /// What may be taken for granted of the destination.
    struct Belief
    {
        bool plain = false;                              ///< FileSystemFacts::plain
        const std::vector<TimeSpan> *covered = nullptr;  ///< by ctime: of these, type, size and time are enough
        bool anyTime = false;                            ///< a file with the same contents is Same whatever its time
    };
    /// Compares what is there with the source, byte for byte where type, size and time are equal. With a digest the
    /// source's contents are hashed; `onDisk`: what is there is read from the device (Stage::Verify errors
    /// make it Different).
    Result<Likeness> compare(const Spot &source, const Spot &destination, const Belief &belief, DigestKind digest = DigestKind::None,
                             bool onDisk = false);

    /// Whether two regular files have the same contents, the destination's read from the device as far as its cache can be
    /// dropped. Errors of reading the destination have Stage::Verify.
    Result<bool> equalContents(const Spot &source, const Spot &destination);

    /// Of the source's contents: what the last create() or compare() with a digest has read to the end; nothing if that
    /// read none. Taken once.
    std::optional<Digest> takeDigest() { return std::exchange(m_digest, std::nullopt); }

private:
    struct Origin;   // an open source file
    struct Overlap;  // how far the device was asked to write it
    Result<Notes> createFile(const Spot &source, const Spot &destination, const CopyManner &manner);
    Result<Notes> tryFile(const Spot &source, const Spot &destination, const CopyManner &manner, bool &changed);
    Result<Notes> createLink(const Spot &source, const Spot &destination, const CopyManner &manner);
    Result<Notes> createSpecial(EntryKind kind, const Spot &source, const Spot &destination, const CopyManner &manner);
    Result<void> copyData(const Origin &from, int to, const CopyManner &manner, std::uint64_t at);
    Result<void> copyPlain(const Origin &from, int to, const CopyManner &manner, std::uint64_t at);
    Result<void> hashUpTo(const Origin &from, std::uint64_t end);
    Result<void> overlapWriting(const Origin &from, int to, std::uint64_t at, Overlap &overlap);
    Result<void> tellPartial(const Origin &from, int to, const Writeback::Settled &settled);
    Result<void> copySparse(const Origin &from, int to);
    Result<bool> copyRange(const Origin &from, int to, std::uint64_t at, std::uint64_t end);
    Result<bool> clone(const Origin &from, int to);
    Result<bool> sameContents(int a, int b, bool believeHoles);
    Result<bool> sameOnDisk(int source, const Spot &destination);
    Fd openAhead(const Spot &source);
    bool linksKeepTheirOwn(int folder, const char *free, const CopyManner &manner);
    bool step(std::uint64_t bytes) { return m_step(bytes); }
    bool pay(std::uint64_t bytes);
    const FileSystemFacts &sourceFacts(int fd, dev_t device);

    static constexpr std::size_t BufferSize = 1 << 20;

    struct Ahead
    {
        int folder;
        std::string name;
        Fd fd;
    };
    Step m_step;
    Told m_told;
    Pacing m_pacing;
    DirtyWindow m_window;
    int m_slowLeft = 0;                                   // files for which the source is taken for slow
    std::deque<Ahead> m_ahead;                            // in the order in which they will be asked for
    Writeback m_writeback;
    std::uint64_t m_moved = 0;
    std::uint64_t m_onDevice = 0;                         // bytes of the file at hand, as told; 0: not told
    std::unique_ptr<char[]> m_buffer;                     // of BufferSize; not zeroed: that would take longer than ten small files
    std::vector<char> m_other;                            // the second side of a comparison
    Hasher m_hasher;                                      // of the source's contents; off where nobody asked
    std::unique_ptr<ReadBack> m_readBack;                 // made when first needed
    std::optional<Digest> m_digest;
    std::unordered_map<dev_t, FileSystemFacts> m_facts;   // of source devices
    std::set<std::pair<dev_t, dev_t>> m_noClone, m_noRange;
    std::unordered_map<dev_t, bool> m_ownOfLinks;         // of destinations: as fs::linksKeepTheirOwn() found
    std::set<dev_t> m_liars;                              // devices caught with a hole that held data (B1)
};

} // namespace poolcopy::fs
