# SPDX-License-Identifier: GPL-3.0-or-later
"""The tools that are measured: how each is called, what it promises to keep, and one run of it."""

import copy
import ctypes
import os
import select
import shlex
import shutil
import signal
import subprocess
import time
import typing

import compare
from workloads import size_of

ALL = frozenset(("modes", "owner", "times", "folder times", "links", "hard links", "attributes", "holes"))
WAYS = {
    "new": "into a new folder",
    "empty": "into an empty folder that is there",
    "over": "over a tree of the same names and sizes with other contents",
    "verify": "read back from the disk and compared",
}


class Tool(typing.NamedTuple):
    name: str               # as tables show it
    short: str              # as --tools takes it
    commands: dict          # {way: shell command}; $1 is the source, $2 the destination
    keeps: frozenset        # what it promises; beside names and contents
    rival: str = "cp -a"    # the tool that promises the same about the disk
    ends: bool = True       # False: a window that stays; the copy is over when everything is there
    inside: bool = False    # the copy is $2/<name of the source>
    package: str = ""       # Debian 12's, for --help


def tools(poolcopy):
    """All tools that are installed, by their names in tables; cp is the first."""
    cores = os.cpu_count() or 1

    def always(command, *ways):
        return {way: command for way in ways or ("new", "empty", "over")}

    def pool(flags):
        program = f"{shlex.quote(poolcopy)} --quiet {flags}".rstrip()
        return {"new": f'{program} "$1" --as "$2"', "empty": f'{program} "$1" --as "$2"',
                "over": f'{program} --on-conflict overwrite "$1" --as "$2"'}

    cp = 'cp -aT "$1" "$2"'
    flushed = "cp -a && sync -f"
    found = [
        Tool("cp -a", "cp", always(cp, *WAYS), ALL),
        Tool("poolcopy --no-flush", "poolcopy-no-flush", pool("--no-flush"), ALL),
        Tool(flushed, "cp-sync", always(f'{cp} && sync -f "$2"', *WAYS), ALL, flushed),
        Tool("poolcopy", "poolcopy", {**pool(""), "verify": pool("")["new"]}, ALL, flushed),
        Tool("poolcopy --verify", "poolcopy-verify", {"verify": pool("--verify")["new"]}, ALL, "poolcopy"),
        Tool("rsync -a", "rsync", always('rsync -a "$1/" "$2/"'), ALL - {"hard links", "attributes", "holes"}, package="rsync"),
        # tar's own format knows seconds only
        Tool("tar, tar", "tar", always('mkdir -p "$2" && tar -C "$1" -cf - . | tar -C "$2" -xpf -'),
             ALL - {"times", "folder times", "attributes", "holes"} | {"seconds"}, package="tar"),
        # its rsyncs work side by side: a folder's time is whatever the last of them left
        Tool("fpsync", "fpsync", always(f'fpsync -t "$SCRATCH" -n {cores} "$1/" "$2/"'),
             ALL - {"folder times", "hard links", "attributes", "holes"}, package="fpart"),
        Tool("rclone copy", "rclone", always('rclone copy --create-empty-src-dirs "$1" "$2"'), frozenset(("times",)),
             package="rclone"),
        Tool("KDE's KIO", "kio", always('dbus-run-session -- kioclient5 --noninteractive --platform offscreen copy "$1" "$2"', "new"),
             frozenset(("modes", "links", "seconds")), package="kde-cli-tools kio dbus-daemon"),
        Tool("Ultracopier", "ultracopier", always('mkdir "$2" && xvfb-run -a ultracopier cp "$1" "$2"', "new"),
             frozenset(("links",)), ends=False, inside=True, package="ultracopier xvfb xauth"),
    ]
    if not shutil.which("kioclient5") and shutil.which("kioclient"):
        found = [t._replace(commands={w: c.replace("kioclient5", "kioclient") for w, c in t.commands.items()}) for t in found]
    needed = {"rsync": "rsync", "fpsync": "fpsync", "rclone": "rclone", "kio": "dbus-run-session", "ultracopier": "xvfb-run"}
    also = {"kio": ("kioclient5", "kioclient"), "ultracopier": ("ultracopier",)}
    return {t.name: t for t in found if (t.short not in needed or shutil.which(needed[t.short]))
            and (t.short not in also or any(shutil.which(n) for n in also[t.short]))}


# -- comparing ------------------------------------------------------------------------------------------------------

def promised(tree, keeps):
    """A tree from compare.scan() without what a tool does not promise to keep."""
    result = {}
    for path, entry in tree.items():
        if entry.kind == "link" and "links" not in keeps:
            continue
        e = result[path] = copy.copy(entry)
        if "modes" not in keeps:
            e.mode = 0
        if "seconds" in keeps and e.kind == "file":
            e.mtime //= 10**9
        elif "times" not in keeps or (e.kind == "folder" and "folder times" not in keeps):
            e.mtime = 0
    return result


def differences(wanted, destination, keeps):
    return compare.differences(promised(wanted, keeps), promised(compare.scan(destination), keeps), owner="owner" in keeps,
                               xattrs="attributes" in keeps, holes="holes" in keeps, links="hard links" in keeps)


def left_out(tool):
    """What of the source is not compared, for people."""
    missing = sorted(ALL - tool.keeps)
    if "seconds" in tool.keeps:
        missing = [m for m in missing if m != "times"] + ["parts of a second"]
    return missing


# -- running ----------------------------------------------------------------------------------------------------------

def adopt_orphans():
    """What a tool leaves behind becomes our child: it is counted, and ended."""
    ctypes.CDLL(None, use_errno=True).prctl(36, 1, 0, 0, 0)   # PR_SET_CHILD_SUBREAPER


def descendants(top):
    """Pids of all processes below ours."""
    parents = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", "rb") as f:
                    parents[int(entry)] = int(f.read().rsplit(b") ", 1)[1].split()[1])
            except (OSError, IndexError):
                pass
    found, level = [], {top}
    while level:
        level = {p for p, parent in parents.items() if parent in level}
        found += level
    return found


def collect(patience):
    """Waits that many seconds for all that is still below us, then kills it; gives their CPU seconds and peak KiB."""
    cpu, rss, end = 0.0, 0, time.monotonic() + patience
    while True:
        try:
            pid, _, usage = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return cpu, rss
        if pid:
            cpu, rss = cpu + usage.ru_utime + usage.ru_stime, max(rss, usage.ru_maxrss)
            continue
        if time.monotonic() > end:
            for below in descendants(os.getpid()):
                try:
                    os.kill(below, signal.SIGKILL)
                except ProcessLookupError:
                    pass
        time.sleep(0.005)


class Run:
    """One copy: seconds on the wall, seconds of CPU of all processes, MiB of the largest of them. `failed`: why it is none."""

    def __init__(self, tool, way, source, destination, limit, scratch):
        self.failed, self.cut = "", False
        figures, log = os.path.join(scratch, "time"), os.path.join(scratch, "output.txt")
        target = os.path.join(destination, os.path.basename(source)) if tool.inside else destination
        whole = None if tool.ends else size_of(source)
        environment = dict(os.environ, SCRATCH=scratch, LC_ALL="C.UTF-8", XDG_RUNTIME_DIR=scratch, QT_LOGGING_RULES="*.debug=false",
                           RCLONE_CONFIG=os.path.join(scratch, "rclone.conf"))
        with open(log, "wb") as out:
            begin = time.perf_counter()
            # GNU time: what a child of Python uses can't be told from what Python uses
            process = subprocess.Popen(["/usr/bin/time", "-q", "-o", figures, "-f", "%U %S %M", "sh", "-c", tool.commands[way], "sh",
                                        source, destination], stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=environment,
                                       start_new_session=True)
            try:
                ended = self._ended(process, begin + limit, (lambda: size_of(target) == whole) if whole else None)
            except BaseException:   # Ctrl-C does not reach a session of its own
                self._stop(process)
                raise
            self.wall = time.perf_counter() - begin
        code = process.poll() if ended else None
        if ended and code is not None:
            cpu, rss = collect(2)
        else:
            cpu, rss = self._stop(process)
        if not ended:
            self.cut = True
            self.failed = f"cut off after {limit:.0f} s"
        elif code:
            with open(log, encoding="utf-8", errors="replace") as f:
                told = f.read().strip().splitlines()[-1:]
            self.failed = f"exit {code}" + (f": {told[0][:120]}" if told else "")
        try:
            with open(figures, encoding="ascii") as f:
                user, system, peak = f.read().split()[-3:]
            os.unlink(figures)
            cpu, rss = cpu + float(user) + float(system), max(rss, int(peak))
        except (OSError, ValueError):
            pass
        self.cpu, self.rss = cpu, rss / 1024

    @staticmethod
    def _ended(process, deadline, complete):
        """Waits without polling; a window is looked at ever more rarely, so that looking costs no more than a twentieth."""
        fd = os.pidfd_open(process.pid)
        try:
            poll = select.poll()
            poll.register(fd, select.POLLIN)
            begin = time.perf_counter()
            while True:
                now = time.perf_counter()
                if now >= deadline:
                    return False
                pause = deadline - now if complete is None else max(0.1, (now - begin) / 20)
                if poll.poll(max(1, int(1000 * min(pause, deadline - now)))):
                    return True
                if complete is not None and complete():
                    return True
        finally:
            os.close(fd)

    @staticmethod
    def _stop(process):
        """Ends all that the run has started, gently first: Xvfb cleans up after itself."""
        below = [p for p in descendants(os.getpid()) if p != process.pid]
        for sig, seconds in ((signal.SIGTERM, 3), (signal.SIGKILL, 3)):
            for pid in below:
                try:
                    os.kill(pid, sig)
                except ProcessLookupError:
                    pass
            try:
                process.wait(seconds)
                break
            except subprocess.TimeoutExpired:
                below = descendants(os.getpid())
        return collect(1)
