# SPDX-License-Identifier: GPL-3.0-or-later
"""The terminal's contract: exits, output, JSON, signals."""

import base64
import os
import re
import shutil
import signal
import subprocess

import cli
import compare
import mounts

FILES = {"one.txt": b"one", "sub/two.txt": b"two" * 5000, "sub/deeper/three": b"3"}
OLD, MID = 1_000_000_000, 1_200_000_000


class Output(cli.TreeTest):
    def test_away_from_a_terminal_there_is_one_summary_line_on_stdout_and_nothing_else(self):
        self.folder("a", FILES)
        outcome = self.run_cli("a", "--as", "b", expect=0)
        self.assertEqual((outcome.out.count(b"\n"), outcome.out[-1:]), (1, b"\n"), outcome)
        self.assertNotIn(b"\r", outcome.out + outcome.err)
        self.assertEqual(outcome.err, b"", outcome)

    def test_only_what_was_copied_now_counts_as_copied(self):
        self.file("a/new", b"n" * 1000)
        self.file("a/same", b"s" * 20_000)
        self.file("a/taken", b"t" * 300_000, mtime=MID)
        self.file("a/sub/more", b"m" * 500)
        os.link(self.path("a/new"), self.path("a/second"))
        shutil.copytree(self.path("a"), self.path("b"), copy_function=shutil.copy2)
        for gone in ("new", "second", "sub/more"):
            os.unlink(self.path("b/" + gone))
        self.file("b/taken", b"u" * 300_000, mtime=OLD)
        before = compare.scan(self.path("b"))
        outcome = self.run_cli("a", "--as", "b", "--json", expect=1)
        finished = outcome.events[-1]
        self.assertEqual({k: finished[k] for k in ("copied", "already_there", "failed", "bytes_copied")},
                         {"copied": 3, "already_there": 1, "failed": 1, "bytes_copied": 1500}, f"{outcome} {before}")
        outcome = self.run_cli("a", "--as", "b", "--on-conflict", "skip", expect=0)
        self.assertRegex(outcome.out, rb"Nothing was copied\. \d were already there\. One was skipped\.")
        outcome = self.run_cli("a", "--as", "b", "--on-conflict", "overwrite", expect=0)
        self.assertRegex(outcome.out, rb"One file copied \(300.0 kB\) in ")
        outcome = self.run_cli("a", "--as", "c", "--dry-run", "--json", expect=0)
        self.assertEqual(outcome.events[-1]["bytes_copied"], 0, outcome)

    def test_with_verify_and_a_list_the_same_bytes_count(self):
        self.file("a/new", b"n" * 1000)
        self.file("a/same", b"s" * 20_000)
        shutil.copytree(self.path("a"), self.path("b"), copy_function=shutil.copy2)
        os.unlink(self.path("b/new"))
        for options in ((), ("--no-flush",)):
            outcome = self.run_cli("a", "--as", "b", "--verify", "--manifest", "sums", "--json", *options, expect=0)
            self.assertEqual(outcome.events[-1]["bytes_copied"], 1000, outcome)
            os.unlink(self.path("b/new"))

    def test_the_history_tells_where_from_and_where_to_the_newest_last(self):
        self.folder("one", {"x": b"1" * 1000})
        self.folder("two", {"x": b"22"})
        self.folder("three", {"x": b"333"})
        self.run_cli("one", "--as", "copy", expect=0)
        self.run_cli("one", "two", "three", "--into", "all", expect=0)
        self.run_cli("two", expect=0)
        lines = self.run_cli("--history", expect=0).out.decode().splitlines()
        work = os.fsdecode(os.path.realpath(self.work))
        self.assertEqual(len(lines), 3, lines)
        self.assertIn(f"{work}/one → {work}/copy: Done, 1.0 kB", lines[0])
        self.assertIn(f"{work}/one and 2 more → {work}/all: Done, 1.0 kB", lines[1])
        self.assertIn(f"{work}/two → {work}/two_copy: Done, 2 bytes", lines[2])
        events = self.run_cli("--history", "--json", expect=0).events
        self.assertEqual([(e["copied"], e["bytes_copied"]) for e in events], [(1, 1000), (3, 1005), (1, 2)])
        self.assertEqual([p["destination"] for p in events[1]["places"]], [f"{work}/all/{n}" for n in ("one", "two", "three")])
        self.assertEqual([e.get("destination") for e in events], [f"{work}/copy", f"{work}/all", f"{work}/two_copy"])

    def test_where_nothing_was_written_the_disk_is_not_spoken_of(self):
        self.folder("a", FILES)
        outcome = self.run_cli("a", "--as", "/dev/null", expect=1)
        self.assertNotIn(b"disk", outcome.out, outcome)
        self.run_cli("missing", "--as", "b", expect=2)
        for line in self.run_cli("--history", expect=0).out.decode().splitlines():
            self.assertNotIn(b"Safely on the disk", self.run_cli("--report", line.split()[0], expect=0).out)

    def test_an_empty_folder_is_told_as_such(self):
        self.folder("a")
        outcome = self.run_cli("a", "--as", "b", expect=0)
        self.assertIn(b"It is empty", outcome.out)
        self.assertNotIn(b"othing was copied", outcome.out)

    def test_a_problem_is_one_line_of_path_what_happened_and_reason(self):
        self.file("a/f", b"1", mtime=OLD)
        self.file("b/f", b"22", mtime=MID)
        outcome = self.run_cli("a", "--as", "b", expect=1)
        self.assertEqual(len(outcome.problems), 1, outcome)
        self.assertRegex(outcome.problems[0], rb"^poolcopy-cli: .*b/f: [^:]+: .+")

    def test_control_characters_and_invalid_bytes_are_escaped(self):
        names = {b"new\nline": rb"new\nline", b"\x1b[31m": rb"\x1b[31m", b"\xff": rb"\xff", b"tab\t": rb"tab\t", b"\x7f": rb"\x7f"}
        for name in names:
            self.file(b"a/" + name, b"1", mtime=OLD)
            self.file(b"b/" + name, b"22", mtime=MID)
        self.file("a/日本", b"1", mtime=OLD)
        self.file("b/日本", b"22", mtime=MID)
        outcome = self.run_cli("a", "--as", "b", expect=1)
        self.assertEqual(len(outcome.problems), len(names) + 1, outcome)
        self.assertEqual(re.findall(rb"[\x00-\x09\x0b-\x1f\x7f]", outcome.err + outcome.out), [], outcome)
        for shown in names.values():
            self.assertIn(b"b/" + shown + b": ", outcome.err)
        self.assertIn("b/日本: ".encode(), outcome.err, outcome)
        outcome.err.decode()

    def test_quiet_shows_no_summary_but_problems(self):
        self.folder("a", FILES)
        outcome = self.run_cli("a", "--as", "b", "--quiet", expect=0)
        self.assertEqual((outcome.out, outcome.err), (b"", b""), outcome)
        self.file("a/one.txt", b"changed", mtime=OLD)
        outcome = self.run_cli("a", "--as", "b", "--quiet", expect=1)
        self.assertEqual(outcome.out, b"", outcome)
        self.assert_named(outcome, "b/one.txt")

    def test_help_and_version_go_to_stdout_and_exit_0(self):
        outcome = self.run_cli("--help", expect=0)
        for option in (b"--into", b"--as", b"--workers", b"--on-conflict", b"--limit", b"--polite", b"--no-polite", b"--permissions", b"--no-flush", b"--one-file-system", b"--dry-run", b"--json",
                       b"--quiet", b"--help", b"--version"):
            self.assertIn(option, outcome.out)
        for rule in (b"ask", b"leave", b"skip", b"overwrite", b"rename", b"newer", b"different"):
            self.assertIn(rule, outcome.out)
        self.assertRegex(self.run_cli("--version", expect=0).out, rb"\d+\.\d+")

    def test_standard_input_is_not_read(self):
        self.folder("a", FILES)
        done = subprocess.run(["sh", "-c", '"$0" a --as b --quiet; cat', cli.program()], input=b"all of it", stdout=subprocess.PIPE,
                              cwd=self.work, env=self.env(), timeout=cli.LIMIT, check=False)
        self.assertEqual(done.stdout, b"all of it")

    def test_closed_or_full_outputs_end_nothing_but_the_printing(self):
        self.folder("a", FILES)
        self.file("a/problem", b"1", mtime=OLD)
        for i, redirect in enumerate((">&-", "2>&-", ">&- 2>&-", ">/dev/full", "2>/dev/full", ">/dev/full 2>/dev/full", "<&- >&- 2>&-")):
            for json in ("", "--json"):
                b = f"b{i}{json}"
                self.file(b + "/problem", b"22", mtime=MID)
                done = subprocess.run(["sh", "-c", f'exec "$0" a --as "$1" {json} {redirect}', cli.program(), b], cwd=self.work,
                                      env=self.env(), timeout=cli.LIMIT, check=False, stdin=subprocess.DEVNULL,
                                      stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                self.assertEqual(done.returncode, 1, (redirect, json, done))
                for name in FILES:
                    self.same("a/" + name, b + "/" + name)
                self.assertEqual(self.read(b + "/problem"), b"22")
        self.assertEqual(self.leftovers(), [])

    def test_nobody_reading_ends_nothing_but_the_printing(self):
        self.folder("a", FILES)
        ours, theirs = os.pipe()
        os.close(ours)
        self.run_cli("a", "--as", "b", "--json", stdout=theirs, stderr=theirs, expect=0)
        os.close(theirs)
        self.same("a", "b")

    def test_a_reader_who_never_reads_does_not_stop_the_copy(self):
        self.folder("a")
        for i in range(3000):
            self.file(f"a/{i:05d}{'x' * 80}", b"1", mtime=OLD)
            self.file(f"b/{i:05d}{'x' * 80}", b"22", mtime=MID)
        self.file("a/zz", b"new")
        ours, theirs = os.pipe()
        self.addCleanup(os.close, ours)
        front = self.start("a", "--as", "b", stderr=theirs)
        os.close(theirs)
        cli.wait_for(lambda: os.path.exists(self.path("b/zz")), "everything is copied though nobody reads stderr", 60)
        while front.running():
            os.read(ours, 1 << 16)
        self.assertEqual(front.end().exit, 1)


class Json(cli.TreeTest):
    COUNTS = ("exit", "copied", "already_there", "skipped", "failed")

    def test_every_line_is_an_object_with_an_event_and_the_first_and_last_are_started_and_finished(self):
        self.folder("a", FILES)
        outcome = self.run_cli("a", "--as", "b", "--json", expect=0)
        events = [e["event"] for e in outcome.events]
        self.assertEqual((events[0], events[-1]), ("started", "finished"), outcome)
        self.assertEqual((events.count("started"), events.count("finished")), (1, 1))
        self.assertLessEqual(set(events), {"started", "progress", "problem", "note", "finished"})

    def test_finished_has_the_counts_and_the_published_names(self):
        self.folder("a", FILES)
        finished = self.run_cli("a", "--into", "out", "--json", expect=0).events[-1]
        for key in self.COUNTS:
            self.assertIs(type(finished[key]), int, key)
        self.assertEqual((finished["exit"], finished["failed"], finished["skipped"], finished["already_there"]), (0, 0, 0, 0))
        self.assertGreaterEqual(finished["copied"], 3)
        self.assertIsInstance(finished["notes"], dict)
        self.assertIn("out/a", str(finished["published"]))

    def test_progress_has_numbers_that_never_run_backwards(self):
        outcome = self.run_cli(cli.long_source(), "--as", "b", "--json", "--limit", "30M", expect=0)
        progress = [e for e in outcome.events if e["event"] == "progress"]
        self.assertTrue(progress, "a copy of two seconds shows progress")
        for key in ("files", "files_total", "bytes", "bytes_total", "written"):
            values = [e[key] for e in progress]
            self.assertTrue(all(type(v) is int for v in values), key)
            if not key.endswith("total"):
                self.assertEqual(values, sorted(values), key)
        self.assertTrue(all(type(e["totals_final"]) is bool for e in progress))
        self.assertTrue(all(e["written"] <= e["bytes"] for e in progress))

    def test_a_problem_has_path_step_errno_and_text(self):
        self.file(b"a/f\xff", b"1", mtime=OLD)
        self.file(b"b/f\xff", b"22", mtime=MID)
        outcome = self.run_cli("a", "--as", "b", "--json", expect=1)
        (problem,) = [e for e in outcome.events if e["event"] == "problem"]
        self.assertIs(type(problem["errno"]), int)
        self.assertTrue(problem["step"] and problem["text"] and problem["path"], problem)
        self.assertTrue(base64.b64decode(problem["path64"]).endswith(b"/f\xff"), problem)
        self.assertEqual((outcome.events[-1]["exit"], outcome.events[-1]["failed"]), (1, 1))

    def test_a_path_in_utf_8_has_no_second_form(self):
        self.file("a/é\n", b"1", mtime=OLD)
        self.file("b/é\n", b"22", mtime=MID)
        outcome = self.run_cli("a", "--as", "b", "--json", expect=1)
        (problem,) = [e for e in outcome.events if e["event"] == "problem"]
        self.assertNotIn("path64", problem)
        self.assertTrue(problem["path"].endswith("b/é\n"), problem)


class Choices(cli.TreeTest):
    def test_a_dry_run_changes_nothing(self):
        self.folder("a", FILES)
        self.file("b/one.txt", b"there", mtime=OLD)
        with self.untouched():
            self.run_cli("a", "--as", "b", "--on-conflict", "overwrite", "--dry-run", expect=0)
            self.run_cli("a", "--into", "missing/folders", "--dry-run", expect=0)
            outcome = self.run_cli("a", "--dry-run", expect=0)
        self.assertTrue(outcome.out, "it tells what would be done")

    def traced(self, *options):
        if not shutil.which("strace"):
            cli.not_run("strace is not installed")
        log = self.dir + b"/trace"
        done = subprocess.run(["strace", "-f", "-qq", "-e", "trace=syncfs,fsync,fdatasync", "-o", log, cli.program(), "a", *options],
                              cwd=self.work, env=self.env(), timeout=cli.LIMIT, check=False, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE)
        if b"PTRACE" in done.stderr or b"ptrace" in done.stderr:
            cli.not_run("strace may not trace here")
        self.assertEqual(done.returncode, 0, done)
        with open(log, "rb") as f:
            return [line for line in f if line.rstrip().endswith(b"= 0")]

    def test_exit_0_comes_after_a_flush_unless_told_otherwise(self):
        self.folder("a", FILES)
        self.assertTrue(self.traced("--as", "b"), "no flush was asked for")
        self.assertEqual(self.traced("--as", "c", "--no-flush"), [])
        self.same("a", "b")
        self.same("a", "c")

    def test_mount_points_are_crossed_by_default_and_not_with_one_file_system(self):
        self.folder("a", FILES)
        inner = mounts.tmpfs(self, "a/mounted")
        with open(inner + b"/inside", "wb") as f:
            f.write(b"inside")
        os.mkdir(inner + b"/folder")
        self.run_cli("a", "--as", "b", expect=0)
        self.same("a", "b")
        outcome = self.run_cli("a", "--as", "c", "--one-file-system", "--json", expect=0)
        self.assertEqual(os.listdir(self.path("c/mounted")), [], outcome)
        self.assertEqual(outcome.events[-1]["notes"], {"other-file-system": 1}, outcome)
        self.assertEqual(self.read("c/one.txt"), b"one")

    def test_it_works_without_a_home_and_in_any_locale(self):
        self.folder("a", FILES)
        bare = dict.fromkeys(("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "TZ"))
        for i, locale in enumerate(("C", "tr_TR.UTF-8", "ja_JP.eucJP", "nonsense", None)):
            self.run_cli("a", "--as", f"b{i}", env=dict(bare, LC_ALL=locale, PATH=None), expect=0)
            self.same("a", f"b{i}")

    def test_it_works_in_a_folder_that_was_removed(self):
        self.folder("a", FILES)
        gone = self.folder("gone")
        done = subprocess.run(["sh", "-c", 'cd "$1" && rmdir "$1" && exec "$0" "$2" --as "$3"', cli.program(), gone, self.path("a"),
                               self.path("b")], env=self.env(), timeout=cli.LIMIT, check=False, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 0, done)
        self.same("a", "b")

    def test_it_works_with_48_descriptors(self):
        self.folder("a", {f"{i}/{j}/f": b"x" for i in range(30) for j in range(5)})
        done = subprocess.run(["sh", "-c", 'ulimit -n 48; exec "$0" a --as b', cli.program()], cwd=self.work, env=self.env(),
                              timeout=cli.LIMIT, check=False, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 0, done)
        self.same("a", "b")


class Silent(cli.TreeTest):
    def test_a_finisher_that_says_nothing_is_not_told_of(self):
        """A flush gives no sign of life for as long as it lasts."""
        self.file("a/f", bytes(12_000_000))
        front = self.start("a", "--as", "b", "--limit", "1M", "--quiet")
        cli.wait_for(lambda: len(front.workers()) >= 3, "the workers are there")
        finisher = min(front.workers())
        self.until_files_arrive(front, b"", 1)
        cli.kill(finisher, signal.SIGSTOP)
        front.ended_within(6.5)   # five are too long for a copier
        cli.kill(finisher, signal.SIGCONT)
        outcome = front.end()
        self.assertEqual((outcome.exit, outcome.err), (0, b""), outcome)


class Signals(cli.TreeTest):
    def interrupted(self, sig, to_group=False):
        source = cli.long_source()
        front = self.start(source, "--as", "b", start_new_session=True)
        unfinished = self.until_files_arrive(front, b"")
        self.assertTrue(os.path.exists(unfinished + b"/.poolcopy-job"), "an unfinished folder says whose it is")
        workers = front.workers()
        self.assertTrue(workers)
        (os.killpg if to_group else os.kill)(front.pid, sig)
        outcome = front.end(15)
        self.assertEqual(outcome.exit, 130, outcome)
        self.assertFalse(os.path.exists(self.path("b")), "a job cut short never gives the final name")
        self.assertEqual([w for w in workers if cli.alive(w)], [])
        (left,) = self.unfinished()
        self.assertIn(os.path.basename(left), outcome.err + outcome.out, outcome)
        torn = [line for line in compare.differences(compare.scan(source), compare.scan(left), top=False, times=False, holes=False)
                if "only in the first" not in line and ".poolcopy-job" not in line and " mode " not in line]
        self.assertEqual(torn, [], "torn files are removed")
        again = self.run_cli(source, "--as", "b", expect=0)
        self.same(source, self.path("b"), again)
        self.assertEqual(self.leftovers(), [])
        return outcome

    def test_sigint_keeps_the_unfinished_folder_and_the_same_command_goes_on(self):
        self.interrupted(signal.SIGINT)

    def test_ctrl_c_reaches_the_workers_too_and_ends_the_same_way(self):
        self.interrupted(signal.SIGINT, to_group=True)

    def test_sigterm_keeps_the_unfinished_folder_and_the_same_command_goes_on(self):
        self.interrupted(signal.SIGTERM)

    def test_sighup_keeps_the_unfinished_folder_and_the_same_command_goes_on(self):
        self.interrupted(signal.SIGHUP, to_group=True)

    def test_the_default_name_continues_an_unfinished_folder_of_the_same_source(self):
        source = self.path("a")
        shutil.copytree(cli.long_source(), source)
        left = self.cut_short("a", how=signal.SIGINT, count=200)
        inode = os.stat(left).st_ino
        self.run_cli("a", expect=0)
        self.same("a", "a_copy")
        self.assertEqual(os.stat(self.path("a_copy")).st_ino, inode, "the unfinished folder itself was continued")
        self.assertEqual(sorted(os.listdir(self.work)), [b"a", b"a_copy"])

    def test_what_the_source_no_longer_has_is_set_aside_and_told(self):
        source = self.path("a")
        shutil.copytree(cli.long_source(), source)
        left = self.cut_short("a", "--as", "b", how=signal.SIGINT, count=5000)
        gone = next(os.path.join(where, sorted(files)[0])[len(left):] for where, _, files in os.walk(left) if files and where != left)
        os.unlink(source + gone)
        outcome = self.run_cli("a", "--as", "b", expect=0)
        self.same("a", "b", outcome)
        self.assertIn(os.path.basename(gone), outcome.err, "what was set aside is told")

    def test_an_unfinished_folder_of_another_source_is_left_alone_and_mentioned(self):
        left = self.cut_short(cli.long_source(), "--as", "b", how=signal.SIGINT, count=200)
        self.folder("other", FILES)
        with self.untouched(left):
            outcome = self.run_cli("other", "--as", "b", expect=0)
        self.same("other", "b")
        self.assertIn(os.path.basename(left), outcome.err, "the other unfinished folder is mentioned")

    def test_a_signal_while_merging_leaves_no_temporaries_and_no_partial_files(self):
        source = cli.long_source()
        self.folder("b", {"own": b"own"})
        front = self.start(source, "--as", "b")
        cli.wait_for(lambda: sum(len(f) for _, _, f in os.walk(self.path("b"))) > 200 or not front.running(), "files arrive")
        self.assertTrue(front.running(), "ended before it could be disturbed")
        os.kill(front.pid, signal.SIGTERM)
        outcome = front.end(15)
        self.assertEqual(outcome.exit, 130, outcome)
        temporaries = [p for p in self.leftovers("b") if b".unfinished-" not in p]
        self.assertEqual([p for p in temporaries if not p.endswith(b".poolcopy-job")], [])
        self.run_cli(source, "--as", "b", expect=0)
        os.unlink(self.path("b/own"))
        self.same(source, self.path("b"), top=False)
        self.assertEqual(self.leftovers("b"), [])


class Places(cli.TreeTest):
    def test_a_name_taken_meanwhile_is_never_merged_silently(self):
        source = cli.long_source()
        front = self.start(source, "--as", "b")
        self.until_files_arrive(front, b"")
        self.folder("b", {"somebody else's": b"precious"})
        outcome = front.end()
        self.assertEqual(outcome.exit, 1, outcome)
        self.assertEqual(os.listdir(self.path("b")), [b"somebody else's"])
        (left,) = self.unfinished()
        self.assertIn(os.path.basename(left), outcome.err, outcome)
        self.assertEqual(sum(len(f) for _, _, f in os.walk(left)) // 20000, 1, "everything is in the unfinished folder")

    def test_nobody_else_can_look_into_an_unfinished_folder(self):
        front = self.start(cli.long_source(), "--as", "b")
        left = self.until_files_arrive(front, b"")
        self.assertEqual(os.stat(left).st_mode & 0o7777, 0o700)
        self.assertEqual(front.end().exit, 0)
        self.assertEqual(os.stat(self.path("b")).st_mode & 0o7777, 0o755)
