// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_window.h"

#include "core/base/path.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace poolcopy {

namespace {

constexpr std::size_t LongestOpening = 4 << 20;
constexpr time_t PatienceSeconds = 3;
constexpr char Taken = 'k';

/// Empty: there is no such folder.
std::string place(const char *name)
{
    const char *runtime = std::getenv("XDG_RUNTIME_DIR");
    if (runtime == nullptr || *runtime != '/')
        return {};
    const std::string folder = std::string(runtime) + "/poolcopy";
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return {};
    return folder + '/' + name;
}

std::optional<sockaddr_un> addressOf(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path)
        return {};
    std::memcpy(address.sun_path, path.data(), path.size());
    return address;
}

Fd newSocket(int flags)
{
    return Fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | flags, 0));
}

void setPatience(int socket)
{
    const timeval patience{PatienceSeconds, 0};
    for (const int what : {SO_RCVTIMEO, SO_SNDTIMEO})
        ::setsockopt(socket, SOL_SOCKET, what, &patience, sizeof patience);
}

/// How many were left out, the token, the destination, the sources: each ended by a zero byte, which no path holds.
std::string encoded(const Opening &opening)
{
    std::string text = std::to_string(opening.sources.leftOut) + '\0' + opening.token + '\0' + opening.into.value_or(Path()) + '\0';
    for (const Path &path : opening.sources.paths)
        text += path + '\0';
    return text;
}

std::optional<Opening> decoded(std::string_view text)
{
    const auto next = [&text]() -> std::optional<std::string> {
        const std::size_t end = text.find('\0');
        if (end == std::string_view::npos)
            return {};
        std::string item(text.substr(0, end));
        text.remove_prefix(end + 1);
        return item;
    };
    const auto leftOut = next(), token = next(), into = next();
    if (!leftOut || !token || !into)
        return {};
    Opening opening;
    opening.sources.leftOut = std::strtoul(leftOut->c_str(), nullptr, 10);
    opening.token = *token;
    if (!into->empty())
        opening.into = *into;
    while (const auto path = next())
        opening.sources.paths.push_back(*path);
    return opening;
}

} // namespace

Opening absolute(Opening opening)
{
    std::array<char, PATH_MAX> here{};
    if (::getcwd(here.data(), here.size()) == nullptr)
        return opening;
    const auto complete = [&here](Path &path) {
        if (path.empty() || path.front() == '/')
            return;
        while (path.starts_with("./"))   // or a "./" would stand in the middle of what people read
            path.erase(0, std::min(path.find_first_not_of('/', 1), path.size()));
        path = path.empty() || path == "." ? Path(here.data()) : joined(here.data(), path);
    };
    std::for_each(opening.sources.paths.begin(), opening.sources.paths.end(), complete);
    if (opening.into)
        complete(*opening.into);
    return opening;
}

FirstWindow::~FirstWindow()
{
    delete m_notifier;
    if (m_socket)
        ::unlink(m_path.c_str());
}

bool FirstWindow::becomeIt()
{
    m_path = place("window");
    const auto address = addressOf(m_path);
    m_lock = Fd(::open(place("lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!address || !m_lock || ::flock(m_lock.get(), LOCK_EX | LOCK_NB) != 0)
        return false;
    ::unlink(m_path.c_str());   // of one that was killed
    Fd socket = newSocket(SOCK_NONBLOCK);
    if (!socket || ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0 || ::listen(socket.get(), 8) != 0)
        return false;
    m_socket = std::move(socket);
    m_notifier = new QSocketNotifier(m_socket.get(), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &FirstWindow::answer);
    return true;
}

/// Whoever is slow keeps nobody waiting.
void FirstWindow::answer()
{
    struct Caller
    {
        Fd socket;
        std::string text;
    };
    auto caller = std::make_shared<Caller>();
    caller->socket = Fd(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!caller->socket)
        return;
    auto *notifier = new QSocketNotifier(caller->socket.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, caller, notifier] {
        std::array<char, 4096> some{};
        const ssize_t n = ::recv(caller->socket.get(), some.data(), some.size(), 0);
        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (n > 0 && caller->text.size() < LongestOpening) {
            caller->text.append(some.data(), static_cast<std::size_t>(n));
            return;
        }
        notifier->setEnabled(false);
        notifier->deleteLater();   // closes the socket, too
        const auto opening = n == 0 ? decoded(caller->text) : std::nullopt;
        if (!opening)
            return;
        (void)::send(caller->socket.get(), &Taken, 1, MSG_NOSIGNAL);
        Q_EMIT asked(*opening);
    });
}

bool FirstWindow::handOver(const Opening &opening)
{
    const auto address = addressOf(place("window"));
    const Fd socket = newSocket(0);
    if (!address || !socket)
        return false;
    setPatience(socket.get());
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0)
        return false;
    const std::string text = encoded(opening);
    for (std::size_t sent = 0; sent < text.size();) {
        const ssize_t n = ::send(socket.get(), text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        sent += static_cast<std::size_t>(n);
    }
    ::shutdown(socket.get(), SHUT_WR);
    char word = 0;
    return ::recv(socket.get(), &word, 1, 0) == 1 && word == Taken;
}

} // namespace poolcopy
