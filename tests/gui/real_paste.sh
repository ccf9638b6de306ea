#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# real_paste.sh POOLCOPY CLIPBOARD_SOURCE: on the display that x_session.sh made: folders that another X client has put on
# the clipboard, as GNOME's and as KDE's file managers do, are pasted into the window and copied.
set -u
program=$1 source=$2
. "$(dirname "$0")/real_window.sh"

for kind in gnome-copied uri-list; do
    for name in "plain $kind" $'b\xffd '"$kind"; do
        mkdir -p "$place/$name/sub"
        printf '%s' "$kind" >"$place/$name/sub/file"
    done
    coproc clipboard { exec "$source" "$kind" "$place/plain $kind" "$place/"$'b\xffd '"$kind"; }
    clipboard_pid=$!
    others+=("$clipboard_pid")
    read -r -t 30 ready <&"${clipboard[0]}" && [[ $ready == ready ]] || fail "nobody owns the clipboard"
    start
    copied() { [[ -d "$place/plain ${kind}_copy" && -d "$place/"$'b\xffd '"${kind}_copy" ]]; }
    begun() { compgen -G "$place/plain ${kind}_copy*" >/dev/null; }
    paste() { begun || keys ctrl+v ctrl+Return; until_true 3 begun; }
    until_true 60 paste || fail "$kind: nothing was pasted and copied: $(ls -a "$place")"
    until_true 60 copied || fail "$kind: there is no copy: $(ls -a "$place")"
    for name in "plain $kind" $'b\xffd '"$kind"; do
        diff -r "$place/$name" "$place/${name}_copy" || fail "$kind: the copy of $name differs"
    done
    end_window
    kill "$clipboard_pid" 2>/dev/null
done
echo "ok: pasted from both kinds of file managers, copied, equal"
