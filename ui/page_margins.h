// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

namespace poolcopy {

/// px between a page's edges and what is on it, the same on every page; also between two that stand beside each other.
inline constexpr QMargins PageMargins(20, 18, 20, 18);

} // namespace poolcopy
