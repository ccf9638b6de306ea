#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# startup_id.sh POOLCOPY STARTUP_WATCH: on the display that x_session.sh made: a launcher that starts the program is told when its window is
# there, and when a second start has handed over to it; and that window asks for the focus as of the second click.
set -u
program=$1 watch=$2
# shellcheck source=real_window.sh
. "$(dirname "$0")/real_window.sh"

"$watch" >"$place/heard" &
others+=($!)
ready() { read -r word time <"$place/heard" && [[ $word == ready ]]; }
until_true 30 ready || fail "nobody watches"
heard() { grep -qxF -- "$1" "$place/heard"; }

DESKTOP_STARTUP_ID="menu/poolcopy/1-a_TIME$time" start
until_true 30 heard "remove: ID=menu/poolcopy/1-a_TIME$time" || fail "the first start does not end the launcher's waiting: $(cat "$place/heard")"

# Out of sight, so that it has to come back.
xdotool windowminimize --sync "$window"
later=$((time + 7))
id='menu/pool copy/2-"b"_TIME'$later
DESKTOP_STARTUP_ID=$id timeout 20 "$program" "$place" || fail "the second did not end well"
escaped=${id// /\\ }
escaped=${escaped//\"/\\\"}
until_true 30 heard "remove: ID=$escaped" || fail "the second start does not end the launcher's waiting: $(cat "$place/heard")"
until_true 30 heard "activate $window $later" || fail "the window does not ask for the focus as of the second click: $(cat "$place/heard")"
in_front() { [[ $(xdotool getactivewindow 2>/dev/null) == "$window" ]]; }
until_true 30 in_front || fail "the window is not in front"
end_window
echo "ok: both launchers are told, and the window came to the front"
