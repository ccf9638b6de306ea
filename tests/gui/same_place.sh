#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# same_place.sh POOLCOPY: on the display that x_session.sh made: the window opens where it was closed, as large as it was then; and
# maximised if it was.
set -u
program=$1
. "$(dirname "$0")/real_window.sh"

stands() { [[ $(xdotool getwindowgeometry --shell "$window" | grep -E '^(X|Y|WIDTH|HEIGHT)=' | tr '\n' ' ') == "$1" ]]; }
where() { xdotool getwindowgeometry --shell "$window" | grep -E '^(X|Y|WIDTH|HEIGHT)=' | tr '\n' ' '; }
is_maximised() { xprop -id "$window" _NET_WM_STATE | grep -q _NET_WM_STATE_MAXIMIZED_VERT; }
has_size() { [[ $(where) == *"WIDTH=$1 HEIGHT=$2 " ]]; }

start
xdotool windowsize --sync "$window" 640 480
xdotool windowmove --sync "$window" 300 150
until_true 20 has_size 640 480 || fail "it can't be resized: $(where)"
before=$(where)
end_window

start
until_true 20 stands "$before" || fail "it was at $before and is at $(where)"
by_menu() { keys Escape alt+space "$1"; }   # of the window manager
maximise() { is_maximised || { by_menu x; until_true 3 is_maximised; }; }
until_true 20 maximise || fail "it can't be maximised"
end_window

start
until_true 20 is_maximised || fail "it is not maximised any more: $(where)"
make_normal() { has_size 640 480 || { by_menu e; until_true 3 has_size 640 480; }; }
until_true 20 make_normal || fail "it has forgotten its size: $(where)"
end_window
echo "ok: the window opens as it was closed"
