# SPDX-License-Identifier: GPL-3.0-or-later
"""Nautilus: …/nautilus-python/extensions, read where python3-nautilus is installed."""

import gi
from gi.repository import Gio, GLib, GObject, Nautilus

try:
    gi.require_version("Gdk", "4.0")
    from gi.repository import Gdk
except (ImportError, ValueError):   # gir1.2-gtk-4.0 is not installed everywhere
    Gdk = None

PROGRAM = "io.github.poolcopy.PoolCopy.desktop"
WORDS = {   # by language: the menu's entry, and what stands below the window while it is pointed at
    "ar": ("انسخ باستخدام PoolCopy…", "اختر إلى أين يُنسخ المجلد"),
    "de": ("Mit PoolCopy kopieren …", "Wählen, wohin der Ordner kopiert wird"),
    "es": ("Copiar con PoolCopy…", "Elegir dónde copiar la carpeta"),
    "fr": ("Copier avec PoolCopy…", "Choisir où copier le dossier"),
    "ja": ("PoolCopy でコピー…", "フォルダーのコピー先を選びます"),
    "pt_BR": ("Copiar com o PoolCopy…", "Escolher para onde copiar a pasta"),
    "ru": ("Копировать с помощью PoolCopy…", "Выбрать, куда скопировать папку"),
    "zh_CN": ("使用 PoolCopy 复制…", "选择将文件夹复制到哪里"),
    "zh": ("使用 PoolCopy 复制…", "选择将文件夹复制到哪里"),
    "zh_TW": ("使用 PoolCopy 複製…", "選擇要將資料夾複製到哪裡"),
    "zh_HK": ("使用 PoolCopy 複製…", "選擇要將資料夾複製到哪裡"),
}


def words():
    for language in GLib.get_language_names():   # "pt_BR.UTF-8", "pt_BR", "pt.UTF-8", "pt", "C"
        if language == "C" or language.startswith("en"):
            break
        if language in WORDS:
            return WORDS[language]
    return "Copy with PoolCopy…", "Choose where to copy the folder"


class PoolCopyExtension(GObject.GObject, Nautilus.MenuProvider):
    def get_file_items(self, *arguments):
        files = arguments[-1]   # before Nautilus 43 a window comes first
        if not files or not all(f.is_directory() and f.get_uri_scheme() == "file" for f in files):
            return []
        label, tip = words()
        item = Nautilus.MenuItem(name="PoolCopy::copy", label=label, tip=tip)
        item.connect("activate", self.copy, [f.get_uri() for f in files])
        return [item]

    def get_background_items(self, *_arguments):
        return []

    def copy(self, _item, uris):
        """URLs keep every byte of a name. The launch context lets the window come to the front."""
        display = Gdk and Gdk.Display.get_default()
        Gio.DesktopAppInfo.new(PROGRAM).launch_uris(uris, display.get_app_launch_context() if display else None)
