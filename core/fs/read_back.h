// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/fs/hasher.h"

#include <cstdint>
#include <functional>

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

private:
    Result<void> readAll(int fd, std::uint64_t size);
    Step m_step;
    Allow m_allow;
    Hasher m_hasher;
    char *m_buffer;   // aligned as O_DIRECT wants it
};

} // namespace poolcopy::fs
