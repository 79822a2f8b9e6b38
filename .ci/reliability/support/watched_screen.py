"""A full screen that a script looks at as a person would."""
import select, time

import pyte

from .pseudo_terminal import PseudoTerminal

ERRORS = ("too many", "busy", "cannot", "error", "failed", "timed out", "not kept", "try again", "refused")


class WatchedScreen:
    """What a program draws: when its first picture came, and whether it had events that it knew before; when its data was fresh; which errors it told."""

    def __init__(self, program, environment, columns=100, rows=24):
        self.terminal = PseudoTerminal([program], environment, columns, rows)
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.drawn = self.fresh = None
        self.began_with_events = False
        self.errors, self.headers, self.has_news = set(), set(), False

    def take(self):
        """Takes in what was printed; whether the program still runs."""
        self.terminal.forget()
        if self.terminal.read(0) is None:
            return False
        self.stream.feed(self.terminal.output)
        self.has_news = True
        return True

    def look(self, now):
        """Looks at the picture, where there is a new one."""
        if not self.has_news:
            return
        self.has_news = False
        rows = self.screen.display
        if self.drawn is None and (" old" in rows[0] or "just now" in rows[0]):
            self.drawn = now
        if self.fresh is None and " old" in rows[0]:
            self.began_with_events |= any("–" in row and ":" in row for row in rows[1:-1])
        self.headers.add(rows[0].strip())
        if self.fresh is None and "just now" in rows[0]:
            self.fresh = now
        self.errors |= {row.strip() for row in rows[-2:] if any(word in row.lower() for word in ERRORS)}

    @staticmethod
    def watch(screens, deadline):
        """Looks at several until a point of time."""
        running = {screen.terminal.fd: screen for screen in screens}
        looked = 0.0
        while running and (now := time.monotonic()) < deadline:
            for fd in select.select(list(running), [], [], 0.1)[0]:
                if not running[fd].take():
                    del running[fd]
            if now - looked > 0.2:
                looked = now
                for screen in screens:
                    screen.look(now)

    def close(self):
        self.terminal.close()
