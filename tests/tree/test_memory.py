# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory does not grow with the tree: 100,000 empty files (1,000,000 with POOLCOPY_LONG) within fixed limits."""

import os

import cli
import mounts

FILES = 1_000_000 if cli.LONG else 100_000
FRONT_LIMIT, WORKER_LIMIT = 100 << 10, 30 << 10   # KiB


class Memory(cli.TreeTest):
    def make(self, folders):
        each = FILES // folders
        for i in range(folders):
            os.makedirs(self.path(f"disk/a/{i}"))
            fd = os.open(self.path(f"disk/a/{i}"), os.O_RDONLY | os.O_DIRECTORY)
            for j in range(each):
                os.close(os.open(f"{j:07d}", os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o644, dir_fd=fd))
            os.close(fd)

    def measure(self, *arguments):
        """Runs and gives the largest peaks seen: (front, any worker) in KiB."""
        front = self.start(*arguments)
        front_peak = worker_peak = 0
        while not front.ended_within(0.01):
            front_peak = max(front_peak, cli.peak_memory(front.pid))
            worker_peak = max([worker_peak] + [cli.peak_memory(w) for w in front.workers()])
        outcome = front.end()
        self.assertEqual(outcome.exit, 0, outcome)
        print(f"{FILES:,} files: front {front_peak >> 10} MiB, largest worker {worker_peak >> 10} MiB ", end="", flush=True)
        if not any(k.endswith("SAN_OPTIONS") for k in os.environ):
            self.assertLessEqual(front_peak, FRONT_LIMIT)
            self.assertLessEqual(worker_peak, WORKER_LIMIT)
        return outcome

    def disk(self):
        if cli.IS_ROOT:
            mounts.tmpfs(self, "disk", "size=8g,nr_inodes=0,mode=777")
        else:
            self.folder("disk")

    def count(self, path):
        return sum(len(files) for _, _, files in os.walk(self.path(path)))

    def test_many_files_in_many_folders(self):
        self.disk()
        self.make(FILES // 1000)
        self.measure("disk/a", "--as", "disk/b", "--no-flush")
        self.assertEqual(self.count("disk/b"), FILES)
        self.measure("disk/a", "--as", "disk/b", "--no-flush")   # everything is already there

    def test_many_files_in_one_folder(self):
        self.disk()
        self.make(1)
        self.measure("disk/a", "--as", "disk/b", "--no-flush")
        self.assertEqual(self.count("disk/b"), FILES)
