"""Every call on the disk fails once, or all from one on, or the program is killed there."""
import errno, os, shutil, stat

from .disk import FailingDisk, run
from .home import Home

LATER = "2026-11-21T11:40:00Z"
ALL = "owtrmsl"
KILLED = -1


def tried(trial, portal):
    with Home() as tools:
        shim = FailingDisk(tools)
        cache(trial, portal, shim)
        config(trial, portal, shim)
        others(trial, portal, shim)


def points(trial, count, wanted):
    """The calls that are made to fail: all of them, or in the short form so many, evenly spread."""
    if not trial.short or count <= wanted:
        return range(1, count + 1)
    return sorted({1 + number * (count - 1) // (wanted - 1) for number in range(wanted)})


def ways(trial, shim, folder, wanted, work):
    """How the disk fails: in words, by which calls, with which error, from which call on, and how many of them."""
    kinds = [("EIO", ALL, errno.EIO, 1), ("full", "owtm", errno.ENOSPC, 0), ("read-only", ALL, errno.EROFS, 0), ("killed", ALL, KILLED, 1)]
    for words, calls, number, many in kinds:
        count = shim.count(folder, calls, work)
        for first in points(trial, count, wanted):
            yield f"{words} at call {first} of {count}", number, shim.variables(folder, calls, number, first, many)


def cache(trial, portal, shim):
    """A command that fills the cache, one that had none and one that had one: it prints the same, and what was known stays or is newer."""
    webhook, tries, problems = {"B24CAL_WEBHOOK": portal.webhook}, 0, []
    for filled in (False, True):
        with Home() as home:
            if filled:
                run(trial.program, home, "agenda", variables=webhook)
            kept = home.path + "-kept"
            shutil.copytree(home.path, kept)
            later = dict(webhook, B24CAL_NOW=LATER)
            expected = run(trial.program, home, "agenda", variables=later)

            def work(extra):
                shutil.rmtree(home.path)
                shutil.copytree(kept, home.path)
                return run(trial.program, home, "agenda", variables=later | extra)

            for words, number, ill in ways(trial, shim, home.path, 2, work):
                tries += 1
                words += ", filled" if filled else ""
                outcome = work(ill)
                if number != KILLED or outcome.code != -9:
                    problems += outcome.problems(words, (0,))
                    if outcome.output != expected.output:
                        problems.append(f"{words}: another agenda: {outcome.errors.strip()[:200]}")
                if filled:
                    known = run(trial.program, home, "agenda", "--offline", variables=later)
                    problems += known.problems(f"{words}, then offline", (0,))
                    if known.output != expected.output:
                        problems.append(f"{words}: what was known is lost")
                again = run(trial.program, home, "agenda", variables=later)
                if (again.code, again.output, again.errors) != (0, expected.output, ""):
                    problems.append(f"{words}: not well again: {again.errors.strip()[:200]}")
            shutil.rmtree(kept)
    trial.row("The disk fails, is full or read-only, or the program is killed, at each call on the cache", f"{tries} runs", problems)


def config(trial, portal, shim):
    """A command that changes the config: it is the old one or the new one, its owner's alone, and nothing stays beside it."""
    tries, problems = 0, []
    commands = {
        "add": (["account", "add", "home"], portal.webhook + "\n"), "use": (["account", "use", "home"], ""),
        "remove": (["account", "remove", "home"], ""),
    }
    with Home() as home:
        text = f'# mine\naccount = "work"\n\n[accounts.work]\nwebhook = "{portal.webhook}"\n'
        path = os.path.join(home.path, ".config", "b24cal", "config.toml")
        for words, (arguments, input) in commands.items():
            old = text + ("" if words == "add" else f'\n[accounts.home]\nwebhook = "{portal.webhook}"\n')

            def work(extra):
                fill(path, old)
                return run(trial.program, home, *arguments, input=input, variables=extra)

            work({})
            new = open(path).read()
            for way, number, ill in ways(trial, shim, os.path.dirname(path), 2, work):
                tries += 1
                place = f"account {words}, {way}"
                outcome = work(ill)
                found = open(path).read() if os.path.exists(path) else None
                if found not in (old, new):
                    problems.append(f"{place}: the config is lost or cut")
                elif stat.S_IMODE(os.stat(path).st_mode) != 0o600:
                    problems.append(f"{place}: the config's mode")
                if outcome.code == -9:
                    continue
                problems += outcome.problems(place, (0, 78), lines=9 if outcome.code == 0 else 1)
                if (outcome.code == 0) != (found == new):
                    problems.append(f"{place}: ended with {outcome.code}, and the config is the {'new' if found == new else 'old'} one")
                if number != errno.EROFS and len(os.listdir(os.path.dirname(path))) > 1:
                    problems.append(f"{place}: left {os.listdir(os.path.dirname(path))}")
    trial.row("The same at each call on the config, by `account add`, `use` and `remove`", f"{tries} runs", problems)


def fill(path, text):
    shutil.rmtree(os.path.dirname(path), ignore_errors=True)
    os.makedirs(os.path.dirname(path), mode=0o700)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
        file.write(text)


def others(trial, portal, shim):
    """The log cannot be written, or nothing can be locked."""
    webhook, problems, tries = {"B24CAL_WEBHOOK": portal.webhook}, [], 0
    with Home() as home:
        expected = run(trial.program, home, "agenda", variables=webhook)
        state = os.path.join(home.path, ".local")
        for number in (errno.ENOSPC, errno.EIO, errno.EACCES):
            for first in (1,) if trial.short else (1, 2, 3):
                tries += 1
                ill = webhook | shim.variables(state, ALL, number, first)
                outcome = run(trial.program, home, "agenda", "--verbose", "--from", f"+{tries}", variables=ill)
                problems += outcome.problems(f"log, error {number} from call {first} on", (0,))
        for words, number in {"ENOLCK": errno.ENOLCK, "EACCES": errno.EACCES, "EPERM": errno.EPERM, "EINVAL": errno.EINVAL}.items():
            for arguments in (["agenda"], ["agenda", "--offline"], ["next"], ["pending"])[: 2 if trial.short else 4]:
                for first in (1,) if trial.short else (1, 2, 5, 9):
                    tries += 1
                    later = webhook | {"B24CAL_NOW": LATER} if first == 2 and "--offline" not in arguments else webhook
                    outcome = run(trial.program, home, *arguments, variables=later | shim.variables(home.path, "l", number, first))
                    problems += outcome.problems(f"locks fail with {words} from call {first} on, {arguments}", (0, 10))
                    if arguments[0] == "agenda" and later is webhook and outcome.output != expected.output:
                        problems.append(f"locks fail with {words} from call {first} on: another agenda")
                    if "another b24cal" in outcome.errors:
                        problems.append(f"{words}: told of another program where there is none")
    trial.row("The log cannot be written; locks fail as on a network's file system", f"{tries} runs", problems)
