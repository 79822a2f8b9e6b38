"""Programs that nobody touches: how often they are woken, and for how long they run."""
import datetime, sys, time

import process

SECONDS = 20
# Threads that wait for more work after the start have given up by then.
SETTLED = 15


def at_rest(programs):
    """For each, what it did in some seconds within a minute, and in as many with the turn of a minute in them."""
    found, opened = {}, {}
    try:
        for program in programs:
            try:
                environment = dict(program.environment)
                if "B24CAL_NOW" in environment:
                    # The clock goes on, and its minutes turn with the machine's.
                    environment["B24CAL_NOW"] = environment["B24CAL_NOW"].replace(":00Z", f":{datetime.datetime.now():%S}Z+")
                opened[program.name] = program.open(environment)
                opened[program.name].until(program.marker)
            except (OSError, RuntimeError) as problem:
                found[program.name] = str(problem)
        rest(opened, SETTLED)
        # Threads that the turn has woken end within 5 s of it.
        if not 10 <= time.time() % 60 <= 57 - SECONDS:
            rest_until(opened, 10)
        quiet = watch(opened)
        rest_until(opened, 50)
        turning = watch(opened)
        for name, terminal in opened.items():
            found[name] = quiet[name], turning[name], process.memory(terminal.pid)
    finally:
        for terminal in opened.values():
            terminal.close()
    return found


def watch(opened):
    """Wakes, milliseconds of processor, and bytes written of each, in so many seconds from now."""
    start, begun = {name: look(terminal) for name, terminal in opened.items()}, datetime.datetime.now()
    rest(opened, SECONDS)
    print(f"  at rest from {begun:%H:%M:%S} to {datetime.datetime.now():%H:%M:%S}", file=sys.stderr)
    found = {}
    for name, terminal in opened.items():
        threads, written = look(terminal)
        found[name] = *process.work(start[name][0], threads), written - start[name][1]
    return found


def look(terminal):
    return process.threads(terminal.pid), len(terminal.output)


def rest(opened, seconds):
    """Takes what they write, for so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.2)
        for terminal in opened.values():
            while terminal.read(0):
                pass


def rest_until(opened, second):
    """Goes on to that second of a minute."""
    rest(opened, (second - time.time()) % 60)
