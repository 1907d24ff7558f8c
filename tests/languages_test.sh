#!/bin/sh
# The translations: complete, fitting the program, and used.
languages=$(grep -v '^#' "$srcdir/po/LINGUAS")
. "$srcdir/tests/test_that.sh"

every_source_is_listed() {
    (cd "$srcdir" && find src -name '*.c' | LC_ALL=C sort) | diff "$srcdir/po/POTFILES.in" -
}

# Each string of today's program, with the right directives, and none that is only guessed.
is_complete() {
    msgfmt --check -o /dev/null "$srcdir/po/$1.po" &&
        ! msgattrib --only-fuzzy "$srcdir/po/$1.po" | grep . &&
        msgcmp "$srcdir/po/$1.po" "$folder/now.pot"
}

# Titles and the like come from the database, where xgettext does not look.
words_of_the_database_are_marked() {
    "$SQLITE3" db/httplore.db "SELECT title FROM section_kind UNION SELECT name FROM entry WHERE kind = 'class' UNION
        SELECT standing FROM status UNION SELECT standing FROM header UNION SELECT direction FROM header WHERE
        direction <> 'both' UNION SELECT actor FROM rule UNION SELECT name FROM property" >"$folder/words"
    [ -s "$folder/words" ] && while read -r word; do
        grep -q -x -F "msgid \"$word\"" "$folder/now.pot" || { echo "not marked: $word"; return 1; }
    done <"$folder/words"
}

speaks() {
    in_language=$(LC_ALL=C.UTF-8 LANGUAGE=$1 "$HTTPLORE" --help)
    in_english=$(LC_ALL=C.UTF-8 LANGUAGE=en "$HTTPLORE" --help)
    [ -n "$in_language" ] && [ "$in_language" != "$in_english" ]
}

# With neither a catalogue nor a locale the program speaks English and works.
does_without() {
    [ "$(LC_ALL=xx_YY.UTF-8 LANGUAGE=de HTTPLORE_LOCALEDIR=/nonexistent "$HTTPLORE" 404)" = \
        "$(LC_ALL=C HTTPLORE_LOCALEDIR= "$HTTPLORE" 404)" ]
}

test_that every_source_is_listed every_source_is_listed
xgettext --from-code=UTF-8 --keyword=_ --keyword=N_ --keyword=ngettext:1,2 -D "$srcdir" -f "$srcdir/po/POTFILES.in" \
    -o "$folder/now.pot" || exit 1
test_that words_of_the_database_are_marked words_of_the_database_are_marked
for language in $languages; do
    test_that "${language}_is_complete" is_complete "$language"
    test_that "${language}_is_spoken" speaks "$language"
done
test_that it_works_without_a_language does_without
end_tests
