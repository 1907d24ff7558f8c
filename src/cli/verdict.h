/*
 * A judged response as an object of JSON.
 */
#ifndef HTTPLORE_CLI_VERDICT_H
#define HTTPLORE_CLI_VERDICT_H

#include "check/judge.h"
#include "text/buffer.h"

/* Appends one line, with a newline at its end. */
void verdict_json(struct catalog *catalog, const struct check_response *response, const struct judgement *judgement,
                  struct buffer *json);

#endif
