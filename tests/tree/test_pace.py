# SPDX-License-Identifier: GPL-3.0-or-later
"""The speed limit, politeness, and the keys of the terminal that change both while the copy runs."""

import ctypes
import fcntl
import os
import pty
import re
import select
import signal
import termios
import time

import cli

MB = 1_000_000
SYS_IOPRIO_GET, WHO_PROCESS, IDLE_CLASS, CLASS_SHIFT = 252, 1, 3, 13
libc = ctypes.CDLL(None, use_errno=True)


def is_idle(pid):
    """Whether a process's main thread has the I/O priority of those who come last."""
    return libc.syscall(SYS_IOPRIO_GET, WHO_PROCESS, pid) >> CLASS_SHIFT == IDLE_CLASS


class Limit(cli.TreeTest):
    def timed(self, *arguments, expect=0):
        begun = time.monotonic()
        self.run_cli(*arguments, expect=expect)
        return time.monotonic() - begun

    def test_one_big_file_takes_as_long_as_the_limit_says(self):
        self.file("a", os.urandom(4 * MB))
        self.assertGreater(self.timed("a", "--as", "b", "--limit", "2M"), 1.6)
        self.same("a", "b")

    def test_many_small_files_take_as_long_as_the_limit_says_with_any_number_of_workers(self):
        self.folder("a", {f"{i % 7}/{i}": b"%d " % i * 600 for i in range(1000)})
        size = sum(os.path.getsize(os.path.join(where, f)) for where, _, files in os.walk(self.path("a")) for f in files)
        for workers in 1, 8:
            took = self.timed("a", "--as", f"b{workers}", "--limit", str(size // 2), "--workers", str(workers))
            self.assertGreater(took, 1.6, workers)
            self.same("a", f"b{workers}")

    def test_empty_files_are_not_free(self):
        self.folder("a", {str(i): b"" for i in range(400)})
        self.assertGreater(self.timed("a", "--as", "b", "--limit", "200K"), 1.6)

    def test_holes_are_free(self):
        path = self.file("a/f", b"begin")
        os.truncate(path, 200 * MB)
        with open(path, "r+b") as f:
            f.seek(100 * MB)
            f.write(os.urandom(MB))
        if os.stat(path).st_blocks * 512 > 50 * MB:
            cli.not_run("no holes here")
        self.assertLess(self.timed("a", "--as", "b", "--limit", "2M"), 30)
        self.same("a", "b")

    def test_what_is_read_back_counts(self):
        self.file("a", os.urandom(2 * MB))
        self.assertGreater(self.timed("a", "--as", "b", "--limit", "2M", "--verify"), 1.6)

    def test_comparing_counts(self):
        self.folder("a", {"f": os.urandom(4 * MB)})
        self.run_cli("a", "--as", "b", expect=0)
        self.assertGreater(self.timed("a", "--as", "b", "--limit", "2M", "--verify-only"), 1.6)

    def test_a_copy_that_waits_for_its_turn_ends_at_once_when_cancelled(self):
        self.folder("a", {"f": os.urandom(200_000), "g": os.urandom(200_000)})
        front = self.start("a", "--as", "b", "--limit", "1K")
        cli.wait_for(lambda: self.unfinished() and os.listdir(self.unfinished()[0]), "it has begun")
        time.sleep(0.5)
        begun = time.monotonic()
        os.kill(front.pid, signal.SIGINT)
        self.assertEqual(front.end(10).exit, 130)
        self.assertLess(time.monotonic() - begun, 2)

    def test_who_waits_for_its_turn_does_not_count_as_hanging(self):
        self.folder("a", {str(i): os.urandom(200_000) for i in range(3)})
        front = self.start("a", "--as", "b", "--limit", "10K", "--workers", "2")
        self.assertFalse(front.ended_within(8))
        os.kill(front.pid, signal.SIGINT)
        self.assertNotIn(b"answered", front.end(10).err)

    def test_a_lost_worker_leaves_no_hole_in_the_limit_and_no_wait_without_end(self):
        self.folder("a", {f"{i}": os.urandom(100_000) for i in range(40)})
        begun = time.monotonic()
        front = self.start("a", "--as", "b", "--limit", "2M", "--workers", "3")
        for _ in range(3):
            time.sleep(0.3)
            for worker in front.workers():
                if any(writing and b"/b." in os.fsencode(path) for path, writing in cli.open_files(worker)):
                    cli.kill(worker)
                    break
        self.assertEqual(front.end(60).exit, 0)
        self.assertGreater(time.monotonic() - begun, 1.6)
        self.same("a", "b")

    def test_a_continued_copy_keeps_its_limit_unless_another_is_asked_for(self):
        self.file("a/f", os.urandom(4 * MB))
        for arguments, is_slow in ([], True), (["--limit", "none"], False):
            front = self.start("a", "--as", "b", "--limit", "100K")
            cli.wait_for(lambda: self.unfinished() and b"f" in map(os.fsencode, os.listdir(self.unfinished()[0])), "it copies")
            workers = front.kill()
            cli.wait_for(lambda w=workers: not any(cli.alive(p) for p in w), "the workers of a dead front end")
            again = self.start("--continue", *arguments)
            self.assertEqual(again.ended_within(2 if is_slow else 30), not is_slow)
            if is_slow:
                again.kill()
                cli.wait_for(lambda: not again.workers(), "its workers are gone")
                self.run_cli("--discard", self.run_cli("--jobs").out.split()[0], expect=0)


class Polite(cli.TreeTest):
    def copiers(self, front):
        """Workers that have something open for writing below the destination."""
        return [w for w in front.workers() if any(writing and b"/b." in os.fsencode(path) for path, writing in cli.open_files(w))]

    def test_a_polite_copy_has_idle_priority_and_is_whole(self):
        self.file("a/f", os.urandom(20 * MB))
        self.folder("a/small", {str(i): os.urandom(i * 100) for i in range(200)})
        front = self.start("a", "--as", "b", "--polite", "--limit", "10M")
        copier = cli.wait_for(lambda: self.copiers(front), "a worker writes")[0]
        self.assertTrue(is_idle(copier))
        self.assertEqual(front.end().exit, 0)
        self.same("a", "b")

    def test_a_continued_copy_is_polite_until_it_is_told_not_to_be(self):
        self.file("a/f", os.urandom(4 * MB))
        for arguments, limit, polite in ((["a", "--as", "b", "--polite", "--limit", "100K"], 100_000, True),
                                         (["--continue", "--limit", "50K"], 50_000, True),
                                         (["--continue", "--no-polite"], 50_000, False),
                                         (["--continue"], 50_000, False)):
            front = self.start(*arguments, "--json")
            cli.wait_for(lambda f=front: self.unfinished() and self.copiers(f), "it copies")
            cli.wait_for(lambda f=front: b'"progress"' in f.outcome().out, "it says how it stands")
            os.kill(front.pid, signal.SIGINT)
            last = [e for e in front.end().events if e["event"] == "progress"][-1]
            self.assertEqual((last["limit"], last["polite"]), (limit, polite), arguments)

    def test_any_other_copy_has_not(self):
        self.file("a/f", os.urandom(4 * MB))
        front = self.start("a", "--as", "b", "--limit", "2M")
        copier = cli.wait_for(lambda: self.copiers(front), "a worker writes")[0]
        self.assertFalse(is_idle(copier))
        self.assertEqual(front.end().exit, 0)


class Keys(cli.TreeTest):
    """On a terminal of its own, in its foreground."""

    def on_terminal(self, *arguments, **more):
        self.ours, theirs = pty.openpty()
        self.addCleanup(os.close, self.ours)
        self.shown = b""
        front = self.start(*arguments, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True, env={"TERM": "xterm"},
                           preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0), **more)
        self.theirs = theirs
        self.addCleanup(os.close, theirs)
        return front

    def until(self, pattern, limit=30):
        """Reads on until that is shown; from what comes now on."""
        end, seen = time.monotonic() + limit, b""
        while not re.search(pattern, seen):
            self.assertLess(time.monotonic(), end, f"{pattern!r} was not shown: {seen[-600:]!r}")
            if select.select([self.ours], [], [], 0.05)[0]:
                seen += os.read(self.ours, 65536)
        return seen

    def press(self, keys):
        os.write(self.ours, keys)

    def takes_lines(self):
        return bool(termios.tcgetattr(self.theirs)[3] & termios.ICANON)

    def end(self, front, limit=30):
        stop = time.monotonic() + limit
        while front.running() and time.monotonic() < stop:
            if select.select([self.ours], [], [], 0.05)[0]:
                self.shown += os.read(self.ours, 65536)
        return front.end(1).exit

    def test_the_limit_goes_up_and_down_and_away(self):
        self.file("a/f", os.urandom(30 * MB))
        front = self.on_terminal("a", "--as", "b", "--limit", "1M")
        self.until(rb"limit 1 MB/s")
        self.assertFalse(self.takes_lines())
        self.press(b"-")
        self.until(rb"limit 500 kB/s")
        self.press(b"++")
        self.until(rb"limit 2 MB/s")
        self.press(b"+" * 20)   # 30 MB at 2 MB/s would take 15 s
        self.assertEqual(self.end(front, 8), 0)
        self.assertTrue(self.takes_lines())
        self.same("a", "b")

    def test_what_hangs_is_skipped_by_a_key(self):
        self.folder("a", {"big": os.urandom(30 * MB), "small": b"small"})
        front = self.on_terminal("a", "--as", "b", "--limit", "1M", "--workers", "1", "--no-flush")
        self.until(rb"\d[.]\d MB of 30.0 MB")   # who is stopped now was heard of at that file
        self.press(b"s")
        self.until(rb"Nothing hangs")

        def writer():
            return next((w for w in front.workers() if any(path.endswith(b"/big") and writes for path, writes in cli.open_files(w))), None)

        os.kill(cli.wait_for(writer, "somebody writes the big file"), signal.SIGSTOP)
        self.until(rb"/big: the disk has not answered for \d+ seconds; the rest goes on \(s skips this\)")
        self.press(b"s")
        self.assertEqual(self.end(front), 1)
        self.assertRegex(self.shown, rb"a/big: was not copied: skipped because the disk did not answer")
        self.assertEqual(sorted(os.listdir(self.path("b"))), [b"small"])

    def test_a_continued_copy_has_the_pace_that_was_set_last(self):
        self.file("a/f", os.urandom(30 * MB))
        front = self.on_terminal("a", "--as", "b", "--limit", "1M")
        self.until(rb"limit 1 MB/s")
        self.press(b"-i")
        self.until(rb"limit 500 kB/s +polite")
        workers = front.kill()
        cli.wait_for(lambda: not any(cli.alive(p) for p in workers), "the workers of a dead front end")
        again = self.on_terminal("--continue")
        self.until(rb"limit 500 kB/s +polite")
        self.press(b"+" * 20 + b"i")   # 30 MB at 500 kB/s would take a minute
        self.assertEqual(self.end(again, 8), 0)
        self.same("a", "b")

    def test_a_key_pauses_and_goes_on(self):
        self.file("a/f", os.urandom(3 * MB))
        front = self.on_terminal("a", "--as", "b", "--limit", "1M")
        self.until(rb"limit 1 MB/s")
        self.press(b"p")
        self.until(rb"(?i)paused")
        time.sleep(4)
        self.assertTrue(front.running())
        self.press(b"p")
        self.assertEqual(self.end(front), 0)
        self.same("a", "b")

    def test_a_key_makes_it_polite_and_no_longer_polite(self):
        self.file("a/f", os.urandom(20 * MB))
        self.give_to_user(self.work)
        # As somebody who may take back only what everybody may.
        front = self.on_terminal("a", "--as", "b", "--limit", "2M", user=cli.USER, cli=self.user_cli())
        self.until(rb"limit 2 MB/s")
        workers = lambda: [is_idle(w) for w in front.workers()]
        self.assertFalse(any(workers()))
        self.press(b"i")
        self.until(rb"polite")
        cli.wait_for(lambda: sum(workers()) >= 2, "the workers are idle", 5)
        self.press(b"i")
        cli.wait_for(lambda: not any(workers()), "the workers are as before", 5)
        self.press(b"\x03")
        self.assertEqual(self.end(front), 130)
        self.assertTrue(self.takes_lines())

    def test_questions_get_whole_lines(self):
        self.file("a/0", os.urandom(2 * MB))
        self.file("a/f", b"from the source", mtime=1_200_000_000)
        self.file("b/f", b"there", mtime=1_000_000_000)
        front = self.on_terminal("a", "--as", "b", "--limit", "1M")
        self.until(rb"for all the rest: ")
        self.assertTrue(self.takes_lines())
        self.press(b"o\n")
        self.assertEqual(self.end(front), 0)
        self.assertEqual(self.read("b/f"), b"from the source")

    def test_in_a_shell_a_stopped_copy_gives_the_terminal_back_and_takes_keys_again_in_the_foreground(self):
        self.file("a", os.urandom(20 * MB))
        self.ours, self.theirs = pty.openpty()
        for fd in self.ours, self.theirs:
            self.addCleanup(os.close, fd)
        shell = cli.Front(["--norc", "--noprofile", "--noediting", "-i"], self.env(TERM="xterm", PS1="$ "), cwd=self.work, cli="/bin/bash",
                          stdin=self.theirs, stdout=self.theirs, stderr=self.theirs, start_new_session=True,
                          preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        self.addCleanup(shell.close)
        self.until(rb"\$ ")
        self.press(os.fsencode(cli.program()) + b" a --as b --limit 1M\n")
        self.until(rb"limit 1 MB/s")
        self.assertFalse(self.takes_lines())
        self.press(b"\x1a")
        self.until(rb"(?i)stopped")
        self.assertTrue(self.takes_lines())
        self.press(b"bg\n")
        self.until(rb"limit 1 MB/s")
        self.assertTrue(self.takes_lines(), "it is the shell's")
        self.press(b"fg\n")
        cli.wait_for(lambda: not self.takes_lines(), "keys are taken again", 5)
        self.press(b"+")
        self.until(rb"limit 2 MB/s")
        self.press(b"\x03")
        self.until(rb"\$ ")
        self.assertTrue(self.takes_lines())
        self.press(b"exit\n")
        shell.ended_within(5)

    def test_a_stop_that_nobody_can_end_is_none(self):
        self.file("a/f", os.urandom(4 * MB))
        front = self.on_terminal("a", "--as", "b", "--limit", "1M")
        self.until(rb"limit 1 MB/s")
        os.kill(front.pid, signal.SIGTSTP)
        # An orphaned group is not stopped by it: there is no shell here. The terminal is given back all the same, for a moment.
        cli.wait_for(lambda: not self.takes_lines(), "keys are taken again", 5)
        self.press(b"+")
        self.until(rb"limit 2 MB/s")
        self.assertEqual(self.end(front), 0)

    def test_quiet_leaves_the_terminal_alone(self):
        self.file("a/f", os.urandom(2 * MB))
        front = self.on_terminal("a", "--as", "b", "--limit", "1M", "--quiet")
        cli.wait_for(lambda: self.unfinished(), "it has begun")
        self.assertTrue(self.takes_lines())
        self.assertEqual(self.end(front), 0)
