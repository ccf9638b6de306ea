# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What ./run and ./test share. Sourced by bash, from the top of the tree.

say() { printf '%s\n' "$*" >&2; }
die() { say "$0: $*"; exit 2; }

# The packages of some sections of .ci/packages.
packages() {
    awk -v wanted=" $* " '
        { sub(/#.*/, "") }
        /^\[/ { gsub(/[][]/, ""); on = index(wanted, " " $1 " "); next }
        on { for (i = 1; i <= NF; i++) print $i }' .ci/packages
}

# Installs what is missing. Costs some milliseconds if nothing is.
install_missing() {
    local wanted missing as_root=()
    mapfile -t wanted < <(packages "$@")
    if ! command -v dpkg-query >/dev/null; then
        say "Not a Debian system: expecting that these are installed: ${wanted[*]}"
        return
    fi
    mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) <(dpkg-query -W \
        -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' | sort -u))
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "please install as root: apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -q >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

# build PRESET: everything, as that preset says.
build() {
    local options=()
    command -v ccache >/dev/null && options+=(-D CMAKE_CXX_COMPILER_LAUNCHER=ccache)
    # configuring again is needed only once: Ninja sees to it when a CMakeLists.txt changes
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1" "${options[@]}" >&2
    cmake --build "build/$1" >&2
}
