#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# window_copy.sh FOLDER: on the display that x_session.sh made: starts the installed window with this folder, presses Copy,
# waits for the copy beside it, and quits. real_window.sh lies beside it.
set -u
folder=$1 program=poolcopy
. "$(dirname "$0")/real_window.sh"

start "$folder"
# Once more only while nothing has begun: later the same keys mean Cancel.
begun() { compgen -G "${folder}_copy*" >/dev/null; }
press_copy() { begun || keys alt+c; until_true 3 begun; }
until_true 60 press_copy || fail "the copy does not begin"
copied() { [[ -d ${folder}_copy ]]; }
until_true 60 copied || fail "there is no copy"
end_window
