# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of poolcopy's options in bash.

_poolcopy() {
    local cur=${COMP_WORDS[COMP_CWORD]} kind=-f
    [[ ${COMP_WORDS[COMP_CWORD - 1]} == --into ]] && kind=-d
    if [[ $cur == -* && $kind == -f ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--into --help --version' -- "$cur")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen "$kind" -- "$cur")
    fi
}

complete -F _poolcopy poolcopy
