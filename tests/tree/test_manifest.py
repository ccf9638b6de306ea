# SPDX-License-Identifier: GPL-3.0-or-later
"""--manifest: a list of checksums that the usual tools can check, with every file that is there and nothing else."""

import os
import random
import re
import shutil
import signal
import subprocess

import cli
import test_rules

SEED = int(os.environ.get("POOLCOPY_SEED") or random.SystemRandom().randrange(10**6))
TOOLS = {"xxh128": "xxhsum", "sha256": "sha256sum"}
HOSTILE = [b" lead", b"trail ", b"  ", b"back\\slash", b"\\", b"a\\nb", b"car\rriage", b"end\r", b"\\\r", b"tab\t", b"\xff\xfe", b"\xe4\xbd\xa0",
           b"*star", b"-", b"-dash", b"--", b"#", b"XXH128 (x) = y", b"SHA256 (x) = y", b"0" * 32 + b"  f", b"\x01\x7f", b"'\"$`", b"n" * 255]
UNREADABLE = [b"new\nline", b"\n", b"both\\\n"]   # to xxhsum


class Listed(cli.TreeTest):
    def setUp(self):
        super().setUp()
        for tool in TOOLS.values():
            if not shutil.which(tool, path="/usr/bin:/bin"):
                cli.not_run(f"{tool} is missing")

    def lines(self, manifest, kind="xxh128"):
        """{path in the list: hash}, read by means of our own."""
        digits = {"xxh128": 32, "sha256": 64}[kind]
        found = {}
        for line in self.read(manifest).split(b"\n")[:-1]:
            escaped = kind == "sha256" and line.startswith(b"\\")
            match = re.fullmatch(rb"([0-9a-f]{%d})  (.+)" % digits, line[escaped:], re.S)
            self.assertTrue(match, line)
            path = match[2]
            if escaped:
                path = re.sub(rb"\\(.)", lambda m: {b"n": b"\n", b"r": b"\r", b"\\": b"\\"}[m[1]], path)
            self.assertNotIn(path, found, "listed twice")
            found[path] = match[1]
        return found

    def check(self, manifest, expected, kind="xxh128", where=None):
        """The tool finds all lines right, and they are these paths."""
        lines = self.lines(manifest, kind)
        self.assertEqual(sorted(lines), sorted(b"./-" if e == b"-" else e for e in map(os.fsencode, expected)))
        if lines:
            tool = subprocess.run([TOOLS[kind], "-c", self.path(manifest)], capture_output=True, check=False,
                                  cwd=where or os.path.dirname(self.path(manifest)), env=self.env())
            self.assertEqual(tool.returncode, 0, tool)
            self.assertEqual(tool.stdout.count(b": OK\n"), len(lines), tool)
        self.assertEqual(self.leftovers(), [])

    def files(self, top, relative=None):
        """Regular files below, as paths below self.work."""
        return [os.path.join(os.fsencode(relative or top), path) for path, entry in self.scan(top).items() if entry.kind == "file"]

    def tree(self, name):
        self.folder(name, {f"sub{i % 7}/{i}": os.urandom(i * 37 % 9000) for i in range(300)})
        self.file(name + "/big", os.urandom(9 << 20))
        self.file(name + "/none")
        with open(self.path(name + "/holes"), "wb") as f:
            f.truncate(20 << 20)
            f.seek(5 << 20)
            f.write(b"data")
        os.symlink("somewhere", self.path(name + "/link"))
        os.link(self.path(name + "/link"), self.path(name + "/sub1/link"), follow_symlinks=False)
        for other in ("/sub0/hard", "/sub6/hard", "/zz"):
            os.link(self.path(name + "/big"), self.path(name + other))
        os.link(self.path(name + "/sub1/1"), self.path(name + "/sub5/hard"))
        os.mkfifo(self.path(name + "/fifo"))
        os.mkdir(self.path(name + "/empty"))

    def hostile(self, name, more=()):
        for entry in [*HOSTILE, *more]:
            for path in (entry, b"in " + entry[:200] + b"/" + entry):
                self.file(os.path.join(os.fsencode(name), path), b"contents of " + entry)


class Whole(Listed):
    def test_every_file_is_listed_however_it_is_copied(self):
        self.tree("a")
        for kind in TOOLS:
            for more in ([], ["--verify"], ["--no-flush"], ["--workers", "1"], ["--verify", "--no-flush"]):
                outcome = self.run_cli("a", "--as", "b", "--manifest", "sums", "--manifest-hash", kind, "--json", *more, expect=0)
                self.same("a", "b", outcome)
                files = self.files("b")
                self.check("sums", files, kind)
                self.assertEqual((outcome.events[-1]["listed"], outcome.events[-1]["manifest"]), (len(files), "sums"), outcome)
                shutil.rmtree(self.path("b"))

    def test_the_tool_finds_what_has_changed(self):
        """Else the tests here would prove nothing."""
        self.tree("a")
        self.run_cli("a", "--as", "b", "--manifest", "sums", expect=0)
        self.file("b/sub3/3", b"something else")
        self.assertEqual(subprocess.run(["xxhsum", "-c", "sums"], cwd=self.work, capture_output=True, check=False).returncode, 1)

    def test_hostile_names_are_listed_so_that_the_tools_read_them(self):
        self.hostile("a")
        for kind in TOOLS:
            # beside the copy, and in it: there "-" stands alone
            self.run_cli("a", "--as", "b", "--manifest", "sums", "--manifest-hash", kind, expect=0)
            self.check("sums", self.files("b"), kind)
            self.folder("d")
            self.run_cli("a", "--as", "d", "--manifest", "d/sums", "--manifest-hash", kind, expect=0)
            self.check("d/sums", [p for p in self.scan("d") if p != b"sums" and self.scan("d")[p].kind == "file"], kind)
            shutil.rmtree(self.path("b"))
            shutil.rmtree(self.path("d"))

    def test_names_that_the_tool_can_not_read_are_left_out_and_told(self):
        self.hostile("a", UNREADABLE)
        outcome = self.run_cli("a", "--as", "b", "--manifest", "sums", "--json", expect=0)
        self.same("a", "b", outcome)
        self.check("sums", [p for p in self.files("b") if b"\n" not in p])
        left_out = sum(b"\n" in p for p in self.files("b"))
        self.assertEqual(outcome.events[-1]["notes"], {"not-listed": left_out}, outcome)
        self.assert_named(outcome, "not in the list of checksums", "b/")
        self.run_cli("a", "--as", "c", "--manifest", "sums", "--manifest-hash", "sha256", expect=0)
        self.check("sums", self.files("c"), "sha256")

    def test_a_path_that_no_tool_can_open_is_left_out(self):
        self.file("a/f", b"f")
        here = os.open(self.path("a"), os.O_RDONLY)
        for _ in range(21):
            os.mkdir(b"d" * 200, dir_fd=here)
            deeper = os.open(b"d" * 200, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = deeper
        os.close(os.open(b"deep", os.O_WRONLY | os.O_CREAT, dir_fd=here))
        os.close(here)
        outcome = self.run_cli("a", "--as", "b", "--manifest", "sums", "--json", expect=0)
        self.assertEqual(outcome.events[-1]["notes"], {"not-listed": 1}, outcome)
        self.assertEqual(list(self.lines("sums")), [b"b/f"])

    def test_the_summary_says_so_and_the_mode_is_an_ordinary_files(self):
        self.folder("a", {"f": b"f", "g": b"g"})
        outcome = self.run_cli("a", "--as", "b", "--manifest", "sums", expect=0, preexec_fn=lambda: os.umask(0o027))
        self.assertIn(b"2 files listed in sums.", outcome.out)
        self.assertEqual(os.stat(self.path("sums")).st_mode & 0o7777, 0o640)
        self.assertNotIn(b"listed", self.run_cli("a", "--as", "c", expect=0).out)

    def test_a_copy_of_no_file_makes_an_empty_list_that_may_be_replaced(self):
        os.makedirs(self.path("a/sub"))
        for _ in range(2):
            outcome = self.run_cli("a", "--as", "b", "--manifest", "sums", "--json", expect=0)
            self.assertEqual((self.read("sums"), outcome.events[-1]["listed"]), (b"", 0))


class Paths(Listed):
    def test_below_its_own_folder_they_are_relative_and_elsewhere_absolute(self):
        self.folder("a", {"f": b"f", "s/g": b"g"})
        self.folder("x/lists")
        os.symlink("x", self.path("way"))
        top = self.work
        for manifest, destination, expected, cwd in (
                ("sums", "x/b", [b"x/b/f", b"x/b/s/g"], top),
                (top + b"/sums", "x/b", [b"x/b/f", b"x/b/s/g"], b"/"),
                ("x/sums", "way/b", [b"b/f", b"b/s/g"], top),
                ("way/sums", "x/new/b", [b"new/b/f", b"new/b/s/g"], top),
                ("x/lists/sums", "x/b", [top + b"/x/b/f", top + b"/x/b/s/g"], top),
                ("x/../sums", top + b"/x/b/", [b"x/b/f", b"x/b/s/g"], top)):
            source = top + b"/a" if cwd != top else "a"
            destination = os.path.join(top, os.fsencode(destination)) if cwd != top else destination
            self.run_cli(source, "--as", destination, "--manifest", manifest, cwd=cwd, expect=0)
            self.check(manifest, expected)
            os.unlink(self.path(manifest))
            for made in ("x/b", "x/new"):
                cli.remove(self.path(made))

    def test_a_folder_beside_that_begins_alike_is_not_below(self):
        self.folder("a", {"f": b"f"})
        self.folder("x")
        self.run_cli("a", "--as", "xy", "--manifest", "x/sums", expect=0)
        self.check("x/sums", [self.work + b"/xy/f"])

    def test_several_sources_and_single_files_are_in_one_list(self):
        self.folder("a", {"f": b"f"})
        self.file("one", b"one")
        self.file("two", b"")
        os.symlink("one", self.path("link"))
        self.run_cli("a", "one", "two", "link", "--into", "d", "--manifest", "sums", expect=0)
        self.check("sums", [b"d/a/f", b"d/one", b"d/two"])
        self.run_cli("one", "--as", "three", "--manifest", "sums", "--verify", expect=0)
        self.check("sums", [b"three"])
        self.run_cli("one", "--manifest", "sums", "--manifest-hash", "sha256", expect=0)
        self.check("sums", [b"one_copy"], "sha256")
        self.run_cli("two", "--as", "three", "--manifest", "sums", "--on-conflict", "rename", expect=0)
        self.check("sums", [b"three 2"])
        self.run_cli("two", "--as", "three", "--manifest", "sums", "--on-conflict", "rename", expect=0)
        self.check("sums", [b"three 2"])


class Merged(Listed):
    def test_each_rule_lists_what_was_copied_or_recognised_and_under_its_own_name(self):
        rename = {b"f 2.txt", b"g", b"s/h 2", b"s/new"}
        rules = {"rename": (0, rename), "overwrite": (0, {b"f.txt", b"g", b"s/h", b"s/new"}), "skip": (0, {b"g", b"s/new"}),
                 "leave": (1, {b"g", b"s/new"})}
        for rule, (exit_code, expected) in rules.items():
            for more in ([], ["--verify"], ["--no-flush"]):
                self.folder("a", {"f.txt": b"new f", "g": b"g", "s/h": b"new h", "s/new": b"new"})
                self.folder("b", {"f.txt": b"f", "s/h": b"h", "s/own": b"own"})
                shutil.copy2(self.path("a/g"), self.path("b/g"))
                for again in range(2):
                    outcome = self.run_cli("a", "--as", "b", "--on-conflict", rule, "--manifest", "sums", *more, expect=exit_code)
                    self.check("sums", [b"b/" + e for e in expected])
                    self.assertEqual(outcome.exit, exit_code, (rule, again))
                shutil.rmtree(self.path("b"))

    def test_an_answer_on_the_terminal_decides_what_is_listed(self):
        talk = test_rules.Asking.converse
        for answer, expected in ((b"o", ["f1", "f2", "f3", "new"]), (b"r", ["f1 2", "f2 2", "f3 2", "new"]), (b"s", ["new"]), (b"l", ["new"]),
                                 (b"n", ["f3", "new"])):
            for more in ([], ["--verify"], ["--no-flush"]):
                self.folder("a", {"f1": b"new 1", "f2": b"new 2", "f3": b"new 3", "new": b"new"})
                self.folder("b", {"f1": b"1", "f2": b"2"})
                self.file("b/f3", b"3", mtime=10**9)
                shown = talk(self, "a", "--as", "b", "--workers", "1", "--manifest", "sums", *more, answer=[answer] * 3)
                self.check("sums", ["b/" + e for e in expected])
                self.assertEqual(shown[0], 1 if answer == b"l" else 0, shown)
                shutil.rmtree(self.path("b"))

    def test_hard_links_have_the_hash_of_what_they_are(self):
        for rule in ("rename", "overwrite", "skip"):
            for more in ([], ["--verify"]):
                self.folder("a", {"first": b"one file", "other": b"o"})
                for name in ("second", "third", "z"):
                    os.link(self.path("a/first"), self.path("a/" + name))
                self.folder("b", {"first": b"taken", "third": b"taken too"})
                self.run_cli("a", "--as", "b", "--on-conflict", rule, "--manifest", "sums", *more, expect=0)
                names = {"rename": ["first 2", "second", "third 2", "z", "other"], "overwrite": ["first", "second", "third", "z", "other"],
                         "skip": ["second", "z", "other"]}[rule]
                self.check("sums", ["b/" + n for n in names])
                shutil.rmtree(self.path("b"))
                shutil.rmtree(self.path("a"))

    def test_a_list_in_the_folder_itself_is_not_mistaken_for_a_part_of_it(self):
        self.folder("a", {"f": b"f", "-": b"dash"})
        self.folder("b")
        for _ in range(2):
            self.run_cli("a", "--as", "b", "--manifest", "b/sums", expect=0)
            self.check("b/sums", [b"f", b"-"])

    def test_an_entry_that_takes_the_lists_name_stays_and_the_list_is_a_problem(self):
        for there in (None, b"99aa06d3014798d86001c324468d497f  x\n"):
            self.folder("a", {"f": b"f", "sums": b"a file of the source"})
            self.folder("b")
            if there:
                self.file("b/sums", there)
            outcome = self.run_cli("a", "--as", "b", "--on-conflict", "overwrite", "--manifest", "b/sums", "--json", expect=1)
            self.assertEqual(self.read("b/sums"), b"a file of the source")
            self.assertEqual([e["step"] for e in outcome.events if e["event"] == "problem"], ["manifest"], outcome)
            self.assertNotIn("manifest", outcome.events[-1])
            self.assertEqual((outcome.events[-1]["failed"], outcome.events[-1]["copied"]), (0, 2))
            self.assertEqual(self.leftovers(), [])
            shutil.rmtree(self.path("b"))


class Failed(Listed):
    def test_what_could_not_be_copied_has_no_line(self):
        if not cli.IS_ROOT:
            cli.not_run("needs root to make files of another user")
        self.folder("a", {"f": b"f", "secret": b"s", "g": b"g"})
        os.link(self.path("a/secret"), self.path("a/secret too"))
        self.give_to_user(self.work)
        for name in ("a/secret",):
            os.chown(self.path(name), 0, 0)
            os.chmod(self.path(name), 0o600)
        self.as_user("a", "--as", "b", "--manifest", "sums", expect=1)
        self.check("sums", [b"b/f", b"b/g"])

    def test_a_list_that_can_not_be_written_is_one_problem_and_no_lost_copy(self):
        self.folder("lists")
        for call, answer, nth in (("pwrite64", "ENOSPC", 1), ("rename", "EIO", 1), ("fsync", "EIO", 1)):
            report = os.path.join(os.fsdecode(self.home), "report")
            outcome = self.run_cli("--report", report, "--below", os.fsdecode(self.path("lists")), "--call", call, "--nth", str(nth),
                                   "--with", answer, "--", cli.program(), cli.long_source(), "--as", "b", "--json", "--manifest", "lists/sums",
                                   cli=cli.program("fail-calls"))
            if outcome.exit == 125:
                cli.not_run("system calls can't be made to fail here")
            with open(report, encoding="utf-8", errors="replace") as f:
                self.assertIn("failed ", f.read(), f"{call} is never called")
            self.assertEqual(outcome.exit, 1, outcome)
            problems = [e for e in outcome.events if e["event"] == "problem"]
            self.assertEqual([(p["step"], p["path"]) for p in problems], [("manifest", "lists/sums")], outcome)
            self.same(cli.long_source(), "b", outcome)
            self.assertEqual(os.listdir(self.path("lists")), [])
            shutil.rmtree(self.path("b"))


class Refused(Listed):
    def test_what_a_list_must_not_replace_or_lie_in_is_refused_before_anything_is_made(self):
        self.folder("a", {"f": b"f", "s/g": b"g"})
        self.folder("d")
        self.file("photo", b"\xff\xd8\xff\xe0 not a list")
        self.file("almost", b"99aa06d3014798d86001c324468d497f x\n")
        os.mkfifo(self.path("fifo"))
        os.symlink("nowhere", self.path("link"))
        os.symlink("a/s", self.path("inside"))
        shutil.copy(self.path("photo"), self.path("single"))
        for manifest in ("d", "d/", ".", "missing/sums", "photo/sums", "photo", "almost", "fifo", "link", "a/sums", "a/s/sums", "inside/sums",
                         "b", "b/sums"):
            self.refused("a", "--as", "b", "--manifest", manifest, names=[manifest])
        self.refused("single", "--as", "b", "--manifest", "b", names=["b"])
        self.refused("single", "a", "--into", "d", "--manifest", "d/single", names=["d/single"])

    def test_a_source_that_is_itself_a_list_is_not_replaced(self):
        self.file("sums", b"99aa06d3014798d86001c324468d497f  x\n")
        self.refused("sums", "--as", "b", "--manifest", "sums", names=["sums"])

    def test_where_nothing_is_copied_there_is_no_list(self):
        self.folder("a", {"f": b"f"})
        self.folder("b", {"f": b"f"})
        self.refused("a", "--as", "c", "--dry-run", "--manifest", "sums", names=["--manifest", "--dry-run"])
        self.refused("a", "--as", "b", "--verify-only", "--manifest", "sums", names=["--manifest", "--verify-only"])
        self.refused("a", "--as", "c", "--manifest-hash", "sha256", names=["--manifest"])
        self.refused("a", "--as", "c", "--manifest", "sums", "--manifest-hash", "md5", names=["md5"])
        self.refused("--continue", "--manifest", "sums", names=["--manifest"])

    def test_a_folder_that_can_not_be_written_is_refused(self):
        self.folder("a", {"f": b"f"})
        self.give_to_user(self.work)
        os.chmod(self.folder("locked"), 0o555)
        with self.untouched():
            outcome = self.as_user("a", "--as", "b", "--manifest", "locked/sums", expect=2)
        self.assert_named(outcome, "locked/sums", reason="permission denied")


class Disturbed(Listed):
    OLD = b"99aa06d3014798d86001c324468d497f  an older list\n"

    @staticmethod
    def source():
        return cli.long_source(folders=20, files=500)   # every one is hashed, copied, and hashed again to judge

    def check_all(self, outcome):
        self.same(self.source(), "b", outcome)
        self.check("sums", self.files("b"))

    def test_a_killed_finisher_costs_no_line(self):
        chance = random.Random(f"{SEED} {self.id()}")
        kills = rounds = 0
        while rounds < (20 if cli.LONG else 4) or kills == 0:
            rounds += 1
            self.assertLess(rounds, 60, f"each copy was over before it could be disturbed (seed {SEED})")
            front = self.start(self.source(), "--as", "b", "--manifest", "sums", "--workers", "2")
            finisher = min(cli.wait_for(lambda f=front: len(f.workers()) >= 4 and f.workers(), "the workers are there"))   # started first
            while not front.ended_within(chance.uniform(0.01, 0.15)):
                kills += cli.kill(finisher)
                finisher = max(front.workers(), default=finisher)
                if kills % 3 == 0:
                    break
            outcome = front.end()
            self.assertEqual(outcome.exit, 0, f"{outcome} (seed {SEED})")
            self.check_all(f"{outcome} (seed {SEED})")
            shutil.rmtree(self.path("b"))
            os.unlink(self.path("sums"))

    def test_what_was_asked_is_not_asked_again_because_a_worker_is_lost(self):
        def kill_copiers(front):
            killed.extend(w for w in front.workers()[2:4] if not killed and cli.kill(w))   # finisher and scanner came first

        for attempt in range(8):
            killed = []
            self.folder("a", {f"{i}": b"new %d" % i for i in range(200)})
            self.folder("b", {"5": b"old", "7": b"old"})
            code, shown = test_rules.Asking.converse(self, "a", "--as", "b", "--workers", "2", "--verify", "--manifest", "sums",
                                                     answer=[b"o"] * 9, asked=kill_copiers)
            self.assertEqual((code, shown.count(b"verwrite, ")), (0, 2), (attempt, shown))
            self.check("sums", [b"b/%d" % i for i in range(200)])
            cli.remove(self.path("a"))
            cli.remove(self.path("b"))

    def test_any_worker_killed_at_any_moment_costs_no_line(self):
        chance = random.Random(f"{SEED} {self.id()}")
        for merged in (False, True) * (10 if cli.LONG else 2):
            if merged:
                self.folder("b/000")
            front = self.start(self.source(), "--as", "b", "--manifest", "sums", "--workers", "3",
                               *(["--verify"] if chance.random() < 0.5 else []))
            for _ in range(4):
                if front.ended_within(chance.uniform(0, 0.3)):
                    break
                workers = front.workers()
                if workers:
                    cli.kill(chance.choice(workers))
            outcome = front.end()
            self.assertEqual(outcome.exit, 0, f"{outcome} (seed {SEED})")
            self.check("sums", self.files("b"))
            shutil.rmtree(self.path("b"))
            os.unlink(self.path("sums"))

    def test_the_old_list_stays_until_the_new_one_is_whole_and_a_killed_jobs_temporary_goes(self):
        self.file("sums", self.OLD)
        for how in (["--continue"], [self.source(), "--as", "b", "--manifest", "sums"]):
            front = self.start(self.source(), "--as", "b", "--manifest", "sums", "--manifest-hash", "xxh128")
            self.until_files_arrive(front, b"", 1000)
            workers = front.kill()
            cli.wait_for(lambda w=workers: not any(cli.alive(p) for p in w), "the workers of a dead front end", 1)
            self.assertEqual(self.read("sums"), self.OLD)
            # Its temporary is there, unless the finisher saw the end of its pipe before it was killed.
            outcome = self.run_cli(*how, cwd=self.work if len(how) > 1 else b"/", expect=0)
            self.check_all(outcome)
            shutil.rmtree(self.path("b"))
            self.file("sums", self.OLD)

    def test_a_continued_copy_keeps_its_kind_of_hash(self):
        front = self.start(self.source(), "--as", "b", "--manifest", "sums", "--manifest-hash", "sha256")
        self.until_files_arrive(front, b"", 1000)
        front.kill()
        self.run_cli("--continue", expect=0, cwd="/")
        self.same(self.source(), "b")
        self.check("sums", self.files("b"), "sha256")

    def test_a_cancelled_copy_leaves_no_temporary_of_a_list(self):
        self.file("sums", self.OLD)
        self.cut_short(self.source(), "--as", "b", "--manifest", "sums", how=signal.SIGINT, count=1000)
        self.assertEqual([n for n in os.listdir(self.work) if n.startswith(b".poolcopy-")], [])
        self.assertEqual(self.read("sums"), self.OLD)
        self.check_all(self.run_cli("--continue", expect=0))

    def test_two_copies_may_be_listed_in_one_folder_at_once(self):
        fronts = [self.start(self.source(), "--as", f"b{i}", "--manifest", f"sums{i}", "--workers", "1") for i in range(2)]
        for i, front in enumerate(fronts):
            self.assertEqual(front.end().exit, 0)
        for i in range(2):
            self.check(f"sums{i}", self.files(f"b{i}"))
