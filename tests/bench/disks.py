# SPDX-License-Identifier: GPL-3.0-or-later
"""The places where is measured: file systems of our own on loop images, caches, shared blocks, and what machine this is."""

import ctypes
import fcntl
import os
import platform
import struct
import subprocess
import sys

MIB = 1 << 20
MAKE = {"ext4": ["mkfs.ext4", "-q", "-F", "-E", "nodiscard,lazy_itable_init=0,lazy_journal_init=0"], "xfs": ["mkfs.xfs", "-q", "-f", "-K"],
        "btrfs": ["mkfs.btrfs", "-q", "-f", "-K"]}
SHARES_BLOCKS = ("xfs", "btrfs")


def own_namespace():
    """From here on this process and its children see mounts that nobody else does, and that are gone with them. False: not
    here."""
    libc = ctypes.CDLL(None, use_errno=True)
    return not libc.unshare(0x20000) and not libc.mount(None, b"/", None, 0x4000 | 0x40000, None)


def own_disk(folder, kind, megabytes):
    """A fresh file system: on a loop image that was written in full first, so that no allocation below it is measured, and
    with O_DIRECT, so that nothing is cached twice."""
    image, point = os.path.join(folder, f"{kind}.img"), os.path.join(folder, kind)
    os.mkdir(point)
    if kind == "tmpfs":
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,nr_inodes=0,mode=755", "poolcopy-bench", point], check=True)
        return point
    subprocess.run(["dd", "if=/dev/zero", f"of={image}", "bs=4M", f"count={megabytes // 4}", "oflag=direct", "conv=fsync", "status=none"],
                   check=True)
    subprocess.run(MAKE[kind] + [image], check=True, stdout=subprocess.DEVNULL)
    device = subprocess.run(["losetup", "--find", "--show", "--direct-io=on", image], check=True, stdout=subprocess.PIPE,
                            text=True).stdout.strip()
    try:
        subprocess.run(["mount", "-t", kind, device, point], check=True)
    finally:
        subprocess.run(["losetup", "--detach", device], check=True)   # gone once it is no longer mounted
    return point


def leave_disk(point):
    """Unmounts; the space comes back."""
    subprocess.run(["umount", "--lazy", point], check=False)
    if os.path.exists(point + ".img"):
        os.unlink(point + ".img")


def drop_caches():
    with open("/proc/sys/vm/drop_caches", "w", encoding="ascii") as f:
        f.write("3\n")


def sync(path):
    """Everything dirty on that file system is written; others are left alone, as they may take for ever."""
    fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    code = ctypes.CDLL(None, use_errno=True).syncfs(fd)
    os.close(fd)
    if code:
        sys.exit(f"{path}: syncfs: {os.strerror(ctypes.get_errno())}")


def clear(path):
    subprocess.run(["rm", "-rf", path], check=True)
    sync(os.path.dirname(path))


def file_system_of(path):
    return subprocess.run(["stat", "-f", "-c", "%T", path], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


# -- blocks -----------------------------------------------------------------------------------------------------------

def extents(path):
    """[(place on the disk, length, shared with another file)] by FIEMAP, flushed first; what is kept in the inode has none."""
    found, start = [], 0
    with open(path, "rb") as f:
        while True:
            request = bytearray(struct.pack("=QQLLLL", start, (1 << 64) - 1 - start, 1, 0, 256, 0) + bytes(256 * 56))
            fcntl.ioctl(f.fileno(), 0xC020660B, request)
            count = struct.unpack_from("=L", request, 20)[0]
            for i in range(count):
                logical, physical, length, _, _, flags = struct.unpack_from("=QQQQQL", request, 32 + 56 * i)
                if not flags & 0x200:   # FIEMAP_EXTENT_DATA_INLINE
                    found.append((physical, length, bool(flags & 0x2000)))
                start = logical + length
                if flags & 1:           # FIEMAP_EXTENT_LAST
                    return found
            if not count:
                return found


def shared_part(source, destination):
    """How much of a copy's data lies in the very blocks of the source, 0 to 1; None where that can't be told."""
    shared = total = 0
    for where, _, files in os.walk(source):
        for name in files:
            path = os.path.join(where, name)
            if os.path.islink(path):
                continue
            try:
                theirs = sorted(extents(path))
                for physical, length, both in extents(os.path.join(destination, os.path.relpath(path, source))):
                    total += length
                    if both and any(p <= physical and physical + length <= p + n for p, n, _ in theirs):
                        shared += length
            except OSError:
                return None
    return shared / total if total else None


# -- the machine ------------------------------------------------------------------------------------------------------

def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as f:
        model = next((line.split(":")[1].strip() for line in f if line.startswith("model name")), platform.machine())
    with open("/proc/meminfo", encoding="ascii") as f:
        memory = int(f.readline().split()[1]) / MIB
    return f"{os.cpu_count()} cores ({model}), {memory:.0f} GiB, Linux {platform.release()}"
