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

Fd openToPass(int parent, const char *name)
{
    int fd = -1;
    do
        fd = ::openat(parent, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    while (fd < 0 && errno == EINTR);
    return Fd(fd);
}

FolderChain::FolderChain(Fd root)
{
    push(std::move(root), false, {});
}

void FolderChain::push(Fd fd, bool placeHolder, std::string name)
{
    Level level;
    level.name = std::move(name);
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
    push(std::move(child), false, name);
    return {};
}

void FolderChain::enter(Fd fd)
{
    const bool placeHolder = !fd;
    push(std::move(fd), placeHolder, {});
}

bool FolderChain::reopen(std::size_t level)
{
    Level &l = m_levels[level];
    const auto isIt = [&l](const Fd &fd) {
        struct stat now{};
        if (!fd || ::fstat(fd.get(), &now) != 0)
            return false;
        errno = ESTALE;
        return now.st_dev == l.status.st_dev && now.st_ino == l.status.st_ino;
    };
    if (fd() >= 0) {
        l.fd = openFolder(fd(), "..");
        if (isIt(l.fd))
            return true;
    }
    // Moved away: from the root, if all the names are known.
    Fd at = openFolder(m_levels.front().fd.get(), ".");
    for (std::size_t i = 1; i <= level && at; ++i) {
        if (m_levels[i].name.empty())
            at.reset();
        else
            at = openFolder(at.get(), m_levels[i].name.c_str());
    }
    l.fd = std::move(at);
    if (isIt(l.fd))
        return true;
    const int e = errno;
    l.fd.reset();
    errno = e;
    return false;
}

Result<Fd> FolderChain::leave()
{
    if (m_levels.size() < 2)
        return fail(Stage::ListSource, EINVAL);
    const std::size_t above = m_levels.size() - 2;
    const bool there = m_levels[above].fd || m_levels[above].placeHolder || reopen(above);
    const int e = errno;
    Fd left = std::move(m_levels.back().fd);
    m_levels.pop_back();
    return there ? Result<Fd>(std::move(left)) : fail(Stage::ListSource, e);
}

} // namespace poolcopy::fs
