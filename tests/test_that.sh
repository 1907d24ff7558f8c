# For the tests that are shell scripts: they say what they do as the other test programs do, and have a folder.
#
#     . "$srcdir/tests/test_that.sh"
#     test_that NAME COMMAND...      runs the command, which fails if it returns something else than 0
#     end_tests                      the last line
folder=$(mktemp -d)
failed=
trap 'rm -rf "$folder"' EXIT

test_that() {
    name=$1
    shift
    echo "[ RUN      ] $name"
    if "$@"; then
        echo "[       OK ] $name"
    else
        echo "[  FAILED  ] $name"
        failed=yes
    fi
}

end_tests() {
    [ -z "$failed" ]
}
