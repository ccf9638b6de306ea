# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers of the program, enforced by reading every #include line."""

import glob
import os
import re
import unittest

TOP = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
# room: the rooms it may include besides itself; the first that fits a path counts
MAY = {
    "core/base": [],
    "core/wire": ["core/base"],
    "core/fs": ["core/base"],
    "core/worker": ["core/wire", "core/fs", "core/base"],
    "core/engine": ["core/wire", "core/base"],
    "ui": ["core/engine", "core/base"],
    "app": ["ui", "core/engine", "core/base"],
}
NO_QT = ("core/base", "core/wire", "core/fs", "core/worker")
NOT_IN_UI = {"QProcess", "QFile", "QDir", "QFileInfo", "QDirIterator", "QSaveFile", "QTemporaryFile", "QTemporaryDir",
             "QFileSystemModel", "QFileSystemWatcher"}
PLATFORM = re.compile(r"\bQ_OS_\w+|\b__linux__\b|\b__APPLE__\b|\b_WIN32\b|\b__FreeBSD__\b|\b__unix__\b")
INCLUDE = re.compile(r'^\s*#\s*include\s*(<[^>]+>|"[^"]+")', re.M)


def sources():
    for room in MAY:
        for pattern in ("*.h", "*.cpp"):
            for path in sorted(glob.glob(os.path.join(TOP, room, "**", pattern), recursive=True)):
                with open(path, encoding="utf-8") as f:
                    yield room, os.path.relpath(path, TOP), f.read()


def room_of(include):
    return next((room for room in MAY if include.startswith(room + "/")), None)


def is_qt(include):
    return re.match(r"(Qt\w*/)?Q[A-Za-z]|q[a-z_]+\.h$|Qt[A-Z]", include) is not None


def qt_core_headers():
    found = glob.glob("/usr/include/*/qt6/QtCore") + glob.glob("/usr/include/qt6/QtCore")
    return set(os.listdir(found[0])) if found else None


class Layers(unittest.TestCase):
    def check(self, judge):
        wrong = [f"{path}: {text}" for room, path, source in sources() for text in judge(room, path, source)]
        self.assertEqual(wrong, [])

    def test_includes_follow_the_arrows_and_never_go_against_them(self):
        def judge(room, path, source):
            for include in INCLUDE.findall(source):
                other = room_of(include[1:-1])
                if other and other != room and other not in MAY[room]:
                    yield f"{room} may not include {include}"
        self.check(judge)

    def test_own_headers_are_named_from_the_top_of_the_tree(self):
        def judge(room, path, source):
            for include in INCLUDE.findall(source):
                if include[0] == '"' and not room_of(include[1:-1]) and not include.endswith('.moc"'):
                    yield f"{include} is not a path from the top"
        self.check(judge)

    def test_base_wire_fs_and_worker_know_no_qt(self):
        def judge(room, path, source):
            for include in INCLUDE.findall(source):
                if room in NO_QT and is_qt(include[1:-1]):
                    yield f"includes {include}"
        self.check(judge)

    def test_the_engine_uses_qt_core_only(self):
        core = qt_core_headers()
        if core is None:
            self.skipTest("not run: no headers of Qt Core found")

        def judge(room, path, source):
            for include in INCLUDE.findall(source):
                if room == "core/engine" and is_qt(include[1:-1]) and os.path.basename(include[1:-1]) not in core:
                    yield f"{include} is not of Qt Core"
        self.check(judge)

    def test_the_window_touches_no_files_and_starts_no_processes(self):
        def judge(room, path, source):
            for include in INCLUDE.findall(source):
                if room == "ui" and os.path.basename(include[1:-1]) in NOT_IN_UI:
                    yield f"includes {include}"
        self.check(judge)

    def test_platform_code_is_in_core_fs_only(self):
        def judge(room, path, source):
            for word in PLATFORM.findall(source):
                if room != "core/fs":
                    yield f"says {word}"
        self.check(judge)

    def test_every_source_has_its_licence(self):
        def judge(room, path, source):
            if not source.startswith("// SPDX-License-Identifier: GPL-3.0-or-later\n"):
                yield "has no SPDX line"
        self.check(judge)


class Rules(unittest.TestCase):
    """The test above is worth nothing if it finds nothing."""

    def test_a_qt_header_is_recognised(self):
        for name in ("QString", "QtCore/QString", "qglobal.h", "QtTest"):
            self.assertTrue(is_qt(name), name)
        for name in ("vector", "sys/stat.h", "tl/expected.hpp", "queue", "quadmath.h2"):
            self.assertFalse(is_qt(name), name)

    def test_there_are_sources_in_every_room(self):
        self.assertGreaterEqual({room for room, _, _ in sources()}, set(MAY) - {"app"})
