# SPDX-License-Identifier: GPL-3.0-or-later
"""Nautilus: …/nautilus-python/extensions, read where python3-nautilus is installed."""

import gi
from gi.repository import Gio, GObject, Nautilus

try:
    gi.require_version("Gdk", "4.0")
    from gi.repository import Gdk
except (ImportError, ValueError):   # gir1.2-gtk-4.0 is not installed everywhere
    Gdk = None

PROGRAM = "io.github.poolcopy.PoolCopy.desktop"


class PoolCopyExtension(GObject.GObject, Nautilus.MenuProvider):
    def get_file_items(self, *arguments):
        files = arguments[-1]   # before Nautilus 43 a window comes first
        if not files or not all(f.is_directory() and f.get_uri_scheme() == "file" for f in files):
            return []
        item = Nautilus.MenuItem(name="PoolCopy::copy", label="Copy with PoolCopy…", tip="Choose where to copy the folder")
        item.connect("activate", self.copy, [f.get_uri() for f in files])
        return [item]

    def get_background_items(self, *_arguments):
        return []

    def copy(self, _item, uris):
        """URLs keep every byte of a name. The launch context lets the window come to the front."""
        display = Gdk and Gdk.Display.get_default()
        Gio.DesktopAppInfo.new(PROGRAM).launch_uris(uris, display.get_app_launch_context() if display else None)
