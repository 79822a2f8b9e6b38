"""When a picture was complete: what a terminal shows after each chunk, compared with what it shows at the end."""
import re

import pyte

from terminal import COLUMNS, ROWS

# pyte does not know how a character is repeated.
REPEATED = re.compile(r"(.)\x1b\[(\d+)b")
# A clock that ticks is no part of the picture.
CLOCK = re.compile(r"\d\d:\d\d:\d\d")


def pictures(chunks):
    """What is shown after each chunk: a row's text, and its cells with their styles where no clock is in it."""
    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.ByteStream(screen)
    for data in chunks:
        text = data.decode("utf-8", "surrogateescape")
        stream.feed(REPEATED.sub(lambda found: found[1] * (int(found[2]) + 1), text).encode("utf-8", "surrogateescape"))
        yield [
            CLOCK.sub("", text) if CLOCK.search(text) else (text, tuple(screen.buffer[row][column] for column in range(COLUMNS)))
            for row, text in enumerate(screen.display)]


def completed(chunks):
    """The number of chunks after which the picture was what it is after the last."""
    seen = list(pictures(chunks))
    return next(number for number in range(1, len(seen) + 1) if all(later == seen[-1] for later in seen[number - 1:]))
