# SPDX-License-Identifier: GPL-3.0-or-later
"""--verify-only: two trees are compared, every difference is named, and nothing is changed."""

import os
import shutil
import subprocess

import cli

TIME = 1_000_000_000


class VerifyOnly(cli.TreeTest):
    def setUp(self):
        super().setUp()
        self.folder("a", {f"sub{i % 5}/{i}": os.urandom(i * 31 % 3000) for i in range(100)})
        self.file("a/f", b"contents", mtime=TIME)
        self.file("a/big", os.urandom(2 << 20))
        os.symlink("somewhere", self.path("a/link"))
        os.link(self.path("a/big"), self.path("a/sub0/hard"))
        os.mkfifo(self.path("a/fifo"))
        os.makedirs(self.path("a/empty/inner"))
        self.run_cli("a", "--as", "b", expect=0)

    def compared(self, *arguments, expect, **more):
        with self.untouched():
            return self.run_cli("--verify-only", "a", "--as", "b", *arguments, expect=expect, **more)

    def differs(self, name, reason, lines=1, what="differs"):
        outcome = self.compared(expect=1)
        self.assert_named(outcome, f"b/{name}" if name else "b", what, reason=reason)
        self.assertEqual(len(outcome.problems), lines, outcome)
        return outcome

    def test_equal_trees_are_equal(self):
        outcome = self.compared(expect=0)
        self.assertIn(b"the same", outcome.out)
        self.assertEqual(outcome.err, b"")

    def test_single_files_are_compared(self):
        self.run_cli("--verify-only", "a/f", "--as", "b/f", expect=0)
        self.file("b/f", b"Contents", mtime=TIME)
        outcome = self.run_cli("--verify-only", "a/f", "--as", "b/f", expect=1)
        self.assert_named(outcome, "b/f", reason="contents")

    def test_contents_of_the_same_size_and_time(self):
        self.file("b/f", b"Contents", mtime=TIME)
        self.differs("f", r": contents$")

    def test_size(self):
        self.file("b/f", b"other contents", mtime=TIME)
        self.differs("f", r": size$")

    def test_time(self):
        os.utime(self.path("b/f"), ns=(5, TIME * 10**9 + 1))
        self.differs("f", r": time$")

    def test_mode_of_a_file_and_of_a_folder(self):
        os.chmod(self.path("b/f"), 0o600)
        self.differs("f", "permissions")
        os.chmod(self.path("b/f"), os.stat(self.path("a/f")).st_mode & 0o7777)
        os.chmod(self.path("b/sub1"), 0o700)
        self.differs("sub1", "permissions")

    def test_the_folder_itself(self):
        os.chmod(self.path("b"), 0o711)
        self.differs("", "permissions")

    @cli.needs_root
    def test_owner(self):
        os.chown(self.path("b/f"), 1, 2)
        self.differs("f", "owner")

    def test_text_of_a_link(self):
        stat = os.lstat(self.path("b/link"))
        os.unlink(self.path("b/link"))
        os.symlink("elsewhere", self.path("b/link"))
        os.utime(self.path("b/link"), ns=(stat.st_atime_ns, stat.st_mtime_ns), follow_symlinks=False)
        os.utime(self.path("b"), ns=(1, os.stat(self.path("a")).st_mtime_ns))
        self.differs("link", "leads to")

    def test_kind(self):
        os.unlink(self.path("b/fifo"))
        self.file("b/fifo", b"")
        os.utime(self.path("b"), ns=(1, os.stat(self.path("a")).st_mtime_ns))
        self.differs("fifo", "kind")

    def test_names_of_one_file_that_are_two(self):
        data, stat = self.read("b/sub0/hard"), os.stat(self.path("b/sub0/hard"))
        os.unlink(self.path("b/sub0/hard"))
        self.file("b/sub0/hard", data)
        os.utime(self.path("b/sub0/hard"), ns=(stat.st_atime_ns, stat.st_mtime_ns))
        os.utime(self.path("b/sub0"), ns=(1, os.stat(self.path("a/sub0")).st_mtime_ns))
        outcome = self.compared(expect=1)
        self.assertEqual(len(outcome.problems), 1, outcome)
        self.assertRegex(outcome.err, rb"hard links")

    def test_extended_attributes_and_access_lists(self):
        try:
            os.setxattr(self.path("b/f"), "user.name", b"value")
        except OSError as error:
            cli.not_run(f"no attributes here: {error}")
        self.differs("f", "extended attributes")
        os.removexattr(self.path("b/f"), "user.name")
        if shutil.which("setfacl") and subprocess.run(["setfacl", "-m", "u:1:r", self.path("b/f")], check=False).returncode == 0:
            self.differs("f", "access list")

    def test_what_only_one_side_has_is_named(self):
        os.unlink(self.path("b/f"))
        self.folder("b/more", {"inner": b""})
        self.file("b/sub1/extra", b"")
        shutil.rmtree(self.path("b/empty/inner"))
        for name in ("", "/sub1", "/empty"):
            os.utime(self.path("b" + name), ns=(1, os.stat(self.path("a" + name)).st_mtime_ns))
        outcome = self.compared("--json", expect=1)
        found = sorted((e["step"], e["path"], e["errno"]) for e in outcome.events if e["event"] == "problem")
        self.assertEqual(found, [("only-in-destination", "b/more", 0), ("only-in-destination", "b/sub1/extra", 0),
                                 ("only-in-source", "b/empty/inner", 0), ("only-in-source", "b/f", 0)], outcome)

    def test_it_needs_no_right_to_write(self):
        os.chmod(self.work, 0o755)
        with self.untouched():
            outcome = self.as_user("--verify-only", "a", "--as", "b")
        self.assertEqual(outcome.exit, 0, outcome)

    def test_what_is_missing_altogether_is_refused(self):
        self.refused("--verify-only", "a", "--as", "c", names=["c"])
        self.refused("--verify-only", "c", "--as", "b", names=["c"])

    def test_two_at_once_do_not_mind_each_other(self):
        fronts = [self.start("--verify-only", "a", "--as", "b") for _ in range(3)]
        for front in fronts:
            outcome = front.end()
            self.assertEqual(outcome.exit, 0, outcome)

    def test_workers_that_die_cost_nothing(self):
        source = cli.long_source()
        self.run_cli(source, "--as", "copy", expect=0)
        front = self.start("--verify-only", source, "--as", "copy")
        killed = 0
        while front.running() and killed < 3:
            killed += any(cli.kill(w) for w in front.workers()[2:3])
            front.ended_within(0.1)
        outcome = front.end()
        self.assertEqual((outcome.exit, outcome.err), (0, b""), outcome)
