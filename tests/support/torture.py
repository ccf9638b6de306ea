#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a hostile tree: everything a file system may hold that copiers have stumbled over.

    torture.py FOLDER [--seed N]

What the file system or the user refuses is left out and told, one line each: the tree holds what can be held here.
"""

import argparse
import os
import random
import socket
import stat
import struct
import sys
import tempfile

KIB, MIB = 1 << 10, 1 << 20
SIZES = [0, 1, 4095, 4096, 4097, 128 * KIB - 1, 128 * KIB, 128 * KIB + 1, 256 * KIB - 1, 256 * KIB, 256 * KIB + 1,
         MIB - 1, MIB, MIB + 1, 17 * MIB]
NAMES = [b"plain", b" ", b"  leading and trailing  ", b"-rf", b"--help", b"-", b"--", b"~", b"*", b"?", b"[a]", b"{}", b"$HOME",
         b"`id`", b"%s%n", b"a:b", b"a\\b", b'"quoted"', b"'", b"new\nline", b"\n", b"tab\t", b"\r", b"esc\x1b[31mred\x1b[0m",
         b"bell\x07", b"del\x7f", b"\x01\x02\x1f", b"\xff", b"\xfe\xff", b"latin1-\xe4\xf6\xfc", b"cut-\xe6\x97",
         b"overlong-\xc0\xaf", b"surrogate-\xed\xa0\x80", "日本語".encode(), "нет".encode(), "résumé-nfc".encode(),
         "re\u0301sume\u0301-nfd".encode(), "\u202egpj.exe".encode(), "\ufeff".encode(), "e\u0301".encode(), "\u00e9".encode(),
         b"Case", b"case", b"CASE", b"...", b".hidden", b"..dots", b"trailing.", b"#", b"!", b"&", b";", b"|", b"<", b">",
         b"con", b"NUL", b"name=value", b"a" * 255, b"\xff" * 255, ("日" * 85).encode(), b".poolcopy", b"x.unfinished"]

# POSIX ACLs in the form in which the kernel keeps them: version 2, then (tag, permissions, id) each
NO_ID = 0xFFFFFFFF
USER_OBJ, USER, GROUP_OBJ, GROUP, MASK, OTHER = 1, 2, 4, 8, 16, 32
ACL = [(USER_OBJ, 6, NO_ID), (USER, 7, 1007), (GROUP_OBJ, 4, NO_ID), (GROUP, 5, 1008), (MASK, 7, NO_ID), (OTHER, 0, NO_ID)]
CAP_NET_BIND = struct.pack("<IIIII", 0x02000001, 1 << 10, 0, 0, 0)   # cap_net_bind_service=ep


def acl(entries):
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *e) for e in entries)


class Maker:
    def __init__(self, root, seed=1):
        self.root = os.fsencode(root)
        self.random = random.Random(seed)
        self.left_out = []
        self.is_root = os.geteuid() == 0
        self.fd = None

    # -- small tools -------------------------------------------------------------------------------------------

    def path(self, name):
        return self.root + b"/" + name

    def folder(self, name, mode=0o755):
        os.mkdir(self.path(name), 0o755)
        os.chmod(self.path(name), mode)
        return name + b"/"

    def file(self, name, data=b"", mode=0o644):
        with open(self.path(name), "xb") as f:
            f.write(data)
        os.chmod(self.path(name), mode)
        return self.path(name)

    def data(self, size):
        return self.random.randbytes(size)

    def attempt(self, what, call, *args, **kwargs):
        try:
            call(*args, **kwargs)
            return True
        except OSError as error:
            self.left_out.append(f"{what}: {error.strerror}")
            return False

    # -- the kinds of trouble ----------------------------------------------------------------------------------

    def names(self):
        d = self.folder(b"names")
        for name in NAMES:
            if self.attempt(f"name {name!r}", self.file, d + name, name):
                inner = b"in-" + name[:200]
                if self.attempt(f"folder {inner!r}", self.folder, d + inner):
                    self.file(d + inner + b"/" + name, b"inner")

    def sizes(self):
        d = self.folder(b"sizes")
        for size in SIZES:
            self.file(d + b"%d" % size, self.data(size))
        self.file(d + b"zeros", bytes(3 * MIB))
        self.folder(d + b"empty folder")

    def holes(self):
        d = self.folder(b"holes")

        def sparse(name, size, pieces):
            with open(self.path(d + name), "xb") as f:
                for offset, length in pieces:
                    os.pwrite(f.fileno(), self.data(length), offset)
                f.truncate(size)

        sparse(b"leading", 8 * MIB, [(8 * MIB - 5, 5)])
        sparse(b"middle", 8 * MIB + 1, [(0, 70000), (7 * MIB, MIB + 1)])
        sparse(b"trailing", 20 * MIB, [(0, 10)])
        sparse(b"all", 64 * MIB, [])
        sparse(b"many", 16 * MIB, [(i * 256 * KIB + 4096, 4096) for i in range(64)])
        sparse(b"huge", 64 << 30, [(0, 1), (32 << 30, 4096)])
        with open(self.path(d + b"punched"), "xb") as f:   # data, then a trailing hole behind written zeros
            f.write(self.data(MIB) + bytes(MIB))
            f.truncate(4 * MIB)

    def hard_links(self):
        d = self.folder(b"hard links")
        for sub in (b"one", b"two", b"two/three"):
            self.folder(d + sub)
        self.file(d + b"one/a", self.data(5000))
        for other in (b"one/b", b"two/c", b"two/three/d", b"0-first"):
            os.link(self.path(d + b"one/a"), self.path(d + other))
        self.file(d + b"two/big", self.data(3 * MIB))
        os.link(self.path(d + b"two/big"), self.path(d + b"one/big"))
        os.symlink(b"nowhere", self.path(d + b"one/link"))
        self.attempt("hard link to a link", os.link, self.path(d + b"one/link"), self.path(d + b"two/link"),
                     follow_symlinks=False)
        os.mkfifo(self.path(d + b"one/fifo"))
        os.link(self.path(d + b"one/fifo"), self.path(d + b"two/fifo"))
        for i in range(300):
            os.link(self.path(d + b"two/c"), self.path(d + b"two/three/%03d" % i))

    def links(self):
        d = self.folder(b"links")
        for name, text in ((b"dangling", b"no such thing"), (b"absolute", b"/etc/passwd"), (b"self", b"self"), (b"loop", b"."),
                           (b"up", b"../.."), (b"ping", b"pong"), (b"pong", b"ping"), (b"bytes", b"\xff\n\x1b"),
                           (b"proc", b"/proc/self/fd/0"), (b"slashes", b"a//b///"), (b"1000", b"x/" * 500)):
            os.symlink(text, self.path(d + name))
        self.attempt("link text of 4,095 bytes", os.symlink, b"y" * 4095, self.path(d + b"4095"))
        self.folder(d + b"dir")
        self.file(d + b"dir/inside", b"inside")
        os.symlink(b"dir", self.path(d + b"to-dir"))

    def special(self):
        d = self.folder(b"special")
        os.mkfifo(self.path(d + b"fifo"), 0o640)
        # a socket's address is at most 107 bytes: bind it elsewhere, by a short name
        with tempfile.TemporaryDirectory(dir=self.root) as short:
            s = socket.socket(socket.AF_UNIX)
            here = os.open(short, os.O_PATH)
            s.bind(f"/proc/self/fd/{here}/s")
            s.close()
            os.rename(os.path.join(os.fsdecode(short), "s"), self.path(d + b"socket"))
            os.close(here)
        if self.is_root:
            for name, kind, dev in ((b"null", stat.S_IFCHR, (1, 3)), (b"loop0", stat.S_IFBLK, (7, 0)),
                                    (b"far", stat.S_IFCHR, (250, 70000)), (b"zero", stat.S_IFCHR, (1, 5))):
                self.attempt(f"device {name!r}", os.mknod, self.path(d + name), kind | 0o600, os.makedev(*dev))

    def deep(self):
        """Folders far beyond PATH_MAX: reachable by descriptors only."""
        for top, name, depth in ((b"deep-long", b"n" * 240, 40), (b"deep-short", b"d", 2300)):
            fd = os.open(self.path(self.folder(top)), os.O_RDONLY | os.O_DIRECTORY)
            for level in range(depth):
                os.mkdir(name, 0o755, dir_fd=fd)
                below = os.open(name, os.O_RDONLY | os.O_DIRECTORY, dir_fd=fd)
                os.utime(fd, ns=(10**18 + level, 10**18 + level * 1001))
                os.close(fd)
                fd = below
                if level % 10 == 9 or level == depth - 1:
                    bottom = os.open(b"file", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o640, dir_fd=fd)
                    os.write(bottom, b"level %d" % level)
                    os.close(bottom)
            os.symlink(b"bottom", b"link", dir_fd=fd)
            os.close(fd)

    def wide(self):
        d = self.folder(b"wide")
        for i in range(3000):
            self.file(d + b"%05d-%s" % (i, b"w" * (i % 90)), b"%d" % i)
        e = self.folder(b"many folders")
        for i in range(300):
            self.folder(e + b"%d" % i)
            self.file(e + b"%d/x" % i, b"x")

    def attributes(self):
        d = self.folder(b"attributes")
        f = self.file(d + b"file", b"has attributes")
        self.folder(d + b"folder")
        values = {b"user.one": b"1", b"user.empty": b"", b"user.bytes": bytes(range(256)), b"user.\xff\xfe": b"name"}
        if self.is_root:
            values.update({b"trusted.secret": b"t", b"security.poolcopy": b"s"})
        for key, value in values.items():
            for path in (f, self.path(d + b"folder")):
                self.attempt(f"attribute {key!r}", os.setxattr, path, key, value)
        for i in range(30):
            self.attempt("30 attributes", os.setxattr, f, b"user.many-%02d" % i, b"v%d" % i)
        self.attempt("attribute of 2,000 bytes", os.setxattr, self.file(d + b"big"), b"user.big", b"B" * 2000)
        if self.is_root:
            os.symlink(b"file", self.path(d + b"link"))
            self.attempt("attribute of a link", os.setxattr, self.path(d + b"link"), b"trusted.link", b"l", follow_symlinks=False)
            self.attempt("capability", os.setxattr, self.file(d + b"capable", b"#!", 0o755), b"security.capability", CAP_NET_BIND)
        self.attempt("read-only file with attributes", os.setxattr, self.file(d + b"read-only"), b"user.ro", b"x")
        os.chmod(self.path(d + b"read-only"), 0o444)

    def acls(self):
        d = self.folder(b"acls")
        access, default = "system.posix_acl_access", "system.posix_acl_default"
        if not self.attempt("ACL", os.setxattr, self.file(d + b"file", b"acl"), access, acl(ACL)):
            return
        self.attempt("ACL of a folder", os.setxattr, self.path(self.folder(d + b"folder")), access, acl(ACL))
        e = self.folder(d + b"default")
        os.setxattr(self.path(e), default, acl(ACL))
        self.file(e + b"inherits", b"i", 0o640)
        self.folder(e + b"inherits too")
        plain = self.file(e + b"does not inherit", b"n", 0o604)
        os.removexattr(plain, access)
        os.chmod(plain, 0o604)
        closed = [(USER_OBJ, 7, NO_ID), (USER, 7, 1007), (GROUP_OBJ, 7, NO_ID), (MASK, 0, NO_ID), (OTHER, 0, NO_ID)]
        os.setxattr(self.file(d + b"mask closed"), access, acl(closed))

    def owners(self):
        if not self.is_root:
            return
        d = self.folder(b"owners")
        for uid, gid in ((0, 0), (1, 2), (1000, 100), (65534, 65534), (2**31, 2**31 + 1), (2**32 - 2, 2**32 - 2)):
            path = self.file(d + b"%d-%d" % (uid, gid), b"o", 0o4750 if uid == 1000 else 0o640)
            os.chown(path, uid, gid)
            if uid == 1000:
                os.chmod(path, 0o6750)
        os.symlink(b"x", self.path(d + b"link"))
        os.lchown(self.path(d + b"link"), 1000, 1001)
        os.chown(self.path(self.folder(d + b"folder")), 1000, 1001)
        os.chmod(self.path(d + b"folder"), 0o3770)

    def modes(self):
        d = self.folder(b"modes")
        for mode in (0o000, 0o001, 0o400, 0o200, 0o444, 0o777, 0o4755, 0o2755, 0o6711, 0o1644, 0o7777):
            # a user can't read a file of mode 0 or 0200, not even the owner
            if self.is_root or mode & 0o400:
                self.file(d + b"file-%04o" % mode, b"%o" % mode, mode)
        for mode in (0o555, 0o500, 0o700, 0o1777, 0o2755, 0o3777) + ((0o000, 0o111, 0o300) if self.is_root else ()):
            name = d + b"folder-%04o" % mode
            self.folder(name)
            self.file(name + b"/inside", b"inside")
            self.folder(name + b"/below", 0o555)
            os.chmod(self.path(name), mode)

    def times(self):
        """Last: nothing may be touched after it. Every entry gets times of its own."""
        d = self.folder(b"times")
        moments = {b"1901": -2147483648, b"1969": -1, b"1970": 0, b"2038": 2147483648, b"2106": 4294967296, b"2400": 13569465600}
        for name, seconds in moments.items():
            for kind, path in ((0, self.file(d + name, b"t")), (1, self.path(self.folder(d + name + b"-folder")))):
                self.attempt(f"time {seconds}", os.utime, path, ns=(seconds * 10**9 + 123456789 + kind, seconds * 10**9 + 987654321))
        os.symlink(b"1969", self.path(d + b"link"))
        os.utime(self.path(d + b"link"), ns=(10**17 + 7, 10**17 + 9), follow_symlinks=False)
        ns = 1_500_000_000 * 10**9
        paths = []
        for where, folders, files in os.walk(self.root, onerror=lambda e: None):
            folders[:] = sorted(f for f in folders if not f.startswith(b"deep-"))
            paths += (os.path.join(where, name) for name in folders + sorted(files))
        for path in reversed(paths):
            if b"/times/" not in path:
                ns += 1_000_000_007
                os.utime(path, ns=(ns + 333, ns), follow_symlinks=False)
        os.utime(self.root, ns=(ns + 5, ns - 5))

    def make(self, only=None):
        os.mkdir(self.root, 0o755)
        kinds = only or ["names", "sizes", "holes", "hard_links", "links", "special", "deep", "wide", "attributes", "acls",
                         "owners", "modes", "times"]
        for kind in kinds:
            getattr(self, kind)()
        return sorted(set(self.left_out))


def make(root, seed=1, only=None):
    """Makes the tree; gives what had to be left out. `only`: the kinds of trouble wanted, see Maker.make."""
    mask = os.umask(0o022)
    try:
        return Maker(root, seed).make(only)
    finally:
        os.umask(mask)


def main():
    parser = argparse.ArgumentParser(description="Makes a hostile tree.")
    parser.add_argument("folder", type=os.fsencode)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for line in make(options.folder, options.seed):
        print("left out:", line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
