/*
 * What explains single fields, for the table in meaning.c.
 */
#ifndef HTTPLORE_CHECK_EXPLAIN_H
#define HTTPLORE_CHECK_EXPLAIN_H

#include "check/saying.h"

/* times.c: what is to be seen beside Date */
saying_function times_date, times_deprecation, times_expires, times_last_modified, times_reset, times_retry_after,
    times_sunset;

/* cookie.c */
saying_function cookie_set;

/* location.c: beside the address that was asked for */
saying_function location_explain;

/* content.c: what the content is */
saying_function content_etag, content_length, content_range, content_type, content_vary;

/* lists.c: values of many pieces */
saying_function lists_allow, lists_challenges, lists_directives, lists_links, lists_timings;

/* intermediaries.c: who passed it on */
saying_function intermediaries_members, intermediaries_varnish, intermediaries_via, intermediaries_x_cache;

#endif
