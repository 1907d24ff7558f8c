/*
 * What takes bytes from strangers, for whatever throws bytes at it: `make fuzz`, and tests/fuzz_test.c with the corpus.
 */
#ifndef HTTPLORE_TESTS_FUZZ_H
#define HTTPLORE_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

struct fuzz_target {
    const char *name; /* of the folder of the corpus too */
    void (*run)(const char *bytes, size_t length);
};

/* The last one has no name. */
extern const struct fuzz_target fuzz_targets[];

/* Ends the program where a promise is not kept. */
#define fuzz_hold(promise) ((promise) ? (void)0 : fuzz_fail(#promise, __FILE__, __LINE__))
_Noreturn void fuzz_fail(const char *promise, const char *file, int line);

/* One function for each target. */
void fuzz_transcript(const char *bytes, size_t length);
void fuzz_verdict(const char *bytes, size_t length);

/* What libFuzzer calls; FUZZ_TARGET in the environment says which target it is about. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

#endif
