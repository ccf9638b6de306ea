# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things go and what they become there: existing folders, links in conflict, mount points, odd names, few
descriptors."""

import os
import resource
import shutil
import signal
import struct
import subprocess

import cli
import mounts
import test_rules
from test_rules import MID, OLD


class Twins(cli.TreeTest):
    """Two names of the source that are one on the destination: each version is there or told, none replaces the other."""

    def check(self, rule, there=None):
        mounts.exfat(self, "stick")
        self.folder("a", {"README": b"capital", "readme": b"small", "other": b"o"})
        self.folder("stick/a", there or {})
        outcome = self.run_cli("a", "--into", "stick", "--on-conflict", rule, expect=1)
        names = [n for n in os.listdir(self.path("stick/a")) if n.lower() == b"readme"]
        self.assertEqual(len(names), 1, outcome)
        told = [p for p in outcome.problems if b"a/README:" in p or b"a/readme:" in p]
        self.assertTrue(told, outcome)
        self.assertEqual(self.read("stick/a/other"), b"o")
        return self.read(b"stick/a/" + names[0]), told

    def test_in_an_existing_folder_the_second_is_told_and_does_not_replace_the_first(self):
        contents, told = self.check("overwrite")
        self.assertIn(contents, (b"capital", b"small"))
        self.assertEqual(len(told), 1)

    def test_of_equal_contents_one_is_told_too(self):
        mounts.exfat(self, "stick")
        for name in ("README", "readme"):
            self.file("a/" + name, b"same", mtime=OLD)
        self.folder("stick/a")
        outcome = self.run_cli("a", "--into", "stick", "--on-conflict", "overwrite", expect=1)
        self.assert_named(outcome, "stick/a/", reason="another entry in the same folder")

    def folders(self, destination, there=False):
        mounts.exfat(self, "stick")
        self.folder("a/dir", {"f": b"1"})
        self.folder("a/DIR", {"g": b"2"})
        self.folder("a/empty")
        self.folder("a/EMPTY")
        if there:
            self.folder(destination)
        outcome = self.run_cli("a", "--as", destination, expect=1)
        self.assertEqual(len([p for p in outcome.problems if b"same folder" in p]), 2, outcome)
        names = [n for n in os.listdir(self.path(destination)) if n.lower() == b"dir"]
        self.assertEqual(len(names), 1, outcome)
        expected = {b"dir": [b"f"], b"DIR": [b"g"]}[names[0]]
        self.assertEqual(os.listdir(self.path(destination) + b"/" + names[0]), expected, outcome)
        self.assertEqual([n for n in os.listdir(self.path("stick")) + os.listdir(self.path(destination)) if b"set-aside" in n], [])
        self.assertEqual(self.leftovers("stick"), [])

    def test_folders_that_are_one_on_the_destination_are_not_thrown_together(self):
        self.folders("stick/new")

    def test_nor_in_an_existing_folder(self):
        self.folders("stick/there", there=True)

    def test_a_file_of_another_case_that_the_source_does_not_have_is_a_conflict(self):
        mounts.exfat(self, "stick")
        self.folder("a", {"readme": b"small"})
        self.folder("stick/a", {"README": b"there before"})
        self.run_cli("a", "--into", "stick", expect=1)
        self.assertEqual(self.read("stick/a/README"), b"there before")
        self.run_cli("a", "--into", "stick", "--on-conflict", "overwrite", expect=0)
        self.assertEqual(self.read("stick/a/README"), b"small")

    def test_a_second_run_finds_all_that_it_made(self):
        mounts.exfat(self, "stick")
        self.folder("a")
        for i in range(300):
            self.file(f"a/File {i}", b"%d" % i, mtime=OLD)
        self.folder("stick/a")
        self.run_cli("a", "--into", "stick", expect=0)
        outcome = self.run_cli("a", "--into", "stick", expect=0)
        self.assertIn(b"already there", outcome.out)


class Vanished(cli.TreeTest):
    def copying(self, *arguments):
        self.source = self.path("a")
        shutil.copytree(cli.long_source(), self.source)
        return self.start("a", *arguments)

    def test_a_new_folder_whose_source_vanishes_while_merging_gets_its_name_and_is_told(self):
        self.folder("b", {"own": b"own"})
        front = self.copying("--as", "b")

        def some():
            self.assertTrue(front.running(), f"ended before it could be disturbed{front.outcome()}")
            return [n for n in os.listdir(self.path("b")) if b".unfinished-" in n]
        (first, *_) = cli.wait_for(some, "a new folder comes into being")
        name = first[:first.index(b".unfinished-")]
        shutil.rmtree(self.source + b"/" + name)
        outcome = front.end()
        self.assertIn(outcome.exit, (0, 1), outcome)
        self.assertEqual(self.leftovers("b"), [], outcome)
        self.assertFalse(os.path.exists(self.path(b"b/" + name)), "what may be torn gets no final name")
        self.assertTrue(os.path.isdir(self.path(b"b/poolcopy.set-aside/" + name)), "what was copied of it is kept")
        self.assertIn(name, outcome.err)

    def test_a_folder_that_vanishes_after_it_was_copied_is_told(self):
        front = self.copying("--as", "b", "--workers", "1")
        left = self.until_files_arrive(front, b"", 1500)
        name = sorted(os.listdir(left))[1]
        full = next(n for n in (sorted(os.listdir(left))) if n.isdigit() and len(os.listdir(left + b"/" + n)) == 500)
        shutil.rmtree(self.source + b"/" + full)
        outcome = front.end()
        self.assertTrue(os.path.isdir(self.path(b"b/" + full)), (name, outcome))
        self.assertIn(full, outcome.err)
        self.assertRegex(outcome.err, rb"(?i)vanish|gone|disappear")


class Swapped(cli.TreeTest):
    """Roots that become something else while the copy runs: it stops, and nothing is done to what was put there."""

    def stopped(self, swap, *arguments, where=b""):
        front = self.start(*arguments)
        left = self.until_files_arrive(front, where, 2000)
        processes = [front.pid] + front.workers()
        for pid in processes:
            cli.kill(pid, signal.SIGSTOP)
        swap(left)
        for pid in processes:
            cli.kill(pid, signal.SIGCONT)
        return front.end()

    def test_another_source(self):
        shutil.copytree(cli.long_source(), self.path("a"))

        def swap(_):
            os.rename(self.path("a"), self.path("a.old"))
            os.mkdir(self.path("a"))
        outcome = self.stopped(swap, "a", "--as", "b")
        self.assertEqual(outcome.exit, 1, outcome)
        self.assertFalse(os.path.exists(self.path("b")), outcome)
        self.assertEqual([n for n in os.listdir(self.work) if b"set-aside" in n], [])

    def test_another_folder_that_holds_the_destination(self):
        self.folder("p")

        def swap(left):
            os.rename(self.path("p"), self.path("p2"))
            self.folder(b"q/" + os.path.basename(left) + b"/000", mode=0o700)
            os.symlink("q", self.path("p"))
        outcome = self.stopped(swap, cli.long_source(), "--as", "p/b", where="p")
        self.assertEqual(outcome.exit, 1, outcome)
        self.assertFalse(os.path.exists(self.path("q/b")), "a folder that somebody planted is not published")
        (planted,) = self.unfinished("q")
        self.assertEqual(os.listdir(planted + b"/000"), [])


class Adopted(cli.TreeTest):
    def killed(self, *arguments, count=2000, where=b""):
        shutil.copytree(cli.long_source(), self.path("a"))
        return self.cut_short("a", *arguments, where=where, count=count)

    def test_modes_that_were_changed_since_are_the_sources(self):
        self.killed("--as", "b")
        for where, _, files in os.walk(self.path("a")):
            for name in files:
                os.chmod(os.path.join(where, name), 0o600)
        self.run_cli("a", "--as", "b", expect=0)
        self.same("a", "b")

    def test_an_unfinished_folder_that_has_its_owner_already_is_adopted(self):
        if not cli.IS_ROOT:
            cli.not_run("needs root")
        left = self.killed("--as", "b")
        inode = os.stat(left).st_ino
        os.chown(self.path("a"), cli.USER, cli.USER)
        os.chown(left, cli.USER, cli.USER)
        self.run_cli("a", "--as", "b", expect=0)
        self.assertEqual(os.stat(self.path("b")).st_ino, inode)
        self.same("a", "b")

    def test_a_file_that_has_become_a_folder_and_the_reverse_are_set_aside(self):
        left = self.killed("--as", "b", count=6000)
        name = sorted(n for n in os.listdir(left) if n.isdigit() and os.listdir(left + b"/" + n))[0]
        inner = sorted(os.listdir(left + b"/" + name))[0]
        os.unlink(self.path(b"a/" + name + b"/" + inner))
        os.mkdir(self.path(b"a/" + name + b"/" + inner))
        other = sorted(n for n in os.listdir(left) if n.isdigit() and os.listdir(left + b"/" + n))[1]
        shutil.rmtree(self.path(b"a/" + other))
        self.file(b"a/" + other, b"now a file")
        outcome = self.run_cli("a", "--as", "b", expect=0)
        self.same("a", "b", outcome)
        self.assertIn(b"no longer in the source", outcome.err)
        (aside,) = [n for n in os.listdir(self.work) if b"set-aside" in n]
        self.assertEqual(len(os.listdir(self.path(aside))), 2)

    def test_a_torn_new_folder_whose_source_is_gone_never_gets_its_name(self):
        self.folder("b", {"own": b"own"})
        shutil.copytree(cli.long_source(), self.path("a"))
        front = self.start("a", "--as", "b")
        cli.wait_for(lambda: self.unfinished("b"), "a new folder comes into being")
        self.end_by(front, signal.SIGKILL)
        (left, *_) = self.unfinished("b")
        name = os.path.basename(left).split(b".unfinished-")[0]
        shutil.rmtree(self.path(b"a/" + name))
        outcome = self.run_cli("a", "--as", "b", expect=0)
        self.assertFalse(os.path.exists(self.path(b"b/" + name)), outcome)
        self.assertTrue(os.path.isdir(self.path(b"b/poolcopy.set-aside/" + name)), outcome)
        self.assertEqual([n for n in self.leftovers("b") if b"set-aside" not in n], [])

    def test_a_killed_single_file_leaves_nothing_behind_after_the_next_run(self):
        self.file("big", os.urandom(1 << 20) * 400)
        self.folder("out")
        front = self.start("big", "--into", "out")
        cli.wait_for(lambda: self.leftovers("out") or not front.running(), "a temporary")
        self.assertTrue(front.running(), "ended before it could be disturbed")
        self.end_by(front, signal.SIGKILL)
        self.assertTrue(self.leftovers("out"))
        self.run_cli("big", "--into", "out", expect=0)
        self.assertEqual(os.listdir(self.path("out")), [b"big"])
        self.same("big", "out/big")


class LinksInConflict(cli.TreeTest):
    converse = test_rules.Asking.converse

    def setUp(self):
        super().setUp()
        self.file("a/f", b"from the source", mtime=MID)
        os.link(self.path("a/f"), self.path("a/g"))
        os.link(self.path("a/f"), self.path("a/h"))
        self.file("b/f", b"there", mtime=OLD)

    def test_skipping_the_first_links_nothing_to_what_is_not_the_sources(self):
        self.run_cli("a", "--as", "b", "--on-conflict", "skip", expect=0)
        self.assertEqual(self.read("b/f"), b"there")
        self.assertEqual((self.read("b/g"), self.read("b/h")), (b"from the source",) * 2)
        self.assertNotEqual(os.stat(self.path("b/g")).st_ino, os.stat(self.path("b/f")).st_ino)

    def test_overwriting_the_first_keeps_the_links(self):
        self.run_cli("a", "--as", "b", "--on-conflict", "overwrite", expect=0)
        self.same("a", "b", top=False)

    def test_leaving_the_first_keeps_the_links_of_the_others(self):
        self.run_cli("a", "--as", "b", expect=1)
        self.assertEqual(os.stat(self.path("b/g")).st_ino, os.stat(self.path("b/h")).st_ino)
        self.assertEqual(self.read("b/g"), b"from the source")

    def test_asked_and_overwritten_they_stay_links(self):
        self.file("b/g", b"there too", mtime=OLD)
        code, shown = self.converse("a", "--as", "b", answer=[b"o", b"o"])
        self.assertEqual(code, 0, shown)
        self.same("a", "b", top=False)


class Flushed(cli.TreeTest):
    """Exit 0 says that the disk has it: also what was there already, and what lies on another disk below."""

    def traced(self, *arguments):
        if not shutil.which("strace"):
            cli.not_run("strace is not installed")
        log = self.dir + b"/trace"   # a file for each process: in one the lines of two at once are cut in pieces
        done = subprocess.run(["strace", "-ff", "-qq", "-y", "-e", "trace=syncfs,fsync,fdatasync", "-o", log, cli.program(), *arguments],
                              cwd=self.work, env=self.env(), timeout=cli.LIMIT, check=False, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE)
        if b"PTRACE" in done.stderr or b"ptrace" in done.stderr:
            cli.not_run("strace may not trace here")
        self.assertEqual(done.returncode, 0, done)
        lines = []
        for name in os.listdir(self.dir):
            if name.startswith(b"trace."):
                with open(self.dir + b"/" + name, "rb") as f:
                    lines += [line for line in f if line.rstrip().endswith(b"= 0")]
        return lines

    def test_what_a_small_job_finds_already_there_is_flushed(self):
        self.folder("a", {"f": b"f", "sub/g": b"g"})
        self.run_cli("a", "--as", "b", "--no-flush", expect=0)
        lines = self.traced("a", "--as", "b")
        for path in (b"/b/f>", b"/b/sub/g>", b"/b/sub>", b"/b>"):
            self.assertTrue(any(path in line for line in lines), (path, lines))

    def test_a_mount_point_below_the_destination_is_flushed_file_by_file(self):
        self.folder("a", {f"{i}": b"x" for i in range(200)})
        self.folder("a/mounted/sub", {"f": b"f"})
        self.folder("b")
        mounts.tmpfs(self, "b/mounted")
        lines = self.traced("a", "--as", "b")
        for path in (b"/b/mounted/sub", b"/b/mounted>"):
            self.assertTrue(any(path in line for line in lines), (path, lines))
        self.assertTrue(any(b"fsync" in line and b".poolcopy-" in line or b"/sub.unfinished-" in line and b"/f>" in line for line in lines), lines)
        self.same("a/mounted/sub", "b/mounted/sub")


class Named(cli.TreeTest):
    def test_a_dry_run_of_a_file_into_a_missing_folder_makes_nothing(self):
        self.file("f", b"f")
        with self.untouched():
            self.run_cli("f", "--into", "missing/folders", "--dry-run", expect=0)
            self.run_cli("f", "--as", "missing/g", "--dry-run", expect=0)

    def test_a_name_that_is_too_long_in_a_missing_folder_is_refused_and_nothing_is_made(self):
        self.folder("a", {"f": b"f"})
        self.refused("a", "--as", b"missing/folder/" + b"n" * 256)
        self.refused("a", "--into", b"missing/" + b"n" * 256)

    def test_folders_made_for_a_job_that_is_then_refused_are_taken_back(self):
        if not cli.IS_ROOT:
            cli.not_run("needs root")
        self.folder("a", {"f": b"f"})
        self.folder("x", {"f": b"f"})
        self.folder("y/x")
        front = self.start("a", "--as", "locked")   # makes the place that the second command is refused at
        self.assertEqual(front.end().exit, 0)
        with self.untouched():
            self.run_cli("a", "x", "--into", b"missing/" + b"n" * 255 + b"/" + b"m" * 256, expect=2)

    def test_a_file_never_takes_the_place_of_a_link_to_a_folder(self):
        self.file("f", b"f")
        self.folder("folder", {"inner": b"i"})
        os.symlink("folder", self.path("link"))
        with self.untouched():
            outcome = self.run_cli("f", "--as", "link", "--on-conflict", "overwrite", expect=1)
        self.assert_named(outcome, "link", reason="folder")

    def test_the_markers_own_name_in_the_source_is_told(self):
        self.folder("a", {".poolcopy-job": b"poolcopy job 1\nsource=/somewhere\n", "f": b"f"})
        outcome = self.run_cli("a", "--as", "b", expect=1)
        self.assert_named(outcome, "a/.poolcopy-job")
        self.assertEqual(os.listdir(self.path("b")), [b"f"])

    def test_of_two_places_one_that_is_taken_meanwhile_does_not_spare_the_other_its_name(self):
        self.folder("one", {"f": b"1"})
        shutil.copytree(cli.long_source(), self.path("two"))
        self.folder("out")
        front = self.start("two", "one", "--into", "out", "--json")
        self.until_files_arrive(front, "out")
        self.folder("out/two", {"somebody else's": b"precious"})
        outcome = front.end()
        self.assertEqual(outcome.exit, 1, outcome)
        self.same("one", "out/one")
        (left,) = self.unfinished("out")
        self.assertTrue(os.path.basename(left).startswith(b"two.unfinished-"), left)
        self.assertEqual(os.listdir(self.path("out/two")), [b"somebody else's"])
        self.assertIn(os.path.basename(left), outcome.err + outcome.out)

    def test_an_unfinished_folder_that_belongs_to_somebody_else_is_left_alone(self):
        if not cli.IS_ROOT:
            cli.not_run("needs root")
        source = cli.long_source()
        left = self.cut_short(source, "--as", "b", count=200)
        os.chown(left, cli.USER, cli.USER)
        with self.untouched(left):
            self.run_cli(source, "--as", "b", expect=0)
        self.same(source, self.path("b"))
        self.assertEqual(self.unfinished(), [left])

    def test_a_rename_that_was_done_is_not_done_again(self):
        self.file("a/f", b"source", mtime=MID)
        self.file("b/f", b"there", mtime=OLD)
        for _ in range(2):
            self.run_cli("a", "--as", "b", "--on-conflict", "rename", expect=0)
        self.assertEqual(sorted(os.listdir(self.path("b"))), [b"f", b"f 2"])

    def test_what_is_set_aside_never_replaces_what_was_set_aside_before(self):
        source = self.path("a")
        shutil.copytree(cli.long_source(), source)
        left = self.cut_short("a", "--as", "b", how=signal.SIGINT, count=2000)
        folders = sorted(n for n in os.listdir(left) if n.isdigit())[:2]
        for n in folders:
            self.file(left + b"/" + n + b"/extra", b"of " + n)
        outcome = self.run_cli("a", "--as", "b", expect=0)
        self.same("a", "b", outcome)
        (aside,) = [n for n in os.listdir(self.work) if b"set-aside" in n]
        self.assertEqual(sorted(self.read(aside + b"/" + n) for n in os.listdir(self.path(aside))), [b"of " + n for n in folders])


class Permissions(cli.TreeTest):
    def test_without_its_acl_a_file_is_not_open_to_the_group_that_the_acl_kept_out(self):
        self.file("a/f", b"secret", mode=0o600)
        entries = ((0x01, 6, 0xFFFFFFFF), (0x02, 7, cli.USER), (0x04, 0, 0xFFFFFFFF), (0x10, 7, 0xFFFFFFFF), (0x20, 0, 0xFFFFFFFF))
        acl = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *e) for e in entries)
        try:
            os.setxattr(self.path("a/f"), "system.posix_acl_access", acl)
        except OSError as e:
            cli.not_run(f"no ACLs on the disk of the tests: {e}")
        self.assertEqual(os.stat(self.path("a/f")).st_mode & 0o777, 0o670)
        mounts.mount(self, self.path("disk"), "-t", "ramfs", "ramfs", what="ramfs")   # has modes, but no ACLs
        outcome = self.run_cli("a", "--into", "disk", expect=0)
        self.assertEqual(os.stat(self.path("disk/a/f")).st_mode & 0o777, 0o600, outcome)
        self.assertIn(b"ACL", outcome.err)


    def test_new_folders_in_a_folder_with_a_default_acl_inherit_nothing_whoever_makes_them(self):
        if not shutil.which("strace"):
            cli.not_run("strace is not installed")
        self.folder("a/N")
        for i in range(600):
            self.file(f"a/N/{i}", b"x", mode=0o640)
        self.folder("b")
        entries = ((0x01, 7, 0xFFFFFFFF), (0x02, 7, 1007), (0x04, 5, 0xFFFFFFFF), (0x10, 7, 0xFFFFFFFF), (0x20, 5, 0xFFFFFFFF))
        acl = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *e) for e in entries)
        try:
            os.setxattr(self.path("b"), "system.posix_acl_default", acl)
        except OSError as e:
            cli.not_run(f"no ACLs on the disk of the tests: {e}")
        done = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fremovexattr", "-e",
                               "inject=fremovexattr:delay_enter=200000:when=1..2", cli.program(), "a", "--as", "b"],
                              cwd=self.work, env=self.env(), timeout=cli.LIMIT, check=False, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if b"PTRACE" in done.stderr or b"ptrace" in done.stderr:
            cli.not_run("strace may not trace here")
        self.assertEqual(done.returncode, 0, done)
        self.same("a/N", "b/N")


class FewDescriptors(cli.TreeTest):
    def limited(self, files, *arguments, expect=0):
        front = self.start(*arguments, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, files))
        outcome = front.end()
        self.assertEqual(outcome.exit, expect, outcome)
        return outcome

    def test_many_sources_under_the_usual_soft_limit(self):
        names = [f"s{i}" for i in range(600)]
        for name in names:
            self.folder(name, {"f": name.encode()})
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        if hard != resource.RLIM_INFINITY and hard < 4096:
            cli.not_run("the hard limit for open files is below 4096")
        self.limited((1024, hard), *names, "--into", "out")
        self.assertEqual(len(os.listdir(self.path("out"))), 600)
        self.assertEqual(self.read("out/s599/f"), b"s599")

    def test_more_workers_than_can_be_started(self):
        self.folder("a", {f"{i}/{j}": b"x" for i in range(30) for j in range(5)})
        self.limited((48, 48), "a", "--as", "b", "--workers", "64")
        self.same("a", "b")
