// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/device_kind.h"

#include <cstdint>
#include <string>
#include <vector>

namespace poolcopy::fs {

/// What something lies on.
struct Device
{
    DeviceKind kind = DeviceKind::Unknown;
    /// The whole disks, as their numbers (st_rdev), sorted. Memory is none. What is no disk of this machine (FUSE, network) or tells none is
    /// the number of its file system (st_dev), which no disk has: its major is 0.
    std::vector<std::uint64_t> disks;
    bool removable = false;   ///< it, or one of those below it, is made to be unplugged while the machine runs
};

/// Of an open file or folder (O_PATH will do). Reads /sys and /proc, so call it before the process is confined.
/// Unknown where nothing can be found out: never an error.
Device deviceOf(int fd);

/// The same of a block device by its number; `sys`: where sysfs is.
///
/// A partition is its disk, a mapped device the most delicate of those below it, a loop device what its file lies on.
/// A disk of a virtual machine that calls itself rotational is Unknown: most say so whatever is behind them.
Device blockDevice(unsigned major, unsigned minor, const std::string &sys = "/sys");

/// What is mounted where an open file or folder lies, as the kernel tells it: "fuse.sshfs" and "host:/folder", "fuseblk" and "/dev/sdb1". Empty:
/// not known.
struct Mount
{
    std::string type, source;
};
Mount mountOf(int fd);

} // namespace poolcopy::fs
