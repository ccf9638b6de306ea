# SPDX-License-Identifier: GPL-3.0-or-later
"""What people plug in: file systems that keep less than others. Whatever one does not keep is told, nothing else is, and what is there
is recognised. A row for each: what it loses, by the keys of the notes, and how many entries it refuses."""

import os

import cli
import compare
import mounts

OWNER, ATTRIBUTE = 7, "user.colour"
LINK_TEXT = b"sub/folder/file"
NOTES = ("owner", "mode", "xattr", "acl", "times")


def lost(a, b):
    """{note: paths} of what the second tree has not kept of the first, as far as both have an entry."""
    found = {note: set() for note in NOTES}
    for path in a.keys() & b.keys():
        x, y = a[path], b[path]
        is_link = x.kind == "link"
        if (x.uid, x.gid) != (y.uid, y.gid):
            found["owner"].add(path)
        if not is_link and x.mode != y.mode:
            found["mode"].add(path)
        if abs(x.mtime - y.mtime) > 2 * 10**9:
            found["times"].add(path)
        for key, value in x.xattrs.items():
            if y.xattrs.get(key) != value:
                found["acl" if key.startswith("system.posix_acl") else "xattr"].add(path)
    return {note: paths for note, paths in found.items() if paths}


class FileSystem(cli.TreeTest):
    def tree(self):
        """Everything of which some keep less."""
        self.folder("a", {"plain": b"plain", "private": b"p", "others": b"o", "empty": b"", "sub/folder/file": b"f" * 5000, "coloured": b"c",
                          b"d\xe9j\xe0/inside": b"latin", b"vu\xff": b"latin", "a:b?": b"colon", "c:d/e": b"colon", "Con": b"con", "end.": b"dot",
                          "e\u0301": b"composed", "n" * 255: b"long"})
        self.file("a/odd", b"t", mtime=1_600_000_001)
        self.file("a/old", b"t", mtime=-86_400)
        self.file("a/far", b"t", mtime=4_400_000_000)
        with open(self.path("a/hole"), "wb") as f:
            f.write(b"x" * 70_000)
            f.truncate(3 << 20)
        os.chmod(self.path("a/private"), 0o640)
        os.link(self.path("a/plain"), self.path("a/sub/plain too"))
        os.symlink(LINK_TEXT, self.path("a/link"))
        os.utime(self.path("a/link"), ns=(10**18, 10**18), follow_symlinks=False)
        os.mkfifo(self.path("a/fifo"))
        os.setxattr(self.path("a/coloured"), ATTRIBUTE, b"red")
        for name in ("others", "link"):
            os.chown(self.path(f"a/{name}"), OWNER, OWNER, follow_symlinks=False)
        os.utime(self.path("a/plain"), ns=(1_500_000_000_123_456_789, 1_500_000_000_987_654_321))
        return compare.scan(self.path("a"))

    def judged(self, where, loses, refuses=(), fresh_look=None, before_looking=None):
        """Copied into a new folder and into one that is there, then again. `loses`: these notes, each for as many entries as have lost
        that; `refuses`: entries of the source that are not there, each named. `fresh_look`: a folder that shows what is really there; `before_looking`: sees to that."""
        tree = self.tree()
        refuses = {os.fsencode(name) for name in refuses}
        gone = {p for p in tree if any(p == r or p.startswith(r + b"/") for r in refuses)}
        os.makedirs(where + b"/b2")
        with self.untouched("a"):
            for name in (b"b1", b"b2"):
                outcome = self.run_cli("a", "--as", where + b"/" + name, "--json", expect=1 if refuses else 0)
                if before_looking:
                    before_looking()
                copy = compare.scan(os.path.join(fresh_look or where, name))
                self.assertEqual(tree.keys() - copy.keys(), gone, outcome)
                self.assertEqual(copy.keys() - tree.keys(), set(), outcome)
                for path in tree.keys() & copy.keys():
                    x, y = tree[path], copy[path]
                    self.assertEqual((x.kind, x.digest, x.link), (y.kind, y.digest, y.link), f"{path}{outcome}")
                for path in refuses:
                    self.assert_named(outcome, path)
                self.assertFalse([line for line in outcome.problems if b"no longer there" in line or b"may be failing" in line], outcome)
                finished = outcome.events[-1]
                self.assertEqual(finished["bytes_copied"], sum(e.size for p, e in tree.items() if e.kind == "file" and p in copy
                                                               and (p != b"sub/plain too" or "hardlink" in loses)), outcome)
                notes = dict(finished["notes"])
                self.assertEqual(notes.pop("hardlink", 0), 1 if "hardlink" in loses else 0, outcome)
                is_lost = lost(tree, copy)
                if "hardlink" not in loses:   # one file, told once
                    is_lost = {note: paths - {b"sub/plain too"} for note, paths in is_lost.items()}
                if name == b"b2":   # what was there keeps its own
                    is_lost = {note: paths - {b""} for note, paths in is_lost.items()}
                self.assertEqual(notes.pop("flush-not-certain", 0) > 0, "flush" in loses, outcome)
                told = notes
                self.assertEqual(told, {note: len(paths) for note, paths in is_lost.items() if paths}, f"{is_lost}{outcome}")
                self.assertEqual(set(told), set(loses) - {"hardlink", "flush"}, outcome)
            for rule in ("leave", "newer", "different", "overwrite"):
                for name in (b"b1", b"b2"):
                    outcome = self.run_cli("a", "--as", where + b"/" + name, "--json", "--on-conflict", rule, expect=1 if refuses else 0)
                    finished = outcome.events[-1]
                    self.assertEqual((finished["copied"], finished["skipped"], finished["notes"].keys() - {"flush-not-certain"}), (0, 0, set()),
                                     f"{rule}{outcome}")
        self.assertEqual(self.leftovers(where), [])

    def killed(self, where):
        """What a killed copy has left is gone on with, and not a file of it is copied twice."""
        source = cli.long_source(folders=20, files=50, size=20_000)
        front = self.start(source, "--as", where + b"/k")
        self.until_files_arrive(front, where, 50)
        workers = front.kill()
        cli.wait_for(lambda: not any(map(cli.alive, workers)), "the workers are gone")
        (unfinished,) = self.unfinished(where)
        there = sum(len(files) for _, _, files in os.walk(unfinished))
        outcome = self.run_cli("--continue", "--json", expect=0)
        self.assertGreater(outcome.events[-1]["already_there"], there // 2, outcome)
        self.assertEqual(*({path: (e.kind, e.digest) for path, e in compare.scan(top).items()} for top in (source, where + b"/k")), outcome)
        self.assertEqual(self.leftovers(where), [])


@cli.needs_root
class Cheap(FileSystem):
    """In a second each."""

    def test_ext4_without_a_journal_keeps_all(self):
        self.judged(mounts.loop(self, "ext4", "disk", 64, ("-O", "^has_journal")), ())

    def test_btrfs_that_compresses_keeps_all(self):
        self.judged(mounts.loop(self, "btrfs", "disk", 128, options="loop,compress-force=zstd"), ())

    def test_an_overlay_keeps_all(self):
        self.judged(mounts.overlay(self, "disk"), ())

    def test_ntfs(self):
        self.judged(mounts.ntfs(self, "disk"), {"owner", "mode"}, (b"d\xe9j\xe0", b"vu\xff"))

    def test_ntfs_that_keeps_permissions(self):
        self.judged(mounts.ntfs(self, "disk", "permissions"), (), (b"d\xe9j\xe0", b"vu\xff"))

    def test_ntfs_whose_mount_gives_all_to_a_user(self):
        """As desktops mount it; copied to by root."""
        self.judged(mounts.ntfs(self, "disk", f"uid={cli.USER},gid={cli.USER}"), {"owner", "mode"}, (b"d\xe9j\xe0", b"vu\xff"))

    def test_a_server_by_ssh(self):
        disk = mounts.sshfs(self, "disk")
        self.judged(disk, {"owner", "xattr", "times"}, ("fifo",), fresh_look=disk + b".behind")

    def test_exfat(self):
        disk = mounts.exfat(self, "disk")
        self.judged(disk, {"owner", "mode", "xattr", "times", "hardlink"}, (b"d\xe9j\xe0", b"vu\xff", "a:b?", "c:d", "link", "fifo"),
                    before_looking=lambda: mounts.plug_in_again(disk, "mount.exfat-fuse"))


@cli.needs_root
@cli.long_only
class Rare(FileSystem):
    def test_a_cloud_by_rclone(self):
        self.judged(mounts.rclone(self, "disk"), {"owner", "mode", "xattr", "hardlink", "flush"}, ("link", "fifo"))

    def test_a_cloud_by_rclone_without_a_cache(self):
        self.judged(mounts.rclone(self, "disk", "off"), {"owner", "mode", "xattr", "hardlink", "flush"}, ("link", "fifo", "hole"))

    def test_bindfs(self):
        self.judged(mounts.through(self, "disk", "bindfs"), ())

    def test_mergerfs(self):
        self.judged(mounts.through(self, "disk", "mergerfs"), ())

    def test_unionfs(self):
        self.judged(mounts.through(self, "disk", "unionfs-fuse", "-o", "cow", how=b"=RW"), {"xattr"})

    def test_gocryptfs(self):
        self.judged(mounts.encrypted(self, "disk", "gocryptfs"), ())

    def test_encfs_takes_shorter_names(self):
        self.judged(mounts.encrypted(self, "disk", "encfs"), (), ("n" * 255,))

    def test_what_a_killed_copy_has_left_is_gone_on_with(self):
        for number, make in enumerate((mounts.ntfs, mounts.exfat, mounts.sshfs)):
            with self.subTest(make.__name__):
                self.killed(make(self, f"disk{number}", **({"megabytes": 256} if make in (mounts.ntfs, mounts.exfat) else {})))
