// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder lies on: in a made-up /sys, and on what this machine has.
#include "core/fs/device.h"

#include "core/base/fd.h"
#include "tests/fs/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

namespace poolcopy::fs {

namespace {

using Numbers = std::vector<std::uint64_t>;

/// A /sys of disks that there may or may not be.
class Sys : public testing::Test
{
protected:
    Sys() : m_top(m_folder.path()) { std::filesystem::create_directories(m_top / "dev/block"); }

    void put(const std::filesystem::path &file, const std::string &text)
    {
        std::filesystem::create_directories((m_top / file).parent_path());
        std::ofstream(m_top / file) << text << '\n';
    }
    /// A whole disk: number, name, what queue/rotational says.
    void disk(unsigned major, unsigned minor, const std::string &name, const std::string &rotational)
    {
        put("block/" + name + "/queue/rotational", rotational);
        put("block/" + name + "/dev", std::to_string(major) + ':' + std::to_string(minor));
        number(major, minor, "block/" + name);
    }
    void partition(unsigned major, unsigned minor, const std::string &disk, const std::string &name)
    {
        put("block/" + disk + '/' + name + "/partition", "1");
        number(major, minor, "block/" + disk + '/' + name);
    }
    void number(unsigned major, unsigned minor, const std::string &where)
    {
        std::filesystem::create_directory_symlink(m_top / where, m_top / "dev/block" / (std::to_string(major) + ':' + std::to_string(minor)));
    }
    void below(const std::string &mapped, const std::string &slave)
    {
        std::filesystem::create_directories(m_top / "block" / mapped / "slaves");
        const std::string name = slave.substr(slave.rfind('/') + 1);
        std::filesystem::create_directory_symlink(m_top / "block" / slave, m_top / "block" / mapped / "slaves" / name);
    }
    DeviceKind kind(unsigned major, unsigned minor) { return blockDevice(major, minor, m_top.string()).kind; }
    Numbers disks(unsigned major, unsigned minor) { return blockDevice(major, minor, m_top.string()).disks; }

    TemporaryFolder m_folder;
    std::filesystem::path m_top;
};

} // namespace

TEST_F(Sys, saysWhetherADiskTurns)
{
    disk(8, 0, "sda", "1");
    disk(259, 0, "nvme0n1", "0");
    EXPECT_EQ(kind(8, 0), DeviceKind::Rotational);
    EXPECT_EQ(kind(259, 0), DeviceKind::Flash);
}

TEST_F(Sys, isAskedForTheDiskOfAPartition)
{
    disk(8, 0, "sda", "1");
    partition(8, 1, "sda", "sda1");
    EXPECT_EQ(kind(8, 1), DeviceKind::Rotational);
}

TEST_F(Sys, tellsWhatCanBeUnplugged)
{
    const auto removable = [this](unsigned major, unsigned minor) { return blockDevice(major, minor, m_top.string()).removable; };
    disk(8, 0, "sda", "1");
    put("block/sda/removable", "0");
    EXPECT_FALSE(removable(8, 0)) << "built in";
    disk(8, 16, "sdb", "1");
    partition(8, 17, "sdb", "sdb1");
    put("block/sdb/removable", "1");
    EXPECT_TRUE(removable(8, 17)) << "a stick";
    put("block/mmcblk0/device/type", "MMC");
    disk(179, 0, "mmcblk0", "0");
    EXPECT_FALSE(removable(179, 0)) << "soldered in";
    put("block/mmcblk1/device/type", "SD");
    disk(179, 8, "mmcblk1", "0");
    EXPECT_TRUE(removable(179, 8)) << "a card";

    // Disks behind USB call themselves fixed.
    const auto usb = [this](unsigned minor, const std::string &port, const std::string &name) {
        put("devices/pci0/usb1/" + port + "/host/block/" + name + "/removable", "0");
        put("devices/pci0/usb1/" + port + "/host/block/" + name + "/dev", "8:" + std::to_string(minor));
        number(8, minor, "devices/pci0/usb1/" + port + "/host/block/" + name);
    };
    usb(32, "1-1", "sdc");
    EXPECT_TRUE(removable(8, 32)) << "nobody knows more of it than that it is behind USB";
    put("devices/pci0/usb1/1-2/removable", "removable");
    put("devices/pci0/usb1/removable", "fixed");
    usb(48, "1-2", "sdd");
    EXPECT_TRUE(removable(8, 48)) << "in a case of its own";
    put("devices/pci0/usb1/1-3/removable", "fixed");
    usb(64, "1-3", "sde");
    EXPECT_FALSE(removable(8, 64)) << "behind a port inside";

    disk(253, 0, "dm-0", "0");
    below("dm-0", "sdb/sdb1");
    EXPECT_TRUE(removable(253, 0)) << "what lies on a stick";
    disk(253, 1, "dm-1", "0");
    below("dm-1", "sda");
    EXPECT_FALSE(removable(253, 1));
}

TEST_F(Sys, isNotBelievedInAVirtualMachine)
{
    disk(254, 0, "vda", "1");
    disk(254, 16, "vdb", "0");
    disk(8, 0, "sda", "1");
    put("block/sda/device/vendor", "QEMU    ");
    EXPECT_EQ(kind(254, 0), DeviceKind::Unknown);
    EXPECT_EQ(kind(254, 16), DeviceKind::Flash);
    EXPECT_EQ(kind(8, 0), DeviceKind::Unknown);
}

TEST_F(Sys, leadsToTheMostDelicateBelowAMappedDevice)
{
    disk(8, 0, "sda", "1");
    partition(8, 1, "sda", "sda1");
    disk(259, 0, "nvme0n1", "0");
    disk(253, 0, "dm-0", "1");
    below("dm-0", "nvme0n1");
    EXPECT_EQ(kind(253, 0), DeviceKind::Flash);
    disk(253, 1, "dm-1", "0");
    below("dm-1", "dm-0");
    below("dm-1", "sda/sda1");
    EXPECT_EQ(kind(253, 1), DeviceKind::Rotational);
    disk(253, 2, "dm-2", "0");
    below("dm-2", "dm-2");
    EXPECT_EQ(kind(253, 2), DeviceKind::Unknown) << "round and round";
}

TEST_F(Sys, leadsToWhatALoopDevicesFileLiesOn)
{
    disk(7, 0, "loop0", "1");
    put("block/loop0/loop/backing_file", m_folder.path("nothing"));
    EXPECT_EQ(kind(7, 0), DeviceKind::Unknown);
    struct statfs s{};
    if (::statfs("/dev/shm", &s) != 0 || s.f_type != 0x01021994)
        GTEST_SKIP() << "not run: /dev/shm is no tmpfs";
    const TemporaryFolder memory("/dev/shm");
    memory.write("image", "x");
    put("block/loop0/loop/backing_file", memory.path("image"));
    EXPECT_EQ(kind(7, 0), DeviceKind::Memory);
}

TEST_F(Sys, mayKnowNothing)
{
    EXPECT_EQ(kind(8, 0), DeviceKind::Unknown);
    disk(8, 0, "sda", "");
    EXPECT_EQ(kind(8, 0), DeviceKind::Unknown);
    disk(252, 0, "zram0", "0");
    EXPECT_EQ(kind(252, 0), DeviceKind::Memory);
    disk(43, 0, "nbd0", "0");
    EXPECT_EQ(kind(43, 0), DeviceKind::Network);
}

TEST_F(Sys, tellsTheWholeDiskOfEachOfItsPartitions)
{
    disk(8, 0, "sda", "1");
    disk(8, 16, "sdb", "1");
    partition(8, 1, "sda", "sda1");
    partition(8, 2, "sda", "sda2");
    EXPECT_EQ(disks(8, 0), Numbers{makedev(8, 0)});
    EXPECT_EQ(disks(8, 1), disks(8, 0));
    EXPECT_EQ(disks(8, 2), disks(8, 0));
    EXPECT_EQ(disks(8, 16), Numbers{makedev(8, 16)});
}

TEST_F(Sys, tellsAllDisksBelowAMappedDeviceEachOnce)
{
    disk(8, 0, "sda", "1");
    partition(8, 1, "sda", "sda1");
    partition(8, 2, "sda", "sda2");
    disk(259, 0, "nvme0n1", "0");
    disk(253, 0, "dm-0", "1");
    below("dm-0", "sda/sda2");
    below("dm-0", "nvme0n1");
    below("dm-0", "sda/sda1");
    EXPECT_EQ(disks(253, 0), (Numbers{makedev(8, 0), makedev(259, 0)}));
}

TEST_F(Sys, tellsTheNumberItWasAskedForWhereNothingIsKnown)
{
    EXPECT_EQ(disks(8, 0), Numbers{makedev(8, 0)});
    disk(252, 0, "zram0", "0");
    EXPECT_EQ(disks(252, 0), Numbers{}) << "memory is no disk";
}

TEST(DeviceOf, whatHasNoDiskTellsItsFileSystem)
{
    const Fd folder(::open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC));
    struct stat st{};
    ASSERT_EQ(::fstat(folder.get(), &st), 0);
    EXPECT_EQ(deviceOf(folder.get()).disks, Numbers{st.st_dev});
}

TEST(DeviceOf, aTmpfsIsMemory)
{
    struct statfs s{};
    if (::statfs("/dev/shm", &s) != 0 || s.f_type != 0x01021994)
        GTEST_SKIP() << "not run: /dev/shm is no tmpfs";
    for (const int how : {O_RDONLY, O_PATH}) {
        const Fd folder(::open("/dev/shm", how | O_DIRECTORY | O_CLOEXEC));
        EXPECT_EQ(deviceOf(folder.get()).kind, DeviceKind::Memory);
        EXPECT_EQ(deviceOf(folder.get()).disks, Numbers{});
    }
}

TEST(DeviceOf, nothingIsUnknown)
{
    EXPECT_EQ(deviceOf(-1).kind, DeviceKind::Unknown);
}

TEST(MoreDelicate, isTheOneThatBearsLess)
{
    EXPECT_EQ(moreDelicate(DeviceKind::Flash, DeviceKind::Rotational), DeviceKind::Rotational);
    EXPECT_EQ(moreDelicate(DeviceKind::Fuse, DeviceKind::Memory), DeviceKind::Fuse);
    EXPECT_EQ(moreDelicate(DeviceKind::Memory, DeviceKind::Flash), DeviceKind::Flash);
    EXPECT_EQ(moreDelicate(DeviceKind::Unknown, DeviceKind::Flash), DeviceKind::Unknown);
}

} // namespace poolcopy::fs
