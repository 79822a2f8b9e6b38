"""What a program wrote to its terminal, taken apart: texts, and sequences that do something."""
import base64, re

from .hostile import raw_characters

# What the program itself uses: styles, moves, erasing, repeating, modes of its own, the questions for the background, with what follows
# it, and for the cursor's place.
OWN = re.compile(
    r"\x1b\[[0-9;]*[mHJKXGdABCDrPLMbST@]|\x1b\[\?(1049|1000|1006|2004|1|7|12|25|12;25)[hl]|\x1b\[[0-9;]*t|\x1b\[4[hl]|\x1b\[!p|\x1b\[c|\x1b\[6n"
    r"|\x1b[()][B0]|\x1b[=>78M]|\x1b\]11;\?(\x07|\x1b\\)|[\r\n\x08\t\x0b\x0f]")
CLIPBOARD = re.compile(r"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07")


def problems_of_screen(name, data):
    """Sequences that are not the program's own, and texts that hold what a terminal acts on."""
    text = data.decode("utf-8", "replace")
    for copied in CLIPBOARD.findall(text):
        found = raw_characters(base64.b64decode(copied).decode("utf-8", "replace"))
        if found:
            return [f"{name}: the clipboard got {', '.join(found[:5])}"]
    rest = OWN.sub("", CLIPBOARD.sub("", text))
    place = rest.find("\x1b")
    if place >= 0:
        return [f"{name}: a sequence that is not the program's: {rest[place:place + 20]!r}"]
    found = raw_characters(rest, kept="")
    return [f"{name}: raw {', '.join(found[:5])}"] if found else []
