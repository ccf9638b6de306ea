#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# from_thunar.sh POOLCOPY MENU [PICTURES]: on the display that x_session.sh made: a real Thunar, with MENU among its "Send To" entries, sends a
# folder whose name is not UTF-8 to a program that is not there yet; then another such folder is dragged out of Thunar onto the window.
# Both are copied.
set -u
program=$1 menu=$2 pictures=${3:-}
for tool in thunar dbus-run-session; do
    command -v "$tool" >/dev/null || { echo "not run: $tool is missing"; exit 77; }
done
if [[ ${POOLCOPY_OWN_BUS:-} != 1 ]]; then   # Thunar keeps its settings by a service of the session's bus
    unset DBUS_SESSION_BUS_ADDRESS
    POOLCOPY_OWN_BUS=1 exec dbus-run-session -- "$0" "$@"
fi
# shellcheck source=real_window.sh
. "$(dirname "$0")/real_window.sh"
# Only for people's eyes: the test itself waits for facts.
picture() { [[ -z $pictures ]] || { mkdir -p "$pictures"; import -window root "$pictures/$1.png"; }; }

mkdir -p "$place/home" "$place/bin" "$place/share/Thunar/sendto" "$place/sent/"$'b\xffd' "$place/dragged/"$'c\xfe' || fail "could not prepare"
for folder in "$place/sent/"$'b\xffd' "$place/dragged/"$'c\xfe'; do
    printf '%s' "$folder" >"$folder/file"
done
ln -s "$program" "$place/bin/poolcopy"
cp "$menu" "$place/share/Thunar/sendto/poolcopy.desktop" || fail "no menu"
export HOME=$place/home XDG_CACHE_HOME=$place/home/.cache XDG_CONFIG_HOME=$place/home/.config PATH=$place/bin:$PATH XDG_DATA_DIRS=$place/share:/usr/share

# thunar_shows FOLDER: one window of it, in the upper left corner; its number in $thunar
thunar_is_there() { thunar=$(xdotool search --onlyvisible --name "^$1 - Thunar\$" 2>/dev/null | head -1); [[ -n $thunar ]]; }
thunar_shows() {
    thunar "$place/$1" 2>>"$place/thunar.log" &
    others+=($!)
    until_true 60 thunar_is_there "$1" || fail "no Thunar: $(cat "$place/thunar.log")"
    xdotool windowsize --sync "$thunar" 560 400 windowmove "$thunar" 0 0 windowactivate --sync "$thunar"
}
window_is_there() { window=$(xdotool search --onlyvisible --name '^PoolCopy' 2>/dev/null | head -1); [[ -n $window ]] && pid=$(xdotool getwindowpid "$window"); }

# Thunar's menu of a folder, by the keyboard: "Send To", and there ours, which stands before "Mail Recipient" at the end.
thunar_shows sent
windows() { xdotool search --onlyvisible --class thunar 2>/dev/null | wc -l; }
more_than() { (($(windows) > $1)); }
sent() {
    xdotool windowactivate --sync "$thunar" key --clearmodifiers Escape Escape ctrl+a
    local before
    before=$(windows)
    xdotool key --clearmodifiers shift+F10
    until_true 5 more_than "$before" || return 1
    picture sent-1
    xdotool key --clearmodifiers s
    until_true 5 more_than $((before + 1)) || return 1
    picture sent-2
    xdotool key --clearmodifiers End Up Return
    until_true 10 window_is_there
}
until_true 60 sent || fail "Thunar's menu does not start the program: $(cat "$place/thunar.log")"
picture sent-3
copied "$place/sent/"$'b\xffd'

thunar_shows dragged
xdotool windowmove "$window" 580 60
at_its_place() {
    eval "$(xdotool getwindowgeometry --shell "$window")"
    ((X > 570 && X < 620))
}
until_true 30 at_its_place || fail "the window did not move"
# The one folder stands at the left of Thunar's list; where exactly depends on fonts and themes.
# With nothing listed Copy asks for folders: then it is taken back.
asks() { asks=$(xdotool search --onlyvisible --name '^Choose folders' 2>/dev/null | head -1); [[ -n $asks ]]; }
begun_or_asks() { begun "$place/dragged/"$'c\xfe' || asks; }
listed() {
    keys ctrl+n alt+c
    until_true 5 begun_or_asks
    ! asks || { xdotool windowactivate --sync "$asks" key Escape; return 1; }
    begun "$place/dragged/"$'c\xfe'
}
dragged() {
    local x=$1 y=$2 i
    xdotool windowactivate --sync "$thunar" mousemove "$x" "$y" mousedown 1
    for i in {1..20}; do
        xdotool mousemove $((x + (X + WIDTH / 2 - x) * i / 20)) $((y + (Y + HEIGHT / 3 - y) * i / 20)) sleep 0.03
    done
    picture "dragged-$y"
    xdotool mouseup 1
    listed
}
once() { dragged 200 150 || dragged 200 180 || dragged 180 130; }
until_true 90 once || fail "nothing came from Thunar: $(ls -a "$place"/*)"
copied "$place/dragged/"$'c\xfe'
picture dragged-end
kill -TERM "$pid"
until_true 15 gone || fail "SIGTERM did not end the window"
pid=''
echo "ok: sent and dragged by Thunar, and copied"
