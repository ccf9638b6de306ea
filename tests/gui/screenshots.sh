#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# screenshots.sh SCREENS FOLDER: pictures of the window in each of its states: light and dark, wide and narrow, in a language of
# long accented words, from right to left, and at 200 %. Fails where a state keeps somebody out (faults.h).
# SCREENS is the program of this name in the build tree; no display is needed.
set -eu
screens=$1 folder=$2
mkdir -p "$folder"
settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} XDG_CONFIG_HOME=$settings LC_ALL=${POOLCOPY_LOCALE:-en_US.UTF-8}
for size in 900x600 400x640; do
    "$screens" --check --size "$size" "$folder"
    "$screens" --dark --size "$size" "$folder"
    "$screens" --pseudo --size "$size" "$folder"   # so long words need more than 400 pixels
done
"$screens" --check --pseudo --size 640x600 "$folder"
"$screens" --check --pseudo --rtl --dark --size 900x600 "$folder"
QT_SCALE_FACTOR=2 "$screens" --check --pseudo --size 900x600 "$folder"
QT_SCALE_FACTOR=2 "$screens" --rtl --size 400x640 "$folder"
