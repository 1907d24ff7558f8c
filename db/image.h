/*
 * The database as bytes in the program; the build makes db/image.c from db/httplore.db.
 */
#ifndef HTTPLORE_DB_IMAGE_H
#define HTTPLORE_DB_IMAGE_H

#include <stddef.h>

extern const unsigned char db_image[];
extern const size_t db_image_size; /* bytes */

#endif
