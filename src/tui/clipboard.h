/*
 * The way to the clipboard. tmux keeps from the terminal what programs send to its clipboard, so inside it the text
 * goes to tmux itself; elsewhere to the terminal, which may ignore it without a word. No terminal is needed.
 */
#ifndef HTTPLORE_TUI_CLIPBOARD_H
#define HTTPLORE_TUI_CLIPBOARD_H

#include <stdbool.h>

#include "text/buffer.h"

/* Inside tmux ($TMUX) has `tmux load-buffer` take the text, for its own buffer and for the clipboard of the terminal
 * around it. Elsewhere appends to *bytes what has to be sent to the terminal: OSC 52, inside GNU screen ($STY) in
 * pieces that it passes on. Returns false if tmux did not take the text; then the bytes are there to be tried too. */
bool clipboard_give(const struct buffer *text, struct buffer *bytes);

#endif
