// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/polite.h"

#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

/// The kernel's numbers for ioprio_set(2): some of its linux/ioprio.h have a parameter named class, which no C++ compiler takes.
constexpr int OfOneThread = 1, ClassShift = 13, NoClass = 0, IdleClass = 3;

} // namespace

/// Only what everybody may take back: nice(2) and SCHED_IDLE can't be left again without CAP_SYS_NICE or an RLIMIT_NICE
/// that hardly anybody has (EACCES, EPERM), and a copy that was polite once would stay slow. SCHED_BATCH can: whoever wakes up goes first.
/// Both belong to a thread, not to the process: the main thread, whose number is the process's, does the work.
void setPolite(bool polite)
{
    setPolite(polite, ::getpid());
}

void setPolite(bool polite, pid_t thread)
{
    ::syscall(SYS_ioprio_set, OfOneThread, thread, (polite ? IdleClass : NoClass) << ClassShift);
    const sched_param none{};
    ::sched_setscheduler(thread, polite ? SCHED_BATCH : SCHED_OTHER, &none);
}

} // namespace poolcopy::fs
