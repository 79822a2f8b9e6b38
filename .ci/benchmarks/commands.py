"""Commands from their start to their end, one after the other in each run."""
import os, shutil, time
from statistics import median
from urllib.parse import urljoin

# Each of the first is measured against the second.
PAIRS = [
    ("b24cal status 651", "curl, the same call", 1.5),
    ("b24cal next --offline", "b24cal --version", 1.3),
    ("b24cal next", "b24cal --version", 1.3),
    ("b24cal agenda --offline", "khal list", None),
    ("b24cal agenda --offline", "calcurse -Q", None),
]


def commands(world, programs):
    """Names, arguments and environments."""
    offline = next(program.environment for program in programs if program.name == "b24cal --offline")
    webhook = world.demo_portal()
    asking = {**world.environment, "B24CAL_NOW": offline["B24CAL_NOW"], "B24CAL_WEBHOOK": webhook}
    body = ["-H", "Content-Type: application/json", "-d", '{"eventId":651}']
    found = {
        "b24cal status 651": ([world.program, "status", "651"], asking),
        "curl, the same call": (["curl", "-s", *body, urljoin(webhook, "calendar.meeting.status.get")], world.environment),
        "b24cal --version": ([world.program, "--version"], world.environment),
        "b24cal next --offline": ([world.program, "next", "--offline"], offline),
        # The cache is less than a minute old: the portal is not asked.
        "b24cal next": ([world.program, "next"], offline),
        "b24cal agenda --offline": ([world.program, "agenda", "--offline"], offline),
    }
    for program in programs:
        if program.name == "calcurse":
            found["calcurse -Q"] = ([*program.argv, "-Q", "--days", "7"], program.environment)
        if program.name == "ikhal":
            found["khal list"] = (["khal", *program.argv[1:], "list", "today", "7d"], program.environment)
    return {name: command for name, command in found.items() if shutil.which(command[0][0])}


def measure(commands, runs):
    """Median milliseconds by the name; a text where one failed."""
    times = {name: [] for name in commands}
    for _ in range(runs):
        for name, (argv, environment) in commands.items():
            if isinstance(times[name], list):
                milliseconds, code = timed(argv, environment)
                times[name] = [*times[name], milliseconds] if code == 0 else f"failed with {code}"
    return {name: median(found) if isinstance(found, list) else found for name, found in times.items()}


def timed(argv, environment):
    nowhere = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_RDWR, 0) for number in range(3)]
    start = time.perf_counter()
    pid = os.posix_spawnp(argv[0], argv, environment, file_actions=nowhere)
    _, status = os.waitpid(pid, 0)
    return (time.perf_counter() - start) * 1e3, os.waitstatus_to_exitcode(status)
