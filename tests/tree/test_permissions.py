# SPDX-License-Identifier: GPL-3.0-or-later
"""--permissions destination: what is new gets what the folder there gives to whoever makes something in it."""

import os
import stat
import struct
import subprocess
import sys

import cli
import torture

MAKE = """
import os, sys
os.umask(int(sys.argv[2], 8))
os.chdir(sys.argv[1])
os.makedirs('made/sub')
for name, mode in (('made/plain', 0o666), ('made/sub/tool', 0o777)):
    os.close(os.open(name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
"""


def described(path):
    """Mode, owner, group and ACLs."""
    st = os.lstat(path)
    acls = {}
    for name in os.listxattr(path, follow_symlinks=False):
        if name.startswith("system.posix_acl_"):
            acls[name] = os.getxattr(path, name, follow_symlinks=False)
    return oct(stat.S_IMODE(st.st_mode)), st.st_uid, st.st_gid, acls


class Permissions(cli.TreeTest):
    def source(self):
        self.folder("a/made/sub", mode=0o700)
        self.file("a/made/plain", b"x" * 3000, mtime=1_600_000_000, mode=0o600)
        self.file("a/made/sub/tool", b"#!", mtime=1_500_000_000, mode=0o4750 if cli.IS_ROOT else 0o750)
        os.symlink("plain", self.path("a/made/link"))
        os.chmod(self.path("a/made"), 0o750)
        os.utime(self.path("a/made"), (1_400_000_000, 1_400_000_000))
        if cli.IS_ROOT:
            for name in ("a/made", "a/made/plain", "a/made/sub/tool"):
                os.chown(self.path(name), 1234, 2345)
            os.chmod(self.path("a/made/sub/tool"), 0o4750)
        try:
            os.setxattr(self.path("a/made/plain"), "user.colour", b"red")
            os.setxattr(self.path("a/made/plain"), "system.posix_acl_access", torture.acl(torture.ACL))
            os.setxattr(self.path("a/made/sub"), "system.posix_acl_default", torture.acl(torture.ACL))
        except OSError as problem:
            cli.not_run(f"no ACLs or attributes on the disk of the tests: {problem}")

    def prepared(self, name, acl=None, setgid=False):
        path = self.folder(name, mode=0o755)
        if setgid:
            if cli.IS_ROOT:
                os.chown(path, -1, 4567)
            os.chmod(path, 0o2775)
        if acl:
            os.setxattr(path, "system.posix_acl_default", acl)
        return path

    def as_made_here(self, umask, merged=False, **manner):
        """A copy into such a folder has what a program gets that makes the same things there."""
        self.source()
        truth, there = self.prepared("truth", **manner), self.prepared("there", **manner)
        subprocess.run([sys.executable, "-c", MAKE, truth, oct(umask)[2:]], check=True)
        if merged:
            old = os.umask(umask)
            os.mkdir(os.path.join(there, b"made"))
            os.umask(old)
        self.run_cli("a/made", "--into", "there", "--permissions", "destination", expect=0, umask=umask)
        for name in (b"made", b"made/plain", b"made/sub", b"made/sub/tool"):
            self.assertEqual(described(os.path.join(there, name)), described(os.path.join(truth, name)), name)
        self.assertEqual(os.getxattr(os.path.join(there, b"made/plain"), "user.colour"), b"red")
        self.assertEqual(os.stat(os.path.join(there, b"made/plain")).st_mtime, 1_600_000_000)
        self.assertEqual(os.stat(os.path.join(there, b"made/sub/tool")).st_mtime, 1_500_000_000)
        self.assertEqual(os.stat(os.path.join(there, b"made")).st_mtime, 1_400_000_000)
        if cli.IS_ROOT:
            self.assertEqual(os.lstat(os.path.join(there, b"made/link")).st_uid, os.geteuid())
        # Run again it finds everything there, and leaves it as it is.
        again = self.run_cli("a/made", "--into", "there", "--permissions", "destination", "--json", expect=0, umask=umask)
        self.assertEqual(again.events[-1]["copied"], 0)
        self.assertEqual(described(os.path.join(there, b"made/plain")), described(os.path.join(truth, b"made/plain")))
        self.run_cli("--verify-only", "a/made", "--as", "there/made", "--permissions", "destination", expect=0)

    def test_the_umask_counts_in_a_plain_folder(self):
        self.as_made_here(0o027)

    def test_the_umask_counts_in_a_folder_that_is_merged_into(self):
        self.as_made_here(0o022, merged=True)

    def test_a_default_acl_is_handed_down(self):
        self.as_made_here(0o077, acl=torture.acl(torture.ACL))

    def test_a_default_acl_is_handed_down_in_a_folder_that_is_merged_into(self):
        self.as_made_here(0o077, merged=True, acl=torture.acl(torture.ACL))

    def test_a_default_acl_without_a_mask_is_handed_down(self):
        entries = ((0x01, 7, 0xFFFFFFFF), (0x04, 5, 0xFFFFFFFF), (0x20, 0, 0xFFFFFFFF))
        self.as_made_here(0o022, acl=struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *e) for e in entries))

    def test_a_setgid_folder_hands_its_group_down(self):
        self.as_made_here(0o002, setgid=True)

    def test_a_setgid_folder_hands_its_group_down_in_a_folder_that_is_merged_into(self):
        self.as_made_here(0o002, merged=True, setgid=True)

    def test_nobody_may_enter_the_folder_before_it_is_whole(self):
        self.source()
        there = self.prepared("there", acl=torture.acl(torture.ACL))
        self.file("a/made/big", b"z" * (3 << 20))
        front = self.start("a/made", "--into", "there", "--permissions", "destination", "--limit", "1M")
        cli.wait_for(lambda: [n for n in os.listdir(there) if b".unfinished-" in n], "the unfinished folder")
        name = [n for n in os.listdir(there) if b".unfinished-" in n][0]
        cli.wait_for(lambda: os.path.exists(os.path.join(there, name, b"plain")), "the first file")
        self.assertEqual(stat.S_IMODE(os.stat(os.path.join(there, name)).st_mode) & 0o077, 0)
        self.assertEqual(front.end().exit, 0)
        self.assertEqual(self.leftovers("there"), [])
