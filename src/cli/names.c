#include "cli/names.h"

#include <string.h>

#include "text/visible.h"

/* Do the references from `first` to before `end` differ in their names? */
static bool names_differ(const struct catalog_ref *first, const struct catalog_ref *end)
{
    for (const struct catalog_ref *ref = first + 1; ref < end; ref++)
        if (strcmp(ref->name, first->name) != 0)
            return true;
    return false;
}

/* "Not Found"; "Client Closed Request (nginx), Token Required (Esri)" */
static void names_join(struct buffer *joined, const struct catalog_ref *first, const struct catalog_ref *end)
{
    bool differ = names_differ(first, end);
    for (const struct catalog_ref *ref = first; ref < end && (differ || ref == first); ref++) {
        buffer_add(joined, ref > first ? ", " : "");
        visible_append(joined, ref->name, strlen(ref->name));
        if (ref->elsewhere) {
            buffer_add(joined, " (");
            visible_append(joined, ref->origin, strlen(ref->origin));
            buffer_add(joined, ")");
        }
    }
}

void names_read(struct names *names, struct catalog *catalog)
{
    *names = (struct names){0};
    struct catalog_refs refs;
    struct buffer joined;
    buffer_init(&joined);
    catalog_list_statuses(catalog, &refs);
    for (size_t i = 0, end; i < refs.count; i = end) {
        int code = refs.items[i].code;
        for (end = i + 1; end < refs.count && refs.items[end].code == code; end++)
            continue;
        if (code < 0 || code >= LOGGED_CODES)
            continue;
        buffer_clear(&joined);
        names_join(&joined, &refs.items[i], &refs.items[end]);
        names->of[code] = arena_copy(&names->arena, joined.text, joined.length);
    }
    catalog_refs_done(&refs);
    buffer_done(&joined);
}

void names_done(struct names *names)
{
    arena_done(&names->arena);
}
