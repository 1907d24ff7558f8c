/*
 * Strings of the interface, translated by gettext.
 */
#ifndef HTTPLORE_TEXT_I18N_H
#define HTTPLORE_TEXT_I18N_H

#include <libintl.h>

#define _(string) gettext(string)
#define N_(string) (string) /* marks a string of a table; whoever reads it there translates it */

#endif
