#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# screenshots.sh [SCREENS]: makes the pictures of these pages anew. SCREENS is the program of this name in a build tree
# (build/dev/bin/screens); it draws the window with a fake job, so no display is needed.
set -eu
docs=$(dirname "$(realpath "$0")")
screens=$(realpath "${1:-$docs/../build/dev/bin/screens}")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME=$place/config XDG_STATE_HOME=$place/state LC_ALL=en_US.UTF-8
"$screens" --size 760x560 "$place" >/dev/null

# picture of a page: state that the program draws
while read -r picture state; do
    cp "$place/$state-light-760.png" "$docs/pictures/$picture.png"
done <<'LIST'
chosen 2-chosen
copying 4-running
conflicts 8c-conflict-pictures
hanging 7-stuck
done 10-done
problems 11-done-with-problems
unfinished 15-offer
verified 18-verified
settings 30-settings
jobs 19-jobs
history 21-history
plan 19-plan
LIST
