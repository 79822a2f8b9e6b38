"""Sizes from one cell to 500 by 200, and resizes 200 times a second."""
import random, time

from support.home import Home
from .portals import demo_portal, silent_portal
from .terminals import Terminal, lasting, differences, picture

SIZES = [(1, 1), (2, 3), (7, 2), (20, 5), (40, 12), (79, 24), (80, 24), (100, 30), (132, 50), (250, 70), (500, 200)]
# It knows no character repeated so many times, which pyte does not, either.
SCREEN = {"TERM": "tmux-256color"}
# How it is cleared, as after each resize.
CLEARED = b"\x1b[H\x1b[J"
BOXES = {"no box": "", "the help": "?", "the answers": "a", "a search": "/re", "a date": "g+3", "copying": "y"}


def run(trial):
    with Home() as home, demo_portal(trial.program, home) as demo, silent_portal() as silence:
        environment = home.environment | SCREEN
        problems = []
        sizes = SIZES[::3] + SIZES[-1:] if trial.short else SIZES
        for columns, rows in sizes:
            problems += [f"{columns}x{rows}: {problem}" for problem in still(trial, environment | {"B24CAL_WEBHOOK": demo}, columns, rows)]
        trial.row("Sizes from 1×1 to 500×200: keys in each view", len(sizes), problems)
        stated = [(0, 0, {}), (0, 0, {"COLUMNS": "40", "LINES": "12"}), (65535, 65535, {}), (80, 24, {"COLUMNS": "100000", "LINES": "100000"})]
        problems = []
        for columns, rows, said in stated:
            problems += [f"{columns}x{rows} {said}: {it}" for it in still(trial, environment | {"B24CAL_WEBHOOK": demo} | said, columns, rows)]
        trial.row("Sizes that no terminal has, from it or from `COLUMNS` and `LINES`", len(stated), problems)

        count = 300 if trial.short else 6000
        problems = resized(trial, environment | {"B24CAL_WEBHOOK": silence}, "", count)
        trial.row("Resizes, 200 a second, while loading", count, problems)
        boxes = {"the help": BOXES["the help"]} if trial.short else BOXES
        problems = []
        for name, keys in boxes.items():
            found = resized(trial, environment | {"B24CAL_WEBHOOK": demo}, keys, count)
            problems += [f"{name}: {problem}" for problem in found]
        trial.row(f"The same with a box open: {', '.join(boxes)}", count * len(boxes), problems)


def still(trial, environment, columns, rows):
    """A program that starts at a size, goes through the views, and leaves."""
    terminal = Terminal([trial.program], environment, columns=columns, rows=rows)
    problems = []
    if not terminal.until("\x1b[?1049h", 30):
        problems.append("no screen")
    terminal.rest()
    for key in ["2", "3", "4", "1", "\r", "\x1b", "?", "\x1b", "a", "\x1b", "f", "\x1b"]:
        terminal.send(key)
        terminal.rest(0.05)
    terminal.send("q")
    if terminal.wait(10) != 0:
        problems.append(f"ends with {terminal.status()}")
    problems += terminal.left_over() + terminal.modes_left()
    terminal.close()
    return problems


def resized(trial, environment, keys, count):
    """A program whose terminal changes all the time; the last picture has to be that of one that was always of its last size."""
    generator = random.Random(651)
    terminal = Terminal([trial.program], environment, columns=120, rows=40)
    problems = []
    terminal.until("Sat 21 Nov", 30)
    terminal.rest()
    for key in keys:
        terminal.send(key)
        terminal.rest(0.05)
    memory = terminal.private_memory()
    start = time.monotonic()
    for number in range(count):
        terminal.resize(generator.randint(1, 500), generator.randint(1, 200))
        while (left := start + number / 200 - time.monotonic()) > 0:
            terminal.read(left)
    terminal.resize(100, 30)
    terminal.rest(1)
    grown = terminal.private_memory() - memory
    if grown > 64 * 1024:
        problems.append(f"{grown // 1024} MiB more")
    # Clears the terminal and draws all of it: what was drawn before must have looked the same.
    before = picture(terminal.everything[max(0, terminal.everything.rfind(CLEARED)):], 500, 200)
    terminal.forget()
    terminal.send("\x0c")
    terminal.rest(1)
    fresh = lasting(picture(terminal.output, 100, 30))
    if not any(row for row in fresh):
        problems.append("no picture")
    other = Terminal([trial.program], environment, columns=100, rows=30)
    other.until("Sat 21 Nov", 30)
    other.rest(0.5)
    for key in keys:
        other.send(key)
        other.rest(0.2)
    other.rest(0.5)
    # What the first and the last row tell of a portal that is silent changes with time, and how far a list is scrolled after a
    # search depends on the sizes before.
    if "/" not in keys:
        problems += differences(fresh[1:-1], lasting(picture(other.everything, 100, 30))[1:-1])
    problems += differences([row[:100].rstrip() for row in lasting(before[:30])][1:-1], fresh[1:-1])
    for one in (terminal, other):
        if one.status() is not None:
            problems.append(f"ended with {one.status()}")
        if one.end() != 143:
            problems.append(f"ends with {one.status()} after SIGTERM")
        problems += one.modes_left()
        one.close()
    return problems
