# SPDX-License-Identifier: GPL-3.0-or-later
"""How many workers copy when nobody says it: never so many that a disk with one head is slower than with one of them."""

import os
import shutil

import cli
import mounts

SEEK, RATE = 8000, 150      # µs and MiB a second: a hard disk for a desktop


class OneHead(cli.TreeTest):
    """A disk that can be in one place at a time. What counts is how often it had to go elsewhere, not how long that took."""

    def disk(self):
        disk = mounts.FaultyDisk(self, "disk")
        disk.take_out()
        return disk

    def tree(self, name, folders, files, size):
        data = os.urandom(size)
        for i in range(folders * files):
            self.file(f"{name}/{i % folders}/{i}", data)

    def seeks(self, disk, source, destination, workers):
        """How many it takes to copy that, from a disk of which nothing is remembered."""
        disk.plug_in(f"head={SEEK}:{RATE}")
        before = len(disk.faults())
        outcome = self.run_cli(source, "--as", destination, "--workers", workers, expect=0)
        seeks = sum(1 for what, _ in disk.faults()[before:] if what == b"seek")
        disk.take_out()
        self.same(self.backed(source), self.backed(destination), outcome, top=False)
        shutil.rmtree(self.path(self.backed(destination)))
        return seeks

    @staticmethod
    def backed(path):
        return path.replace("disk/", "disk.backing/")

    def is_as_quick_as_one(self, disk, source, destination):
        alone = self.seeks(disk, source, destination, "1")
        self.assertLessEqual(self.seeks(disk, source, destination, "auto"), 1.1 * alone)
        return alone

    def test_big_files_are_read_from_it_one_after_the_other(self):
        disk = self.disk()
        self.tree("disk.backing/a", 3, 4, 2 << 20)
        alone = self.is_as_quick_as_one(disk, "disk/a", "b")
        self.assertGreater(self.seeks(disk, "disk/a", "b", "4"), 2 * alone, "it has no head: this proves nothing")

    def test_big_files_are_written_to_it_one_after_the_other(self):
        self.tree("a", 3, 4, 2 << 20)
        self.is_as_quick_as_one(self.disk(), "a", "disk/b")

    def test_big_files_are_copied_within_it_one_after_the_other(self):
        disk = self.disk()
        self.tree("disk.backing/a", 3, 4, 2 << 20)
        self.is_as_quick_as_one(disk, "disk/a", "disk/b")

    @cli.long_only
    def test_small_files_are_read_from_it_no_slower(self):
        """Long enough for trials of more workers."""
        disk = self.disk()
        self.tree("disk.backing/a", 20, 25, 40_000)
        self.is_as_quick_as_one(disk, "disk/a", "b")
