# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is there in every language, whole, with all that it must keep."""

import glob
import os
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as ET

import cli

TOP = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
FILES = sorted(glob.glob(os.path.join(TOP, "resources", "translations", "poolcopy_*.ts")))
LANGUAGES = ["ar", "de", "es", "fr", "ja", "pt_BR", "ru", "zh", "zh_Hant"]
PLACES = re.compile(r"%(?:L?n|L?\d)")


def language_of(path):
    return os.path.basename(path)[len("poolcopy_"):-len(".ts")]


def messages(path):
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def keys_in(text):
    return len(re.findall(r"&\w", text.replace("&&", "")))


def faults(source, text):
    """What of `source` its translation has lost."""
    if not text.strip():
        return ["is empty"]
    found = []
    if sorted(PLACES.findall(source)) != sorted(PLACES.findall(text)):
        found.append("has other places for figures")
    if keys_in(source) != keys_in(text):
        found.append("has no key, or too many")
    if source.endswith("…") != text.rstrip("\u2069").endswith("…"):
        found.append("ends otherwise: …")
    if source[:1].isspace() != text[:1].isspace():
        found.append("begins otherwise: a space")
    if source.count("\n") != text.count("\n") and source.count("\n") < 10:   # the terminal's help is as long as it needs
        found.append("has another number of lines")
    return found


class Languages(cli.TreeTest):
    def test_all_languages_are_there(self):
        self.assertEqual([language_of(path) for path in FILES], LANGUAGES)

    def test_all_that_the_programs_say_is_translated_and_nothing_else(self):
        copies = [shutil.copy(path, os.fsdecode(self.path(os.path.basename(path)))) for path in FILES]
        update = os.path.join(TOP, "resources", "translations", "update.sh")
        subprocess.run(["bash", update, os.environ["LUPDATE"], *copies], check=True)
        for path, updated in zip(FILES, copies):
            with self.subTest(language=language_of(path)):
                said = [(context, m.findtext("source"), m.findtext("comment")) for context, m in messages(path)]
                now = [(context, m.findtext("source"), m.findtext("comment")) for context, m in messages(updated)]
                self.assertEqual(set(now) - set(said), set(), "not translated; see update_translations")
                self.assertEqual(set(said) - set(now), set(), "no longer said")

    def test_nothing_is_unfinished_and_nothing_is_lost(self):
        for path in FILES:
            for context, message in messages(path):
                source = message.findtext("source")
                with self.subTest(language=language_of(path), context=context, source=source):
                    self.assertIsNone(message.find("translation").get("type"))
                    for form in forms_of(message):
                        self.assertEqual(faults(source, form), [], form)

    def test_options_of_the_terminal_are_the_same_in_every_language(self):
        for path in FILES:
            help_texts = [m for context, m in messages(path) if context == "Options" and m.findtext("source").startswith("Copies folders and files")]
            self.assertEqual(len(help_texts), 1)
            options = lambda text: sorted(re.findall(r"--[a-z-]+", text))
            with self.subTest(language=language_of(path)):
                self.assertEqual(set(options(forms_of(help_texts[0])[0])), set(options(help_texts[0].findtext("source"))))

    def test_the_terminal_speaks_the_language_of_the_locale(self):
        for locale, word in {"de_DE.UTF-8": "Kopiert", "zh_TW.UTF-8": "複製", "zh_CN.UTF-8": "复制", "ru_RU.UTF-8": "процесс", "en_US.UTF-8": "Copies folders"}.items():
            with self.subTest(locale=locale):
                said = subprocess.run([cli.program(), "--help"], env={**os.environ, "LC_ALL": locale, "LANGUAGE": ""}, capture_output=True, check=True)
                self.assertIn(word, said.stdout.decode())

    def test_english_at_the_head_of_the_list_is_english(self):
        said = subprocess.run([cli.program(), "--help"], env={**os.environ, "LC_ALL": "en_US.UTF-8", "LANGUAGE": "en_US:de"}, capture_output=True, check=True)
        self.assertIn("Copies folders", said.stdout.decode())


class Rules(unittest.TestCase):
    def test_what_is_lost_is_found(self):
        self.assertEqual(faults("%1 of %2", "%2 von %1"), [])
        for source, text in [("%1 of %2", "%1 von %1"), ("&Copy", "Kopieren"), ("&Copy", "&Ko&pieren"), ("Report…", "Bericht"), ("a", " "), ("a\nb", "a b")]:
            self.assertNotEqual(faults(source, text), [], text)
