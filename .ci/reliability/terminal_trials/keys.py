"""Random keys: the program lives, keeps its memory, and can be left."""
import random, time

from support.home import Home
from .portals import demo_portal
from .terminals import Terminal

SPECIAL = ["\x1b", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F", "\x1b[Z", "\r", "\t", "\x7f",
           "\x04", "\x15", "\x17", "\x0c", "\x1b[200~paste\x1b[201~", "\x1b[<0;{x};{y}M", "\x1b[<64;{x};{y}M", "\x1b[<65;{x};{y}M"]
# Not what leaves or stops the program: q ^c ^z.
LETTERS = "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789/:?.,;'[]{}*+-фывапролджэ Жх日"


def run(trial):
    count = 2_000 if trial.short else 20_000
    # In CI the same each time; what is new is looked for in the long form.
    seed = 651 if trial.short else int(time.time())
    with Home() as home, demo_portal(trial.program, home) as webhook:
        trial.row(f"Random keys, clicks, pastes and sizes (seed {seed})", count, pressed(trial, home.environment | {"B24CAL_WEBHOOK": webhook}, count, seed))


def started(trial, environment):
    terminal = Terminal([trial.program], environment, columns=100, rows=30)
    terminal.until("Standup", 30)
    terminal.rest(0.5)
    return terminal


def pressed(trial, environment, count, seed):
    generator = random.Random(seed)
    terminal = started(trial, environment)
    memory, descriptors = terminal.private_memory(), terminal.descriptors()
    for number in range(count):
        if generator.random() < 0.02:
            terminal.resize(generator.randint(1, 200), generator.randint(1, 80))
        key = generator.choice(SPECIAL) if generator.random() < 0.4 else generator.choice(LETTERS)
        terminal.send(key.replace("{x}", str(generator.randint(1, 200))).replace("{y}", str(generator.randint(1, 80))))
        # Keys that come at once in great number would be a paste.
        terminal.read(0.002)
        if terminal.status() == 0:
            # The palette has a command that leaves.
            terminal.close()
            terminal = started(trial, environment)
            memory, descriptors = terminal.private_memory(), terminal.descriptors()
        if terminal.status() is not None:
            return [f"ended with {terminal.status()} after {number} keys: {terminal.everything[-200:]!r}"]
        terminal.everything = b""
        terminal.forget()
    problems = []
    terminal.resize(100, 30)
    for key in ["\x1b"] * 4:
        terminal.send(key)
        terminal.rest(0.1)
    for key in ["4", "\x0c"]:
        terminal.send(key)
    if not terminal.until(" 20", 20):
        problems.append("keys do not work any more")
    terminal.rest(1)
    grown, files = terminal.private_memory() - memory, terminal.descriptors() - descriptors
    if grown > 128 * 1024:
        problems.append(f"{grown // 1024} MiB more")
    if files > 8:
        problems.append(f"{files} descriptors more")
    if terminal.end() != 143:
        problems.append(f"ends with {terminal.status()}")
    problems += terminal.modes_left()
    terminal.close()
    return problems
