# Completes httplore in bash, from 4.2 on. What is offered comes from the program itself: lines that begin with a
# word; behind two blanks stands what it means, which is shown where there is a choice.

_httplore_options() {
    "$1" --width=1000 --help | sed -n 's/^ *\(-[a-zA-Z],\)* *\(--[^ ]\)/\2/p'
}

# What option $2 wants, as --help calls it; nothing if it wants nothing.
_httplore_argument() {
    _httplore_options "$1" | sed -n "s/^$2=\([A-Z]*\) .*/\1/p"
}

_httplore_codes() {
    "$1" --list | cut -c 1-3 | uniq | "$1" -
}

_httplore_classes() {
    "$1" --width=1000 --list classes | sed 's/ /  /'
}

# What may stand where $2 is, behind $3.
_httplore_words() {
    local before=" ${COMP_WORDS[*]:1:COMP_CWORD-1} "
    if [[ $2 == -* ]]; then
        _httplore_options "$1"
    elif [[ $before == *' -l '* || $before == *' --list '* ]]; then
        printf '%s\n' classes headers topics products
        _httplore_codes "$1"
        _httplore_classes "$1"
    elif [[ $before =~ ' '(-c|--compare|--example)' ' ]]; then
        _httplore_codes "$1"
    elif [[ $before =~ ' '(-k|--check)' ' ]]; then
        : # files, below
    elif [[ $3 == [0-9][0-9][0-9] && $2 != [0-9]* ]]; then
        "$1" --width=1000 --list products | grep -w -e "$3" | sed 's/  .*//'
    else
        _httplore_codes "$1"
        _httplore_classes "$1"
        "$1" --width=1000 --list headers
        "$1" --width=1000 --list topics
    fi
}

# A single word is inserted, and so are all of them, one after another, by menu-complete and insert-completions.
_httplore_finish() {
    local i word
    for i in "${!COMPREPLY[@]}"; do
        if [[ ${#COMPREPLY[@]} == 1 || $COMP_TYPE == 37 || $COMP_TYPE == 42 ]]; then
            word=${COMPREPLY[i]%%  *}
            printf -v "COMPREPLY[$i]" %q "${word/%=[[:upper:]]*/=}"
        else
            COMPREPLY[i]=${COMPREPLY[i]:0:${COLUMNS:-80}-2}
        fi
    done
    [[ ${#COMPREPLY[@]} != 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace
}

# bash calls it with the program, what it will replace, and the word before. What it replaces is the end of the word:
# for bash, words end at = and : too.
_httplore() {
    local line words given= option=$3 word=${COMP_LINE:0:COMP_POINT}
    set -- "${1/#\~\//$HOME/}" "$2" "$3"
    word=${word##*[[:space:]]}
    [[ $word != --*=* ]] || option=${word%%=*} given=${word%%=*}=
    case $([[ ! $option =~ ^--[a-z-]+$ ]] || _httplore_argument "$1" "$option" 2>/dev/null) in
    '') words=$(_httplore_words "$1" "$word" "$3" 2>/dev/null) ;;
    WHEN) words=$(printf -- "$given%s\n" auto always never) ;;
    FILE) compopt -o default ;;
    esac
    [[ ! " ${COMP_WORDS[*]:1:COMP_CWORD-1} " =~ ' '(-k|--check)' ' ]] || compopt -o default
    COMPREPLY=()
    while read -r line; do
        [[ -z $line || ${line,,} != "${word,,}"* ]] || COMPREPLY+=("${line:${#word}-${#2}}")
    done <<<"$words"
    _httplore_finish
}

complete -F _httplore httplore
