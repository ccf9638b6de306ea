# SPDX-License-Identifier: GPL-3.0-or-later
"""What cmake --install puts where, and that desktops, file managers, shells and man(1) can use it."""

import configparser
import gzip
import os
import re
import shlex
import shutil
import subprocess
import xml.etree.ElementTree
from urllib.parse import quote, unquote_to_bytes

import cli

TOP = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
ID = "io.github.poolcopy.PoolCopy"
ZSH = "share/zsh/site-functions"
EXPECTED = {   # below the prefix: mode
    "bin/poolcopy": 0o755,
    "bin/poolcopy-cli": 0o755,
    "libexec/poolcopy/poolcopy-worker": 0o755,
    f"share/applications/{ID}.desktop": 0o644,
    f"share/dbus-1/services/{ID}.service": 0o644,
    f"share/metainfo/{ID}.metainfo.xml": 0o644,
    f"share/icons/hicolor/scalable/apps/{ID}.svg": 0o644,
    f"share/icons/hicolor/16x16/apps/{ID}.svg": 0o644,
    f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg": 0o644,
    "share/kio/servicemenus/poolcopy.desktop": 0o755,   # KDE: executable, or it is not trusted
    "share/nemo/actions/poolcopy.nemo_action": 0o644,
    "share/Thunar/sendto/poolcopy.desktop": 0o644,
    "share/nautilus-python/extensions/poolcopy.py": 0o644,
    "share/file-manager/actions/poolcopy.desktop": 0o644,
    "share/bash-completion/completions/poolcopy": 0o644,
    "share/bash-completion/completions/poolcopy-cli": 0o644,
    f"{ZSH}/_poolcopy": 0o644,
    f"{ZSH}/_poolcopy-cli": 0o644,
    "share/man/man1/poolcopy.1.gz": 0o644,
    "share/man/man1/poolcopy-cli.1.gz": 0o644,
    "share/doc/poolcopy/changelog.gz": 0o644,
    "share/doc/poolcopy/changelog.Debian.gz": 0o644,
    "share/doc/poolcopy/copyright": 0o644,
    "share/lintian/overrides/poolcopy": 0o644,
}
# what a folder may be called
NAMES = [b"plain", b"two  blanks", b"b\xffd", b"it's \"a\" $HOME `x` (1) & 2; #3 %U %F %% \\ back", b"line\nfeed", "Fotos ü 日本".encode(), b"-dash"]


def keys(path):
    """A desktop-like file as {group: {key: value}}."""
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",), comment_prefixes=("#",), strict=True)
    parser.optionxform = str
    with open(path, encoding="utf-8") as f:
        parser.read_file(f)
    return {group: dict(parser[group]) for group in parser.sections()}


def url(path):
    """As GLib and KDE write it: these characters stay as they are in a path."""
    return "file://" + quote(path, safe="/!$&'()*+,;=:@~-._")


def shell_quoted(path):
    return b"'" + path.replace(b"'", b"'\\''") + b"'"


def options_in(text):
    """All long options that a text speaks of."""
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*[a-z]", text))


class Installed(cli.TreeTest):
    @classmethod
    def setUpClass(cls):
        cls.stage = cli.temporary_folder()
        cls.addClassCleanup(cli.remove, cls.stage)
        done = subprocess.run([os.environ["CMAKE"], "--install", os.environ["POOLCOPY_BUILD"], "--prefix", "/usr"],
                              env={**os.environ, "DESTDIR": os.fsdecode(cls.stage)}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode:
            raise AssertionError(done.stdout.decode())
        cls.prefix = os.path.join(os.fsdecode(cls.stage), "usr")

    def installed(self, name):
        return os.path.join(self.prefix, name)

    def text(self, name):
        with (gzip.open if name.endswith(".gz") else open)(self.installed(name), "rt", encoding="utf-8") as f:
            return f.read()

    def check(self, *command, **more):
        """Runs a tool that says nothing and succeeds if all is well."""
        if not shutil.which(command[0]):
            cli.not_run(f"{command[0]} is not installed")
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, **more)
        self.assertEqual(done.returncode, 0, done.stdout.decode())
        return done.stdout.decode()

    def test_exactly_these_files_are_installed_and_nothing_else(self):
        found = {}
        for where, folders, files in os.walk(self.stage):
            for name in folders:
                self.assertEqual(os.stat(os.path.join(where, name)).st_mode & 0o7777, 0o755, name)
            for name in files:
                path = os.path.join(where, name)
                found[os.path.relpath(os.fsdecode(path), self.prefix)] = os.stat(path).st_mode & 0o7777
        self.assertEqual({k: oct(v) for k, v in sorted(found.items())}, {k: oct(v) for k, v in sorted(EXPECTED.items())})

    def test_the_installed_programs_find_their_worker(self):
        self.folder("a", {"f": b"1", "g/h": b"2"})
        self.run_cli("a", "--as", "b", cli=self.installed("bin/poolcopy-cli"), expect=0)
        self.same("a", "b")

    # -- the desktop ---------------------------------------------------------------------------------------------

    def test_the_desktop_file_is_valid_and_does_not_make_us_the_program_for_folders(self):
        self.assertEqual(self.check("desktop-file-validate", self.installed(f"share/applications/{ID}.desktop")), "")
        entry = keys(self.installed(f"share/applications/{ID}.desktop"))["Desktop Entry"]
        self.assertNotIn("inode/directory", entry.get("MimeType", ""))
        self.assertEqual((entry["Icon"], shlex.split(entry["Exec"])[0]), (ID, "poolcopy"))

    def test_the_session_bus_starts_the_program_that_the_desktop_file_says_it_starts(self):
        entry = keys(self.installed(f"share/applications/{ID}.desktop"))["Desktop Entry"]
        service = keys(self.installed(f"share/dbus-1/services/{ID}.service"))["D-BUS Service"]
        self.assertEqual((entry["DBusActivatable"], entry["StartupNotify"], service["Name"]), ("true", "true", ID))
        self.assertEqual(shlex.split(service["Exec"])[-2:], [shlex.split(entry["Exec"])[0], "--service"])
        self.assertTrue(shlex.split(service["Exec"])[0].startswith("/"), "the bus wants a whole path")

    def test_the_metainfo_is_valid_and_speaks_of_this_version(self):
        path = self.installed(f"share/metainfo/{ID}.metainfo.xml")
        self.check("appstreamcli", "validate", "--no-net", "--no-color", path)
        version = self.run_cli("--version", expect=0).out.decode().split()[-1]
        releases = xml.etree.ElementTree.parse(path).getroot().findall("releases/release")
        first = re.match(r"poolcopy \((\S+)-1\) \w+; urgency=\w+\n", self.text("share/doc/poolcopy/changelog.Debian.gz"))
        page = re.search(r'^\.TH \S+ 1 (\S+) "PoolCopy (\S+)"', self.text("share/man/man1/poolcopy.1.gz"), re.M)
        newest = re.search(r"^## (\S+) \((\S+)\)$", self.text("share/doc/poolcopy/changelog.gz"), re.M)
        self.assertEqual((releases[0].get("version"), first[1], page[2], newest[1]), (version,) * 4)
        self.assertEqual((releases[0].get("date"), newest[2]), (page[1],) * 2)

    def test_the_flatpak_manifest_can_be_read_and_pins_what_it_fetches(self):
        try:
            import yaml
        except ImportError:
            cli.not_run("python3-yaml is not installed")
        with open(os.path.join(TOP, "resources", "flatpak", ID + ".yml"), encoding="utf-8") as f:
            manifest = yaml.safe_load(f)
        self.assertEqual((manifest["id"], manifest["command"]), (ID, "poolcopy"))
        self.assertIn(manifest["command"], [os.path.basename(p) for p in EXPECTED if p.startswith("bin/")])
        for module in manifest["modules"]:
            for source in module["sources"]:
                if source["type"] == "git":
                    self.assertRegex(source["commit"], r"^[0-9a-f]{40}$", module["name"])
                else:
                    folder = os.path.join(TOP, "resources", "flatpak", source["path"])
                    self.assertTrue(os.path.exists(os.path.join(folder, "CMakeLists.txt")), folder)

    # -- file managers -------------------------------------------------------------------------------------------

    def arrives(self, start):
        """`start(paths)` starts the stub that stands for poolcopy; every folder must arrive as it is called."""
        stub = self.file(".bin/poolcopy", b'#!/bin/sh\nprintf "%s\\0" "$@" >"$POOLCOPY_TEST_TOLD.part" && mv "$POOLCOPY_TEST_TOLD.part" "$POOLCOPY_TEST_TOLD"\n', mode=0o755)
        told = os.fsdecode(self.dir) + "/told"
        paths = [os.path.join(self.dir, name) for name in NAMES]
        for selection in (paths[:1], paths):
            env = self.env(PATH=os.path.dirname(os.fsdecode(stub)) + ":/usr/bin:/bin", POOLCOPY_TEST_TOLD=told)
            start(selection, env)
            cli.wait_for(lambda: os.path.exists(told), "the program is started", limit=30)
            with open(told, "rb") as f:
                arguments = f.read().split(b"\0")[:-1]
            os.unlink(told)
            got = [unquote_to_bytes(a[len(b"file://"):]) if a.startswith(b"file:///") else a for a in arguments if a != b"--source"]
            self.assertEqual(got, selection)
            self.assertLessEqual(arguments.count(b"--source"), 1)

    def run_line(self, line, env):
        """As g_spawn_command_line does: split like a shell, nothing expanded."""
        subprocess.run([os.fsencode(a) for a in shlex.split(os.fsdecode(line))], env=env, check=True)

    def in_other_process(self, code, env, *arguments):
        """Python with GLib: what a GTK file manager does itself."""
        done = subprocess.run([b"/usr/bin/python3", b"-c", code.encode(), *arguments], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if b"No module named 'gi'" in done.stdout:
            cli.not_run("python3-gi is not installed")
        self.assertEqual(done.returncode, 0, done.stdout.decode())

    def test_dolphin_shows_our_entry_for_folders_and_starts_us_with_their_names(self):
        menu = keys(self.installed("share/kio/servicemenus/poolcopy.desktop"))
        head, action = menu["Desktop Entry"], menu["Desktop Action copyWith"]
        self.assertEqual((head["Type"], head["MimeType"], head["Actions"]), ("Service", "inode/directory;", "copyWith;"))
        self.assertEqual((action["Name"], action["Icon"]), ("Copy with PoolCopy…", ID))

        def start(paths, env):
            words = shlex.split(action["Exec"])
            at = words.index("%U")
            subprocess.run(words[:at] + [url(p) for p in paths] + words[at + 1:], env=env, check=True)
        self.arrives(start)

    def test_nemo_shows_our_entry_for_folders_and_starts_us_with_their_names(self):
        action = keys(self.installed("share/nemo/actions/poolcopy.nemo_action"))["Nemo Action"]
        self.assertEqual((action["Selection"], action["Extensions"], action["Name"]), ("notnone", "dir;", "Copy with PoolCopy…"))
        self.assertEqual(action["Quote"], "double")   # or an apostrophe in a URL would open a quotation
        self.arrives(lambda paths, env: self.run_line(action["Exec"].replace("%U", " ".join(f'"{url(p)}"' for p in paths)).encode(), env))

    def test_thunar_sends_folders_to_us_with_their_names(self):
        path = self.installed("share/Thunar/sendto/poolcopy.desktop")
        self.assertEqual(self.check("desktop-file-validate", path), "")
        self.assertEqual(keys(path)["Desktop Entry"]["MimeType"], "inode/directory;")
        code = ("import sys, os\nfrom gi.repository import Gio\n"
                "app = Gio.DesktopAppInfo.new_from_filename(sys.argv[1])\n"
                "assert app.launch([Gio.File.new_for_path(os.fsencode(p)) for p in sys.argv[2:]], None)\n")
        self.arrives(lambda paths, env: self.in_other_process(code, env, os.fsencode(path), *paths))

    def test_pcmanfm_and_caja_show_our_entry_for_folders_and_start_us_with_their_names(self):
        action = keys(self.installed("share/file-manager/actions/poolcopy.desktop"))
        head = action["Desktop Entry"]
        self.assertEqual((head["Type"], head["Profiles"]), ("Action", "folders;"))
        profile = action["X-Action-Profile folders"]
        self.assertEqual(profile["MimeTypes"], "inode/directory;")
        # PCManFM 1.3 crashes at its start on the one, and shows the other instead of the name
        self.assertNotIn("Schemes", profile)
        self.assertNotIn("Tooltip", head)
        self.arrives(lambda paths, env: self.run_line(profile["Exec"].encode().replace(b"%F", b" ".join(map(shell_quoted, paths))), env))

    def test_nautilus_shows_our_entry_for_folders_and_starts_us_with_their_names(self):
        code = """
import importlib.machinery, importlib.util, os, sys, types
import gi, gi.repository
from gi.repository import Gio, GLib

class MenuItem:
    def __init__(self, **properties):
        self.properties = properties
    def connect(self, signal, function, *data):
        assert signal == "activate"
        self.activate = lambda: function(self, *data)

class Info:
    def __init__(self, file, folder=True, scheme="file"):
        self.uri, self.folder, self.scheme = file.get_uri(), folder, scheme
    def get_uri(self): return self.uri
    def get_uri_scheme(self): return self.scheme
    def is_directory(self): return self.folder

class MenuProvider: pass
class Display:
    get_default = staticmethod(lambda: None)
def require_version(name, version):   # GTK is not described on every machine
    if not has_gdk:
        raise ValueError(f"Namespace {name} not available")
has_gdk = sys.argv.pop(1) == "with-gdk"
gi.require_version = require_version
for name, parts in (("Nautilus", {"MenuItem": MenuItem, "MenuProvider": MenuProvider}), ("Gdk", {"Display": Display})):
    module = types.ModuleType("gi.repository." + name)
    module.__dict__.update(parts)
    sys.modules[module.__name__] = module
    setattr(gi.repository, name, module)
sys.dont_write_bytecode = True
spec = importlib.util.spec_from_file_location("extension", sys.argv[1])
extension = importlib.util.module_from_spec(spec)
spec.loader.exec_module(extension)
provider = extension.PoolCopyExtension()
files = [Gio.File.new_for_path(os.fsencode(p)) for p in sys.argv[2:]]
folders = [Info(f) for f in files]
assert not provider.get_file_items([])
assert not provider.get_file_items(folders + [Info(files[0], folder=False)])
assert not provider.get_file_items([Info(files[0], scheme="sftp")])
assert not provider.get_background_items(folders[0])
assert len(provider.get_file_items(None, folders)) == 1   # as older ones call it
(item,) = provider.get_file_items(folders)
assert item.properties["label"] == "Copy with PoolCopy…", item.properties
item.activate()
"""
        path = os.fsencode(self.installed("share/nautilus-python/extensions/poolcopy.py"))
        share = self.installed("share")
        for gdk in (b"with-gdk", b"without-gdk"):
            self.arrives(lambda paths, env, gdk=gdk: self.in_other_process(code, {**env, "XDG_DATA_DIRS": share + ":/usr/share"}, gdk, path, *paths))

    def test_every_action_has_the_same_name(self):
        for name in EXPECTED:
            if re.search(r"servicemenus|nemo|Thunar|nautilus|file-manager", name):
                self.assertIn("Copy with PoolCopy…", self.text(name), name)

    # -- the terminal --------------------------------------------------------------------------------------------

    def help_of(self, name):
        return subprocess.run([self.installed("bin/" + name), "--help"], env=self.env(), stdout=subprocess.PIPE, check=True).stdout.decode()

    def test_help_man_page_completions_and_readme_know_the_same_options(self):
        for name in ("poolcopy", "poolcopy-cli"):
            known = options_in(self.help_of(name)) - {"--option"}
            self.assertIn("--into", known)
            page = options_in(self.text(f"share/man/man1/{name}.1.gz").replace("\\-", "-")) - {"--option", "--source"}
            bash = options_in(self.text(f"share/bash-completion/completions/{name}"))
            zsh = options_in(self.text(f"{ZSH}/_{name}"))
            self.assertEqual(sorted(page - {"--help", "--version"}), sorted(known - {"--help", "--version"}), f"man page of {name}")
            self.assertEqual(sorted(bash - {"--help", "--version", "--option"}), sorted(known - {"--help", "--version"}), f"bash completion of {name}")
            self.assertEqual(sorted(zsh - {"--help", "--version"}), sorted(known - {"--help", "--version"}), f"zsh completion of {name}")
            for text in (page, bash, zsh):
                self.assertLessEqual({"--help", "--version"}, text)
        with open(os.path.join(TOP, "README.md"), encoding="utf-8") as f:
            self.assertLessEqual(known, options_in(f.read()))

    def test_without_a_display_the_window_says_so_in_a_line_and_names_the_program_for_terminals(self):
        for env in ({}, {"DISPLAY": ""}):
            done = subprocess.run([self.installed("bin/poolcopy"), "folder"], env=self.env(**env), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  check=False)
            self.assertEqual((done.returncode, done.stdout, done.stderr.count(b"\n")), (1, b"", 1), done)
            self.assertRegex(done.stderr, rb"no display.*poolcopy-cli")

    def test_man_formats_the_pages_without_a_warning(self):
        for name in ("poolcopy", "poolcopy-cli"):
            done = subprocess.run(["man", "--warnings", "--local-file", self.installed(f"share/man/man1/{name}.1.gz")], env=self.env(MANWIDTH="80"),
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False) if shutil.which("man") else cli.not_run("man is not installed")
            self.assertEqual((done.returncode, done.stderr.decode()), (0, ""), name)
            self.assertNotIn(b"@", done.stdout)
            self.assertIn(b"EXIT STATUS", done.stdout)

    def complete_in_bash(self, *words):
        """What the last word may become."""
        code = 'source "$1" || exit 9; COMP_WORDS=("${@:2}"); COMP_CWORD=$(($# - 2)); function=$(complete -p "${COMP_WORDS[0]##*/}"); function=${function#*-F }; ' \
               '"${function%% *}"; printf "%s\\n" "${COMPREPLY[@]}"'
        name = os.path.basename(words[0])
        done = subprocess.run(["bash", "--norc", "-uc", code, "bash", self.installed(f"share/bash-completion/completions/{name}"), *words],
                              env=self.env(), cwd=self.work, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, ""), words)
        return done.stdout.decode().split("\n")[:-1]

    def test_bash_completes_options_and_their_values(self):
        self.folder("folder")
        self.file("file", b"")
        self.file("--odd", b"")
        table = {
            ("--on-c",): ["--on-conflict"],
            ("--on-conflict", "re"): ["rename"],
            ("--on-conflict", "="): ["ask", "different", "leave", "skip", "overwrite", "rename", "newer"],
            ("--on-conflict", "=", "o"): ["overwrite"],
            ("--manifest-hash", ""): ["xxh128", "sha256"],
            ("--into", "f"): ["folder"],
            ("--as", "f"): ["file", "folder"],
            ("f",): ["file", "folder"],
            ("--", "--o"): ["--odd"],
            ("--ver",): ["--verify", "--verify-only", "--version"],
        }
        for words, expected in table.items():
            with self.subTest(words):
                self.assertEqual(sorted(filter(None, self.complete_in_bash("poolcopy-cli", *words))), sorted(expected))
        self.assertEqual(self.complete_in_bash("poolcopy", "--into", "f"), ["folder"])
        self.assertEqual(sorted(self.complete_in_bash("poolcopy", "f")), ["file", "folder"])

    def test_bash_and_zsh_complete_the_ids_of_copies_that_were_cut_short(self):
        source = self.folder("a", {str(i): b"x" * 9000 for i in range(60)})
        front = self.start(source, "--as", "b", "--limit", "50K", "--quiet")
        self.until_files_arrive(front, self.work, count=2)
        front.kill()
        (line,) = cli.wait_for(lambda: [x for x in self.run_cli("--jobs").out.decode().splitlines() if "being copied" not in x], "the job is known to be cut short")
        found = line.split(" ")[0]
        program = self.installed("bin/poolcopy-cli")
        self.assertEqual(self.complete_in_bash(program, "--continue", ""), [found])
        self.assertEqual(self.complete_in_bash(program, "--discard", found[:2]), [found])
        self.assertEqual(self.complete_in_zsh(f"{program} --discard {found[:2]}"), [found])

    def complete_in_zsh(self, line):
        """What zsh offers for the end of this line: its own completion in a terminal of its own."""
        if not shutil.which("zsh"):
            cli.not_run("zsh is not installed")
        code = r"""
zmodload zsh/zpty
zpty -b shell zsh -f -i
w() { zpty -w shell "$1"; }
w 'PS1=; PROMPT_EOL_MARK=; unsetopt zle_bracketed_paste 2>/dev/null; stty -echo'
w "fpath=($1 \$fpath); autoload -Uz compinit && compinit -u -d $HOME/dump"
w 'zstyle ":completion:*" list-grouped false; zstyle ":completion:*" force-list always; LISTMAX=10000'
# each match by itself, through the function that adds matches
w 'compadd() { builtin compadd -O hits "$@" 2>/dev/null; local d=; [[ " $* " == *" -O "* || " $* " == *" -A "* || " $* " == *" -D "* ]] && { builtin compadd "$@"; return }; print -rl -- "<hit>"${^hits} >>$HOME/hits; builtin compadd "$@" }'
w 'show() { zle complete-word; print END >>$HOME/hits; }; zle -N show; bindkey "^T" show'
w 'print READY >$HOME/ready'
for ((i = 0; i < 600; i++)); do [[ -e $HOME/ready ]] && break; sleep 0.05; done
zpty -n -w shell "$2"$'\x14'
for ((i = 0; i < 600; i++)); do [[ -e $HOME/hits ]] && grep -q END $HOME/hits && break; sleep 0.05; done
zpty -d shell
grep '^<hit>' $HOME/hits | sed 's/^<hit>//' | sort -u
"""
        for name in ("hits", "ready"):
            path = os.path.join(os.fsdecode(self.home), name)
            if os.path.exists(path):
                os.unlink(path)
        done = subprocess.run(["zsh", "-fc", code, "zsh", self.installed(ZSH), line], env=self.env(), cwd=self.work,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        return done.stdout.decode().splitlines()

    def test_zsh_completes_options_and_their_values(self):
        self.folder("folder")
        self.file("file", b"")
        self.assertEqual(self.complete_in_zsh("poolcopy-cli --on-conflict re"), ["rename"])
        self.assertIn("--manifest-hash", " ".join(self.complete_in_zsh("poolcopy-cli --mani")))
        self.assertEqual(self.complete_in_zsh("poolcopy-cli --into f"), ["folder"])
        self.assertEqual(sorted(self.complete_in_zsh("poolcopy f")), ["file", "folder"])
