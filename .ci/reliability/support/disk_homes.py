"""Homes that are none, and modes that a umask would change."""
import os, stat

from .disk import FailingDisk, run
from .home import Home

EROFS = 30


def told(program, portal, home):
    """What a command prints where all is well."""
    return run(program, home, "agenda", variables={"B24CAL_WEBHOOK": portal.webhook, "HOME": None}).output


def tried(trial, portal):
    with Home() as home:
        homes(trial, portal, home)
    read_only(trial, portal)
    with Home() as home:
        umasks(trial, portal, home)


def homes(trial, portal, home):
    file = os.path.join(home.path, "file")
    open(file, "w").close()
    places = {
        "unset": None, "empty": "", "not there": "/nonexistent/home", "a file": file, "relative": "home", "a device": "/dev/null",
        "too long": "/" + "x" * 5000, "the kernel's": "/proc",
    }
    expected, problems = told(trial.program, portal, home), []
    commands = [["agenda", "--verbose"], ["config", "check"], ["status", "651"], ["agenda"]][: 2 if trial.short else 4]
    for words, place in places.items():
        for command in commands:
            outcome = run(trial.program, home, *command, variables={"HOME": place, "B24CAL_WEBHOOK": portal.webhook})
            codes = (0, 78) if command[0] == "config" else (0,)
            problems += outcome.problems(f"{command[0]}, home {words}", codes)
            if command[0] == "agenda" and outcome.output != expected:
                problems.append(f"home {words}: another agenda")
    trial.row("Homes that are none", f"{len(places)} homes, {len(commands)} commands", problems)


def read_only(trial, portal):
    """A disk that can be read alone: what is known is shown, and no more is lost than the keeping."""
    problems = []
    with Home() as home, Home() as tools:
        shim = FailingDisk(tools)
        webhook = {"B24CAL_WEBHOOK": portal.webhook}
        expected = run(trial.program, home, "agenda", variables=webhook)
        ill = dict(webhook, **shim.variables(home.path, "owtrms", EROFS))
        for words, arguments in {"what is known": ["agenda", "--offline"], "the portal": ["agenda"], "another day": ["agenda", "--from", "+9"]}.items():
            outcome = run(trial.program, home, *arguments, variables=ill)
            problems += outcome.problems(words, (0,))
            if "+9" not in arguments and outcome.output != expected.output:
                problems.append(f"{words}: another agenda")
        for arguments in (["account", "add", "work"], ["account", "remove", "work"], ["account", "use", "work"]):
            outcome = run(trial.program, home, *arguments, variables=ill, input=portal.webhook + "\n")
            problems += outcome.problems(" ".join(arguments), (64, 78))
    trial.row("A read-only home", "6 commands", problems)


def umasks(trial, portal, home):
    problems = []
    for umask in (0o000, 0o022, 0o077, 0o777):
        with Home() as home:
            set_umask = lambda: os.umask(umask)
            outcome = run(trial.program, home, "account", "add", "work", before=set_umask, input=portal.webhook + "\n")
            problems += outcome.problems(f"umask {umask:03o}", (0,), lines=9)
            run(trial.program, home, "agenda", "--verbose", before=set_umask)
            for folder, folders, files in os.walk(os.path.join(home.path)):
                for name in files + folders:
                    path = os.path.join(folder, name)
                    mode = stat.S_IMODE(os.lstat(path).st_mode)
                    if "b24cal" in path[len(home.path):] and mode != (0o600 if name in files else 0o700):
                        problems.append(f"umask {umask:03o}: {path[len(home.path):]} has {mode:03o}")
    trial.row("Modes of the files that are kept, whatever the umask", "4 umasks", problems)
