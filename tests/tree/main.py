#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one file of tests: main.py test_contract [-k PATTERN …]. POOLCOPY_CLI says where poolcopy-cli is."""

import os
import sys
import unittest

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "..", "support")]
sys.dont_write_bytecode = True

if __name__ == "__main__":
    result = unittest.main(module=sys.argv[1], argv=sys.argv[1:], exit=False,
                           testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2)).result
    sys.exit(0 if result.wasSuccessful() else 1)
