# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that lie, hang, are full, are unplugged or can do little: what is under a final name is right, whatever is
lacking is named, and the same command completes once the disk is well."""

import os
import shutil
import signal
import time

import cli
import compare
import mounts

PATIENCE = 4        # seconds until poolcopy-cli has ended after SIGINT, on a busy machine


class Disk(cli.TreeTest):
    def tree(self, name, size=3000):
        """24 files in 8 folders, one of which holds `stuck` alone."""
        for i in range(24):
            self.file(f"{name}/d{i % 8}/f{i}", os.urandom(size + i))
        self.file(f"{name}/own/stuck", os.urandom(size))
        return compare.scan(self.path(name))

    def arrived(self, tree, where):
        """Names of the files of this tree that are whole below a folder."""
        found = []
        for path, entry in tree.items():
            if entry.kind == "file" and os.path.lexists(os.path.join(where, path)):
                with open(os.path.join(where, path), "rb") as f:
                    if compare.digest_of(f.fileno(), os.fstat(f.fileno()).st_size) == entry.digest:
                        found.append(path)
        return found


class Holes(Disk):
    """B1: a disk that tells data as holes."""

    FILES = {"f": 5000, "d/g": 300_000, "big": 3 << 20}

    def test_a_source_that_says_that_all_is_holes_is_read(self):
        disk = mounts.FaultyDisk(self, "disk", "all-holes")
        for name, size in self.FILES.items():
            self.file(b"disk.backing/a/" + name.encode(), os.urandom(size))
        fd = os.open(self.path("disk/a/f"), os.O_RDONLY)
        self.addCleanup(os.close, fd)
        self.assertEqual(os.fstat(fd).st_blocks, 0)
        with self.assertRaises(OSError):   # else this would prove nothing
            os.lseek(fd, 0, os.SEEK_DATA)
        disk.until("all-holes")
        for more in ([], ["--verify"]):
            outcome = self.run_cli("disk/a", "--as", "b", *more, expect=0)
            self.same("disk.backing/a", "b", outcome, holes=False)
            shutil.rmtree(self.path("b"))

    def test_a_disk_that_is_believed_is_caught_when_it_begins_to_lie(self):
        self.folder("a")
        for i in range(3):
            with open(self.path(f"a/{i}"), "wb") as f:
                f.write(os.urandom(2 << 20))
                f.truncate(3 << 20)
        if os.stat(self.path("a/0")).st_blocks * 512 >= 3 << 20:
            cli.not_run("the disk of the tests has no holes")
        report = os.path.join(os.fsdecode(self.home), "report")
        outcome = self.run_cli("--report", report, "--below", self.path("a"), "--call", "lseek", "--with", "ENXIO", "--on", "--",
                               cli.program(), "a", "--as", "b", cli=cli.program("fail-calls"))
        if outcome.exit == 125:
            cli.not_run("system calls can't be made to fail here")
        self.assertEqual(outcome.exit, 0, outcome)
        with open(report, encoding="utf-8") as f:
            self.assertIn("failed lseek", f.read(), "it was never asked for a hole")
        self.same("a", "b", outcome, holes=False)


class Hanging(Disk):
    """C12: a call that does not return."""

    def hangs(self, call, side, name="stuck", others=24, told="own/stuck"):
        """One side is on the disk. All other entries arrive, another job works, and SIGINT ends it."""
        disk = mounts.FaultyDisk(self, "disk")
        source, destination = ("disk/a", "b") if side == "source" else ("a", "disk/b")
        tree = self.tree("disk.backing/a" if side == "source" else "a")
        disk.take_out()
        disk.plug_in((call, name))
        front = self.start(source, "--as", destination, "--workers", "3")
        disk.until("hang " + call)
        where = self.path("disk.backing" if side == "destination" else b"")
        if others:
            cli.wait_for(lambda: [u for u in self.unfinished(where) if len(self.arrived(tree, u)) >= others],
                         "the other entries are copied meanwhile", 20)
        self.assertTrue(front.running(), front.outcome())
        other = self.folder("other", {"f": b"f"})
        self.run_cli(other, "--as", "other copy", expect=0)
        workers = front.workers()
        begun = time.monotonic()
        os.kill(front.pid, signal.SIGINT)
        outcome = front.end(20)
        self.assertLess(time.monotonic() - begun, PATIENCE, outcome)
        self.assertEqual(outcome.exit, 130, outcome)
        self.assert_named(outcome, told, reason="does not answer")
        final = os.path.join(where, b"b")
        self.assertFalse(os.path.lexists(final), outcome)
        disk.release()
        cli.wait_for(lambda: not any(map(cli.alive, workers)), "nothing is left alive", 20)
        self.run_cli(source, "--as", destination, expect=0)
        self.same(tree, final, top=False, links=True)
        self.assertEqual(self.leftovers(where), [])
        if side == "source":
            self.assertEqual(list(compare.changed(tree, compare.scan(self.path("disk.backing/a")))), [])

    def test_reading(self):
        self.hangs("read", "source")

    def test_writing(self):
        self.hangs("write", "destination")

    def test_closing(self):
        self.hangs("close", "destination")

    def test_flushing_a_file(self):
        self.hangs("fsync", "destination")

    def test_looking_a_file_up(self):
        self.hangs("lookup", "source", others=0, told="disk/a/own")

    def test_listing_a_folder(self):
        self.hangs("list", "source", name="own", others=0, told="disk/a/own")

    def test_it_is_said_before_anybody_asks(self):
        disk = mounts.FaultyDisk(self, "disk")
        self.tree("disk.backing/a")
        disk.take_out()
        disk.plug_in(("read", "stuck"))
        front = self.start("disk/a", "--as", "b")
        cli.wait_for(lambda: b"own/stuck: the disk has not answered for" in os.pread(front.files[1].fileno(), 1 << 16, 0), "it is said", 20)
        disk.release()
        self.assertEqual(front.end().exit, 0)
        self.same("disk.backing/a", "b", top=False)

    def test_asking_for_free_space(self):
        self.hangs("statfs", "destination", name="", others=0, told="disk/b")


class Unplugged(Disk):
    """C11: one message for the disk, not one for each file."""

    def unplugged(self, side):
        disk = mounts.FaultyDisk(self, "disk")
        source, destination = ("disk/a", "b") if side == "source" else ("a", "disk/b")
        tree = self.tree("disk.backing/a" if side == "source" else "a", 30_000)
        for i in range(60):   # so that many are yet to come
            self.file(f"{'disk.backing/a' if side == 'source' else 'a'}/more{i}/f", os.urandom(100))
        tree = compare.scan(self.path("disk.backing/a" if side == "source" else "a"))
        disk.take_out()
        disk.plug_in(("read" if side == "source" else "write", "stuck"))
        front = self.start(source, "--as", destination, "--workers", "3")
        disk.until("hang read" if side == "source" else "hang write")
        disk.unplug()
        outcome = front.end(20)
        self.assertEqual(outcome.exit, 1, outcome)
        about = [p for p in outcome.problems if b"unfinished" not in p]
        self.assertEqual(len(about), 1, outcome)
        self.assertRegex(about[0], b"disk is gone")
        self.assertIn(b"unfinished", outcome.err)
        disk.take_out()
        where = self.path("disk.backing" if side == "destination" else b"")
        self.assertFalse(os.path.lexists(where + b"/b"), outcome)
        disk.plug_in()
        outcome = self.run_cli(source, "--as", destination, expect=0)
        self.same(tree, os.path.join(where, b"b"), outcome, top=False)
        self.assertEqual(self.leftovers(where), [])
        self.assertEqual(list(compare.changed(tree, compare.scan(self.path("disk.backing/a" if side == "source" else "a")))), [])

    def test_the_source(self):
        self.unplugged("source")

    def test_the_destination(self):
        self.unplugged("destination")


class BadSector(Disk):
    def test_one_file_is_absent_and_told_and_the_others_are_copied(self):
        """H5"""
        mounts.FaultyDisk(self, "disk", "bad=stuck:1048576:1052672")
        tree = self.tree("disk.backing/a")
        self.file("disk.backing/a/own/stuck", os.urandom(2 << 20))
        outcome = self.run_cli("disk/a", "--as", "b", expect=1)
        self.assertEqual(len(outcome.problems), 1, outcome)
        self.assert_named(outcome, "disk/a/own/stuck", reason="input/output|I/O")
        self.assertEqual(sorted(self.arrived(tree, self.path("b"))), sorted(p for p, e in tree.items() if e.kind == "file" and b"stuck" not in p))
        self.assertFalse(os.path.lexists(self.path("b/own/stuck")), outcome)


class Full(Disk):
    """C3: it stops, keeps what is whole, says what is lacking, and goes on when there is room."""

    def fills(self, point, make_room, reason, lacking=None, files=60, size=200_000, merge=False):
        for i in range(files):
            self.file(f"a/d{i % 4}/f{i}", os.urandom(size))
        if merge:
            self.folder(point + "/b", {"own": b"own"})
        outcome = self.run_cli("a", "--as", point + "/b", expect=1)
        self.assertRegex(outcome.err.decode(), reason, outcome)
        told = [p for p in outcome.problems if b"/f" in p]
        self.assertLessEqual(len(told), 1, "one message, not one for each file")
        if lacking:
            self.assertRegex(outcome.out.decode(), lacking)
        if merge:
            found = self.path(point + "/b")
            self.assertIn(b"goes on", outcome.err)
        else:
            self.assertFalse(os.path.lexists(self.path(point + "/b")), outcome)
            (found,) = self.unfinished(point)
            self.assertIn(b"unfinished", outcome.err)
        tree = compare.scan(self.path("a"))
        there = [p for p, e in compare.scan(found).items() if e.kind == "file" and b".poolcopy" not in p and p in tree]
        self.assertEqual(sorted(there), sorted(self.arrived(tree, found)), f"what is torn is gone {outcome}")
        if not merge:
            self.assertTrue(there, f"what is whole stays {outcome}")
        make_room()
        self.run_cli("a", "--as", point + "/b", expect=0)
        if merge:
            self.assertEqual(self.read(point + "/b/own"), b"own")
            os.unlink(self.path(point + "/b/own"))
        self.same("a", point + "/b", top=False, times=not merge)
        self.assertEqual(self.leftovers(point), [])

    def test_a_full_disk(self):
        mounts.tmpfs(self, "disk", "size=16m")
        with open(self.path("disk/ballast"), "wb") as f:
            f.write(bytes(9 << 20))
        self.fills("disk", lambda: os.unlink(self.path("disk/ballast")), "disk is full", r"The disk lacks about [\d.]+ MB\.")

    def test_a_full_disk_in_an_existing_folder(self):
        mounts.tmpfs(self, "disk", "size=16m")
        with open(self.path("disk/ballast"), "wb") as f:
            f.write(bytes(9 << 20))
        self.fills("disk", lambda: os.unlink(self.path("disk/ballast")), "disk is full", r"The disk lacks about [\d.]+ MB\.", merge=True)

    def test_a_file_whose_attributes_found_no_room_is_copied_anew(self):
        self.folder("a", {str(i): b"x" for i in range(6)})
        for i in range(6):
            os.setxattr(self.path(f"a/{i}"), "user.note", b"y" * 300)
        for inodes in range(5, 14):   # on tmpfs attributes are counted with them
            disk = f"disk{inodes}"
            mounts.tmpfs(self, disk, f"nr_inodes={inodes},mode=755")
            first = self.run_cli("a", "--as", disk + "/b")
            mounts.command("mount", "-o", "remount,nr_inodes=1k", self.path(disk), what="tmpfs")
            self.same("a", disk + "/b", self.run_cli("a", "--as", disk + "/b", expect=0) and first)

    def test_a_disk_by_fuse_that_is_full(self):
        disk = mounts.FaultyDisk(self, "disk", f"room={5 << 20}")

        def make_room():
            disk.take_out()
            disk.plug_in()
        self.fills("disk", make_room, "disk is full", r"The disk lacks about [\d.]+ MB\.")

    def test_full_inodes(self):
        mounts.loop(self, "ext4", "disk", 16, ("-N", "64"))
        for i in range(20):
            self.file(f"disk/ballast/{i}", b"")
        self.fills("disk", lambda: shutil.rmtree(self.path("disk/ballast")),
                   "disk is full", r"can't hold so many files and folders\. Too many: at least \d+\.", size=100, files=40)

    def test_a_quota(self):
        mounts.loop(self, "btrfs", "disk", 256)

        def btrfs(*arguments):
            mounts.command("btrfs", *arguments, what="btrfs quota")
        btrfs("subvolume", "create", self.path("disk/sub"))
        btrfs("quota", "enable", self.path("disk"))
        btrfs("qgroup", "limit", "8M", self.path("disk/sub"))
        self.fills("disk/sub", lambda: btrfs("qgroup", "limit", "none", self.path("disk/sub")), "(?i)quota")


class Poor(Disk):
    """Disks that can do less than others: each entry they refuse is named, the others are copied."""

    def test_without_a_rename_that_replaces_nothing(self):
        for merge in (False, True):
            disk = mounts.FaultyDisk(self, "disk", "no-noreplace")
            tree = self.tree("a")
            if merge:
                self.folder("disk/b", {"own/other": b"other"})
            outcome = self.run_cli("a", "--as", "disk/b", expect=0)
            disk.until("no-noreplace")
            self.assertEqual(len(self.arrived(tree, self.path("disk.backing/b"))), 25, outcome)
            self.assertEqual(self.leftovers("disk.backing"), [])
            disk.take_out()
            shutil.rmtree(self.path("disk.backing"))

    def test_without_renaming_folders(self):
        disk = mounts.FaultyDisk(self, "disk", "no-folder-rename")
        tree = self.tree("a")
        os.chmod(self.path("a/own"), 0o750)
        self.folder("a/empty", mode=0o711)
        outcome = self.run_cli("a", "--as", "disk/b", expect=0)
        disk.until("no-folder-rename")
        self.assertEqual(len(self.arrived(tree, self.path("disk.backing/b"))), 25, outcome)
        self.same("a", "disk.backing/b", outcome)
        # Into a folder that is there, and what a killed one has left.
        self.folder("disk.backing/c", {"other": b"other"})
        front = self.start("a", "--as", "disk/c")
        cli.wait_for(lambda: os.path.exists(self.path("disk.backing/c/own")) or not front.running(), "a new folder")
        front.kill()
        outcome = self.run_cli("a", "--as", "disk/c", expect=0)
        os.unlink(self.path("disk.backing/c/other"))
        self.same("a", "disk.backing/c", outcome, top=False)
        self.assertEqual(self.leftovers("disk.backing"), [])

    def test_a_cloud_that_sends_later_is_not_asked_to_rename_folders_and_makes_nothing_certain(self):
        for name, later in (("rclone", True), ("other", False)):
            disk = mounts.FaultyDisk(self, name, "called=" + name, "no-folder-rename")
            self.folder("a", {"d/f": b"f"})
            self.folder(f"{name}.backing/there", {"own": b"own"})
            for to in ("b", "there"):
                outcome = self.run_cli("a", "--as", f"{name}/{to}", "--json", expect=0)
                self.assertEqual(outcome.events[-1]["notes"].get("flush-not-certain", 0) > 0, later, outcome)
                self.same("a/d", f"{name}.backing/{to}/d", outcome)
            self.assertEqual([what for what, _ in disk.faults() if what == b"no-folder-rename"] == [], later)

    def test_a_folder_that_a_killed_copy_only_made_gets_its_mode(self):
        """Where it has its final name from the start, so that the next copy can't tell by the name whose it is."""
        self.tree("a")
        os.chmod(self.path("a/own"), 0o750)
        os.chmod(self.path("a"), 0o751)
        for there in (False, True):
            for held in ("own", "c"):
                if there and held == "c":
                    continue
                if there:
                    self.folder("disk.backing/c", {"other": b"other"}, mode=0o700)
                disk = mounts.FaultyDisk(self, "disk", "no-folder-rename", ("chmod", held))
                front = self.start("a", "--as", "disk/c")
                disk.until("hang chmod")
                left = front.kill()
                # The disk ends without having done it: a pulled cable. Released, it would still do what it was asked.
                disk.unplug()
                cli.wait_for(lambda: not any(cli.alive(pid) for pid in left), "the workers are gone")
                disk.take_out()
                self.assertEqual(os.stat(self.path(f"disk.backing/c{'/own' if held == 'own' else ''}")).st_mode & 0o7777, 0o1700)
                disk.plug_in("no-folder-rename")
                outcome = self.run_cli("a", "--as", "disk/c", expect=0)
                if there:
                    os.unlink(self.path("disk.backing/c/other"))
                self.same("a", "disk.backing/c", outcome, top=not there)
                disk.take_out()
                shutil.rmtree(self.path("disk.backing/c"))

    def test_what_a_link_leads_to_is_not_touched_where_it_would_get_what_the_link_is_given(self):
        mounts.FaultyDisk(self, "disk", "follows")
        self.folder("a", {"d/f": b"f", "mine": b"mine"})
        outside = self.folder("outside", {"kept": b"kept"})
        for name, text in (("d/inside", b"f"), ("d/dangling", b"nowhere"), ("absolute", outside + b"/kept")):
            os.symlink(text, self.path("a/" + name))
            os.utime(self.path("a/" + name), ns=(10**18, 10**18), follow_symlinks=False)
            if cli.IS_ROOT:
                os.chown(self.path("a/" + name), 7, 7, follow_symlinks=False)
        self.folder("disk.backing/c", {"own": b"own"})
        for more in ("b", "b", "c", "c"):
            with self.untouched("outside"):
                outcome = self.run_cli("a", "--as", "disk/" + more, "--json", expect=0)
            if more == "b":
                self.same("disk/b/d/f", "a/d/f", outcome)
            self.assertEqual(os.stat(self.path(f"disk.backing/{more}/d/f")).st_mtime_ns, os.stat(self.path("a/d/f")).st_mtime_ns, outcome)
            self.assertEqual(os.readlink(self.path(f"disk.backing/{more}/absolute")), outside + b"/kept")
            if outcome.events[-1]["copied"]:
                self.assertEqual(outcome.events[-1]["notes"].get("times"), 3, outcome)
        self.assertEqual(self.leftovers("disk.backing"), [])

    def test_no_empty_file_has_a_final_name_not_even_for_a_moment(self):
        disk = mounts.FaultyDisk(self, "disk", "no-noreplace", "no-hard-links", "late")
        tree = self.tree("a")
        self.folder("disk.backing/b", {"d0/there": b"there", "own/stuck": b"another's"})
        outcome = self.run_cli("a", "--as", "disk/b", "--json", expect=1)
        self.assertEqual((outcome.events[-1]["copied"], outcome.events[-1]["failed"]), (24, 1), outcome)
        self.assertEqual(len(self.arrived(tree, self.path("disk.backing/b"))), 24, outcome)
        with open(self.path("disk.backing/b/own/stuck"), "rb") as f:
            self.assertEqual(f.read(), b"another's")
        self.assertEqual([path for what, path in disk.faults() if what == b"late"], [], "files that were closed before anything was written to them")

    def test_what_a_disk_says_it_keeps_and_does_not_is_told(self):
        mounts.FaultyDisk(self, "disk", "owns-all")
        self.folder("a", {"f": b"f"})
        os.symlink("f", self.path("a/link"))
        os.mkfifo(self.path("a/fifo"), 0o4640)
        for name in ("f", "link", "fifo"):
            os.chown(self.path("a/" + name), 7, 7, follow_symlinks=False)
        os.chmod(self.path("a/fifo"), 0o4640)
        outcome = self.run_cli("a", "--as", "disk/b", "--json", expect=0)
        self.assertEqual(outcome.events[-1]["notes"].get("owner"), 3, outcome)
        self.assertEqual(outcome.events[-1]["notes"].get("mode"), 3, outcome)   # its top, too

    def test_exfat_refuses_names_and_the_rest_is_copied(self):
        """E4, E2"""
        mounts.exfat(self, "stick")
        names = {b"a:b": b"colon", b"\xff": b"no UTF-8", b"ends.": b"dot", b"q?": b"question"}
        self.folder("a", {b"d/" + n: data for n, data in names.items()})
        self.folder("a", {"good": b"good", "d/good too": b"good too", "Twin": b"1", "twin": b"2"})
        outcome = self.run_cli("a", "--as", "stick/b", expect=1)
        self.assertEqual((self.read("stick/b/good"), self.read("stick/b/d/good too")), (b"good", b"good too"))
        for name, data in names.items():
            told = [p for p in outcome.problems if compare.escaped(b"d/" + name).encode() + b":" in p]
            there = os.path.lexists(self.path(b"stick/b/d/" + name))
            self.assertEqual(len(told), 0 if there else 1, f"{name!r}{outcome}")
            if there:
                self.assertEqual(self.read(b"stick/b/d/" + name), data)
        self.assertEqual(len([p for p in outcome.problems if b"/twin:" in p or b"/Twin:" in p]), 1, outcome)

    def test_a_file_larger_than_the_disk_takes_is_told_and_the_rest_is_copied(self):
        mounts.FaultyDisk(self, "disk", f"largest={1 << 20}")
        tree = self.tree("a")
        self.file("a/large", os.urandom((1 << 20) + 1))
        with open(self.path("a/sparse"), "wb") as f:
            f.truncate((4 << 30) + 1)
        begun = time.monotonic()
        outcome = self.run_cli("a", "--as", "disk/b", expect=1)
        self.assertLess(time.monotonic() - begun, 20, outcome)
        self.assertEqual(len(outcome.problems), 2, outcome)
        for name in ("large", "sparse"):
            self.assert_named(outcome, f"/{name}", reason="too large|too big")
        self.assertEqual(len(self.arrived(tree, self.path("disk.backing/b"))), 25, outcome)
        self.assertEqual(sorted(os.listdir(self.path("disk.backing/b"))), sorted(n.encode() for n in [f"d{i}" for i in range(8)] + ["own"]))
