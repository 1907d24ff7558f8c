/*
 * forkpty(), which systems declare in different places.
 */
#ifndef HTTPLORE_TESTS_FORKPTY_H
#define HTTPLORE_TESTS_FORKPTY_H

#include "config.h"

#if defined HAVE_PTY_H
#include <pty.h>
#elif defined HAVE_LIBUTIL_H
#include <sys/types.h>

#include <libutil.h>
#include <termios.h>
#else
#include <util.h>
#endif

#endif
