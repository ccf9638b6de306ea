#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""screen_reader.py POOLCOPY TRANSLATIONS LANGUAGE...: on the display that x_session.sh made, and on an accessibility bus of its
own: does with the window what a screen reader's user does, in each LANGUAGE: en, or what stands between "poolcopy_" and ".ts" in the
folder TRANSLATIONS. On each page every widget that can be used has a role and a name; the pages are reached, and the copy is started,
by the buttons of those names; the end and what was not copied are told in words.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
import xml.etree.ElementTree

LIMIT = 60
# Whoever says one of these does not say what it is.
NO_ROLE = {"", "filler", "unknown", "invalid", "redundant object"}
# What can have the focus and is only a frame around what can be used.
FRAMES = {"scroll pane", "panel", "layered pane"}
INTERACTIVE = {"push button", "toggle button", "check box", "radio button", "text", "combo box", "spin button", "slider", "list", "table", "tree",
               "tree table", "progress bar", "menu item", "check menu item", "page tab"}
LOCALES = {"en": "en_US", "zh": "zh_CN", "zh_Hant": "zh_TW", "pt_BR": "pt_BR", "ar": "ar_EG"}

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


def where(node):
    above = node.get_parent()
    return f"{node.get_role_name() or 'something without a role'} {node.get_name()!r} in {above.get_name() or above.get_role_name()!r}"


def faults(app):
    """What keeps somebody out, of all that is shown now; and how many widgets can be used."""
    wrong, usable = [], 0
    for node in below(app):
        role, focusable = node.get_role_name(), node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
        if role in FRAMES or not (role in INTERACTIVE or focusable):
            continue
        usable += 1
        if role in NO_ROLE or not node.get_name():
            wrong.append(where(node))
    return wrong, usable


def plain(text):
    return text.replace("&", "")


def named(app, name):
    return next((n for n in below(app) if n.get_action_iface() and plain(n.get_name()) == plain(name)), None)


def press(app, name):
    button = wait_for(lambda: named(app, name), f"there is something to press that is called {name!r}")
    button.get_action_iface().do_action(0)


class Words:
    """What the program says for an English text."""

    def __init__(self, folder, language):
        self.all = {}
        if language == "en":
            return
        for context in xml.etree.ElementTree.parse(f"{folder}/poolcopy_{language}.ts").getroot().iter("context"):
            for message in context.iter("message"):
                self.all[context.findtext("name"), message.findtext("source")] = message.findtext("translation")

    def __call__(self, context, text):
        return self.all[context, text] if self.all else text


def read(program_path, words, language, place):
    source, target = f"{place}/holiday", f"{place}/there"
    os.makedirs(f"{source}/deep")
    os.makedirs(f"{target}/holiday/deep")
    for i in range(300):
        with open(f"{source}/deep/{i}", "wb") as f:
            f.write(b"x" * 1000)
    with open(f"{target}/holiday/deep/7", "w") as f:
        f.write("another")
    locale = LOCALES.get(language, f"{language}_{language.upper()}") + ".UTF-8"
    env = os.environ | {"LC_ALL": locale, "XDG_CONFIG_HOME": f"{place}/config", "XDG_STATE_HOME": f"{place}/state", "XDG_RUNTIME_DIR": place}
    env.pop("LANGUAGE", None)
    window = subprocess.Popen([program_path, "--into", target, source], stderr=subprocess.DEVNULL, env=env)
    wrong, seen = [], []

    def look(page):
        bad, usable = faults(app)
        wrong.extend(f"{page}: {b}" for b in bad)
        seen.append(f"{page} {usable}")

    try:
        app = wait_for(lambda: program(window.pid), "the window is on the accessibility bus")
        wait_for(lambda: named(app, words("poolcopy::ChoosePage", "&Copy")), "the button Copy")
        look("new copy")
        press(app, words("poolcopy::MainWindow", "Settings"))
        wait_for(lambda: named(app, words("poolcopy::SettingsPage", "Automatic number of workers")), "the settings")
        look("settings")
        press(app, words("poolcopy::MainWindow", "New copy"))
        press(app, words("poolcopy::ChoosePage", "&Copy"))
        wait_for(lambda: os.path.isfile(f"{target}/holiday/deep/299"), "the copy")
        wait_for(lambda: named(app, words("poolcopy::ProblemPanel", "&Retry all")), "what was not copied is listed")
        said = wait_for(lambda: [n.get_name() for n in below(app) if "holiday/deep/7" in n.get_name()], "the file that was not copied")
        look("copy")
        press(app, words("poolcopy::MainWindow", "History"))
        wait_for(lambda: named(app, words("poolcopy::HistoryPage", "Re&move")), "the history")
        wait_for(lambda: any("holiday" in n.get_name() for n in below(app)), "the copy is in the history")
        look("history")
    finally:
        window.kill()
        window.wait()
    if wrong:
        sys.exit(f"FAILED: {language}: without a name or a role: " + ", ".join(sorted(set(wrong))))
    return ", ".join(seen), said[0]


def main():
    program_path, translations, *languages = sys.argv[1:]
    for language in languages:
        place = tempfile.mkdtemp()
        begin = time.monotonic()
        try:
            seen, said = read(program_path, Words(translations, language), language, place)
        finally:
            shutil.rmtree(place)
        print(f"ok: {language}: {seen}; it hears: {said} ({time.monotonic() - begin:.1f} s)", flush=True)
    return 0


sys.exit(main())
