"""A mebibyte of random bytes, pasted with marks and without: nothing is answered by it, and keys work soon after."""
import random, time

from support.home import Home
from .portals import demo_portal
from .terminals import Terminal

BEGIN, END = b"\x1b[200~", b"\x1b[201~"
PLACES = {"the list": "", "the answers": "a", "a search": "/", "the palette": ":", "a date": "g"}
ANSWERING = b"ay an aq \rayu\r y\r n\r"


def payloads(length):
    generator = random.Random(651)
    noise = generator.randbytes(length)
    letters = bytes(generator.choice(b"abcdefghijklmnopqrstuvwxyz \r\n") for _ in range(length))
    # Leaving is no harm, but the trial could not go on.
    harmless = bytes.maketrans(b"q\x03\x04\x1a\xca\xea", b"a     ")
    numbers = b"\x1b[" + b"9" * (length // 2) + b";" * 1000 + b"99999999999999999999m"
    kitty = b"".join(b"\x1b[%d;5:%du" % (generator.randint(1, 1 << 31), generator.randint(1, 3)) for _ in range(length // 16))
    return {
        "noise": noise.translate(harmless), "letters": letters.translate(harmless),
        "words that answer": (ANSWERING * (length // len(ANSWERING))).translate(harmless),
        "numbers without end": numbers, "kitty's keys": kitty, "UTF-8 cut short": b"\xf0\x9f\x91\xd0" * (length // 4),
        "graphics": b"\x1b_Ga=T,f=24;" + b"QUFB" * (length // 4) + b"\x1b\\",
    }


def run(trial):
    with Home() as home, demo_portal(trial.program, home) as webhook:
        environment = home.environment | {"B24CAL_WEBHOOK": webhook}
        length = (1 << 20) // (8 if trial.short else 1)
        all_of_it = payloads(length)
        forms = {
            "marked": lambda data: BEGIN + data.replace(END, b"") + END,
            "not marked": lambda data: data,
            "with the mark of its end within": lambda data: BEGIN + data[: len(data) // 2] + END + ANSWERING + data[len(data) // 2:] + END,
            "without the mark of its end": None,
        }
        cases = [(name, form, place) for name in all_of_it for form in list(forms)[:3] for place in PLACES]
        if trial.short:
            cases = cases[::16]
        problems, slowest = [], 0
        for name, form, place in cases:
            seconds, found = pasted(trial, environment, forms[form](all_of_it[name]), PLACES[place])
            slowest = max(slowest, seconds)
            problems += [f"{name}, {form}, in {place}: {it}" for it in found]
        trial.row(f"A paste of {length >> 10} KiB of {', '.join(all_of_it)}; marked and not; answered after {slowest:.1f} s at most", len(cases), problems)
        places = {"the list": "", "the answers": "a"} if trial.short else PLACES
        small = [ANSWERING, b"ay", b"ay\r" * 3]
        problems = []
        for data in small:
            for place, keys in places.items():
                problems += [f"{data!r} in {place}: {it}" for it in pasted(trial, environment, BEGIN + b"x" + END + data + END, keys)[1]]
        trial.row("A short paste with the mark of its end and an answer behind it", len(small) * len(places), problems)


def settle(terminal):
    """Waits until the program neither prints nor computes any more: what is read for long prints nothing."""
    used = None
    while terminal.status() is None and used != terminal.cpu():
        used = terminal.cpu()
        terminal.rest(0.3)


def pasted(trial, environment, data, keys):
    terminal = Terminal([trial.program], environment)
    terminal.until("Standup", 30)
    terminal.rest(0.5)
    for key in keys:
        terminal.send(key)
        terminal.rest(0.2)
    terminal.forget()
    used, begun = terminal.cpu(), time.monotonic()
    problems = []
    terminal.send(data)
    settle(terminal)
    if b"accepted:" in terminal.output or b"declined:" in terminal.output or "accepting" in terminal.output.decode(errors="replace"):
        problems.append("it gave an answer")
    # Out of whatever is open, to this month.
    for key in ["\x1b", "\x1b", "\x1b", "t", "4"]:
        terminal.forget()
        terminal.send(key)
        terminal.rest(0.15)
    terminal.send("\x0c")
    if not terminal.until("November", 20):
        problems.append(f"keys do not work: {terminal.status()}")
    seconds = time.monotonic() - begun
    if terminal.status() is None:
        if terminal.cpu() - used > 20:
            problems.append(f"{terminal.cpu() - used:.0f} s of the processor")
        terminal.rest()
        used = terminal.cpu()
        time.sleep(0.5)
        if terminal.cpu() - used > 0.2:
            problems.append("busy afterwards")
    if terminal.end() != 143:
        problems.append(f"ends with {terminal.status()}")
    problems += terminal.left_over() + terminal.modes_left()
    terminal.close()
    return seconds, problems
