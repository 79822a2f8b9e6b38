"""Markdown tables of what was measured."""
import commands as command_part

ABSENT = "–"


def number(value, digits=1):
    return ABSENT if value is None else f"{value:,.{digits}f}"


def ratio(value, base):
    return ABSENT if not value or not base else f"{value / base:.2f}×"


def table(headers, rows):
    lines = ["| " + " | ".join(cells) + " |" for cells in [headers, ["---"] + ["---:"] * (len(headers) - 1), *rows]]
    return "\n".join(lines) + "\n"


def screens(found, absent):
    """Pictures, keys and memory of programs in a pseudo-terminal of this machine."""
    bare = found.get("bare ncurses")
    headers = ["", "first frame, ms", "of bare", "forked, ms", "of bare", "bytes", "complete, ms", "bytes", "key, ms", "99th", "bytes", "at rest", "Esc, ms", "USS, MiB", "RSS, MiB"]
    rows = [
        [name, number(it.median("first")), ratio(it.median("first"), bare and bare.median("first")),
         number(it.median("forked")), ratio(it.median("forked"), bare and bare.median("forked")), number(it.median("first bytes"), 0),
         number(it.median("whole")), number(it.median("whole bytes"), 0), number(it.median("key"), 2), number(it.percentile99("key"), 2),
         number(it.median("key bytes"), 0), number(it.median("rested bytes"), 0), number(it.median("escape")), number(it.median("private")),
         number(it.median("resident"))]
        for name, it in found.items() if not it.problem]
    return table(headers, rows + unmeasured(found, absent, len(headers)))


def across(found, absent):
    """The same at the other end of an ssh."""
    bare = found.get("bare ncurses")
    headers = ["", "first frame, ms", "of bare", "bytes", "on the wire", "key, ms", "of bare", "99th", "bytes", "on the wire", "Esc, ms"]
    rows = [
        [name, number(it.median("first")), ratio(it.median("first"), bare and bare.median("first")), number(it.median("first bytes"), 0),
         number(it.median("first wire"), 0), number(it.median("key"), 2), ratio(it.median("key"), bare and bare.median("key")),
         number(it.percentile99("key"), 2), number(it.median("key bytes"), 0), number(it.median("key wire"), 0), number(it.median("escape"))]
        for name, it in found.items() if not it.problem]
    return table(headers, rows + unmeasured(found, absent, len(headers)))


def unmeasured(found, absent, width):
    problems = absent | {name: it.problem for name, it in found.items() if it.problem}
    return [[name, problem.replace("|", "/").replace("\n", " "), *[""] * (width - 2)] for name, problem in problems.items()]


def rest(found, seconds):
    headers = ["", f"wakes in {seconds} s", "processor, ms", "bytes", "the same with a minute's turn: wakes", "processor, ms", "bytes", "USS, MiB"]
    rows = []
    for name, it in found.items():
        if isinstance(it, str):
            rows.append([name, it, *[""] * (len(headers) - 2)])
            continue
        quiet, turning, (_, private) = it
        rows.append([
            name, number(quiet[0], 0), number(quiet[1]), number(quiet[2], 0), number(turning[0], 0), number(turning[1]), number(turning[2], 0),
            number(private)])
    return table(headers, rows)


def commands(found):
    rows = []
    for one, other, _ in command_part.PAIRS:
        times = [found.get(name, "not here") for name in [one, other]]
        cells = [time if isinstance(time, str) else number(time) for time in times]
        rows.append([one, cells[0], other, cells[1], ABSENT if any(isinstance(time, str) for time in times) else ratio(*times)])
    return table(["", "ms", "beside", "ms", "ratio"], rows)


def decoding(found, megabytes):
    theirs = found["json.loads"]
    rows = [[name, number(value), ratio(value, theirs)] for name, value in found.items()]
    return table([f"{megabytes:.1f} MB", "ms", "of json.loads"], rows)
