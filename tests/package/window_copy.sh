#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# window_copy.sh FOLDER: on the display that x_session.sh made: starts the installed window with this folder, presses Copy,
# waits for the copy beside it, and quits.
set -u
folder=$1
log=$(mktemp)
pid=''
finish() {
    [[ -n $pid ]] && kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
    rm -f "$log"
}
trap finish EXIT
fail() { echo "FAILED: $*: $(cat "$log")" >&2; exit 1; }
until_true() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return 1
        sleep 0.1
    done
}

poolcopy "$folder" 2>"$log" &
pid=$!
window_is_there() { window=$(xdotool search --onlyvisible --pid "$pid" --name '^PoolCopy' 2>/dev/null | head -1); [[ -n $window ]]; }
until_true 60 window_is_there || fail "no window"
# Once more only while nothing has begun: later the same keys mean Cancel.
begun() { compgen -G "${folder}_copy*" >/dev/null; }
press_copy() { begun || xdotool windowactivate "$window" key --clearmodifiers alt+c; until_true 3 begun; }
until_true 60 press_copy || fail "the copy does not begin"
copied() { [[ -d ${folder}_copy ]]; }
until_true 60 copied || fail "there is no copy"
kill -TERM "$pid"
gone() { ! kill -0 "$pid" 2>/dev/null; }
until_true 15 gone || fail "SIGTERM did not end the window"
wait "$pid"
code=$?
pid=''
((code == 0)) || fail "the window ended with $code"
