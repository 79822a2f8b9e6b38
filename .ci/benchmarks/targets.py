"""What is to be reached, and whether it was."""
from commands import PAIRS
from table import number, table

# MiB that calcurse had in memory when the target was set.
CALCURSE_RESIDENT = 39


def targets(results):
    """A table of those of the parts that were run; `results` has the parts by name."""
    parts = [("screens", screen_rows), ("rest", rest_rows), ("commands", command_rows)]
    rows = [row for name, rows in parts if name in results for row in rows(results[name])]
    cells = [[what, measured or "not measured", {True: "met", False: "**missed**", None: ""}[met]] for what, measured, met in rows]
    return table(["target", "measured", ""], cells)


def screen_rows(found):
    def value(program, figure):
        return found[program].median(figure) if program in found else None

    def limit(what, measured, most, unit, digits=1):
        yield (what, None, None) if measured is None else (what, f"{number(measured, digits)} {unit}", measured <= most)

    def times(what, program, other, figure, most):
        ours, theirs = value(program, figure), value(other, figure)
        yield (what, f"{ours / theirs:.2f} times", ours / theirs <= most) if ours and theirs else (what, None, None)

    for name in ["b24cal --offline", "b24cal"]:
        yield from times(f"`{name}`: first frame at most 4 times the bare program's", name, "bare ncurses", "first", 4)
        yield from times("the same with the fork of the script, as when the target was set", name, "bare ncurses", "forked", 4)
        yield from times(f"`{name}`: first frame at most a third of calcurse's", name, "calcurse", "first", 1 / 3)
        yield from limit(f"`{name}`: first frame at most 3 kB", value(name, "first bytes"), 3000, "bytes", 0)
    name = "b24cal --offline"
    yield from limit("a move at most 2 ms", value(name, "key"), 2, "ms", 2)
    yield from limit("a move at most 200 bytes", value(name, "key bytes"), 200, "bytes", 0)
    for other in ["calcurse", "tig"]:
        yield from times(f"a move takes no longer than {other}'s", name, other, "key", 1)
        yield from times(f"a move takes no more bytes than {other}'s", name, other, "key bytes", 1)
    yield from limit("Esc under 50 ms", value(name, "escape"), 50, "ms")
    yield from limit("private memory at most 16 MiB", value(name, "private"), 16, "MiB")
    yield from limit("RSS at the first frame at most 39 MiB", value(name, "resident"), CALCURSE_RESIDENT, "MiB")


def rest_rows(found):
    for name, it in found.items():
        if name.startswith("b24cal") and not isinstance(it, str):
            quiet, turning, (_, private) = it
            measured = f"{quiet[0]} wakes within a minute, {turning[0]} with its turn"
            yield f"`{name}`: at rest no wake-up but the minute's", measured, quiet[0] == 0
            if name != "b24cal --offline":
                yield f"`{name}`: private memory at most 16 MiB, once the portal was asked", f"{number(private)} MiB", private <= 16


def command_rows(found):
    for one, other, most in PAIRS:
        times = [found.get(name) for name in [one, other]]
        if most:
            ratio = times[0] / times[1] if all(isinstance(time, float) for time in times) else None
            yield f"`{one}` at most {most} times `{other}`", ratio and f"{ratio:.2f} times", ratio and ratio <= most
