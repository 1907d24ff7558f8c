/*
 * Between libFuzzer, or loop.c, and the target that FUZZ_TARGET names.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/fuzz.h"

static const struct fuzz_target *entry_find(const char *name)
{
    for (const struct fuzz_target *target = fuzz_targets; target->name; target++)
        if (name && strcmp(target->name, name) == 0)
            return target;
    fprintf(stderr, "fuzz: FUZZ_TARGET names no target of tests/fuzz/targets.c: %s\n", name ? name : "it is not set");
    exit(2);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static const struct fuzz_target *target;
    if (!target)
        target = entry_find(getenv("FUZZ_TARGET"));
    target->run((const char *)bytes, length);
    return 0;
}
