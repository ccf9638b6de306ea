# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies that were cut short: listed, continued, discarded; by the journal, and without it."""

import fcntl
import os
import shutil
import signal
import struct

import cli
import mounts


F_OFD_SETLK = 37


class Journalled(cli.TreeTest):
    def journals(self):
        return sorted(os.listdir(os.path.join(self.home, b"state/poolcopy/jobs"))) if os.path.isdir(os.path.join(self.home, b"state/poolcopy/jobs")) else []

    def listed(self):
        return self.run_cli("--jobs", expect=0).out.decode().splitlines()


class Continued(Journalled):
    def test_a_killed_copy_is_listed_and_goes_on_from_anywhere(self):
        source = cli.long_source()
        left = self.cut_short(source, "--as", "b")
        inode = os.stat(left).st_ino
        (line,) = self.listed()
        ident = line.split()[0]
        self.assertIn(os.fsdecode(source), line)
        self.assertIn(os.fsdecode(self.path("b")), line)
        outcome = self.run_cli("--continue", ident, cwd="/", expect=0)
        self.same(source, self.path("b"), outcome)
        self.assertEqual(os.stat(self.path("b")).st_ino, inode, "the unfinished folder itself was continued")
        self.assertEqual((self.leftovers(), self.journals(), self.listed()), ([], [], []))

    def test_without_an_id_the_only_one_is_continued(self):
        self.cut_short(cli.long_source(), "--as", "b", how=signal.SIGINT)
        self.run_cli("--continue", expect=0)
        self.same(cli.long_source(), self.path("b"))
        outcome = self.run_cli("--continue", expect=2)
        self.assertIn(b"no copy that was cut short", outcome.err)

    def test_of_several_one_must_be_named(self):
        self.cut_short(cli.long_source(), "--as", "b")
        self.folder("sub")
        self.cut_short(cli.long_source(), "--as", "sub/c", where="sub")
        self.assertEqual(len(self.listed()), 2)
        outcome = self.run_cli("--continue", expect=2)
        self.assertIn(b"--jobs", outcome.err)
        self.assertEqual(self.run_cli("--continue", "nonsense").exit, 2)

    def test_the_same_command_goes_on_too_and_leaves_one_journal_at_most(self):
        source = cli.long_source()
        self.cut_short(source, "--as", "b")
        self.cut_short(source, "--as", "b", count=6000)
        self.assertEqual(len(self.journals()), 1)
        self.run_cli(source, "--as", "b", expect=0)
        self.assertEqual(self.journals(), [])

    def test_a_copy_into_an_existing_folder_goes_on(self):
        source = cli.long_source()
        self.folder("b", {"own": b"own", "000/0000": b"old version"})
        front = self.start(source, "--as", "b", "--on-conflict", "overwrite")
        cli.wait_for(lambda: sum(len(f) for _, _, f in os.walk(self.path("b"))) > 2000 or not front.running(), "files arrive")
        self.assertTrue(front.running(), "ended before it could be disturbed")
        self.end_by(front, signal.SIGKILL)
        self.assertEqual(len(self.listed()), 1)
        outcome = self.run_cli("--continue", expect=0)
        os.unlink(self.path("b/own"))
        self.same(source, self.path("b"), outcome, top=False, times=False)
        self.assertEqual((self.leftovers(), self.journals()), ([], []))

    def test_a_folder_that_took_the_final_name_meanwhile_is_left_alone(self):
        source = cli.long_source()
        left = self.cut_short(source, "--as", "b", "--on-conflict", "overwrite")
        ident = self.listed()[0].split()[0]
        self.folder("b", {"000/0000": b"another's"})
        outcome = self.run_cli("--continue", ident, expect=2)
        self.assertIn(b"something of that name has appeared meanwhile", outcome.err)
        self.assertEqual(os.listdir(self.path("b")), [b"000"])
        with open(self.path("b/000/0000"), "rb") as f:
            self.assertEqual(f.read(), b"another's")
        self.assertTrue(os.path.isdir(left))
        os.rename(self.path("b"), self.path("moved"))
        self.run_cli("--continue", ident, expect=0)
        self.same(source, self.path("b"))
        self.assertEqual(self.journals(), [])

    def test_what_was_changed_behind_its_back_with_the_same_size_and_time_is_found(self):
        """Whatever a checkpoint covers is believed by its ctime; a file that was touched later is not covered."""
        source = cli.long_source()
        left = self.cut_short(source, "--as", "b", count=8000)
        changed = 0
        for where, _, files in os.walk(left):
            for name in files[:3]:
                path = os.path.join(where, name)
                status = os.lstat(path)
                if status.st_size > 100:
                    with open(path, "r+b") as f:
                        f.write(b"torn")
                    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
                    changed += 1
        self.assertGreater(changed, 10)
        self.run_cli("--continue", expect=0)
        self.same(source, self.path("b"))

    def test_a_torn_or_spoiled_journal_harms_nothing(self):
        source = cli.long_source()
        for spoil in (lambda data: data[:-3], lambda data: data + b"\x40\0\0\0garbage", lambda data: data[:70] + b"\xff" + data[71:],
                      lambda data: b"", lambda data: b"something else\n" * 10):
            self.cut_short(source, "--as", "b")
            path = os.path.join(self.home, b"state/poolcopy/jobs", self.journals()[0])
            with open(path, "r+b") as f:
                data = spoil(f.read())
                f.seek(0)
                f.truncate()
                f.write(data)
            self.run_cli("--jobs", expect=0)
            self.run_cli(source, "--as", "b", expect=0)
            self.same(source, self.path("b"))
            shutil.rmtree(self.path("b"))
            for name in self.journals():
                os.unlink(os.path.join(self.home, b"state/poolcopy/jobs", name))

    def test_a_live_copy_is_listed_as_such_and_not_continued_twice(self):
        source = cli.long_source()
        front = self.start(source, "--as", "b")
        self.until_files_arrive(front, b"")
        os.kill(front.pid, signal.SIGSTOP)
        try:
            (line,) = self.listed()
            self.assertIn("now", line)
            self.assertEqual(self.run_cli("--continue", line.split()[0]).exit, 2)
            self.assertEqual(self.run_cli("--discard", line.split()[0]).exit, 2)
        finally:
            os.kill(front.pid, signal.SIGCONT)
        self.assertEqual(front.end().exit, 0)
        self.same(source, self.path("b"))

    def test_a_copy_whose_disk_is_away_is_told_and_not_continued_until_it_is_back(self):
        source = cli.long_source()
        disk = self.folder("disk")
        self.cut_short(source, "--as", "disk/b", where=b"disk")
        ident = self.listed()[0].split()[0]
        os.rename(disk, self.path("unplugged"))
        outcome = self.run_cli("--jobs", expect=0)
        for word in (ident, os.fsdecode(source), os.fsdecode(disk + b"/b"), "not there now"):
            self.assertIn(word, outcome.out.decode())
        self.assertIn(f"--discard {ident}", outcome.err.decode())
        self.assertTrue(self.run_cli("--jobs", "--json", expect=0).events[0]["away"])
        for arguments in ((), (ident,)):
            refused = self.refused("--continue", *arguments, names=[source, disk + b"/b", "not there now"])
            self.assertIn(f"--discard {ident}", refused.err.decode())
        os.rename(self.path("unplugged"), disk)
        self.assertFalse(self.run_cli("--jobs", "--json", expect=0).events[0]["away"])
        self.run_cli("--continue", expect=0)
        self.same(source, self.path("disk/b"))

    def test_a_copy_whose_folder_is_gone_can_be_forgotten(self):
        left = self.cut_short(cli.long_source(), "--as", "b")
        os.rename(left, self.path("moved"))
        self.folder(left)   # another one
        ident = self.listed()[0].split()[0]
        outcome = self.run_cli("--discard", ident, expect=0)
        self.assertIn(b"forgotten", outcome.out)
        self.assertEqual((self.journals(), self.listed()), ([], []))
        self.assertTrue(os.path.isdir(left))

    def test_without_an_id_what_is_there_goes_before_what_is_away(self):
        source = cli.long_source()
        self.folder("disk")
        self.cut_short(source, "--as", "disk/b", where=b"disk")
        os.rename(self.path("disk"), self.path("unplugged"))
        self.cut_short(source, "--as", "c")
        self.run_cli("--continue", expect=0)
        self.same(source, self.path("c"))
        self.assertEqual(len(self.listed()), 1)

    def not_begun(self, source):
        """A copy that was killed before its first entry: its journal ends there, and its finisher has taken back what it had made."""
        shutil.rmtree(self.cut_short(source, "--as", "b"))
        path = os.path.join(self.home, b"state/poolcopy/jobs", self.journals()[0])
        with open(path, "r+b") as f:
            data, at = f.read(), len(b"PoolCopy journal 1\n")
            while data[at + 12] in (1, 2) or data[at + 12:at + 14] == b"\x09\x01":   # what was asked, where it goes, and that it waits
                at += 12 + int.from_bytes(data[at:at + 4], "little")
            f.truncate(at)

    def test_a_copy_that_had_not_begun_is_listed_and_continued(self):
        source = cli.long_source()
        self.not_begun(source)
        (line,) = self.listed()
        self.assertIn("not begun", line)
        self.assertIn(os.fsdecode(self.path("b")), line)
        self.run_cli("--continue", expect=0)
        self.same(source, self.path("b"))
        self.assertEqual((self.journals(), self.listed()), ([], []))

    def test_what_an_earlier_run_has_copied_is_told_though_the_last_one_had_not_got_that_far(self):
        source = cli.long_source()
        left = self.cut_short(source, "--as", "b")
        told = self.listed()[0].split(": ")[-1]
        shutil.rmtree(os.path.join(self.home, b"state/poolcopy/jobs"))   # of another home, or lost
        front = self.start(source, "--as", "b")
        journals = os.path.join(self.home, b"state/poolcopy/jobs")

        def adopted():
            if not self.journals():
                return False
            with open(os.path.join(journals, self.journals()[0]), "rb") as f:
                return b"\x09\x00" in f.read()
        cli.wait_for(lambda: adopted() or not front.running(), "the journal of a copy that has begun")
        self.end_by(front, signal.SIGKILL)
        (line,) = self.listed()
        self.assertNotIn("not begun", line)
        self.assertTrue(os.path.isdir(left), told)

    def test_a_continued_copy_that_is_ended_at_once_can_still_be_continued(self):
        source = cli.long_source()
        left = self.cut_short(source, "--as", "b")
        (before,) = self.listed()
        lock = os.open(left, os.O_RDONLY)
        try:   # as a worker would that hangs
            fcntl.fcntl(lock, F_OFD_SETLK, struct.pack("hhqqi4x", fcntl.F_RDLCK, os.SEEK_SET, os.getpid(), 1, 0))
            front = self.start("--continue", before.split()[0])
            cli.wait_for(lambda: "copied now" in self.listed()[0] or not front.running(), "a copy that goes on")
            if front.running():
                os.kill(front.pid, signal.SIGINT)
            self.assertIn(front.end(15).exit, (130, 2), "2: by then it was refused")
        finally:
            os.close(lock)
        self.assertEqual(self.listed(), [before], "with the figures of the run that had copied something")
        self.run_cli("--continue", before.split()[0], expect=0)
        self.same(source, self.path("b"))

    def test_a_copy_that_had_not_begun_is_discarded(self):
        self.not_begun(cli.long_source())
        outcome = self.run_cli("--discard", self.listed()[0].split()[0], expect=0)
        self.assertIn(b"had not begun", outcome.out)
        self.assertEqual((self.journals(), os.listdir(self.work)), ([], []))

    def test_a_continued_copy_whose_source_is_away_stays_in_the_list(self):
        source = self.path("a")
        shutil.copytree(cli.long_source(), source)
        self.cut_short("a", "--as", "b")
        os.rename(source, self.path("away"))
        self.assertEqual(self.run_cli("--continue").exit, 2)
        self.assertEqual(len(self.listed()), 1)
        os.rename(self.path("away"), source)
        self.run_cli("--continue", expect=0)
        self.same("a", self.path("b"))
        self.assertEqual(self.journals(), [])

    def test_journals_are_for_their_owner_alone(self):
        self.cut_short(cli.long_source(), "--as", "b")
        (name,) = self.journals()
        self.assertEqual(os.stat(os.path.join(self.home, b"state/poolcopy/jobs", name)).st_mode & 0o777, 0o600)

    def test_a_copy_that_is_whole_refused_or_only_planned_leaves_no_journal(self):
        self.folder("a", {"f": b"f"})
        self.run_cli("a", "--as", "b", expect=0)
        self.run_cli("missing", "--as", "c", expect=2)
        self.run_cli("a", "--as", "d", "--dry-run", expect=0)
        self.assertEqual(self.journals(), [])

    def test_a_home_that_can_not_be_written_stops_no_copy(self):
        self.folder("a", {"f": b"f"})
        for home in ("/proc", "/dev/null", "/dev/null/x"):
            self.run_cli("a", "--as", "b", env={"XDG_STATE_HOME": home, "HOME": home}, expect=0)
            self.same("a", "b")
            shutil.rmtree(self.path("b"))


class BigFile(Journalled):
    """One that was half-way goes on from where it was on the disk: a byte that was changed there meanwhile tells."""

    SIZE = 448 << 20   # more than a step of what is told, and two thirds of a second more at the limit below

    def big(self, name="a"):
        path = self.folder(name) + b"/big"
        block = bytearray(os.urandom(1 << 20))
        with open(path, "wb") as f:
            for i in range(self.SIZE >> 20):
                block[:4] = i.to_bytes(4, "big")
                f.write(block)
        return path

    def told(self):
        """How many records of a journal are of that kind."""
        found = 0
        for name in self.journals():
            with open(os.path.join(self.home, b"state/poolcopy/jobs", name), "rb") as f:
                data = f.read()
            at = data.index(b"\n") + 1
            while at + 12 < len(data):
                length = int.from_bytes(data[at:at + 4], "little")
                found += data[at + 12] == 7
                at += 12 + length
        return found

    def cut_in_the_file(self, *arguments, torn, how=signal.SIGKILL):
        front = self.start(*arguments, "--limit", "300M")   # else memory takes all of it before the first second is over
        cli.wait_for(lambda: self.told() or not front.running(), "the journal tells of a part of the file")
        self.end_by(front, how)
        (path,) = torn()
        self.assertLess(os.stat(path).st_size, self.SIZE, "ended before it could be disturbed")
        return path

    def spoil(self, path, at=1000):
        with open(path, "r+b") as f:
            f.seek(at)
            byte = f.read(1)[0]
            f.seek(at)
            f.write(bytes([byte ^ 1]))

    def difference(self, a, b):
        """Where they differ, of the first MiB, which is all that was spoilt; the rest must be equal."""
        with open(a, "rb") as one, open(b, "rb") as two:
            first, second = one.read(1 << 20), two.read(1 << 20)
            x, y = bytearray(1 << 20), bytearray(1 << 20)   # fresh memory for each piece would take longer than all else
            while got := one.readinto(x):
                self.assertEqual(two.readinto(y), got)
                self.assertTrue(x[:got] == y[:got] if got < len(x) else x == y, "the rest differs")
            self.assertEqual(two.read(1), b"")
            return [i for i in range(1 << 20) if first[i] != second[i]]

    def in_unfinished(self):
        return [left + b"/big" for left in self.unfinished()]

    def test_in_a_new_folder_after_a_kill(self):
        source = self.big()
        torn = self.cut_in_the_file("a", "--as", "b", torn=self.in_unfinished)
        inode = os.stat(torn).st_ino
        self.spoil(torn)
        finished = self.run_cli("--continue", "--json", expect=0).events[-1]
        self.assertEqual(os.stat(self.path("b/big")).st_ino, inode)
        self.assertEqual(finished["copied"], 1)
        self.assertLess(finished["bytes_copied"], self.SIZE, "what an earlier run had copied is not copied again")
        self.assertGreater(finished["bytes_copied"], 0)
        self.assertEqual(self.difference(source, self.path("b/big")), [1000])
        self.assertEqual(os.stat(self.path("b/big")).st_mtime_ns, os.stat(source).st_mtime_ns)
        self.assertEqual((self.leftovers(), self.journals()), ([], []))

    def test_after_a_cancel_too(self):
        source = self.big()
        self.spoil(self.cut_in_the_file("a", "--as", "b", torn=self.in_unfinished, how=signal.SIGINT))
        self.run_cli("a", "--as", "b", expect=0)
        self.assertEqual(self.difference(source, self.path("b/big")), [1000])

    def test_with_verify_what_was_spoilt_meanwhile_is_found(self):
        source = self.big()
        torn = self.cut_in_the_file("a", "--as", "b", "--verify", torn=self.in_unfinished)
        self.spoil(torn)
        self.run_cli("--continue", expect=0)
        self.assertEqual(self.difference(source, self.path("b/big")), [])

    def test_not_if_the_source_has_changed(self):
        source = self.big()
        self.spoil(self.cut_in_the_file("a", "--as", "b", torn=self.in_unfinished))
        self.spoil(source, 2000)
        self.run_cli("--continue", expect=0)
        self.assertEqual(self.difference(source, self.path("b/big")), [])

    def test_not_if_another_file_lies_there(self):
        source = self.big()
        torn = self.cut_in_the_file("a", "--as", "b", torn=self.in_unfinished)
        os.unlink(torn)
        with open(torn, "wb") as f:
            f.truncate(600 << 20)
        self.run_cli("--continue", expect=0)
        self.assertEqual(self.difference(source, self.path("b/big")), [])

    def test_a_single_file_and_nothing_stays_behind(self):
        source = self.big()
        self.folder("to")
        self.spoil(self.cut_in_the_file("a/big", "--into", "to", torn=lambda: [self.path(p) for p in self.leftovers()]))
        self.run_cli("a/big", "--into", "to", expect=0)
        self.assertEqual(self.difference(source, self.path("to/big")), [1000])
        self.assertEqual((os.listdir(self.path("to")), self.journals()), ([b"big"], []))

    def test_a_single_file_that_can_not_go_on_leaves_nothing_behind(self):
        source = self.big()
        self.folder("to")
        self.cut_in_the_file("a/big", "--into", "to", torn=lambda: [self.path(p) for p in self.leftovers()])
        self.spoil(source, 2000)
        self.run_cli("a/big", "--into", "to", expect=0)
        self.assertEqual(self.difference(source, self.path("to/big")), [])
        self.assertEqual(os.listdir(self.path("to")), [b"big"])

    def test_a_single_file_that_is_discarded_leaves_nothing_behind(self):
        self.big()
        self.folder("to")
        self.cut_in_the_file("a/big", "--into", "to", torn=lambda: [self.path(p) for p in self.leftovers()])
        (line,) = self.listed()
        self.run_cli("--discard", line.split()[0], expect=0)
        self.assertEqual((os.listdir(self.path("to")), self.journals()), ([], []))

    def test_in_an_existing_folder(self):
        source = self.big()
        self.folder("b", {"own": b"own"})
        self.spoil(self.cut_in_the_file("a", "--as", "b", torn=lambda: [self.path(p) for p in self.leftovers()]))
        self.run_cli("--continue", expect=0)
        self.assertEqual(self.difference(source, self.path("b/big")), [1000])
        self.assertEqual((sorted(os.listdir(self.path("b"))), self.journals()), ([b"big", b"own"], []))

    def test_another_big_file_that_comes_first_now_is_not_taken_for_it(self):
        """Temporaries are named by numbers of batches, which begin anew in each run."""
        other = self.big("other")
        os.truncate(other, 300 << 20)
        source = self.big()
        self.folder("b", {"own": b"own"})
        self.spoil(self.cut_in_the_file("a", "--as", "b", "--workers", "1", torn=lambda: [self.path(p) for p in self.leftovers()]))
        os.rename(other, self.path("a/another"))
        self.run_cli("a", "--as", "b", "--workers", "1", expect=0)
        self.assertEqual(self.difference(source, self.path("b/big")), [1000], "gone on with")
        self.assertEqual(self.difference(self.path("a/another"), self.path("b/another")), [])
        self.assertEqual(sorted(os.listdir(self.path("b"))), [b"another", b"big", b"own"])

    def test_what_is_discarded_leaves_nothing_behind_in_an_existing_folder(self):
        self.big("a/deep")
        self.folder("b/deep", {"own": b"own"})
        self.cut_in_the_file("a", "--as", "b", torn=lambda: [self.path(p) for p in self.leftovers()])
        (line,) = self.listed()
        self.run_cli("--discard", line.split()[0], expect=0)
        self.assertEqual(self.leftovers(), [])

    def test_one_that_grows_all_the_time_is_told_as_such(self):
        source = self.big()
        front = self.start("a", "--as", "b")
        with open(source, "ab") as f:
            while front.running():
                f.write(b"more")
                f.flush()
        outcome = front.end()
        self.assertEqual(outcome.exit, 1, outcome)
        self.assert_named(outcome, "a/big", reason="kept changing")
        self.assertNotIn(b"makes no sense", outcome.err)

    def test_when_only_its_worker_dies_another_goes_on_with_it(self):
        source = self.big()
        front = self.start("a", "--as", "b", "--json", "--limit", "400M")
        cli.wait_for(lambda: self.told() or not front.running(), "the journal tells of a part of the file")
        (torn,) = self.in_unfinished()
        self.spoil(torn)
        for worker in front.workers():
            if any(path.endswith(b"/big") for path, _ in cli.open_files(worker)):
                cli.kill(worker)
        outcome = front.end()
        self.assertEqual(outcome.exit, 0)
        self.assertEqual(self.difference(source, self.path("b/big")), [1000])
        self.assertEqual(outcome.events[-1]["bytes_copied"], self.SIZE, "both workers' parts, each once")


class Discarded(Journalled):
    def test_a_discarded_copy_is_gone_and_its_source_untouched(self):
        source = self.path("a")
        shutil.copytree(cli.long_source(), source)
        self.cut_short("a", "--as", "b")
        (line,) = self.listed()
        with self.untouched("a"):
            self.run_cli("--discard", line.split()[0], expect=0)
        self.assertEqual((sorted(os.listdir(self.work)), self.journals()), ([b"a"], []))

    def test_a_discard_needs_its_id(self):
        self.assertEqual(self.run_cli("--discard").exit, 2)
        self.assertEqual(self.run_cli("--discard", "0000").exit, 2)


class PowerCut(Journalled):
    """The disk forgets everything that it was not told to keep."""

    def cut_and_continue(self, kind):
        mounts.own_namespace()
        image = mounts.image(self, kind, 900)
        mounts.command(*mounts.MAKE[kind], image, what=kind)
        point = self.folder("disk")

        def mount():
            mounts.command("mount", "-o", "loop", image, point, what=kind)
        mount()
        self.addCleanup(lambda: os.system(b"umount -l '%s' 2>/dev/null" % point))
        source = cli.long_source()
        front = self.start(source, "--as", "disk/b")
        self.until_files_arrive(front, "disk", 6000)
        mounts.shut_down(point)
        outcome = front.end()
        self.assertIn(outcome.exit, (1, 0), outcome)
        os.system(b"umount -l '%s'" % point)
        mount()
        if outcome.exit == 1:
            (job,) = self.run_cli("--jobs", "--json", expect=0).events
            if not job["away"]:
                self.run_cli("--continue", expect=0)
            else:   # the unfinished folder itself was forgotten
                self.run_cli(source, "--as", "disk/b", expect=0)
        self.same(source, self.path("disk/b"))
        self.assertEqual([p for p in self.leftovers("disk") if b"lost+found" not in p], [])
        # And once more, right after exit 0.
        mounts.shut_down(point)
        os.system(b"umount -l '%s'" % point)
        mount()
        self.same(source, self.path("disk/b"))

    def test_on_ext4_nothing_is_lost_after_exit_0_and_the_rest_goes_on(self):
        self.cut_and_continue("ext4")

    def test_on_xfs_nothing_is_lost_after_exit_0_and_the_rest_goes_on(self):
        self.cut_and_continue("xfs")
