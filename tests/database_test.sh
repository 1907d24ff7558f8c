#!/bin/sh
# The database as it is built: sound, the same bytes each time, and not there at all if something is wrong.
db=$srcdir/db
. "$srcdir/tests/test_that.sh"

build() {
    "$db/build.sh" "$SQLITE3" "$1" "$2" "$2.documents" $SQL_FILES
}

is_sound() {
    [ "$("$SQLITE3" "$1" 'PRAGMA integrity_check; PRAGMA foreign_key_check;')" = ok ]
}

is_the_same_again() {
    build "$db" "$folder/one.db" && build "$db" "$folder/other.db" &&
        cmp "$folder/one.db" "$folder/other.db" && cmp "$folder/one.db.documents" "$folder/other.db.documents"
}

# $1 is appended to the content: the build has to fail, to say $2, and to leave nothing.
is_refused() {
    rm -rf "$folder/sources"
    cp -R "$db" "$folder/sources"
    chmod -R u+w "$folder/sources"
    echo "$1" >>"$folder/sources/relations.sql"
    if build "$folder/sources" "$folder/bad.db" >"$folder/said" 2>&1; then
        return 1
    fi
    grep -q -e "$2" "$folder/said" || { cat "$folder/said"; return 1; }
    [ -z "$(ls "$folder" | grep '^bad')" ]
}

test_that database_is_sound is_sound db/httplore.db
test_that documents_are_sound is_sound db/documents.db
test_that two_builds_are_the_same is_the_same_again
test_that a_broken_rule_ends_the_build is_refused "UPDATE entry SET summary = 'No full stop here' WHERE key = '404';" \
    '404: the summary does not end with a full stop'
test_that an_example_has_the_fields_that_are_demanded is_refused \
    "UPDATE example SET response = replace(response, 'WWW-Authenticate', 'X-Authenticate') WHERE status = '401';" \
    '401: the example.s response has no WWW-Authenticate, which 401-www-authenticate demands'
test_that a_code_without_a_section_is_refused is_refused "UPDATE status SET section = NULL WHERE key = '404';" \
    '404 has no section of its specification'
test_that a_meaning_without_a_source_is_refused is_refused "UPDATE status SET spec = NULL WHERE key = '499 nginx';" 'CHECK'
test_that half_a_relation_is_refused is_refused "UPDATE relation SET about_b = '' WHERE a = '401' AND b = '403';" 'CHECK'
test_that a_sentence_that_gives_its_code_away_is_refused is_refused \
    "UPDATE relation SET about_b = 'this is the 403 of course' WHERE a = '401' AND b = '403';" 'gives away'
test_that an_empty_section_is_refused is_refused "UPDATE section SET text = ' ' WHERE entry = '404' AND kind = 'meaning';" \
    'CHECK'
test_that a_long_summary_is_refused is_refused \
    "UPDATE entry SET summary = printf('%.*c.', 100, 'x') WHERE key = '404';" 'CHECK'
test_that a_code_that_is_not_sent_says_what_is is_refused "UPDATE status SET instead = NULL WHERE key = '499 nginx';" \
    '499 nginx is not sent'
test_that a_field_needs_a_meaning is_refused "DELETE FROM section WHERE entry = 'Retry-After';" 'Retry-After has no section'
test_that a_topic_needs_chapters is_refused "DELETE FROM chapter WHERE entry = 'caching';" 'caching: a topic needs chapters'
test_that a_product_of_the_lab_needs_a_source is_refused \
    "UPDATE sign SET source = NULL WHERE status = '502' AND text = 'no live upstreams';" \
    'sign no live upstreams of 502: nothing says so'
test_that a_setting_needs_a_document is_refused \
    "UPDATE sign SET source = 'nginx 1.22.1' WHERE status = '504' AND text = 'proxy_read_timeout';" \
    'setting proxy_read_timeout of 504: its source is no document'
test_that a_setting_without_a_source_is_refused is_refused \
    "UPDATE sign SET source = NULL WHERE status = '504' AND text = 'proxy_read_timeout';" 'its source is no document'
test_that a_document_needs_the_day_it_was_read is_refused \
    "UPDATE sign SET source = 'https://example.org/' WHERE status = '504' AND text = 'proxy_read_timeout';" \
    'sign proxy_read_timeout of 504: its source https://example.org/ is neither'
test_that a_source_without_a_version_is_refused is_refused \
    "UPDATE outcome SET source = 'nginx' WHERE fault = 'refused' AND product = 'nginx';" \
    'outcome refused of nginx: its source nginx is neither'
test_that a_source_of_another_product_is_refused is_refused \
    "UPDATE sign SET source = 'Squid 5.7' WHERE status = '502' AND text = 'no live upstreams';" \
    'sign no live upstreams of 502: its source Squid 5.7 is neither'
test_that a_product_that_is_nowhere_tried_is_refused is_refused \
    "INSERT INTO sign VALUES ('502', 9999, 0, 'Moon', 'log', 'is full', NULL, 'invented', 'Moon 1.0', NULL);" \
    'sign is full of 502: Moon 1.0 is neither in the lab nor tried by hand'
test_that what_the_lab_has_is_not_tried_by_hand is_refused "INSERT INTO by_hand VALUES ('nginx', 'nginx 1.22.1');" \
    'nginx is said to be tried by hand, but the lab has it'
test_that what_is_tried_by_hand_says_something is_refused "INSERT INTO by_hand VALUES ('Moon', 'Moon 1.0');" \
    'Moon 1.0 is said to be tried by hand, but nothing was'
test_that a_sign_of_no_letters_is_refused is_refused \
    "UPDATE sign SET text = '**' WHERE status = '502' AND text = 'no live upstreams';" 'CHECK'
test_that a_citation_of_nothing_is_refused is_refused \
    "INSERT INTO citation VALUES ('https://example.org/', '2026-11-25');" 'citation https://example.org/ is no source'
test_that a_day_is_a_date is_refused "UPDATE citation SET read = 'today';" 'CHECK'
test_that a_broken_reference_ends_the_build is_refused "DELETE FROM entry WHERE key = '404';" 'FOREIGN KEY'
test_that a_mistake_in_sql_ends_the_build is_refused 'INSERT INTO nothing VALUES (1);' 'nothing'
end_tests
