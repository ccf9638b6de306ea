#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""screen_reader.py POOLCOPY: on the display that x_session.sh made, and on an accessibility bus of its own: does with the
window what a screen reader's user does. Every widget that can be used has a name; the copy is started by the button of
that name, and the end is told in words.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

LIMIT = 60
INTERACTIVE = {"push button", "toggle button", "check box", "radio button", "text", "combo box", "spin button", "slider", "list", "table", "tree",
               "tree table", "progress bar", "menu item", "page tab"}

if os.environ.get("POOLCOPY_OWN_BUS") != "1":
    if not shutil.which("dbus-run-session"):
        print("not run: dbus-run-session is missing")
        sys.exit(77)
    os.environ.update(POOLCOPY_OWN_BUS="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, __file__, *sys.argv[1:]])

warnings.simplefilter("ignore")
try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
except (ImportError, ValueError):
    print("not run: the accessibility library's Python binding is missing")
    sys.exit(77)


def wait_for(condition, what):
    end = time.monotonic() + LIMIT
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            sys.exit(f"FAILED: after {LIMIT} s still not true: {what}")
        time.sleep(0.1)


def below(node):
    """That node and all below it that can be seen."""
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from below(child)


def program(pid):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child is not None and child.get_process_id() == pid and child.get_child_count() > 0:
            return child
    return None


def nameless(app):
    return [f"{n.get_role_name()} in {n.get_parent().get_name() or n.get_parent().get_role_name()!r}" for n in below(app)
            if n.get_role_name() in INTERACTIVE and not n.get_name()]


def named(app, role, name):
    return next((n for n in below(app) if n.get_role_name() == role and n.get_name().replace("&", "") == name), None)


def main():
    place = tempfile.mkdtemp()
    os.makedirs(f"{place}/holiday/deep")
    for i in range(300):
        with open(f"{place}/holiday/deep/{i}", "wb") as f:
            f.write(b"x" * 1000)
    window = subprocess.Popen([sys.argv[1], f"{place}/holiday"], stderr=subprocess.DEVNULL)
    try:
        app = wait_for(lambda: program(window.pid), "the window is on the accessibility bus")
        button = wait_for(lambda: named(app, "push button", "Copy"), "there is a button Copy")
        wrong = nameless(app)
        button.get_action_iface().do_action(0)
        wait_for(lambda: os.path.isdir(f"{place}/holiday_copy"), "the copy")
        said = wait_for(lambda: [n.get_name() for n in below(app) if "300 files" in n.get_name()], "the end is told")
        wrong += nameless(app)
    finally:
        window.kill()
        window.wait()
        shutil.rmtree(place)
    if wrong:
        sys.exit("FAILED: without a name: " + ", ".join(sorted(set(wrong))))
    print(f"ok: copied by what a screen reader has; it hears: {said[0]}")
    return 0


sys.exit(main())
