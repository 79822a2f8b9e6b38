"""The terminal gone with SIGHUP ignored: out within a second, with no core busy."""
import os, signal, time

from support.home import Home
from .portals import demo_portal, silent_portal
from .terminals import PINNED, Terminal

# What nothing but the terminal's end may be waited for, and a moment for a busy machine.
LIMIT = 3


def run(trial):
    with Home() as home, demo_portal(trial.program, home) as demo, silent_portal() as silence:
        usual = home.environment | {"B24CAL_WEBHOOK": demo}
        slow = home.environment | {"B24CAL_WEBHOOK": silence}
        command = os.path.join(home.path, "command.toml")
        with open(command, "w") as file:
            file.write('[accounts.work]\nwebhook_command = "sleep 20"\n')
        os.chmod(command, 0o600)
        cases = {
            "the screen": ([], usual, "\x1b[?1049h", ""),
            "while loading": ([], slow, "\x1b[?1049h", ""),
            "a box open": ([], usual, "\x1b[?1049h", "a"),
            "plain mode": (["--plain"], usual, "> ", ""),
            "plain mode while loading": (["--plain"], slow, "Sat 21", ""),
            "a hidden prompt": (["account", "add", "other"], home.environment, ": ", ""),
            "a prompt": (["account", "add", "other", "--oauth"], home.environment, ": ", ""),
            "the welcome": ([], home.environment, "\x1b[?1049h", ""),
            "webhook_command": (["--config", command], home.environment, None, ""),
            "webhook_command of a printing command": (["--config", command, "agenda"], home.environment, None, ""),
            "output that blocks": ([], usual, "\x1b[?1049h", "blocked"),
        }
        problems, slowest = [], 0
        for name, case in cases.items():
            seconds, found = gone(trial, *case)
            slowest = max(slowest, seconds)
            problems += [f"{name}: {problem}" for problem in found]
        trial.row(f"The terminal gone, SIGHUP ignored: {', '.join(cases)}; out after {slowest:.2f} s at most", len(cases), problems)


def gone(trial, arguments, environment, marker, keys):
    terminal = Terminal([trial.program] + arguments, environment, ignored=[signal.SIGHUP])
    problems = []
    if marker is None:
        if not terminal.runs("sleep"):
            problems.append("webhook_command is not run")
    elif not terminal.until(marker, 30):
        problems.append(f"does not come so far: {terminal.output[:80]!r}")
    terminal.rest(0.5)
    if keys == "blocked":
        # Nobody reads: many whole pictures are more than a terminal holds.
        os.write(terminal.fd, b"\x0c" * 200)
        time.sleep(1)
    elif keys:
        terminal.send(keys)
        terminal.rest()
    used = terminal.cpu()
    begun = time.monotonic()
    os.close(terminal.fd)
    while terminal.status() is None and time.monotonic() - begun < 15:
        used = spent(terminal, used)
        time.sleep(0.01)
    seconds = time.monotonic() - begun
    if terminal.status() is None:
        problems.append(f"still there after {seconds:.0f} s, {spent(terminal, used):.1f} s of the processor used in all")
        os.kill(terminal.pid, signal.SIGKILL)
        os.waitpid(terminal.pid, 0)
    elif seconds > LIMIT:
        problems.append(f"out after {seconds:.1f} s")
    return seconds, problems


def spent(terminal, before):
    try:
        return terminal.cpu()
    except (OSError, IndexError):
        return before
