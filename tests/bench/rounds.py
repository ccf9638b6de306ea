# SPDX-License-Identifier: GPL-3.0-or-later
"""Tools take turns: one workload, one way, all that can do it."""

import os
import random
import statistics
import subprocess
import sys
from itertools import islice

import compare
import disks
import tools as kit
import workloads

MUST = ("cp", "cp-sync", "poolcopy", "poolcopy-no-flush", "poolcopy-verify")   # nothing is measured if one of these fails
SLOW = 4   # times cp -a: whoever takes longer has one round


class Measured:
    """What one tool did."""

    def __init__(self, tool):
        self.tool, self.runs, self.failed, self.shared, self.at_least = tool, {}, "", None, None

    def median(self, figure):
        return statistics.median(getattr(r, figure) for r in self.runs.values())

    def ratio(self, other, figure):
        """The median of the ratios within a round, to what `other` did in the same."""
        both = [(r, other.runs[turn]) for turn, r in self.runs.items() if turn in other.runs] if other else []
        return statistics.median(getattr(a, figure) / max(getattr(b, figure), 0.001) for a, b in both) if both else None


def say(text):
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


class Bench:
    def __init__(self, options, work, kind, scratch):
        self.options, self.work, self.kind, self.scratch = options, work, kind, scratch
        self.destination, self.other = os.path.join(work, "copy"), os.path.join(work, "other")

    def _prepare(self, way):
        if way == "empty":
            os.mkdir(self.destination, 0o755)
        elif way == "over":
            subprocess.run(["cp", "-a", "--reflink=never", self.other, self.destination], check=True)
        disks.sync(self.work)
        if self.options.cold:
            disks.drop_caches()

    def _run(self, tool, way, source, limit):
        self._prepare(way)
        return kit.Run(tool, way, source, self.destination, limit, self.scratch)

    def _first(self, measured, way, source, wanted, limit):
        """Outside the clock: warms up, compares, and shows how long it takes."""
        tool = measured.tool
        run = self._run(tool, way, source, limit)
        if run.failed and not run.cut and not tool.ends:   # a window's first start is apart: it makes its settings
            disks.clear(self.destination)
            run = self._run(tool, way, source, limit)
        measured.failed = run.failed
        target = os.path.join(self.destination, os.path.basename(source)) if tool.inside else self.destination
        if not run.failed:
            found = list(islice(kit.differences(wanted, target, tool.keeps), 3))
            if found:
                measured.failed = f"not equal: {found[0]}"
            elif self.kind in disks.SHARES_BLOCKS and way == "new":
                measured.shared = disks.shared_part(source, target)
        disks.clear(self.destination)
        if measured.failed and tool.short in MUST:
            sys.exit(f"{tool.name}, {kit.WAYS[way]}: {measured.failed}")
        return run

    def measure(self, name, way, contenders):
        """{name of the tool: Measured} for one workload that is made here, and its size."""
        source = os.path.join(self.work, name)
        rounds, quick = self.options.rounds, self.options.quick
        able = {t.name: Measured(t) for t in contenders.values() if way in t.commands}
        if not os.path.exists(source):
            say(f"{name}: making it")
            workloads.make(name, source, random.Random(self.options.seed), quick)
        size = workloads.size_of(source)
        if way == "over":
            say(f"{name}: making what lies in the way")
            subprocess.run(["cp", "-a", "--reflink=never", source, self.other], check=True)
            workloads.make_other(self.other)
        wanted = compare.scan(source)
        limits, slow = {}, set()
        base = None
        for m in able.values():
            say(f"{name}, {way}: {m.tool.name}, to compare")
            limit = 3600 if base is None or m.tool.short in MUST else max(4 if quick else 20, self.options.limit * base)
            run = self._first(m, way, source, wanted, limit)
            limits[m.tool.name] = limit
            if base is None:
                base = run.wall
            if run.cut:
                m.at_least = run.wall / base
            elif run.wall > SLOW * base and m.tool.short not in MUST and not quick:
                slow.add(m.tool.name)
        for turn in range(rounds):
            now = [m for m in able.values() if not m.failed and (turn == 0 or m.tool.name not in slow)]
            for m in random.sample(now, len(now)):
                say(f"{name}, {way}: round {turn + 1} of {rounds}, {m.tool.name}")
                run = self._run(m.tool, way, source, limits[m.tool.name])
                if run.failed:
                    if m.tool.short in MUST:
                        sys.exit(f"{m.tool.name}, {kit.WAYS[way]}: {run.failed}")
                    m.failed, m.at_least = run.failed, run.wall / base if run.cut else None
                else:
                    m.runs[turn] = run
                disks.clear(self.destination)
        if way == "over":
            disks.clear(self.other)
        say("")
        return able, size
