#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# end_of_session.sh POOLCOPY POOLCOPY_CLI: on the display that x_session.sh made: a copy that SIGTERM ends, and one whose program is
# killed, can be continued, and is whole then.
set -u
program=$1 cli=$2
# shellcheck source=real_window.sh
. "$(dirname "$0")/real_window.sh"

# make FOLDER FILES: small ones, so that copying takes a while on any disk
make() {
    mkdir -p "$1" || return 1
    (cd "$1" && seq "$2" | split -l 1 -a 6 - f) || return 1
}
begun() { compgen -G "$1_copy*" >/dev/null; }
# cut_short SIGNAL: a copy that has begun is ended by it before it is whole; $folder is what was copied
cut_short() {
    local files
    for files in 30000 120000; do
        folder=$place/$1-$files
        make "$folder" "$files" || fail "could not make the folder"
        start "$folder"
        press() { begun "$folder" || xdotool windowactivate "$window" key --clearmodifiers alt+c; until_true 3 begun "$folder"; }
        until_true 60 press || fail "the copy does not begin"
        kill "-$1" "$pid"
        until_true 15 gone || fail "$1 did not end the window"
        wait "$pid" 2>/dev/null
        pid=''
        [[ -d ${folder}_copy ]] || return 0   # else it was faster
    done
    fail "every copy was whole before $1 came"
}
for signal in TERM KILL; do
    cut_short "$signal"
    compgen -G "${folder}_copy.unfinished-*" >/dev/null || fail "nothing is left to continue after $signal: $(ls -a "$place")"
    "$cli" --continue >"$place/continued.log" 2>&1 || fail "not continued after $signal: $(cat "$place/continued.log")"
    diff -r "$folder" "${folder}_copy" || fail "the copy differs after $signal"
    ! compgen -G "$place/*unfinished*" >/dev/null || fail "something unfinished is left after $signal"
done
echo "ok: what the end of a session cuts short is continued"
