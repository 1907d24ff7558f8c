#include "cli/check.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "check/transcript.h"
#include "cli/complain.h"
#include "cli/verdict.h"
#include "page/verdict.h"
#include "text/fatal.h"
#include "text/i18n.h"
#include "text/width.h"

enum {
    CHECK_MOST = 16 * 1024 * 1024, /* bytes that are read */
    CHECK_PIECE = 64 * 1024,
    CHECK_SHOWN = 20, /* bytes of an input that is no response */
};

/* ---- reading ----------------------------------------------------------------------------------------------- */

/* Appends what a file holds, up to CHECK_MOST bytes and a little more. False: errno says why not. */
static bool check_read_all(int file, struct buffer *input)
{
    char piece[CHECK_PIECE];
    while (input->length <= CHECK_MOST) {
        ssize_t got = read(file, piece, sizeof piece);
        if (got == 0)
            return true;
        if (got < 0 && errno != EINTR)
            return false;
        if (got > 0)
            buffer_add_bytes(input, piece, (size_t)got);
    }
    return true;
}

static bool check_is_standard(const char *path)
{
    return strcmp(path, "-") == 0;
}

/* 'curl: (7) Couldn'\''t connect', to be pasted into a shell. */
static void check_add_quoted(struct buffer *command, const char *text, size_t length)
{
    buffer_add_char(command, '\'');
    for (size_t i = 0; i < length; i++)
        if (text[i] == '\'')
            buffer_add(command, "'\\''");
        else
            buffer_add_char(command, text[i]);
    buffer_add_char(command, '\'');
}

static void check_complain_unread(const char *path)
{
    const char *reason = strerror(errno);
    struct buffer quoted;
    buffer_init(&quoted);
    check_add_quoted(&quoted, path, strlen(path));
    if (!check_is_standard(path) && strstr(path, "://"))
        complain(_("%s is an address, not a file; use: curl -si %s | httplore --check"), path, quoted.text);
    else
        complain(_("%s cannot be read: %s"), check_is_standard(path) ? _("standard input") : path, reason);
    buffer_done(&quoted);
}

static bool check_read_file(const char *path, struct buffer *input)
{
    bool standard = check_is_standard(path);
    int file = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (standard && isatty(file))
        complain(_("paste the response, then Ctrl-D"));
    bool read = file >= 0 && check_read_all(file, input);
    if (!read)
        check_complain_unread(path);
    else if (input->length > CHECK_MOST)
        complain(_("%s is longer than 16 MiB; what is behind that is not looked at"),
                 standard ? _("standard input") : path);
    if (file >= 0 && !standard)
        close(file);
    return read;
}

/* ---- what is no response ----------------------------------------------------------------------------------- */

/* Is it a note of curl -v that may tell why nothing came, and not one of a connection that begins or ends? */
static bool check_is_reason(const char *note)
{
    static const char *const others[] = {"* Closing ", "* closing ",   "* shutting ",   "* Connection #",
                                         "*   Trying", "* Connected ", "* Established "};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strncmp(note, others[i], strlen(others[i])) == 0)
            return false;
    return strncmp(note, "* ", 2) == 0;
}

/* Where curl says that there was no response: "curl: (7) ...", else with -v the last note that may be a reason. NULL:
 * nowhere. */
static const char *check_find_failure(const struct buffer *input)
{
    bool notes = strncmp(input->text, "* ", 2) == 0; /* a list has stars, too */
    const char *failure = NULL;
    for (const char *line = input->text; line; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (strncmp(line, "curl: (", strlen("curl: (")) == 0)
            return line;
        if (notes && check_is_reason(line))
            failure = line + 2;
    }
    return failure;
}

/* Is it what curl says of a connection, and nothing else? */
static bool check_teach_failure(const struct buffer *input)
{
    const char *failure = check_find_failure(input);
    struct buffer command;
    if (!failure && strncmp(input->text, "* ", 2) != 0)
        return false;
    buffer_init(&command);
    if (failure)
        check_add_quoted(&command, failure, strcspn(failure, "\r\n"));
    else
        buffer_add(&command, "000");
    complain(_("curl got no response; ask why: httplore %s"), command.text);
    buffer_done(&command);
    return true;
}

/* What to type instead. */
static void check_teach(const char *path, const struct buffer *input)
{
    const char *name = check_is_standard(path) ? _("the input") : path;
    size_t length = strcspn(input->text, "\r\n");
    int shown = (int)(length > CHECK_SHOWN ? width_whole(input->text, CHECK_SHOWN) : length);
    if (strncmp(input->text, "HTTP/", strlen("HTTP/")) == 0) {
        complain(_("%.*s is no status line: a code of three digits has to follow the version"), shown, input->text);
        return;
    }
    if (check_teach_failure(input))
        return;
    if (input->length == 0)
        complain(_("%s is empty: it holds no HTTP status line"), name);
    else
        complain(_("%s holds no HTTP status line; it begins with %.*s%s"), name, shown, input->text,
                 length > CHECK_SHOWN ? "..." : "");
    fprintf(stderr, "%s\n  curl -si URL | httplore --check\n  curl -svo /dev/null URL 2>&1 | httplore --check     %s\n",
            _("curl -v writes the head to standard error. Use one of"), _("(sees the request too)"));
}

bool check_read(const char *path, struct check_transcript *transcript)
{
    struct buffer input;
    buffer_init(&input);
    bool read = check_read_file(path, &input);
    size_t length = input.length > CHECK_MOST ? CHECK_MOST : input.length;
    bool found = read && check_transcript_read(transcript, input.text, length);
    if (read && !found)
        check_teach(path, &input);
    buffer_done(&input);
    return found;
}

/* ---- printing ---------------------------------------------------------------------------------------------- */

static void check_print_json(const struct command *command, const char *path,
                             const struct check_transcript *transcript, int64_t now, struct verdict_counts *counts)
{
    for (size_t i = 0; i < transcript->count; i++) {
        const struct check_response *response = &transcript->responses[i];
        struct judgement judgement;
        struct buffer json;
        buffer_init(&json);
        judge_response(command->catalog, response, now, &judgement);
        verdict_count(&judgement, counts);
        verdict_json(command->catalog, path, response, &judgement, &json);
        output_json(command->output, &json);
        judgement_done(&judgement);
        buffer_done(&json);
    }
}

/* Above what is said of one of several files stands its name. */
static void check_print_text(const struct command *command, const char *path,
                             const struct check_transcript *transcript, int64_t now, struct verdict_counts *counts)
{
    struct compose compose = command_compose(command);
    if (command->options->operand_count > 1) {
        struct page *name = page_new(compose.width, NULL, NULL);
        page_flow(name, 0, PAGE_HEADING, path);
        command_print_page(command, name);
    }
    command_print_page(command, compose_transcript(&compose, transcript, now, counts));
}

static int check_print_file(const struct command *command, const char *path)
{
    struct check_transcript transcript;
    struct verdict_counts counts = {{0}};
    if (!check_read(path, &transcript))
        return FATAL_STATUS;
    if (command->options->json)
        check_print_json(command, path, &transcript, time(NULL), &counts);
    else
        check_print_text(command, path, &transcript, time(NULL), &counts);
    check_transcript_done(&transcript);
    return counts.of[CATALOG_VIOLATION] > 0 ? COMMAND_NOTHING : COMMAND_FOUND;
}

int check_print(const struct command *command)
{
    const struct options *options = command->options;
    int status = options->operand_count == 0 ? check_print_file(command, "-") : COMMAND_FOUND;
    for (size_t i = 0; i < options->operand_count; i++) {
        int one = check_print_file(command, options->operands[i]);
        status = one > status ? one : status;
    }
    return status;
}
