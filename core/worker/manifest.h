// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/wire/setup_message.h"
#include "core/wire/verify_message.h"

#include <sys/types.h>

#include <cstdint>

namespace poolcopy::worker {

/// The list of checksums on its way: a temporary beside its final name, which gets that name when it is whole.
///
/// Made and written by the finisher. Errors have Stage::Manifest and the path of the list. What has the final name is
/// replaced only if it is what was there before the start, and is empty or a list of checksums.
class ManifestFile
{
public:
    /// Looks at FILE, and makes nothing: its folder must be there and writable, and what has its name be replaceable.
    static Result<ManifestFile> lookAt(const Path &file);
    /// Opens again what a lost worker's make() has made. An error is kept for write().
    static ManifestFile open(const wire::ManifestPlace &place);

    /// Makes the temporary. `frontPid`: whose it is; those of the same list whose front has died are removed.
    Result<void> make(std::uint64_t frontPid);
    /// Writes a piece; the last one cuts the list to its size and gives it its mode, 0666 & ~umask, and its name; with
    /// `flush` the disk has both then. False: it has given no word on that.
    Result<bool> write(const wire::Record &piece, mode_t umask, bool flush);
    /// Removes the temporary, if it has no name yet.
    void drop();

    [[nodiscard]] const wire::ManifestPlace &place() const { return m_place; }
    [[nodiscard]] int folder() const { return m_folder.get(); }
    /// How the list names that absolute path: relative to its own folder where that holds it, else as it is.
    [[nodiscard]] Path listed(const Path &path) const;

private:
    [[nodiscard]] Result<void> mayReplace() const;
    Result<bool> put(const wire::Record &piece, mode_t umask, bool flush);
    Result<bool> end(std::uint64_t size, mode_t umask, bool flush);
    [[nodiscard]] tl::unexpected<Error> failed(int errnum) const;
    wire::ManifestPlace m_place;
    Fd m_folder, m_file;
    Fd m_there;             // what is replaced: as long as it is open its inode keeps its number, also on FAT
    Error m_error;          // why it can't be written; a list with a hole must never get its name
    bool m_named = false;   // a lost worker had got so far
};

} // namespace poolcopy::worker
