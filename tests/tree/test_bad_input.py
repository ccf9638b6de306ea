# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input of every kind: the message names the path and the reason, the exit is the contract's, everything else is
copied, nothing is lost, and the source stays exactly as it was. (What is refused before the start: test_contract.py.)"""

import contextlib
import os
import shutil
import socket
import subprocess
import threading

import cli
import compare
import mounts

FILES = {"one.txt": b"one", "sub/two.txt": b"two" * 5000, "sub/deeper/three": b"3"}
OLD, MID = 1_000_000_000, 1_200_000_000
FULL = "full|no space|quota"
DENIED = "permission|not permitted|denied"


class Trees(cli.TreeTest):
    def assert_all_but(self, source, destination, *missing):
        """The destination has every entry of the source but these, equal (folders' times and modes aside), and no more."""
        a, b = (compare.scan(self.path(p)) for p in (source, destination))
        gone = [os.fsencode(m) for m in missing]
        a = {p: e for p, e in a.items() if not any(p == m or p.startswith(m + b"/") for m in gone)}
        found = list(compare.differences(a, b, owner=False, top=False, links=False))
        self.assertEqual(found[:20], [])


class Unreadable(Trees):
    def setUp(self):
        super().setUp()
        self.folder("a", FILES)
        self.folder("a/closed", {"x": b"x"})
        self.file("a/secret", b"secret")
        self.give_to_user(self.path("a"), self.work)
        os.chmod(self.path("a/closed"), 0)
        os.chmod(self.path("a/secret"), 0)
        self.addCleanup(os.chmod, self.path("a/closed"), 0o700)

    @contextlib.contextmanager
    def source_untouched(self):
        if cli.IS_ROOT:
            with self.untouched("a"):
                yield
        else:
            yield

    def test_unreadable_files_and_folders_are_named_and_the_rest_is_copied(self):
        with self.source_untouched():
            outcome = self.as_user("a", "--as", "b", expect=1)
        self.assert_named(outcome, "a/secret", reason=DENIED)
        self.assert_named(outcome, "a/closed", reason=DENIED)
        self.assertEqual(len(outcome.problems), 2, outcome)
        for name in FILES:
            self.same("a/" + name, "b/" + name)
        self.assertFalse(os.path.exists(self.path("b/secret")))
        self.assertEqual(self.leftovers(), [])

    def test_an_unreadable_source_names_itself(self):
        for name in ("a/secret", "a/closed"):
            with self.source_untouched():
                outcome = self.as_user(name, "--as", "c")
            self.assertIn(outcome.exit, (1, 2), outcome)
            self.assert_named(outcome, name, reason=DENIED)
            self.assertFalse(os.path.isfile(self.path("c")))
            shutil.rmtree(self.path("c"), ignore_errors=True)

    def test_a_rerun_copies_what_has_become_readable_and_only_that(self):
        self.as_user("a", "--as", "b", expect=1)
        inode = os.stat(self.path("b/one.txt")).st_ino
        os.chmod(self.path("a/closed"), 0o755)
        os.chmod(self.path("a/secret"), 0o644)
        outcome = self.as_user("a", "--as", "b", expect=0)
        self.same("a", "b", outcome)
        self.assertEqual(os.stat(self.path("b/one.txt")).st_ino, inode)


class Refusing(Trees):
    def test_a_folder_that_is_not_writable_is_named(self):
        self.folder("a", FILES)
        self.folder("closed", mode=0o555)
        self.give_to_user(self.path("a"), self.path("closed"))
        with self.untouched():
            outcome = self.as_user("a", "--into", "closed")
        self.assertEqual(outcome.exit, 2, outcome)
        self.assert_named(outcome, "closed", reason=DENIED)

    def test_a_folder_that_is_not_writable_inside_the_destination_spoils_only_what_goes_there(self):
        self.folder("a", {"open/f": b"f", "closed/g": b"g", "h": b"h"})
        self.folder("b/closed", {"own": b"own"})
        self.give_to_user(self.path("a"), self.path("b"))
        os.chmod(self.path("b/closed"), 0o555)
        with self.untouched("a"):
            outcome = self.as_user("a", "--as", "b", expect=1)
        self.assert_named(outcome, "closed/g", reason=DENIED)
        self.assertEqual((self.read("b/open/f"), self.read("b/h"), self.read("b/closed/own")), (b"f", b"h", b"own"))
        self.assertEqual(os.listdir(self.path("b/closed")), [b"own"])

    def test_a_read_only_destination_is_refused(self):
        self.folder("a", FILES)
        point = mounts.tmpfs(self, "ro", "size=1m,ro")
        outcome = self.run_cli("a", "--into", "ro", expect=2)
        self.assert_named(outcome, "ro", reason="read-only")
        self.assertEqual(os.listdir(point), [])

    def test_an_immutable_file_in_the_destination_fails_by_name_and_leaves_nothing_behind(self):
        point = mounts.loop(self, "ext4", "disk", 64)
        self.folder("a", FILES)
        self.folder("disk/b", {"one.txt": b"immutable"})
        if subprocess.run(["chattr", "+i", point + b"/b/one.txt"], check=False).returncode:
            cli.not_run("chattr +i is not possible here")
        self.addCleanup(subprocess.run, ["chattr", "-i", point + b"/b/one.txt"], check=False)
        outcome = self.run_cli("a", "--as", "disk/b", "--on-conflict", "overwrite", expect=1)
        self.assert_named(outcome, "b/one.txt", reason=DENIED)
        self.assertEqual(self.read("disk/b/one.txt"), b"immutable")
        self.assertEqual(self.leftovers("disk/b"), [])
        self.assertEqual(self.read("disk/b/sub/deeper/three"), b"3")

    def test_names_and_kinds_that_exfat_refuses_are_named_and_the_rest_is_copied(self):
        mounts.exfat(self, "stick")
        self.folder("a", FILES)
        self.file(b"a/\xff", b"not a name here")
        self.file("a/a:b", b"nor this")
        os.symlink("one.txt", self.path("a/link"))
        with self.untouched("a"):
            outcome = self.run_cli("a", "--into", "stick", expect=1)
        for name in (b"a/\xff", b"a/a:b", b"a/link"):
            self.assert_named(outcome, name)
        for name in FILES:
            self.assertEqual(self.read("stick/a/" + name), FILES[name], outcome)
        self.assertEqual(self.leftovers("stick"), [])

    def test_names_that_are_one_name_on_the_destination_are_named_and_nothing_is_replaced(self):
        mounts.exfat(self, "stick")
        self.folder("a", {"README": b"capital", "readme": b"small", "other": b"o"})
        outcome = self.run_cli("a", "--into", "stick", expect=1)
        names = [n for n in os.listdir(self.path("stick/a")) if n.lower() == b"readme"]
        self.assertEqual(len(names), 1)
        self.assertEqual(self.read(b"stick/a/" + names[0]), {b"README": b"capital", b"readme": b"small"}[names[0]])
        self.assertTrue(any(b"a/README:" in p or b"a/readme:" in p for p in outcome.problems), outcome)
        self.assertEqual(self.read("stick/a/other"), b"o")

    def test_a_link_text_that_xfs_refuses_is_named(self):
        mounts.loop(self, "xfs", "disk", 400)
        self.folder("a", FILES)
        os.symlink(b"y" * 4000, self.path("a/long"))
        outcome = self.run_cli("a", "--into", "disk", expect=1)
        self.assert_named(outcome, "a/long", reason="too long")
        self.assert_all_but("a", "disk/a", "long")

    def test_a_destination_name_that_is_too_long_is_refused(self):
        self.folder("a", FILES)
        outcome = self.run_cli("a", "--as", b"n" * 256, expect=2)
        self.assert_named(outcome, reason="too long")
        self.assertEqual(os.listdir(self.work), [b"a"])

    def test_a_destination_name_of_255_bytes_is_possible(self):
        self.folder("a", FILES)
        for name in (b"n" * 255, ("日" * 85).encode(), b"\xff" * 255):
            self.run_cli("a", "--as", name, expect=0)
            self.same(b"a", name)

    def test_a_file_larger_than_the_limit_of_the_process_is_named_and_the_rest_is_copied(self):
        self.folder("a", FILES)
        self.file("a/big", b"b" * (3 << 20))
        done = subprocess.run(["sh", "-c", 'ulimit -f 2048; exec "$0" a --as b', cli.program()], cwd=self.work, env=self.env(),
                              timeout=cli.LIMIT, check=False, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 1, done)
        self.assertIn(b"a/big", done.stderr.replace(b"b/big", b"a/big"))
        self.assert_all_but("a", "b", "big")


@contextlib.contextmanager
def meanwhile(work):
    """`work` goes on in a thread until the event that it is given is set, at the end of the block."""
    stop = threading.Event()
    thread = threading.Thread(target=work, args=(stop,))
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


class Changing(Trees):
    def test_a_file_that_changes_while_it_is_copied_is_named_and_never_published_torn(self):
        self.folder("a", FILES)
        path = self.file("a/busy", b"b" * (64 << 20))

        def write(stop):
            with open(path, "r+b", buffering=0) as f:
                i = 0
                while not stop.is_set():
                    i += 1
                    os.pwrite(f.fileno(), b"%08d" % (i % 10**8), (i * 4096) % (64 << 20))

        with meanwhile(write):
            outcome = self.run_cli("a", "--as", "b", expect=1)
        self.assert_named(outcome, "a/busy", reason="chang")
        self.assert_all_but("a", "b", "busy")
        self.assertEqual(self.leftovers(), [])

    def test_a_file_that_shrinks_or_grows_while_it_is_copied_ends_the_copy_in_time(self):
        self.folder("a", FILES)
        path = self.file("a/busy", b"b" * (32 << 20))

        def write(stop):
            while not stop.is_set():
                os.truncate(path, 1 << 20)
                os.truncate(path, 48 << 20)

        with meanwhile(write):
            outcome = self.run_cli("a", "--as", "b", limit=60)
        self.assertIn(outcome.exit, (0, 1), outcome)
        for name in FILES:
            self.same("a/" + name, "b/" + name)
        if outcome.exit:
            self.assertFalse(os.path.exists(self.path("b/busy")), outcome)
        else:   # it stood still for as long as it was read: the copy is what it was then
            data = self.read("b/busy")
            self.assertIn(len(data), (1 << 20, 48 << 20))
            self.assertTrue(data.rstrip(b"\0") == b"b" * (1 << 20), "a mixture of two versions")

    def test_entries_that_vanish_are_named_and_the_rest_is_copied(self):
        source = self.path("a")
        shutil.copytree(cli.long_source(), source)
        front = self.start("a", "--as", "b")
        self.until_files_arrive(front, b"")
        shutil.rmtree(source + b"/039")
        for i in range(0, 500, 3):
            os.unlink(source + b"/038/%04d" % i)
        outcome = front.end()
        self.assertIn(outcome.exit, (0, 1), outcome)
        a, b = compare.scan(source), compare.scan(self.path("b"))
        lost = [p for p in a if p and p not in b]
        self.assertEqual(lost, [], outcome)
        self.assertEqual(self.leftovers(), [])

    def test_a_folder_that_becomes_a_link_is_never_followed(self):
        """Swapped again and again while the copy runs: no contents from outside may come into the copy."""
        outside = self.folder("outside", {f"{i:03d}": b"STOLEN" for i in range(200)})
        source = self.folder("a")
        for d in range(30):
            self.folder(f"a/{d}/x", {f"{i:03d}": b"mine" for i in range(60)})

        def swap(stop):
            while not stop.is_set():
                for d in range(30):
                    folder = source + b"/%d/x" % d
                    with contextlib.suppress(OSError):
                        os.rename(folder, folder + b".away")
                        os.symlink(outside, folder)
                        os.unlink(folder)
                    with contextlib.suppress(OSError):
                        os.rename(folder + b".away", folder)

        with meanwhile(swap):
            for i in range(3):
                self.run_cli("a", "--as", f"b{i}")
        for i in range(3):
            for where, _, files in os.walk(self.path(f"b{i}")):
                for name in files:
                    with open(os.path.join(where, name), "rb") as f:
                        self.assertNotEqual(f.read(), b"STOLEN", os.path.join(where, name))


class Full(Trees):
    def fill(self, point, arguments=(), reason=FULL):
        """A job that can't go on: exit 1, nothing under the final name, the unfinished folder told, no torn file."""
        source = self.folder("a", {f"{i:02d}": os.urandom(1 << 20) for i in range(24)})
        with self.untouched("a"):
            outcome = self.run_cli("a", "--into", point, *arguments, expect=1)
        self.assert_named(outcome, reason=reason)
        self.assertFalse(os.path.exists(point + b"/a"), "no final name for what is not whole")
        (left,) = self.unfinished(point)
        self.assertIn(os.path.basename(left), outcome.err + outcome.out, outcome)
        whole = compare.scan(source)
        for path, entry in compare.scan(left).items():
            if entry.kind == "file" and path != b".poolcopy-job":
                self.assertEqual((entry.size, entry.digest), (whole[path].size, whole[path].digest), f"{path} is torn")
        return outcome

    def test_a_full_disk_stops_the_job_and_after_making_room_the_same_command_completes_it(self):
        point = mounts.tmpfs(self, "small", "size=16m")
        outcome = self.fill(point)
        self.assertRegex(outcome.out, rb"The disk lacks (about|at least) \d", outcome)
        if subprocess.run(["mount", "-o", "remount,size=64m", point], check=False).returncode:
            return
        self.run_cli("a", "--into", point, expect=0)
        self.same(self.path("a"), point + b"/a")
        self.assertEqual(self.leftovers(point), [])

    def test_a_full_ext4_stops_the_job(self):
        self.fill(mounts.loop(self, "ext4", "small", 24, ("-O", "^has_journal", "-m", "0")))

    def test_a_disk_without_free_inodes_stops_the_job(self):
        point = mounts.tmpfs(self, "small", "size=64m,nr_inodes=100")
        self.folder("a", {f"{i:03d}": b"x" for i in range(300)})
        outcome = self.run_cli("a", "--into", point, expect=1)
        self.assert_named(outcome, reason=FULL)
        self.assertFalse(os.path.exists(point + b"/a"))

    def test_a_quota_that_is_used_up_stops_the_job(self):
        point = mounts.loop(self, "btrfs", "small", 300)
        mounts.command("btrfs", "quota", "enable", point, what="btrfs quota")
        mounts.command("btrfs", "qgroup", "limit", "16M", point, what="btrfs quota")
        self.fill(point)

    def test_a_full_disk_while_merging_keeps_what_was_there_and_leaves_no_torn_file(self):
        point = mounts.tmpfs(self, "small", "size=16m")
        source = self.folder("a", {f"{i:02d}": os.urandom(1 << 20) for i in range(24)})
        self.folder(point + b"/a", {"00": b"old version", "own": b"own"})
        outcome = self.run_cli("a", "--into", point, "--on-conflict", "overwrite", expect=1)
        self.assert_named(outcome, reason=FULL)
        whole = compare.scan(source)
        for path, entry in compare.scan(point + b"/a").items():
            if entry.kind == "file" and path not in (b"own", b"00") and not path.startswith(b".poolcopy-"):
                self.assertEqual(entry.digest, whole[path].digest, f"{path} is torn")
        with open(point + b"/a/own", "rb") as f:
            self.assertEqual(f.read(), b"own")
        with open(point + b"/a/00", "rb") as f:
            self.assertIn(len(f.read()), (len(b"old version"), 1 << 20))

    def test_a_device_that_goes_away_stops_the_job(self):
        point = mounts.loop(self, "ext4", "disk", 600)
        front = self.start(cli.long_source(), "--as", point + b"/b")
        self.until_files_arrive(front, point)
        mounts.shut_down(point)
        outcome = front.end(60)
        self.assertEqual(outcome.exit, 1, outcome)
        self.assert_named(outcome, reason="input/output|read-only|gone|I/O|device")
        self.assertLess(len(outcome.problems), 20, "one clear message for the device, not one for each file")

    def test_an_xfs_that_goes_away_is_never_called_done(self):
        point = mounts.loop(self, "xfs", "disk", 600)
        front = self.start(cli.long_source(), "--as", point + b"/b")
        self.until_files_arrive(front, point, 10_000)
        mounts.shut_down(point)
        self.assertEqual(front.end(60).exit, 1)


class Odd(Trees):
    def test_sizes_that_lie_are_read_to_their_end(self):
        for name in ("/proc/self/mountinfo", "/proc/cpuinfo", "/sys/kernel/mm/transparent_hugepage/enabled"):
            if os.path.exists(name):
                self.run_cli(name, "--into", "out", expect=0)
                with open(name, "rb") as f:
                    wanted = len(f.read()) if "cpuinfo" not in name else 1
                self.assertGreaterEqual(os.stat(self.path("out/" + os.path.basename(name))).st_size, min(wanted, 10), name)

    def test_sockets_and_fifos_without_anybody_at_the_other_end_do_not_block(self):
        self.folder("a", FILES)
        os.mkfifo(self.path("a/fifo"))
        with socket.socket(socket.AF_UNIX) as s:
            fd = os.open(self.path("a"), os.O_PATH)
            s.bind(f"/proc/self/fd/{fd}/socket")
            os.close(fd)
        self.run_cli("a", "--as", "b", expect=0, limit=30)
        self.same("a", "b")

    def test_an_empty_folder_and_an_empty_file_are_copied(self):
        self.folder("a")
        self.file("f")
        self.run_cli("a", "--as", "b", expect=0)
        self.run_cli("f", "--as", "g", expect=0)
        self.same("a", "b")
        self.same("f", "g")

    def test_set_id_bits_are_not_kept_with_another_owner(self):
        if not cli.IS_ROOT:
            cli.not_run("needs root")
        self.file("a/tool", b"#!/bin/sh", mode=0o755)
        os.chown(self.path("a/tool"), 1000, 1000)
        os.chmod(self.path("a/tool"), 0o6755)
        os.chmod(self.work, 0o777)
        self.as_user("a", "--as", "b", expect=0)
        st = os.stat(self.path("b/tool"))
        self.assertEqual((st.st_uid, st.st_mode & 0o7777), (cli.USER, 0o755), "a copy owned by somebody else gets no set-id bits")

    def test_a_default_acl_or_a_set_gid_folder_leaks_nothing_into_the_copy(self):
        if not cli.IS_ROOT:
            cli.not_run("needs root")
        import torture
        self.folder("a", FILES)
        self.folder("out")
        try:
            os.setxattr(self.path("out"), "system.posix_acl_default", torture.acl(torture.ACL))
        except OSError as error:
            cli.not_run(f"no ACLs here: {error.strerror}")
        os.chown(self.path("out"), 0, 1234)
        os.chmod(self.path("out"), 0o2777)
        self.run_cli("a", "--into", "out", expect=0)
        self.same("a", "out/a")


