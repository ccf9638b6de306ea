// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/device_kind.h"

#include <string>

namespace poolcopy::fs {

/// What an open file or folder lies on (O_PATH will do). Reads /sys and /proc, so call it before the process is confined.
/// Unknown where nothing can be found out: never an error.
DeviceKind deviceKindOf(int fd);

/// The same of a block device by its number; `sys`: where sysfs is.
///
/// A partition is its disk, a mapped device the most delicate of those below it, a loop device what its file lies on.
/// A disk of a virtual machine that calls itself rotational is Unknown: most say so whatever is behind them.
DeviceKind blockDeviceKind(unsigned major, unsigned minor, const std::string &sys = "/sys");

} // namespace poolcopy::fs
