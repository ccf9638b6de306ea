// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/place.h"
#include "core/worker/manifest.h"
#include "tests/fs/temporary_folder.h"

#include <cerrno>
#include <csignal>
#include <optional>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

namespace poolcopy::worker {
namespace {

const std::string OldList = std::string(32, 'a') + "  old\n";

class ManifestFileTest : public testing::Test
{
protected:
    Path path(const std::string &name) const { return folder.path() + "/" + name; }
    std::string temporary() const { return fs::temporaryName(file->place().id, 0); }
    bool exists(const std::string &name) const
    {
        struct stat st{};
        return ::fstatat(folder.fd(), name.c_str(), &st, AT_SYMLINK_NOFOLLOW) == 0;
    }
    void make(std::uint64_t pid = 1)
    {
        auto found = ManifestFile::lookAt(path("sums"));
        ASSERT_TRUE(found);
        file = std::move(*found);
        ASSERT_TRUE(file->make(pid));
    }
    Result<bool> write(std::uint64_t offset, const std::string &text, bool last = false)
    {
        return file->write({1, offset, last, text}, 022, true);
    }
    int refusal(const std::string &name) const
    {
        const auto found = ManifestFile::lookAt(path(name));
        return found ? 0 : found.error().errnum;
    }
    fs::TemporaryFolder folder;
    std::optional<ManifestFile> file;
};

TEST_F(ManifestFileTest, hasItsNameAndModeWithTheLastPiece)
{
    make();
    EXPECT_TRUE(write(0, "one "));
    EXPECT_TRUE(write(4, "two"));
    EXPECT_FALSE(exists("sums"));
    EXPECT_TRUE(write(7, "\n", true));
    EXPECT_EQ(folder.read("sums"), "one two\n");
    struct stat st{};
    ASSERT_EQ(::fstatat(folder.fd(), "sums", &st, 0), 0);
    EXPECT_EQ(st.st_mode & 07777, 0644u);
    EXPECT_FALSE(exists(temporary()));
    file->drop();
    EXPECT_TRUE(exists("sums"));
}

TEST_F(ManifestFileTest, mayBeGivenAPieceTwiceAndIsCutToItsSize)
{
    make();
    EXPECT_TRUE(write(0, "a walk that began anew"));
    EXPECT_TRUE(write(0, "one"));
    EXPECT_TRUE(write(0, "one"));
    EXPECT_TRUE(write(3, "", true));
    EXPECT_EQ(folder.read("sums"), "one");
}

TEST_F(ManifestFileTest, isGoneWithoutItsLastPiece)
{
    folder.write("sums", OldList);
    make();
    EXPECT_TRUE(write(0, "one"));
    file->drop();
    EXPECT_FALSE(exists(temporary()));
    EXPECT_EQ(folder.read("sums"), OldList);
}

TEST_F(ManifestFileTest, isTakenOverByAnotherWorkerBeforeAndAfterItHasItsName)
{
    folder.write("sums", OldList);
    make();
    EXPECT_TRUE(write(0, "one"));
    file = ManifestFile::open(file->place());
    EXPECT_TRUE(write(3, "two", true));
    EXPECT_EQ(folder.read("sums"), "onetwo");
    file = ManifestFile::open(file->place());   // the answer was lost
    EXPECT_TRUE(write(0, "one"));
    EXPECT_TRUE(write(3, "two", true));
    EXPECT_EQ(folder.read("sums"), "onetwo");
    file->drop();
    EXPECT_TRUE(exists("sums"));
}

TEST_F(ManifestFileTest, isNotTakenOverIfItOrItsFolderIsAnother)
{
    make();
    wire::ManifestPlace place = file->place();
    ++place.temporary.inode;
    file = ManifestFile::open(place);
    EXPECT_EQ(write(0, "", true).error().errnum, ESTALE);
    file->drop();
    EXPECT_TRUE(exists(temporary())) << "it is not this one's";
    --place.temporary.inode;
    ++place.folderId.inode;
    file = ManifestFile::open(place);
    EXPECT_EQ(write(0, "", true).error().errnum, ESTALE);
    EXPECT_EQ(file->folder(), -1);
    EXPECT_FALSE(exists("sums"));
}

TEST_F(ManifestFileTest, neverGetsItsNameWithAHole)
{
    make();
    rlimit before{}, small{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    small = before;
    small.rlim_cur = 10;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto failed = write(20, "beyond");
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().stage, Stage::Manifest);
    EXPECT_EQ(failed.error().errnum, EFBIG);
    EXPECT_EQ(write(0, "fits", true).error().errnum, EFBIG);
    EXPECT_FALSE(exists("sums"));
    file->drop();
    EXPECT_FALSE(exists(temporary()));
}

TEST_F(ManifestFileTest, replacesOnlyWhatWasThereBeforeTheStart)
{
    make();
    folder.write("sums", OldList);   // somebody else's, meanwhile
    EXPECT_EQ(write(0, "one", true).error().errnum, EEXIST);
    file->drop();
    make();
    folder.write("sums", "it is a list no longer");
    EXPECT_EQ(write(0, "one", true).error().errnum, EEXIST);
    EXPECT_EQ(folder.read("sums"), "it is a list no longer");
}

TEST_F(ManifestFileTest, replacesNothingButListsAndEmptyFiles)
{
    const std::string hex(64, 'f');
    const struct
    {
        std::string contents;
        int refusal;
    } table[] = {
        {"", 0}, {OldList, 0}, {hex + "  name", 0}, {hex + " *name\n", 0}, {"\\" + hex + "  na\\nme\n", 0}, {hex.substr(0, 32) + "  n", 0},
        {"\n", EEXIST}, {hex + "  \n", EEXIST}, {hex + "\n", EEXIST}, {hex, EEXIST}, {hex + " name", EEXIST}, {hex.substr(1) + "  name", EEXIST},
        {hex + "f  name", EEXIST}, {" " + OldList, EEXIST}, {std::string("\xff\xd8\xff"), EEXIST}, {std::string(200, '0'), EEXIST},
    };
    for (const auto &row : table) {
        folder.write("sums", row.contents);
        EXPECT_EQ(refusal("sums"), row.refusal) << row.contents;
    }
    EXPECT_EQ(refusal("new"), 0);
    EXPECT_EQ(refusal("missing/sums"), ENOENT);
    EXPECT_EQ(refusal("sums/sums"), ENOTDIR);
    EXPECT_EQ(refusal(""), EISDIR);
    EXPECT_EQ(refusal("."), EISDIR);
}

TEST_F(ManifestFileTest, removesTheTemporariesOfTheDeadOnly)
{
    const pid_t dead = ::fork();
    if (dead == 0)
        ::_exit(0);
    ::waitpid(dead, nullptr, 0);
    make(static_cast<std::uint64_t>(dead));
    const std::string old = temporary();
    make(static_cast<std::uint64_t>(::getpid()));
    EXPECT_FALSE(exists(old));
    const std::string living = temporary();
    make(1);
    EXPECT_TRUE(exists(living));
    make(1);   // of a lost worker of the same job
    EXPECT_TRUE(exists(temporary()));
}

TEST_F(ManifestFileTest, namesWhatLiesBelowItsFolderFromThere)
{
    make();
    const Path own = file->place().folder;
    EXPECT_EQ(file->listed(own), "");
    EXPECT_EQ(file->listed(own + "/a/b"), "a/b");
    EXPECT_EQ(file->listed(own + "beside"), own + "beside");
    EXPECT_EQ(file->listed("/"), "/");
}

} // namespace
} // namespace poolcopy::worker
