# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs poolcopy-cli for the tests in tests/tree, and says what a machine can't test."""

import atexit
import contextlib
import functools
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import compare

LIMIT = 120                    # seconds after which anything counts as hanging
LONG = bool(os.environ.get("POOLCOPY_LONG"))
USER = 54321                   # an ordinary user without a name, for what root may do anyway
IS_ROOT = os.geteuid() == 0
WORKER = "poolcopy-worker"


def not_run(reason):
    raise unittest.SkipTest(f"not run: {reason}")


def needs_root(test):
    return test if IS_ROOT else unittest.skip("not run: needs root")(test)


def long_only(test):
    """For what takes too long for every run; ./test --long runs it."""
    return test if LONG else unittest.skip("only with --long")(test)


def wait_for(condition, what, limit=LIMIT):
    """Polls until the condition holds and gives its value; fails if that takes longer than the limit."""
    end = time.monotonic() + limit
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"after {limit} s still not true: {what}")
        time.sleep(0.001)


# -- processes ---------------------------------------------------------------------------------------------------

def stat_of(pid):
    """(name, state, parent) from /proc/<pid>/stat, or None."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as f:
            text = f.read()
    except OSError:
        return None
    name, rest = text[text.index(b"(") + 1:text.rindex(b")")], text[text.rindex(b")") + 2:].split()
    return os.fsdecode(name), chr(rest[0][0]), int(rest[1])


def workers_of(pid):
    """Pids of the living workers that a front has started."""
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            s = stat_of(entry)
            if s and s[0] == WORKER and s[2] == pid and s[1] not in "ZX":
                found.append(int(entry))
    return found


def alive(pid):
    s = stat_of(pid)
    return bool(s) and s[0] == WORKER and s[1] not in "ZX"


def kill(pid, sig=signal.SIGKILL):
    """True if there was such a process."""
    try:
        os.kill(pid, sig)
        return True
    except ProcessLookupError:
        return False


def open_files(pid):
    """Paths of what a process has open, with how it was opened: [(path, for writing)]."""
    found = []
    try:
        for fd in os.listdir(f"/proc/{pid}/fd"):
            with contextlib.suppress(OSError, ValueError):
                path = os.readlink(os.fsencode(f"/proc/{pid}/fd/{fd}"))
                with open(f"/proc/{pid}/fdinfo/{fd}") as f:
                    flags = int(next(line for line in f if line.startswith("flags")).split()[1], 8)
                found.append((path, flags & os.O_ACCMODE != os.O_RDONLY))
    except OSError:
        pass
    return found


def peak_memory(pid):
    """VmHWM in KiB, or 0."""
    try:
        with open(f"/proc/{pid}/status") as f:
            return next((int(line.split()[1]) for line in f if line.startswith("VmHWM")), 0)
    except OSError:
        return 0


# -- the program -------------------------------------------------------------------------------------------------

class Outcome:
    def __init__(self, arguments, code, out, err):
        self.arguments, self.exit, self.out, self.err = arguments, code, out, err

    @property
    def problems(self):
        """Lines about paths on stderr."""
        return [line for line in self.err.split(b"\n") if line.startswith(b"poolcopy-cli: ")]

    @property
    def events(self):
        return [json.loads(line) for line in self.out.splitlines()]

    def __str__(self):
        shown = b" ".join(self.arguments)
        return (f"\ncommand: {compare.escaped(shown)}\nexit:    {self.exit}\nstdout:  {self.out[-2000:].decode('utf-8', 'replace')}"
                f"\nstderr:  {self.err[-4000:].decode('utf-8', 'replace')}")


def program(name="poolcopy-cli"):
    cli = os.environ.get("POOLCOPY_CLI")
    if not cli:
        raise SystemExit("POOLCOPY_CLI must say where poolcopy-cli is")
    return os.path.join(os.path.dirname(os.path.abspath(cli)), name)


class Front:
    """One run of poolcopy-cli."""

    def __init__(self, arguments, env, cwd=None, user=None, cli=None, stdin=subprocess.DEVNULL, stdout=None, stderr=None,
                 **more):
        self.arguments = [os.fsencode(a) for a in arguments]
        self.files = [tempfile.TemporaryFile() if f is None else None for f in (stdout, stderr)]
        if user is not None and IS_ROOT:
            more.update(user=user, group=user, extra_groups=[])
        self.process = subprocess.Popen([os.fsencode(cli or program())] + self.arguments, env=env, cwd=cwd, stdin=stdin,
                                        stdout=self.files[0] or stdout, stderr=self.files[1] or stderr, **more)
        self.pid = self.process.pid

    def running(self):
        return self.process.poll() is None

    def workers(self):
        return workers_of(self.pid)

    def ended_within(self, seconds):
        try:
            self.process.wait(seconds)
            return True
        except subprocess.TimeoutExpired:
            return False

    def end(self, limit=LIMIT):
        if not self.ended_within(limit):
            states = [f"{w}: {stat_of(w)}" for w in self.workers()]
            self.kill()
            raise AssertionError(f"still running after {limit} s; workers: {states}{self.outcome()}")
        return self.outcome()

    def outcome(self):
        texts = []
        for f in self.files:
            if f:
                f.seek(0)
            texts.append(f.read() if f else b"")
        return Outcome(self.arguments, self.process.returncode, *texts)

    def close(self):
        if self.running():
            self.kill()
        for f in self.files:
            if f:
                f.close()

    def kill(self):
        """SIGKILL to the front; gives the workers it had."""
        workers = self.workers()
        self.process.kill()
        self.process.wait()
        return workers


def temporary_folder(prefix="poolcopy-test-"):
    base = os.environ.get("POOLCOPY_TEST_DIR") or tempfile.gettempdir()
    path = os.fsencode(os.path.realpath(tempfile.mkdtemp(prefix=prefix, dir=base)))
    os.chmod(path, 0o755)
    return path


@functools.cache
def long_source(folders=40, files=500, size=3000):
    """A tree whose copy takes long enough to be disturbed; made once, gone when the tests end."""
    top = temporary_folder()
    atexit.register(remove, top)
    path = top + b"/source"
    os.mkdir(path)
    data = bytes(range(256)) * (size // 256 + 1)
    for i in range(folders):
        os.mkdir(path + b"/%03d" % i)
        for j in range(files):
            with open(path + b"/%03d/%04d" % (i, j), "wb") as f:
                f.write(data[:size - j % 7] + b"%d %d" % (i, j))
    return path


class TreeTest(unittest.TestCase):
    """A test with a folder of its own, self.dir (bytes), readable for everybody, gone afterwards."""

    maxDiff = None

    def setUp(self):
        self.dir = temporary_folder()
        self.addCleanup(remove, self.dir)
        self.home = self.dir + b"/.home"
        os.mkdir(self.home)
        os.chmod(self.home, 0o777)
        self.work = self.folder(b"t")     # where tests put their trees: nothing else is in there

    # -- making things -------------------------------------------------------------------------------------------

    def path(self, name):
        return os.path.join(getattr(self, "work", self.dir), os.fsencode(name))

    def folder(self, name, files=None, mode=None):
        path = self.path(name)
        os.makedirs(path, exist_ok=True)
        for inner, data in (files or {}).items():
            self.file(os.path.join(path, os.fsencode(inner)), data)
        if mode is not None:
            os.chmod(path, mode)
        return path

    def file(self, name, data=b"", mtime=None, mode=None):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(data)
        if mode is not None:
            os.chmod(path, mode)
        if mtime is not None:
            os.utime(path, ns=(mtime * 10**9, mtime * 10**9))
        return path

    def read(self, name):
        with open(self.path(name), "rb") as f:
            return f.read()

    # -- running -------------------------------------------------------------------------------------------------

    def env(self, **more):
        env = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        home = os.fsdecode(self.home)
        env.update(HOME=home, XDG_STATE_HOME=home + "/state", XDG_CONFIG_HOME=home + "/config", XDG_RUNTIME_DIR=home)
        env.update({k: v for k, v in os.environ.items() if k.startswith(("ASAN_", "UBSAN_", "TSAN_", "LSAN_"))})
        env.update(more)
        return {k: v for k, v in env.items() if v is not None}

    def start(self, *arguments, env=None, **more):
        front = Front(arguments, self.env(**(env or {})), cwd=more.pop("cwd", self.work), **more)
        self.addCleanup(front.close)
        return front

    def run_cli(self, *arguments, expect=None, limit=LIMIT, **more):
        outcome = self.start(*arguments, **more).end(limit)
        if expect is not None:
            self.assertEqual(outcome.exit, expect, outcome)
        return outcome

    def user_cli(self):
        """The programs where any user can run them, even if the build tree is private."""
        if not IS_ROOT:
            return program()
        bin_dir = os.path.join(os.fsdecode(self.dir), ".bin")
        if not os.path.isdir(bin_dir):
            os.mkdir(bin_dir)
            for name in ("poolcopy-cli", WORKER):
                shutil.copy(program(name), bin_dir)
            os.chmod(bin_dir, 0o755)
        return os.path.join(bin_dir, "poolcopy-cli")

    def as_user(self, *arguments, **more):
        """run_cli as somebody who is not root."""
        return self.run_cli(*arguments, user=USER, cli=self.user_cli(), **more)

    def give_to_user(self, *paths):
        for path in paths if IS_ROOT else ():
            for where, folders, files in os.walk(path):
                for name in folders + files:
                    os.chown(os.path.join(where, name), USER, USER, follow_symlinks=False)
            os.chown(path, USER, USER, follow_symlinks=False)

    def until_files_arrive(self, front, where, count=200):
        """Waits until an unfinished folder in `where` holds some files; gives its path."""
        def there():
            self.assertTrue(front.running(), f"ended before it could be disturbed{front.outcome()}")
            for top in self.unfinished(where):
                if sum(len(files) for _, _, files in os.walk(top)) >= count:
                    return top
            return None
        return wait_for(there, "files arrive in an unfinished folder")

    def end_by(self, front, how):
        """By a signal to the front; when this returns no worker is left."""
        if how == signal.SIGKILL:
            workers = front.kill()
            wait_for(lambda: not any(alive(w) for w in workers), "the workers of a dead front end", 1)
        else:
            os.kill(front.pid, how)
            self.assertEqual(front.end(15).exit, 130)

    def cut_short(self, *arguments, where=b"", how=signal.SIGKILL, count=3000):
        """A copy that has ended so once `count` files had arrived in an unfinished folder in `where`; gives that one's path."""
        front = self.start(*arguments)
        left = self.until_files_arrive(front, where, count)
        self.end_by(front, how)
        return left

    # -- judging -------------------------------------------------------------------------------------------------

    def scan(self, name=b""):
        return compare.scan(self.path(name) if name else self.work)

    def same(self, a, b, message=None, **options):
        """Both trees (paths, or what scan() gave) are the same, entry by entry."""
        a, b = (compare.scan(self.path(x)) if isinstance(x, (bytes, str)) else x for x in (a, b))
        found = list(compare.differences(a, b, **options))
        if found:
            self.fail(f"{len(found)} differences:\n  " + "\n  ".join(found[:20]) + f"\n{message or ''}")

    @contextlib.contextmanager
    def untouched(self, *names):
        """What is named (by default everything in self.work) is exactly as it was when the block ends."""
        before = {n: self.scan(n) for n in names or (b"",)}
        yield
        for name, tree in before.items():
            found = list(compare.changed(tree, self.scan(name)))
            self.assertEqual(found[:20], [], f"{name or self.work!r} was touched")

    def refused(self, *arguments, names=(), **more):
        """Exit 2, nothing was created or changed, and stderr names what it is about."""
        with self.untouched():
            outcome = self.run_cli(*arguments, expect=2, **more)
        self.assertEqual(outcome.out, b"", outcome)
        self.assertTrue(outcome.problems, outcome)
        self.assert_named(outcome, *names)
        return outcome

    def assert_named(self, outcome, *texts, reason=None):
        """One line on stderr holds all these texts (paths or words); `reason`: a regular expression it must match."""
        texts = [t if isinstance(t, str) else compare.escaped(t) for t in texts]
        lines = [line.decode("utf-8", "replace") for line in outcome.problems]
        hits = [line for line in lines if all(t in line for t in texts)]
        self.assertTrue(hits, f"no line on stderr names {texts}{outcome}")
        if reason:
            self.assertTrue(any(re.search(reason, h, re.I) for h in hits), f"{hits} give no reason like {reason!r}")

    def leftovers(self, name=b""):
        """Unfinished folders and temporaries anywhere below."""
        found = []
        for path in compare.scan(self.path(name) if name else self.work, contents=False):
            last = path.rsplit(b"/", 1)[-1]
            if b".unfinished-" in last or last.startswith(b".poolcopy-"):
                found.append(path)
        return found

    def unfinished(self, name=b""):
        """Paths of the unfinished folders directly in a folder."""
        where = self.path(name) if name else self.work
        return sorted(os.path.join(where, n) for n in os.listdir(where) if b".unfinished-" in n)


def remove(path):
    if not IS_ROOT:
        subprocess.run(["chmod", "-R", "u+rwx", path], stderr=subprocess.DEVNULL, check=False)
    subprocess.run(["rm", "-rf", "--one-file-system", path], check=False)

