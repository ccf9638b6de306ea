// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's own set-up. Everything that must hold before the first byte is read stands here, because a child
// modifier of QProcess runs in the front's memory (Qt 6.4).
#include "core/worker/session.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// A file must never get one of the numbers 0 to 2: it would receive somebody's messages.
void occupyStandardFds()
{
    int fd = -1;
    do
        fd = ::open("/dev/null", O_RDWR);
    while (fd >= 0 && fd <= 2);
    if (fd > 2)
        ::close(fd);
}

} // namespace

/// poolcopy-worker PARENT_PID, with frames on standard input and output. Not for people.
int main(int argc, char **argv)
{
    const long parent = argc == 2 ? std::strtol(argv[1], nullptr, 10) : 0;
    if (parent <= 0) {
        std::fputs("poolcopy-worker is started by poolcopy and poolcopy-cli; it is of no use alone.\n", stderr);
        return 2;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != static_cast<pid_t>(parent))
        return 0;   // it died before we asked
    occupyStandardFds();
    ::syscall(SYS_close_range, 3U, ~0U, 0U);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    // The pipe's end ends us, not the terminal's Ctrl-C; a limit on file sizes is an error like any other.
    for (const int s : {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ})
        std::signal(s, SIG_IGN);
    const mode_t umask = ::umask(0);

    // Frames leave by a descriptor that nothing else knows; whoever writes to standard output writes to the log.
    const int out = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (out < 0 || ::dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
        return 1;
    poolcopy::worker::Channel channel(STDIN_FILENO, out);
    poolcopy::worker::Session session(channel, umask);
    // Nothing is left to be done; what a thread still waits for on a slow disk is nobody's any more.
    ::_exit(session.run());
}
