# SPDX-License-Identifier: GPL-3.0-or-later
"""A hostile tree comes out identical on every file system there is, as root and as an ordinary user."""

import os
import sys

import cli
import compare
import mounts
import torture


class Faithful(cli.TreeTest):
    def copied(self, where, source_where=None, user=None, **options):
        """Torture tree made in source_where (default: where), copied to where, compared."""
        source, destination = (source_where or where) + b"/source", where + b"/copy"
        if user:
            for path in {where, source_where or where}:
                os.chmod(path, 0o777)
            make_as_user(source)
        else:
            for line in torture.make(source):
                print("not in the tree:", line, file=sys.stderr)
        before = compare.scan(source)
        outcome = self.run_cli(source, "--as", destination, user=user, cli=self.user_cli() if user else None, expect=0)
        self.same(before, destination, outcome, **options)
        touched = list(compare.changed(before, compare.scan(source), atime=cli.IS_ROOT))
        self.assertEqual(touched[:20], [], "the source was touched")
        self.assertEqual(self.leftovers(where), [])
        again = self.run_cli(source, "--as", destination, user=user, cli=self.user_cli() if user else None, expect=0)
        self.same(before, destination, again, **options)

    @cli.long_only
    def test_on_the_disk_of_the_tests(self):
        self.copied(self.work, atime=cli.IS_ROOT)

    @cli.long_only
    def test_on_the_disk_of_the_tests_as_an_ordinary_user(self):
        self.copied(self.work, user=cli.USER)

    def test_on_ext4(self):
        self.copied(mounts.loop(self, "ext4", "disk"), atime=True)

    @cli.long_only
    def test_on_xfs(self):
        self.copied(mounts.loop(self, "xfs", "disk"), atime=True)

    @cli.long_only
    def test_on_btrfs(self):
        self.copied(mounts.loop(self, "btrfs", "disk"), atime=True)

    def test_on_tmpfs(self):
        self.copied(mounts.tmpfs(self, "disk", "size=1g,mode=777"), atime=True)

    @cli.long_only
    def test_on_overlay(self):
        self.copied(mounts.overlay(self, "disk"))

    def test_on_ext4_as_an_ordinary_user(self):
        self.copied(mounts.loop(self, "ext4", "disk"), user=cli.USER)

    def test_from_btrfs_to_ext4(self):
        btrfs, ext4 = mounts.loop(self, "btrfs", "from"), mounts.loop(self, "ext4", "to")
        self.copied(ext4, source_where=btrfs, times=False)

    def test_into_a_folder_that_is_there(self):
        source, destination = self.path("source"), self.folder("copy", {"own": b"own"})
        torture.make(source)
        outcome = self.run_cli(source, "--as", destination, expect=0)
        os.unlink(destination + b"/own")
        self.same(source, destination, outcome, top=False)
        self.assertEqual(self.leftovers(), [])

    @cli.long_only
    def test_with_one_worker_and_with_many(self):
        source = self.path("source")
        torture.make(source)
        for workers in ("1", "16"):
            outcome = self.run_cli(source, "--as", "copy-" + workers, "--workers", workers, "--no-flush", expect=0)
            self.same(source, self.path("copy-" + workers), outcome)

    def test_the_programs_of_this_machine(self):
        sources = ["/usr"] if cli.LONG else [p for p in ("/usr/include", "/usr/bin") if os.path.isdir(p)]
        self.run_cli(*sources, "--into", "out", "--no-flush", expect=0, limit=1200)
        for source in sources:
            self.same(source, "out/" + os.path.basename(source), owner=cli.IS_ROOT)


def make_as_user(source):
    """The tree as an ordinary user makes it: no devices, no foreign owners."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            if cli.IS_ROOT:
                os.setgroups([])
                os.setgid(cli.USER)
                os.setuid(cli.USER)
            torture.make(source)
            code = 0
        finally:
            os._exit(code)
    if os.waitpid(child, 0)[1]:
        raise AssertionError("the tree could not be made")
