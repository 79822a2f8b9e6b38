"""The first picture, keys, Esc and memory of full-screen programs, one after the other in each run."""
import sys
from collections import defaultdict
from statistics import median, quantiles

import process
from picture import completed
from terminal import PAUSE

KEYS = 12
# Nothing more is drawn of a picture after so many seconds of silence, nor for a key that one rests upon.
DRAWN, RESTED = 0.4, 0.2
# A picture is written in one go; what a program adds once it knows more comes later than this. Across a network there is no telling.
AT_ONCE = 0.005


class Here:
    """The programs run in a pseudo-terminal of this machine."""

    is_here = True
    wire = staticmethod(lambda: None)

    @staticmethod
    def open(program):
        return program.open()


class Figures:
    """All that was measured of one program: lists by the name of the figure."""

    def __init__(self):
        self.values = defaultdict(list)
        self.problem = None

    def median(self, name):
        return median(self.values[name]) if self.values.get(name) else None

    def percentile99(self, name):
        values = self.values.get(name, [])
        return quantiles(values, n=100, method="inclusive")[98] if len(values) > 1 else None


def measure(programs, link, runs):
    """Figures by the name of the program."""
    found = {program.name: Figures() for program in programs}
    for number in range(runs):
        print(f"  run {number + 1} of {runs}", file=sys.stderr)
        for program in programs:
            figures = found[program.name]
            try:
                if not figures.problem:
                    visit(program, link, figures.values)
            except (OSError, RuntimeError) as problem:
                print(f"  {program.name}: {problem}", file=sys.stderr)
                # What goes well at other times is measured.
                figures.problem = None if figures.values else str(problem)
    return found


def visit(program, link, values):
    if link.is_here:
        # Who was not started for half a minute has to be brought in: that would count for whoever comes first in a turn.
        forked(program, defaultdict(list))
    terminal = link.open(program)
    wire = link.wire()
    try:
        first_picture(program, terminal, values, AT_ONCE if link.is_here else PAUSE)
        before = terminal.output
        if wire is not None:
            values["first wire"].append(link.wire() - wire)
        if link.is_here:
            memory(program, terminal, values)
        if program.focus:
            terminal.answer(program.focus)
            terminal.rest(DRAWN)
            before += terminal.output
        wire = link.wire()
        for _ in range(KEYS):
            milliseconds, count = terminal.answer("j")
            values["key"].append(milliseconds)
            values["key bytes"].append(count)
            terminal.rest(RESTED)
            values["rested bytes"].append(terminal.written[1])
            before += terminal.output
        if wire is not None:
            values["key wire"].append((link.wire() - wire) / KEYS)
        if program.box:
            escape(program, terminal, before, values)
    finally:
        terminal.close()
    if link.is_here:
        forked(program, values)


def forked(program, values):
    """The first picture where a copy of this script starts the program: what this takes is more than what a small one takes in all."""
    terminal = program.open(forked=True)
    try:
        terminal.until(program.marker, AT_ONCE)
        values["forked"].append(terminal.written[0])
    finally:
        terminal.close()


def first_picture(program, terminal, values, pause):
    """To the pause after the marker; and to the picture to which nothing is added afterwards."""
    terminal.until(program.marker, pause)
    milliseconds, count = terminal.written
    values["first"].append(milliseconds)
    values["first bytes"].append(count)
    terminal.rest(DRAWN)
    shown = completed([data for _, data in terminal.chunks])
    values["whole"].append(terminal.chunks[shown - 1][0])
    values["whole bytes"].append(sum(len(data) for _, data in terminal.chunks[:shown]))


def memory(program, terminal, values):
    # What is mapped from files is shared where a second one runs, as on a shared server, unless the program lets nobody beside itself.
    other = None if program.lock else program.open()
    try:
        if other:
            other.until(program.marker)
            other.rest(DRAWN)
        resident, private = process.memory(terminal.pid)
        values["resident"].append(resident)
        values["private"].append(private)
    finally:
        if other:
            other.close()


def escape(program, terminal, before, values):
    """From Esc to the last change of the picture, for a clock may tick meanwhile."""
    terminal.answer(program.box)
    terminal.rest(DRAWN)
    before += terminal.output
    terminal.answer("\x1b", longest=3)
    terminal.rest(PAUSE)
    terminal.rest(1.5, longest=1.5)
    shown = completed([before, *(data for _, data in terminal.chunks)])
    if shown > 1:
        values["escape"].append(terminal.chunks[shown - 2][0])
