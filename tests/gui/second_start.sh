#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# second_start.sh POOLCOPY: on the display that x_session.sh made: a program that is started while a window is there gives its folders,
# whose names are not UTF-8, to that window and ends; the window copies them.
set -u
program=$1
place=$(mktemp -d)
pids=()
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null; done
    rm -rf "$place"
}
trap finish EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
until_true() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return 1
        sleep 0.1
    done
}

folder=$place/$'b\xffd'
mkdir -p "$folder/sub" && printf hello >"$folder/sub/file" || fail "could not make the folder"

"$program" 2>"$place/window.log" &
pids+=($!)
first=$!
window_is_there() { window=$(xdotool search --onlyvisible --pid "$first" --name '^PoolCopy' 2>/dev/null | head -1); [[ -n $window ]]; }
until_true 60 window_is_there || fail "no window: $(cat "$place/window.log")"

# Its own working folder, which is not the window's.
(cd "$place" && timeout 20 "$program" $'b\xffd') || fail "the second did not end well"
only_one() { [[ $(xdotool search --onlyvisible --name '^PoolCopy' 2>/dev/null | wc -l) == 1 ]]; }
only_one || fail "there are two windows"
begun() { compgen -G "${folder}_copy*" >/dev/null; }
press_copy() { begun || xdotool windowactivate "$window" key --clearmodifiers alt+c; until_true 3 begun; }
until_true 60 press_copy || fail "the copy does not begin: $(ls -a "$place"; cat "$place/window.log")"
copied() { [[ -d ${folder}_copy ]]; }
until_true 60 copied || fail "there is no copy: $(ls -a "$place"; cat "$place/window.log")"
diff -r "$folder" "${folder}_copy" || fail "the copy differs"

# One that was killed leaves its socket; nobody waits for it.
kill -KILL "$first"
wait "$first" 2>/dev/null
"$program" 2>"$place/window.log" &
pids+=($!)
first=$!
until_true 60 window_is_there || fail "no window after one that was killed: $(cat "$place/window.log")"
kill -TERM "$first"
gone() { ! kill -0 "$first" 2>/dev/null; }
until_true 15 gone || fail "SIGTERM did not end the window"
echo "ok: the second start handed its folder over"
