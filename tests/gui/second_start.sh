#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# second_start.sh POOLCOPY: on the display that x_session.sh made: a program that is started while a window is there gives its folders,
# whose names are not UTF-8, to that window and ends; the window copies them.
set -u
program=$1
. "$(dirname "$0")/real_window.sh"

folder=$place/$'b\xffd'
mkdir -p "$folder/sub" && printf hello >"$folder/sub/file" || fail "could not make the folder"

start
# Its own working folder, which is not the window's.
(cd "$place" && timeout 20 "$program" $'b\xffd') || fail "the second did not end well"
only_one() { [[ $(xdotool search --onlyvisible --name '^PoolCopy' 2>/dev/null | wc -l) == 1 ]]; }
only_one || fail "there are two windows"
begun() { compgen -G "${folder}_copy*" >/dev/null; }
press_copy() { begun || keys alt+c; until_true 3 begun; }
until_true 60 press_copy || fail "the copy does not begin: $(ls -a "$place")"
copied() { [[ -d ${folder}_copy ]]; }
until_true 60 copied || fail "there is no copy: $(ls -a "$place")"
diff -r "$folder" "${folder}_copy" || fail "the copy differs"

# One that was killed leaves its socket; nobody waits for it.
kill -KILL "$pid"
wait "$pid" 2>/dev/null
start
end_window
echo "ok: the second start handed its folder over"
