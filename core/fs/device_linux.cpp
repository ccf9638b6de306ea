// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/device.h"

#include "core/base/fd.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

constexpr int Deepest = 8;   // devices upon devices; more is a loop
// Not in every <linux/magic.h>.
constexpr unsigned long SmbMagic = 0x517B, CifsMagic = 0xFF534D42, Smb2Magic = 0xFE534D42, CephMagic = 0x00C36400, LustreMagic = 0x0BD00BD0;

Device lookAt(int fd, int depth);

/// The first line of a small file; empty if there is none.
std::string lineOf(const std::string &path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

bool startsWith(std::string_view text, std::string_view with)
{
    return text.substr(0, with.size()) == with;
}

/// Where a link leads; empty if nowhere.
std::string leadsTo(const std::string &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? std::string(real.get()) : std::string();
}

bool isVirtual(const std::string &disk)
{
    const std::string driver = nameOf(leadsTo(disk + "/device/driver"));
    const std::string vendor = lineOf(disk + "/device/vendor");
    constexpr std::array vendors{"QEMU", "VMware", "Msft", "VBOX", "Google"};
    return driver == "virtio_blk" || driver == "vbd" || startsWith(nameOf(disk), "vd") || startsWith(nameOf(disk), "xvd")
        || std::any_of(vendors.begin(), vendors.end(), [&vendor](const char *v) { return startsWith(vendor, v); });
}

/// The number that sysfs tells of a disk, "8:16".
std::vector<std::uint64_t> numberOf(const std::string &disk)
{
    unsigned major = 0, minor = 0;
    if (std::sscanf(lineOf(disk + "/dev").c_str(), "%u:%u", &major, &minor) != 2)
        return {};
    return {static_cast<std::uint64_t>(makedev(major, minor))};
}

/// A stick, a card, a disk in a case of its own. A disk behind USB says of itself that it is fixed: its port knows better, where the
/// firmware tells it; else whatever is behind USB can be unplugged.
bool canBeUnplugged(const std::string &disk)
{
    if (lineOf(disk + "/removable") == "1" || lineOf(disk + "/device/type") == "SD")
        return true;
    for (std::string above = disk.substr(0, disk.rfind('/')); above.size() > 1 && above.find('/') != std::string::npos; above.resize(above.rfind('/'))) {
        const std::string word = lineOf(above + "/removable");
        if (word == "removable" || word == "fixed")
            return word == "removable";
    }
    return disk.find("/usb") != std::string::npos;
}

Device lookAtDisk(const std::string &link, int depth)
{
    std::string disk = leadsTo(link);
    if (disk.empty() || depth > Deepest)
        return {};
    if (::access((disk + "/partition").c_str(), F_OK) == 0)
        disk.erase(disk.rfind('/'));
    const std::string name = nameOf(disk);
    if (startsWith(name, "zram") || startsWith(name, "ram"))
        return {DeviceKind::Memory, {}, false};
    if (startsWith(name, "nbd") || startsWith(name, "rbd"))
        return {DeviceKind::Network, numberOf(disk), false};
    if (const std::string file = lineOf(disk + "/loop/backing_file"); !file.empty()) {
        const Fd below(::open(file.c_str(), O_PATH | O_CLOEXEC));
        return below ? lookAt(below.get(), depth + 1) : Device{DeviceKind::Unknown, numberOf(disk), canBeUnplugged(disk)};
    }
    if (DIR *slaves = ::opendir((disk + "/slaves").c_str()); slaves != nullptr) {
        Device all{DeviceKind::Memory, {}, false};
        bool any = false;
        while (const dirent *entry = ::readdir(slaves)) {
            if (entry->d_name[0] == '.')
                continue;
            const Device one = lookAtDisk(disk + "/slaves/" + entry->d_name, depth + 1);
            all.kind = moreDelicate(all.kind, one.kind);
            all.removable = all.removable || one.removable;
            all.disks.insert(all.disks.end(), one.disks.begin(), one.disks.end());
            any = true;
        }
        ::closedir(slaves);
        if (any)
            return all;
    }
    const std::string rotational = lineOf(disk + "/queue/rotational");
    const bool flash = rotational == "0", turns = rotational == "1" && !isVirtual(disk);
    return {flash ? DeviceKind::Flash : turns ? DeviceKind::Rotational : DeviceKind::Unknown, numberOf(disk), canBeUnplugged(disk)};
}

Device lookAtNumber(unsigned major, unsigned minor, const std::string &sys, int depth)
{
    Device device = lookAtDisk(sys + "/dev/block/" + std::to_string(major) + ':' + std::to_string(minor), depth);
    if (device.disks.empty() && device.kind != DeviceKind::Memory)
        device.disks.push_back(makedev(major, minor));
    std::sort(device.disks.begin(), device.disks.end());
    device.disks.erase(std::unique(device.disks.begin(), device.disks.end()), device.disks.end());
    return device;
}

Device lookAt(int fd, int depth)
{
    struct statfs s{};
    struct stat st{};
    if (depth > Deepest || ::fstatfs(fd, &s) != 0 || ::fstat(fd, &st) != 0)
        return {};
    const bool numbered = major(st.st_dev) != 0;
    const std::vector<std::uint64_t> itself{static_cast<std::uint64_t>(st.st_dev)};
    switch (static_cast<unsigned long>(s.f_type) & 0xffffffffUL) {
    case TMPFS_MAGIC:
    case RAMFS_MAGIC:
        return {DeviceKind::Memory, {}, false};
    case NFS_SUPER_MAGIC:
    case SmbMagic:
    case CifsMagic:
    case Smb2Magic:
    case V9FS_MAGIC:
    case CephMagic:
    case LustreMagic:
    case AFS_SUPER_MAGIC:
    case AFS_FS_MAGIC:
    case CODA_SUPER_MAGIC:
        return {DeviceKind::Network, itself, false};
    case FUSE_SUPER_MAGIC:
        if (!numbered)
            return {DeviceKind::Fuse, itself, false};
        break;   // fuseblk: it tells its disk
    case OVERLAYFS_SUPER_MAGIC:
        return {DeviceKind::Unknown, itself, false};
    default:
        break;
    }
    if (numbered)
        return lookAtNumber(major(st.st_dev), minor(st.st_dev), "/sys", depth + 1);
    struct stat device{};
    const std::string source = mountOf(fd).source;
    if (!startsWith(source, "/dev/") || ::stat(source.c_str(), &device) != 0 || !S_ISBLK(device.st_mode))
        return {DeviceKind::Unknown, itself, false};
    return lookAtNumber(major(device.st_rdev), minor(device.st_rdev), "/sys", depth + 1);
}

} // namespace

Mount mountOf(int fd)
{
    std::ifstream info("/proc/self/fdinfo/" + std::to_string(fd));
    std::string id;
    for (std::string word; info >> word;)
        if (word == "mnt_id:")
            info >> id;
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; !id.empty() && std::getline(mounts, line);) {
        if (!startsWith(line, id + ' '))
            continue;
        const std::size_t dash = line.find(" - ");
        if (dash == std::string::npos)
            break;
        std::istringstream fields(line.substr(dash + 3));
        Mount mount;
        fields >> mount.type >> mount.source;
        return mount;
    }
    return {};
}

Device deviceOf(int fd)
{
    return lookAt(fd, 0);
}

Device blockDevice(unsigned major, unsigned minor, const std::string &sys)
{
    return lookAtNumber(major, minor, sys, 0);
}

} // namespace poolcopy::fs
