#!/bin/sh
# What db says of products, beside what the lab recorded of them; `make lab' asks the products themselves.
. "$srcdir/tests/test_that.sh"

agrees() {
    LAB=$srcdir/tests/lab ORIGIN=none PEER=none RESOLVER=none DB=$1 RECORD=$srcdir/tests/data/lab.tsv "$srcdir/tests/lab/lab.sh" --recorded
}

# The database with one claim changed: the lab has to say so.
is_contradicted() {
    cp db/httplore.db "$folder/wrong.db"
    chmod u+w "$folder/wrong.db"
    "$SQLITE3" "$folder/wrong.db" "$1" || return 1
    ! agrees "$folder/wrong.db" >"$folder/said" && grep -q -e "$2" "$folder/said"
}

test_that what_is_claimed_was_recorded agrees db/httplore.db
test_that a_wrong_outcome_is_noticed is_contradicted \
    "INSERT OR REPLACE INTO outcome VALUES ('refused', 'nginx', 418, NULL, 'nginx 1.22.1');" \
    'nginx answers 418 to refused, it answered 502'
test_that a_line_that_was_not_logged_is_noticed is_contradicted \
    "INSERT INTO sign (status, position, brief, product, type, text, meaning, source, entry)
     VALUES ('502', 9999, 0, 'nginx', 'log', 'the moon * full', 'invented', 'nginx 1.22.1', NULL);" \
    'the moon'
end_tests
