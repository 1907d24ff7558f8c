#!/bin/sh
# quickstart on machines that are made up: a folder of commands in which the tools are missing, and a package manager
# that puts them there.
. "$srcdir/tests/test_that.sh"
tree=$folder/tree
bin=$folder/bin

# stub FILE LINE...: a shell script
stub() {
    file=$1
    shift
    { echo '#!/bin/sh'; printf '%s\n' "$@"; } >"$file"
    chmod +x "$file"
}

# A machine whose user has the number $1: a built tree, the tools that every system has, and a package manager.
make_machine() {
    rm -rf "$tree" "$bin"
    mkdir -p "$tree/build/src" "$tree/build/tests" "$tree/po" "$bin"
    cp "$srcdir/quickstart" "$tree/"
    touch "$tree/configure" "$tree/Makefile.in" "$tree/po/Makefile.in.in" "$tree/build/Makefile"
    stub "$tree/build/config.status" "echo \"'--enable-tests'\""
    stub "$tree/build/src/httplore" 'echo "httplore $*"'
    for tool in sh awk cat chmod cp dirname env getconf grep mkdir rm sort tail tr; do
        ln -s "$(command -v $tool)" "$bin/$tool"
    done
    stub "$bin/id" "echo $1"
    stub "$bin/apt-get" "echo \"apt-get \$*\" >>'$folder/said'" "[ \"\$1\" = install ] || exit 0" \
        "for tool in cc make autoconf automake autopoint msgfmt pkg-config sqlite3; do" \
        "    cp '$folder/tool' '$bin'/\$tool" 'done'
    stub "$folder/tool" "echo \"\${0##*/} \$*\" >>'$folder/said'" \
        'case "$*" in *check) printf "%s\n" "[ RUN      ] a" "[       OK ] a" "[ RUN      ] b" >build/tests/b.log' \
        'echo ":test-result: FAIL" >build/tests/b.trs; exit 1 ;; esac'
    : >"$folder/said"
}

# quickstart with these arguments; what it writes is in $folder/out and $folder/err
quickstart() {
    (cd "$tree/build" && PATH=$bin "$tree/quickstart" "$@") </dev/null >"$folder/out" 2>"$folder/err"
}

root_installs_and_runs() {
    make_machine 0
    quickstart run 404 -a && [ "$(cat "$folder/out")" = 'httplore 404 -a' ] &&
        grep -q '^apt-get install .* gcc .*libsqlite3-dev' "$folder/said"
}

# What the tests need is not missing for it, and nothing is asked for a second time.
what_is_there_is_not_installed() {
    : >"$folder/said"
    quickstart run && ! grep apt-get "$folder/said"
}

checking_runs_the_tests() {
    make_machine 0
    ! quickstart check && grep -q 'make .* check' "$folder/said" && [ "$(tail -n 1 "$folder/out")" = '1 passed, 1 failed' ]
}

others_are_told_the_command() {
    make_machine 1000
    quickstart build
    [ $? = 2 ] && grep -q '^  apt-get update && apt-get install .* gcc' "$folder/err" && [ ! -s "$folder/said" ]
}

wrong_usage_is_told() {
    quickstart dance
    [ $? = 2 ] && grep -q '^usage:' "$folder/err"
}

test_that root_installs_and_runs root_installs_and_runs
test_that what_is_there_is_not_installed what_is_there_is_not_installed
test_that checking_runs_the_tests checking_runs_the_tests
test_that others_are_told_the_command others_are_told_the_command
test_that wrong_usage_is_told wrong_usage_is_told
end_tests
