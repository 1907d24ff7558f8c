/*
 * Words of the database that belong to the interface: they stand here so that they are translated.
 * tests/languages_test.sh checks that none is missing.
 */
#include "page/compose.h"
#include "text/i18n.h"

/* xgettext reads this table; nothing else does. */
static const char *const headings_marked[] __attribute__((unused)) = {
    /* titles of sections: table section_kind */
    N_("Meaning"), N_("What the server does"), N_("What the client does"), N_("Header fields"), N_("Redirect"),
    N_("Caching"), N_("Choosing it"), N_("In older texts"),
    /* names of the classes */
    N_("Informational"), N_("Successful"), N_("Redirection"), N_("Client error"), N_("Server error"),
    /* standing of a status */
    N_("standard"), N_("experimental"), N_("temporary"), N_("deprecated"), N_("obsoleted"), N_("reserved"),
    N_("unofficial"),
    /* the message that carries a header field */
    N_("request"), N_("response"),
    /* who has to do something */
    N_("server"), N_("proxy"), N_("client"), N_("cache"),
    /* headings of tables */
    N_("Look at"), N_("Tell apart"), N_("Names in programs"), N_("Former names"), N_("Example"), N_("Codes"),
    /* where statuses are compared: view property */
    N_("Take it when"), N_("Fault"), N_("Retry"), N_("For how long"), N_("A POST"), N_("Cached"), N_("Fields"),
    N_("Content"), N_("The client gets"), N_("Seen"), N_("Standing"), N_("Defined in"),
    N_("Who said it?"), N_("What products send"), N_("Sub-status codes"), N_("Directives"), N_("Read on"),
    N_("Often wrong"), N_("The way"),
};

const char *compose_word(const char *english)
{
    return *english ? _(english) : english; /* an empty string is what gettext keeps its own notes under */
}
