"""Signals and odd input at prompts: the terminal shows what is typed again, and the code is that of the signal."""
import os, signal

from support.home import Home
from .terminals import Terminal

HIDDEN = ["account", "add", "other"]
SEEN = HIDDEN + ["--oauth"]


def run(trial):
    with Home() as home:
        command = os.path.join(home.path, "command.toml")
        with open(command, "w") as file:
            file.write('[accounts.work]\nwebhook_command = "sleep 20"\n')
        os.chmod(command, 0o600)
        cases = []
        # Several times each: the handler and the reader are two threads, of which either may be first.
        for number in [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT] * (3 if trial.short else 20):
            cases.append((number, HIDDEN, number, {-number, 128 + number}))
            cases.append((number, SEEN, number, {-number, 128 + number}))
            if number != signal.SIGQUIT:
                cases.append((number, ["--config", command], number, {-number, 128 + number}))
        cases += [("^C", HIDDEN, "\x03", {130}), ("^D", HIDDEN, "\x04", {64}), ("^D", SEEN, "\x04", {64})]
        cases += [("1 MiB without an end", HIDDEN, "a" * (1 << 20) + "\r", {64, 78})]
        problems = [f"{name} at {' '.join(command[-1:])}: {it}" for name, command, what, codes in cases
                    for it in interrupted(trial, home, command, what, codes)]
        trial.row("Signals and odd input at prompts, hidden and seen, and while a webhook_command runs", len(cases), problems)


def interrupted(trial, home, command, what, codes):
    terminal = Terminal([trial.program] + command, home.environment | {"SWIFT_BACKTRACE": "enable=no"})
    problems = []
    if command[0] == "account":
        if not terminal.until(": ", 30):
            problems.append("no prompt")
        terminal.rest(0.3)
    elif not terminal.runs("sleep"):
        problems.append("webhook_command is not run")
    if isinstance(what, str):
        terminal.send(what)
    else:
        os.kill(terminal.pid, what)
    status = terminal.wait(10)
    if status not in codes:
        problems.append(f"ends with {status}, says {terminal.output[-100:]!r}")
    problems += terminal.modes_left()
    terminal.close()
    return problems
