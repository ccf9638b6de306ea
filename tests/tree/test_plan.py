# SPDX-License-Identifier: GPL-3.0-or-later
"""A dry run tells what would be done, kind by kind, and is right about it."""

import json
import os
import pty
import unittest

import cli
import mounts

OLD, MID, NEW = 1_000_000_000, 1_200_000_000, 1_400_000_000
RULES = ("leave", "ask", "skip", "overwrite", "rename", "newer", "different")


class PlanTest(cli.TreeTest):
    def plan(self, *arguments, expect=None, **more):
        """{kind: (entries, bytes)}, and the outcome of the dry run."""
        outcome = self.run_cli(*arguments, "--dry-run", "--json", expect=expect, **more)
        finished = outcome.events[-1]
        return {kind: (f["entries"], f["bytes"]) for kind, f in finished["plan"].items()}, outcome

    def problem_paths(self, outcome):
        return sorted({e.get("path64", e["path"]) for e in outcome.events if e["event"] == "problem"})


class Kinds(PlanTest):
    def test_in_a_new_folder_everything_is_new(self):
        self.folder("a", {"one": b"1" * 10, "sub/two": b"2" * 20, "sub/deeper/three": b"3" * 30})
        os.symlink("one", self.path("a/link"))
        self.folder("a/empty")
        with self.untouched():
            plan, outcome = self.plan("a", "--as", "b", expect=0)
        self.assertEqual(plan, {"new": (4, 60)}, outcome)
        self.assertGreater(outcome.events[-1]["free_bytes"], 60)

    def test_a_name_of_a_file_that_has_another_costs_nothing(self):
        self.file("a/one", b"1" * 1000)
        os.link(self.path("a/one"), self.path("a/two"))
        plan, outcome = self.plan("a", "--as", "b", expect=0)
        self.assertEqual(plan, {"new": (2, 1000)}, outcome)

    def versions(self):
        for name, time_there in (("older", OLD), ("newer", NEW), ("differs", MID)):
            self.file("a/sub/" + name, b"from the source", mtime=MID)
            self.file("b/sub/" + name, b"there", mtime=time_there)
        self.file("a/sub/same", b"same", mtime=MID)
        self.file("b/sub/same", b"same", mtime=MID)
        self.file("a/sub/new", b"new", mtime=MID)
        self.file("a/other/new", b"new", mtime=MID)
        self.file("b/own", b"own", mtime=MID)

    def test_each_version_is_told_by_its_time_whatever_the_rule(self):
        self.versions()
        for rule in RULES:
            with self.untouched():
                plan, outcome = self.plan("a", "--as", "b", "--on-conflict", rule, expect=1 if rule in ("leave", "ask") else 0)
            self.assertEqual(plan, {"new": (2, 6), "same": (1, 4), "source-newer": (1, 15), "source-older": (1, 15), "differs": (1, 15)},
                             f"{rule} {outcome}")

    def test_a_single_file_has_a_plan_too(self):
        self.versions()
        self.assertEqual(self.plan("a/sub/older", "--into", "b/sub")[0], {"source-newer": (1, 15)})
        self.assertEqual(self.plan("a/sub/older", "--into", "b")[0], {"new": (1, 15)})
        self.assertEqual(self.plan("a/sub/older", "--into", "missing/folder")[0], {"new": (1, 15)})

    def test_nobody_is_asked_on_a_terminal_about_what_is_not_done(self):
        self.versions()
        ours, theirs = pty.openpty()
        front = self.start("a", "--as", "b", "--dry-run", stdin=theirs, stdout=None, stderr=theirs, start_new_session=True, env={"TERM": "xterm"})
        os.close(theirs)
        outcome = front.end(30)
        os.close(ours)
        self.assertEqual(outcome.exit, 0, outcome)
        self.assertIn(b"3 names are taken by another version: 1 older there, 1 newer there, 1 different there", outcome.out)

    def test_what_stands_in_the_way_is_told_with_all_that_lies_below(self):
        self.folder("a", {"sub/%03d" % i: b"xx" for i in range(300)})
        self.file("a/file", b"1")
        self.file("b/sub", b"a file")
        self.folder("b/file")
        plan, outcome = self.plan("a", "--as", "b", expect=1)
        self.assertEqual(plan, {"blocked": (301, 601)}, outcome)
        told = self.run_cli("a", "--as", "b", "--dry-run", expect=1)
        self.assert_named(told, "b/sub", reason="a file stands where a folder has to be")
        self.assert_named(told, "b/file", reason="a folder stands in its place")
        self.assertIn(b"301 can't be copied (2 problems).", told.out)
        told = self.run_cli("a", "--as", "b", expect=1)
        self.assertIn(b"301 could not be copied (2 problems).", told.out)
        past = self.run_cli("--history", expect=0).out.split()[0]
        report = json.loads(self.run_cli("--report", past, "--format", "json", expect=0).out)
        self.assertEqual(sorted(p["entries"] for p in report["problems"]), [1, 300], report)

    def test_what_can_not_be_read_is_told(self):
        self.folder("a", {"good": b"good", "secret": b"secret", "locked/x": b"x"})
        os.chmod(self.path("a/secret"), 0)
        os.chmod(self.path("a/locked"), 0)
        self.give_to_user(self.work)
        outcome = self.as_user("a", "--as", "b", "--dry-run", "--json", expect=1)
        plan = outcome.events[-1]["plan"]
        self.assertEqual((plan["new"]["entries"], plan["unreadable"]["entries"]), (1, 2), outcome)
        self.assertEqual(self.problem_paths(outcome), ["a/locked", "a/secret"], outcome)

    def test_the_summary_tells_what_is_needed_and_what_is_free(self):
        self.file("a/one", b"1" * 2000)
        outcome = self.run_cli("a", "--as", "b", "--dry-run", expect=0)
        self.assertRegex(outcome.out, rb"Would copy one file \(2\.0 kB\)\. Needs 2\.0 kB; free: .*\. Nothing was changed\.")


    @cli.needs_root
    def test_a_disk_that_is_too_small_is_said_to_be_and_how_much_is_lacking(self):
        mounts.tmpfs(self, "small", "size=4m,nr_inodes=50")
        with open(self.file("a/big"), "wb") as f:
            f.truncate(10_000_000)
        self.file("b/small", b"fits")
        outcome = self.run_cli("a", "--into", "small", "--dry-run", expect=0)
        self.assertRegex(outcome.out, rb"does not fit\. Needs 10\.0 MB; free: [0-9.]+ MB; lacking: [0-9.]+ MB\. Nothing was changed\.")
        self.assertEqual(outcome.err, b"", "once is enough")
        finished = self.plan("a", "--into", "small", expect=0)[1].events[-1]
        self.assertEqual(finished["bytes_lacking"], 10_000_000 - finished["free_bytes"], finished)
        self.assertEqual(finished["entries_lacking"], 0, finished)
        finished = self.plan("b", "--into", "small", expect=0)[1].events[-1]
        self.assertEqual(finished["bytes_lacking"], 0, finished)
        self.folder("c", {str(i): b"" for i in range(100)})
        outcome = self.run_cli("c", "--into", "small", "--dry-run", expect=0)
        self.assertRegex(outcome.out, rb"Files that the disk still has room for: \d+\.")

    @cli.needs_root
    def test_who_only_compares_needs_no_room(self):
        mounts.tmpfs(self, "small", "size=4m")
        self.folder("a", {str(i): os.urandom(20_000) for i in range(150)})
        self.run_cli("a", "--into", "small", expect=0)
        front = self.start("a", "--as", "small/a", "--verify-only", "--limit", "5M")
        self.assertNotIn(b"lacking", front.end().err)
        self.assertEqual(front.outcome().exit, 0)


class ComesTrue(PlanTest):
    """What a dry run says will fail, fails; what it says will be lost, is."""

    @cli.needs_root
    def test_names_twins_and_kinds_that_exfat_refuses(self):
        mounts.exfat(self, "stick")
        self.folder("a", {"good": b"good", "README": b"1", "readme": b"2", "Straße": b"3", "sub/ok": b"ok"})
        for name in (b"a:b", b"q?", b"\xff", b"tab\there", b"bad<dir/in it", b"Sub2/one", b"sub2/two"):
            self.file(b"a/" + name, b"x")
        os.symlink("good", self.path("a/link"))
        os.mkfifo(self.path("a/fifo"))
        with self.untouched("a", "stick"):
            plan, foreseen = self.plan("a", "--into", "stick", expect=1)
        self.assertEqual({kind: n for kind, (n, _) in plan.items()}, {"new": 5, "name-refused": 5, "twin": 2, "not-made": 2}, foreseen)
        real = self.run_cli("a", "--into", "stick", "--json", expect=1)
        same = [p.lower() for p in self.problem_paths(foreseen)]
        self.assertEqual(sorted(same), sorted(p.lower() for p in self.problem_paths(real)), f"{foreseen}{real}")

    @cli.needs_root
    @unittest.skipUnless(os.path.exists("/sys/fs/ext4/features/casefold"), "this kernel's ext4 folds no names")
    def test_names_that_are_one_name_in_a_folder_that_folds_them(self):
        mounts.loop(self, "ext4", "disk", 64, ("-O", "casefold", "-E", "encoding=utf8"))
        self.folder("disk/d")
        if os.system(f"chattr +F '{os.fsdecode(self.path('disk/d'))}' 2>/dev/null") != 0:
            cli.not_run("no casefold here")
        self.folder("a", {"Name": b"1", "name": b"2", "other": b"3"})
        plan, foreseen = self.plan("a", "--into", "disk/d", expect=1)
        self.assertEqual(plan, {"new": (2, 2), "twin": (1, 1)}, foreseen)

    @cli.needs_root
    def test_owners_that_an_ordinary_user_can_not_keep(self):
        self.folder("a", {"mine": b"m", "others": b"o"})
        self.give_to_user(self.work)
        os.chown(self.path("a/others"), 0, 0)
        foreseen = self.as_user("a", "--as", "b", "--dry-run", "--json", expect=0)
        real = self.as_user("a", "--as", "c", "--json", expect=0)
        self.assertEqual(foreseen.events[-1]["notes"], {"owner": 1}, foreseen)
        self.assertEqual(real.events[-1]["notes"], {"owner": 1}, real)

    @cli.needs_root
    def test_what_exfat_keeps_nothing_of(self):
        mounts.exfat(self, "stick")
        self.folder("a", {"plain": b"p", "first": b"f"})
        os.link(self.path("a/first"), self.path("a/second"))
        os.setxattr(self.path("a/plain"), "user.colour", b"red")
        os.utime(self.path("a/plain"), ns=(10**9, 10**9))
        plan, foreseen = self.plan("a", "--into", "stick", expect=0)
        self.assertEqual(plan, {"new": (3, 3)}, foreseen)
        notes = foreseen.events[-1]["notes"]
        self.assertEqual({k: notes.get(k) for k in ("hardlink", "xattr", "times")}, {"hardlink": 1, "xattr": 1, "times": 1}, foreseen)
