/*
 * Judging and explaining what was read: whatever comes in, each field has its place and each finding its row.
 */
#include <string.h>

#include "check/judge.h"
#include "check/meaning.h"
#include "check/transcript.h"
#include "fuzz/fuzz.h"

enum { FUZZ_NOW = 1795500000 }; /* seconds since 1970 */

static void hold_caching(const struct caching_verdict *verdict)
{
    fuzz_hold(verdict->reason && verdict->section && verdict->spec);
    fuzz_hold(verdict->lifetime >= -1 && verdict->age >= 0);
    fuzz_hold(verdict->storable || !verdict->heuristic);
}

static void hold_judgement(const struct judgement *judgement)
{
    for (size_t i = 0; i < judgement->count; i++) {
        const struct judge_finding *finding = &judgement->findings[i];
        fuzz_hold(finding->check && finding->text && finding->text[0]);
        fuzz_hold(i == 0 || finding->check->severity >= judgement->findings[i - 1].check->severity);
    }
    if (judgement->final) {
        hold_caching(&judgement->shared);
        hold_caching(&judgement->private);
    }
}

static void hold_meanings(const struct check_response *response, const struct meanings *meanings)
{
    for (size_t i = 0; i < response->fields.count; i++)
        fuzz_hold(!meanings->fields[i] || meanings->fields[i][0]);
    fuzz_hold(meanings->hop_count <= MEANING_HOPS);
    for (size_t i = 0; i < meanings->hop_count; i++)
        fuzz_hold(meanings->hops[i].name && meanings->hops[i].field);
}

void fuzz_verdict(const char *bytes, size_t length)
{
    static struct catalog *catalog;
    struct check_transcript transcript;
    catalog = catalog ? catalog : catalog_new(NULL);
    if (!check_transcript_read(&transcript, bytes, length))
        return;
    for (size_t i = 0; i < transcript.count; i++) {
        struct judgement judgement;
        struct meanings meanings;
        judge_response(catalog, &transcript.responses[i], FUZZ_NOW, &judgement);
        meanings_read(catalog, &transcript.responses[i], FUZZ_NOW, &meanings);
        hold_judgement(&judgement);
        hold_meanings(&transcript.responses[i], &meanings);
        meanings_done(&meanings);
        judgement_done(&judgement);
    }
    check_transcript_done(&transcript);
}
