#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

int cncurses_width(wchar_t character) { return wcwidth(character); }

int cncurses_pipe(int ends[2]) { return pipe2(ends, O_NONBLOCK | O_CLOEXEC); }

int cncurses_load_description(const char *name) {
  int reason;  // Without it setupterm exits.
  return setupterm(name, STDOUT_FILENO, &reason) == OK;
}

SCREEN *cncurses_newterm(const char *name) {
  // newterm reads the description anew and forgets the one that setupterm left.
  TERMINAL *loaded = cur_term;
  SCREEN *screen = newterm(name, stdout, stdin);
  if (screen != NULL && loaded != NULL && loaded != cur_term) del_curterm(loaded);
  return screen;
}

// ---- Giving the terminal back. Whatever runs in a handler is async-signal-safe: write, tcsetattr, tcflush, fcntl, alarm, sigaction, raise.

static struct {
  int descriptor;
  struct termios modes;
  char bytes[512];
  size_t count;
} terminal;

static atomic_bool guarded;

static int append(int byte) {
  if (terminal.count < sizeof terminal.bytes) terminal.bytes[terminal.count++] = (char)byte;
  return byte;
}

static void give_back(void) {
  if (!atomic_exchange(&guarded, false)) return;
  for (size_t sent = 0; sent < terminal.count;) {
    ssize_t count = write(terminal.descriptor, terminal.bytes + sent, terminal.count - sent);
    if (count > 0) sent += (size_t)count;
    else if (errno != EINTR) break;
  }
  tcsetattr(terminal.descriptor, TCSANOW, &terminal.modes);
}

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS, SIGQUIT};
static struct sigaction before_crash[COUNT(crashes)];

static void crashed(int signal, siginfo_t *info, void *context) {
  give_back();
  for (size_t i = 0; i < COUNT(crashes); i++) {
    if (crashes[i] != signal) continue;
    struct sigaction *previous = &before_crash[i];
    sigaction(signal, previous, NULL);
    if (previous->sa_flags & SA_SIGINFO) previous->sa_sigaction(signal, info, context);
    else if (previous->sa_handler == SIG_DFL) raise(signal);  // Comes when this handler returns: a core as ever.
    else if (previous->sa_handler != SIG_IGN) previous->sa_handler(signal);
  }
}

void cncurses_guard(int descriptor, const struct termios *modes, const char *first) {
  atomic_store(&guarded, false);
  terminal.descriptor = descriptor;
  terminal.modes = *modes;
  terminal.count = 0;
  for (const char *byte = first; *byte; byte++) append(*byte);
  static const char *const capabilities[] = {"rmkx", "sgr0", "op", "cnorm", "rmcup"};
  for (size_t i = 0; i < COUNT(capabilities); i++) {
    const char *string = tigetstr(capabilities[i]);
    if (string != NULL && string != (const char *)-1) tputs(string, 1, append);
  }
  atomic_store(&guarded, true);

  static bool installed;
  if (installed) return;
  installed = true;
  atexit(give_back);
  struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < COUNT(crashes); i++) sigaction(crashes[i], &action, &before_crash[i]);
}

void cncurses_unguard(void) { atomic_store(&guarded, false); }

void cncurses_use_alternate_stack(void) {
  stack_t current;
  if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
  stack_t stack = {.ss_size = 64 * 1024};
  stack.ss_sp = malloc(stack.ss_size);
  if (stack.ss_sp != NULL) sigaltstack(&stack, NULL);
}

// ---- Signals as bytes in a pipe.

static const int watched[] = {SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
static struct sigaction before_watch[COUNT(watched)];
static struct sigaction before_late;
static int ends[2] = {-1, -1};

// Whoever reads the pipe may be in a write that does not return, while nobody reads what the terminal is sent: so the
// first signal that ends a program leaves this much time to close the screen.
enum { SECONDS_TO_CLOSE = 2 };
static atomic_int ending;
static pthread_t watcher;

static bool ends_program(int signal) { return signal == SIGTERM || signal == SIGHUP || signal == SIGINT; }

// The pipe does not block: when nobody has read 64 KiB of signals, one more says nothing new.
static void note(int signal) {
  int saved = errno;
  unsigned char number = (unsigned char)signal;
  ssize_t count = write(ends[1], &number, 1);
  (void)count;
  int none = 0;
  if (ends_program(signal) && atomic_compare_exchange_strong(&ending, &none, signal)) alarm(SECONDS_TO_CLOSE);
  errno = saved;
}

// On the watcher's thread, whose own write is over by then: the kernel lets one thread at a time write to a terminal.
// What nobody has read is dropped, to make room for the bytes that give the terminal back.
static void leave(int signal) {
  int saved = errno;
  if (!pthread_equal(pthread_self(), watcher)) {
    pthread_kill(watcher, signal);
    errno = saved;
    return;
  }
  int number = atomic_load(&ending);
  if (number == 0) return;
  int flags = fcntl(terminal.descriptor, F_GETFL);
  fcntl(terminal.descriptor, F_SETFL, flags | O_NONBLOCK);
  tcflush(terminal.descriptor, TCOFLUSH);
  give_back();
  // The shell has the same open terminal.
  fcntl(terminal.descriptor, F_SETFL, flags);
  _exit(128 + number);
}

int cncurses_watch_signals(void) {
  if (ends[0] < 0 && cncurses_pipe(ends) != 0) return -1;
  watcher = pthread_self();
  atomic_store(&ending, 0);
  // With all signals blocked: SIGTTOU would stop a process in the background that changes the terminal's modes.
  struct sigaction late = {.sa_handler = leave, .sa_flags = SA_RESTART};
  sigfillset(&late.sa_mask);
  sigaction(SIGALRM, &late, &before_late);
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGALRM);
  for (size_t i = 0; i < COUNT(watched); i++) {
    sigaddset(&set, watched[i]);
    sigaction(watched[i], NULL, &before_watch[i]);
    if (before_watch[i].sa_handler != SIG_IGN) sigaction(watched[i], &action, NULL);
  }
  // The threads of Swift's pool block nearly all signals, and so does a thread that one of them has started.
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  return ends[0];
}

void cncurses_unwatch_signals(void) {
  for (size_t i = 0; i < COUNT(watched); i++) sigaction(watched[i], &before_watch[i], NULL);
  alarm(0);
  sigaction(SIGALRM, &before_late, NULL);
}

static void stop(int signal) {
  // Whoever started us, in the same job, stops too. A signal to the whole process could stop us only after this has
  // returned, by way of another thread: ignore that one, and raise one for this thread, which stops before it goes on.
  struct sigaction action = {.sa_handler = SIG_IGN}, previous;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, &previous);
  kill(0, signal);
  action.sa_handler = SIG_DFL;
  sigaction(signal, &action, NULL);
  raise(signal);
  sigaction(signal, &previous, NULL);
}

void cncurses_stop(void) { stop(SIGTSTP); }

int cncurses_await_foreground(int terminal) {
  // Another that leads this group, such as timeout(1) in a script, has it in the background for reasons of its own.
  if (getpgrp() != getpid()) return 0;
  struct sigaction current;
  sigaction(SIGTTOU, NULL, &current);
  if (current.sa_handler == SIG_IGN) return 0;
  // The kernel would do this by itself, but Swift's threads have the signal blocked, and it must not come while a screen is closed.
  sigset_t signal, before;
  sigemptyset(&signal);
  sigaddset(&signal, SIGTTOU);
  for (int waited = 0;; waited = 1) {
    pid_t group = tcgetpgrp(terminal);
    if (group < 0 || group == getpgrp() || atomic_load(&ending) != 0) return waited;
    // Nobody can stop an orphaned group, and a signal that ends the program may be on its way.
    if (waited) usleep(50000);
    pthread_sigmask(SIG_UNBLOCK, &signal, &before);
    stop(SIGTTOU);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  }
}
