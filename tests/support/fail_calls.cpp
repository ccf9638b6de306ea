// SPDX-License-Identifier: GPL-3.0-or-later
// fail-calls --below PATH [--below PATH]… [--call NAME --nth N --with ERRNO|short|nothing|death [--on]] [--report FILE] -- COMMAND…
//
// Runs a command and makes one of its system calls on files below these folders fail, whichever of its processes makes
// it: the N-th that matches (with --on: that and all later ones), with that error, or after half of what it was to
// move, or as if there were no more of it (0), or kill whoever makes it. NAME: a call or a group of the table below; without --call nothing fails, and the report has what could.
// Exits as the command does; with 125 where this can't be done here. Every process of the command asks us before each
// such call (seccomp user notification), so that the count is one for all of them.
#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/fs.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Where a call says what it is about: a descriptor, a path, a folder and a path, and the same a second time.
enum class About { Fd, Path, At, PathPath, AtAt, PathAt, FdFd };

struct Call
{
    int number;
    const char *name, *group;
    About about;
};

const std::vector<Call> Calls{
    {SYS_openat, "openat", "open", About::At},
    {SYS_openat2, "openat2", "open", About::At},
    {SYS_read, "read", "read", About::Fd},
    {SYS_pread64, "pread64", "read", About::Fd},
    {SYS_write, "write", "write", About::Fd},
    {SYS_pwrite64, "pwrite64", "write", About::Fd},
    {SYS_copy_file_range, "copy_file_range", "range", About::FdFd},
    {SYS_getdents64, "getdents64", "list", About::Fd},
    {SYS_newfstatat, "newfstatat", "stat", About::At},
    {SYS_statx, "statx", "stat", About::At},
    {SYS_fstat, "fstat", "stat", About::Fd},
    {SYS_mkdirat, "mkdirat", "mkdir", About::At},
    {SYS_symlinkat, "symlinkat", "symlink", About::PathAt},
    {SYS_linkat, "linkat", "link", About::AtAt},
#ifdef SYS_renameat
    {SYS_renameat, "renameat", "rename", About::AtAt},
#endif
    {SYS_renameat2, "renameat2", "rename", About::AtAt},
    {SYS_unlinkat, "unlinkat", "unlink", About::At},
    {SYS_mknodat, "mknodat", "mknod", About::At},
    {SYS_fsync, "fsync", "fsync", About::Fd},
    {SYS_fdatasync, "fdatasync", "fsync", About::Fd},
    {SYS_syncfs, "syncfs", "fsync", About::Fd},
    {SYS_fchmod, "fchmod", "chmod", About::Fd},
    {SYS_fchmodat, "fchmodat", "chmod", About::At},
    {SYS_fchown, "fchown", "chown", About::Fd},
    {SYS_fchownat, "fchownat", "chown", About::At},
    {SYS_utimensat, "utimensat", "times", About::At},
    {SYS_fsetxattr, "fsetxattr", "setxattr", About::Fd},
    {SYS_setxattr, "setxattr", "setxattr", About::Path},
    {SYS_lsetxattr, "lsetxattr", "setxattr", About::Path},
    {SYS_flistxattr, "flistxattr", "getxattr", About::Fd},
    {SYS_llistxattr, "llistxattr", "getxattr", About::Path},
    {SYS_listxattr, "listxattr", "getxattr", About::Path},
    {SYS_fgetxattr, "fgetxattr", "getxattr", About::Fd},
    {SYS_lgetxattr, "lgetxattr", "getxattr", About::Path},
    {SYS_getxattr, "getxattr", "getxattr", About::Path},
    {SYS_ftruncate, "ftruncate", "truncate", About::Fd},
    {SYS_lseek, "lseek", "seek", About::Fd},
    {SYS_flock, "flock", "lock", About::Fd},
    {SYS_close, "close", "close", About::Fd},
    {SYS_readlinkat, "readlinkat", "readlink", About::At},
    {SYS_ioctl, "ioctl", "clone", About::FdFd},
#ifdef SYS_mkdir   // what newer machines no longer have
    {SYS_open, "open", "open", About::Path},
    {SYS_stat, "stat", "stat", About::Path},
    {SYS_lstat, "lstat", "stat", About::Path},
    {SYS_mkdir, "mkdir", "mkdir", About::Path},
    {SYS_symlink, "symlink", "symlink", About::PathPath},
    {SYS_link, "link", "link", About::PathPath},
    {SYS_rename, "rename", "rename", About::PathPath},
    {SYS_unlink, "unlink", "unlink", About::Path},
    {SYS_rmdir, "rmdir", "unlink", About::Path},
    {SYS_mknod, "mknod", "mknod", About::Path},
    {SYS_chmod, "chmod", "chmod", About::Path},
    {SYS_chown, "chown", "chown", About::Path},
    {SYS_lchown, "lchown", "chown", About::Path},
    {SYS_readlink, "readlink", "readlink", About::Path},
#endif
};

const std::map<std::string_view, int> Errors{
    {"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EROFS", EROFS}, {"EACCES", EACCES}, {"EPERM", EPERM}, {"EINTR", EINTR},
    {"ENOSYS", ENOSYS}, {"ENOMEM", ENOMEM}, {"EMFILE", EMFILE}, {"ESTALE", ESTALE}, {"EINVAL", EINVAL}, {"EXDEV", EXDEV},
    {"EOPNOTSUPP", EOPNOTSUPP}, {"EMLINK", EMLINK}, {"ENODEV", ENODEV}, {"ENXIO", ENXIO}, {"EBUSY", EBUSY}, {"ENOLCK", ENOLCK}};

#if defined(__x86_64__)
constexpr std::uint32_t Arch = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t Arch = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t Arch = 0;   // not possible there yet
#endif

[[noreturn]] void impossible(const char *what)
{
    std::fprintf(stderr, "fail-calls: %s: %s\n", what, std::strerror(errno));
    ::_exit(125);
}

std::string linkText(const std::string &path)
{
    char text[PATH_MAX];
    const ssize_t n = ::readlink(path.c_str(), text, sizeof text);
    return n < 0 ? std::string() : std::string(text, static_cast<std::size_t>(n));
}

bool copyFrom(pid_t pid, std::uint64_t address, void *to, std::size_t n)
{
    const iovec here{to, n}, there{reinterpret_cast<void *>(address), n};
    return ::process_vm_readv(pid, &here, 1, &there, 1, 0) == static_cast<ssize_t>(n);
}

bool copyTo(pid_t pid, std::uint64_t address, void *from, std::size_t n)
{
    const iovec here{from, n}, there{reinterpret_cast<void *>(address), n};
    return ::process_vm_writev(pid, &here, 1, &there, 1, 0) == static_cast<ssize_t>(n);
}

std::string textAt(pid_t pid, std::uint64_t address)
{
    std::string text;
    char part[256];
    while (address != 0 && text.size() < PATH_MAX) {
        const std::size_t n = sizeof part - address % sizeof part;   // never over the end of a page
        if (!copyFrom(pid, address, part, n))
            break;
        const std::size_t length = ::strnlen(part, n);
        text.append(part, length);
        if (length < n)
            break;
        address += n;
    }
    return text;
}

std::string pathOf(pid_t pid, std::uint64_t fd)
{
    const std::string process = "/proc/" + std::to_string(pid);
    return static_cast<int>(fd) == AT_FDCWD ? linkText(process + "/cwd") : linkText(process + "/fd/" + std::to_string(static_cast<int>(fd)));
}

std::string pathOf(pid_t pid, std::uint64_t folder, std::uint64_t name)
{
    std::string text = textAt(pid, name);
    constexpr std::string_view OwnFds = "/proc/self/fd/";
    if (text.compare(0, OwnFds.size(), OwnFds) == 0) {
        char *end = nullptr;
        const unsigned long fd = std::strtoul(text.c_str() + OwnFds.size(), &end, 10);
        return pathOf(pid, fd) + end;
    }
    if (!text.empty() && text[0] == '/')
        return text;
    const std::string above = pathOf(pid, folder);
    return text.empty() || text == "." ? above : above + "/" + text;
}

std::vector<std::string> pathsOf(pid_t pid, About about, const __u64 *a)
{
    const auto here = static_cast<std::uint64_t>(AT_FDCWD);
    switch (about) {
    case About::Fd: return {pathOf(pid, a[0])};
    case About::FdFd: return {pathOf(pid, a[0]), pathOf(pid, a[2])};
    case About::Path: return {pathOf(pid, here, a[0])};
    case About::At: return {pathOf(pid, a[0], a[1])};
    case About::PathPath: return {pathOf(pid, here, a[0]), pathOf(pid, here, a[1])};
    case About::PathAt: return {pathOf(pid, a[1], a[2])};
    case About::AtAt: return {pathOf(pid, a[0], a[1]), pathOf(pid, a[2], a[3])};
    }
    return {};
}

int installFilter(const std::vector<const Call *> &calls)
{
    constexpr auto at = [](std::size_t offset) { return static_cast<__u32>(offset); };
    std::vector<sock_filter> code{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, at(offsetof(seccomp_data, arch))),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, Arch, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, at(offsetof(seccomp_data, nr))),
    };
    for (const Call *call : calls) {
        const auto number = static_cast<__u32>(call->number);
        if (call->number == SYS_ioctl) {
            const sock_filter part[] = {
                BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 4),
                BPF_STMT(BPF_LD | BPF_W | BPF_ABS, at(offsetof(seccomp_data, args[1]))),
                BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<__u32>(FICLONE), 0, 1),
                BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
                BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
            };
            code.insert(code.end(), std::begin(part), std::end(part));
        } else {
            code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1));
            code.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF));
        }
    }
    code.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    sock_fprog program{static_cast<unsigned short>(code.size()), code.data()};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        impossible("no new privileges");
    return static_cast<int>(::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program));
}

void giveFd(int socket, int fd)
{
    char byte = 0;
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))]{};
    iovec data{&byte, 1};
    msghdr message{};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr *head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(head), &fd, sizeof fd);
    if (::sendmsg(socket, &message, 0) != 1)
        impossible("giving the descriptor");
}

int takeFd(int socket)
{
    char byte = 0;
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))]{};
    iovec data{&byte, 1};
    msghdr message{};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    if (::recvmsg(socket, &message, MSG_CMSG_CLOEXEC) != 1 || CMSG_FIRSTHDR(&message) == nullptr)
        return -1;
    int fd = -1;
    std::memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof fd);
    return fd;
}

/// The call itself, made here on the same open file with half of the length; false: not a call that moves bytes.
bool moveHalf(const seccomp_notif &asked, std::int64_t &moved)
{
    const __u64 *a = asked.data.args;
    const auto pid = static_cast<pid_t>(asked.pid);
    const bool range = asked.data.nr == SYS_copy_file_range;
    const std::size_t length = static_cast<std::size_t>(range ? a[4] : a[2]) / 2;
    if (length == 0)
        return false;
    pid_t leader = pid;
    if (FILE *status = std::fopen(("/proc/" + std::to_string(pid) + "/status").c_str(), "re")) {
        char line[256];
        while (std::fgets(line, sizeof line, status) != nullptr && std::sscanf(line, "Tgid: %d", &leader) != 1) {
        }
        std::fclose(status);
    }
    const int process = static_cast<int>(::syscall(SYS_pidfd_open, leader, 0));
    const auto sameFile = [process](__u64 fd) { return static_cast<int>(::syscall(SYS_pidfd_getfd, process, static_cast<int>(fd), 0)); };
    const int first = sameFile(a[0]), second = range ? sameFile(a[2]) : -1;
    bool did = first >= 0;
    std::vector<char> data(range ? 0 : std::min<std::size_t>(length, 16 << 20));
    const auto offset = static_cast<off_t>(a[3]);
    switch (asked.data.nr) {
    case SYS_read:
    case SYS_pread64:
        moved = asked.data.nr == SYS_read ? ::read(first, data.data(), data.size()) : ::pread(first, data.data(), data.size(), offset);
        did = did && moved >= 0 && copyTo(pid, a[1], data.data(), static_cast<std::size_t>(moved));
        break;
    case SYS_write:
    case SYS_pwrite64:
        did = did && copyFrom(pid, a[1], data.data(), data.size());
        if (did)
            moved = asked.data.nr == SYS_write ? ::write(first, data.data(), data.size()) : ::pwrite(first, data.data(), data.size(), offset);
        did = did && moved >= 0;
        break;
    case SYS_copy_file_range: {
        loff_t in = 0, out = 0;
        did = did && (a[1] == 0 || copyFrom(pid, a[1], &in, sizeof in)) && (a[3] == 0 || copyFrom(pid, a[3], &out, sizeof out));
        if (did)
            moved = ::copy_file_range(first, a[1] == 0 ? nullptr : &in, second, a[3] == 0 ? nullptr : &out, length, 0);
        did = did && moved >= 0 && (a[1] == 0 || copyTo(pid, a[1], &in, sizeof in)) && (a[3] == 0 || copyTo(pid, a[3], &out, sizeof out));
        break;
    }
    default:
        did = false;
    }
    for (const int fd : {process, first, second})
        if (fd >= 0)
            ::close(fd);
    return did;
}

bool isBelow(const std::string &path, const std::string &top)
{
    return path.compare(0, top.size(), top) == 0 && (path.size() == top.size() || path[top.size()] == '/' || path[top.size()] == '.');
}

} // namespace

int main(int argc, char *argv[])
{
    std::vector<std::string> tops;
    std::string call, with, report;
    unsigned long nth = 1;
    bool on = false;
    int i = 1;
    for (; i < argc && std::string_view(argv[i]) != "--"; ++i) {
        const std::string_view option = argv[i];
        if (option == "--on") {
            on = true;
            continue;
        }
        if (++i == argc)
            break;
        if (option == "--below")
            tops.emplace_back(argv[i]);
        else if (option == "--call")
            call = argv[i];
        else if (option == "--nth")
            nth = std::strtoul(argv[i], nullptr, 10);
        else if (option == "--with")
            with = argv[i];
        else if (option == "--report")
            report = argv[i];
        else
            break;
    }
    std::vector<const Call *> watched;
    for (const Call &c : Calls)
        if (call.empty() || call == c.name || call == c.group)
            watched.push_back(&c);
    if (i + 1 >= argc || tops.empty() || watched.empty() || (!call.empty() && with != "short" && with != "nothing" && with != "death" && Errors.count(with) == 0)) {
        std::fprintf(stderr, "fail-calls: see the top of fail_calls.cpp for what it takes\n");
        return 125;
    }

    int sockets[2];
    errno = ENOSYS;
    if (Arch == 0)
        impossible("this kind of machine");
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        impossible("socketpair");
    const pid_t child = ::fork();
    if (child < 0)
        impossible("fork");
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        const int listener = installFilter(watched);
        if (listener < 0)
            impossible("seccomp");
        giveFd(sockets[1], listener);
        ::execv(argv[i + 1], argv + i + 1);
        impossible(argv[i + 1]);
    }
    ::close(sockets[1]);
    const int listener = takeFd(sockets[0]);

    std::map<std::pair<std::size_t, std::string>, unsigned long> seen;   // by folder and call
    std::vector<std::string> done;
    unsigned long matched = 0;
    pollfd ready{listener, POLLIN, 0};
    while (listener >= 0 && ::poll(&ready, 1, -1) >= 0 && (ready.revents & POLLIN) != 0) {
        seccomp_notif asked{};
        if (::ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &asked) != 0)
            continue;   // it was killed while it asked
        seccomp_notif_resp answer{asked.id, 0, 0, SECCOMP_USER_NOTIF_FLAG_CONTINUE};
        const auto c = std::find_if(watched.begin(), watched.end(), [&](const Call *w) { return w->number == asked.data.nr; });
        const std::vector<std::string> paths = pathsOf(static_cast<pid_t>(asked.pid), (*c)->about, asked.data.args);
        for (std::size_t top = 0; top < tops.size(); ++top) {
            const auto path = std::find_if(paths.begin(), paths.end(), [&](const std::string &p) { return isBelow(p, tops[top]); });
            if (path == paths.end())
                continue;
            ++seen[{top, (*c)->name}];
            ++matched;
            std::int64_t moved = 0;
            if (call.empty() || (on ? matched < nth : matched != nth) || (with == "short" && !moveHalf(asked, moved)))
                break;
            answer.flags = 0;
            answer.val = with == "short" ? moved : 0;
            answer.error = with == "short" || with == "nothing" || with == "death" ? 0 : -Errors.at(with);
            if (with == "death")
                ::kill(static_cast<pid_t>(asked.pid), SIGKILL);
            done.push_back(std::string((*c)->name) + " " + *path);
            break;
        }
        ::ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &answer);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!report.empty())
        if (FILE *f = std::fopen(report.c_str(), "we")) {
            for (const auto &[what, count] : seen)
                std::fprintf(f, "seen %zu %s %lu\n", what.first, what.second.c_str(), count);
            for (const std::string &line : done)
                std::fprintf(f, "failed %s\n", line.c_str());
            std::fclose(f);
        }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
