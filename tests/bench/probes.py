# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured beside copying trees: start-up, system calls, what the front uses, memory."""

import collections
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import time

import cli
import disks
import tools as kit
import workloads
from rounds import say


def startup(options, work, scratch):
    """Ten files of 1 KiB: what it costs to begin and to end."""
    source, destination = os.path.join(work, "ten"), os.path.join(work, "copy")
    os.mkdir(source)
    rng = random.Random(options.seed)
    for i in range(10):
        workloads.write(f"{source}/{i}", rng.randbytes(1024))
    workloads.age(source)
    contenders = [t for t in kit.tools(options.poolcopy).values() if t.short in ("cp", "cp-sync", "poolcopy", "poolcopy-no-flush")]
    times = {t.name: [] for t in contenders}
    runs = 3 if options.quick else 30
    for turn in range(runs + 1):
        for tool in random.sample(contenders, len(contenders)):
            disks.sync(work)
            begin = time.perf_counter()
            subprocess.run(["sh", "-c", tool.commands["new"], "sh", source, destination], check=True, stdin=subprocess.DEVNULL)
            if turn:   # the first warms up
                times[tool.name].append(1000 * (time.perf_counter() - begin))
            kit.collect(2)
            shutil.rmtree(destination)
    disks.clear(source)
    print(f"\n## Start-up: a folder of ten files of 1 KiB, medians of {runs} runs in turns\n\n| | ms | min ms |\n|---|---:|---:|")
    for name, values in times.items():
        print(f"| {name} | {statistics.median(values):.1f} | {min(values):.1f} |")
    print(flush=True)
    return {"runs": runs, "ms": times}


# -- system calls -----------------------------------------------------------------------------------------------------

CALL = re.compile(r"^(\w+)\(")


def traced(scratch, command):
    """{pid: lines of its calls} of a command and all that it starts."""
    folder = os.path.join(scratch, "calls")
    os.mkdir(folder)
    subprocess.run(["strace", "-ff", "-qq", "-s", "0", "-o", os.path.join(folder, "t"), *command], check=True,
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    kit.collect(5)
    found = {}
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as f:
            found[int(name.rsplit(".", 1)[1])] = [line for line in f if CALL.match(line)]
    shutil.rmtree(folder)
    return found


def per_file(lines):
    """A copier's calls cut where it opens a source file: the most common sequence for one file, and how common it is."""
    sequences, now = collections.Counter(), None
    for line in lines:
        if line.startswith("openat(") and "O_NOATIME" in line and "O_DIRECTORY" not in line:
            if now:
                sequences[tuple(now)] += 1
            now = []
        if now is not None:
            now.append(CALL.match(line).group(1))
    return sequences


def calls(options, work, scratch):
    """strace -ff: every call of every process; a copier is a worker that makes new files."""
    if not shutil.which("strace"):
        print("\nstrace is not installed: calls were not counted")
        return None
    source, destination = os.path.join(work, "few"), os.path.join(work, "copy")
    os.mkdir(source)
    workloads.small(source, random.Random(options.seed), False, 300 if options.quick else 2000)
    workloads.age(source)
    files = sum(len(f) for _, _, f in os.walk(source))
    result = {"files": files, "tools": {}}
    rows = []
    tools = kit.tools(options.poolcopy)
    for name in ("cp -a", "poolcopy --no-flush", "poolcopy", "rsync -a", "tar, tar"):
        if name not in tools or (options.tools and tools[name].short not in options.tools):
            continue
        say(f"calls: {name}")
        command = tools[name].commands["new"]
        records = traced(scratch, ["sh", "-c", command, "sh", source, destination])
        disks.clear(destination)
        copiers = {p: lines for p, lines in records.items() if name.startswith("poolcopy")
                   and any("O_CREAT|O_EXCL" in line and "O_NOFOLLOW" in line for line in lines) and len(lines) > files / 20
                   and len(per_file(lines)) > 0}
        total = sum(len(lines) for lines in records.values())
        made = collections.Counter(CALL.match(line).group(1) for lines in (copiers or records).values() for line in lines)
        entry = {"processes": len(records), "all_per_file": total / files, "names": dict(made.most_common(20))}
        if copiers:
            sequences = sum((per_file(lines) for lines in copiers.values()), collections.Counter())
            usual, times = sequences.most_common(1)[0]
            entry.update(copiers=len(copiers), copiers_per_file=sum(len(lines) for lines in copiers.values()) / files,
                         usual=list(usual), usual_share=times / sum(sequences.values()))
        result["tools"][name] = entry
        rows.append((name, entry))
    disks.clear(source)
    say("")
    print(f"\n## System calls for each of {files:,} small files (all calls of all processes by strace -ff, divided by the files; "
          "copiers: their calls from start to end)\n")
    print("| | all processes | copiers | usual sequence of a copier for one file |\n|---|---:|---:|---|")
    for name, e in rows:
        usual = f"{len(e['usual'])} in {100 * e['usual_share']:.0f} % of the files: {', '.join(e['usual'])}" if "usual" in e else ""
        print(f"| {name} | {e['all_per_file']:.1f} | {e['copiers_per_file']:.1f} | {usual} |" if "usual" in e
              else f"| {name} | {e['all_per_file']:.1f} | | |")
    print(flush=True)
    return result


# -- the front --------------------------------------------------------------------------------------------------------

def front(options, work, scratch):
    """CPU of poolcopy-cli alone, read when it has ended and before it is gone."""
    source, destination = os.path.join(work, "small"), os.path.join(work, "copy")
    made = not os.path.exists(source)
    if made:
        workloads.make("small", source, random.Random(options.seed), options.quick)
    ticks = os.sysconf("SC_CLK_TCK")
    result = {}
    for flags in ((), ("--no-flush",), ("--quiet", "--no-flush")):
        runs = []
        for turn in range(1 + (2 if options.quick else 5)):
            disks.sync(work)
            begin = time.perf_counter()
            process = subprocess.Popen([options.poolcopy, *flags, source, "--as", destination], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
            wall = time.perf_counter() - begin
            with open(f"/proc/{process.pid}/stat", "rb") as f:
                fields = f.read().rsplit(b") ", 1)[1].split()
            if process.wait():
                sys.exit(f"exit {process.returncode}: poolcopy-cli {' '.join(flags)}")
            kit.collect(2)
            disks.clear(destination)
            if turn:
                runs.append((wall, (int(fields[11]) + int(fields[12])) / ticks))
        result[" ".join(flags)] = runs
    if made:
        disks.clear(source)
    print("\n## CPU of the front's process (small files)\n\n| options | wall s | front's CPU s | of one core |\n|---|---:|---:|---:|")
    for flags, runs in result.items():
        print(f"| {flags or 'none'} | {statistics.median(w for w, _ in runs):.2f} | {statistics.median(c for _, c in runs):.2f} "
              f"| {100 * statistics.median(c / w for w, c in runs):.1f} % |")
    print(flush=True)
    return result


# -- memory -----------------------------------------------------------------------------------------------------------

def make_empty_files(path, count, processes):
    """In folders of 1,000, by several processes."""
    os.mkdir(path)
    folders = range(count // 1000)
    children = []
    for part in range(processes):
        pid = os.fork()
        if pid:
            children.append(pid)
            continue
        try:
            for i in folders[part::processes]:
                os.mkdir(f"{path}/{i}")
                here = os.open(f"{path}/{i}", os.O_RDONLY | os.O_DIRECTORY)
                for j in range(1000):
                    os.mknod(str(j), 0o100644, dir_fd=here)
                os.close(here)
        finally:
            os._exit(0)
    for pid in children:
        os.waitpid(pid, 0)


def watched(options, source, destination):
    """(s, front's peak MiB, each worker's peak MiB, the largest first) of one copy, polled from /proc."""
    begin = time.perf_counter()
    process = subprocess.Popen([options.poolcopy, "--quiet", "--no-flush", source, "--as", destination], stdin=subprocess.DEVNULL)
    peaks = collections.defaultdict(int)
    while process.poll() is None:
        for pid in [process.pid] + cli.workers_of(process.pid):
            peaks[pid] = max(peaks[pid], cli.peak_memory(pid))
        time.sleep(0.05)
    wall = time.perf_counter() - begin
    if process.returncode:
        sys.exit(f"exit {process.returncode}: poolcopy-cli with {source}")
    kit.collect(5)
    return wall, peaks[process.pid] / 1024, sorted((p / 1024 for pid, p in peaks.items() if pid != process.pid), reverse=True)


def grown(options, folder, kinds):
    """Each kind of tree on a tmpfs of its own, small and large: [{kind, entries, wall, front_mib, workers_mib}]."""
    result = []
    for kind, make, counts in kinds:
        for count in counts:
            with open("/proc/meminfo", encoding="ascii") as f:
                free = next(int(line.split()[1]) for line in f if line.startswith("MemAvailable")) >> 10
            if options.own and free < 2 * count * 1.2 / 1000 + 1000:   # 1.2 KiB for an inode and its name, twice
                print(f"\n{count:,} {kind}: {free:,} MiB of memory are not enough")
                continue
            work = disks.own_disk(folder, "tmpfs", 64_000) if options.own else folder
            source, destination = os.path.join(work, "many"), os.path.join(work, "copy")
            try:
                say(f"making {count:,} {kind}")
                make(source, count)
                say(f"copying {count:,} {kind}")
                wall, front_mib, workers_mib = watched(options, source, destination)
                result.append({"kind": kind, "entries": count, "wall": wall, "front_mib": front_mib, "workers_mib": workers_mib})
            finally:
                if options.own:
                    disks.leave_disk(work)
                    os.rmdir(work)
                else:
                    subprocess.run(["rm", "-rf", source, destination], check=True)
    say("")
    return result


def print_grown(title, result):
    print(f"\n## {title}, on tmpfs, --no-flush; memory: peaks (VmHWM)\n\n| | entries | s | µs each | front MiB | each worker MiB |\n|---|---:|---:|---:|---:|---|")
    for r in result:
        print(f"| {r['kind']} | {r['entries']:,} | {r['wall']:.2f} | {1e6 * r['wall'] / r['entries']:.1f} | {r['front_mib']:.1f} "
              f"| {', '.join(f'{w:.1f}' for w in r['workers_mib'])} |")
    print(flush=True)


def memory(options, folder, scratch):
    """Peaks of the front and of each worker with millions of empty files."""
    counts = (20_000, 50_000) if options.quick else (1_000_000, 5_000_000)
    result = grown(options, folder, [("empty files", lambda path, n: make_empty_files(path, n, os.cpu_count() or 1), counts)])
    print_grown("Memory", result)
    return result


def make_chain(path, count):
    os.mkdir(path)
    at = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    for _ in range(count):
        os.mkdir("d", dir_fd=at)
        below = os.open("d", os.O_RDONLY | os.O_DIRECTORY, dir_fd=at)
        os.close(at)
        at = below
    os.mknod("end", 0o100644, dir_fd=at)
    os.close(at)


def make_flat(path, count):
    os.mkdir(path)
    here = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    for i in range(count):
        os.mknod(f"f{i}", 0o100644, dir_fd=here)
    os.close(here)


def make_folders(path, count):
    """A thousand in each of the upper ones."""
    os.mkdir(path)
    for i in range(count):
        if i % 1000 == 0:
            os.mkdir(f"{path}/{i}")
        else:
            os.mkdir(f"{path}/{i - i % 1000}/{i}")


def make_links(path, count, group=50_000):
    os.mkdir(path)
    here = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    for i in range(count):
        if i % group == 0:
            os.mknod(f"l{i}", 0o100644, dir_fd=here)
        else:
            os.link(f"l{i - i % group}", f"l{i}", src_dir_fd=here, dst_dir_fd=here)
    os.close(here)


def shapes(options, folder, scratch):
    """Trees of odd shapes, each small and twice or more as large: time in proportion, memory flat."""
    part = 20 if options.quick else 1
    result = grown(options, folder, [
        ("nested folders", make_chain, (5_000 // part, 10_000 // part)),
        ("files in one folder", make_flat, (250_000 // part, 1_000_000 // part)),
        ("empty folders", make_folders, (250_000 // part, 1_000_000 // part)),
        ("hard links, 50,000 to a file", make_links, (50_000 // part, 100_000 // part)),
    ])
    print_grown("Odd shapes", result)
    return result
