#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# screenshots.sh SCREENS FOLDER: pictures of the window in each of its states: light and dark, wide and narrow, in every language and in
# one of long accented words, from right to left, and at 200 %. Fails where a state keeps somebody out (faults.h).
# SCREENS is the program of this name in the build tree; no display is needed.
set -eu
screens=$1 folder=$2
mkdir -p "$folder"
settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} XDG_CONFIG_HOME=$settings LC_ALL=${POOLCOPY_LOCALE:-en_US.UTF-8}

manners() {
    echo "1 --check --size 900x600 --size 720x600"
    echo "1 --check --size 420x640 --size 400x640"
    echo "1 --dark --size 900x600 --size 420x640"
    echo "1 --pseudo --size 900x600 --size 400x640"   # so long words need more than 400 pixels
    echo "1 --check --pseudo --size 640x600"
    echo "1 --check --pseudo --rtl --dark --size 900x600"
    echo "2 --check --pseudo --size 900x600"
    echo "2 --rtl --size 400x640"
    for file in "$(dirname "$0")"/../../resources/translations/poolcopy_*.ts; do
        language=${file##*/poolcopy_}
        echo "1 --check --size 900x600 --size 420x640 --language ${language%.ts}"
    done
}
# They wait for a window to come to rest, more than they use a processor: many at once. Each has settings of its own: what is folded away is remembered there.
manners | FOLDER=$folder xargs -P 9 -L 1 bash -c 'XDG_CONFIG_HOME=$(mktemp -d -p "$XDG_CONFIG_HOME") QT_SCALE_FACTOR=$1 exec "$0" "${@:2}" "$FOLDER"' "$screens"
