"""What a portal can send that is meant to harm, and how to tell whether any of it came through."""
import json, re, unicodedata

# A title, a clipboard, a link, a colour, a cursor, a device report, each as a terminal would take it.
SEQUENCES = [
    "\x1b]0;OWNED\x07", "\x1b]52;c;T1dORUQ=\x07", "\x1b]8;;http://owned.example\x1b\\", "\x1b[31m", "\x1b[2J\x1b[1;1H",
    "\x1bP+q544e\x1b\\", "\x9b31m", "\x9d0;OWNED\x9c", "\x1bc", "\x0e",
]
CONTROLS = [chr(code) for code in [*range(0x00, 0x20), *range(0x7F, 0xA0)]]
UNSEEN = [
    *map(chr, [0xAD, 0x61C, 0x180E, 0x115F, 0x3164, 0xFFA0, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070)]),
    *map(chr, [0xFE00, 0xFE0F, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB, 0xE0001, 0xE0041, 0xE007F, 0xE0100]),
]
UNKNOWN = list(map(chr, [0x378, 0xE000, 0xF8FF, 0xFFFE, 0xFFFF, 0xF0000, 0x10FFFD, 0x10FFFF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF]))
FORMATS = "#(id)#[fg=red]#{pid} <b>&amp;</b> %s \"';\\ \r\nATTACH:http://owned.example\r\nEND:VCALENDAR"
NASTY = "x".join(["Nasty", *SEQUENCES, *CONTROLS, *UNSEEN, *UNKNOWN, FORMATS, "e" + "\u0301" * 500, "\U0001F468\u200D\U0001F469 end"])

# What a field can hold instead of what it should. `1e400` goes through json.dumps as Infinity, which is no JSON: it is put in after.
VALUES = [
    None, True, False, 0, -1, 1, 2**63 - 1, 2**63, -(2**63) - 1, 10**40, 1.5, -0.0, 1e308, "@1e400@", "", " ", "x", "Y", "0", "-1",
    "9223372036854775808", [], {}, [[]], [None, True, 5, "x", {}], {"0": {"id": 7}}, {"7": "x"}, NASTY,
]
MOMENTS = [
    "Sat Jan 01 0000 00:00:00", "Mon Jan 01 0001 00:00:00", "Wed Dec 31 1969 23:59:59", "Tue Jan 19 2038 03:14:08",
    "Fri Dec 31 9999 23:59:59", "Sat Jan 01 10000 00:00:00", "Sat Feb 30 2026 25:61:61", "01.01.0000 00:00:00", "31.12.9999 23:59:59",
]
ZONES = ["Nowhere/Atlantis", "UTC+99", "", "../../etc/passwd", "Europe/Moscow\x00", NASTY]


def dumps(value):
    """JSON with numbers that Python has no value for."""
    return json.dumps(value).replace('"@1e400@"', "1e400")


def raw_characters(text, kept="\n\t"):
    """The characters of a text that must not reach a person's terminal, each named once."""
    found = set()
    for character in text:
        if character in kept or character == "\u200D" or character == "\uFE0F":
            continue  # The last two stay within an emoji.
        if unicodedata.category(character) in {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"} or character in UNKNOWN:
            found.add(character)
    return [f"U+{ord(character):04X}" for character in sorted(found)]


def problems_of_text(name, data):
    """What is wrong with what a command printed as text."""
    try:
        found = raw_characters(data.decode())
    except UnicodeDecodeError as error:
        return [f"{name}: no UTF-8: {error}"]
    return [f"{name}: raw {', '.join(found[:5])}"] if found else []


def problems_of_json(name, data):
    """What is wrong with what a command printed as JSON: with the document, and with each text in it."""
    try:
        value = json.loads(data.decode())
    except ValueError as error:
        return [f"{name}: no JSON: {error}"]
    texts, found = [value], set()
    while texts:
        part = texts.pop()
        if isinstance(part, str):
            found.update(raw_characters(part))
        elif isinstance(part, dict):
            texts += [*part.keys(), *part.values()]
        elif isinstance(part, list):
            texts += part
    return [f"{name}: raw {', '.join(sorted(found)[:5])}"] if found else []


LINE = re.compile(r'[A-Z-]+(;[A-Z-]+=("[^"\x00-\x1f]*"|[^",;:\x00-\x1f]*)(,("[^"\x00-\x1f]*"|[^",;:\x00-\x1f]*))*)*:[^\x00-\x08\x0a-\x1f\x7f]*')


def problems_of_calendar(name, data):
    """What is wrong with what a command printed as iCalendar, by the grammar of RFC 5545, section 3.1."""
    lines = data.split(b"\r\n")
    if b"\n" in data.replace(b"\r\n", b"") or lines[-1] != b"":
        return [f"{name}: a line that does not end in CRLF"]
    if any(len(line) > 75 for line in lines):
        return [f"{name}: a line of more than 75 bytes"]
    text = data.replace(b"\r\n ", b"").decode()
    wrong = [line for line in text.split("\r\n")[:-1] if not LINE.fullmatch(line)]
    if wrong:
        return [f"{name}: {wrong[0][:60]!r}"]
    if "\r\nATTACH" in text or text.count("\r\nEND:VCALENDAR") != 1:
        return [f"{name}: a line that came from a text"]
    return []
