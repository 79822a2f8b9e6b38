"""What the trials look at in a terminal: its modes, its picture, and what a program has asked of it."""
import contextlib, glob, os, re, signal, termios, time

import pyte

from support.pseudo_terminal import PseudoTerminal

PINNED = {"B24CAL_NOW": "2026-11-21T10:20:00Z"}
# What a program asks of a terminal, and what takes it back.
ASKED = {b"\x1b[?1049h": b"\x1b[?1049l", b"\x1b[?2004h": b"\x1b[?2004l", b"\x1b[?1000h": b"\x1b[?1000l",
         b"\x1b[?1006h": b"\x1b[?1006l", b"\x1b[?25l": b"\x1b[?25h", b"\x1b[?1h": b"\x1b[?1l"}


class Terminal(PseudoTerminal):
    """A pseudo-terminal whose modes before the program are known, and that keeps all that was printed."""

    def __init__(self, argv, environment, **others):
        self.everything = b""
        super().__init__(argv, PINNED | environment, **others)
        # A terminal of the same making, before any program has changed it.
        self.modes_before = fresh_modes()

    def read(self, timeout):
        data = super().read(timeout)
        self.everything += data or b""
        return data

    def runs(self, name, timeout=30):
        """Waits until the program runs another of a name, itself or through a shell; whether it does."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if any(called(pid) == name for pid in descendants(self.pid)):
                return True
            self.read(0.05)
        return False

    def modes(self):
        return termios.tcgetattr(self.fd)

    def left_over(self):
        """What the program has not taken back of what it asked of the terminal, as sentences."""
        problems = []
        for wanted, undone in ASKED.items():
            # xterm's own description has blinking and showing in one, as ?12 and ?25.
            last = max(self.everything.rfind(wanted), -1)
            back = max(self.everything.rfind(undone), self.everything.rfind(undone.replace(b"[?25h", b"[?12l\x1b[?25h")))
            if last > back:
                problems.append(f"{wanted[1:].decode()} was not taken back")
        return problems

    def modes_left(self):
        return [] if self.modes() == self.modes_before else ["the terminal's modes are not those from before"]

    def end(self, number=signal.SIGTERM, within=5):
        """Sends a signal, and returns the status once the program is out."""
        if self.status() is None:
            os.kill(self.pid, number)
        return self.wait(within)

    def wait(self, timeout):
        """`status`, waited for so many seconds, and all that was printed by then."""
        status = super().wait(timeout)
        self.rest(0.05)
        return status


def descendants(pid):
    """The processes that a process has begun, and those that these have."""
    found = []
    for path in glob.glob(f"/proc/{pid}/task/*/children"):
        with contextlib.suppress(OSError), open(path) as file:
            for child in file.read().split():
                found += [child] + descendants(child)
    return found


def called(pid):
    with contextlib.suppress(OSError), open(f"/proc/{pid}/comm") as file:
        return file.read().strip()


def fresh_modes():
    master, slave = os.openpty()
    modes = termios.tcgetattr(master)
    os.close(master)
    os.close(slave)
    return modes


def picture(data, columns, rows):
    """What a terminal shows that was sent these bytes."""
    screen = pyte.Screen(columns, rows)
    stream = pyte.ByteStream(screen)
    stream.feed(data)
    return screen.display


def differences(shown, wanted):
    return [f"row {place}: {one!r}, not {other!r}" for place, (one, other) in enumerate(zip(shown, wanted)) if one != other][:2]


def lasting(rows):
    """Rows without what tells how long ago the portal was asked, whether it is being asked, and how much it has told so far."""
    return [re.sub(r"(\d+ (s|min|h) old|now|…|\d+ of \d+)\s*$", "", row).rstrip() for row in rows]
