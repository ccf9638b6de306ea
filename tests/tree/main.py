#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one file of tests: main.py test_contract [-k PATTERN …]. POOLCOPY_CLI says where poolcopy-cli is.
A file of another folder is named with its path, without .py."""

import os
import signal
import sys
import unittest

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "..", "support")]
sys.dont_write_bytecode = True

if __name__ == "__main__":
    folder, sys.argv[1] = os.path.split(sys.argv[1])
    sys.path[:0] = [folder] if folder else []
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))   # so that everything is cleaned up
    if sys.argv[1] != "test_layers" and "POOLCOPY_TEST_DIR" not in os.environ:
        import mounts
        os.environ["POOLCOPY_TEST_DIR"] = mounts.workplace() or ""
    result = unittest.main(module=sys.argv[1], argv=sys.argv[1:], exit=False,
                           testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2)).result
    sys.exit(0 if result.wasSuccessful() else 1)
