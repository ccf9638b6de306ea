// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/listing.h"

#include <cerrno>
#include <cstring>

#include <sys/syscall.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {
constexpr std::size_t BufferSize = 256 << 10;

/// What getdents64(2) writes; glibc declares it only with _GNU_SOURCE's dirent64, whose d_name has a fixed size.
struct KernelEntry
{
    std::uint64_t inode;
    std::int64_t offset;
    unsigned short length;
    unsigned char type;
    char name[1];
};
} // namespace

Listing::Listing(int fd) : m_fd(fd)
{
    ::lseek(fd, 0, SEEK_SET);
}

Result<std::vector<Listing::Name>> Listing::next()
{
    if (!m_buffer)
        m_buffer = std::make_unique_for_overwrite<char[]>(BufferSize);   // filling it costs more than a small folder
    std::vector<Name> names;
    while (names.empty()) {
        long got = 0;
        do
            got = ::syscall(SYS_getdents64, m_fd, m_buffer.get(), BufferSize);
        while (got < 0 && errno == EINTR);
        if (got < 0)
            return fail(Stage::ListSource, errno);
        if (got == 0)
            break;
        for (long at = 0; at < got;) {
            KernelEntry head;
            std::memcpy(&head, m_buffer.get() + at, offsetof(KernelEntry, name));
            const char *name = m_buffer.get() + at + offsetof(KernelEntry, name);
            at += head.length;
            const std::string_view text(name);
            if (text != "." && text != "..")
                names.push_back({text, head.inode, head.type});
        }
    }
    return names;
}

} // namespace poolcopy::fs
