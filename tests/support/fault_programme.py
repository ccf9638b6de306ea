#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes system calls fail, kills processes, cuts the power, fills, stops and unplugs disks while poolcopy-cli, cp -a or
rsync -a copies a tree, and judges all three by the same rules. A program of its own (see --help), and the inside of tests/tree/test_faults.py.

What must hold, whatever is done to a copy:
  the source stays exactly as it was, access times aside;
  under a final name is what was there before, or all of the new one;
  exit 0 means that source and copy are the same, but for metadata that stderr tells of;
  another exit names on stderr what is missing, or a folder above it, or says that the whole job has stopped;
  after a power cut what exit 0 was said of is still there;
  the same command, left alone, completes with exit 0 and leaves nothing lying about.
What a tool never keeps (rsync -a: hard links, attributes) is no fault: it is what differs after an undisturbed copy."""

import argparse
import collections
import contextlib
import itertools
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import cli
import compare
import mounts

LIMIT = 30   # seconds; a command that takes longer hangs
CANCEL_LIMIT = 10   # seconds that a command may take to end after SIGINT while a disk hangs
SOURCE, DESTINATION = 0, 1

# What a disk may answer, by the group of calls in fail_calls.cpp, for the source and for the destination.
READING = ("EIO", "EACCES", "ESTALE")
ANSWERS = {
    "open": (READING + ("EINTR", "EMFILE"), ("EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES", "EINTR", "EMFILE")),
    "read": (("EIO", "EINTR", "ESTALE", "short"), ("EIO", "EINTR", "short")),
    "write": ((), ("EIO", "ENOSPC", "EDQUOT", "EROFS", "EINTR", "short")),
    "range": (("EIO", "EINTR", "ENOSYS", "EXDEV", "EINVAL", "EOPNOTSUPP", "ENOSPC", "EDQUOT", "short", "nothing"),) * 2,
    "list": (READING, READING),
    "stat": (READING, READING),
    "mkdir": ((), ("EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES", "EINTR")),
    "symlink": ((), ("EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES")),
    "link": ((), ("EIO", "ENOSPC", "EDQUOT", "EROFS", "EMLINK", "EPERM")),
    "rename": ((), ("EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES")),
    "unlink": ((), ("EIO", "EROFS", "EACCES", "EBUSY")),
    "mknod": ((), ("EIO", "ENOSPC", "EPERM", "EROFS")),
    "fsync": ((), ("EIO", "ENOSPC", "EDQUOT", "EROFS", "EINTR")),
    "chmod": ((), ("EIO", "EPERM", "EROFS", "EINTR")),
    "chown": ((), ("EIO", "EPERM", "EROFS", "EDQUOT")),
    "times": ((), ("EIO", "EPERM", "EROFS", "EINTR")),
    "setxattr": ((), ("EIO", "ENOSPC", "EDQUOT", "EROFS", "EOPNOTSUPP", "EPERM")),
    "getxattr": (("EIO", "EACCES", "ESTALE"), ("EIO",)),
    "truncate": ((), ("EIO", "ENOSPC", "EROFS", "EINTR")),
    "seek": (("EIO",), ("EIO",)),
    "lock": ((), ("EIO", "ENOLCK")),
    "close": (("EIO",), ("EIO", "ENOSPC", "EDQUOT", "EINTR")),
    "readlink": (("EIO", "EACCES"), ("EIO",)),
    "clone": (("EIO", "ENOSPC", "EDQUOT", "EXDEV", "EINVAL", "EOPNOTSUPP", "EINTR"),) * 2,
}
GROUPS = {"openat": "open", "openat2": "open", "pread64": "read", "pwrite64": "write", "copy_file_range": "range", "getdents64": "list",
          "newfstatat": "stat", "statx": "stat", "fstat": "stat", "lstat": "stat", "symlinkat": "symlink", "linkat": "link",
          "mkdirat": "mkdir", "renameat": "rename", "renameat2": "rename", "unlinkat": "unlink", "rmdir": "unlink", "mknodat": "mknod",
          "fdatasync": "fsync", "syncfs": "fsync", "fchmod": "chmod", "fchmodat": "chmod", "fchown": "chown", "fchownat": "chown",
          "lchown": "chown", "utimensat": "times", "ftruncate": "truncate", "lseek": "seek", "flock": "lock", "readlinkat": "readlink",
          "ioctl": "clone"}
SEVERAL = re.compile(rb"of \d+ entries could not be kept|hard links became")   # only the first is named
METADATA = re.compile(r": (mode|owner|mtime|attributes differ|other hard links)")

# The columns of the table, and what each counts.
COLUMNS = {
    "faults": "system calls made to fail",
    "kills": "processes killed",
    "cuts": "power cuts",
    "disks": "disks that lie, hang, are full or unplugged",
    "wrong": "names with neither the old nor the whole new contents",
    "lost": "entries gone from the disk after exit 0 and a power cut",
    "exit0": "runs with exit 0 although something is missing or torn",
    "silent": "runs with another exit that do not name what is missing",
    "metadata": "runs that lose metadata without a word",
    "source": "runs that changed the source",
    "own": "runs that lost what was in the destination and is none of theirs",
    "leftover": "runs whose temporaries stay for ever",
    "again": "runs after which the same command does not complete the copy",
    "hang": "runs that hung or crashed",
}


def group_of(call):
    return GROUPS.get(call) or ("getxattr" if call.endswith(("listxattr", "getxattr")) else "setxattr" if call.endswith("setxattr") else call)


class Tool:
    def __init__(self, name):
        self.name = name

    def command(self, source, destination):
        if self.name == "poolcopy":
            return [os.fsencode(cli.program()), source, b"--as", destination, b"--on-conflict", b"overwrite"]
        path = os.fsencode(shutil.which(self.name) or "")
        if not path:
            cli.not_run(f"{self.name} is not installed")
        return [path, b"-aT", source, destination] if self.name == "cp" else [path, b"-a", source + b"/", destination + b"/"]

    def has_stopped(self, code, err):
        """Whether it says that the whole copy is not what was asked for."""
        if self.name == "poolcopy":
            return code == 2 or b"goes on" in err
        return self.name == "rsync" and code in (3, 10, 11, 12, 13, 14, 20, 22, 30)


class Run:
    def __init__(self, code, err, failed=()):
        self.code, self.err, self.failed = code, err, failed


def make_tree(path, files, rng):
    """Small: every fault costs two copies of it. One of each kind of trouble that a system call can make."""
    os.makedirs(path)
    for i in range(files):
        folder = path + b"/d%d/e%d" % (i % 4, i % 3)
        os.makedirs(folder, exist_ok=True)
        with open(folder + b"/f%03d" % i, "wb") as f:
            f.write(rng.randbytes(rng.choice((0, 1, 700, 3000, 20000))))
        os.utime(f.name, ns=(10**18 + i, 10**18 + 1001 * i))
    for name, size in ((b"large", 900_000), (b"huge", 5 << 19)):
        with open(path + b"/d1/" + name, "wb") as f:
            f.write(rng.randbytes(size))
    with open(path + b"/d2/sparse", "wb") as f:
        f.write(b"begin")
        f.seek(3 << 20)
        f.write(rng.randbytes(9000))
        f.truncate(5 << 20)
    os.link(path + b"/d1/large", path + b"/d2/linked")
    os.link(path + b"/d0/e0/f000", path + b"/d3/linked-too")
    os.symlink(b"d1/large", path + b"/link")
    os.symlink(b"x" * 200, path + b"/d3/long-link")
    os.mkfifo(path + b"/d3/fifo")
    os.makedirs(path + b"/empty/also-empty")
    os.setxattr(path + b"/d1/large", "user.note", b"value")
    os.setxattr(path + b"/d2", "user.note", b"of a folder")
    os.chmod(path + b"/d1/huge", 0o4711)
    os.chmod(path + b"/d3/e1", 0o555)
    os.chmod(path + b"/empty", 0o750)
    if cli.IS_ROOT:
        os.chown(path + b"/d1/huge", 1234, 4321)
        os.chmod(path + b"/d1/huge", 0o4711)
        os.chown(path + b"/d2/e2", 1234, 4321)
        os.chown(path, 1234, 4321)
    for where, folders, names in os.walk(path, topdown=False):
        os.utime(where, ns=(10**18, 10**18 + len(folders) + len(names)))


class Place:
    """A folder on some disk with a source `a`, and what is to come beside it under `b`."""

    def __init__(self, top, files, seed, tag):
        self.top = top
        self.source, self.destination = top + b"/a", top + b"/b"
        self.command = None   # source and destination as the tool is told, if that is another way to the same
        self.tag = tag
        make_tree(self.source, files, random.Random(seed))
        self.tree = compare.scan(self.source)
        self.known = {}      # by (tool, merge): what differs after an undisturbed copy
        self.counts = {}     # by the same: how often each call was made
        self.old = {}

    def prepare(self, merge):
        for name in os.listdir(self.top):
            if name != b"a":
                cli.remove(self.top + b"/" + name)
        self.old = {}
        if not merge:
            return
        for name, data in ((b"own", b"own"), (b"d1/own", b"own too"), (b"d0/e0/f000", b"old"), (b"d1/large", b"old" * 1000),
                           (b"d1/huge", b"old" * 5), (b"d2/sparse", b"old" * 10)):
            path = self.destination + b"/" + name
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as f:
                f.write(data)
            os.utime(path, (10**8, 10**8))
        self.old = compare.scan(self.destination)


class Programme:
    def __init__(self, tool, seed, home, on_fault=None):
        self.tool, self.home = Tool(tool), home
        self.random = random.Random(f"{seed} {tool}")
        self.figures = collections.Counter({column: 0 for column in COLUMNS})
        self.kinds = collections.Counter()      # how often which kind of call was made to fail
        self.found = []
        self.on_fault = on_fault
        self.what = ""

    # -- running -------------------------------------------------------------------------------------------------

    def env(self):
        home = os.fsdecode(self.home)
        return {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": home, "XDG_STATE_HOME": home + "/state", "XDG_RUNTIME_DIR": home}

    def start(self, place, before=()):
        self.err = tempfile.TemporaryFile()
        command = list(before) + self.tool.command(*place.command or (place.source, place.destination))
        return subprocess.Popen(command, env=self.env(), cwd=place.top, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=self.err,
                                start_new_session=True)

    def end(self, process):
        try:
            code = process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            code = "hang"
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        self.err.seek(0)
        text = self.err.read()
        self.err.close()
        return Run(code, text)

    def run(self, place, call=None, side=None, nth=0, answer=None, on=False):
        report = os.path.join(self.home, b"report")
        tops = [place.source, place.destination] if call is None else [(place.source, place.destination)[side]]
        before = [os.fsencode(cli.program("fail-calls")), b"--report", report]
        for top in tops:
            before += [b"--below", top]
        if call:
            before += [b"--call", call.encode(), b"--nth", b"%d" % nth, b"--with", answer.encode()] + [b"--on"] * on
        if os.path.exists(report):
            os.unlink(report)
        run = self.end(self.start(place, before + [b"--"]))
        if run.code == 125:
            cli.not_run("system calls can't be made to fail here: " + run.err.decode(errors="replace").strip())
        self.report = []
        if os.path.exists(report):
            with open(report, "rb") as f:
                self.report = [line.split(b" ", 3) for line in f.read().splitlines()]
        run.failed = [b" ".join(line[1:]) for line in self.report if line[0] == b"failed"]
        return run

    # -- judging -------------------------------------------------------------------------------------------------

    def fault(self, column, text, run=None):
        self.figures[column] += 1
        line = f"{column}: {self.what}: {text}"
        self.found.append(line)
        if self.on_fault:
            self.on_fault(line + (f"\n    exit {run.code}: {run.err.decode(errors='replace')[-600:]}" if run else ""))

    def differences(self, place, merge):
        if not os.path.lexists(place.destination):
            return [": only in the first"]
        there = compare.scan(place.destination)
        return [d for d in compare.differences(place.tree, there, holes=False, top=not merge)
                if d not in place.known.get((self.tool.name, merge), ())]

    def untold(self, place, differs, err):
        """Those of these differences that stderr does not tell of; of metadata it is enough to name one of several links."""
        links = compare.link_groups(place.tree)
        untold = []
        for d in differs:
            # Where a folder that is told of could not get its name, it still has the one it was made by.
            path = re.sub(rb"\.unfinished-[0-9a-f]{8}(?=/|$)", b"", os.fsencode(d.split(": ")[0]))
            names = links.get(path, (path,)) if METADATA.search(d) else (path,)
            if not any(self.named(n.lstrip(b"."), err) for n in names) and not (METADATA.search(d) and SEVERAL.search(err)):
                untold.append(d)
        return untold

    def named(self, path, err):
        """Whether stderr names this path, or a folder above it; rsync may name its temporary."""
        while True:
            text = b"(/|^|['\" ])" + re.escape(path) + rb"(?![\w/.-])" if path else rb"/[ab]/?['\": ]"
            temporary = re.escape(os.path.dirname(path)) + rb"/\." + re.escape(os.path.basename(path)) + rb"\.\w{6}"
            if re.search(text, err) or (self.tool.name == "rsync" and path and re.search(temporary, err)):
                return True
            if not path:
                return False
            path = os.path.dirname(path)

    def check_names(self, place):
        """What bears a final name is old, or new and whole."""
        if not os.path.lexists(place.destination):
            return
        for path, entry in compare.scan(place.destination).items():
            if b".unfinished-" in path or b".poolcopy-" in path or (self.tool.name == "rsync" and re.search(rb"(^|/)\.[^/]*\.\w{6}$", path)):
                continue
            new, old = place.tree.get(path), place.old.get(path)
            fits = [x for x in (new, old) if x and (x.kind, x.link, x.rdev) == (entry.kind, entry.link, entry.rdev)
                    and (x.kind != "file" or (x.size, x.digest) == (entry.size, entry.digest))]
            if not fits:
                self.fault("wrong", f"{compare.escaped(path)}: {entry.kind} of {entry.size} bytes")

    def check_own(self, place):
        for path, entry in place.old.items():
            if path.endswith(b"own"):
                try:
                    with open(place.destination + b"/" + path, "rb") as f:
                        if f.read() in (b"own", b"own too"):
                            continue
                except OSError:
                    pass
                self.fault("own", compare.escaped(path))
            elif entry.kind == "file" and not os.path.lexists(place.destination + b"/" + path):
                self.fault("own", f"neither the old nor the new {compare.escaped(path)}")

    def check_end(self, place, merge, run):
        """What the exit and the messages say is true."""
        differs = self.differences(place, merge)
        content = [d for d in differs if not METADATA.search(d)]
        if run.code == 0:
            if content:
                self.fault("exit0", "; ".join(content[:3]), run)
        elif not isinstance(run.code, int) or run.code < 0 or run.code >= 128:
            self.fault("hang", f"exit {run.code}", run)
            return
        elif self.tool.has_stopped(run.code, run.err):
            return
        untold = self.untold(place, differs, run.err)
        if run.code and not run.err.strip():
            self.fault("silent", f"exit {run.code} without a word", run)
        elif run.code and any(d in content for d in untold):
            self.fault("silent", "; ".join(d for d in untold if d in content)[:300], run)
        elif run.code == 0 and any(d not in content for d in untold):
            self.fault("metadata", "; ".join(d for d in untold if d not in content)[:300], run)

    def check_source(self, place):
        changes = list(compare.changed(place.tree, compare.scan(place.source)))
        if changes:
            self.fault("source", "; ".join(changes[:3]))
            place.tree = compare.scan(place.source)

    def check_again(self, place, merge, told):
        """The same command, left alone. `told`: what was said of metadata that could not be kept; nobody sets it anew."""
        run = self.end(self.start(place))
        differs = [d for d in self.differences(place, merge) if not METADATA.search(d)]
        differs = [d for d in differs if not d.endswith("only in the second")]   # leftovers are judged by themselves
        if run.code != 0 or differs:
            self.fault("again", f"exit {run.code}: " + "; ".join(differs[:3]), run)
        untold = self.untold(place, [d for d in self.differences(place, merge) if METADATA.search(d)], told + run.err)
        if untold:
            self.fault("metadata", "also after the same command again: " + "; ".join(untold[:3]), run)

    def check_leftovers(self, place):
        wanted = {b"a", b"b"}
        left = [n for n in os.listdir(place.top) if n not in wanted and n != b"lost+found"]
        for path in compare.scan(place.destination, contents=False) if os.path.lexists(place.destination) else ():
            if path not in place.tree and path not in place.old and not any(d.startswith(compare.escaped(path) + ":") for d in place.known.get((self.tool.name, True), ())):
                left.append(path)
        if left:
            self.fault("leftover", ", ".join(map(compare.escaped, left[:4])))

    def check_all(self, place, merge, run, complete=True):
        self.check_source(place)
        self.check_names(place)
        self.check_own(place)
        if run:
            self.check_end(place, merge, run)
        if complete and not (run and run.code == 0):
            self.check_again(place, merge, run.err if run else b"")
        self.check_leftovers(place)

    # -- disturbing ----------------------------------------------------------------------------------------------

    def learn(self, place, merge, calls=True):
        """How an undisturbed copy ends, and which calls it makes."""
        key = (self.tool.name, merge)
        if key in place.known:
            return
        place.prepare(merge)
        place.known[key] = ()
        self.report = []
        run = self.run(place) if calls else self.end(self.start(place))
        if run.code != 0:
            raise AssertionError(f"undisturbed, it exits with {run.code}: {run.err.decode(errors='replace')}")
        place.known[key] = frozenset(self.differences(place, merge))
        place.counts[key] = {(int(line[1]), line[2].decode()): int(line[3]) for line in self.report if line[0] == b"seen"}
        self.check_source(place)

    def fail_one(self, place, merge, call=None, side=None, nth=None, answer=None):
        """One call fails, once; or from then on, as when a disk is gone."""
        self.learn(place, merge)
        counts = place.counts[self.tool.name, merge]
        if call is None:
            # kinds of calls in turn rather than by how often they are made, or nearly all would be stat and open
            possible = sorted(k for k in counts if ANSWERS[group_of(k[1])][k[0]])
            fewest = min(self.kinds[k] for k in possible)
            side, call = self.random.choice([k for k in possible if self.kinds[k] == fewest])
        given = nth is not None
        nth = nth or self.random.randint(1, counts.get((side, call), 1))
        answer = answer or self.random.choice(ANSWERS[group_of(call)][side] + (("ENOSYS",) if call in ("openat2", "renameat2", "statx") else ()))
        on = not given and answer in ("EIO", "ENOSYS", "EROFS", "ENOSPC") and self.random.random() < 0.1
        self.kinds[side, call] += 1
        place.prepare(merge)
        again = not given and self.random.random() < 0.15
        if again:
            self.interrupt(place)
        self.what = f"{place.tag}{' merging' * merge}{' going on' * again}: {call} #{nth}{' and all later ones' * on} at the {('source', 'destination')[side]} {answer}"
        run = self.run(place, call, side, nth, answer, on)
        if run.failed:
            self.what += " (" + ", ".join(os.path.relpath(os.fsdecode(f).split(" ", 1)[1], os.fsdecode(place.top)) for f in run.failed[:2]) + ")"
            self.figures["faults"] += len(run.failed)
        self.check_all(place, merge, run)
        return run

    def interrupt(self, place):
        """Leaves what a copy leaves that is killed in the middle."""
        process = self.start(place)
        try:
            process.wait(self.random.uniform(0.01, 0.08))
        except subprocess.TimeoutExpired:
            process.kill()
        below = self.descendants(process.pid)
        self.end(process)
        cli.wait_for(lambda: not any(map(cli.alive, below)), "the workers of a dead front end", 5)

    def descendants(self, pid):
        found, rest = [], [pid]
        while rest:
            parent = rest.pop()
            for entry in os.listdir("/proc"):
                if entry.isdigit():
                    s = cli.stat_of(entry)
                    if s and s[2] == parent and s[1] not in "ZX":
                        found.append(int(entry))
                        rest.append(int(entry))
        return found

    def fail_each(self, place, merge):
        """Each call of each kind fails once, with what a disk may answer in turn."""
        self.learn(place, merge)
        for (side, call), count in sorted(place.counts[self.tool.name, merge].items()):
            answers = itertools.cycle(ANSWERS[group_of(call)][side] or (None,))
            for nth, answer in zip(range(1, count + 1), answers):
                if answer:
                    self.fail_one(place, merge, call, side, nth, answer)

    def kill_one(self, place, merge, took):
        """Someone is killed at some moment: the process that was started, one of its own, or all of those. False: it had
        ended before."""
        place.prepare(merge)
        whom = self.random.choice(("front", "one", "all"))
        moment = self.random.uniform(0, took)
        self.what = f"{place.tag}{' merging' * merge}: {whom} killed after {moment:.3f} s"
        process = self.start(place)
        killed = 0
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            below = self.descendants(process.pid)
            victims = [process.pid] if whom == "front" or not below else [self.random.choice(below)] if whom == "one" else below
            killed = sum(map(cli.kill, victims))
            self.figures["kills"] += killed
            if victims == [process.pid]:
                process.wait()
                end = time.monotonic() + 2
                while any(map(cli.alive, below)) and time.monotonic() < end:
                    time.sleep(0.005)
                self.end(process)
                self.check_all(place, merge, None)
                return killed
        self.check_all(place, merge, self.end(process))
        return killed

    def typical_time(self, place):
        place.prepare(False)
        begin = time.monotonic()
        self.end(self.start(place))
        return time.monotonic() - begin


class Disk:
    """An ext4 or xfs image whose power can be cut, at `point`; the source is elsewhere."""

    def __init__(self, kind, top, megabytes=400):
        self.kind, self.image, self.point = kind, top + b"/" + kind.encode() + b".img", top + b"/" + kind.encode()
        with open(self.image, "xb") as f:
            f.truncate(megabytes << 20)
        mounts.command(*mounts.MAKE[kind], self.image, what=kind)
        os.mkdir(self.point)
        self.mount()

    def mount(self):
        mounts.command("mount", "-o", "loop", self.image, self.point, what=f"{self.kind} on a loop device")

    def unmount(self):
        subprocess.run(["umount", self.point], check=False, stderr=subprocess.DEVNULL)
        subprocess.run(["umount", "--lazy", self.point], check=False, stderr=subprocess.DEVNULL)

    def cut(self):
        mounts.shut_down(self.point)


class Cuttable(Place):
    """A destination on a disk whose power is cut."""

    def __init__(self, top, disk, files, seed):
        self.disk = disk
        super().__init__(top, files, seed, disk.kind)
        self.destination = disk.point + b"/x/b"

    def prepare(self, merge):
        x = self.disk.point + b"/x"
        cli.remove(x)
        os.mkdir(x)
        top, self.top = self.top, x
        super().prepare(merge)
        self.top = top
        os.sync()

    def cut_one(self, programme, merge, took):
        self.prepare(merge)
        after_end = programme.random.random() < 0.4
        moment = programme.random.uniform(0, took * 1.2)
        programme.what = f"{self.tag}{' merging' * merge}: power cut " + ("after the end" if after_end else f"after {moment:.3f} s")
        process = programme.start(self)
        ended = True
        try:
            process.wait(LIMIT if after_end else moment)
        except subprocess.TimeoutExpired:
            ended = False
        self.disk.cut()
        run = programme.end(process)
        programme.figures["cuts"] += 1
        self.disk.unmount()
        self.disk.mount()
        programme.check_source(self)
        if not os.path.isdir(self.disk.point + b"/x"):
            raise AssertionError("the disk lost what was on it before")
        programme.check_names(self)
        programme.check_own(self)
        if run.code == 0:
            lost = [d for d in programme.differences(self, merge) if not METADATA.search(d)]
            if lost:
                programme.figures["lost"] += (len(lost) if os.path.isdir(self.destination) else len(self.tree)) - 1
                programme.fault("lost", f"exit 0 ({'before' if ended else 'after'} the cut), then {len(lost)} differ: " + "; ".join(lost[:3]))
        if run.code != 0 or lost:
            programme.check_again(self, merge, b"")
        top, self.top = self.top, self.disk.point + b"/x"
        programme.check_leftovers(self)
        self.top = top


class Troubled(Place):
    """A small tree whose source or destination is on a disk with one trouble for each round."""

    def trouble(self, programme, merge, took):
        rng = programme.random
        kind = rng.choice(self.KINDS)
        self.choose(kind, rng)
        self.prepare(merge)
        programme.what = f"{self.tag}{' merging' * merge}: {kind}"
        programme.figures["disks"] += 1
        process = programme.start(self)
        run = self.disturb(programme, process, kind, rng.uniform(0, took))
        self.mend()
        programme.check_all(self, merge, run)


class Faulty(Troubled):
    """By faulty_disk.cpp. It is judged by the folder behind it, which is always well."""

    CALLS = {SOURCE: ("read", "lookup", "list"), DESTINATION: ("write", "close", "fsync", "open")}

    def __init__(self, top, side, stack, files, seed):
        self.dir, self.path, self.addCleanup = top, lambda name: os.path.join(top, os.fsencode(name)), stack.callback
        self.disk = mounts.FaultyDisk(self, "disk")
        self.side, self.faults = side, ()
        super().__init__(self.disk.backing if side == SOURCE else top, files, seed, ("source", "destination")[side] + " by FUSE")
        if side == SOURCE:
            self.top = top + b"/out"
            os.mkdir(self.top)
            self.destination = self.top + b"/b"
            self.command = (self.disk.point + b"/a", self.destination)
            self.KINDS = ("all-holes", "bad", "hang", "unplugged")
        else:
            self.top = self.disk.backing
            self.destination = self.top + b"/b"
            self.command = (self.source, self.disk.point + b"/b")
            self.KINDS = ("room", "hang", "unplugged", "no-noreplace")

    def prepare(self, merge):
        self.disk.take_out()   # the kernel knows nothing of what was there
        super().prepare(merge)
        self.disk.plug_in(*self.faults)

    def choose(self, kind, rng):
        self.faults = {"all-holes": ["all-holes"], "bad": ["bad=" + rng.choice(("large:500000:504096", "huge:0:4096", "f003:0:1"))],
                       "hang": [(rng.choice(self.CALLS[self.side]), rng.choice(("large", "huge", "e1")))],
                       "room": [f"room={rng.randrange(3 << 20)}"], "no-noreplace": ["no-noreplace"]}.get(kind, [])

    def mend(self):
        self.faults = []
        self.disk.take_out()
        self.disk.plug_in()

    def disturb(self, programme, process, kind, moment):
        if kind == "unplugged":
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(moment)
            self.disk.unplug()
        if kind != "hang":
            return programme.end(process)
        told = len(self.disk.faults())
        cli.wait_for(lambda: process.poll() is not None or len(self.disk.faults()) > told, "it hangs, or was not asked that", LIMIT)
        if process.poll() is not None:
            return programme.end(process)
        below = programme.descendants(process.pid)
        os.killpg(process.pid, signal.SIGINT)
        try:
            process.wait(CANCEL_LIMIT)
        except subprocess.TimeoutExpired:
            programme.fault("hang", f"it can't be cancelled within {CANCEL_LIMIT} s")
        self.disk.release()
        programme.end(process)
        cli.wait_for(lambda: not any(map(cli.alive, below)), "the workers of a dead front end", 10)
        return None


class Small(Troubled):
    """A tmpfs that is full by its bytes or by its inodes."""

    KINDS = ("bytes", "inodes")

    def __init__(self, top, stack, files, seed):
        super().__init__(top, files, seed, "small disk")
        self.top = top + b"/disk"
        os.mkdir(self.top)
        mounts.command("mount", "-t", "tmpfs", "-o", "mode=755", "poolcopy-test", self.top, what="tmpfs")
        stack.callback(subprocess.run, ["umount", "--lazy", self.top], check=False, stderr=subprocess.DEVNULL)
        self.destination = self.top + b"/b"
        self.limit = None

    def resize(self, limit):
        mounts.command("mount", "-o", "remount," + limit, self.top, what="tmpfs")

    def choose(self, kind, rng):
        self.limit = f"size={rng.randrange(200, 3500)}k" if kind == "bytes" else f"nr_inodes={rng.randrange(25, 50)}"

    def prepare(self, merge):
        super().prepare(merge)
        if self.limit:
            self.resize(self.limit)

    def mend(self):
        self.limit = None
        self.resize("size=400m,nr_inodes=100k")

    def disturb(self, programme, process, kind, moment):
        return programme.end(process)


def run(tool, seconds, seed, on_fault=None, rounds=None, each=False):
    """The programme for one tool, with its figures: of the time 55 % for calls that fail, 20 % for kills, 15 % for power
    cuts and 10 % for disks in trouble; or that many rounds, a quarter of them kills, an eighth power cuts, a sixteenth
    disks. `each`: instead of calls by chance, each call that a copy of a small tree makes."""
    top = cli.temporary_folder("poolcopy-faults-")
    disks = []
    stack = contextlib.ExitStack()

    def place_for(name, make, *arguments):
        os.mkdir(name)
        return make(name, *arguments)

    try:
        os.mkdir(top + b"/home")
        programme = Programme(tool, seed, top + b"/home", on_fault)
        places = [place_for(top + b"/few", Place, 12, seed, "few files"), place_for(top + b"/more", Place, 90, seed, "more files")]
        many = place_for(top + b"/many", Place, 1200, seed, "many files")
        cuttable = []
        if cli.IS_ROOT:
            mounts.own_namespace()
            for kind in ("ext4", "xfs"):
                disk = Disk(kind, top)
                disks.append(disk)
                places.append(place_for(disk.point + b"/few", Place, 12, seed, f"few files on {kind}"))
                places.append(place_for(disk.point + b"/more", Place, 90, seed, f"more files on {kind}"))
                cuttable.append(place_for(top + b"/for-" + kind.encode(), Cuttable, disk, 600, seed))
        troubled = []
        with contextlib.suppress(cli.unittest.SkipTest):
            troubled.append(place_for(top + b"/small", Small, stack, 12, seed))
            for side in (SOURCE, DESTINATION):
                troubled.append(place_for(top + b"/faulty%d" % side, Faulty, side, stack, 12, seed))
        for place in [many] + cuttable + troubled:
            for merge in (False, True):
                programme.learn(place, merge, calls=False)
        took = {place: programme.typical_time(place) for place in [many] + cuttable + troubled}
        begin = time.monotonic()

        def rounds_of(share, until):
            if rounds:
                yield from range(round(rounds * share))
            while not rounds and time.monotonic() < begin + seconds * until:
                yield

        for place, merge in itertools.product(places[:1], (False, True)) if each else ():
            programme.fail_each(place, merge)
        for _ in rounds_of(9 / 16, 0.55) if not each else ():
            programme.fail_one(programme.random.choice(places), programme.random.random() < 0.4)
        for _ in rounds_of(2 / 8, 0.75):
            tries = 0
            while not programme.kill_one(many, programme.random.random() < 0.4, took[many] / (1 + tries)) and tries < 3:
                tries += 1
        for _ in rounds_of(1 / 8, 0.9) if cuttable else ():
            place = programme.random.choice(cuttable)
            place.cut_one(programme, programme.random.random() < 0.4, took[place])
        for _ in rounds_of(1 / 16, 1) if troubled else ():
            place = programme.random.choice(troubled)
            place.trouble(programme, programme.random.random() < 0.4, took[place])
        return programme
    finally:
        stack.close()
        for disk in disks:
            disk.unmount()
        cli.remove(top)


def main():
    parser = argparse.ArgumentParser(description="Faults, kills and power cuts under a copy; POOLCOPY_CLI says where poolcopy-cli is.",
                                     epilog="; ".join(f"{k}: {v}" for k, v in COLUMNS.items()))
    parser.add_argument("--tool", choices=("poolcopy", "cp", "rsync"), action="append", help="default: all three")
    parser.add_argument("--seconds", type=float, default=60, help="for each tool (60)")
    parser.add_argument("--rounds", type=int, help="that many instead, so that all tools meet the same number of faults")
    parser.add_argument("--each", action="store_true", help="each call of each kind on a small tree fails once, then kills and the rest")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quiet", action="store_true", help="the table only")
    options = parser.parse_args()
    rows = []
    for tool in options.tool or ("poolcopy", "cp", "rsync"):
        done = run(tool, options.seconds, options.seed, rounds=options.rounds, each=options.each,
                   on_fault=None if options.quiet else lambda line, t=tool: print(f"[{t}] {line}", flush=True))
        rows.append([{"cp": "cp -a", "rsync": "rsync -a", "poolcopy": "poolcopy-cli"}[tool]] + [done.figures[c] for c in COLUMNS])
    print(f"\nseed {options.seed}, " + (f"{options.rounds} rounds each" if options.rounds else f"{options.seconds:g} s each"))
    head = [""] + [row[0] for row in rows]
    body = [[text] + [str(row[i + 1]) for row in rows] for i, text in enumerate(COLUMNS.values())]
    widths = [max(len(line[i]) for line in [head] + body) for i in range(len(head))]
    for line in [head] + body:
        print("  ".join([line[0].ljust(widths[0])] + [c.rjust(w) for c, w in zip(line[1:], widths[1:])]))
    return 1 if any(row[0] == "poolcopy-cli" and sum(row[5:]) for row in rows) else 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    try:
        sys.exit(main())
    except cli.unittest.SkipTest as reason:
        print(reason)
        sys.exit(0)
