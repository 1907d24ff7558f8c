#include "check/head.h"

#include <string.h>

static const char head_blanks[] = " \t";

/* The characters of a token: RFC 9110 section 5.6.2. */
static const char head_token[] = "!#$%&'*+-.^_`|~0123456789"
                                 "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

static bool head_is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

static bool head_is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static char *head_skip_blanks(char *text)
{
    return text + strspn(text, head_blanks);
}

/* Cuts the blanks off the end, and returns where that is now. */
static char *head_cut_blanks(char *text)
{
    char *end = text + strlen(text);
    while (end > text && head_is_blank(end[-1]))
        end--;
    *end = '\0';
    return end;
}

/* Returns what stands behind the version; NULL: there is none. */
static char *head_read_version(char *text, int *major, int *minor)
{
    static const char name[] = "HTTP/";
    char *at = text + sizeof name - 1;
    if (strncmp(text, name, sizeof name - 1) != 0 || !head_is_digit(*at))
        return NULL;
    *major = *at++ - '0';
    *minor = 0;
    if (*at == '.' && head_is_digit(at[1])) {
        *minor = at[1] - '0';
        at += 2;
    }
    return at;
}

bool head_read_status(char *line, struct check_response *response)
{
    static const char pseudo[] = ":status:";
    char *at;
    if (strncmp(line, pseudo, sizeof pseudo - 1) == 0) {
        at = line + sizeof pseudo - 1;
        response->major = 2;
        response->minor = 0;
    } else {
        at = head_read_version(line, &response->major, &response->minor);
        if (!at || !head_is_blank(*at))
            return false;
    }
    at = head_skip_blanks(at);
    bool code = *at != '0' && strspn(at, "0123456789") == 3 && (at[3] == '\0' || head_is_blank(at[3]));
    if (!code)
        return false;
    response->status = (at[0] - '0') * 100 + (at[1] - '0') * 10 + (at[2] - '0');
    char *phrase = head_skip_blanks(at + 3);
    response->phrase = head_cut_blanks(phrase) > phrase ? phrase : NULL;
    return true;
}

bool head_read_request(char *line, struct check_request *request)
{
    size_t method = strspn(line, head_token);
    if (method == 0 || !head_is_blank(line[method]))
        return false;
    char *end = head_cut_blanks(line);
    char *version = end;
    while (version > line && !head_is_blank(version[-1]))
        version--;
    char *target = head_skip_blanks(line + method);
    if (target >= version || head_read_version(version, &request->major, &request->minor) != end)
        return false;
    line[method] = '\0';
    version[-1] = '\0';
    head_cut_blanks(target);
    request->method = line;
    request->target = target;
    return true;
}

void head_open(struct head *head, struct arena *arena, struct check_fields *fields)
{
    *head = (struct head){.arena = arena, .fields = fields};
}

/* Puts what is folded behind the value that it goes on with, which ends before this line begins: there is room. */
static void head_unfold(struct head *head, char *line)
{
    char *more = head_skip_blanks(line);
    size_t length = (size_t)(head_cut_blanks(more) - more);
    if (head->fields->count == 0 && !head->stray)
        head->stray = line; /* behind a status line there is nothing to go on with: RFC 9112 section 2.2 */
    if (!head->value || length == 0)
        return;
    if (head->end > head->value)
        *head->end++ = ' ';
    memmove(head->end, more, length + 1);
    head->end += length;
    head->fields->items[head->fields->count - 1].folded = true;
}

void head_end(struct head *head)
{
    if (!head->fields->stray)
        head->fields->stray = head->stray;
    head->stray = NULL;
}

void head_take(struct head *head, char *line, bool control)
{
    if (head_is_blank(*line)) {
        head_unfold(head, line);
        return;
    }
    size_t name = strspn(line, head_token);
    char *colon = head_skip_blanks(line + name);
    head->value = NULL;
    if (name == 0 || *colon != ':') {
        head->stray = head->stray ? head->stray : line;
        return;
    }
    head_end(head);
    head->value = head_skip_blanks(colon + 1);
    head->end = head_cut_blanks(head->value);
    struct check_field field = {.name = line, .value = head->value, .spaced = colon > line + name, .control = control};
    line[name] = '\0';
    check_field_add(head->fields, &field, head->arena);
}
