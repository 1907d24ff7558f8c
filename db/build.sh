#!/bin/sh
# Builds the database from its sources: db/build.sh SQLITE3 FOLDER DATABASE FILE...
#
# SQLITE3 is the shell of SQLite, FOLDER holds the FILEs, which are read in their order. What db/checks.sql finds
# is printed, and then there is no DATABASE. The same sources and the same SQLite give the same bytes.
set -e
sqlite3=$1 folder=$2 database=$3
shift 3
rm -f "$database"
problems=$(
    {
        for file in "$@"; do cat "$folder/$file"; done
        echo 'SELECT sentence FROM problem;'
        cat "$folder/finish.sql"
    } | "$sqlite3" -batch -bail "$database.new"
) || { rm -f "$database.new"; exit 1; }
if [ -n "$problems" ]; then
    rm -f "$database.new"
    printf '%s\n' "$problems" >&2
    exit 1
fi
mv "$database.new" "$database"
