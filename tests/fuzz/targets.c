#include <stdio.h>
#include <stdlib.h>

#include "fuzz/fuzz.h"

const struct fuzz_target fuzz_targets[] = {
    {"transcript", fuzz_transcript},
    {"verdict", fuzz_verdict},
    {NULL, NULL},
};

void fuzz_fail(const char *promise, const char *file, int line)
{
    fprintf(stderr, "%s:%d: not so: %s\n", file, line, promise);
    abort();
}
