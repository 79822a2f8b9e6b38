// The least that a full-screen program does: take the terminal, draw forty rows, answer keys.
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  int row = 0, key = 0;
  do {
    if (key == 'j') row++;
    for (int line = 0; line < LINES - 1; line++)
      mvprintw(line, 0, "%c %02d:00-%02d:30 | Meeting number %d with a title of a usual length", line == row ? '>' : ' ',
               line % 24, line % 24, line);
    mvprintw(LINES - 1, 0, "help");
    refresh();
  } while ((key = getch()) != 'q');
  endwin();
}
