"""^Z and `fg` under a real shell: several times quickly, while loading, with a box open, in plain mode."""
import os, signal, time

from support.home import Home
from .portals import demo_portal, silent_portal
from .terminals import Terminal, lasting, differences, picture

COLUMNS, ROWS = 100, 30


def run(trial):
    with Home() as home, demo_portal(trial.program, home) as demo, silent_portal() as silence:
        # The shell marks pastes, too: what it asks of the terminal is not to be taken for the program's.
        with open(os.path.join(home.path, ".inputrc"), "w") as file:
            file.write("set enable-bracketed-paste off\n")
        usual = home.environment | {"TERM": "tmux-256color", "PS1": "$ ", "PROGRAM": trial.program, "B24CAL_WEBHOOK": demo}
        slow = usual | {"B24CAL_WEBHOOK": silence}
        count = 3 if trial.short else 100
        cases = {"at rest": (usual, ""), "loading": (slow, ""), "a box open": (usual, "a"), "a search typed": (usual, "/re")}
        if trial.short:
            cases = {name: cases[name] for name in ["loading", "a box open"]}
        problems = []
        for name, (environment, keys) in cases.items():
            problems += [f"{name}: {problem}" for problem in stopped(environment, keys, count)]
        trial.row(f"^Z and `fg` under bash: {', '.join(cases)}", count * len(cases), problems)
        trial.row("`^z` in plain mode stops the job, `fg` goes on", count, plain(usual, count))
        trial.row("^Z, then SIGTERM, SIGHUP while stopped", 2, ended_while_stopped(usual))
        trial.row("`&` and `bg`: the screen, plain mode, a hidden prompt; `fg` goes on", 4, in_background(usual))


def shell(environment):
    terminal = Terminal(["bash", "--norc", "--noprofile", "-i"], environment, columns=COLUMNS, rows=ROWS)
    terminal.until("$ ", 10)
    return terminal


def type_line(terminal, line):
    terminal.forget()
    terminal.send(line + "\r")


def stopped(environment, keys, count):
    problems = []
    terminal = shell(environment)
    type_line(terminal, '"$PROGRAM"')
    if not terminal.until("\x1b[?1049h", 30):
        problems.append("no screen")
    terminal.rest(1)
    terminal.send(keys)
    terminal.rest(0.5)
    terminal.forget()
    terminal.send("\x0c")
    terminal.rest(0.5)
    wanted = lasting(picture(terminal.output, COLUMNS, ROWS))
    for _ in range(count):
        terminal.forget()
        terminal.send("\x1a")
        if not terminal.until("Stopped", 10):
            problems.append("does not stop")
            break
        if b"\x1b[?1049l" not in terminal.output or b"\x1b[?2004l" not in terminal.output:
            problems.append("stopped without giving the terminal back")
        terminal.until("$ ", 10)
        # The next ^Z comes as soon as the terminal is the program's again.
        type_line(terminal, "fg")
        if not terminal.until("\x1b[?1049h", 10):
            problems.append("does not come back")
            break
    terminal.rest(1)
    terminal.forget()
    terminal.send("\x0c")
    terminal.rest(1)
    problems += differences(lasting(picture(terminal.output, COLUMNS, ROWS)), wanted)
    terminal.send("\x03")
    terminal.until("$ ", 10)
    terminal.rest(0.3)
    type_line(terminal, "echo status $?; stty -a | grep -o ' echo \\| icanon'; jobs; exit")
    if not terminal.until("status 130", 10):
        problems.append(f"the end: {terminal.output[-100:]!r}")
    terminal.wait(10)
    problems += terminal.left_over()
    if terminal.status() is None:
        problems.append("the shell does not end")
    terminal.close()
    return sorted(set(problems))


def in_background(environment):
    """Whoever is in the background stops, and touches neither the screen nor its modes, until it is brought back."""
    problems = []
    # Plain mode has said all before it reads.
    cases = [('"$PROGRAM" &', b"\x1b[?1049h", "q"), ('"$PROGRAM" --plain &', b"", "q\r"),
             ('B24CAL_WEBHOOK= "$PROGRAM" account add other &', b"not shown", "\x03")]
    for line, shown, end in cases:
        terminal = shell(environment)
        type_line(terminal, line)
        if not stops(terminal) or b"?1049h" in terminal.everything:
            problems.append(f"{line}: {terminal.everything[-200:]!r}")
        type_line(terminal, "fg")
        if not terminal.until(shown, 10):
            problems.append(f"{line}: does not come back: {terminal.output[-200:]!r}")
        terminal.rest(1)
        terminal.send(end)
        problems += left(terminal, line)
    terminal = stopped_screen(environment)
    terminal.rest(0.5)
    type_line(terminal, "bg")
    time.sleep(2)
    if b"?1049h" in terminal.output:
        problems.append("bg: draws over the shell")
    type_line(terminal, "fg")
    if not terminal.until("\x1b[?1049h", 10):
        problems.append("bg: does not come back")
    terminal.rest(1)
    terminal.send("q")
    return problems + left(terminal, "bg")


def stops(terminal):
    """Whether the shell says within 20 s that its job is stopped; a shell speaks when it is spoken to."""
    for _ in range(20):
        type_line(terminal, "jobs")
        if terminal.until("Stopped", 1):
            return True
    return False


def stopped_screen(environment):
    """A shell whose job is the full screen, stopped by ^Z."""
    terminal = shell(environment)
    type_line(terminal, '"$PROGRAM"')
    terminal.until("\x1b[?1049h", 30)
    terminal.rest(1)
    terminal.send("\x1a")
    terminal.until("Stopped", 10)
    return terminal


def left(terminal, line):
    """Ends the shell once it has the terminal back."""
    terminal.until("$ ", 10)
    terminal.rest(0.3)
    type_line(terminal, "exit")
    if terminal.wait(10) is None:
        terminal.close()
        return [f"{line}: the shell does not end"]
    problems = [f"{line}: {it}" for it in terminal.left_over()]
    terminal.close()
    return problems


def plain(environment, count):
    """In one job with another program, which stops and goes on with it."""
    problems = []
    terminal = shell(environment)
    type_line(terminal, '"$PROGRAM" --plain | cat')
    if not terminal.until("> ", 30):
        problems.append("says nothing")
    for _ in range(count):
        terminal.forget()
        terminal.send("^z\r")
        if not terminal.until("Stopped", 10):
            problems.append(f"does not stop: {terminal.output[-100:]!r}")
            break
        type_line(terminal, "fg")
        if not terminal.until("PROGRAM", 5):
            problems.append("`fg` does not go on")
        terminal.rest(0.2)
        type_line(terminal, "t")
        if not terminal.until("> ", 10):
            problems.append(f"no answer after `fg`: {terminal.output[-100:]!r}")
            break
    type_line(terminal, "q")
    if not terminal.until("$ ", 10):
        problems.append("`q` does not end it")
    type_line(terminal, "exit")
    terminal.wait(10)
    terminal.close()
    return problems


def ended_while_stopped(environment):
    problems = []
    for number, code in [(signal.SIGTERM, 143), (signal.SIGHUP, 129)]:
        terminal = stopped_screen(environment)
        with open(f"/proc/{terminal.pid}/task/{terminal.pid}/children") as file:
            child = int(file.read().split()[0])
        os.kill(child, number)
        time.sleep(0.2)
        type_line(terminal, "fg; echo status $?")
        if not terminal.until(f"status {code}", 10):
            problems.append(f"{number.name}: {terminal.output[-100:]!r}")
        terminal.rest()
        problems += terminal.left_over()
        type_line(terminal, "exit")
        terminal.wait(10)
        terminal.close()
    return problems
