"""Signals that end the program: while it is at rest, while it loads, and while the terminal takes nothing; and what is left after SIGKILL."""
import itertools, os, signal, subprocess, termios, time

from support.home import Home
from .portals import demo_portal, silent_portal
from .terminals import Terminal

ENDING = {signal.SIGTERM: 143, signal.SIGHUP: 129, signal.SIGINT: 130}
MOMENTS = ["at rest", "loading", "a box open", "in plain mode"]


def run(trial):
    with Home() as home, demo_portal(trial.program, home) as demo, silent_portal() as silence:
        environments = {moment: home.environment | {"B24CAL_WEBHOOK": silence if moment == "loading" else demo} for moment in MOMENTS}
        problems = []
        cases = list(itertools.product(MOMENTS, ENDING))[::2 if trial.short else 1]
        for moment, number in cases:
            problems += [f"{number.name} {moment}: {it}" for it in ended(trial, environments[moment], moment, number, ENDING[number])]
        trial.row("SIGTERM, SIGHUP, SIGINT: " + ", ".join(MOMENTS), len(cases), problems)
        trial.row("SIGQUIT: the terminal given back", 1, ended(trial, environments["at rest"], "at rest", signal.SIGQUIT, -signal.SIGQUIT))

        seconds = 3 if trial.short else 60
        problems = frozen(trial, environments["at rest"], seconds)
        trial.row(f"^S for {seconds} s while keys are pressed, then ^Q; ^S and SIGTERM", 2, problems)
        count = 2 if trial.short else 30
        trial.row("SIGKILL: the next start, the cache, the terminal after `stty sane`", count, killed(trial, environments["at rest"], count))


def start(trial, environment, plain=False):
    terminal = Terminal([trial.program] + (["--plain"] if plain else []), environment)
    terminal.until("> " if plain else "\x1b[?1049h", 30)
    terminal.rest(0.5)
    return terminal


def ended(trial, environment, moment, number, code):
    terminal = start(trial, environment | {"SWIFT_BACKTRACE": "enable=no"}, moment == "in plain mode")
    if moment == "a box open":
        terminal.send("a")
        terminal.rest()
    begun = time.monotonic()
    status = terminal.end(number, 10)
    problems = [] if status == code else [f"ends with {status}"]
    if time.monotonic() - begun > 5:
        problems.append(f"out after {time.monotonic() - begun:.1f} s")
    problems += terminal.left_over() + terminal.modes_left()
    terminal.close()
    return problems


def frozen(trial, environment, seconds):
    """^S is a key where the terminal is raw: what it does to output is done from outside, as by a terminal that is looked at later."""
    problems = []
    terminal = start(trial, environment)
    slave = os.open(slave_of(terminal), os.O_RDWR | os.O_NOCTTY)
    termios.tcflow(slave, termios.TCOOFF)
    terminal.send("4")
    begun, used = time.monotonic(), terminal.cpu()
    while time.monotonic() - begun < seconds:
        terminal.read(0.2)
    if terminal.cpu() - used > 0.2 * seconds + 0.3:
        problems.append(f"{terminal.cpu() - used:.1f} s of the processor while frozen")
    terminal.send("3" * 20 + "4")
    termios.tcflow(slave, termios.TCOON)
    if not terminal.until("November", 10):
        problems.append("what was pressed while frozen did not show")
    terminal.rest()
    termios.tcflow(slave, termios.TCOOFF)
    terminal.send("1")
    os.kill(terminal.pid, signal.SIGTERM)
    begun = time.monotonic()
    while terminal.status() is None and time.monotonic() - begun < 10:
        time.sleep(0.05)
    if terminal.status() != 143:
        problems.append(f"frozen: ends with {terminal.status()} after SIGTERM")
    termios.tcflow(slave, termios.TCOON)
    problems += terminal.modes_left()
    os.close(slave)
    terminal.close()
    return problems


def slave_of(terminal):
    return os.readlink(f"/proc/{terminal.pid}/fd/0")


def killed(trial, environment, count):
    problems = []
    for number in range(count):
        terminal = start(trial, environment)
        terminal.send("r")
        time.sleep(0.02 * number)
        slave = os.open(slave_of(terminal), os.O_RDWR | os.O_NOCTTY)
        terminal.end(signal.SIGKILL)
        subprocess.run(["stty", "sane"], stdin=slave, check=True)
        # It switches on more than a new terminal has: what counts are lines and that they are seen.
        wanted = termios.ICANON | termios.ECHO | termios.ISIG
        if termios.tcgetattr(slave)[3] & wanted != wanted:
            problems.append("`stty sane` does not mend the terminal")
        os.close(slave)
        terminal.close()
        listed = subprocess.run([trial.program, "agenda", "--offline"], env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if listed.returncode or "Standup" not in listed.stdout or listed.stderr:
            problems.append(f"afterwards `agenda --offline` ends with {listed.returncode}, says {listed.stderr[:100]!r}")
        again = start(trial, environment)
        again.send("q")
        if again.wait(10) != 0:
            problems.append(f"the next start ends with {again.status()}")
        again.close()
    return problems
