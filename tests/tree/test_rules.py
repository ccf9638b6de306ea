# SPDX-License-Identifier: GPL-3.0-or-later
"""The terminal's contract: what is already there, and the rules for conflicts."""

import os
import pty
import re
import select
import time

import cli

OLD, MID, NEW = 1_000_000_000, 1_200_000_000, 1_400_000_000
RULES = ("leave", "skip", "overwrite", "rename", "newer", "different")


class AlreadyThere(cli.TreeTest):
    def tree(self, name):
        self.folder(name)
        self.file(name + "/f", b"file", mtime=OLD)
        self.file(name + "/sub/g", b"g" * 300_000, mtime=MID)
        os.symlink("somewhere", self.path(name + "/link"))
        os.link(self.path(name + "/sub/g"), self.path(name + "/hard"))
        os.mkfifo(self.path(name + "/fifo"))

    def test_it_is_no_conflict_under_any_rule(self):
        self.tree("a")
        self.run_cli("a", "--as", "b", expect=0)
        self.same("a", "b")
        inodes = {path: entry.inode for path, entry in self.scan("b").items()}
        for rule in RULES:
            outcome = self.run_cli("a", "--as", "b", "--on-conflict", rule, expect=0)
            self.assertEqual({path: entry.inode for path, entry in self.scan("b").items()}, inodes, rule)
            self.same("a", "b", outcome)
            self.assertEqual(self.leftovers(), [])

    def test_it_is_counted_and_said_once(self):
        self.folder("a")
        for i in range(20):
            self.file(f"a/{i}", b"x", mtime=OLD)
        self.run_cli("a", "--as", "b", expect=0)
        outcome = self.run_cli("a", "--as", "b", "--json", expect=0)
        finished = outcome.events[-1]
        self.assertGreaterEqual(finished["already_there"], 20, outcome)
        self.assertEqual((finished["failed"], finished["skipped"]), (0, 0), outcome)
        self.assertEqual(len(re.findall(rb"already there", outcome.err)), 1, outcome)
        outcome = self.run_cli("a", "--as", "b", expect=0)
        self.assertRegex(outcome.out, rb"Nothing had to be copied: \d+ entries were already there\.\n$")
        self.assertEqual(outcome.err, b"", outcome)

    def test_a_single_file_that_is_there_is_not_copied_again(self):
        self.file("f", b"f", mtime=OLD)
        self.run_cli("f", "--as", "g", expect=0)
        inode = os.stat(self.path("g")).st_ino
        self.run_cli("f", "--as", "g", expect=0)
        self.assertEqual(os.stat(self.path("g")).st_ino, inode)

    def test_another_link_text_is_a_conflict(self):
        self.folder("a")
        self.folder("b")
        os.symlink("one", self.path("a/link"))
        os.symlink("two", self.path("b/link"))
        outcome = self.run_cli("a", "--as", "b", expect=1)
        self.assert_named(outcome, "b/link")
        self.assertEqual(os.readlink(self.path("b/link")), b"two")

    def test_another_size_or_another_time_is_a_conflict(self):
        for theirs, mtime in ((b"longer than it", OLD), (b"mine", NEW)):
            self.file("a/f", b"mine", mtime=OLD)
            self.file("b/f", theirs, mtime=mtime)
            if theirs != b"mine":
                outcome = self.run_cli("a", "--as", "b", expect=1)
                self.assert_named(outcome, "b/f")
                self.assertEqual(self.read("b/f"), theirs)

    def test_half_a_file_with_the_right_size_and_time_is_not_taken_for_the_whole(self):
        """What a power cut leaves: the size and the time are right, the contents are zeros."""
        self.folder("a")
        self.file("a/f", b"contents" * 1000, mtime=OLD)
        self.run_cli("a", "--as", "b", expect=0)
        with open(self.path("b/f"), "r+b") as f:
            f.write(bytes(4096))
        os.utime(self.path("b/f"), ns=(OLD * 10**9, OLD * 10**9))
        outcome = self.run_cli("a", "--as", "b", "--on-conflict", "overwrite", expect=0)
        self.same("a", "b", outcome)


class Rules(cli.TreeTest):
    """Source a, destination b: `new` only in a, `older`/`newer`: what b has, seen from a."""

    def setUp(self):
        super().setUp()
        self.file("a/new", b"new", mtime=MID)
        for name, time_there in (("older", OLD), ("newer", NEW)):
            self.file("a/" + name, b"from the source", mtime=MID)
            self.file("b/" + name, b"there", mtime=time_there)
            os.chmod(self.path("b/" + name), 0o600)
        self.file("b/own", b"own", mtime=OLD)

    def contents(self):
        return {os.fsdecode(p): self.read(b"b/" + p) for p in sorted(os.listdir(self.path("b")))}

    def check(self, rule, code, **expected):
        outcome = self.run_cli("a", "--as", "b", "--on-conflict", rule, expect=code)
        self.assertEqual(self.contents(), {"new": b"new", "own": b"own"} | {k.replace("_", " "): v for k, v in expected.items()},
                         outcome)
        self.assertEqual(self.leftovers(), [])
        return outcome

    def test_leave_keeps_what_is_there_and_reports_each_as_a_problem(self):
        outcome = self.check("leave", 1, older=b"there", newer=b"there")
        self.assert_named(outcome, "b/older")
        self.assert_named(outcome, "b/newer")

    def test_leave_is_the_rule_without_a_terminal(self):
        outcome = self.run_cli("a", "--as", "b", expect=1)
        self.assertEqual(self.contents(), {"new": b"new", "own": b"own", "older": b"there", "newer": b"there"}, outcome)

    def test_skip_keeps_what_is_there_by_choice(self):
        outcome = self.check("skip", 0, older=b"there", newer=b"there")
        self.assertEqual(outcome.problems, [], outcome)

    def test_overwrite_replaces_with_all_metadata(self):
        self.check("overwrite", 0, older=b"from the source", newer=b"from the source")
        for name in ("older", "newer", "new"):
            self.same("a/" + name, "b/" + name)

    def test_newer_replaces_only_what_is_older(self):
        self.check("newer", 0, older=b"from the source", newer=b"there")

    def test_rename_gives_the_new_one_another_name(self):
        self.check("rename", 0, older=b"there", newer=b"there", older_2=b"from the source", newer_2=b"from the source")

    def test_rename_keeps_the_extension_and_finds_a_free_number(self):
        self.file("c/report.tar.gz", b"source", mtime=MID)
        self.file("d/report.tar.gz", b"1", mtime=OLD)
        self.file("d/report.tar 2.gz", b"2", mtime=OLD)
        self.run_cli("c", "--as", "d", "--on-conflict", "rename", expect=0)
        self.assertEqual({n: self.read(b"d/" + n) for n in os.listdir(self.path("d"))},
                         {b"report.tar.gz": b"1", b"report.tar 2.gz": b"2", b"report.tar 3.gz": b"source"})

    def test_rename_of_a_name_of_255_bytes_still_fits(self):
        for name in (b"n" * 255, b"n" * 251 + b".ext", ("日" * 85).encode()):
            self.file(b"c/" + name, b"source", mtime=MID)
            self.file(b"d/" + name, b"there", mtime=OLD)
        self.run_cli("c", "--as", "d", "--on-conflict", "rename", expect=0)
        self.assertEqual(sorted(self.read(b"d/" + n) for n in os.listdir(self.path("d"))), [b"source"] * 3 + [b"there"] * 3)
        for name in os.listdir(self.path("d")):
            if name[0] >= 0x80:
                name.decode()   # cut between characters, not within one

    def test_overwrite_leaves_other_hard_links_of_the_old_file_alone(self):
        os.link(self.path("b/older"), self.path("elsewhere"))
        self.check("overwrite", 0, older=b"from the source", newer=b"from the source")
        self.assertEqual(self.read("elsewhere"), b"there")

    def test_the_rules_hold_for_a_single_file_too(self):
        for rule, code, there, other in (("leave", 1, b"there", None), ("skip", 0, b"there", None), ("newer", 0, b"there", None),
                                         ("rename", 0, b"there", b"from the source"), ("overwrite", 0, b"from the source", None)):
            outcome = self.run_cli("a/newer", "--as", "b/newer", "--on-conflict", rule, expect=code)
            self.assertEqual(self.read("b/newer"), there, outcome)
            if other:
                self.assertEqual(self.read("b/newer 2"), other, outcome)
                os.unlink(self.path("b/newer 2"))

    def test_links_and_fifos_follow_the_rules_as_files_do(self):
        self.folder("c")
        os.symlink("from the source", self.path("c/link"))
        os.mkfifo(self.path("c/fifo"))
        for rule, code in (("leave", 1), ("skip", 0), ("overwrite", 0)):
            self.folder("d-" + rule)
            os.symlink("there", self.path(f"d-{rule}/link"))
            self.file(f"d-{rule}/fifo", b"there")
            self.run_cli("c", "--as", "d-" + rule, "--on-conflict", rule, expect=code)
            replaced = rule == "overwrite"
            self.assertEqual(os.readlink(self.path(f"d-{rule}/link")), b"from the source" if replaced else b"there")
            self.assertEqual(os.path.isfile(self.path(f"d-{rule}/fifo")), not replaced)

    def test_what_is_replaced_stays_until_the_new_one_is_whole(self):
        """Whoever reads the name while the copy goes on sees the old or the new contents, never a part."""
        size = 48 << 20
        self.file("c/big", b"N" * size, mtime=MID)
        self.file("d/big", b"O" * 1000, mtime=OLD)
        front = self.start("c", "--as", "d", "--on-conflict", "overwrite")
        seen = set()
        while front.running():
            with open(self.path("d/big"), "rb") as f:
                first = f.read(1)
                f.seek(0, os.SEEK_END)
                seen.add((first, f.tell()))
        self.assertEqual(front.end().exit, 0)
        self.assertEqual(seen - {(b"O", 1000), (b"N", size)}, set())
        self.assertEqual(os.stat(self.path("d/big")).st_size, size)


class Different(cli.TreeTest):
    """The rule `different`: replaced unless the contents are the same, whatever the times say."""

    def setUp(self):
        super().setUp()
        self.file("a/longer", b"from the source", mtime=OLD)
        self.file("b/longer", b"there", mtime=NEW)
        self.file("a/altered", b"mine", mtime=MID)
        self.file("b/altered", b"them", mtime=NEW)
        self.file("a/equal", b"equal", mtime=MID)
        self.file("b/equal", b"equal", mtime=NEW)

    def test_it_replaces_what_differs_and_leaves_what_is_equal(self):
        inode = os.stat(self.path("b/equal")).st_ino
        outcome = self.run_cli("a", "--as", "b", "--on-conflict", "different", "--json", expect=0)
        self.assertEqual((self.read("b/longer"), self.read("b/altered")), (b"from the source", b"mine"), outcome)
        self.assertEqual(os.stat(self.path("b/equal")).st_ino, inode)
        self.assertEqual(os.stat(self.path("b/equal")).st_mtime, NEW, "it is left alone, with its time")
        finished = outcome.events[-1]
        self.assertEqual((finished["copied"], finished["already_there"], finished["skipped"], finished["failed"]), (2, 1, 0, 0), outcome)
        self.assertEqual(self.leftovers(), [])

    def test_it_goes_with_verify_and_a_list_of_checksums(self):
        outcome = self.run_cli("a", "--as", "b", "--on-conflict", "different", "--verify", "--manifest", "sums", expect=0)
        self.assertEqual((self.read("b/longer"), self.read("b/altered")), (b"from the source", b"mine"), outcome)
        self.assertEqual(len(self.read("sums").splitlines()), 3, outcome)

    def test_a_second_name_of_what_is_equal_is_made_and_the_first_is_left_alone(self):
        os.link(self.path("a/equal"), self.path("a/equal too"))
        inode = os.stat(self.path("b/equal")).st_ino
        outcome = self.run_cli("a", "--as", "b", "--on-conflict", "different", expect=0)
        self.assertEqual((self.read("b/equal"), self.read("b/equal too")), (b"equal", b"equal"), outcome)
        self.assertEqual(os.stat(self.path("b/equal")).st_ino, inode)

    def test_links_go_by_their_text(self):
        os.symlink("one", self.path("a/link"))
        os.symlink("two", self.path("b/link"))
        self.run_cli("a", "--as", "b", "--on-conflict", "different", expect=0)
        self.assertEqual(os.readlink(self.path("b/link")), b"one")

    def test_the_plan_counts_what_is_equal_as_there(self):
        outcome = self.run_cli("a", "--as", "b", "--on-conflict", "different", "--dry-run", "--json", expect=0)
        plan = outcome.events[-1]["plan"]
        self.assertEqual({k: f["entries"] for k, f in plan.items()}, {"same": 1, "source-older": 2}, outcome)


class Asking(cli.TreeTest):
    """With a terminal the default rule is to ask."""

    def converse(self, *arguments, answer=b"", limit=30, asked=lambda front: None):
        """Runs on a terminal of its own; gives (exit, all that was shown). Answers once something is asked."""
        ours, theirs = pty.openpty()
        try:
            front = self.start(*arguments, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True, env={"TERM": "xterm"})
        finally:
            os.close(theirs)
        shown, answers, end = b"", list(answer), time.monotonic() + limit
        while time.monotonic() < end:
            if select.select([ours], [], [], 0.05)[0]:
                try:
                    data = os.read(ours, 65536)
                except OSError:
                    data = b""
                if not data:
                    break
                shown += data
                if b"verwrite" in data and answers:
                    asked(front)
                    os.write(ours, answers.pop(0) + b"\n")
        os.close(ours)
        return front.end(5).exit, shown

    def test_on_a_terminal_it_asks_and_the_name_is_in_the_question(self):
        self.file("a/f", b"from the source", mtime=MID)
        self.file("b/f", b"there", mtime=OLD)
        code, shown = self.converse("a", "--as", "b", answer=[b"o"])
        self.assertIn(b"b/f", shown)
        self.assertEqual((code, self.read("b/f")), (0, b"from the source"), shown)

    def test_an_answer_may_be_to_skip(self):
        self.file("a/f", b"from the source", mtime=MID)
        self.file("b/f", b"there", mtime=OLD)
        code, shown = self.converse("a", "--as", "b", answer=[b"s"])
        self.assertEqual((code, self.read("b/f")), (0, b"there"), shown)

    def test_what_is_no_answer_explains_the_answers(self):
        self.file("a/f", b"from the source", mtime=MID)
        self.file("b/f", b"there", mtime=OLD)
        code, shown = self.converse("a", "--as", "b", answer=[b"?", b"r"])
        self.assertIn(b"s  skip: keep what is there", shown)
        self.assertEqual((code, self.read("b/f"), self.read("b/f 2")), (0, b"there", b"from the source"), shown)

    def test_no_question_is_asked_where_there_is_no_conflict(self):
        self.file("a/f", b"f", mtime=MID)
        code, shown = self.converse("a", "--as", "b")
        self.assertEqual(code, 0, shown)
        self.assertNotIn(b"verwrite", shown)

    def test_on_a_terminal_a_live_line_shows_the_progress(self):
        source = cli.long_source()
        # Sixty megabytes in three seconds: unlimited, a quick machine is done before a whole is known to take per cent of.
        code, shown = self.converse(source, "--as", "b", "--limit", "20M", limit=60)
        self.assertEqual(code, 0, shown[-2000:])
        self.assertRegex(shown, rb"\d+ ?%")
        self.assertIn(b"\r", shown)
