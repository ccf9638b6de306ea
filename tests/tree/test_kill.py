# SPDX-License-Identifier: GPL-3.0-or-later
"""Anything may be killed at any moment: nothing is lost, nothing is torn, the same command goes on.

POOLCOPY_SEED repeats a run's random moments; POOLCOPY_LONG makes 200 kills of each kind instead of 20."""

import os
import random
import shutil
import signal
import time

import cli
import compare

KILLS = 200 if cli.LONG else 20
SEED = int(os.environ.get("POOLCOPY_SEED") or random.SystemRandom().randrange(10**6))


class Killed(cli.TreeTest):
    @classmethod
    def setUpClass(cls):
        cls.source = cli.long_source(folders=20, files=400)   # the moments are chosen by how long it takes
        cls.tree = compare.scan(cls.source)

    def setUp(self):
        super().setUp()
        self.random = random.Random(f"{SEED} {self.id()}")
        print(f"[seed {SEED}] ", end="", flush=True)

    def typical_time(self):
        """How long this copy takes undisturbed, to choose moments by."""
        begin = time.monotonic()
        self.run_cli(self.source, "--as", "undisturbed", expect=0)
        took = time.monotonic() - begin
        shutil.rmtree(self.path("undisturbed"))
        return took

    def check_whole(self, name, outcome):
        self.same(self.tree, name, f"{outcome} (seed {SEED})")
        self.assertEqual(self.leftovers(), [], f"seed {SEED}")

    def until_enough(self, choose, per_run):
        took, kills, rounds = self.typical_time(), 0, 0
        while kills < KILLS:
            rounds += 1
            front = self.start(self.source, "--as", "b", "--workers", "4", "--json")
            moment = self.random.uniform(0, took)
            for _ in range(per_run):
                if front.ended_within(moment):
                    break
                for worker in choose(front.workers()):
                    kills += cli.kill(worker)
                moment = self.random.uniform(0, took / 2)
            outcome = front.end()
            self.assertEqual(outcome.exit, 0, f"{outcome} (seed {SEED})")
            self.check_whole("b", outcome)
            size = sum(e.size for e in self.tree.values() if e.kind == "file")
            self.assertEqual(outcome.events[-1]["bytes_copied"], size, f"{outcome} (seed {SEED})")
            shutil.rmtree(self.path("b"))
            self.assertLess(rounds, KILLS * 20, "hardly ever a worker to kill")
        print(f"{kills} kills in {rounds} runs ", end="", flush=True)

    def test_any_worker_killed_at_any_moment_costs_nothing(self):
        self.until_enough(lambda workers: workers and [self.random.choice(workers)], 2)

    def test_all_workers_killed_at_once_cost_nothing(self):
        self.until_enough(lambda workers: workers, 1)

    def test_the_front_killed_at_any_moment_leaves_nothing_torn_and_the_same_command_completes(self):
        took, kills, rounds = self.typical_time(), 0, 0
        while kills < KILLS:
            rounds += 1
            front = self.start(self.source, "--as", "b")
            for _ in range(self.random.choice((1, 1, 3))):   # sometimes the continuation is killed too
                if front.ended_within(self.random.uniform(0, took)):
                    break
                self.end_by(front, signal.SIGKILL)
                kills += 1
                if os.path.exists(self.path("b")):
                    self.check_whole("b", front.outcome())
                front = self.start(self.source, "--as", "b")
            outcome = front.end()
            self.assertEqual(outcome.exit, 0, f"{outcome} (seed {SEED})")
            self.check_whole("b", outcome)
            shutil.rmtree(self.path("b"))
        print(f"{kills} kills in {rounds} runs ", end="", flush=True)

    def test_the_front_killed_while_merging_shows_old_or_new_files_only(self):
        took, kills = self.typical_time(), 0
        while kills < KILLS // 2:
            self.folder("b/000", {"0000": b"old version", "own": b"own"})
            front = self.start(self.source, "--as", "b", "--on-conflict", "overwrite")
            if not front.ended_within(self.random.uniform(0, took)):
                self.end_by(front, signal.SIGKILL)
                kills += 1
                for path, entry in compare.scan(self.path("b")).items():
                    if entry.kind != "file" or path in (b"000/0000", b"000/own") or b".poolcopy-" in path or b".unfinished-" in path:
                        continue
                    whole = self.tree[path]
                    self.assertEqual((entry.size, entry.digest), (whole.size, whole.digest), f"{path} is torn (seed {SEED})")
                self.assertIn(len(self.read("b/000/0000")), (len(b"old version"), self.tree[b"000/0000"].size))
                front = self.start(self.source, "--as", "b", "--on-conflict", "overwrite")
            outcome = front.end()
            self.assertEqual(outcome.exit, 0, f"{outcome} (seed {SEED})")
            self.assertEqual(self.read("b/000/own"), b"own")
            os.unlink(self.path("b/000/own"))
            self.same(self.tree, "b", f"{outcome} (seed {SEED})", top=False, times=False)
            self.assertEqual(self.leftovers(), [], f"seed {SEED}")
            shutil.rmtree(self.path("b"))


class Repeatedly(cli.TreeTest):
    """Workers killed again and again on one big file."""

    def setUp(self):
        super().setUp()
        self.folder("a", {f"{i}": b"%d" % i * 1000 for i in range(30)})
        with open(self.path("a/big"), "wb") as f:
            for _ in range(256):
                f.write(os.urandom(1 << 20))

    def kill_on_big_file(self, front, times):
        """Kills the worker that is writing the copy of `big`, this many times; gives how often it found one."""
        def writer():
            if not front.running():
                return -1
            for worker in front.workers():
                files = cli.open_files(worker)
                if any(path.endswith(b"/a/big") for path, _ in files):
                    return worker
            return None
        for done in range(times):
            worker = cli.wait_for(writer, "a worker copies the big file", 30)
            if worker == -1:
                return done
            cli.kill(worker)
            cli.wait_for(lambda: not cli.alive(worker), "the worker is dead", 5)
        return times

    def test_only_who_kills_is_blamed_however_many_small_batches_a_worker_has(self):
        for i in range(1500):
            self.file(f"many/{i:04}/f", b"%d" % i)
        self.file("many/0700/killer", b"k")
        for workers in ("1", "2"):
            outcome = self.run_cli("--below", self.path("many/0700/killer"), "--call", "openat", "--with", "death", "--on", "--", cli.program(),
                                   "many", "--as", "b" + workers, "--workers", workers, "--json", cli=cli.program("fail-calls"))
            if outcome.exit == 125:
                cli.not_run("system calls can't be made to fail here")
            self.assertEqual((outcome.exit, outcome.events[-1]["copied"]), (1, 1500), outcome)
            self.assertEqual([e["path"] for e in outcome.events if e["event"] == "problem"], ["many/0700/killer"], outcome)
            for i in range(1500):
                self.assertEqual(self.read(f"b{workers}/{i:04}/f"), b"%d" % i)

    def test_two_deaths_on_the_same_entry_cost_nothing(self):
        front = self.start("a", "--as", "b")
        self.assertEqual(self.kill_on_big_file(front, 2), 2)
        outcome = front.end()
        self.assertEqual(outcome.exit, 0, outcome)
        self.same("a", "b", outcome)
        self.assertEqual(self.leftovers(), [])

    def test_three_deaths_on_the_same_entry_make_it_a_problem_and_spare_the_rest(self):
        front = self.start("a", "--as", "b")
        self.assertEqual(self.kill_on_big_file(front, 3), 3)
        outcome = front.end()
        self.assertEqual(outcome.exit, 1, outcome)
        self.assert_named(outcome, "big")
        self.assertFalse(os.path.exists(self.path("b/big")), "nothing torn under the final name")
        self.assertEqual(len(os.listdir(self.path("b"))), 30, outcome)
        self.assertEqual(self.leftovers(), [])
        self.run_cli("a", "--as", "b", expect=0)
        self.same("a", "b", top=False)

    def test_a_copy_of_one_file_that_was_killed_leaves_nothing_when_it_is_made_again(self):
        for arguments in (("a/big", "--as", "b"), ("a/big", "--into", "into")):
            front = self.start(*arguments)
            cli.wait_for(lambda: self.leftovers() or not front.running(), "a temporary")
            self.end_by(front, signal.SIGKILL)
            self.assertEqual(len(self.leftovers()), 1)
            other = self.file(".poolcopy-0123456789abcdef-256", b"of another copy")
            self.run_cli(*arguments, expect=0)
            self.assertEqual(self.leftovers(), [os.path.basename(other)])
            os.unlink(other)

    def test_what_was_torn_is_not_published_if_its_source_can_no_longer_be_read(self):
        self.give_to_user(self.path("a"), self.work)
        front = self.start("a", "--as", "b", user=cli.USER, cli=self.user_cli())
        cli.wait_for(lambda: any(os.path.exists(u + b"/big") for u in self.unfinished()) or not front.running(), "big arrives")
        self.assertTrue(front.running(), "ended before it could be disturbed")
        self.end_by(front, signal.SIGKILL)
        os.chmod(self.path("a/big"), 0)
        outcome = self.as_user("a", "--as", "b", expect=1)
        self.assert_named(outcome, "a/big", reason="permission")
        if os.path.exists(self.path("b/big")):
            self.assertEqual(os.stat(self.path("b/big")).st_size, 256 << 20, "nothing torn under the final name")

    def test_workers_that_keep_dying_end_the_job_and_it_stays_unfinished(self):
        front = self.start(cli.long_source(), "--as", "c")
        self.until_files_arrive(front, b"")

        def all_dead():
            for worker in front.workers():
                cli.kill(worker)
            return not front.running()
        cli.wait_for(all_dead, "the front gives up", 90)
        outcome = front.end()
        self.assertEqual(outcome.exit, 1, outcome)
        self.assertFalse(os.path.exists(self.path("c")))
        self.assertTrue(self.unfinished())
        self.run_cli(cli.long_source(), "--as", "c", expect=0)
        self.same(cli.long_source(), self.path("c"))
        self.assertEqual(self.leftovers(), [])

    def test_a_stopped_worker_does_not_hold_up_a_cancel(self):
        front = self.start(cli.long_source(), "--as", "c")
        self.until_files_arrive(front, b"")
        workers = front.workers()
        for worker in workers:
            cli.kill(worker, signal.SIGSTOP)
        os.kill(front.pid, signal.SIGINT)
        outcome = front.end(15)
        for worker in workers:
            cli.kill(worker, signal.SIGCONT)
        self.assertEqual(outcome.exit, 130, outcome)
        self.assertFalse(os.path.exists(self.path("c")))


class AtOnce(cli.TreeTest):
    def two(self, second_at_once):
        source = cli.long_source()
        first = self.start(source, "--as", "b")
        if not second_at_once:
            self.until_files_arrive(first, b"")
        second = self.start(source, "--as", "b")
        outcomes = [first.end(), second.end()]
        exits = sorted(o.exit for o in outcomes)
        self.assertIn(exits, ([0, 0], [0, 2]), "".join(map(str, outcomes)))
        if not second_at_once:
            self.assertEqual(outcomes[0].exit, 0, outcomes[0])
        self.same(source, self.path("b"))
        self.assertEqual(self.leftovers(), [])
        for outcome in outcomes:
            if outcome.exit == 2:
                self.assertRegex(outcome.err, rb"process \d+", "the refusal says who is copying")

    def test_of_two_equal_commands_one_copies_and_the_other_is_refused_or_waits(self):
        self.two(second_at_once=False)

    def test_of_two_equal_commands_started_together_one_copies(self):
        for _ in range(20 if cli.LONG else 4):
            self.two(second_at_once=True)
            shutil.rmtree(self.path("b"))

    def test_two_different_sources_into_one_folder_at_once_are_never_mixed(self):
        self.folder("x/same", {f"{i}": b"x" * 3000 for i in range(3000)})
        self.folder("y/same", {f"{i}": b"y" * 3000 for i in range(3000)})
        fronts = [self.start(name + "/same", "--into", "out") for name in "xy"]
        outcomes = [front.end() for front in fronts]
        self.assertEqual(len({self.read(f"out/same/{i}") for i in range(3000)}), 1, "".join(map(str, outcomes)))
