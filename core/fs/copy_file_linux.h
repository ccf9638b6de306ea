// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/copy_file.h"

#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <sys/stat.h>

/// What the files that make up EntryCopier have in common: copy_file_linux.cpp makes entries, copy_file_data_linux.cpp moves the contents of
/// files, copy_file_compare_linux.cpp compares.
namespace poolcopy::fs {

inline constexpr std::chrono::microseconds SlowCall{200};    // to open or read a small file: it came from the disk
inline constexpr int SlowFiles = 64;                         // after such a one

template <typename Call>
auto retried(Call call)
{
    decltype(call()) r;
    do
        r = call();
    while (r < 0 && errno == EINTR);
    return r;
}

inline bool sameTime(const timespec &a, const timespec &b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

inline Fd openSource(const Spot &s)
{
    // O_NONBLOCK: a fifo put in the file's place must not hang us (F4).
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    int fd = retried([&] { return ::openat(s.folder, s.name, flags | O_NOATIME); });
    if (fd < 0 && errno == EPERM)
        fd = retried([&] { return ::openat(s.folder, s.name, flags); });
    return Fd(fd);
}

struct EntryCopier::Origin
{
    int fd;
    const struct stat &status;
    dev_t destination;   // device
};

} // namespace poolcopy::fs
