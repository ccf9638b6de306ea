#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# real_drop.sh POOLCOPY XDND_SOURCE [PICTURES]: on the display that x_session.sh made: starts the window, drops a folder
# whose name is not UTF-8 into it from another X client, presses Copy, and waits for an equal copy on the disk.
set -u
program=$1 source=$2 pictures=${3:-}
. "$(dirname "$0")/real_window.sh"
# Only for people's eyes: the test itself waits for facts.
picture() { [[ -z $pictures ]] || { mkdir -p "$pictures"; sleep 1; import -window root "$pictures/$1.png"; }; }

folder=$place/$'b\xffd f\xc3\xb6lder'
mkdir -p "$folder/sub/"$'\xfe\n' || fail "could not make the folder"
printf 'hello' >"$folder/sub/"$'\xfe\n/file'
head -c 3000000 /dev/urandom >"$folder/big"
ln -s nowhere "$folder/link"
: >"$folder/empty"

start
xdotool windowmove "$window" 100 80 windowactivate "$window"
at_its_place() {
    eval "$(xdotool getwindowgeometry --shell "$window")"
    ((X > 90 && X < 130))
}
until_true 30 at_its_place || fail "the window did not move"
picture 1-empty

# A window that is just mapped may not take drops yet.
dropped() { action=$("$source" $((X + WIDTH / 2)),$((Y + HEIGHT / 3)) copy "$folder" 2>>"$place/drop.log"); }
until_true 30 dropped || fail "the drop: $(cat "$place/drop.log")"
[[ $action == copy ]] || fail "the window says that it did '$action', not a copy"
picture 2-dropped

copied() { [[ -d ${folder}_copy ]]; }
# Once more only while nothing has begun: later the same keys mean Cancel.
begun() { compgen -G "${folder}_copy*" >/dev/null; }
press_copy() { begun || xdotool windowactivate "$window" key --clearmodifiers alt+c; until_true 3 begun; }
until_true 60 press_copy || fail "the copy does not begin: $(ls -a "$place"; cat "$place/window.log")"
until_true 120 copied || fail "there is no copy: $(ls -a "$place"; cat "$place/window.log")"
diff -r --no-dereference "$folder" "${folder}_copy" || fail "the copy differs"
picture 3-done

end_window
echo "ok: dropped, copied, equal, and quit on SIGTERM"
