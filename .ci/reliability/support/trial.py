"""One script's run: its options, the program it tries, and the rows of the table that it prints."""
import argparse, os, subprocess, sys

from . import ROOT


class Trial:
    """Parses `[--short] [--program PATH]`, and builds the program where no path is given."""

    def __init__(self, description):
        parser = argparse.ArgumentParser(description=description)
        parser.add_argument("--short", action="store_true", help="the short form, which CI runs")
        parser.add_argument("--program", help="the b24cal to try; built where it is not given")
        options = parser.parse_args()
        self.short = options.short
        self.program = os.path.abspath(options.program) if options.program else build()
        self.failed = False

    def row(self, tried, count, problems):
        """Prints a row of the table: what was tried, how many, and what went wrong (a list of sentences; none is good)."""
        self.failed = self.failed or bool(problems)
        print(f"| {tried} | {count} | {'; '.join(problems) or 'held'} |", flush=True)

    def finish(self):
        sys.exit(1 if self.failed else 0)


def build():
    """The debug build that the tests use, brought up to date."""
    subprocess.run(["swift", "build", "--build-tests"], cwd=ROOT, check=True, stdout=sys.stderr)
    folder = subprocess.run(["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return os.path.join(folder.stdout.strip(), "b24cal")
