#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""no_file_calls.py POOLCOPY: on the display that x_session.sh made, copies a folder by the window under strace, with an
entry that can't be copied and a name that is taken, looks on while it goes on and after it, and quits. No thread of the
window's process may have made a system call about a path of the person's, nor about a descriptor of one: workers do.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

LIMIT = 60
SECRET = "whose-folder-is-this"   # in every path of the person's, and in no other


def wait_for(condition, what):
    end = time.monotonic() + LIMIT
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"FAILED: after {LIMIT} s still not true: {what}")
        time.sleep(0.05)


def xdotool(*arguments):
    done = subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False)
    return done.stdout.split() if done.returncode == 0 else []


def calls_by_process(log):
    """{process: its lines}, without those of processes that became workers, from there on."""
    threads, workers, lines = {}, set(), {}
    for line in log:
        pid, call = line.split(maxsplit=1)
        made = re.match(r"(?:clone3?|vfork|fork)\(.*?(?:flags=)?([A-Z_|]*CLONE[A-Z_|]*)?.*= (\d+)$", call)
        if made and "CLONE_THREAD" in (made.group(1) or ""):
            threads[made.group(2)] = pid
        if call.startswith("execve(") and "/poolcopy-worker" in call:
            workers.add(pid)
        if pid not in workers:
            lines.setdefault(pid, []).append(call.rstrip())
    return {pid: found for pid, found in lines.items() if pid not in workers and threads.get(pid) not in workers}


def main():
    program = sys.argv[1]
    if not shutil.which("strace"):
        print("not run: strace is missing")
        return 77
    place = tempfile.mkdtemp()
    top = os.path.join(place, SECRET)
    source, destination, log = os.path.join(top, "photos"), os.path.join(top, "archive"), os.path.join(place, "calls")
    for i in range(40):
        os.makedirs(f"{source}/{i}")
        for j in range(40):
            with open(f"{source}/{i}/{j}", "wb") as f:
                f.write(b"x" * 3000)
    os.makedirs(f"{destination}/photos/1/1")           # a folder where a file should go: a problem
    with open(f"{destination}/photos/2", "wb") as f:    # a file where a folder should go
        f.write(b"taken")
    os.mkdir(f"{place}/elsewhere")
    window = subprocess.Popen(["strace", "-f", "-qq", "-y", "-s", "0", "-e", "trace=%file,%desc,%process", "-e", "signal=none", "-o", log,
                               program, "--into", destination, source], cwd=f"{place}/elsewhere")
    try:
        ids = []

        def shown():
            ids[:] = xdotool("search", "--onlyvisible", "--name", "^PoolCopy")
            return ids
        wait_for(shown, "the window is there")
        done = f"{destination}/photos/39/39"

        def copied():
            xdotool("windowactivate", "--sync", ids[0], "key", "--clearmodifiers", "ctrl+Return")
            return os.path.exists(done)
        wait_for(copied, "the copy")
        wait_for(lambda: not any(".poolcopy-" in n for _, _, names in os.walk(destination) for n in names), "the copy has its names")
        wait_for(lambda: xdotool("search", "--onlyvisible", "--name", "^PoolCopy.*(problem|done|finished)"), "the window says that it has ended")
        inner = subprocess.run(["pgrep", "-P", str(window.pid), "-x", "poolcopy"], capture_output=True, text=True, check=False).stdout.split()
        subprocess.run(["kill", "-TERM", *inner], check=True)
        window.wait(LIMIT)
    finally:
        window.kill()
        window.wait()
    with open(log, encoding="utf-8", errors="replace") as f:
        all_lines = list(f)
    workers = sum("/poolcopy-worker" in line and "execve(" in line for line in all_lines)
    by_workers = sum(SECRET in line for line in all_lines)
    wrong = [f"{pid} {call}" for pid, calls in calls_by_process(all_lines).items() for call in calls
             if SECRET in call and not (call.startswith("execve(") and "/poolcopy" in call)]
    shutil.rmtree(place)
    if workers < 3 or by_workers < 1600:
        sys.exit(f"FAILED: only {workers} workers and {by_workers} calls about the person's paths were seen: this test is blind")
    if wrong:
        sys.exit("FAILED: the window's process touched a person's path:\n" + "\n".join(wrong[:20]))
    print(f"ok: {by_workers} calls about the person's paths, none by the window's process")
    return 0


sys.exit(main())
