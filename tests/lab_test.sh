#!/bin/sh
# What db says of products, beside what the lab recorded of them; `make lab' asks the products themselves.
. "$srcdir/tests/test_that.sh"

# agrees DATABASE [RECORD]
agrees() {
    LAB=$srcdir/tests/lab ORIGIN=none PEER=none RESOLVER=none DB=$1 RECORD=${2-$srcdir/tests/data/lab.tsv} \
        "$srcdir/tests/lab/lab.sh" --recorded
}

# The database with one claim changed: the lab has to say so.
is_contradicted() {
    cp db/httplore.db "$folder/wrong.db"
    chmod u+w "$folder/wrong.db"
    "$SQLITE3" "$folder/wrong.db" "$1" || return 1
    ! agrees "$folder/wrong.db" >"$folder/said" && grep -q -F -e "$2" "$folder/said"
}

# The same with an invented sign: is_invented STATUS PRODUCT TYPE TEXT SOURCE [SPELLING]. The lab has to name it.
is_invented() {
    is_contradicted "INSERT INTO sign (status, position, brief, product, type, text, spelling, meaning, source, entry)
        VALUES ('$1', 9999, 0, '$2', '$3', '$4', nullif('$6', ''), 'invented', '$5', NULL);" "$4"
}

# The record without the lines that match: the lab has to say so.
is_missed() {
    grep -v "$1" "$srcdir/tests/data/lab.tsv" >"$folder/record"
    ! agrees db/httplore.db "$folder/record" >"$folder/said" && grep -q -e "$2" "$folder/said"
}

is_no_record() {
    ! agrees db/httplore.db "$1" >"$folder/said" 2>&1
}

test_that what_is_claimed_was_recorded agrees db/httplore.db
test_that an_empty_record_is_noticed is_no_record /dev/null
test_that a_missing_record_is_noticed is_no_record "$folder/nothing"
test_that a_product_that_was_not_recorded_is_noticed is_missed '^nginx' 'tried with nginx .*, that is not recorded'
test_that a_fault_that_was_not_recorded_is_noticed is_missed '^nginx.*[[:space:]]refused[[:space:]]' \
    'nginx answers 502 to refused, the lab does not try that'
test_that a_database_without_sources_is_noticed is_contradicted 'ALTER TABLE sign RENAME COLUMN source TO lost;' source

test_that a_wrong_outcome_is_noticed is_contradicted \
    "INSERT OR REPLACE INTO outcome VALUES ('refused', 'nginx', 418, NULL, 'nginx 1.22.1');" \
    'nginx answers 418 to refused, it answered 502'
test_that a_missing_outcome_is_noticed is_contradicted \
    "DELETE FROM outcome WHERE fault = 'refused' AND product = 'nginx';" \
    'the lab tried refused with nginx, db has no outcome'
test_that what_is_logged_otherwise_is_noticed is_contradicted \
    "UPDATE outcome SET logged = 599 WHERE fault = 'client-leaves' AND product = 'nginx';" \
    'nginx logs 599 of client-leaves, it logged 499'
test_that a_status_that_is_not_logged_is_noticed is_contradicted \
    "UPDATE outcome SET logged = 599 WHERE fault = 'client-leaves' AND product = 'Gunicorn';" \
    'Gunicorn logs 599 of client-leaves, it logged nothing'
test_that a_status_that_is_logged_too_is_noticed is_contradicted \
    "UPDATE outcome SET logged = NULL WHERE fault = 'client-leaves' AND product = 'nginx';" \
    'nginx logs nothing of client-leaves, it logged 499'

test_that a_wrong_version_is_noticed is_contradicted \
    "UPDATE sign SET source = 'nginx 9.99.9' WHERE status = '502' AND text = 'no live upstreams';" \
    'nginx that was tried with nginx 9.99.9'
test_that a_version_of_another_product_is_noticed is_contradicted \
    "UPDATE sign SET source = 'Squid 5.7' WHERE status = '502' AND text = 'no live upstreams';" \
    'nginx that was tried with Squid 5.7'
test_that a_product_that_nobody_has_tried_is_noticed is_contradicted \
    "INSERT INTO outcome VALUES ('refused', 'Envoy', 503, NULL, 'Envoy 1.0');" 'Envoy that was tried with Envoy 1.0'
test_that another_version_than_by_hand_is_noticed is_contradicted \
    "UPDATE sign SET source = 'Tornado 9.9' WHERE product = 'Tornado';" 'Tornado that was tried with Tornado 9.9'
test_that each_of_several_versions_counts is_contradicted \
    "UPDATE practice SET source = 'Varnish 7.1.1, Squid 9.9';" 'tried with Squid 9.9'

test_that a_line_that_was_not_logged_is_noticed is_invented 502 nginx log 'the moon * full' 'nginx 1.22.1'
test_that a_product_is_not_known_by_a_line_that_is_none is_invented 502 nginx who 'The moon is full' 'nginx 1.22.1'
test_that a_product_does_not_say_who_it_is_with_a_status_of_others is_invented 418 nginx who nginx 'nginx 1.22.1'
test_that a_client_that_got_a_status_has_not_got_none is_invented '000 curl' nginx log \
    'upstream timed out (110: Connection timed out) while reading response header' 'nginx 1.22.1'
test_that a_status_of_another_request_is_noticed is_invented 404 nginx log \
    'auth request unexpected status' 'nginx 1.22.1'
test_that a_status_that_is_not_sent_has_its_own_number_in_the_log is_invented '499 nginx' nginx log \
    'SSL_do_handshake() failed' 'nginx 1.22.1'
test_that a_variable_has_a_value is_invented '495 nginx' nginx log '$request_time' 'nginx 1.22.1'
test_that the_value_of_a_variable_is_noticed is_invented '495 nginx' nginx log \
    '$upstream_response_time' 'nginx 1.22.1' 'upstream_response_time=[0-9]*'
test_that nothing_in_a_log_belongs_to_a_fault is_invented 504 Squid cause 'no line in the moon' 'Squid 5.7'
test_that nothing_in_a_log_is_nothing is_contradicted \
    "UPDATE sign SET status = '413' WHERE product = 'lighttpd' AND status = '502' AND text GLOB 'no line in *';" \
    'no line in'
end_tests
