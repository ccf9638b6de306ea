// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/report_file.h"

#include "core/base/fd.h"

#include <atomic>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy {

Error writeReportFile(const Path &path, std::string_view contents)
{
    struct stat there{};
    if (::lstat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode) && !S_ISLNK(there.st_mode))
        return {Stage::CreateFile, S_ISDIR(there.st_mode) ? EISDIR : EEXIST, path};
    // Short, so that it fits beside every name.
    static std::atomic<unsigned> count = 0;   // several may be written at a time
    const Path temporary = path.substr(0, path.rfind('/') + 1) + ".poolcopy-report-" + std::to_string(::getpid()) + '-' + std::to_string(++count);
    Fd file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file)
        return {Stage::CreateFile, errno, path};
    int failed = 0;
    while (!contents.empty() && failed == 0) {
        const ssize_t n = ::write(file.get(), contents.data(), contents.size());
        if (n > 0)
            contents.remove_prefix(static_cast<std::size_t>(n));
        else if (errno != EINTR)
            failed = n == 0 ? EIO : errno;
    }
    if (failed == 0 && ::fsync(file.get()) != 0 && errno != EINVAL)
        failed = errno;
    if (::close(file.release()) != 0 && failed == 0)
        failed = errno;
    if (failed == 0 && ::rename(temporary.c_str(), path.c_str()) != 0)
        failed = errno;
    if (failed == 0)
        return {};
    ::unlink(temporary.c_str());
    return {Stage::WriteFile, failed, path};
}

} // namespace poolcopy
