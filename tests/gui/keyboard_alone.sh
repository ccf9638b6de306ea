#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# keyboard_alone.sh POOLCOPY: on the display that x_session.sh made: from the empty window to the end of a copy, and out of
# the program, without the mouse.
set -u
program=$1
. "$(dirname "$0")/real_window.sh"

mkdir -p "$place/holiday/deep"
printf 'hello' >"$place/holiday/deep/file"
start
# The folder dialog loads its list first: what is typed too early is lost.
dialog() { dialog=$(xdotool search --all --onlyvisible --pid "$pid" --name 'folder' 2>/dev/null | head -1); [[ -n $dialog ]]; }
no_dialog() { ! dialog; }
chosen() {
    dialog || { keys alt+f; until_true 3 dialog || return 1; }
    xdotool windowactivate --sync "$dialog" key --clearmodifiers ctrl+a type --clearmodifiers "$place/holiday"
    xdotool windowactivate --sync "$dialog" key --clearmodifiers Return
    until_true 3 no_dialog || { xdotool key --window "$dialog" Escape; return 1; }
}
until_true 60 chosen || fail "no folder could be chosen"
begun() { compgen -G "$place/holiday_copy*" >/dev/null; }
press_copy() { begun || keys ctrl+Return; until_true 3 begun; }
until_true 60 press_copy || fail "the copy does not begin"
copied() { [[ -d $place/holiday_copy ]]; }
until_true 60 copied || fail "there is no copy: $(ls -a "$place")"
diff -r "$place/holiday" "$place/holiday_copy" || fail "the copy differs"
until_true 60 title_has done || fail "the title does not say that it is done: $(xdotool getwindowname "$window")"
keys ctrl+q
until_true 15 gone || fail "Ctrl+Q does not end the program"
wait "$pid"
pid=''
echo "ok: chosen, copied and quit by the keyboard alone"
