#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# wayland_session.sh COMMAND...: runs COMMAND on a Wayland display of its own, which nobody sees, and ends that again.
# Exit: COMMAND's; 77 ("not run") where a program that it needs is missing.
set -u
command -v weston >/dev/null || { echo "not run: weston is missing"; exit 77; }
compgen -G '/usr/lib/*/qt6/plugins/platforms/libqwayland*' >/dev/null || { echo "not run: qt6-wayland is missing"; exit 77; }

place=$(mktemp -d)
server=''
finish() {
    [[ -n $server ]] && kill "$server" 2>/dev/null && wait "$server" 2>/dev/null
    rm -rf "$place"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

unset DISPLAY
export DBUS_SESSION_BUS_ADDRESS=unix:path=$place/none   # or a bus would be started, and stay
export WAYLAND_DISPLAY=$place/display QT_QPA_PLATFORM=wayland XDG_SESSION_TYPE=wayland
export XDG_RUNTIME_DIR=$place XDG_CONFIG_HOME=$place/config XDG_STATE_HOME=$place/state LC_ALL=${LC_ALL:-C.UTF-8}
chmod 700 "$place"
weston --backend=headless-backend.so --use-pixman --width=1280 --height=800 --idle-time=0 --no-config --debug \
    --socket=display >"$place/server.log" 2>&1 &
server=$!
for ((i = 0; i < 600; i++)); do
    [[ -S $WAYLAND_DISPLAY ]] && break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.05
done
[[ -S $WAYLAND_DISPLAY ]] || { echo "weston did not start" >&2; cat "$place/server.log" >&2; exit 1; }
"$@"
