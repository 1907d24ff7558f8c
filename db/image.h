/*
 * The databases as bytes in the program; the build makes db/image.c from what db/build.sh makes.
 */
#ifndef HTTPLORE_DB_IMAGE_H
#define HTTPLORE_DB_IMAGE_H

#include <stddef.h>

struct db_image {
    const unsigned char *bytes;
    size_t size;
};

extern const struct db_image db_httplore;  /* everything */
extern const struct db_image db_documents; /* what the views of db/documents.sql give, as tables */
extern const char db_views[];              /* db/documents.sql: these views, for a database that has only the rest */

#endif
