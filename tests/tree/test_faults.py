# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever fails, is killed or loses its power: the rules of tests/support/fault_programme.py hold.

POOLCOPY_SEED chooses other faults than the usual ones; POOLCOPY_LONG chooses at random and gives the programme two
minutes instead of some seconds.
What it once found is below it, by name."""

import os
import random
import unittest

import cli
import fault_programme

SEED = int(os.environ.get("POOLCOPY_SEED") or (random.SystemRandom().randrange(10**6) if cli.LONG else 1))


class Programme(unittest.TestCase):
    def test_nothing_is_lost_torn_or_missing_in_silence(self):
        print(f"[seed {SEED}] ", end="", flush=True)
        done = fault_programme.run("poolcopy", 120 if cli.LONG else 16, SEED)
        print(", ".join(f"{done.figures[c]} {fault_programme.COLUMNS[c]}" for c in ("faults", "kills", "cuts")), end=" ", flush=True)
        self.assertEqual(done.found, [], f"seed {SEED}")
        if not cli.IS_ROOT:
            cli.not_run("cutting the power of a disk needs root; all else was run")


class Failing(cli.TreeTest):
    """One call at one moment."""

    FILES = {"d/e/f": b"file", "d/g": b"g", "top": b"top"}

    def failing(self, call, answer, side, *arguments, nth=1, on=False, expect=None):
        """Runs with the n-th of these calls below a/ or b failing; `on`: and all later ones."""
        report = os.path.join(os.fsdecode(self.home), "report")
        below = os.fsdecode(self.path(side))
        outcome = self.run_cli("--report", report, "--below", below, "--call", call, "--nth", str(nth), "--with", answer,
                               *["--on"] * on, "--", cli.program(), *arguments, cli=cli.program("fail-calls"))
        if outcome.exit == 125:
            cli.not_run("system calls can't be made to fail here")
        with open(report, encoding="utf-8", errors="replace") as f:
            self.failed = [line.split(" ", 2)[2].strip() for line in f if line.startswith("failed ")]
        if expect is not None:
            self.assertEqual(outcome.exit, expect, outcome)
        return outcome

    def test_no_older_version_goes_before_the_new_one_is_on_the_disk_whatever_is_asked(self):
        names = [f"{i}" for i in range(100)]
        for name in names:
            self.file(f"a/{name}", b"new " + name.encode())
            self.file(f"b/{name}", b"old")
        self.file("a/free", b"waits for nothing")
        arguments = ("a", "--as", "b", "--on-conflict", "overwrite", "--no-flush")
        outcome = self.failing("syncfs", "EIO", "b", *arguments, on=True, expect=1)
        self.assertTrue(self.failed, outcome)
        for name in names:
            with open(self.path(f"b/{name}"), "rb") as f:
                self.assertEqual(f.read(), b"old", name)
        self.run_cli(*arguments, expect=0)
        self.same("a", "b", top=False)

    def test_folders_keep_all_though_who_finishes_them_dies(self):
        for i in range(300):
            self.file(f"a/{i % 3}/{i % 7}/{i}/f", b"%d" % i)
        folders = sorted((path for path, entry in self.scan("a").items() if entry.kind == "folder"), reverse=True)
        for i, folder in enumerate(folders):
            path = os.path.join(self.path("a"), folder)
            os.chmod(path, (0o755, 0o711, 0o750)[i % 3])
            os.utime(path, ns=(i * 10**9, i * 10**9))
        for nth in (1, 40, 150, len(folders) - 1, len(folders)):
            cli.remove(self.path("b"))
            outcome = self.failing("chmod", "death", "b", "a", "--as", "b", "--workers", "4", nth=nth, expect=0)
            self.assertTrue(self.failed, nth)
            self.same("a", "b", f"{nth} {outcome}")

    def every(self, call, answer, side, *arguments, prepare=lambda: None):
        """Each of these calls in turn; gives (which, outcome) for each run."""
        nth = 0
        while True:
            nth += 1
            cli.remove(self.path("b"))
            for left in self.leftovers():
                cli.remove(self.path(left))
            prepare()
            outcome = self.failing(call, answer, side, *arguments, nth=nth)
            if not self.failed:
                self.assertGreater(nth, 1, f"{call} is never called")
                return
            yield f"{call} #{nth} of {self.failed}", outcome

    def test_a_marker_that_can_not_be_removed_keeps_the_folder_unfinished(self):
        self.folder("a", self.FILES)
        for which, outcome in self.every("unlinkat", "EACCES", "b", "a", "--as", "b"):
            if outcome.exit == 0:
                self.same("a", "b", f"{which}{outcome}")
        self.run_cli("a", "--as", "b", expect=0)
        self.same("a", "b")

    def test_no_new_folder_in_an_existing_one_stays_unnamed_in_silence(self):
        self.folder("a", self.FILES)
        for call, side in (("getdents64", "a"), ("openat", "a"), ("openat", "b"), ("newfstatat", "b")):
            for which, outcome in self.every(call, "ESTALE", side, "a", "--as", "b", prepare=lambda: self.folder("b/d", {"own": b"own"})):
                if outcome.exit == 0:
                    self.assertEqual(self.leftovers(), [], f"{which}{outcome}")
                    self.same("a/d/e", "b/d/e", f"{which}{outcome}")

    def test_folders_keep_their_modes_and_times_or_it_is_said(self):
        self.folder("a", self.FILES)
        for folder in ("d/e", "d", ""):
            os.chmod(self.path("a/" + folder), 0o751)
            os.utime(self.path("a/" + folder), ns=(10**18, 10**18))
        for call in ("getdents64", "openat", "newfstatat"):
            for which, outcome in self.every(call, "ESTALE", "a", "a", "--as", "b"):
                if outcome.exit == 0:
                    self.same("a", "b", f"{which}{outcome}")

    @cli.needs_root
    def test_a_new_folder_that_has_its_owner_already_is_continued(self):
        """The last flush fails when the folders have got their owners; the same command goes on with them."""
        self.folder("a", self.FILES)
        for folder in ("a/d", "a"):
            os.chown(self.path(folder), 1234, 4321)
        for merge in (False, True):
            tried = 0
            for which, _ in self.every("fsync", "EIO", "b", "a", "--as", "b", prepare=lambda: self.folder("b", {"own": b"own"}) if merge else None):
                self.run_cli("a", "--as", "b", expect=0)
                self.same("a/d", "b/d", which)
                self.assertEqual(self.leftovers(), [], which)
                tried += 1
            self.assertGreater(tried, 1)

    def test_a_torn_file_that_can_not_be_removed_is_not_published(self):
        self.folder("a", {"d/f": b"f" * 3000, "d/g": b"g"})

        def left_torn():
            self.failing("renameat2", "EIO", "b", "a", "--as", "b", expect=1)
            (left,) = self.unfinished()
            os.truncate(left + b"/d/f", 1000)
        for which, outcome in self.every("unlinkat", "EIO", "b", "a", "--as", "b", prepare=left_torn):
            if os.path.exists(self.path("b/d/f")):
                self.assertEqual(len(self.read("b/d/f")), 3000, f"{which}{outcome}")
        self.run_cli("a", "--as", "b", expect=0)
        self.same("a", "b")

    def test_a_link_whose_first_name_can_not_be_reached_is_told(self):
        for i in range(5):
            self.file(f"a/d{i}/first", b"linked")
            self.file(f"a/d{i}/other", b"other")
            self.folder(f"a/e{i}")
            os.link(self.path(f"a/d{i}/first"), self.path(f"a/e{i}/second"))
        for which, outcome in self.every("openat", "EACCES", "a", "a", "--as", "b"):
            if outcome.exit == 0 and any(os.stat(self.path(f"b/e{i}/second")).st_nlink == 1 for i in range(5)):
                self.assertIn(b"hard link", outcome.err, f"{which}{outcome}")

    def test_what_the_kernel_does_not_move_is_read_and_written(self):
        """B2: 0 before the end is no end."""
        self.file("a/f", os.urandom(3 << 20))
        outcome = self.failing("copy_file_range", "nothing", "a", "a", "--as", "b", "--workers", "1", expect=0)
        self.assertTrue(self.failed, "it was never asked")
        self.same("a", "b", outcome)

    def test_a_disk_that_becomes_read_only_is_told_once(self):
        """C13"""
        self.folder("a", {f"d{i % 5}/{i}": b"x" * 3000 for i in range(100)})
        outcome = self.failing("write", "EROFS", "b", "a", "--as", "b", nth=30, on=True, expect=1)
        self.assertTrue(self.failed)
        self.assertEqual(len([p for p in outcome.problems if b"read-only" in p]), 1, outcome)
        self.assertFalse(os.path.lexists(self.path("b")), outcome)
        self.run_cli("a", "--as", "b", expect=0)
        self.same("a", "b")

    def test_a_new_folder_that_can_not_be_opened_leaves_nothing(self):
        self.folder("a", self.FILES)
        outcome = self.failing("openat", "EIO", "b", "a", "--as", "b", expect=2)
        self.assertEqual(self.unfinished(), [], outcome)
        self.assert_named(outcome, "b")

    def test_a_link_that_is_there_as_a_file_of_its_own_is_told(self):
        self.folder("a", {"1/first": b"linked"})
        self.folder("a/2")
        os.link(self.path("a/1/first"), self.path("a/2/second"))
        self.failing("getdents64", "EIO", "a/1", "a", "--as", "b", expect=1)
        outcome = self.run_cli("a", "--as", "b", expect=0)
        self.assertEqual((self.read("b/1/first"), self.read("b/2/second")), (b"linked", b"linked"))
        if os.stat(self.path("b/1/first")).st_nlink == 1:
            self.assert_named(outcome, "2/second", reason="hard link")
