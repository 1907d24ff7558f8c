#!/bin/sh
# Builds the database from its sources: db/build.sh SQLITE3 FOLDER DATABASE DOCUMENTS FILE...
#
# SQLITE3 is the shell of SQLite, FOLDER holds the FILEs, which are read in their order. What db/checks.sql finds
# is printed, and then there is no DATABASE. DOCUMENTS becomes a database with nothing but the tables that lists and
# pages are read from. The same sources and the same SQLite give the same bytes.
set -e
sqlite3=$1 folder=$2 database=$3 documents=$4
shift 4
rm -f "$database" "$documents"
trap 'rm -f "$database.new" "$documents.new"' EXIT
problems=$(
    {
        for file in "$@"; do cat "$folder/$file"; done
        echo 'SELECT sentence FROM problem;'
        cat "$folder/finish.sql"
    } | "$sqlite3" -batch -bail "$database.new"
)
if [ -n "$problems" ]; then
    printf '%s\n' "$problems" >&2
    exit 1
fi
tables="'listing', 'document'"
{
    echo "ATTACH '$database.new' AS whole;"
    "$sqlite3" -batch -bail "$database.new" "SELECT sql || ';' FROM sqlite_schema WHERE name IN ($tables);"
    echo 'INSERT INTO listing SELECT * FROM whole.listing ORDER BY id;'
    echo 'INSERT INTO document SELECT * FROM whole.document ORDER BY key;'
    echo 'DETACH whole; VACUUM;'
} | "$sqlite3" -batch -bail "$documents.new"
mv "$database.new" "$database"
mv "$documents.new" "$documents"
