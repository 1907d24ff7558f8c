/*
 * Reading transcripts: what the headers of src/check promise of what comes out.
 */
#include <string.h>

#include "check/transcript.h"
#include "fuzz/fuzz.h"
#include "text/buffer.h"

static void hold_text(const char *text)
{
    size_t length = strlen(text);
    fuzz_hold(strcspn(text, "\r\n") == length);
    fuzz_hold(length == 0 || (!strchr(" \t", text[0]) && !strchr(" \t", text[length - 1])));
}

static void hold_fields(const struct check_fields *fields, struct arena *arena)
{
    for (size_t i = 0; i < fields->count; i++) {
        const struct check_field *field = &fields->items[i];
        fuzz_hold(field->name[0] && strcspn(field->name, " \t:/") == strlen(field->name));
        hold_text(field->value);
    }
    if (fields->count > 0) {
        const char *joined = check_field_joined(fields, fields->items[0].name, arena);
        fuzz_hold(strncmp(joined, fields->items[0].value, strlen(fields->items[0].value)) == 0);
    }
}

static void hold_request(const struct check_request *request, struct arena *arena)
{
    fuzz_hold(request->method && request->method[0] && request->target && request->target[0]);
    hold_text(request->method);
    hold_text(request->target);
    fuzz_hold(request->major >= 0 && request->major <= 9 && request->minor >= 0 && request->minor <= 9);
    hold_fields(&request->fields, arena);
}

static void hold_response(const struct check_response *response, struct arena *arena)
{
    fuzz_hold(response->status >= 100 && response->status <= 999);
    fuzz_hold(response->major >= 0 && response->major <= 9 && response->minor >= 0 && response->minor <= 9);
    if (response->phrase) {
        fuzz_hold(response->phrase[0]);
        hold_text(response->phrase);
    }
    hold_fields(&response->fields, arena);
}

static size_t count_fields(const struct check_transcript *transcript)
{
    size_t count = 0;
    for (size_t i = 0; i < transcript->count; i++)
        count += transcript->responses[i].fields.count;
    return count;
}

/* With CR before each newline it is the same. */
static void hold_with_returns(const struct check_transcript *transcript, const char *bytes, size_t length)
{
    struct check_transcript other;
    struct buffer text;
    buffer_init(&text);
    for (size_t i = 0; i < length; i++)
        buffer_add_bytes(&text, bytes[i] == '\n' ? "\r\n" : bytes + i, bytes[i] == '\n' ? 2 : 1);
    check_transcript_read(&other, text.text, text.length);
    fuzz_hold(other.count == transcript->count && count_fields(&other) == count_fields(transcript));
    check_transcript_done(&other);
    buffer_done(&text);
}

void fuzz_transcript(const char *bytes, size_t length)
{
    struct check_transcript transcript;
    bool read = check_transcript_read(&transcript, bytes, length);
    fuzz_hold(read == (transcript.count > 0));
    for (size_t i = 0; i < transcript.count; i++) {
        const struct check_response *response = &transcript.responses[i];
        hold_response(response, &transcript.arena);
        if (response->request && (i == 0 || response->request != response[-1].request))
            hold_request(response->request, &transcript.arena);
    }
    hold_with_returns(&transcript, bytes, length);
    check_transcript_done(&transcript);
}
