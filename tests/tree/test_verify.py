# SPDX-License-Identifier: GPL-3.0-or-later
"""--verify: what the disk gives back is compared with what was read, and nothing wrong gets a final name."""

import os
import random
import shutil
import subprocess

import cli
import compare
import mounts

HIT = 54321               # bytes of a file whose contents the faulty disk gives back wrong
SEED = int(os.environ.get("POOLCOPY_SEED") or random.SystemRandom().randrange(10**6))


class Honest(cli.TreeTest):
    """On disks that keep what they are given."""

    def test_a_slow_disk_holds_nobody_up_for_ever(self):
        """What waits behind a slow call is given back, and whoever answers gets work again."""
        tree = {f"sub{i}/f": os.urandom(3000) for i in range(4)}
        self.folder("a", tree)
        outcome = self.run_cli("-f", "-qq", "-o", "/dev/null", "-e", "trace=fadvise64", "-e", "inject=fadvise64:delay_enter=1000000",
                               cli.program(), "a", "--as", "b", "--verify", "--workers", "1", cli="/usr/bin/strace", expect=0)
        self.same("a", "b", outcome)

    def test_what_was_there_and_is_damaged_is_told_under_every_rule_but_replaced_only_as_asked(self):
        for rule, code in (("skip", 1), ("newer", 1), ("leave", 1), ("overwrite", 0)):
            cli.remove(self.path("a"))
            cli.remove(self.path("b"))
            self.folder("a", {"f": b"x" * 5000, "g": b"g"})
            self.folder("b", {"f": b"x" * 4999 + b"y"})
            status = os.stat(self.path("a/f"))
            os.utime(self.path("b/f"), ns=(status.st_atime_ns, status.st_mtime_ns))
            outcome = self.run_cli("a", "--as", "b", "--verify", "--on-conflict", rule, expect=code)
            if code:
                self.assert_named(outcome, "b/f", reason="other contents")
            self.assertEqual(self.read("b/f")[-1:], b"y" if code else b"x", rule)
            self.assertEqual(self.read("b/g"), b"g")

    def tree(self, name, files=300):
        self.folder(name, {f"sub{i % 7}/{i}": os.urandom(i * 37 % 9000) for i in range(files)})
        self.file(name + "/big", os.urandom(9 << 20))
        with open(self.path(name + "/holes"), "wb") as f:
            f.truncate(20 << 20)
            f.seek(5 << 20)
            f.write(b"data")
        os.symlink("somewhere", self.path(name + "/link"))
        os.link(self.path(name + "/big"), self.path(name + "/sub0/hard"))
        os.mkfifo(self.path(name + "/fifo"))
        os.mkdir(self.path(name + "/empty"))

    def test_a_copy_is_verified_and_like_any_other(self):
        self.tree("a")
        for more in ([], ["--no-flush"], ["--workers", "1"]):
            outcome = self.run_cli("a", "--as", "b", "--verify", "--json", *more, expect=0)
            self.same("a", "b", outcome)
            finished = outcome.events[-1]
            self.assertEqual(finished["copied"], 305, outcome)
            self.assertEqual(finished["verified"], 302, outcome)   # neither links nor hard links nor fifos
            progress = [e for e in outcome.events if e["event"] == "progress"][-1]
            self.assertEqual(progress["verified"], progress["bytes_total"], outcome)
            self.assertEqual(self.leftovers(), [])
            shutil.rmtree(self.path("b"))

    def test_the_summary_says_so(self):
        self.tree("a", 3)
        self.assertIn(b"5 files verified", self.run_cli("a", "--as", "b", "--verify", expect=0).out)
        self.assertNotIn(b"verified", self.run_cli("a", "--as", "c", expect=0).out)

    def test_a_small_job_is_verified_too(self):
        self.file("f", b"contents")
        self.file("g", b"")
        outcome = self.run_cli("f", "g", "--into", "d", "--verify", "--json", expect=0)
        self.assertEqual(outcome.events[-1]["verified"], 2, outcome)
        self.assertEqual((self.read("d/f"), self.read("d/g")), (b"contents", b""))
        self.assertEqual(self.leftovers(), [])

    def test_in_a_folder_that_was_there_names_are_given_all_the_same(self):
        self.tree("a")
        for more in ([], ["--no-flush"]):
            self.folder("b", {"own": b"own", "sub1/1": b"other", "sub0/own": b"own"})
            outcome = self.run_cli("a", "--as", "b", "--verify", "--on-conflict", "overwrite", *more, expect=0)
            for own in ("b/own", "b/sub0/own"):
                self.assertEqual(self.read(own), b"own")
                os.unlink(self.path(own))
            self.same("a", "b", outcome, top=False, times=False)
            self.assertEqual(self.leftovers(), [])
            shutil.rmtree(self.path("b"))

    def test_what_is_already_there_is_verified(self):
        self.tree("a")
        self.run_cli("a", "--as", "b", expect=0)
        inodes = {path: entry.inode for path, entry in self.scan("b").items()}
        outcome = self.run_cli("a", "--as", "b", "--verify", "--json", expect=0)
        self.assertEqual(outcome.events[-1]["verified"], 302, outcome)
        self.assertEqual({path: entry.inode for path, entry in self.scan("b").items()}, inodes)

    def test_a_dry_run_verifies_nothing(self):
        self.tree("a", 3)
        outcome = self.run_cli("a", "--as", "b", "--verify", "--dry-run", "--json", expect=0)
        self.assertEqual(outcome.events[-1]["verified"], 0, outcome)


class Killed(cli.TreeTest):
    def test_any_worker_killed_at_any_moment_costs_nothing(self):
        chance = random.Random(f"{SEED} {self.id()}")
        source = cli.long_source()
        tree = compare.scan(source)
        files = sum(entry.kind == "file" for entry in tree.values())
        kills = 0
        for merged in (False, True) * (20 if cli.LONG else 3):
            if merged:
                self.folder("b", {"000/own": b"own"})
            front = self.start(source, "--as", "b", "--verify", "--workers", "4", "--json", "--no-flush" if chance.random() < 0.3 else "--quiet")
            for _ in range(5):
                if front.ended_within(chance.uniform(0, 0.3)):
                    break
                workers = front.workers()
                if workers:
                    kills += cli.kill(chance.choice(workers))
            outcome = front.end()
            self.assertEqual(outcome.exit, 0, f"{outcome} (seed {SEED})")
            if merged:
                os.unlink(self.path("b/000/own"))
            self.same(tree, "b", f"{outcome} (seed {SEED})", top=not merged, times=not merged)
            self.assertEqual(self.leftovers(), [], f"seed {SEED}")
            self.assertGreaterEqual(outcome.events[-1]["verified"], files, f"{outcome} (seed {SEED})")
            shutil.rmtree(self.path("b"))
        self.assertGreater(kills, 0, f"seed {SEED}")


class Lying(cli.TreeTest):
    """On a disk that gives back other bytes than it was given, while the kernel's memory of them is right."""

    def disk(self, reads):
        self.faulty = mounts.FaultyDisk(self, "disk", f"wrong-bit={HIT}:{reads}", backing="backing")

    def take_away(self):
        self.faulty.take_out()
        shutil.rmtree(self.path("backing"))

    def source(self):
        self.folder("a", {f"{i}": os.urandom(500 + i) for i in range(20)})
        self.file("a/hit", os.urandom(HIT))

    def check_gone(self, outcome, folder):
        self.assert_named(outcome, folder + "/hit", reason="gives back other contents")
        self.assertFalse(os.path.lexists(self.path(f"backing/{folder[5:]}/hit")), outcome)
        os.unlink(self.path("a/hit"))
        self.same("a", f"backing/{folder[5:]}", outcome, top=False, times=False)
        self.assertEqual(self.leftovers("backing"), [])

    def test_without_verify_it_is_not_noticed(self):
        """Else the tests below would prove nothing."""
        self.source()
        self.disk(1)
        self.run_cli("a", "--as", "disk/b", expect=0)
        self.same("a", "backing/b", top=False)

    def test_what_was_wrong_once_is_copied_once_more(self):
        self.source()
        for reads, more in ((1, []), (1, ["--no-flush"])):
            self.disk(reads)
            outcome = self.run_cli("a", "--as", "disk/b", "--verify", "--json", *more, expect=0)
            self.same("a", "backing/b", outcome, top=False)
            self.assertEqual((outcome.events[-1]["copied"], outcome.events[-1]["verified"]), (21, 21), outcome)
            self.assertEqual(outcome.problems, [])
            self.assertEqual(self.leftovers("backing"), [])
            self.take_away()

    def test_what_is_wrong_again_is_a_problem_and_not_under_its_name(self):
        self.source()
        self.disk(1000)
        outcome = self.run_cli("a", "--as", "disk/b", "--verify", "--json", expect=1)
        finished = outcome.events[-1]
        self.assertEqual((finished["copied"], finished["failed"], finished["verified"]), (20, 1, 20), outcome)
        self.assertEqual([e["step"] for e in outcome.events if e["event"] == "problem"], ["verify"], outcome)
        self.check_gone(outcome, "disk/b")

    def test_it_gets_no_name_in_a_folder_that_was_there(self):
        self.source()
        self.disk(1000)
        os.makedirs(self.path("backing/b"))
        outcome = self.run_cli("a", "--as", "disk/b", "--verify", expect=1)
        self.check_gone(outcome, "disk/b")

    def test_what_it_would_replace_stays(self):
        self.source()
        self.disk(1000)
        self.file("backing/b/hit", b"old")
        outcome = self.run_cli("a", "--as", "disk/b", "--verify", "--on-conflict", "overwrite", expect=1)
        self.assert_named(outcome, "disk/b/hit")
        self.assertEqual(self.read("backing/b/hit"), b"old")
        self.assertEqual(self.leftovers("backing"), [])

    def test_in_a_folder_that_was_there_it_is_mended_too(self):
        self.source()
        self.disk(1)
        os.makedirs(self.path("backing/b"))
        outcome = self.run_cli("a", "--as", "disk/b", "--verify", expect=0)
        self.same("a", "backing/b", outcome, top=False, times=False)
        self.assertEqual(self.leftovers("backing"), [])

    def listed(self):
        return sorted(line.split(b"  ", 1)[1] for line in self.read("sums").splitlines())

    def test_what_was_wrong_has_no_line_in_a_list_unless_it_was_mended(self):
        for merged in (False, True):
            for reads in (1, 1000):
                self.source()
                os.link(self.path("a/3"), self.path("a/a link"))
                self.disk(reads)
                if merged:
                    os.makedirs(self.path("backing/b"))
                outcome = self.run_cli("a", "--as", "disk/b", "--verify", "--manifest", "sums", expect=0 if reads == 1 else 1)
                there = sorted(os.listdir(self.path("backing/b")))
                self.assertEqual(b"hit" in there, reads == 1, outcome)
                self.assertEqual(self.listed(), [b"disk/b/" + name for name in there], outcome)
                if reads == 1:
                    self.assertEqual(subprocess.run(["xxhsum", "--quiet", "-c", "sums"], cwd=self.work, check=False).returncode, 0)
                self.take_away()
                shutil.rmtree(self.path("a"))

    def test_other_names_of_a_file_that_was_wrong_are_tried_and_fail_too(self):
        self.source()
        os.link(self.path("a/hit"), self.path("a/hit too"))
        self.disk(1000)
        outcome = self.run_cli("a", "--as", "disk/b", "--verify", expect=1)
        for name in ("hit", "hit too"):
            self.assert_named(outcome, f"disk/b/{name}")
            self.assertFalse(os.path.lexists(self.path(f"backing/b/{name}")), outcome)

    def test_what_is_already_there_is_not_believed_by_the_cache(self):
        self.source()
        self.disk(1000)
        for _ in range(2):   # by the kernel's memory all is well
            self.run_cli("a", "--as", "disk/b", expect=0)
        outcome = self.run_cli("a", "--as", "disk/b", "--verify", "--json", expect=1)
        self.assertEqual((outcome.events[-1]["already_there"], outcome.events[-1]["verified"]), (20, 20), outcome)
        self.assert_named(outcome, "disk/b/hit")
