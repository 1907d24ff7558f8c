/*
 * Opening the database, and writing the embedded one to a file.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "catalog/statement.h"
#include "db/image.h"
#include "text/fatal.h"
#include "text/i18n.h"

static const sqlite3_int64 open_mapped = 1 << 30; /* bytes of a database that are read where they are: all */

enum { /* what a file may cost; what the program writes itself takes less than a hundredth of it */
    OPEN_TEXT = 1 << 24,  /* bytes of a text */
    OPEN_STEPS = 1 << 26, /* instructions of SQLite for a statement: about a second */
};

/* Whoever asks for one code waits mostly for SQLite to get ready. Pages are used where they are, so no memory is
 * set aside for them; there is one thread, and nobody asks how much memory is in use. */
static void open_configure(void)
{
    sqlite3_config(SQLITE_CONFIG_PAGECACHE, NULL, 0, 0);
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_config(SQLITE_CONFIG_MMAP_SIZE, open_mapped, open_mapped);
}

static void open_execute(struct catalog *catalog, const char *sql)
{
    if (sqlite3_exec(catalog->db, sql, NULL, NULL, NULL) != SQLITE_OK)
        fatal_exit(_("the database did not answer: %s, in: %s"), sqlite3_errmsg(catalog->db), sql);
}

/* Opens one of the embedded databases as the schema of that name. */
static void open_image(struct catalog *catalog, const char *schema, const struct db_image *image)
{
    /* The bytes are constant: with READONLY and without FREEONCLOSE SQLite neither writes nor frees them. */
    unsigned char *bytes = (unsigned char *)(uintptr_t)image->bytes;
    sqlite3_int64 size = (sqlite3_int64)image->size;
    if (sqlite3_deserialize(catalog->db, schema, bytes, size, size, SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        fatal_exit(_("the embedded database cannot be opened: %s"), sqlite3_errmsg(catalog->db));
}

static void open_embedded(struct catalog *catalog)
{
    if (sqlite3_open_v2(":memory:", &catalog->db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK)
        fatal_exit(_("the embedded database cannot be opened: %s"), sqlite3_errmsg(catalog->db));
    open_image(catalog, "main", &db_documents);
}

void catalog_open_tables(struct catalog *catalog)
{
    if (catalog->complete)
        return;
    catalog->complete = true;
    open_execute(catalog, "ATTACH ':memory:' AS whole");
    open_image(catalog, "whole", &db_httplore);
}

static int open_pragma(struct catalog *catalog, const char *sql)
{
    sqlite3_stmt *statement;
    int value = -1;
    if (sqlite3_prepare_v2(catalog->db, sql, -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        value = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

/* A statement has taken OPEN_STEPS. */
static int open_give_up(void *unused)
{
    (void)unused;
    return 1;
}

/* A database may come from anywhere: nothing in its schema gets to do more than hold rows and join them, and no view
 * in it goes on for ever or makes up more text than there is memory. */
static void open_harden(struct catalog *catalog)
{
    sqlite3_db_config(catalog->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(catalog->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(catalog->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    sqlite3_limit(catalog->db, SQLITE_LIMIT_LENGTH, OPEN_TEXT);
    sqlite3_progress_handler(catalog->db, OPEN_STEPS, open_give_up, NULL);
}

/* Opens the file for reading. It counts as immutable: else SQLITE_OPEN_READONLY would still make files beside one that
 * says it is in WAL mode. */
static int open_read_only(struct catalog *catalog, const char *path)
{
    struct buffer uri;
    buffer_init(&uri);
    buffer_add(&uri, "file:");
    for (const char *byte = path; *byte; byte++)
        buffer_format(&uri, "%%%02x", (unsigned)(unsigned char)*byte);
    buffer_add(&uri, "?immutable=1");
    int result = sqlite3_open_v2(uri.text, &catalog->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
    buffer_done(&uri);
    return result;
}

static void open_file(struct catalog *catalog, const char *path)
{
    catalog->complete = true;
    if (access(path, R_OK) != 0)
        fatal_exit(_("%s cannot be read: %s"), path, strerror(errno));
    if (open_read_only(catalog, path) != SQLITE_OK)
        fatal_exit(_("%s cannot be opened: %s"), path, sqlite3_errmsg(catalog->db));
    open_harden(catalog);
    if (open_pragma(catalog, "PRAGMA application_id") != CATALOG_APPLICATION_ID)
        fatal_exit(_("%s is no database of httplore; httplore --dump-db FILE writes one"), path);
    int layout = open_pragma(catalog, "PRAGMA user_version");
    if (layout != CATALOG_LAYOUT)
        fatal_exit(_("%s has layout %d, but this program reads layout %d; httplore --dump-db FILE writes one"), path,
                   layout, CATALOG_LAYOUT);
    open_execute(catalog, "PRAGMA mmap_size = 0"); /* a file may be cut off while it is open */
    open_execute(catalog, "PRAGMA temp_store = MEMORY");
    if (sqlite3_exec(catalog->db, db_views, NULL, NULL, NULL) != SQLITE_OK) /* the first look at its schema */
        fatal_exit(_("%s cannot be opened: %s"), path, sqlite3_errmsg(catalog->db));
}

struct catalog *catalog_new(const char *path)
{
    struct catalog *catalog = memory_new(sizeof *catalog);
    open_configure();
    *catalog = (struct catalog){.complete = false};
    if (path)
        open_file(catalog, path);
    else
        open_embedded(catalog);
    open_execute(catalog, "PRAGMA query_only = 1");
    return catalog;
}

void catalog_free(struct catalog *catalog)
{
    if (!catalog)
        return;
    search_free(catalog->search);
    signs_free(catalog->signs);
    sqlite3_finalize(catalog->name_statement);
    sqlite3_finalize(catalog->signs_statement);
    sqlite3_finalize(catalog->text_statement);
    arena_done(&catalog->arena);
    sqlite3_close(catalog->db);
    free(catalog);
}

const char *catalog_sqlite_version(void)
{
    return sqlite3_libversion();
}

/* Writes all of it, or leaves errno saying why not. */
static bool open_write_all(int file, const unsigned char *bytes, size_t size)
{
    for (size_t done = 0; done < size;) {
        ssize_t written = write(file, bytes + done, size - done);
        if (written < 0 && errno != EINTR)
            return false;
        done += written > 0 ? (size_t)written : 0;
    }
    return true;
}

const char *catalog_dump(const char *path)
{
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0)
        return strerror(errno);
    const char *problem = open_write_all(file, db_httplore.bytes, db_httplore.size) ? NULL : strerror(errno);
    if (close(file) != 0 && !problem)
        problem = strerror(errno);
    if (problem)
        unlink(path);
    return problem;
}
