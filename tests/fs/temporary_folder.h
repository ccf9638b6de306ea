// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fd.h"
#include "core/fs/tree.h"

#include <cerrno>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace poolcopy::fs {

/// The same ones for the same length.
inline std::string randomBytes(std::size_t n)
{
    std::mt19937_64 random(n);
    std::string bytes(n, '\0');
    for (char &c : bytes)
        c = static_cast<char>(random());
    return bytes;
}

/// A folder of its own for one test, removed with all in it at the end. The process works with umask 0, as a worker does.
class TemporaryFolder
{
public:
    explicit TemporaryFolder(const std::string &where = {})
    {
        const char *given = std::getenv("TMPDIR");
        m_path = (!where.empty() ? where : given != nullptr ? given : "/tmp") + "/poolcopy-test-XXXXXX";
        if (::mkdtemp(m_path.data()) == nullptr)
            ADD_FAILURE() << "no temporary folder " << m_path;
        m_fd = Fd(::open(m_path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        m_umask = ::umask(0);
    }
    ~TemporaryFolder()
    {
        ::umask(m_umask);
        if (!removeTree(AT_FDCWD, m_path.c_str(), [] { return true; }))
            ADD_FAILURE() << "left behind: " << m_path;
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    [[nodiscard]] int fd() const { return m_fd.get(); }
    [[nodiscard]] std::string path(const std::string &name = {}) const { return name.empty() ? m_path : m_path + "/" + name; }

    void write(const std::string &name, std::string_view contents, mode_t mode = 0644) const
    {
        const Fd file(::openat(fd(), name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode));
        ASSERT_TRUE(file) << name;
        ASSERT_EQ(::write(file.get(), contents.data(), contents.size()), static_cast<ssize_t>(contents.size()));
    }
    [[nodiscard]] std::string read(const std::string &name) const
    {
        const Fd file(::openat(fd(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        std::string contents;
        std::vector<char> buffer(1 << 20);
        for (ssize_t n = 0; file && (n = ::read(file.get(), buffer.data(), buffer.size())) > 0;)
            contents.append(buffer.data(), static_cast<std::size_t>(n));
        return contents;
    }
    void makeFolder(const std::string &name, mode_t mode = 0755) const { ASSERT_EQ(::mkdirat(fd(), name.c_str(), mode), 0) << name; }
    [[nodiscard]] Fd open(const std::string &name) const { return Fd(::openat(fd(), name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); }
    [[nodiscard]] struct stat status(const std::string &name) const
    {
        struct stat st{};
        ::fstatat(fd(), name.c_str(), &st, AT_SYMLINK_NOFOLLOW);
        return st;
    }
    [[nodiscard]] bool has(const std::string &name) const
    {
        struct stat st{};
        return ::fstatat(fd(), name.c_str(), &st, AT_SYMLINK_NOFOLLOW) == 0;
    }

private:
    std::string m_path;
    Fd m_fd;
    mode_t m_umask = 0;
};

/// For as long as it lives, the process acts as somebody without rights; asked for as root only.
class AsNobody
{
public:
    static constexpr uid_t Id = 65534;
    AsNobody() : m_worked(::setegid(Id) == 0 && ::seteuid(Id) == 0) {}
    ~AsNobody()
    {
        if (::seteuid(0) != 0 || ::setegid(0) != 0)
            std::abort();
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    [[nodiscard]] bool worked() const { return m_worked; }

private:
    bool m_worked;
};

} // namespace poolcopy::fs

#define POOLCOPY_NEEDS_ROOT()                     \
    if (::geteuid() != 0)                         \
    GTEST_SKIP() << "not run: needs to be root"
