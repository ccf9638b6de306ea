# SPDX-License-Identifier: GPL-3.0-or-later
"""The .deb: made by the documented command, judged by lintian, and used on a Debian that has nothing else."""

import glob
import os
import re
import shutil
import subprocess

import cli
import mounts

TOP = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
# What dpkg and the tools that packages trigger keep for themselves.
SYSTEMS_OWN = re.compile(rb"^/(proc|sys|dev|tmp|run|home|root)(/|$)|^/var/(lib/dpkg|lib/apt|lib/systemd|cache|log|backups)(/|$)|^/etc/ld\.so\.cache$"
                         rb"|^/usr/share/(applications/mimeinfo\.cache|icons/hicolor/icon-theme\.cache)$|/__pycache__(/|$)")


def run(*command, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False, **more)
    if done.returncode:
        raise AssertionError(f"{command}: {done.returncode}\n{done.stdout.decode(errors='replace')[-6000:]}")
    return done.stdout.decode(errors="replace")


class Deb(cli.TreeTest):
    @classmethod
    def setUpClass(cls):
        for old in glob.glob(os.path.join(TOP, "build", "package", "*.deb")):
            os.unlink(old)
        env = {**os.environ, "LC_ALL": "C.UTF-8"}
        if shutil.which("ccache"):
            env["CMAKE_CXX_COMPILER_LAUNCHER"] = "ccache"
        run(os.environ["CMAKE"], "--workflow", "--preset", "package", cwd=TOP, env=env)
        (cls.deb,) = glob.glob(os.path.join(TOP, "build", "package", "*.deb"))

    def field(self, name):
        return run("dpkg-deb", "--field", self.deb, name).strip()

    def test_lintian_has_nothing_to_say(self):
        if not shutil.which("lintian"):
            cli.not_run("lintian is not installed")
        options = ["--allow-root"] if cli.IS_ROOT else []
        # no bug of Debian's own asks for this package
        self.assertEqual(run("lintian", *options, "--suppress-tags", "initial-upload-closes-no-bugs", self.deb), "")

    def test_it_depends_on_what_it_needs_and_recommends_what_is_nice(self):
        depends = {d.split(" ")[0] for d in self.field("Depends").split(", ")}
        self.assertLessEqual({"libqt6widgets6", "libqt6gui6", "libqt6core6", "libqt6dbus6", "libqt6svg6", "libxcb1", "libxxhash0", "libnettle8", "libc6", "libstdc++6"}, depends)
        for package in ("qt6-translations-l10n", "qt6-wayland", "qt6-xdgdesktopportal-platformtheme"):
            self.assertIn(package, self.field("Recommends").split(", "))

    # -- on a Debian that has nothing else -----------------------------------------------------------------------

    def fresh_debian(self):
        """The smallest Debian 12, in memory, with /proc and /dev; gone with the test."""
        if not shutil.which("debootstrap"):
            cli.not_run("debootstrap is not installed")
        self.root = os.fsdecode(mounts.mount(self, self.path("debian"), "-t", "tmpfs", "-o", "size=10g,mode=755", "poolcopy-test", what="tmpfs"))
        try:
            mirror = os.environ.get("POOLCOPY_DEBIAN_MIRROR")   # else debootstrap's own
            run("debootstrap", "--variant=minbase", "bookworm", self.root, *[mirror] * bool(mirror))
        except AssertionError as e:
            if re.search(r"Failed getting release|Couldn't download|Temporary failure", str(e)):
                cli.not_run("no Debian mirror can be reached")
            raise
        for kind, point in (("proc", "proc"), ("sysfs", "sys")):
            mounts.mount(self, os.path.join(self.root, point), "-t", kind, kind, what=kind)
        mounts.mount(self, os.path.join(self.root, "dev"), "--rbind", "/dev", what="/dev")
        shutil.copy("/etc/resolv.conf", os.path.join(self.root, "etc/resolv.conf"))
        self.inside("apt-get", "update", "-q")
        self.inside("useradd", "--create-home", "ada")

    def inside(self, *command, user=None):
        prefix = ["chroot", self.root] if user is None else ["chroot", "--userspec", f"{user}:{user}", self.root]
        home = f"/home/{user}" if user else "/root"
        return run(*prefix, "env", "-i", "PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", f"HOME={home}", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive",
                   "sh", "-c", 'cd "$HOME" && exec "$@"', "sh", *command)

    def put(self, path, name):
        target = os.path.join(self.root, name.lstrip("/"))
        shutil.copy(path, target)
        os.chmod(target, 0o755)
        return name

    def everything(self):
        """Each path of the system, with what it is."""
        found = {}
        for where, folders, files in os.walk(os.fsencode(self.root)):
            inner = where[len(self.root):] or b"/"
            folders[:] = [f for f in folders if not SYSTEMS_OWN.search(os.path.join(inner, f))]
            for name in folders + files:
                path = os.path.join(inner, name)
                if not SYSTEMS_OWN.search(path):
                    s = os.lstat(os.path.join(where, name))
                    found[path] = (s.st_mode, s.st_uid, s.st_gid, None if os.path.isdir(os.path.join(where, name)) else s.st_size)
        return found

    def newer_version(self):
        """The same package as version 0.1.99: one file fewer, one more."""
        tree = os.fsdecode(self.path("newer"))
        run("dpkg-deb", "--raw-extract", self.deb, tree)
        control = os.path.join(tree, "DEBIAN", "control")
        with open(control, encoding="utf-8") as f:
            text = re.sub(r"^Version: .*$", "Version: 0.1.99-1", f.read(), flags=re.M)
        with open(control, "w", encoding="utf-8") as f:
            f.write(text)
        os.unlink(os.path.join(tree, "usr/share/nemo/actions/poolcopy.nemo_action"))
        with open(os.path.join(tree, "usr/share/doc/poolcopy/new"), "w", encoding="utf-8"):
            pass
        os.unlink(os.path.join(tree, "DEBIAN", "md5sums"))
        run("dpkg-deb", "--root-owner-group", "--build", tree, tree + ".deb")
        return tree + ".deb"

    def test_it_installs_copies_upgrades_and_leaves_nothing_on_a_debian_that_has_nothing_else(self):
        self.fresh_debian()
        # all that it needs, and what the test needs to press a button
        self.inside("apt-get", "satisfy", "-q", "-y", "--no-install-recommends", self.field("Depends"))
        self.inside("apt-get", "install", "-q", "-y", "--no-install-recommends", "xvfb", "openbox", "xdotool", "x11-utils", "xauth", "man-db", "fonts-dejavu-core")
        for package in self.field("Recommends").split(", ") + self.field("Suggests").split(", "):
            self.assertRegex(self.inside("apt-cache", "show", package), rf"Package: {re.escape(package)}\n")
        before = self.everything()

        deb = self.put(self.deb, "/root/poolcopy.deb")
        self.inside("dpkg", "--install", deb)
        installed = self.everything()
        self.assertIn(b"/usr/libexec/poolcopy/poolcopy-worker", installed)
        self.assertEqual(self.inside("man", "-w", "poolcopy-cli").strip(), "/usr/share/man/man1/poolcopy-cli.1.gz")

        # in the terminal, as somebody who is not root
        home = os.path.join(self.root, "home/ada")
        source = os.path.join(os.fsencode(home), b"Photos \xff")
        for name, data in {b"one": b"1", b"sub/two": b"2" * 100000, b"sub/\xfe\n": b"3"}.items():
            os.makedirs(os.path.dirname(os.path.join(source, name)), exist_ok=True)
            with open(os.path.join(source, name), "wb") as f:
                f.write(data)
        self.inside("chown", "-R", "ada:ada", "/home/ada")
        self.inside("poolcopy-cli", b"Photos \xff", "--as", "by terminal", "--verify", user="ada")
        self.same(source, os.path.join(home, "by terminal"))

        # in the window
        scripts = ["tests/gui/x_session.sh", "tests/gui/real_window.sh", "tests/package/window_copy.sh"]
        for script in scripts:
            self.put(os.path.join(TOP, script), "/usr/local/bin/" + os.path.basename(script))
        self.inside("x_session.sh", "window_copy.sh", b"/home/ada/Photos \xff", user="ada")
        self.same(source, source + b"_copy")
        for script in scripts:
            os.unlink(os.path.join(self.root, "usr/local/bin", os.path.basename(script)))

        # over it, and away again
        self.inside("dpkg", "--install", self.put(self.newer_version(), "/root/newer.deb"))
        upgraded = self.everything()
        self.assertEqual(sorted(set(installed) - set(upgraded)), [b"/usr/share/nemo/actions/poolcopy.nemo_action"])
        self.assertEqual(sorted(set(upgraded) - set(installed)), [b"/usr/share/doc/poolcopy/new"])
        self.inside("poolcopy-cli", "--version")
        self.inside("dpkg", "--purge", "poolcopy")
        after = self.everything()
        self.assertEqual(sorted(set(before) ^ set(after)), [])
        self.assertEqual([p for p in before if before[p] != after[p]], [])
        # the user's own stays: the copies, and nothing but settings and state
        hidden = {n for n in os.listdir(home) if n.startswith(".")} - {".bash_logout", ".bashrc", ".profile"}
        self.assertLessEqual(hidden, {".config", ".local", ".cache"})

    def test_the_two_commands_of_the_readme_work_from_a_clean_clone_on_a_debian_that_has_nothing_else(self):
        if not os.path.exists(os.path.join(TOP, ".git")) or not shutil.which("git"):
            cli.not_run("this is no clone")
        self.fresh_debian()
        run("git", "clone", "--quiet", "--no-hardlinks", TOP, os.path.join(self.root, "root/PoolCopy"))
        photos = os.path.join(self.root, "root/Photos")
        os.mkdir(photos)
        with open(os.path.join(photos, "one"), "wb") as f:
            f.write(b"1")
        self.inside("PoolCopy/run", "Photos")   # there is no display: in the terminal
        self.same(photos, photos + "_copy")
        self.inside("PoolCopy/test", "--build-only")
        self.inside("PoolCopy/build/dev/bin/unit-words")
