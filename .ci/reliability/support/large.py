"""Times keys on more than anybody has: very many rows, and one event that is as large as it can be."""
import datetime, os, select, time

from .home import NOW, Home
from .pseudo_terminal import PseudoTerminal
from .rows import TODAY, event, person, results
from .stub_portal import StubPortal

LIST = "j k \x1b[6~ \x1b[F \x1b[H t l h ] [ } { t 2 j l 3 j l 4 j l 1 t / M e \r n N f w \x1b \x1b f m \x1b i j i c \x1b z j z ? e \x1b : e \x1b * j * p p y \x1b U \x0c".split(" ")
EVENT = "j j \x04 \x15 \x1b[6~ \x1b[F k \x1b[H R j \x04 \x1b[6~ \x1b[F k \x1b[H \x1b ? \x1b : \x1b * j * y \x1b o \x1b b j \x1b a \x1b z j \x0c".split(" ")
FIELDS = ["ID", "PARENT_ID", "CAL_TYPE", "OWNER_ID", "NAME", "DATE_FROM", "TZ_FROM", "DT_LENGTH", "DATE_FROM_FORMATTED",
          "DT_SKIP_TIME", "SECTION_ID", "MEETING_STATUS", "IS_MEETING"]


class Keys:
    """Presses keys on a screen, and notes how long each waits for the first byte of its picture."""

    def __init__(self, screen):
        self.screen, self.slowest = screen, (0, "")

    def press(self, key, patience=10):
        self.screen.rest(0)
        start = time.monotonic()
        self.screen.send(key)
        # A key that changes nothing has no picture: then ^L asks for one, and waits for whatever the key has begun.
        if not select.select([self.screen.fd], [], [], 0.05)[0]:
            self.screen.send("\x0c")
            select.select([self.screen.fd], [], [], patience)
        self.slowest = max(self.slowest, (time.monotonic() - start, key))

    def settle(self):
        """Waits until the program has nothing more to do."""
        while True:
            before = self.screen.cpu()
            self.screen.rest(0.4)
            if self.screen.cpu() - before < 0.1:
                return

    def problems(self, limit):
        waited, key = self.slowest
        return [f"{key!r} waited {waited * 1000:.0f} ms"] if waited > limit else []


def days_of(rows):
    days = {}
    for row in rows:
        day, month, year = row["DATE_FROM"][:10].split(".")
        days.setdefault(f"{year}-{month}-{day}", []).append({name: row[name] for name in FIELDS})
    return lambda first, last: [row for day, listed in days.items() if str(first) <= day <= str(last) for row in listed]


def started(trial, portal, home, *arguments):
    screen = PseudoTerminal(
        [trial.program, *arguments], {**home.environment, "B24CAL_NOW": NOW, "B24CAL_WEBHOOK": portal.address})
    screen.until("help")
    return screen, Keys(screen)


def many_rows(trial, count, limit):
    """`count` rows within forty days, listed at once and again at each refresh."""
    rows = [event(1000 + number, TODAY + datetime.timedelta(days=number % 40 - 13), number * 7 % 1380, MEETING_STATUS="QYN"[number % 3])
            for number in range(count)]
    with StubPortal(results(days_of(rows))) as portal, Home() as home:
        screen, keys = started(trial, portal, home)
        keys.settle()
        for key in LIST:
            keys.press(key)
            if key in "zf*i":
                keys.settle()
        resting, keys.slowest = keys.slowest, (0, "")
        for _ in range(2):
            screen.send("r")
            for number in range(40):
                keys.press("jk"[number % 2])
                time.sleep(0.02)
        problems = keys.problems(limit)
        refreshing, keys.slowest = keys.slowest, resting
        screen.close()
    trial.row(f"{count:,} rows: the slowest key at rest {resting[0] * 1000:.0f} ms ({resting[1]!r}), while they are heard anew "
              f"{refreshing[0] * 1000:.0f} ms", f"{len(LIST) + 80} keys", keys.problems(limit) + problems)


def large_event(trial, people, limit):
    """An event of `people` attendees with a name, a place and a description of a mebibyte, in the list and opened."""
    text = "[b][quote]слово and word[/b] [url=https://example.com/?q=1]link[/url]\n" * 16_000 + "[quote][b]" * 10_000
    size = {"NAME": "имя " * (1 << 18), "LOCATION": "L" * (1 << 20), "DESCRIPTION": text, "EXDATE": ";".join(["21.11.2026"] * 9000)}
    invited = [{"id": number, "entryId": str(number), "status": "QYN"[number % 3]} for number in range(7, 7 + people)]
    row = event(651, minute=840, **size, ATTENDEE_LIST=invited, ATTENDEES_CODES=[f"U{one['id']}" for one in invited])
    names = [person(number, f"Person {number}", "of very many") for number in range(7, 7 + people)]
    with StubPortal(results([row, event(652, minute=900)], names, details=lambda _: row)) as portal, Home() as home:
        slowest = (0, "")
        for arguments, pressed in [((), ["j", "k", "2", "3", "4", "1", "j", "k"]), (("open", "651"), EVENT)]:
            screen, keys = started(trial, portal, home, *arguments)
            keys.settle()
            for key in pressed:
                keys.press(key)
                time.sleep(0.05)
            slowest = keys.slowest = max(slowest, keys.slowest)
            screen.close()
    trial.row(f"{people:,} attendees, a name, a place and a description of 1 MiB: the slowest key {slowest[0] * 1000:.0f} ms ({slowest[1]!r})",
              f"{len(EVENT) + 8} keys", keys.problems(limit))


def large(trial):
    # A debug build on a busy machine is some ten times slower: the short form tells a stall, and no more.
    limit = 3 if trial.short else 0.1
    many_rows(trial, 3_000 if trial.short else 100_000, limit)
    large_event(trial, 10_000, limit)
