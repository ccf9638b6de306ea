// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/confine.h"
#include "tests/fs/temporary_folder.h"

#include <cstdio>
#include <functional>

#include <sys/wait.h>

namespace poolcopy::fs {
namespace {

/// What a confined child finds: 0 for success, else the errno; confinement can't be taken back, so each try has its own.
int inConfinedChild(const TemporaryFolder &top, const std::function<int()> &call, bool listsAnywhere = false)
{
    constexpr int NotConfined = 254;
    const pid_t child = ::fork();
    if (child == 0) {
        const Fd source = Fd(::openat(top.fd(), "source", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        const Fd destination = Fd(::openat(top.fd(), "destination", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!confine({{source.get()}, {destination.get()}, listsAnywhere}))
            ::_exit(NotConfined);
        ::_exit(call() < 0 ? errno : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

class Confine : public ::testing::Test
{
protected:
    void SetUp() override
    {
        top.makeFolder("source");
        top.makeFolder("destination");
        top.makeFolder("destination/a");
        top.makeFolder("destination/b");
        top.makeFolder("elsewhere");
        top.write("source/file", "s");
        top.write("destination/a/file", "d");
        top.write("elsewhere/secret", "e");
        if (inConfinedChild(top, [] { return 0; }) != 0)
            GTEST_SKIP() << "not run: this kernel has no Landlock";
    }
    int open(const char *name, int flags) const
    {
        return inConfinedChild(top, [&] { return ::openat(top.fd(), name, flags | O_CLOEXEC, 0600); });
    }
    const TemporaryFolder top;
};

TEST_F(Confine, readsTheSourceAndMakesNothingThere)
{
    EXPECT_EQ(open("source/file", O_RDONLY), 0);
    EXPECT_EQ(open("source", O_RDONLY | O_DIRECTORY), 0);
    EXPECT_EQ(open("source/file", O_WRONLY), EACCES);
    EXPECT_EQ(open("source/new", O_WRONLY | O_CREAT | O_EXCL), EACCES);
    EXPECT_EQ(inConfinedChild(top, [&] { return ::unlinkat(top.fd(), "source/file", 0); }), EACCES);
    EXPECT_EQ(inConfinedChild(top, [&] { return ::mkdirat(top.fd(), "source/new", 0700); }), EACCES);
    EXPECT_EQ(top.read("source/file"), "s");
}

TEST_F(Confine, doesAllThatACopyNeedsInTheDestination)
{
    EXPECT_EQ(open("destination/new", O_RDWR | O_CREAT | O_EXCL), 0);
    EXPECT_EQ(inConfinedChild(top, [&] { return ::mkdirat(top.fd(), "destination/folder", 0700); }), 0);
    EXPECT_EQ(inConfinedChild(top, [&] { return ::symlinkat("x", top.fd(), "destination/link"); }), 0);
    EXPECT_EQ(inConfinedChild(top, [&] { return ::mkfifoat(top.fd(), "destination/fifo", 0600); }), 0);
    EXPECT_EQ(inConfinedChild(top, [&] { return ::linkat(top.fd(), "destination/a/file", top.fd(), "destination/b/hard", 0); }), 0);
    EXPECT_EQ(inConfinedChild(top, [&] { return ::renameat(top.fd(), "destination/a/file", top.fd(), "destination/b/moved"); }), 0);
    EXPECT_EQ(inConfinedChild(top, [&] { return ::unlinkat(top.fd(), "destination/b/moved", 0); }), 0);
    EXPECT_EQ(inConfinedChild(top, [&] {
                  const int fd = ::openat(top.fd(), "destination/new", O_WRONLY | O_CLOEXEC);
                  return fd < 0 ? fd : ::ftruncate(fd, 100);
              }), 0);
}

TEST_F(Confine, reachesNothingElse)
{
    EXPECT_EQ(open("elsewhere/secret", O_RDONLY), EACCES);
    EXPECT_EQ(open("elsewhere", O_RDONLY | O_DIRECTORY), EACCES);
    EXPECT_EQ(open("elsewhere/new", O_WRONLY | O_CREAT), EACCES);
    EXPECT_EQ(open("/etc/passwd", O_RDONLY), EACCES);
    EXPECT_NE(inConfinedChild(top, [&] { return ::linkat(top.fd(), "elsewhere/secret", top.fd(), "destination/b/leak", 0); }), 0);
    EXPECT_EQ(inConfinedChild(top, [&] { return ::symlinkat("x", top.fd(), "beside"); }), EACCES);
    ASSERT_EQ(::symlinkat("../elsewhere/secret", top.fd(), "source/swapped"), 0);
    EXPECT_EQ(open("source/swapped", O_RDONLY), EACCES);
}

TEST_F(Confine, cutsNothingByItsPath)
{
    for (const char *name : {"source/file", "destination/a/file", "elsewhere/secret"}) {
        const std::string path = "/proc/self/fd/" + std::to_string(top.fd()) + "/" + name;
        EXPECT_NE(inConfinedChild(top, [&] { return ::truncate(path.c_str(), 0); }), 0) << name;
        EXPECT_EQ(top.read(name).size(), 1) << name;
    }
}

TEST_F(Confine, listsElsewhereOnlyIfItMayAndThenReadsNothing)
{
    const auto opened = [&](const char *name, int flags) {
        return inConfinedChild(top, [&] { return ::openat(top.fd(), name, flags | O_CLOEXEC, 0600); }, true);
    };
    EXPECT_EQ(opened("elsewhere", O_RDONLY | O_DIRECTORY), 0);
    EXPECT_EQ(opened("elsewhere/secret", O_RDONLY), EACCES);
    EXPECT_EQ(opened("elsewhere/new", O_WRONLY | O_CREAT), EACCES);
    EXPECT_EQ(opened("source/file", O_WRONLY), EACCES);
}

} // namespace
} // namespace poolcopy::fs
