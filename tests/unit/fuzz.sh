#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh FOLDER [SECONDS]: builds the decoders' fuzzer with clang in FOLDER, unless it is there already, and lets it
# run for a bounded time. Exit: 0 nothing found, 77 ("not run") without clang's fuzzer, else what it found.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
place=$1 seconds=${2:-15}
sources=("$top/tests/unit/fuzz_wire.cpp" "$top"/core/wire/*.cpp)
mkdir -p "$place/corpus"
command -v clang++ >/dev/null || { echo "not run: clang++ is missing"; exit 77; }
built=1
for f in "${sources[@]}" "$top"/core/wire/*.h "$top"/core/base/*.h "$top/tests/unit/wire_samples.h"; do
    [ "$place/fuzz-wire" -nt "$f" ] || built=
done
if [ -z "$built" ] && ! clang++ -std=c++20 -O1 -g -I"$top" -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
    "${sources[@]}" -o "$place/fuzz-wire" 2>"$place/build.log"; then
    grep -q 'libclang_rt' "$place/build.log" && { echo "not run: clang's fuzzer (libclang-rt-14-dev) is missing"; exit 77; }
    cat "$place/build.log" >&2
    exit 1
fi
exec "$place/fuzz-wire" -max_total_time="$seconds" -max_len=4096 -timeout=10 -print_final_stats=1 \
    -artifact_prefix="$place/" "$place/corpus"
