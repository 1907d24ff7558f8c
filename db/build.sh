#!/bin/sh
# Builds the database from its sources: db/build.sh SQLITE3 FOLDER DATABASE DOCUMENTS FILE...
#
# SQLITE3 is the shell of SQLite, FOLDER holds the FILEs, which are read in their order. What db/checks.sql finds
# is printed, and then there is no DATABASE. DOCUMENTS becomes a database with nothing but what the views of
# db/documents.sql give. The same sources and the same SQLite give the same bytes.
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
{
    cat "$folder/documents.sql"
    echo 'CREATE TEMP TABLE made AS SELECT * FROM record; DROP VIEW record;'
    echo 'CREATE TEMP TABLE record AS SELECT * FROM made;'
    echo 'CREATE INDEX temp.record_by_entry ON record (entry, position, item);'
    echo "ATTACH '$documents.new' AS alone;"
    echo 'CREATE TABLE alone.listing (id INTEGER PRIMARY KEY, key TEXT, kind TEXT, name TEXT, summary TEXT, code INTEGER,'
    echo '  origin TEXT, class TEXT, fame INTEGER) STRICT;'
    echo 'CREATE TABLE alone.document (key TEXT PRIMARY KEY, text TEXT) STRICT;'
    echo 'INSERT INTO alone.listing SELECT * FROM temp.listing ORDER BY id;'
    echo 'INSERT INTO alone.document SELECT * FROM temp.document WHERE text IS NOT NULL ORDER BY key;'
    echo 'VACUUM alone;'
} | "$sqlite3" -batch -bail "$database.new"
mv "$database.new" "$database"
mv "$documents.new" "$documents"
