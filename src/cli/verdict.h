/*
 * A judged response as an object of JSON.
 */
#ifndef HTTPLORE_CLI_VERDICT_H
#define HTTPLORE_CLI_VERDICT_H

#include "check/judge.h"
#include "text/buffer.h"

/* Appends one line, with a newline at its end. `file` is where the response was read, "-" for standard input. */
void verdict_json(struct catalog *catalog, const char *file, const struct check_response *response,
                  const struct judgement *judgement, struct buffer *json);

#endif
