#!/bin/sh
# The manual: well-formed, complete, installed. Options and keys are in tables_test.c, its examples in examples_test.c.
. "$srcdir/tests/test_that.sh"

is_clean() {
    mandoc -T lint -W style "$MANUAL"
}

# words MACRO SECTION: what stands behind the macro there, a word a line
words() {
    sed -n "/^\.Sh $2\$/,/^\.Sh /s/^\.\(It \)\{0,1\}$1 //p" "$MANUAL" | tr -s ' ,' '\n' | sort -u
}

# lacks_nothing FILE MACRO SECTION: does each line of the file stand there?
lacks_nothing() {
    words "$2" "$3" >"$folder/written"
    [ -s "$1" ] && ! sort -u "$1" | comm -23 - "$folder/written" | grep .
}

variables_are_told() {
    grep -rhoE 'getenv\("[A-Z_]+"' "$srcdir/src" | cut -d '"' -f 2 >"$folder/read"
    lacks_nothing "$folder/read" Ev ENVIRONMENT
}

# The members of what is printed for each kind, and those of a hit.
response_members() {
    printf 'HTTP/1.1 200 OK\n\n' | "$HTTPLORE" --json --check
}

members_are_told() {
    for words in 404 4xx Retry-After methods 404.13 '--list products' 'upstream sent too big header' \
        '--compare 401 403' 'file too big' 'user agent'; do
        "$HTTPLORE" --json $words | head -n 1 >"$folder/line"
        "$SQLITE3" :memory: "SELECT key FROM json_each(readfile('$folder/line'))"
    done >"$folder/members"
    response_members >"$folder/line"
    "$SQLITE3" :memory: "SELECT key FROM json_each(readfile('$folder/line'))" >>"$folder/members"
    lacks_nothing "$folder/members" Va JSON
}

kinds_are_told() {
    for words in 404 4xx Retry-After methods 404.13 '--list products' 'upstream sent too big header' \
        '--compare 401 403'; do
        "$HTTPLORE" --json $words | head -n 1 | cut -d '"' -f 4
    done >"$folder/kinds"
    response_members | cut -d '"' -f 4 >>"$folder/kinds"
    [ "$(sort -u "$folder/kinds" | wc -l)" -eq 9 ] && lacks_nothing "$folder/kinds" Cm JSON
}

# With the completions, where the shells look for them.
is_installed() {
    "${MAKE:-make}" -s install-data-am DESTDIR="$folder/root" prefix=/usr >"$folder/said" &&
        (cd "$folder/root/usr/share" && ls man/man1/httplore.1 bash-completion/completions/httplore.bash \
            zsh/site-functions/_httplore fish/vendor_completions.d/httplore.fish)
}

test_that mandoc_finds_no_fault is_clean
test_that variables_are_told variables_are_told
test_that kinds_are_told kinds_are_told
test_that members_are_told members_are_told
test_that it_is_installed is_installed
end_tests
