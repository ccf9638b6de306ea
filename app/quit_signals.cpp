// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quit_signals.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace poolcopy {

namespace {

constexpr std::array<int, 3> Signals{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> ends{-1, -1};

extern "C" void tellEventLoop(int)
{
    const int kept = errno;
    const char one = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &one, 1);
    errno = kept;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> drain{};
        if (::read(ends[1], drain.data(), drain.size()) > 0)
            Q_EMIT quitAsked();
    });
    struct sigaction action{};
    action.sa_handler = tellEventLoop;
    action.sa_flags = SA_RESTART;
    for (const int signal : Signals)
        ::sigaction(signal, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    if (!m_notifier)
        return;
    for (const int signal : Signals)
        ::signal(signal, SIG_DFL);
    delete m_notifier;
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

} // namespace poolcopy
