"""The full-screen programs that are compared, and how each is used."""
import contextlib, os, shutil, subprocess
from dataclasses import dataclass

import rivals
from terminal import Terminal
from world import COUNT


@dataclass
class Program:
    """`marker` is the last of the picture to be written. `focus` leads from there to the list whose rows `j` goes through; `box` opens
    something that Esc closes."""

    name: str
    argv: list
    environment: dict
    marker: bytes
    focus: str = ""
    box: str = ""
    # A file by which it keeps others away from its folder.
    lock: str = ""

    def open(self, environment=None, forked=False):
        self.unlock()
        return Terminal(self.argv, environment or self.environment, forked)

    def unlock(self):
        with contextlib.suppress(FileNotFoundError):
            os.remove(self.lock)


def programs(world):
    """Those that are here, and why others are not."""
    offline = world.filled("portal.example")
    ours = [world.program, "--offline"]
    waiting = world.filled("127.0.0.1:%d" % world.silent.getsockname()[1])
    events = list(world.events(offline))
    world.count = len(events)

    def bare():
        return Program("bare ncurses", [rivals.floor(world)], world.environment, b"help")

    def calcurse():
        folder = rivals.calcurse(world, events)
        lock = os.path.join(folder, ".calcurse.pid")
        return Program("calcurse", ["calcurse", "-q", "-D", folder], world.environment, b"Quit", "\t", "g", lock)

    def khal():
        config, environment = rivals.khal(world, events)
        return Program("ikhal", ["ikhal", "-c", config], environment, b": help", "\t", "?")

    def tig():
        folder = rivals.tig(world, COUNT)
        return Program("tig", ["tig", "-C", folder], {**world.environment, "GIT_PAGER": ""}, b"commit 1 of", "", "h")

    found = [Program("b24cal --offline", ours, offline, b"help", "", "?"), Program("b24cal", ours[:1], waiting, b"help", "", "?")]
    absent = {}
    for name, make in {"bare ncurses": bare, "calcurse": calcurse, "ikhal": khal, "tig": tig}.items():
        try:
            if name in ["calcurse", "ikhal", "tig"] and not shutil.which(name):
                raise FileNotFoundError("not here")
            found.append(make())
        except (OSError, subprocess.CalledProcessError) as problem:
            absent[name] = str(problem)
    return found, absent
