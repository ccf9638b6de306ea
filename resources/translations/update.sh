#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# update.sh LUPDATE FILE.ts...: brings these files up to date with the texts in the code; what the code no longer says goes.
set -eu
lupdate=$1
shift
cd "$(dirname "$0")/../.."
exec "$lupdate" -silent app ui core -I . -no-obsolete -locations none -ts "$@"
