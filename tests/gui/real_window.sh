# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts with a real window share. Sourced by them; $program is the window's.
place=$(mktemp -d)
pid='' window=''
others=()
finish() {
    [[ -n $pid ]] && kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
    ((${#others[@]} == 0)) || kill "${others[@]}" 2>/dev/null
    rm -rf "$place"
}
trap finish EXIT
fail() { echo "FAILED: $*" >&2; [[ -s $place/window.log ]] && cat "$place/window.log" >&2; exit 1; }

# until_true SECONDS COMMAND...: tries until it succeeds
until_true() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return 1
        sleep 0.1
    done
}

window_is_there() { window=$(xdotool search --all --onlyvisible --pid "$pid" --name '^PoolCopy' 2>/dev/null | head -1); [[ -n $window ]]; }
# start ARGUMENT...: the window, at the front
start() {
    "$program" "$@" 2>"$place/window.log" &
    pid=$!
    until_true 60 window_is_there || fail "no window"
    xdotool windowactivate --sync "$window"
}
keys() { xdotool windowactivate --sync "$window" key --clearmodifiers "$@"; }
title_has() { xdotool getwindowname "$window" | grep -q -- "$1"; }
begun() { compgen -G "$1_copy*" >/dev/null; }
# copied FOLDER: presses Copy until it begins, and waits for its end
copied() {
    press() { begun "$1" || keys alt+c; until_true 3 begun "$1"; }
    until_true 60 press "$1" || fail "the copy does not begin: $(ls -a "$place" "${1%/*}")"
    until_true 60 test -d "$1_copy" || fail "there is no copy: $(ls -a "$place" "${1%/*}")"
    diff -r "$1" "$1_copy" || fail "the copy differs"
}
gone() { ! kill -0 "$pid" 2>/dev/null; }
end_window() {
    kill -TERM "$pid"
    until_true 15 gone || fail "SIGTERM did not end the window"
    wait "$pid" || fail "the window ended with $?"
    pid=''
}
