// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/writeback.h"
#include "tests/fs/temporary_folder.h"

#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace poolcopy::fs {
namespace {

using namespace std::chrono_literals;

class WritebackTest : public ::testing::Test
{
protected:
    static constexpr std::uint64_t Step = 6 << 20;
    /// The next step of the file, written and told.
    void write(std::uint64_t from)
    {
        const std::string data(Step, 'x');
        ASSERT_EQ(::pwrite(file.get(), data.data(), data.size(), static_cast<off_t>(from)), static_cast<ssize_t>(Step));
        writeback.upTo(file.get(), from, from + Step);
    }
    std::optional<Writeback::Settled> settled()
    {
        for (int i = 0; i < 100; ++i) {
            if (auto s = writeback.takeSettled())
                return s;
            writeback.wait(100ms);
        }
        return std::nullopt;
    }
    TemporaryFolder top;
    Fd file{::openat(top.fd(), "file", O_RDWR | O_CREAT | O_CLOEXEC, 0600)};
    Writeback writeback;
};

TEST_F(WritebackTest, settlesWhatWasToldAndNoMore)
{
    write(0);
    write(Step);
    writeback.settle();
    write(2 * Step);
    const auto first = settled();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->end, 2 * Step);
    EXPECT_TRUE(first->synced && *first->synced);
    writeback.settle();
    const auto second = settled();
    ASSERT_TRUE(second);
    EXPECT_EQ(second->end, 3 * Step);
    EXPECT_FALSE(writeback.takeSettled());
}

TEST_F(WritebackTest, catchesUp)
{
    for (std::uint64_t i = 0; i < 8; ++i)
        write(i * Step);
    for (int i = 0; i < 100 && writeback.behind() > 0; ++i)
        writeback.wait(100ms);
    EXPECT_EQ(writeback.behind(), 0U);
}

TEST_F(WritebackTest, forgetsAFileThatHasEnded)
{
    write(0);
    writeback.settle();
    EXPECT_TRUE(writeback.end(true));
    EXPECT_FALSE(writeback.takeSettled());
    EXPECT_EQ(writeback.behind(), 0U);
    file.reset();   // it has a descriptor of its own
    file = Fd(::openat(top.fd(), "next", O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    write(0);
    writeback.settle();
    const auto next = settled();
    ASSERT_TRUE(next);
    EXPECT_EQ(next->end, Step);
}

TEST_F(WritebackTest, tellsThatItCouldNotBeFlushed)
{
    file = Fd(::open("/dev/full", O_WRONLY | O_CLOEXEC));   // fsync(2) of it: EINVAL
    ASSERT_TRUE(file);
    writeback.upTo(file.get(), 0, Step);
    writeback.settle();
    const auto done = settled();
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->synced && !*done->synced);
}

} // namespace
} // namespace poolcopy::fs
