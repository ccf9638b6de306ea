// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/fs/hasher.h"
#include "core/fs/read_queue.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>

namespace poolcopy::fs {

/// Reads files from the device, not from the kernel's memory of them. One per process, blocks in system calls.
///
/// The cache is dropped (posix_fadvise) and passed by (O_DIRECT) where the file system takes it; where it doesn't, as
/// on tmpfs, the cache is all there is. What is dirty is written first.
class ReadBack
{
public:
    /// Asked between the steps of a file with the bytes of it so far; false: stop.
    using Step = std::function<bool(std::uint64_t)>;
    /// So many bytes are about to be read: how many of them may be, 4 KiB at least; 0: stop.
    using Allow = std::function<std::uint64_t(std::uint64_t)>;
    explicit ReadBack(Step step, Allow allow = [](std::uint64_t bytes) { return bytes; });
    ~ReadBack();
    ReadBack(const ReadBack &) = delete;
    ReadBack &operator=(const ReadBack &) = delete;

    /// The hash of what the device holds of the regular file `name`; follows nothing, changes nothing. `flush`:
    /// fsync(2) it before. Errors have Stage::Verify: errno of what failed, 0 for something that is no regular file,
    /// ECANCELED if the step said stop.
    Result<Digest> digest(int folder, const char *name, DigestKind kind, bool flush);

    /// What digest() gives, of the file with this tag.
    using Ended = std::function<void(std::uint32_t tag, const Result<Digest> &digest)>;
    /// Called before a longer wait, with the tag of the file that is waited for.
    using Waits = std::function<void(std::uint32_t tag)>;
    /// Who hears of what begin() has begun.
    void setQueued(Ended ended, Waits waits);
    /// Like digest(), but many blocks are under way at a time, of this file and of those before it, so that the device's
    /// queue is full. Each one's end is told from within this or a later call, in the order in which they began. All that
    /// are under way have the same kind.
    void begin(std::uint32_t tag, int folder, const char *name, DigestKind kind, bool flush);
    /// Until all that have begun have ended.
    void endAll(DigestKind kind);

private:
    struct Reading
    {
        std::uint32_t tag = 0;
        Fd file;
        std::uint64_t size = 0, asked = 0, had = 0;   // bytes, of whole blocks
        bool askedAll = false, odd = false, cancelled = false;
    };
    Result<Reading> open(int folder, const char *name, bool flush) const;
    Result<Digest> alone(const Reading &reading, DigestKind kind);
    void takeBlock(DigestKind kind);
    Result<void> readAll(int fd, std::uint64_t size);
    std::unique_ptr<ReadQueue> m_queue;   // made when first needed
    std::deque<Reading> m_readings;       // oldest first: that one is being hashed
    Ended m_ended;
    Waits m_waits;
    Step m_step;
    Allow m_allow;
    Hasher m_hasher;
    char *m_buffer;   // aligned as O_DIRECT wants it
};

} // namespace poolcopy::fs
