# SPDX-License-Identifier: GPL-3.0-or-later
"""The trees that are copied, each made from a seed, and what lies in a destination before a copy into it."""

import os
import typing

import disks

MIB = 1 << 20
LAST_YEAR = 1_700_000_000_123_456_789   # ns
_NOT = bytes(255 - i for i in range(256))


def write(path, data):
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    while data:
        data = data[os.write(fd, data):]
    os.close(fd)


def small(path, rng, quick, count=None):
    """Like the sources of a kernel: sizes log-normal, median 4 KiB, mean about 15 KiB, some 16 files a folder."""
    count = count or (1000 if quick else 80_000)
    blob = rng.randbytes(8 * MIB)
    folders = [path]
    for i in range(max(1, count // 16)):
        parent = folders[int(len(folders) * rng.random() ** 2)]
        folders.append(f"{parent}/d{i}")
        os.mkdir(folders[-1])
    for i in range(count):
        size = min(int(rng.lognormvariate(8.318, 1.61)), 4 * MIB)
        offset = rng.randrange(len(blob) - size)
        write(f"{rng.choice(folders)}/f{i}.c", blob[offset:offset + size])


def tiny(path, rng, quick):
    """0 to 4 KiB each, three levels, 50 files in each folder at the bottom."""
    blob = rng.randbytes(MIB)
    side = 3 if quick else 16
    for top in range(side):
        for middle in range(side):
            for bottom in range(side):
                where = f"{path}/{top}/{middle}/{bottom}"
                os.makedirs(where)
                for i in range(49):   # 16 * 16 * 16 * 49 = 200,704
                    size, offset = rng.randrange(4097), rng.randrange(MIB - 4096)
                    write(f"{where}/{i}", blob[offset:offset + size])


def photos(path, rng, quick):
    """2 to 8 MiB each, 67 in a folder."""
    blob = rng.randbytes(16 * MIB)
    left, i = (24 if quick else 1024) * MIB, 0
    while left > 0:
        if i % 67 == 0:
            folder = f"{path}/{i // 67}"
            os.mkdir(folder)
        size, offset = min(rng.randrange(2 * MIB, 8 * MIB), left), rng.randrange(8 * MIB)
        write(f"{folder}/{i:04}.jpg", i.to_bytes(4, "big") + blob[offset:offset + size - 4])
        left, i = left - size, i + 1


def big(path, rng, quick):
    """One file."""
    with open(f"{path}/big", "xb") as f:
        for _ in range(32 if quick else 1024):
            f.write(rng.randbytes(MIB))


def flat(path, rng, quick):
    """0 to 4 KiB each, all in one folder."""
    blob = rng.randbytes(MIB)
    for i in range(2000 if quick else 100_000):
        size, offset = rng.randrange(4097), rng.randrange(MIB - 4096)
        write(f"{path}/{i:06}", blob[offset:offset + size])


def special(path, rng, quick):
    """A file full of holes, hard links, links, extended attributes."""
    size, data, count = (64 * MIB, 4 * MIB, 100) if quick else (10_240 * MIB, 200 * MIB, 2000)
    pieces = 20
    with open(f"{path}/sparse", "xb") as f:
        f.truncate(size)
        for i in range(pieces):
            os.pwrite(f.fileno(), rng.randbytes(data // pieces), size // pieces * i)
    for name in ("files", "hard", "links", "attributes"):
        os.mkdir(f"{path}/{name}")
    for i in range(count):
        write(f"{path}/files/{i}", rng.randbytes(1000))
        os.link(f"{path}/files/{i}", f"{path}/hard/{i}")
        os.symlink(f"../files/{i}", f"{path}/links/{i}")
        if i % 4 == 0:
            write(f"{path}/attributes/{i}", b"")
            try:
                os.setxattr(f"{path}/attributes/{i}", "user.bench", rng.randbytes(32))
            except OSError:   # this file system has none
                pass


class Workload(typing.NamedTuple):
    title: str
    make: typing.Callable
    ways: tuple   # measured by default


WORKLOADS = {
    "small": Workload("small files, like a kernel's sources", small, ("new", "empty", "over", "verify")),
    "tiny": Workload("tiny files in three levels", tiny, ("new",)),
    "photos": Workload("photos", photos, ("new", "over", "verify")),
    "big": Workload("one big file", big, ("new", "over", "verify")),
    "flat": Workload("tiny files in one folder", flat, ("new", "empty")),
    "special": Workload("holes, hard links, links, attributes", special, ("new",)),
}


def age(path, when=LAST_YEAR, links=True):
    """Times of last year: rsync takes a time within the same second for the same."""
    for where, folders, files in os.walk(path, topdown=False):
        for name in files + folders:
            entry = os.path.join(where, name)
            if links or not os.path.islink(entry):
                os.utime(entry, ns=(when, when), follow_symlinks=False)
    os.utime(path, ns=(when, when))


def make(name, path, rng, quick):
    os.mkdir(path, 0o755)
    WORKLOADS[name].make(path, rng, quick)
    age(path)
    disks.sync(path)


def make_other(path):
    """Turns a copy into one with the same names and sizes, other contents, and a day older; links stay as they are."""
    done = set()   # a file with several names is turned once
    for where, _, files in os.walk(path):
        for name in files:
            file = os.path.join(where, name)
            inode = os.lstat(file).st_ino
            if os.path.islink(file) or inode in done:
                continue
            done.add(inode)
            with open(file, "r+b") as f:
                at = 0
                while data := f.read(MIB):
                    f.seek(at)
                    f.write(data.translate(_NOT))
                    at += len(data)
                    f.seek(at)
    age(path, LAST_YEAR - 86_400 * 10**9, links=False)
    disks.sync(path)


def size_of(path):
    """(entries, bytes as they are counted by ls, not by the disk)"""
    entries = total = 0
    for where, folders, files in os.walk(path):
        entries += len(folders) + len(files)
        total += sum(os.lstat(os.path.join(where, f)).st_size for f in files)
    return entries, total
