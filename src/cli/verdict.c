#include "cli/verdict.h"

#include "check/meaning.h"

/* Appends "NAME":TEXT, with a comma in front unless it is the first of its object; NULL is null. */
static void verdict_text(struct catalog *catalog, struct buffer *json, const char *name, const char *text)
{
    buffer_format(json, "%s\"%s\":", json->text[json->length - 1] == '{' ? "" : ",", name);
    catalog_json_text(catalog, text, json);
}

static void verdict_begin_item(struct buffer *json)
{
    buffer_add(json, json->text[json->length - 1] == '[' ? "{" : ",{");
}

static void verdict_spec(struct catalog *catalog, struct buffer *json, const char *spec, const char *section)
{
    buffer_add(json, ",\"spec\":{");
    verdict_text(catalog, json, "name", spec);
    verdict_text(catalog, json, "section", section);
    buffer_add_char(json, '}');
}

/* What to do: a field line that keeps a rule, or what a pitfall says. */
static const char *verdict_remedy(const struct catalog_check *check)
{
    return check->level ? judge_example(check) : check->remedy;
}

static void verdict_findings(struct catalog *catalog, const struct judgement *judgement, struct buffer *json)
{
    static const char *const severities[] = {
        [CATALOG_VIOLATION] = "violation", [CATALOG_WARNING] = "warning", [CATALOG_NOTE] = "note"};
    buffer_add(json, ",\"findings\":[");
    for (size_t i = 0; i < judgement->count; i++) {
        const struct catalog_check *check = judgement->findings[i].check;
        verdict_begin_item(json);
        verdict_text(catalog, json, "rule", check->id);
        verdict_text(catalog, json, "severity", severities[check->severity]);
        verdict_text(catalog, json, "header", check->field);
        verdict_text(catalog, json, "text", judgement->findings[i].text);
        verdict_text(catalog, json, "remedy", verdict_remedy(check));
        verdict_spec(catalog, json, check->spec, check->section);
        buffer_add_char(json, '}');
    }
    buffer_add_char(json, ']');
}

static void verdict_cache(struct catalog *catalog, const char *name, const struct caching_verdict *verdict,
                          struct buffer *json)
{
    static const char *const revalidate[] = {
        [CACHING_OPTIONAL] = "optional", [CACHING_WHEN_STALE] = "when-stale", [CACHING_ALWAYS] = "always"};
    buffer_format(json, "\"%s\":{\"storable\":%s,\"lifetime\":", name, verdict->storable ? "true" : "false");
    if (verdict->lifetime >= 0)
        buffer_format(json, "%lld", (long long)verdict->lifetime);
    else
        buffer_add(json, "null");
    buffer_format(json, ",\"heuristic\":%s,\"age\":%lld", verdict->heuristic ? "true" : "false",
                  (long long)verdict->age);
    verdict_text(catalog, json, "revalidate", revalidate[verdict->revalidate]);
    verdict_text(catalog, json, "reason", verdict->reason);
    verdict_spec(catalog, json, verdict->spec, verdict->section);
    buffer_add_char(json, '}');
}

static void verdict_caching(struct catalog *catalog, const struct judgement *judgement, struct buffer *json)
{
    buffer_add(json, ",\"caching\":");
    if (!judgement->final) {
        buffer_add(json, "null");
        return;
    }
    buffer_add_char(json, '{');
    verdict_cache(catalog, "shared", &judgement->shared, json);
    buffer_add_char(json, ',');
    verdict_cache(catalog, "private", &judgement->private, json);
    buffer_add_char(json, '}');
}

static void verdict_fields(struct catalog *catalog, const struct check_response *response,
                           const struct meanings *meanings, struct buffer *json)
{
    buffer_add(json, ",\"fields\":[");
    for (size_t i = 0; i < response->fields.count; i++) {
        verdict_begin_item(json);
        verdict_text(catalog, json, "name", response->fields.items[i].name);
        verdict_text(catalog, json, "value", response->fields.items[i].value);
        verdict_text(catalog, json, "meaning", meanings->fields[i]);
        buffer_add_char(json, '}');
    }
    buffer_add_char(json, ']');
}

static void verdict_hops(struct catalog *catalog, const struct meanings *meanings, struct buffer *json)
{
    buffer_add(json, ",\"hops\":[");
    for (size_t i = 0; i < meanings->hop_count; i++) {
        verdict_begin_item(json);
        verdict_text(catalog, json, "name", meanings->hops[i].name);
        verdict_text(catalog, json, "field", meanings->hops[i].field);
        buffer_add_char(json, '}');
    }
    buffer_add_char(json, ']');
}

void verdict_json(struct catalog *catalog, const char *file, const struct check_response *response,
                  const struct judgement *judgement, struct buffer *json)
{
    const struct check_request *request = response->request;
    struct meanings meanings;
    meanings_read(catalog, response, judgement->now, &meanings);
    buffer_add_char(json, '{');
    verdict_text(catalog, json, "kind", "response");
    verdict_text(catalog, json, "file", file);
    buffer_format(json, ",\"status\":%d", response->status);
    verdict_text(catalog, json, "phrase", response->phrase ? response->phrase : judgement->checks->name);
    verdict_text(catalog, json, "method", request ? request->method : NULL);
    verdict_findings(catalog, judgement, json);
    verdict_caching(catalog, judgement, json);
    verdict_fields(catalog, response, &meanings, json);
    verdict_hops(catalog, &meanings, json);
    buffer_add(json, "}\n");
    meanings_done(&meanings);
}
