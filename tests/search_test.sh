#!/bin/sh
# How good the search is: as many queries of tests/data/queries.tsv as ever have to come out right.
. "$srcdir/tests/test_that.sh"

# reaches TOP1 TOP3 ABSURD: in per cent; see tests/search_report.c
reaches() {
    tests/search_report "$@" "$srcdir/tests/data/queries.tsv" >"$folder/report" || {
        cat "$folder/report"
        return 1
    }
}

misses() {
    ! reaches "$@" >"$folder/said"
}

test_that queries_find_what_they_mean reaches 93.5 97.5 3.5
test_that a_worse_search_is_noticed misses 99.9 97.5 4
test_that a_worse_list_is_noticed misses 90 99.9 4
test_that answers_to_the_absurd_are_noticed misses 90 97 0
end_tests
