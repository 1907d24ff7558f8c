# Completes httplore in fish. What is offered comes from the program itself: lines that begin with a word; behind two
# blanks stands what it means.

# The lines as fish wants them: a tab in place of the blanks.
function __httplore_ask
    command httplore --width=1000 $argv 2>/dev/null | string replace -r '  +' \t
end

function __httplore_codes
    command httplore --list | string sub -l 3 | uniq | __httplore_ask -
end

function __httplore_classes
    command httplore --width=1000 --list classes | string replace ' ' \t
end

function __httplore_operands
    set -l words (commandline -opc)
    if contains -- -l $words; or contains -- --list $words
        printf '%s\n' classes headers topics products
        __httplore_codes
        __httplore_classes
    else if contains -- -k $words; or contains -- --check $words
        __fish_complete_path (commandline -ct)
    else if contains -- -c $words; or contains -- --compare $words; or contains -- --example $words
        __httplore_codes
    else if string match -qr '^\d{3}$' -- $words[-1]; and not string match -qr '^\d' -- (commandline -ct)
        __httplore_ask --list products | string match -r '^.*(?=\t.*\b'$words[-1]'\b)'
    else
        __httplore_codes
        __httplore_classes
        __httplore_ask --list headers
        __httplore_ask --list topics
    end
end

complete -c httplore -fka '(__httplore_operands)'

command httplore --width=1000 --help 2>/dev/null |
    string replace -rf '^ +(?:-(.), )? *--([a-z-]+)(?:=([A-Z]+))? +(.*)' '$2\t$1\t$3\t$4' |
    while read -l line
        set -l option (string split \t -- $line)
        set -l rest -d $option[4]
        test -z "$option[2]"; or set -a rest -s $option[2]
        switch "$option[3]"
            case FILE
                set -a rest -rF
            case WHEN
                set -a rest -x -a 'auto always never'
            case '?*'
                set -a rest -x
        end
        complete -c httplore -l $option[1] $rest
    end
