/*
 * The model: everything that the database knows, as typed results. The only folder with SQL in it.
 *
 * Every function takes the catalog that catalog_new() made. Text in results is UTF-8 (English content is ASCII),
 * belongs to the result, and lives until the result is freed. Where the database has nothing, a text is NULL and
 * a count 0. A statement that fails is a bug or a damaged database: the program ends with a sentence and the SQL
 * (fatal_exit). The schema, db/schema.sql, says what each column means.
 */
#ifndef HTTPLORE_CATALOG_CATALOG_H
#define HTTPLORE_CATALOG_CATALOG_H

#include <stdbool.h>
#include <stddef.h>

#include "text/arena.h"
#include "text/buffer.h"

/* PRAGMA application_id and user_version of db/schema.sql. */
enum { CATALOG_APPLICATION_ID = 0x68747470, CATALOG_LAYOUT = 7 };

struct catalog;

/* Opens the embedded database, or the file `path`, read-only: neither it nor any file beside it is written. A file that
 * cannot be opened, is no database of httplore's or of another layout ends the program with a sentence. */
struct catalog *catalog_new(const char *path) __attribute__((returns_nonnull));
void catalog_free(struct catalog *catalog);

/* Of the library that reads the database: "3.40.1". */
const char *catalog_sqlite_version(void);

/* Writes the embedded database to a new file. Returns NULL, or why it failed as errno's text (EEXIST where the
 * file exists: nothing is ever overwritten). */
const char *catalog_dump(const char *path);

/* ---- references: enough of an entry to list it, and its key ------------------------------------------------ */

/* All but the last are entries. */
enum catalog_kind {
    CATALOG_STATUS,
    CATALOG_CLASS,
    CATALOG_HEADER,
    CATALOG_TOPIC,
    CATALOG_SUBSTATUS,
    CATALOG_TEXT,
    CATALOG_PRODUCT,
};

struct catalog_ref {
    const char *key;     /* as in db/schema.sql: "401", "499 nginx", "4xx", "Retry-After"; of a product its name */
    enum catalog_kind kind;
    int code;            /* of a status; -1 otherwise */
    const char *origin;  /* of a status; NULL otherwise */
    const char *name;    /* the phrase, or the title */
    const char *summary; /* one sentence; of a product the codes of which it is told, "444 499" */
    const char *class;   /* of a status: "4xx", NULL for 000 and 999 */
    bool elsewhere;      /* a status that is not in the registry */
};

/* A list of references that owns its texts. */
struct catalog_refs {
    struct arena arena;
    struct catalog_ref *items;
    size_t count;
};

void catalog_refs_done(struct catalog_refs *refs);

/* Each fills *refs, which need not be initialised; free it with catalog_refs_done(). */
void catalog_list_statuses(struct catalog *catalog, struct catalog_refs *refs); /* all, by code, IETF first */
void catalog_list_kind(struct catalog *catalog, enum catalog_kind kind, struct catalog_refs *refs); /* by key */
/* Products, and others who made up codes: whoever stands on the page of a code by signs, outcomes or as origin. */
void catalog_list_products(struct catalog *catalog, struct catalog_refs *refs);
void catalog_find_code(struct catalog *catalog, int code, struct catalog_refs *refs); /* all meanings of a number */
/* Codes whose three digits match `pattern`, in which '?' is any digit; and codes first..last. By code. */
void catalog_find_pattern(struct catalog *catalog, const char *pattern, struct catalog_refs *refs);
void catalog_find_range(struct catalog *catalog, int first, int last, struct catalog_refs *refs);
/* The entry with this key, in any letter case; 0 or 1. */
void catalog_find_key(struct catalog *catalog, const char *key, struct catalog_refs *refs);
/* Entries of which `words` is an exact name, in any letter case and with any blanks between: a phrase, a former
 * phrase, a header field, a class or topic, a sub-status code, a constant. Header fields first, then best known. */
void catalog_find_name(struct catalog *catalog, const char *words, struct catalog_refs *refs);
/* Registered codes for which a number may be a slip of the fingers: two digits swapped, or one wrong. */
void catalog_find_slips(struct catalog *catalog, int code, struct catalog_refs *refs);
/* Codes that are not registered within 10 of a number. */
void catalog_find_near(struct catalog *catalog, int code, struct catalog_refs *refs);

/* A number that is met around HTTP but is no status code. */
struct catalog_lookalike {
    struct arena arena;
    const char *text; /* a sentence: what the number is; NULL: nothing is known of it */
    const char *key;  /* of the entry that says more, or NULL */
};

/* Fills *lookalike, which need not be initialised; free it with catalog_lookalike_done(). */
void catalog_lookalike_load(struct catalog *catalog, int code, struct catalog_lookalike *lookalike);
void catalog_lookalike_done(struct catalog_lookalike *lookalike);

/* Statuses, classes and "any-response" where they have a rule about a header field, first those that demand or forbid
 * it. */
void catalog_find_rule_subjects(struct catalog *catalog, const char *field, struct catalog_refs *refs);
/* Is the entry's name rather met as a word? Timeout is such a header field, but not Location, which statuses have rules
 * about, and not Retry-After; Redirect is such a phrase, but not Forbidden, which is registered. */
bool catalog_is_everyday_word(struct catalog *catalog, const struct catalog_ref *ref);

/* ---- signs: what a log line, a flag or a setting of a product has to do with a status -------------------------- */

struct catalog_sign {
    const char *product; /* NULL: any */
    const char *type;    /* "who", "log", "flag", "setting", "cause" */
    const char *text;    /* of a line of a log: * stands for what changes in it */
    const char *meaning;
    const char *source; /* the product and version with which it was tried, or a document's URL; NULL: neither */
    const char *read;   /* 'YYYY-MM-DD', when the document was read; NULL: it is none */
    bool brief; /* for the brief page too */
};

/* A sign, the status that it belongs to, and the key of the page that explains it at length, or NULL. */
struct catalog_sign_hit {
    struct catalog_ref ref;
    struct catalog_sign sign;
    const char *page;
};

struct catalog_sign_hits {
    struct arena arena;
    struct catalog_sign_hit *items;
    size_t count;
};

/* Signs that `line` is, holds, or is a piece of: a whole line of a log, a piece of one, a flag, a setting; in any
 * letter case and with any blanks between. First the one of which `line` holds most, or which it is most of. *hits
 * need not be initialised; free it with catalog_sign_hits_done(). */
void catalog_find_signs(struct catalog *catalog, const char *line, struct catalog_sign_hits *hits);
void catalog_sign_hits_done(struct catalog_sign_hits *hits);

/* ---- what a response has to keep ---------------------------------------------------------------------------- */

enum catalog_severity { CATALOG_VIOLATION, CATALOG_WARNING, CATALOG_NOTE };

/* A rule or a pitfall that can be seen in a response. */
struct catalog_check {
    const char *id;        /* "401-www-authenticate" */
    enum catalog_severity severity;
    const char *field;     /* that it is about; NULL: none */
    const char *level;     /* of a rule: "MUST"; NULL: it is a pitfall */
    const char *text;      /* a rule: what is demanded, a phrase; a pitfall: what is wrong, a sentence */
    const char *remedy;    /* of a pitfall: what to do; NULL: it speaks for itself */
    const char *example;   /* of a rule: a field line that keeps it; NULL: there is none */
    const char *spec, *section;
    const char *predicate; /* how it is seen: name and argument of a predicate (src/check/predicate.h) */
    const char *circumstance; /* where alone it counts, in the same way; NULL: everywhere */
};

/* What the database says of a status that somebody received, and how it can be checked. */
struct catalog_checks {
    const char *key;       /* of the meaning, the registered one if there is one; NULL: nobody knows the code */
    const char *name;      /* its phrase; NULL likewise */
    const char *summary;   /* likewise; of the class, if nobody knows the code; NULL: that has none */
    bool registered;
    bool content;          /* it may have some, or nobody knows it */
    bool sendable;         /* one of its meanings is met on the wire, or nobody knows it */
    const char *store;     /* as in struct catalog_status; NULL: nobody knows */
    const char *redirect_method; /* likewise; NULL: it is no redirect */
    bool permanent;        /* of a redirect */
    const char *never_spec, *never_section; /* where it is forbidden to store it; NULL: it is not */
    struct catalog_check *items; /* of the status, its class and any response; the worst first */
    size_t count;
};

/* Of a status from 0 to 999. The result is the catalog's, and stays as long as that. */
const struct catalog_checks *catalog_find_checks(struct catalog *catalog, int status);

/* ---- a whole entry ----------------------------------------------------------------------------------------- */

struct catalog_spec {
    const char *name;    /* "RFC 9110"; NULL: no document */
    const char *section; /* "15.5.2"; NULL: the document as a whole */
    const char *url;     /* of an entry's own; NULL in what belongs to it */
};

struct catalog_section {
    const char *kind;  /* "meaning", "caching": section_kind.kind; "" in a topic, whose titles are its own */
    const char *title; /* English; of a kind to be translated by the reader */
    const char *text;  /* paragraphs separated by an empty line; lines that begin with two spaces stand as they are,
                          lines "TERM | explanation" are rows of two columns */
};

struct catalog_rule {
    const char *subject;   /* key of what it belongs to: a status, a class, or "any-response" */
    const char *field;     /* header field */
    const char *direction; /* "request" or "response": the message that carries the field */
    const char *actor;     /* "server", "proxy", "client", "cache" */
    const char *level;     /* "MUST" and its like */
    const char *condition; /* a phrase */
    bool seen;             /* the message shows whether it is kept */
    struct catalog_spec spec;
};

struct catalog_related {
    struct catalog_ref ref; /* without summary */
    int weight;           /* 1: everybody asks; 3: rarely */
    const char *contrast; /* what tells it apart, seen from the entry that was asked for */
    const char *in_short; /* the same in at most 28 characters */
};

struct catalog_name {
    const char *name;
    const char *where; /* who uses it, or the programming language */
};

/* What only a status has. */
struct catalog_status {
    int code;
    const char *origin;   /* "IETF", "nginx" */
    const char *class;    /* "4xx"; NULL for 000 and 999 */
    const char *class_name; /* "Client error"; "" where there is no class */
    const char *standing; /* "standard", "unofficial" */
    const char *seen;     /* "wire, log" */
    bool content;         /* may the response carry content */
    const char *fault;
    const char *retry; /* "same", "later", "changed", "elsewhere", "no" */
    const char *retry_note;
    const char *store;          /* "heuristic", "explicit", "never"; NULL: no final response */
    const char *store_sentence; /* what that means, one line; "" where store is NULL */
    struct catalog_spec storing_spec;
    const char *store_note; /* what is special about this one, or NULL */
    struct catalog_spec store_spec;
    bool redirects;
    bool permanent;               /* of a redirect */
    const char *redirect_method;  /* "kept", "may-become-GET", "GET" */
    const char *request;  /* the example, with CRLF; NULL: none */
    const char *response;
    int place, places;    /* "2 of 29": among the registered codes of its class; 0 of n for the others */
    int class_rules;      /* rules of its class that hold for it, beside its own; 0 if it is never sent */
    const char *instead;  /* what the client gets; NULL: the code itself */
    int response_rules;   /* rules of any response that hold for it, in the same way */
    const char *family;   /* keys, blanks between, of those that it is compared with, and its own; NULL: of none */
};

/* What only a header field has. */
struct catalog_header {
    const char *direction; /* the messages that carry it: "request", "response", "both" */
    const char *standing;  /* "standard", "deprecated", "obsoleted", "unofficial" */
};

/* What caches that are in use do with a status, where that is not as the standard lets one expect. */
struct catalog_practice {
    const char *text;   /* a sentence; NULL: nothing to say */
    const char *source; /* where it was tried or is documented */
};

/* What a product makes of a fault. */
struct catalog_outcome {
    const char *fault; /* a phrase */
    const char *product;
    int code;   /* what the client gets; 0: no status */
    int logged; /* what the product's log has, if that is another; 0: the same */
    const char *source; /* as of a sign */
    const char *read;
};

/* What goes wrong with a response every day, as --check sees it. */
struct catalog_pitfall {
    const char *text;   /* a sentence */
    const char *remedy; /* what to do; NULL: it speaks for itself */
    struct catalog_spec spec;
};

/* A Cache-Control directive. */
struct catalog_directive {
    const char *name;
    const char *direction; /* as of a header field */
    const char *argument;  /* "none", "seconds", "optional seconds", "optional fields" */
    const char *meaning;
    struct catalog_spec spec;
};

/* What only a class has. */
struct catalog_class {
    const char *gist;    /* "it worked" */
    const char *unknown; /* sentence: what a client takes a code of this class for that it does not know */
    const char *fault;
    const char *retry;
    const char *store_sentence; /* how such a code is cached; NULL: no final response */
    struct catalog_spec store_spec;
    int registered; /* how many registered codes the database has for it */
};

/* An entry with all that belongs to it. */
struct catalog_entry {
    struct arena arena;
    struct catalog_ref ref;
    struct catalog_spec spec;
    const struct catalog_status *status; /* NULL unless it is one */
    const struct catalog_class *class;   /* NULL unless it is one */
    const struct catalog_header *header; /* NULL unless it is one */
    struct catalog_section *sections;
    size_t section_count;
    struct catalog_rule *rules; /* about it; of a header field: all that name it */
    size_t rule_count;
    struct catalog_sign *signs;
    size_t sign_count;
    struct catalog_related *related; /* best first */
    size_t related_count;
    struct catalog_name *former_names;
    size_t former_name_count;
    struct catalog_name *constants;
    size_t constant_count;
    struct catalog_ref *members; /* statuses of a class; entries of a topic; sub-status codes of a status; the status of
                                    a sub-status code */
    size_t member_count;
    struct catalog_ref *topics; /* that lead to it */
    size_t topic_count;
    struct catalog_practice practice;
    struct catalog_directive *directives; /* of Cache-Control and the topic on caching */
    size_t directive_count;
    struct catalog_outcome *outcomes; /* of the faults that have to do with a status, fault by fault, then by code */
    size_t outcome_count;
    struct catalog_pitfall *pitfalls; /* of a status, a class, or any response; violations first */
    size_t pitfall_count;
};

/* The entry with exactly this key, or NULL. Free it with catalog_entry_free(). */
struct catalog_entry *catalog_entry_new(struct catalog *catalog, const char *key);
void catalog_entry_free(struct catalog_entry *entry);

/* Leaves of the signs only those of one product (in any letter case); if it has none, changes nothing and returns
 * false. */
bool catalog_entry_keep_product(struct catalog_entry *entry, const char *product);

/* ---- statuses side by side ---------------------------------------------------------------------------------- */

enum { CATALOG_COMPARED_LEAST = 2, CATALOG_COMPARED_MOST = 5 };

struct catalog_comparison_row {
    const char *property;                      /* "Fault"; English, a word of the interface (compose_word()) */
    const char *values[CATALOG_COMPARED_MOST]; /* in the order of the statuses; NULL: this one has none */
    bool same;                                 /* of all of them */
};

struct catalog_comparison {
    struct arena arena;
    struct catalog_ref codes[CATALOG_COMPARED_MOST];
    size_t count;
    const char *summary; /* a sentence: what tells them apart; NULL: nothing is known */
    const char *family;  /* keys, blanks between, of those that they are often compared with; NULL: of nobody else */
    struct catalog_comparison_row *rows;
    size_t row_count;
};

/* Compares the statuses with these keys, in this order. *comparison need not be initialised; free it with
 * catalog_comparison_done(). */
void catalog_compare(struct catalog *catalog, const char *const *keys, size_t count,
                     struct catalog_comparison *comparison);
void catalog_comparison_done(struct catalog_comparison *comparison);

/* With what a status is compared: its family, or else itself and what it is most often taken for; at most
 * CATALOG_COMPARED_MOST. One alone: with nothing. */
void catalog_find_family(struct catalog *catalog, const char *key, struct catalog_refs *refs);

/* ---- the overview ------------------------------------------------------------------------------------------ */

struct catalog_overview_class {
    struct catalog_ref ref;
    const char *gist; /* "it worked" */
    int registered;
};

/* Codes that are compared as a whole. */
struct catalog_family {
    const char *gist;  /* "who asks for which login" */
    const char *codes; /* keys, blanks between: "401 403 407" */
};

/* What the first screen says. */
struct catalog_overview {
    struct arena arena;
    struct catalog_overview_class *classes;
    size_t class_count;
    struct catalog_family *families;
    size_t family_count;
    struct catalog_ref *topics;
    size_t topic_count;
    int registered;      /* statuses */
    int elsewhere;       /* statuses that are not registered */
    const char *origins; /* some of those whose they are: "nginx, Twitter" */
};

/* Fills *overview, which need not be initialised; free it with catalog_overview_done(). */
void catalog_overview_load(struct catalog *catalog, struct catalog_overview *overview);
void catalog_overview_done(struct catalog_overview *overview);

/* ---- what a response is explained with ------------------------------------------------------------------------ */

/* What a value of a header field says of a response, or a piece of one. */
struct catalog_token {
    const char *field; /* "" of a place */
    const char *token; /* "hit", "fwd=stale"; "max-age=": with any other argument; "": any other value */
    const char *meaning; /* a phrase; in it * is the argument or value, # the time that so many seconds are */
};

/* By what one sees that a product passed a response on. */
struct catalog_mark {
    const char *field;
    const char *text;    /* that its value holds, in any letter case; "": any value */
    const char *product;
    const char *alias;   /* the product as which it names itself in Via; NULL: by its own name */
    const char *side;    /* "client", "origin": where it stands, seen from those in Via */
    const char *place;   /* "first", "last": what of the value is the code of a place; NULL: it has none */
    int position;        /* marks are looked for in the order of these */
};

/* What a header field is for. */
struct catalog_field {
    const char *name;
    const char *summary;
};

struct catalog_lexicon {
    struct catalog_token *tokens; /* by field, then by token, without regard to letter case */
    size_t token_count;
    struct catalog_mark *marks; /* by field, without regard to letter case, then by position */
    size_t mark_count;
    struct catalog_field *fields; /* by name, in the same way */
    size_t field_count;
};

/* The result is the catalog's, and stays as long as that. */
const struct catalog_lexicon *catalog_read_lexicon(struct catalog *catalog);

/* Each in any letter case: does it have a token of the field? The meaning of one, the city that has the code of a
 * place, and the summary of a field, or NULL. The marks of a field, in *count how many; NULL if there are none. */
bool catalog_lexicon_knows(const struct catalog_lexicon *lexicon, const char *field);
const char *catalog_lexicon_token(const struct catalog_lexicon *lexicon, const char *field, const char *token);
const char *catalog_lexicon_place(const struct catalog_lexicon *lexicon, const char *code);
const char *catalog_lexicon_summary(const struct catalog_lexicon *lexicon, const char *field);
const struct catalog_mark *catalog_lexicon_marks(const struct catalog_lexicon *lexicon, const char *field,
                                                 size_t *count);

/* ---- search ------------------------------------------------------------------------------------------------ */

enum { CATALOG_MATCH_ON = '\002', CATALOG_MATCH_OFF = '\003' }; /* around what matched, in a snippet */

struct catalog_hit {
    struct catalog_ref ref;
    const char *snippet; /* the sign, or the summary, with the matches marked */
    bool exact;          /* the text is a name or a sign of it */
    const struct catalog_sign *sign; /* that the text is, or nearly is; NULL: it is a hit by something else */
    const char *page;    /* key of the page that explains the sign, or NULL */
    bool vague;          /* has too little of the text: not what was looked for, but near it */
};

struct catalog_hits {
    struct arena arena;
    struct catalog_hit *items; /* best first, what is vague behind all others */
    size_t count;
    size_t near; /* so many of them, the first ones, are not vague */
    const char *understood; /* the text with misspelt words as they were taken; NULL: there are none */
};

enum catalog_search_mode {
    CATALOG_SEARCH_WORDS,  /* the text is complete */
    CATALOG_SEARCH_TYPING, /* the last word may be the beginning of one */
};

/* The entries that `text` may mean, at most `limit`. Any bytes are allowed; none of them is query syntax. Free
 * with catalog_hits_done(). */
void catalog_search(struct catalog *catalog, const char *text, enum catalog_search_mode mode, size_t limit,
                    struct catalog_hits *hits);
void catalog_hits_done(struct catalog_hits *hits);

/* ---- JSON -------------------------------------------------------------------------------------------------- */

/* Each appends one line, with a newline at its end. The first: of an entry, or of a product by its name. */
void catalog_json_entry(struct catalog *catalog, const char *key, struct buffer *json);
/* A code 100..599 without a row: kind status, standing unregistered, what its class says. */
void catalog_json_unregistered(struct catalog *catalog, int code, struct buffer *json);
/* A text as a string of JSON, NULL as null; without a newline. */
void catalog_json_text(struct catalog *catalog, const char *text, struct buffer *json);
/* A comparison, as catalog_compare(). */
void catalog_json_comparison(struct catalog *catalog, const char *const *keys, size_t count, struct buffer *json);
/* A sign as an object of kind text: `key` is that of its status. */
void catalog_json_sign(struct catalog *catalog, const char *key, const struct catalog_sign *sign, struct buffer *json);
/* A hit of a search, `rank` from 1; `understood` is that of the hits. */
void catalog_json_hit(struct catalog *catalog, const struct catalog_hit *hit, int rank, const char *understood,
                      struct buffer *json);

#endif
