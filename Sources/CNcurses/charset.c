#define _GNU_SOURCE
#include "CNcurses.h"

#include <stdlib.h>
#include <string.h>
#include <term.h>

// How descriptions say, with every change of style, that what follows is of the usual character set.
static const char *const selections[] = {"%?%p9%t\033(0%e\033(B%;", "%?%p9%t\016%e\017%;", "\033(B", "\017"};

static char *usual;

// Takes every selection out of a string of the description, which is curses' own copy: it only becomes shorter.
static void strip(const char *capability) {
  char *string = tigetstr(capability);
  if (!string || string == (char *)-1) return;
  for (size_t index = 0; index < sizeof(selections) / sizeof(selections[0]); index++) {
    size_t length = strlen(selections[index]);
    for (char *found; (found = strstr(string, selections[index]));) memmove(found, found + length, strlen(found + length) + 1);
  }
}

void cncurses_keep_charset(void) {
  char *string = tigetstr("sgr0");
  free(usual);
  usual = string && string != (char *)-1 ? strdup(string) : NULL;
  strip("sgr0");
  strip("sgr");
}

void cncurses_select_charset(void) {
  if (usual) putp(usual);
}
