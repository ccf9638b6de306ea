# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of poolcopy-cli's options and their values in bash.

_poolcopy_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} i
    # bash makes three words of --option=VALUE
    if [[ $cur == '=' ]]; then
        cur=''
    elif [[ $option == '=' ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        [[ ${COMP_WORDS[i]} == -- ]] && option=--   # paths only from here
    done

    local words='' paths=''
    case $option in
        --) paths=-f ;;
        --into) paths=-d ;;
        --as | --manifest) paths=-f ;;
        --workers) words='auto 1 2 4 8 16' ;;
        --on-conflict) words='ask leave skip overwrite rename newer different' ;;
        --limit) words='none 1M 2M 5M 10M 20M 50M 100M' ;;
        --permissions) words='source destination' ;;
        --manifest-hash) words='xxh128 sha256' ;;
        --format) words='text csv json html' ;;
        --report) words=$("${COMP_WORDS[0]}" --history 2>/dev/null | cut -d ' ' -f 1) ;;
        --continue | --discard) words=$("${COMP_WORDS[0]}" --jobs 2>/dev/null | cut -d ' ' -f 1) ;;
        *)
            if [[ $cur == -* ]]; then
                words='--into --as --workers --on-conflict --limit --polite --no-polite --permissions --no-flush --verify --verify-only --manifest
                    --manifest-hash --one-file-system --dry-run --json --quiet --jobs --continue --discard
                    --history --report --format --help --version'
            else
                paths=-f
            fi
            ;;
    esac
    if [[ -n $paths ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen "$paths" -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    fi
}

complete -F _poolcopy_cli poolcopy-cli
