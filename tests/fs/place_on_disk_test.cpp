// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/flush.h"
#include "core/fs/metadata.h"
#include "core/fs/place.h"
#include "tests/fs/temporary_folder.h"

#include <array>

#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>

namespace poolcopy::fs {
namespace {

// ── Publish ───────────────────────────────────────────────────────────────────────────────────────────────────────────

TEST(Publish, givesAFreeName)
{
    const TemporaryFolder top;
    top.makeFolder("work");
    top.write("work/file", "x");
    EXPECT_TRUE(publish(top.fd(), "work", "name"));
    EXPECT_FALSE(top.has("work"));
    EXPECT_EQ(top.read("name/file"), "x");
}

TEST(Publish, neverReplacesAnything)
{
    for (const char *kind : {"file", "empty folder", "folder", "dangling link", "link to a folder", "fifo"}) {
        const TemporaryFolder top;
        top.makeFolder("work");
        top.makeFolder("other");
        const std::string_view k(kind);
        if (k == "file")
            top.write("name", "old");
        else if (k == "fifo")
            ASSERT_EQ(::mkfifoat(top.fd(), "name", 0600), 0);
        else if (k == "dangling link")
            ASSERT_EQ(::symlinkat("missing", top.fd(), "name"), 0);
        else if (k == "link to a folder")
            ASSERT_EQ(::symlinkat("other", top.fd(), "name"), 0);
        else
            top.makeFolder("name");
        if (k == "folder")
            top.write("name/file", "old");
        const ino_t before = top.status("name").st_ino;
        const auto published = publish(top.fd(), "work", "name");
        ASSERT_FALSE(published) << kind;
        EXPECT_EQ(published.error().stage, Stage::FinalNameTaken) << kind;
        EXPECT_EQ(top.status("name").st_ino, before) << kind;
        EXPECT_TRUE(top.has("work")) << kind;
    }
}

TEST(Publish, saysThatThereIsNothingToPublish)
{
    const TemporaryFolder top;
    const auto published = publish(top.fd(), "work", "name");
    ASSERT_FALSE(published);
    EXPECT_EQ(published.error().stage, Stage::Publish);
    EXPECT_EQ(published.error().errnum, ENOENT);
    EXPECT_FALSE(top.has("name"));
}

TEST(NameFile, givesAFreeNameToAnyKindOfEntry)
{
    const TemporaryFolder top;
    top.write("t1", "x");
    ASSERT_EQ(::symlinkat("text", top.fd(), "t2"), 0);
    ASSERT_EQ(::mkfifoat(top.fd(), "t3", 0600), 0);
    for (const char *temporary : {"t1", "t2", "t3"}) {
        const std::string name = std::string("name-") + temporary;
        const ino_t inode = top.status(temporary).st_ino;
        EXPECT_TRUE(nameFile(top.fd(), temporary, name.c_str(), false));
        EXPECT_FALSE(top.has(temporary));
        EXPECT_EQ(top.status(name).st_ino, inode);
    }
}

TEST(NameFile, leavesATakenNameAloneUnlessToldToReplaceIt)
{
    const TemporaryFolder top;
    top.write("temporary", "new");
    top.write("name", "old");
    const auto named = nameFile(top.fd(), "temporary", "name", false);
    ASSERT_FALSE(named);
    EXPECT_EQ(named.error().stage, Stage::NameFile);
    EXPECT_EQ(named.error().errnum, EEXIST);
    EXPECT_EQ(top.read("name"), "old");
    EXPECT_EQ(top.read("temporary"), "new");
    ASSERT_TRUE(nameFile(top.fd(), "temporary", "name", true));
    EXPECT_EQ(top.read("name"), "new");
    EXPECT_FALSE(top.has("temporary"));
}

TEST(NameFile, replacesALinkNotWhatItLeadsToAndNeverAFolder)
{
    const TemporaryFolder top;
    top.write("precious", "old");
    ASSERT_EQ(::symlinkat("precious", top.fd(), "link"), 0);
    top.write("temporary", "new");
    ASSERT_TRUE(nameFile(top.fd(), "temporary", "link", true));
    EXPECT_EQ(top.read("link"), "new");
    EXPECT_EQ(top.read("precious"), "old");
    top.makeFolder("folder");
    const auto named = nameFile(top.fd(), "link", "folder", true);
    ASSERT_FALSE(named);
    EXPECT_EQ(named.error().errnum, EISDIR);
    EXPECT_TRUE(S_ISDIR(top.status("folder").st_mode));
}

// ── Marker, lock ──────────────────────────────────────────────────────────────────────────────────────────────────────

TEST(Marker, comesBackWhateverBytesItsPathsHave)
{
    for (const std::string &text : {std::string("plain"), std::string("a\nb"), std::string("\n"), std::string("a\\nb"), std::string("\\"),
                                    std::string("a\\"), std::string("\\\n\\n"), std::string("x=y"), std::string("\xff\xfe"), std::string(" a "),
                                    std::string("a\r"), std::string("source=evil\nname=other"), std::string(4095, '\n')}) {
        const TemporaryFolder top;
        ASSERT_TRUE(writeMarker(top.fd(), {"/" + text, 1, ~std::uint64_t{0}, text, 4711, {}, {}}));
        Marker m;
        ASSERT_TRUE(readMarker(top.fd(), m)) << testing::PrintToString(text.substr(0, 20));
        EXPECT_EQ(m.source, "/" + text);
        EXPECT_EQ(m.name, text);
        EXPECT_EQ(m.device, 1u);
        EXPECT_EQ(m.inode, ~std::uint64_t{0});
        EXPECT_EQ(m.pid, 4711u);
        EXPECT_FALSE(m.host.empty());
        EXPECT_FALSE(m.boot.empty());
        EXPECT_EQ(top.status(MarkerName).st_mode & 07777, 0600u);
    }
}

TEST(Marker, isWrittenAnewAndFollowsNothing)
{
    const TemporaryFolder top;
    top.write("precious", "old");
    ASSERT_EQ(::symlinkat("precious", top.fd(), MarkerName), 0);
    Marker m;
    EXPECT_FALSE(readMarker(top.fd(), m));
    ASSERT_TRUE(writeMarker(top.fd(), {"/a", 1, 2, "a", 3, {}, {}}));
    ASSERT_TRUE(writeMarker(top.fd(), {"/b", 1, 2, "b", 3, {}, {}}));
    ASSERT_TRUE(readMarker(top.fd(), m));
    EXPECT_EQ(m.source, "/b");
    EXPECT_EQ(top.read("precious"), "old");
}

TEST(Marker, isNotBelievedIfItDoesNotParse)
{
    for (const std::string &text : {std::string(), std::string("poolcopy job 1\n"), std::string("poolcopy job 2\nsource=/a\n"),
                                    std::string("poolcopy job 1\nsource\n"), std::string("\0\0\0", 3), std::string(100000, 'x'),
                                    std::string("source=/a\nname=b\n")}) {
        const TemporaryFolder top;
        top.write(MarkerName, text);
        Marker m;
        EXPECT_FALSE(readMarker(top.fd(), m)) << testing::PrintToString(text.substr(0, 40));
    }
    const TemporaryFolder fifo;
    ASSERT_EQ(::mkfifoat(fifo.fd(), MarkerName, 0600), 0);
    Marker m;
    EXPECT_FALSE(readMarker(fifo.fd(), m)) << "and it did not wait for a writer";
}

TEST(LockFolder, isHeldUntilItsDescriptorIsClosed)
{
    const TemporaryFolder top;
    Fd first = top.open("."), second = top.open(".");
    EXPECT_TRUE(lockFolder(first.get()));
    EXPECT_FALSE(lockFolder(second.get()));
    first.reset();
    EXPECT_TRUE(lockFolder(second.get()));
}

TEST(SayWriting, isHeardUntilThatProcessHasGone)
{
    const TemporaryFolder top;
    const Fd asking = top.open(".");
    ASSERT_TRUE(lockFolder(asking.get()));
    EXPECT_EQ(whoStillWrites(asking.get()), 0);
    std::array<int, 2> ready{}, go{};
    ASSERT_TRUE(::pipe(ready.data()) == 0 && ::pipe(go.data()) == 0);
    const pid_t other = ::fork();
    if (other == 0) {
        ::close(go[1]);
        ::prctl(PR_SET_NAME, "poolcopy-worker");
        const Fd own = top.open(".");
        sayWriting(own.get());
        char c = 0;
        ::_exit(::write(ready[1], "r", 1) == 1 && ::read(go[0], &c, 1) == 0 ? 0 : 1);
    }
    char c = 0;
    ASSERT_EQ(::read(ready[0], &c, 1), 1);
    EXPECT_EQ(whoStillWrites(asking.get()), other);
    ::close(go[1]);   // it goes, which is waited for
    EXPECT_EQ(whoStillWrites(asking.get()), 0);
    {
        const Fd strange = top.open(".");   // some other program's
        struct flock lock{};
        lock.l_type = F_RDLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0;
        lock.l_len = 1;
        ASSERT_EQ(::fcntl(strange.get(), F_OFD_SETLK, &lock), 0);
        EXPECT_EQ(whoStillWrites(asking.get()), -1);
    }
    ::waitpid(other, nullptr, 0);
    for (const int fd : {ready[0], ready[1], go[0]})
        ::close(fd);
}

TEST(MakePrivate, leavesNothingToInherit)
{
    const TemporaryFolder top;
    top.makeFolder("f", 02777);
    const std::string acl("\x02\0\0\0\x01\0\7\0\xff\xff\xff\xff\x02\0\7\0\xd2\4\0\0\x04\0\7\0\xff\xff\xff\xff\x10\0\7\0\xff\xff\xff\xff\x20\0\7\0\xff\xff\xff\xff", 44);
    const bool acls = ::setxattr(top.path("f").c_str(), "system.posix_acl_default", acl.data(), acl.size(), 0) == 0
        && ::setxattr(top.path("f").c_str(), "system.posix_acl_access", acl.data(), acl.size(), 0) == 0;
    const Fd f = top.open("f");
    ASSERT_TRUE(makePrivate(f.get()));
    EXPECT_EQ(top.status("f").st_mode & 07777, 0700u);
    if (acls) {
        EXPECT_LT(::fgetxattr(f.get(), "system.posix_acl_default", nullptr, 0), 0);
        EXPECT_LT(::fgetxattr(f.get(), "system.posix_acl_access", nullptr, 0), 0);
    }
}

// ── Inside ────────────────────────────────────────────────────────────────────────────────────────────────────────────

TEST(LiesInside, goesByTheFoldersNotByTheirNames)
{
    const TemporaryFolder top;
    for (const char *name : {"a", "a/b", "a/b/c", "ab", "other"})
        top.makeFolder(name);
    ASSERT_EQ(::symlinkat("../a/b", top.fd(), "other/link"), 0);
    const auto inside = [&](const char *folder, const char *source) { return liesInside(top.open(folder).get(), top.open(source).get()); };
    EXPECT_TRUE(inside("a", "a"));
    EXPECT_TRUE(inside("a/b/c", "a"));
    EXPECT_TRUE(inside("other/link", "a"));
    EXPECT_TRUE(inside("a/b/c/../..", "a"));
    EXPECT_FALSE(inside("ab", "a")) << "one name begins with the other";
    EXPECT_FALSE(inside("a", "a/b"));
    EXPECT_FALSE(inside("other", "a"));
    EXPECT_TRUE(liesInside(top.fd(), Fd(::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)).get()));
}

/// Runs in a child with mounts of its own; its exit code says which expectation failed.
template <typename Body>
int withOwnMounts(Body body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            ::_exit(77);
        ::_exit(body());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(LiesInside, isNotFooledByBindMounts)
{
    POOLCOPY_NEEDS_ROOT();
    const TemporaryFolder top;
    for (const char *name : {"a", "a/b b", "a/b b/c", "mount \\040point", "twin", "mount \\040point/x"})
        top.makeFolder(name);
    const int failed = withOwnMounts([&] {
        const auto bind = [&](const char *what, const char *where) {
            return ::mount(top.path(what).c_str(), top.path(where).c_str(), nullptr, MS_BIND, nullptr) == 0;
        };
        if (!bind("a/b b", "mount \\040point") || !bind("a", "twin"))
            return 77;
        // By whole paths: the temporary folder's descriptor still sees the mounts outside.
        const auto open = [&](const char *name) { return Fd(::open(top.path(name).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); };
        const auto inside = [&](const char *folder, const char *source) { return liesInside(open(folder).get(), open(source).get()); };
        int expectation = 0;
        for (const bool holds : {inside("mount \\040point", "a"), inside("mount \\040point/c", "a"), inside("mount \\040point/c", "a/b b"),
                                 inside("twin/b b", "a"), inside("a/b b", "twin"), inside("mount \\040point/c", "twin"), !inside("twin", "a/b b"),
                                 !inside("a", "mount \\040point"), !inside("mount \\040point", "a/b b/c")}) {
            ++expectation;
            if (!holds)
                return expectation;
        }
        return 0;
    });
    if (failed == 77)
        GTEST_SKIP() << "not run: no mounts allowed";
    EXPECT_EQ(failed, 0) << "number of the expectation that failed";
}

// ── Facts ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

TEST(FactsOf, believesOnlyWhatIsKnown)
{
    const Fd proc(::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    EXPECT_TRUE(factsOf(proc.get()).pseudo);
    EXPECT_FALSE(factsOf(proc.get()).syncfs);
    const FileSystemFacts none = factsOf(-1);
    EXPECT_FALSE(none.plain || none.syncfs || none.trueHoles);
    if (const Fd shm(::open("/dev/shm", O_RDONLY | O_DIRECTORY | O_CLOEXEC)); shm && factsOf(shm.get()).plain) {
        EXPECT_TRUE(factsOf(shm.get()).syncfs);
    }
}

TEST(FoldsNames, isFalseOnAFolderThatTellsCasesApart)
{
    const TemporaryFolder top;
    top.write(MarkerName, "");
    EXPECT_FALSE(foldsNames(top.fd(), MarkerName));
}

} // namespace
} // namespace poolcopy::fs
