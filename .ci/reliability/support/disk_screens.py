"""Full screens on a disk that fails: the first picture has what is known, and the portal's news come."""
import errno, os, shutil, time

from .disk import FailingDisk, run
from .gate import Gate
from .home import NOW, Home
from .watched_screen import WatchedScreen

EARLIER = "2026-11-21T09:20:00Z"
DISKS = {
    "well": ("", 0), "read-only": ("owtrms", errno.EROFS), "full": ("owtm", errno.ENOSPC), "without locks": ("l", errno.ENOLCK),
    "with locks refused": ("l", errno.EACCES), "that cannot be read": ("R", errno.EIO), "that fails": ("owtrmslR", errno.EIO),
}


def tried(trial, portal):
    problems, screens, homes = [], [], []
    with Home() as filled, Home() as tools, Gate(portal, 1000, 1000) as gate:
        shim = FailingDisk(tools)
        webhook = {"B24CAL_WEBHOOK": gate.webhook(7)}
        run(trial.program, filled, "agenda", "--from", "2026-11-10", "--days", "110", variables=webhook | {"B24CAL_NOW": EARLIER})
        gate.limit()
        try:
            for calls, number in DISKS.values():
                home = Home()
                homes.append(home)
                shutil.copytree(filled.cache, home.cache)
                environment = home.environment | webhook | {"B24CAL_NOW": NOW} | shim.variables(home.cache, calls, number)
                screens.append(WatchedScreen(trial.program, environment))
            WatchedScreen.watch(screens, time.monotonic() + (6 if trial.short else 12))
            for words, screen in zip(DISKS, screens):
                if not screen.began_with_events and "read" not in words.replace("read-only", "") and words != "that fails":
                    problems.append(f"a disk {words}: the first picture has no events")
                if screen.fresh is None:
                    problems.append(f"a disk {words}: no news of the portal: {sorted(screen.headers)}")
                if told := [error for error in screen.errors if "not kept" not in error]:
                    problems.append(f"a disk {words}: told {told}")
                if words != "well" and not screen.errors:
                    problems.append(f"a disk {words}: told nothing of it")
                screen.terminal.send("q")
                if screen.terminal.wait(5) != 0:
                    problems.append(f"a disk {words}: ended with {screen.terminal.status()}")
        finally:
            for screen in screens:
                screen.close()
            for home in homes:
                home.__exit__()
    trial.row("Full screens on a cache filled an hour ago, on disks that fail", f"{len(DISKS)} disks", problems)
