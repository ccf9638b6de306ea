// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/manifest.h"

#include "core/base/path.h"
#include "core/fs/flush.h"
#include "core/fs/place.h"
#include "core/worker/folders.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy::worker {

namespace {

wire::FileId idOf(const struct stat &st)
{
    return {st.st_dev, st.st_ino};
}

/// A line of one of the lists we write: 32 or 64 hexadecimal digits, a blank, a blank or star, a name.
bool looksLikeAList(std::string_view text)
{
    if (text.starts_with('\\'))
        text.remove_prefix(1);
    const std::size_t digits = std::min(text.find_first_not_of("0123456789abcdefABCDEF"), text.size());
    return (digits == 32 || digits == 64) && text.size() > digits + 2 && text[digits] == ' ' && (text[digits + 1] == ' ' || text[digits + 1] == '*')
        && text[digits + 2] != '\n';
}

} // namespace

tl::unexpected<Error> ManifestFile::failed(int errnum) const
{
    return fail(Stage::Manifest, errnum, joined(m_place.folder, m_place.name));
}

Result<ManifestFile> ManifestFile::lookAt(const Path &file)
{
    ManifestFile f;
    const auto [folder, name] = splitSource(file);
    if (!wire::isName(name))   // "", ".", "..", or a slash at the end
        return fail(Stage::Manifest, EISDIR, file);
    f.m_folder = Fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat st{};
    if (!f.m_folder || ::fstat(f.m_folder.get(), &st) != 0 || ::faccessat(f.m_folder.get(), ".", W_OK | X_OK, AT_EACCESS) != 0)
        return fail(Stage::Manifest, errno, file);
    f.m_place.folder = fs::pathOf(f.m_folder.get());
    f.m_place.folderId = idOf(st);
    f.m_place.name = name;
    if (!f.m_place.isSet())   // its path is longer than any that the kernel takes
        return fail(Stage::Manifest, ENAMETOOLONG, file);
    f.m_there = Fd(::openat(f.m_folder.get(), name.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    if (f.m_there && ::fstat(f.m_there.get(), &st) == 0) {
        f.m_place.replaced = idOf(st);
        if (const auto may = f.mayReplace(); !may)
            return fail(Stage::Manifest, may.error().errnum, file);
    } else if (errno != ENOENT) {
        return fail(Stage::Manifest, errno, file);
    }
    return f;
}

/// EISDIR, or EEXIST: it is something that nobody may have wanted to lose.
Result<void> ManifestFile::mayReplace() const
{
    const Fd there(::openat(m_folder.get(), m_place.name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat st{};
    if (!there)
        return failed(errno == ELOOP || errno == ENXIO ? EEXIST : errno);
    if (::fstat(there.get(), &st) != 0)
        return failed(errno);
    if (S_ISDIR(st.st_mode))
        return failed(EISDIR);
    if (!S_ISREG(st.st_mode) || idOf(st) != m_place.replaced)
        return failed(EEXIST);
    std::array<char, 128> beginning{};
    const ssize_t n = ::pread(there.get(), beginning.data(), beginning.size(), 0);
    if (n < 0)
        return failed(errno);
    if (n > 0 && !looksLikeAList({beginning.data(), static_cast<std::size_t>(n)}))
        return failed(EEXIST);
    return {};
}

Result<void> ManifestFile::make(std::uint64_t frontPid)
{
    // As with single files: half of the id says whose it is, for two jobs may write lists to the same place.
    m_place.id = (fs::placeId("manifest", joined(m_place.folder, m_place.name)) & UINT64_C(0xffffffff00000000)) | (frontPid & 0xffffffff);
    fs::sweepTemporariesOfTheDead(m_folder.get(), m_place.id, {});
    const std::string temporary = fs::temporaryName(m_place.id, 0);
    const auto create = [&] {
        m_file = Fd(::openat(m_folder.get(), temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        return bool(m_file);
    };
    // One of this name is of a lost worker of this same job.
    if (!create() && (errno != EEXIST || ::unlinkat(m_folder.get(), temporary.c_str(), 0) != 0 || !create()))
        return failed(errno);
    struct stat st{};
    if (::fstat(m_file.get(), &st) != 0)
        return failed(errno);
    m_place.temporary = idOf(st);
    return {};
}

ManifestFile ManifestFile::open(const wire::ManifestPlace &place)
{
    ManifestFile f;
    f.m_place = place;
    f.m_folder = Fd(::open(place.folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat st{};
    if (!f.m_folder || ::fstat(f.m_folder.get(), &st) != 0 || idOf(st) != place.folderId) {
        f.m_error = f.failed(f.m_folder ? ESTALE : errno).value();
        f.m_folder.reset();
        return f;
    }
    f.m_file = Fd(::openat(f.m_folder.get(), fs::temporaryName(place.id, 0).c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC));
    const int e = errno;
    if (f.m_file && ::fstat(f.m_file.get(), &st) == 0 && idOf(st) == place.temporary)
        return f;
    f.m_named = ::fstatat(f.m_folder.get(), place.name.c_str(), &st, AT_SYMLINK_NOFOLLOW) == 0 && idOf(st) == place.temporary;
    if (!f.m_named)
        f.m_error = f.failed(f.m_file ? ESTALE : e).value();
    f.m_file.reset();
    return f;
}

Result<bool> ManifestFile::write(const wire::Record &piece, mode_t umask, bool flush)
{
    if (m_error.stage == Stage::None) {
        auto done = put(piece, umask, flush);
        if (done)
            return done;
        m_error = done.error();
    }
    return tl::unexpected<Error>(m_error);
}

Result<bool> ManifestFile::put(const wire::Record &piece, mode_t umask, bool flush)
{
    for (std::size_t done = 0; done < piece.text.size() && !m_named;) {
        const ssize_t n = ::pwrite(m_file.get(), piece.text.data() + done, piece.text.size() - done, static_cast<off_t>(piece.offset + done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return failed(n < 0 ? errno : EIO);
        done += static_cast<std::size_t>(n);
    }
    if (!piece.last)
        return true;
    return end(piece.offset + piece.text.size(), umask, flush);
}

Result<bool> ManifestFile::end(std::uint64_t size, mode_t umask, bool flush)
{
    bool certain = true;
    const auto synced = [&](int fd) {
        if (!flush)
            return true;
        const auto done = fs::syncToDisk(fd);
        certain = certain && done && *done;
        errno = done ? errno : done.error().errnum;
        return done.has_value();
    };
    if (!m_named) {
        // A shorter one: the walk has begun anew. FAT and its like refuse modes: it keeps what the mount gives it.
        if (::ftruncate(m_file.get(), static_cast<off_t>(size)) != 0)
            return failed(errno);
        ::fchmod(m_file.get(), 0666 & ~umask);
        if (!synced(m_file.get()))
            return failed(errno);
        const bool replaces = m_place.replaced != wire::FileId{};
        if (const auto may = replaces ? mayReplace() : Result<void>(); !may && may.error().errnum != ENOENT)
            return failed(may.error().errnum);
        if (const auto named = fs::nameFile(m_folder.get(), fs::temporaryName(m_place.id, 0).c_str(), m_place.name.c_str(), replaces); !named)
            return failed(named.error().errnum);
        m_named = true;
    }
    if (!synced(m_folder.get()))
        return failed(errno);
    return certain;
}

void ManifestFile::drop()
{
    struct stat st{};
    const std::string temporary = fs::temporaryName(m_place.id, 0);
    if (m_folder && !m_named && ::fstatat(m_folder.get(), temporary.c_str(), &st, AT_SYMLINK_NOFOLLOW) == 0 && idOf(st) == m_place.temporary)
        ::unlinkat(m_folder.get(), temporary.c_str(), 0);
}

Path ManifestFile::listed(const Path &path) const
{
    if (path == m_place.folder)
        return {};
    const Path above = m_place.folder == "/" ? m_place.folder : m_place.folder + "/";
    return path.starts_with(above) ? path.substr(above.size()) : path;
}

} // namespace poolcopy::worker
