#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares two trees entry by entry, by means that share nothing with the program under test.

    compare.py A B [--no-owner] [--no-atime] [--no-times] [--no-xattr] [--no-holes]

Names are bytes, any depth is walked (by folder descriptors, never by long paths), access times are taken before
anything is read. Prints one difference a line, control characters escaped; ends with 1 if there is any.
"""

import argparse
import hashlib
import os
import stat
import sys

CHUNK = 1 << 20
KEEP_OPEN = 100          # folder descriptors held while walking; the ones above are reached again by ".."
IGNORED_XATTRS = ("security.selinux", "security.ima", "security.evm", "btrfs.")

KINDS = {stat.S_IFREG: "file", stat.S_IFDIR: "folder", stat.S_IFLNK: "link", stat.S_IFIFO: "fifo",
         stat.S_IFSOCK: "socket", stat.S_IFBLK: "block device", stat.S_IFCHR: "character device"}


class Entry:
    """What there is to know about one entry."""

    __slots__ = ("kind", "mode", "uid", "gid", "size", "blocks", "mtime", "atime", "ctime", "inode", "nlink", "rdev",
                 "link", "digest", "xattrs", "unreadable")

    def __init__(self, st):
        self.kind = KINDS.get(stat.S_IFMT(st.st_mode), "unknown")
        self.mode = stat.S_IMODE(st.st_mode)
        self.uid, self.gid, self.size, self.blocks = st.st_uid, st.st_gid, st.st_size, st.st_blocks
        self.mtime, self.atime, self.ctime = st.st_mtime_ns, st.st_atime_ns, st.st_ctime_ns
        self.inode, self.nlink, self.rdev = (st.st_dev, st.st_ino), st.st_nlink, st.st_rdev
        self.link = self.digest = self.unreadable = None
        self.xattrs = {}


def escaped(path):
    """A path for people: printable ASCII as it is, everything else as \\n, \\x1b, \\xff; long ones shortened."""
    short = {10: "\\n", 9: "\\t", 13: "\\r", 92: "\\\\"}
    text = "".join(short.get(b) or (chr(b) if 32 <= b < 127 else f"\\x{b:02x}") for b in path) or "."
    return text if len(text) <= 300 else f"{text[:140]}…({len(path)} bytes)…{text[-140:]}"


def open_quietly(name, flags, dir_fd):
    """Opens without moving the access time where that is allowed."""
    try:
        return os.open(name, flags | os.O_NOATIME | os.O_CLOEXEC, dir_fd=dir_fd)
    except PermissionError:
        return os.open(name, flags | os.O_CLOEXEC, dir_fd=dir_fd)


def digest_of(fd, size):
    """A hash of the contents in which a hole and written zeros are the same."""
    result = hashlib.blake2b(str(size).encode(), digest_size=16)
    offset = 0
    while offset < size:
        try:
            offset = os.lseek(fd, offset, os.SEEK_DATA) // CHUNK * CHUNK
        except OSError:   # only a hole is left
            break
        data = os.pread(fd, min(CHUNK, size - offset), offset)   # a MiB for each small file would be half of the time
        if not data:
            break
        if data.count(0) != len(data):
            result.update(offset.to_bytes(8, "little"))
            result.update(data.rstrip(b"\0"))
        offset += CHUNK
    return result.digest()


def xattrs_of(dir_fd, name):
    """All attributes of an entry itself, also of links, without opening it; ACLs and capabilities are among them."""
    path = b"/proc/self/fd/%d/%s" % (dir_fd, name)
    result = {}
    try:
        keys = os.listxattr(path, follow_symlinks=False)
    except OSError:
        return result
    for key in keys:
        if key.startswith(IGNORED_XATTRS):
            continue
        try:
            result[key] = os.getxattr(path, key, follow_symlinks=False)
        except OSError as error:
            result[key] = error.errno
    return result


def look_at(dir_fd, name, contents):
    entry = Entry(os.stat(name, dir_fd=dir_fd, follow_symlinks=False))
    entry.xattrs = xattrs_of(dir_fd, name)
    try:
        if entry.kind == "link":
            entry.link = os.readlink(name, dir_fd=dir_fd)
        elif entry.kind == "file" and contents:
            fd = open_quietly(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd)
            try:
                entry.digest = digest_of(fd, os.fstat(fd).st_size)
            finally:
                os.close(fd)
    except OSError as error:
        entry.unreadable = error.errno
    return entry


class Walker:
    """Goes down and up a tree of any depth with a bounded number of descriptors."""

    def __init__(self, root):
        self.fds = [open_quietly(root, os.O_RDONLY | os.O_DIRECTORY, None)]

    def down(self, name):
        self.fds.append(open_quietly(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, self.fds[-1]))
        if len(self.fds) > KEEP_OPEN:
            self._close(len(self.fds) - KEEP_OPEN - 1)

    def up(self):
        child = self.fds.pop()
        if self.fds and self.fds[-1] is None:
            self.fds[-1] = os.open("..", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=child)
        os.close(child)

    def _close(self, index):
        if index > 0 and self.fds[index] is not None:   # the root stays open
            os.close(self.fds[index])
            self.fds[index] = None

    @property
    def fd(self):
        return self.fds[-1]

    def close(self):
        for fd in self.fds:
            if fd is not None:
                os.close(fd)
        self.fds = []


def scan(root, contents=True):
    """{path below root (bytes, b"" is the root itself): Entry}. A root that is no folder is its only entry."""
    root = os.fsencode(root)
    parent = os.open(os.path.dirname(root.rstrip(b"/")) or b".", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        tree = {b"": look_at(parent, os.path.basename(root.rstrip(b"/")) or b".", contents)}
    finally:
        os.close(parent)
    if tree[b""].kind != "folder":
        return tree
    try:
        walker = Walker(root)
    except OSError as error:
        tree[b""].unreadable = error.errno
        return tree
    try:
        stack = [(b"", iter(sorted(os.fsencode(n) for n in os.listdir(walker.fd))))]
        while stack:
            prefix, names = stack[-1]
            name = next(names, None)
            if name is None:
                stack.pop()
                walker.up()
                continue
            path = prefix + name
            entry = tree[path] = look_at(walker.fd, name, contents)
            if entry.kind != "folder":
                continue
            try:
                walker.down(name)
            except OSError as error:
                entry.unreadable = error.errno
                continue
            try:
                below = sorted(os.fsencode(n) for n in os.listdir(walker.fd))
            except OSError as error:
                entry.unreadable, below = error.errno, []
            stack.append((path + b"/", iter(below)))
    finally:
        walker.close()
    return tree


def link_groups(tree):
    groups = {}
    for path, entry in tree.items():
        if entry.nlink > 1 and entry.kind != "folder":
            groups.setdefault(entry.inode, []).append(path)
    # Names outside the tree are not part of it.
    return {path: tuple(sorted(paths)) for paths in groups.values() if len(paths) > 1 for path in paths}


def too_many_blocks(source, copy):
    held = source.blocks * 512
    expected = held if held < source.size else source.size
    return copy.blocks * 512 > expected + (128 << 10) + source.size // 16


def differences(a, b, owner=True, atime=False, times=True, xattrs=True, holes=True, links=True, top=True, contents=True):
    """Yields one line of text for each thing in which the trees a and b (from scan) are not the same."""
    groups_a, groups_b = (link_groups(a), link_groups(b)) if links else ({}, {})
    for path in sorted(a.keys() | b.keys()):
        if path == b"" and not top:
            continue
        x, y = a.get(path), b.get(path)
        where = escaped(path)
        if x is None or y is None:
            yield f"{where}: only in the {'second' if x is None else 'first'}"
            continue
        if x.kind != y.kind:
            yield f"{where}: {x.kind} against {y.kind}"
            continue
        if x.unreadable or y.unreadable:
            if x.unreadable != y.unreadable:
                yield f"{where}: can't be read: {os.strerror(x.unreadable or y.unreadable)}"
            continue
        if x.kind == "file" and x.size != y.size:
            yield f"{where}: size {x.size} against {y.size}"
        elif contents and x.digest != y.digest:
            yield f"{where}: contents differ"
        if x.link != y.link:
            yield f"{where}: leads to {escaped(x.link)} against {escaped(y.link)}"
        if x.kind != "link" and x.mode != y.mode:
            yield f"{where}: mode {x.mode:04o} against {y.mode:04o}"
        if owner and (x.uid, x.gid) != (y.uid, y.gid):
            yield f"{where}: owner {x.uid}:{x.gid} against {y.uid}:{y.gid}"
        if times and x.mtime != y.mtime:
            yield f"{where}: mtime {x.mtime} against {y.mtime}"
        # reading a link moves its access time and nothing can prevent that
        if atime and x.kind != "link" and x.atime != y.atime:
            yield f"{where}: atime {x.atime} against {y.atime}"
        if x.kind.endswith("device") and x.rdev != y.rdev:
            yield f"{where}: device {x.rdev:#x} against {y.rdev:#x}"
        if xattrs and x.xattrs != y.xattrs:
            keys = sorted(k for k in x.xattrs.keys() | y.xattrs.keys() if x.xattrs.get(k) != y.xattrs.get(k))
            yield f"{where}: attributes differ: {', '.join(escaped(os.fsencode(k)) for k in keys)}"
        if holes and x.kind == "file" and x.size == y.size and too_many_blocks(x, y):
            yield f"{where}: {x.blocks} blocks became {y.blocks}: a hole was filled"
        if groups_a.get(path) != groups_b.get(path):
            yield f"{where}: other hard links"


def changed(before, after, atime=False):
    """What was done to a tree between two scans; nothing may ever be done to a source, not even to its ctime."""
    yield from differences(before, after, holes=False, atime=atime)
    for path in before.keys() & after.keys():
        if before[path].ctime != after[path].ctime:
            yield f"{escaped(path)}: ctime moved"
        if before[path].inode != after[path].inode:
            yield f"{escaped(path)}: is another inode now"


def main():
    parser = argparse.ArgumentParser(description="Compares two trees entry by entry.")
    parser.add_argument("a", type=os.fsencode)
    parser.add_argument("b", type=os.fsencode)
    for thing in ("owner", "atime", "times", "xattr", "holes"):
        parser.add_argument(f"--no-{thing}", dest=thing, action="store_false")
    options = parser.parse_args()
    found = 0
    for line in differences(scan(options.a), scan(options.b), owner=options.owner, atime=options.atime and options.times,
                            times=options.times, xattrs=options.xattr, holes=options.holes):
        print(line)
        found = 1
    return found


if __name__ == "__main__":
    sys.exit(main())
