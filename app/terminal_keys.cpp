// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal_keys.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <termios.h>
#include <unistd.h>

namespace poolcopy {

namespace {

termios g_saved{};
volatile std::sig_atomic_t g_takes = 0;

constexpr std::uint64_t LowestLimit = 100'000, HighestLimit = 10'000'000'000, UnknownSpeed = 100'000'000;

/// SIGTSTP or SIGQUIT, on any thread: the shell finds its terminal as it was.
void onStop(int number)
{
    const int kept = errno;
    TerminalKeys::restore();
    struct sigaction usual{}, ours{};
    usual.sa_handler = SIG_DFL;
    ::sigaction(number, &usual, &ours);
    sigset_t only;
    ::sigemptyset(&only);
    ::sigaddset(&only, number);
    ::raise(number);
    ::pthread_sigmask(SIG_UNBLOCK, &only, nullptr);   // here it stops, and goes on with SIGCONT
    ::sigaction(number, &ours, nullptr);
    errno = kept;
}

bool inForeground()
{
    return ::tcgetpgrp(STDIN_FILENO) == ::getpgrp();
}

} // namespace

TerminalKeys::TerminalKeys()
{
    struct sigaction before{}, action{};
    if (::sigaction(SIGTSTP, nullptr, &before) != 0 || before.sa_handler != SIG_DFL)
        return;   // a shell without job control: nothing stops us
    action.sa_handler = onStop;
    action.sa_flags = SA_RESTART;
    ::sigfillset(&action.sa_mask);
    ::sigaction(SIGTSTP, &action, nullptr);
    ::sigaction(SIGQUIT, &action, nullptr);
}

TerminalKeys::~TerminalKeys()
{
    restore();
}

bool TerminalKeys::takes() const
{
    return g_takes != 0;
}

void TerminalKeys::restore()
{
    if (g_takes == 0)
        return;
    g_takes = 0;
    if (inForeground())   // else it belongs to somebody else by now
        ::tcsetattr(STDIN_FILENO, TCSANOW, &g_saved);
}

void TerminalKeys::follow(bool wanted)
{
    if (!inForeground()) {
        g_takes = 0;
    } else if (!wanted && g_takes != 0) {
        restore();
        ::tcflush(STDIN_FILENO, TCIFLUSH);
    } else if (wanted && g_takes == 0 && ::tcgetattr(STDIN_FILENO, &g_saved) == 0) {
        termios keys = g_saved;
        keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
        keys.c_cc[VMIN] = 1;
        keys.c_cc[VTIME] = 0;
        g_takes = 1;   // before: a stop in between restores what nobody has changed yet
        ::tcsetattr(STDIN_FILENO, TCSANOW, &keys);
    }
}

namespace {

/// The highest of the series that is below `rate`; the lowest if none is.
std::uint64_t stepBelow(double rate)
{
    std::uint64_t found = LowestLimit;
    for (std::uint64_t decade = LowestLimit; decade <= HighestLimit; decade *= 10)
        for (const std::uint64_t step : std::array{decade, 2 * decade, 5 * decade})
            if (static_cast<double>(step) < rate && step <= HighestLimit)
                found = step;
    return found;
}

} // namespace

std::uint64_t lowerLimit(std::uint64_t limit, double fastest)
{
    const double unlimited = fastest > 0 ? fastest : static_cast<double>(UnknownSpeed);
    return stepBelow(limit > 0 ? static_cast<double>(limit) : unlimited);
}

std::uint64_t higherLimit(std::uint64_t limit, double fastest)
{
    if (limit == 0)
        return 0;
    for (std::uint64_t decade = LowestLimit; decade <= HighestLimit; decade *= 10)
        for (const std::uint64_t step : std::array{decade, 2 * decade, 5 * decade})
            if (step > limit)
                return step > HighestLimit || (fastest > 0 && static_cast<double>(step) > fastest) ? 0 : step;
    return 0;
}

} // namespace poolcopy
