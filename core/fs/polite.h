// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace poolcopy::fs {

/// This process's main thread steps back behind all others, or no longer: may be called from any thread, at any time.
/// What the system does not allow is left out. Needs no right and opens nothing, so confinement doesn't touch it.
void setPolite(bool polite);

} // namespace poolcopy::fs
