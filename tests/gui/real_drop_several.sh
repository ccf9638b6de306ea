#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# real_drop_several.sh POOLCOPY XDND_SOURCE [PICTURES]: on the display that x_session.sh made: drops several folders at a time, one of
# them with a name that is not UTF-8, into the empty window, into the window while it copies, and onto the list of copies. All of
# them are copied in the end, one copy after the other, as all lie on one disk.
set -u
program=$1 source=$2 pictures=${3:-}
. "$(dirname "$0")/real_window.sh"
picture() { [[ -z $pictures ]] || { mkdir -p "$pictures"; sleep 1; import -window root "$pictures/$1.png"; }; }

n=0 all=()
# two_folders BYTES: makes them, with a file of so many bytes in each, and with the names in `two`
two_folders() {
    ((++n))
    two=("$place/folder $n" "$place/"$'\xff'"lder $n")
    for folder in "${two[@]}"; do
        mkdir -p "$folder/sub" || fail "could not make $folder"
        echo "$folder" >"$folder/sub/file"
        head -c "$1" /dev/urandom >"$folder/big"
    done
    all+=("${two[@]}")
}
# drop_two X Y: within the window
drop_two() { action=$("$source" $((X + $1)),$((Y + $2)) copy "${two[@]}" 2>>"$place/drop.log") && [[ $action == copy ]]; }
begun() { compgen -G "${two[0]}_copy*" >/dev/null && compgen -G "${two[1]}_copy*" >/dev/null; }
press_copy() { begun || keys alt+c; until_true 3 begun; }
all_workers() { pkill "-$1" -P "$pid" poolcopy-worker; }
stopped() { all_workers STOP; ! ps -o stat= --ppid "$pid" | grep -qv T; }
# Stops the workers as soon as the copy has begun: it may not end before the others are in line.
stop_in_time() { until begun; do :; done; until stopped; do :; done; }

start
xdotool windowsize --sync "$window" 1200 700
eval "$(xdotool getwindowgeometry --shell "$window")"

two_folders 100000000
until_true 30 drop_two $((WIDTH / 2)) $((HEIGHT / 3)) || fail "the drop into the empty window: $(cat "$place/drop.log")"
picture 1-dropped
stop_in_time & others+=($!)
until_true 60 press_copy || fail "the first copy does not begin: $(ls -a "$place")"
until_true 30 stopped || fail "the workers can't be stopped"
picture 2-running

two_folders 1000000
drop_two $((WIDTH / 2)) $((HEIGHT / 2)) || fail "the drop into the window while it copies: $(cat "$place/drop.log")"
until_true 60 press_copy || fail "the second copy does not get in line: $(ls -a "$place")"
picture 3-two-copies

two_folders 1000000
drop_two 120 $((HEIGHT / 2)) || fail "the drop onto the list: $(cat "$place/drop.log")"
until_true 60 press_copy || fail "the third copy does not get in line: $(ls -a "$place")"
picture 4-three-copies
for folder in "${all[@]}"; do
    [[ ! -e ${folder}_copy ]] || fail "there already: ${folder}_copy"
done

goes_on() { all_workers CONT; local folder; for folder in "${all[@]}"; do [[ -d ${folder}_copy ]] || return 1; done; }
until_true 120 goes_on || fail "not all are there: $(ls -a "$place")"
for folder in "${all[@]}"; do
    diff -r "$folder" "${folder}_copy" || fail "the copy differs"
done
until_true 30 title_has done || fail "the title does not say that all is done: $(xdotool getwindowname "$window")"
picture 5-done

end_window
echo "ok: three times two folders, by drops into the empty window, into the running one, and onto the list"
