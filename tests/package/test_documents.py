# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages for people say is what the programs do: links, options, buttons, words."""

import glob
import os
import re
import subprocess

import cli

TOP = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
PAGES = sorted(glob.glob(os.path.join(TOP, "*.md")) + glob.glob(os.path.join(TOP, "docs", "*.md")))
USERS_PAGES = [p for p in PAGES if os.path.dirname(p).endswith("/docs")]


def text_of(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


def anchor(heading):
    """As GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def said_by_the_programs():
    """All texts that go through tr(), joined where a source line ends, without mnemonics."""
    found = set()
    for path in glob.glob(os.path.join(TOP, "ui", "*.cpp")) + glob.glob(os.path.join(TOP, "app", "*.cpp")):
        for parts in re.findall(r'\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)', text_of(path)):
            found.add("".join(re.findall(r'"((?:[^"\\]|\\.)*)"', parts)).replace("&", ""))
    return found


class Documents(cli.TreeTest):
    def test_every_link_leads_somewhere(self):
        for page in PAGES:
            for label, link in re.findall(r"\[([^\]]*)\]\(([^)]+)\)", text_of(page)):
                if re.match(r"https?:", link):
                    continue
                path, _, part = link.partition("#")
                target = os.path.normpath(os.path.join(os.path.dirname(page), path)) if path else page
                with self.subTest(page=os.path.basename(page), link=link):
                    self.assertTrue(os.path.exists(target), label)
                    if part:
                        self.assertIn(part, [anchor(h) for h in re.findall(r"^#+ (.*)$", text_of(target), re.M)])

    def test_every_page_is_in_the_list_and_every_picture_on_a_page(self):
        index = text_of(os.path.join(TOP, "docs", "README.md"))
        shown = "".join(text_of(p) for p in PAGES)
        for page in USERS_PAGES:
            if not page.endswith("README.md"):
                self.assertIn(f"({os.path.basename(page)})", index)
        for picture in glob.glob(os.path.join(TOP, "docs", "pictures", "*.png")):
            self.assertIn(f"pictures/{os.path.basename(picture)})", shown)

    def test_options_that_pages_speak_of_exist(self):
        known = set(re.findall(r"--[a-z][a-z-]*[a-z]", self.run_cli("--help", expect=0).out.decode()))
        others = {"--option", "--check"}   # of xxhsum
        for page in USERS_PAGES:
            used = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*[a-z]", text_of(page)))
            self.assertLessEqual(used - others, known, os.path.basename(page))

    def test_every_option_has_one_row_in_the_readme(self):
        known = set(re.findall(r"--[a-z][a-z-]*[a-z]", self.run_cli("--help", expect=0).out.decode())) - {"--option"}
        rows = re.findall(r"^\| (`--.*?) \|", text_of(os.path.join(TOP, "README.md")), re.M)
        self.assertEqual(sorted(name for row in rows for name in re.findall(r"--[a-z][a-z-]*[a-z]", row)), sorted(known))

    def test_buttons_that_pages_speak_of_are_in_the_window(self):
        said = said_by_the_programs()
        self.assertGreater(len(said), 200)
        others = {"Copy with PoolCopy…", "Send To"}   # in file managers
        for page in USERS_PAGES:
            for name in re.findall(r"(?<![*\w])\*([A-Z][^*\n]*)\*(?!\*)", text_of(page)):
                if name not in others:
                    self.assertTrue(name in said or any(s.rstrip(".:") == name for s in said), f"{os.path.basename(page)}: {name}")

    def test_problems_are_quoted_as_the_programs_word_them(self):
        words = text_of(os.path.join(TOP, "ui", "words_errors.cpp"))
        rows = [row for row in re.findall(r"^\| (.*?) \|", text_of(os.path.join(TOP, "docs", "problems.md")), re.M) if row != "it says" and not row.startswith("--")]
        self.assertGreater(len(rows), 20)
        for row in rows:
            for part in re.split(r": | / ", row):
                part = part.replace("process N", "process %1")
                self.assertIn(f'tr("{part}', words, row)

    def test_rules_for_taken_names_are_those_of_the_programs(self):
        page, said = text_of(os.path.join(TOP, "docs", "conflicts.md")), said_by_the_programs()
        rules = re.findall(r"^ {26}(\w+)  ", self.run_cli("--help", expect=0).out.decode(), re.M)
        rows = re.findall(r"^\| (.*?) \| `(\w+)` \|", page, re.M)
        self.assertEqual(sorted(rule for _, rule in rows), sorted(rules))
        for label, _ in rows:
            self.assertIn(label, said)

    def test_commands_of_the_pages_are_understood(self):
        self.folder("Photos", {"a": b"1"})
        self.folder("Music", {"a": b"1"})
        self.folder("media/usb")
        for page in USERS_PAGES:
            for block in re.findall(r"```sh\n(.*?)```", text_of(page), re.S):
                for line in block.splitlines():
                    line = line.split("#")[0].strip().replace("/media/usb", "media/usb").replace("/mnt/backup", "backup").replace("~/Documents", "Photos")
                    for command in re.split(r"&&|\|\|", line):
                        if command.strip().startswith("poolcopy-cli") and "--continue" not in command:
                            outcome = subprocess.run(["sh", "-c", command], env=self.env(PATH=os.path.dirname(cli.program()) + ":/usr/bin:/bin"), cwd=self.work,
                                                     stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
                            self.assertEqual(outcome.returncode, 0, f"{command}\n{outcome.stdout.decode()}")
