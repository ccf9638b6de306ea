// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace poolcopy::fs {

/// This process's main thread steps back behind all others, or no longer: may be called from any thread, at any time.
/// What the system does not allow is left out. Needs no right and opens nothing, so confinement doesn't touch it.
void setPolite(bool polite);
/// One thread by its number; 0: the one that calls.
void setPolite(bool polite, pid_t thread);

} // namespace poolcopy::fs
