#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# screenshots.sh SCREENS FOLDER: pictures of the window in each of its states, light and dark, wide and narrow.
# SCREENS is the program of this name in the build tree; no display is needed.
set -eu
screens=$1 folder=$2
mkdir -p "$folder"
settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} XDG_CONFIG_HOME=$settings LC_ALL=${POOLCOPY_LOCALE:-en_US.UTF-8}
for size in 900x600 400x640; do
    "$screens" --size "$size" "$folder"
    "$screens" --dark --size "$size" "$folder"
done
