#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# by_bus_name.sh POOLCOPY SERVICE: on the display that x_session.sh made, with a session bus of its own: the bus starts the program as
# SERVICE says when a folder is sent to its name; a program that is started later and finds no socket hands its folder over by the name.
# Both folders' names are not UTF-8, and both are copied.
set -u
program=$1 service=$2
# shellcheck source=real_window.sh
. "$(dirname "$0")/real_window.sh"
for tool in dbus-daemon gdbus; do
    command -v "$tool" >/dev/null || { echo "not run: $tool is missing"; exit 77; }
done

id=io.github.poolcopy.PoolCopy
mkdir "$place/services" "$place/elsewhere" "$place/bin" && ln -s "$program" "$place/bin/poolcopy" || fail "could not prepare"
cp "$service" "$place/services/" || fail "no service file"
cat >"$place/bus.conf" <<END
<busconfig>
  <type>session</type>
  <listen>unix:path=$place/bus</listen>
  <servicedir>$place/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
PATH=$place/bin:$PATH dbus-daemon --config-file="$place/bus.conf" --nofork 2>"$place/window.log" &
others+=($!)
until_true 20 test -S "$place/bus" || fail "no bus"
export DBUS_SESSION_BUS_ADDRESS=unix:path=$place/bus

for folder in $'b\xffd' $'c\xfe'; do
    mkdir -p "$place/$folder/sub" && printf '%s' "$folder" >"$place/$folder/sub/file" || fail "could not make the folder"
done
call() {
    local method=$1
    shift
    gdbus call --session --timeout 30 --dest "$id" --object-path /io/github/poolcopy/PoolCopy --method "org.freedesktop.Application.$method" "$@"
}

call Open "['file://$place/b%FFd']" '{}' >/dev/null || fail "the bus did not start it"
window_there() { window=$(xdotool search --all --onlyvisible --name '^PoolCopy' 2>/dev/null | head -1); [[ -n $window ]]; }
until_true 60 window_there || fail "no window"
pid=$(gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus --method org.freedesktop.DBus.GetConnectionUnixProcessID "$id")
pid=${pid//[!0-9 ]/}   # of "(uint32 1234,)"
pid=${pid##* }
copied "$place/"$'b\xffd'

(cd "$place" && XDG_RUNTIME_DIR=$place/elsewhere timeout 20 "$program" $'c\xfe') || fail "the second did not end well"
[[ $(xdotool search --onlyvisible --name '^PoolCopy' 2>/dev/null | wc -l) == 1 ]] || fail "there are two windows"
copied "$place/"$'c\xfe'

call Activate '{}' >/dev/null || fail "Activate is not answered"
kill -TERM "$pid"
until_true 15 gone || fail "SIGTERM did not end the window"
pid=''
echo "ok: started by the bus, and a second start handed over by the name"
