"""Disks that fail, and the program run on them."""
import os, subprocess

from . import preloaded
from .home import NOW


class FailingDisk:
    """Lets calls on files under a folder fail, by a library that is loaded before the C library."""

    def __init__(self, home):
        self.home = home
        self.library = preloaded.build("failing_disk", home.path)

    def variables(self, folder, calls, error, first=1, count=0):
        return {
            "LD_PRELOAD": self.library, "DISK_FOLDER": folder, "DISK_CALLS": calls, "DISK_ERRNO": str(error),
            "DISK_FROM": str(first), "DISK_COUNT": str(count),
        }

    def count(self, folder, calls, run):
        """How many calls a run makes, of which none fails."""
        log = os.path.join(self.home.path, "calls")
        if os.path.exists(log):
            os.unlink(log)
        run(dict(self.variables(folder, calls, 0, first=0), DISK_LOG=log))
        return os.path.getsize(log) if os.path.exists(log) else 0


class Outcome:
    """What a run printed and the code it ended with."""

    def __init__(self, code, output, errors):
        self.code, self.output, self.errors = code, output, errors

    def problems(self, words, codes, lines=1):
        """What is wrong with any end: a crash, a code that is none of these, more lines than one for each problem, words of the inside."""
        found = []
        if self.code not in codes:
            found.append(f"{words}: ended with {self.code}: {self.errors.strip()[:200]}")
        if len(self.errors.splitlines()) > lines or any(not line.startswith("b24cal: ") for line in self.errors.splitlines()):
            found.append(f"{words}: complained: {self.errors.strip()[:300]}")
        if any(word in self.errors for word in ("SQLite", "Fatal", "Error Domain", "NSCocoa", "Swift")):
            found.append(f"{words}: told the inside: {self.errors.strip()[:200]}")
        return found


def run(program, home, *arguments, variables=None, input="", before=None, timeout=60):
    """Runs the program to its end in a home; one that does not end in time has the code None."""
    environment = home.environment | {"B24CAL_NOW": NOW} | (variables or {})
    environment = {name: value for name, value in environment.items() if value is not None}
    process = subprocess.Popen(
        [program, *arguments], env=environment, cwd=home.path, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, preexec_fn=before)
    try:
        output, errors = process.communicate(input, timeout=timeout)
        return Outcome(process.returncode, output, errors)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return Outcome(None, "", "it did not end")
