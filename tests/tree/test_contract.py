# SPDX-License-Identifier: GPL-3.0-or-later
"""The terminal's contract: arguments, destinations, refusals, the order of checks."""

import os
import signal
import socket
import stat

import cli
import mounts

FILES = {"one.txt": b"one", "sub/two.txt": b"two" * 5000, "sub/deeper/three": b"3"}


class Arguments(cli.TreeTest):
    def test_into_gives_each_source_its_own_name_in_the_folder(self):
        self.folder("a", FILES)
        self.folder("b", FILES)
        self.file("c.txt", b"c")
        self.folder("out")
        self.run_cli("a", "b", "c.txt", "--into", "out", expect=0)
        for name in ("a", "b", "c.txt"):
            self.same(name, "out/" + name)
        self.assertEqual(sorted(os.listdir(self.path("out"))), [b"a", b"b", b"c.txt"])

    def test_as_gives_the_source_that_very_path(self):
        self.folder("a", FILES)
        self.run_cli("a", "--as", "other name", expect=0)
        self.same("a", "other name")

    def test_a_source_alone_becomes_its_copy_beside_it(self):
        self.folder("a", FILES)
        self.run_cli("a", expect=0)
        self.same("a", "a_copy")

    def test_a_path_elsewhere_is_copied_beside_itself_and_not_into_the_working_folder(self):
        self.folder("far/away", FILES)
        self.folder("here")
        self.run_cli("../far/away", cwd=self.path("here"), expect=0)
        self.same("far/away", "far/away_copy")
        self.assertEqual(os.listdir(self.path("here")), [])

    def test_options_may_stand_anywhere_before_the_double_dash(self):
        self.folder("a", FILES)
        self.run_cli("--workers", "2", "a", "--no-flush", "--as", "x", "--quiet", expect=0)
        self.same("a", "x")

    def test_an_option_and_its_value_may_be_one_argument(self):
        self.folder("a", FILES)
        self.run_cli("--workers=2", "--as=x", "--on-conflict=skip", "a", expect=0)
        self.same("a", "x")

    def test_after_the_double_dash_everything_is_a_source(self):
        for name in ("--quiet", "-rf", "--as"):
            self.folder(name, FILES)
        self.run_cli("--into", "out", "--", "--quiet", "-rf", "--as", expect=0)
        for name in ("--quiet", "-rf", "--as"):
            self.same(name, "out/" + name)

    def test_arguments_are_bytes(self):
        for name in (b"\xff\xfe", b"new\nline", b"\x1b[31m", "é日".encode(), b" "):
            self.folder(name, {b"\xff": b"inner"})
            self.run_cli(name, b"--into", b"to-\xff", expect=0)
            self.same(name, b"to-\xff/" + name)

    def test_a_source_may_be_a_file_a_link_a_fifo_or_a_socket(self):
        self.file("file", b"f", mtime=1_000_000_000)
        os.symlink("nowhere", self.path("link"))
        os.mkfifo(self.path("fifo"), 0o640)
        with socket.socket(socket.AF_UNIX) as s:
            fd = os.open(self.work, os.O_PATH)
            s.bind(f"/proc/self/fd/{fd}/socket")
            os.close(fd)
        for name in ("file", "link", "fifo", "socket"):
            self.run_cli(name, "--as", name + ".new", expect=0)
            self.same(name, name + ".new")

    @cli.needs_root
    def test_a_source_may_be_a_device(self):
        os.mknod(self.path("zero"), stat.S_IFCHR | 0o622, os.makedev(1, 5))
        self.run_cli("zero", "--as", "copy", expect=0)
        self.same("zero", "copy")

    def test_dot_takes_the_real_name_of_the_folder(self):
        self.folder("real", FILES)
        self.run_cli(".", "--into", "../out", cwd=self.path("real"), expect=0)
        self.same("real", "out/real")

    def test_dot_alone_is_copied_beside_the_folder_it_leads_to(self):
        self.folder("real", FILES)
        self.run_cli(".", cwd=self.path("real"), expect=0)
        self.same("real", "real_copy")

    def test_dot_dot_takes_the_real_name_of_the_folder(self):
        self.folder("real", FILES)
        self.run_cli("real/sub/..", "--into", "out", expect=0)
        self.same("real", "out/real")
        self.run_cli("..", "--into", "../../out2", cwd=self.path("real/sub"), expect=0)
        self.same("real", "out2/real")

    def test_a_destination_is_told_without_dots_as_the_kernel_opened_it(self):
        self.folder("a", FILES)
        self.folder("b", FILES)
        self.folder("x")
        self.folder("far/away")
        os.symlink("../far/away", self.path("x/link"))
        far = os.fsdecode(self.path("far"))
        told = self.run_cli("a", "b", "--into", "x/link/../new/./deeper//", expect=0)
        self.same("a", "far/new/deeper/a")   # ".." goes up from where the link leads
        self.assertTrue(told.out.decode().startswith(far + "/new/deeper: "), told)
        told = self.run_cli("../a", "--as", "../far/./one", "--json", cwd=self.path("x"), expect=0).events[-1]
        self.assertEqual([p["destination"] for p in told["places"]], [far + "/one"])
        self.assertEqual(told["published"], [far + "/one"])
        self.assertTrue(self.run_cli("a", "--as", "./far//./two", expect=0).out.startswith(b"far/two: "))
        self.assertTrue(self.run_cli("a", "--as", "x/../far/one", "--dry-run", expect=0).out.startswith(os.fsencode(far) + b"/one: "))
        past = [p["destination"] for p in self.run_cli("--history", "--json", expect=0).events]
        self.assertEqual(past, [far + "/new/deeper", far + "/one", far + "/two"])
        self.file("far/taken", b"no folder")
        self.assert_named(self.run_cli("a", "--as", "x/../far/taken"), far + "/taken")

    def test_what_was_cut_short_is_listed_without_dots_too(self):
        source = cli.long_source()
        self.folder("x")
        self.folder("far")
        front = self.start(source, "--into", "x/../far")
        self.until_files_arrive(front, "far")
        front.process.send_signal(signal.SIGTERM)
        front.end()
        far = os.fsdecode(self.path("far"))
        self.assertEqual([j["destination"] for j in self.run_cli("--jobs", "--json", expect=0).events], [far])
        self.assertIn(f"→ {far}", self.run_cli("--jobs", expect=0).out.decode())
        self.run_cli("--continue", expect=0)
        self.same(source, b"far/" + os.path.basename(source))

    def test_the_root_folder_needs_as(self):
        self.refused("/", "--into", "out", names=["--as"])
        self.refused("/", names=["--as"])

    def test_trailing_slashes_are_dropped(self):
        self.folder("a", FILES)
        self.run_cli("a///", "--into", "out//", expect=0)
        self.same("a", "out/a")
        self.run_cli("a/", "--as", "b//", expect=0)
        self.same("a", "b")
        self.run_cli("a/", expect=0)
        self.same("a", "a_copy")

    def test_a_file_with_a_trailing_slash_is_refused(self):
        self.file("f", b"f")
        self.refused("f/", "--as", "x", names=["f"])

    def test_a_file_can_not_become_a_missing_path_with_a_trailing_slash(self):
        self.file("f", b"f")
        self.refused("f", "--as", "missing/", names=["missing"])

    def test_a_link_is_copied_as_a_link(self):
        self.folder("a", FILES)
        os.symlink("a", self.path("link"))
        self.run_cli("link", "--into", "out", expect=0)
        self.assertEqual(os.readlink(self.path("out/link")), b"a")

    def test_a_link_with_a_trailing_slash_is_the_folder_it_leads_to(self):
        self.folder("a", FILES)
        os.symlink("a", self.path("link"))
        self.run_cli("link/", "--into", "out", expect=0)
        self.same("a", "out/link")


class Destination(cli.TreeTest):
    def test_missing_folders_are_made_by_the_umask_and_stay(self):
        self.folder("a", FILES)
        self.run_cli("a", "--into", "x/y/z", umask=0o027, expect=0)
        self.run_cli("a", "--as", "p/q/r", umask=0o002, expect=0)
        self.same("a", "x/y/z/a")
        self.same("a", "p/q/r")
        for name, mode in (("x", 0o750), ("x/y", 0o750), ("x/y/z", 0o750), ("p", 0o775), ("p/q", 0o775)):
            self.assertEqual(stat.S_IMODE(os.stat(self.path(name)).st_mode), mode, name)

    def test_a_folder_that_is_there_is_merged_into_and_keeps_what_it_had(self):
        self.folder("a", FILES)
        self.folder("b", {"own": b"own", "sub/own": b"own"}, mode=0o700)
        self.run_cli("a", "--as", "b", expect=0)
        for name in FILES:
            self.same("a/" + name, "b/" + name)
        self.assertEqual((self.read("b/own"), self.read("b/sub/own")), (b"own", b"own"))
        self.assertEqual(stat.S_IMODE(os.stat(self.path("b")).st_mode), 0o700, "a folder that was there keeps its mode")
        self.assertEqual(self.leftovers(), [])

    def test_a_link_to_a_folder_is_merged_into(self):
        self.folder("a", FILES)
        self.folder("real", {"own": b"own"})
        os.symlink("real", self.path("link"))
        self.run_cli("a", "--as", "link", expect=0)
        self.assertTrue(os.path.islink(self.path("link")))
        self.assertEqual(self.read("real/one.txt"), b"one")
        self.run_cli("a", "--into", "link", expect=0)
        self.same("a", "real/a")

    def test_a_link_in_place_of_a_file_is_replaced_and_never_followed(self):
        self.file("f", b"new")
        self.file("outside", b"precious")
        os.symlink("outside", self.path("there"))
        self.run_cli("f", "--as", "there", "--on-conflict", "overwrite", expect=0)
        self.assertFalse(os.path.islink(self.path("there")))
        self.assertEqual((self.read("there"), self.read("outside")), (b"new", b"precious"))

    def test_a_link_inside_the_destination_is_replaced_and_never_followed(self):
        self.folder("a", FILES)
        self.file("outside", b"precious")
        self.folder("b")
        os.symlink("../outside", self.path("b/one.txt"))
        self.run_cli("a", "--as", "b", "--on-conflict", "overwrite", expect=0)
        self.assertEqual((self.read("b/one.txt"), self.read("outside")), (b"one", b"precious"))

    def test_a_link_to_a_folder_inside_the_destination_is_never_followed(self):
        self.folder("a", FILES)
        self.folder("outside", {"precious": b"p"})
        self.folder("b")
        os.symlink("../outside", self.path("b/sub"))
        with self.untouched("outside"):
            outcome = self.run_cli("a", "--as", "b", "--on-conflict", "overwrite", expect=1)
        self.assert_named(outcome, "b/sub")
        self.assertTrue(os.path.islink(self.path("b/sub")))

    def test_a_fifo_in_place_of_a_file_is_replaced_and_never_opened(self):
        self.folder("a", FILES)
        self.folder("b")
        os.mkfifo(self.path("b/one.txt"))
        self.run_cli("a", "--as", "b", "--on-conflict", "overwrite", expect=0, limit=30)
        self.assertEqual(self.read("b/one.txt"), b"one")

    def test_a_folder_against_something_else_is_a_problem_under_every_rule(self):
        for rule in ("leave", "skip", "overwrite", "rename", "newer", "different"):
            self.folder("a", {"x": b"file", "y/in": b"in folder", "z": b"z"})
            self.folder("b-" + rule, {"x/in": b"in folder", "y": b"file"})
            outcome = self.run_cli("a", "--as", "b-" + rule, "--on-conflict", rule, expect=1)
            self.assert_named(outcome, "/x")
            self.assert_named(outcome, "/y")
            self.assertEqual(self.read(f"b-{rule}/x/in"), b"in folder")
            self.assertEqual(self.read(f"b-{rule}/y"), b"file")
            self.assertEqual(self.read(f"b-{rule}/z"), b"z")
            self.assertEqual(sorted(os.listdir(self.path("b-" + rule))), [b"x", b"y", b"z"])

    def test_a_folder_against_something_else_at_the_top_keeps_both(self):
        for rule in ("leave", "skip", "overwrite", "rename", "newer", "different"):
            self.folder("a", FILES)
            self.file("f", b"file")
            self.folder("d", {"in": b"in"})
            with self.untouched():
                self.assertIn(self.run_cli("a", "--as", "f", "--on-conflict", rule).exit, (1, 2))
                self.assertIn(self.run_cli("f", "--as", "d", "--on-conflict", rule).exit, (1, 2))

    def test_the_default_name_of_a_file_keeps_its_extension(self):
        self.file("report.pdf", b"1")
        self.file("no extension", b"2")
        for expected in ("report_copy.pdf", "report_copy 2.pdf", "report_copy 3.pdf"):
            self.run_cli("report.pdf", expect=0)
            self.same("report.pdf", expected)
        self.run_cli("no extension", expect=0)
        self.same("no extension", "no extension_copy")

    def test_the_default_name_of_a_folder_is_not_cut_at_a_dot(self):
        self.folder("v1.2", FILES)
        for expected in ("v1.2_copy", "v1.2_copy 2", "v1.2_copy 3"):
            self.run_cli("v1.2", expect=0)
            self.same("v1.2", expected)

    def test_the_default_name_follows_the_language(self):
        for locale, suffix in (("zh_TW.UTF-8", "_復件"), ("zh_HK.UTF-8", "_復件"), ("zh_CN.UTF-8", "_复件"), ("C", "_copy"),
                               ("C.UTF-8", "_copy"), ("en_US.UTF-8", "_copy")):
            name = "a-" + locale
            self.folder(name, FILES)
            self.run_cli(name, env={"LC_ALL": locale, "LANG": locale}, expect=0)
            self.same(name, name + suffix)

    def test_a_default_name_beside_a_parent_that_is_not_writable_is_refused(self):
        self.folder("p/a", FILES)
        self.give_to_user(self.path("p"))
        os.chmod(self.path("p"), 0o555)
        self.addCleanup(os.chmod, self.path("p"), 0o755)
        self.refused("p/a", names=["--into"], user=cli.USER, cli=self.user_cli())

    def test_a_copy_is_whole_with_times_modes_and_attributes(self):
        self.folder("a", FILES)
        os.chmod(self.path("a/one.txt"), 0o600)
        os.chmod(self.path("a/sub"), 0o555)
        for i, name in enumerate(("a/one.txt", "a/sub/deeper", "a/sub", "a")):
            os.utime(self.path(name), ns=(10**18 + i, 10**18 + i * 7))
        self.run_cli("a", "--as", "b", expect=0)
        self.same("a", "b")
        self.assertEqual(self.leftovers(), [])


class Refusals(cli.TreeTest):
    def test_options_are_checked_before_sources(self):
        outcome = self.refused("--no-such-option", "missing", "--as", "x")
        self.assertNotIn(b"missing", outcome.err)
        outcome = self.refused("--on-conflict", "perhaps", "missing", "--as", "x", names=["perhaps"])
        self.assertNotIn(b"missing", outcome.err)

    def test_sources_are_checked_before_the_destination(self):
        self.file("f")
        outcome = self.refused("missing", "--into", "f/x", names=["missing"])
        self.assertNotIn(b"f/x", outcome.err)

    def test_the_number_of_workers_is_1_to_64_or_auto(self):
        self.folder("a", FILES)
        for value in ("0", "65", "-1", "x", "", "2x", "99999999999999999999"):
            self.refused("a", "--as", "b", "--workers=" + value, names=["--workers"])
        for value in ("1", "64", "auto"):
            self.run_cli("a", "--as", "b-" + value, "--workers=" + value, expect=0)
            self.same("a", "b-" + value)

    def test_an_unknown_rule_or_a_missing_value_is_refused(self):
        self.folder("a", FILES)
        self.refused("a", "--as", "b", "--on-conflict", "maybe", names=["maybe"])
        for option in ("--as", "--into", "--workers", "--on-conflict"):
            self.refused("a", option, names=[option])

    def test_no_source_is_refused(self):
        self.refused()
        self.refused("--into", "x")

    def test_a_missing_source_is_refused(self):
        outcome = self.refused("missing", "--as", "x", names=["missing"])
        self.assert_named(outcome, "missing", reason="no such|does not exist|not found|doesn't exist|is not there")

    def test_the_same_folder_is_refused_by_path_link_dot_and_dot_dot(self):
        self.folder("a", FILES)
        os.symlink("a", self.path("link"))
        for place in ("a", "a/", "./a", "a/sub/..", "link", "link/", self.path("a")):
            self.refused("a", "--as", place)
        self.refused("a", "--into", ".")
        self.refused("link/", "--as", "a")

    def test_the_same_file_is_refused_by_path_link_and_hard_link(self):
        self.file("f", b"precious")
        os.symlink("f", self.path("link"))
        os.link(self.path("f"), self.path("hard"))
        for rule in ("leave", "overwrite", "skip", "rename", "newer"):
            for place in ("f", "hard", "link"):
                self.refused("f", "--as", place, "--on-conflict", rule)

    def test_the_same_folder_is_refused_by_a_bind_mount(self):
        self.folder("a", FILES)
        mounts.bind(self, self.path("a"), "bound")
        self.refused("a", "--as", "bound")
        self.refused("bound", "--as", "a")

    def test_a_destination_inside_the_source_is_refused(self):
        self.folder("a", FILES)
        os.symlink("a/sub", self.path("link"))
        self.refused("a", "--as", "a/new")
        self.refused("a", "--into", "a")
        self.refused("a", "--into", "a/sub/deeper")
        self.refused("a", "--into", "a/missing/far")
        self.refused("a", "--into", "link")
        self.refused("a", "--as", "link/new")
        self.refused("a", "--into", "a/sub/../sub")
        self.refused(".", "--as", "sub/x", cwd=self.path("a"))

    def test_a_destination_inside_the_source_by_a_bind_mount_is_refused(self):
        self.folder("a", FILES)
        mounts.bind(self, self.path("a/sub"), "bound")
        self.refused("a", "--into", "bound")
        self.refused("a", "--as", "bound/new")

    def test_two_sources_of_one_name_are_refused(self):
        self.folder("p/same", FILES)
        self.folder("q/same", FILES)
        self.refused("p/same", "q/same", "--into", "out", names=["same"])
        self.refused("p/same", "p/same/", "--into", "out", names=["same"])

    def test_into_with_as_is_refused(self):
        self.folder("a", FILES)
        self.refused("a", "--into", "x", "--as", "y", names=["--into", "--as"])

    def test_several_sources_need_into(self):
        self.folder("a", FILES)
        self.folder("b", FILES)
        self.refused("a", "b", names=["--into"])
        self.refused("a", "b", "--as", "x")

    def test_empty_arguments_are_refused(self):
        self.folder("a", FILES)
        self.refused("")
        self.refused("a", "", "--into", "x")
        self.refused("a", "--into", "")
        self.refused("a", "--as=")

    def test_a_file_where_the_folder_should_be_is_refused(self):
        self.folder("a", FILES)
        self.file("f")
        self.refused("a", "--into", "f", names=["f"])
        self.refused("a", "--into", "f/below")
        self.refused("a", "--as", "f/below")

    def test_a_dangling_link_where_the_folder_should_be_is_refused(self):
        self.folder("a", FILES)
        os.symlink("nowhere", self.path("dangling"))
        self.refused("a", "--into", "dangling", names=["dangling"])

    def test_one_missing_source_of_several_spares_the_others(self):
        self.folder("a", FILES)
        self.folder("b", FILES)
        outcome = self.run_cli("a", "missing", "b", "--into", "out", expect=1)
        self.assert_named(outcome, "missing")
        self.same("a", "out/a")
        self.same("b", "out/b")

    def test_a_source_inside_the_destination_is_allowed(self):
        self.folder("d/deep/a", FILES)
        self.run_cli("d/deep/a", "--into", "d", expect=0)
        self.same("d/deep/a", "d/a")

    def test_an_entry_that_would_land_on_the_source_is_a_problem(self):
        self.folder("d/a", {"f": b"f", "a/inner": b"would land on the source"})
        with self.untouched("d/a"):
            outcome = self.run_cli("d/a", "--as", "d", "--on-conflict", "overwrite", expect=1)
        self.assert_named(outcome, "d/a")
        self.assertEqual(self.read("d/f"), b"f")

    def test_what_an_option_of_a_later_version_asks_is_done_or_refused_but_never_ignored(self):
        self.folder("a", FILES)
        help_text = self.run_cli("--help", expect=0).out
        for arguments in (["a", "--as", "b", "--manifest", "sums"],
                          ["--jobs"], ["--continue", "1"], ["--discard", "1"]):
            option = next(x for x in arguments if x.startswith("--") and x != "--as")
            if option.encode() not in help_text:
                self.refused(*arguments, names=[option])

