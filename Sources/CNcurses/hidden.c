#define _GNU_SOURCE
#include "CNcurses.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const int ending[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
static struct sigaction before[COUNT(ending)];
static int terminal;
static struct termios modes;

// Async-signal-safe throughout. With all signals blocked: SIGTTOU would stop a process in the background.
static void give_back(int signal) {
  // Nothing here may wait: output may be stopped (^S).
  tcsetattr(terminal, TCSANOW, &modes);
  tcflush(terminal, TCIFLUSH);
  int flags = fcntl(STDERR_FILENO, F_GETFL);
  fcntl(STDERR_FILENO, F_SETFL, flags | O_NONBLOCK);
  ssize_t count = write(STDERR_FILENO, "\n", 1);
  (void)count;
  fcntl(STDERR_FILENO, F_SETFL, flags);
  for (size_t i = 0; i < COUNT(ending); i++) {
    if (ending[i] == signal) sigaction(signal, &before[i], NULL);
  }
  raise(signal);  // Comes when this handler returns.
}

void cncurses_keep_modes(int descriptor, const struct termios *kept) {
  terminal = descriptor;
  modes = *kept;
  struct sigaction action = {.sa_handler = give_back, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < COUNT(ending); i++) {
    sigaction(ending[i], NULL, &before[i]);
    if (before[i].sa_handler != SIG_IGN) sigaction(ending[i], &action, NULL);
  }
}

void cncurses_forget_modes(void) {
  for (size_t i = 0; i < COUNT(ending); i++) sigaction(ending[i], &before[i], NULL);
}
