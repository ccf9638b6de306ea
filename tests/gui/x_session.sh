#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# x_session.sh COMMAND...: runs COMMAND on an X display of its own, with a window manager, and ends both again.
# Exit: COMMAND's; 77 ("not run") where a program that it needs is missing.
set -u
for tool in Xvfb openbox xdotool xprop; do
    command -v "$tool" >/dev/null || { echo "not run: $tool is missing"; exit 77; }
done

place=$(mktemp -d)
server='' manager=''
finish() {
    [[ -n $manager ]] && kill "$manager" 2>/dev/null && wait "$manager" 2>/dev/null
    [[ -n $server ]] && kill "$server" 2>/dev/null && wait "$server" 2>/dev/null
    rm -rf "$place"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

# The server picks a free display and says which, so that sessions can run side by side.
mkfifo "$place/number"
exec 8<>"$place/number"
Xvfb -displayfd 8 -screen 0 1280x800x24 -nolisten tcp -noreset 2>"$place/server.log" &
server=$!
read -r -t 60 number <&8 || { echo "Xvfb did not start" >&2; cat "$place/server.log" >&2; exit 1; }
exec 8>&-

unset WAYLAND_DISPLAY
export DBUS_SESSION_BUS_ADDRESS=unix:path=$place/none   # or a bus would be started, and stay
export DISPLAY=:$number QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=$place XDG_CONFIG_HOME=$place/config XDG_STATE_HOME=$place/state
export LC_ALL=${LC_ALL:-C.UTF-8}
chmod 700 "$place"
openbox 2>"$place/manager.log" &
manager=$!
for ((i = 0; i < 600; i++)); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
    sleep 0.05
done
"$@"
