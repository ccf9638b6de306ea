#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# wayland_second_start.sh POOLCOPY: on the display that wayland_session.sh made: a program that is started while a window is there gives its
# folder, and the token of the click that started it, to that window and ends; the window shows the token to the display. It says by
# what name the desktop knows it, and SIGTERM ends it.
set -u
program=$1
place=$(mktemp -d)
pid=''
finish() {
    [[ -n $pid ]] && kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
    rm -rf "$place"
}
trap finish EXIT
fail() { echo "FAILED: $*" >&2; tail -20 "$place/window.log" >&2; exit 1; }
until_true() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return 1
        sleep 0.05
    done
}
said() { grep -q -- "$1" "$place/window.log"; }

mkdir -p "$place/a" && printf hello >"$place/a/file" || fail "could not make the folder"
WAYLAND_DEBUG=client "$program" 2>"$place/window.log" &
pid=$!
until_true 60 said 'ack_configure' || fail "no window"
said 'set_app_id("io.github.poolcopy.PoolCopy")' || fail "the display does not know which program it is"
XDG_ACTIVATION_TOKEN=token-of-a-click timeout 20 "$program" "$place/a" || fail "the second did not end well"
if said 'xdg_activation_v1'; then
    until_true 20 said 'activate("token-of-a-click"' || fail "the window has not shown the token"
fi
kill -TERM "$pid"
gone() { ! kill -0 "$pid" 2>/dev/null; }
until_true 15 gone || fail "SIGTERM did not end the window"
wait "$pid" || fail "the window ended with $?"
pid=''
echo "ok: on Wayland"
