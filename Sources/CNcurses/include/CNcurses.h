// ncurses as Swift can see it, and what has to be done inside of signal handlers, where Swift must not run.

#ifndef CNCURSES_H
#define CNCURSES_H

// Before the first include, or no wide-character function is declared.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdio.h>
#include <termios.h>

// Swift 6 refuses mutable globals: stdscr, COLORS, stdin, stdout.
static inline WINDOW *cncurses_window(void) { return stdscr; }
static inline int cncurses_colors(void) { return COLORS; }
static inline void cncurses_flush(void) { fflush(stdout); }

// Swift does not import what a macro computes: the attributes are shifted casts.
static inline attr_t cncurses_bold(void) { return WA_BOLD; }
static inline attr_t cncurses_dim(void) { return WA_DIM; }
static inline attr_t cncurses_italic(void) { return WA_ITALIC; }
static inline attr_t cncurses_underline(void) { return WA_UNDERLINE; }
static inline attr_t cncurses_reverse(void) { return WA_REVERSE; }

// tparm is variadic. Both go to stdout's buffer: cncurses_flush sends it.
static inline void cncurses_put_cursor(int row, int column) { putp(tparm(tigetstr("cup"), row, column)); }
static inline void cncurses_put_style(attr_t attributes, int pair) { vid_puts(attributes, 0, &pair, putchar); }

// tparm again. The string is tparm's until the next call; null where the description has no such capability.
static inline const char *cncurses_color(const char *capability, int color) {
  char *string = tigetstr(capability);
  return string && string != (char *)-1 ? tparm(string, color) : NULL;
}

/// Has curses believe that the terminal shows what the last `wnoutrefresh` made ready. The screens are mutable globals.
static inline void cncurses_believe(void) { overwrite(newscr, curscr); }

// The system headers declare these only to those who ask for more than POSIX, as Swift's import does not.
/// The columns that ncurses will give to a character in the process's locale: `wcwidth`.
int cncurses_width(wchar_t character);
/// A pipe that blocks neither end and is not inherited: `pipe2`.
int cncurses_pipe(int ends[2]);

// What a terminal sends before and after a paste, and how it is asked to.
#define CNCURSES_PASTE_BEGIN "\033[200~"
#define CNCURSES_PASTE_END "\033[201~"
#define CNCURSES_PASTE_MARKS_ON "\033[?2004h"
#define CNCURSES_PASTE_MARKS_OFF "\033[?2004l"

// How a terminal is asked to tell of the mouse: of its buttons and wheel alone, as decimal numbers.
#define CNCURSES_MOUSE_ON "\033[?1000h\033[?1006h"
#define CNCURSES_MOUSE_OFF "\033[?1006l\033[?1000l"

/// Loads a terminal's description; 0 where there is none. <term.h>, which declares setupterm, is macros in lower case.
int cncurses_load_description(const char *name);

/// Starts curses on standard input and output, by the description that was loaded last; null where that cannot be. What has been
/// started is freed by `delscreen`, the description with it.
SCREEN *cncurses_newterm(const char *name);

/// From now on curses no longer selects the usual character set at each change of style, three bytes of nine: nothing here
/// is drawn in another. Call it once curses has started.
void cncurses_keep_charset(void);

/// Selects the usual character set once, in case another program has left the terminal in another.
void cncurses_select_charset(void);

/// From now on a crash, or an exit that did not close the screen, gives the terminal back: the screen before, the cursor,
/// and `modes`. `first` is written before the rest: what takes back that the terminal was asked for reports. Call it once
/// the terminal's description is loaded; it prepares every byte that will be written.
void cncurses_guard(int descriptor, const struct termios *modes, const char *first);

/// The terminal has been given back: nothing is left to do in a crash.
void cncurses_unguard(void);

/// From now on SIGTERM, SIGHUP, SIGINT and SIGQUIT, but for those that are ignored, give a terminal these modes and begin a
/// new line on standard error before they do what they did.
void cncurses_keep_modes(int descriptor, const struct termios *kept);

/// From now on those signals do what they did.
void cncurses_forget_modes(void);

/// Has a stack overflow of the calling thread handled on a stack of its own.
void cncurses_use_alternate_stack(void);

/// Has SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT and SIGWINCH written to a pipe, one byte each, its number; those that are
/// ignored stay ignored. Where the watch goes on for two seconds after one of the first three, the terminal is given back
/// as far as it takes bytes at once, and the process exits with 128 and the signal's number; SIGALRM serves for this.
/// Call it on the thread that writes to the terminal. Returns the pipe's end to read from, or -1 with errno.
int cncurses_watch_signals(void);

/// Ends the watch, and gives those signals back to whoever had them.
void cncurses_unwatch_signals(void);

/// Stops the process group, as ^Z does in a cooked terminal. Returns when it is continued, or at once where nobody is
/// there to continue it (an orphaned group).
void cncurses_stop(void);

/// Stops the process group as long as another has the terminal, as the kernel does with whoever reads or changes it from the background;
/// whether it had to. Returns at once where another process leads the group, where it is no terminal of this session's, where SIGTTOU
/// is ignored, and before a watched signal ends the program.
int cncurses_await_foreground(int terminal);

#endif
