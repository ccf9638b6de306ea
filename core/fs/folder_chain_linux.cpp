// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/folder_chain.h"

#include <cerrno>

#include <fcntl.h>

namespace poolcopy::fs {

namespace {
constexpr std::size_t OpenLevels = 8;
}

Fd openFolder(int parent, const char *name)
{
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    int fd = -1;
    do
        fd = ::openat(parent, name, flags | O_NOATIME);
    while (fd < 0 && errno == EINTR);
    if (fd < 0 && errno == EPERM)   // O_NOATIME is for the owner and root
        fd = ::openat(parent, name, flags);
    return Fd(fd);
}

FolderChain::FolderChain(Fd root)
{
    push(std::move(root), false);
}

void FolderChain::push(Fd fd, bool placeHolder)
{
    Level level;
    level.fd = std::move(fd);
    level.placeHolder = placeHolder;
    if (level.fd)
        ::fstat(level.fd.get(), &level.status);
    m_levels.push_back(std::move(level));
    if (m_levels.size() > OpenLevels + 1 && m_levels.size() >= 2) {
        Level &old = m_levels[m_levels.size() - 1 - OpenLevels];
        if (m_levels.size() - 1 - OpenLevels > 0)   // the root stays open: its path may be gone
            old.fd.reset();
    }
}

Result<void> FolderChain::enter(const char *name)
{
    Fd child = openFolder(fd(), name);
    if (!child)
        return fail(Stage::ListSource, errno, name);
    push(std::move(child), false);
    return {};
}

void FolderChain::enter(Fd fd)
{
    const bool placeHolder = !fd;
    push(std::move(fd), placeHolder);
}

Result<Fd> FolderChain::leave()
{
    if (m_levels.size() < 2)
        return fail(Stage::ListSource, EINVAL);
    Level &parent = m_levels[m_levels.size() - 2];
    if (!parent.fd && !parent.placeHolder) {
        parent.fd = openFolder(fd(), "..");
        struct stat now{};
        if (!parent.fd)
            return fail(Stage::ListSource, errno);
        if (::fstat(parent.fd.get(), &now) != 0 || now.st_dev != parent.status.st_dev || now.st_ino != parent.status.st_ino) {
            parent.fd.reset();
            return fail(Stage::ListSource, ESTALE);
        }
    }
    Fd left = std::move(m_levels.back().fd);
    m_levels.pop_back();
    return left;
}

} // namespace poolcopy::fs
