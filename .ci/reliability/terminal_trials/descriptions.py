"""Each TERM in each LANG: a picture or a clear error, nothing raw, keys that work, and the terminal given back."""
import itertools, os, re, shutil, subprocess, tempfile

from support.home import Home
from .terminals import Terminal

NAMES = [None, "", "nonsense", "dumb", "vt100", "linux", "screen-256color", "tmux-256color", "xterm-direct", "xterm-256color"]
LANGUAGES = {None: "utf-8", "C": "utf-8", "POSIX": "utf-8", "ru_RU.KOI8-R": "koi8-r", "ru_RU.UTF-8": "utf-8"}
# What descriptions do not tell and xterm's kin take: marks of pastes, the mouse, the background, the clipboard.
XTERM_ALONE = re.compile(rb"\x1b\[\?(2004|1000|1006)[hl]|\x1b\]")


def run(trial):
    with Home() as home, Surroundings() as surroundings:
        pairs = list(itertools.product(NAMES, LANGUAGES))
        chosen = pairs[::6] + [("linux", "ru_RU.KOI8-R")] if trial.short else pairs
        problems = [problem for name, language in chosen for problem in one(trial, home, name, language, surroundings.environment)]
        trial.row("`TERM` and `LANG`: screen, keys, way back", len(chosen), problems)
        bare = ["ru_RU.KOI8-R"] if trial.short else list(LANGUAGES)
        problems = [problem for language in bare for problem in one(trial, home, "xterm-256color", language, {})]
        trial.row("`LANG` of a locale that is not installed", len(bare), problems)


# Colours by red, green and blue, as Debian's `ncurses-term` has it.
DIRECT = r"""xterm-direct|xterm with colours by their parts,
  RGB, colors#0x1000000, pairs#0x7FFF, use=xterm-256color,
  setab=\E[%?%p1%{8}%<%t4%p1%d%e48\:2\:\:%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m,
  setaf=\E[%?%p1%{8}%<%t3%p1%d%e38\:2\:\:%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m,
"""


class Surroundings:
    """The two Russian locales, made with Debian's `locales`, and a description; as `LOCPATH` and `TERMINFO_DIRS`."""

    def __enter__(self):
        self.path = tempfile.mkdtemp(prefix="b24cal-locales-")
        for charset in ["KOI8-R", "UTF-8"]:
            # Its warnings, as that KOI8-R has not all of ASCII's likes, make it end with 1.
            subprocess.run(
                ["localedef", "-i", "ru_RU", "-f", charset, os.path.join(self.path, f"ru_RU.{charset}")], capture_output=True)
        subprocess.run(["tic", "-x", "-o", self.path, "-"], input=DIRECT.encode(), check=True)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path)

    @property
    def environment(self):
        return {"LOCPATH": self.path, "TERMINFO_DIRS": f"{self.path}:/etc/terminfo:/lib/terminfo:/usr/share/terminfo"}


def one(trial, home, name, language, surroundings):
    environment = {key: value for key, value in home.environment.items() if key not in ("TERM", "LANG")}
    environment |= surroundings | {key: value for key, value in [("TERM", name), ("LANG", language)] if value is not None}
    charset = LANGUAGES[language] if surroundings else "utf-8"
    terminal = Terminal([trial.program, "demo"], environment)
    problems = []
    russian = language and language.startswith("ru")
    # Before the first event is drawn, the demo has to be asked.
    if not terminal.until("Quarterly", 30):
        problems.append(f"no picture: {terminal.output[:80]!r}")
    terminal.rest()
    terminal.forget()
    command = "месяц\r" if russian else "month\r"
    terminal.send(command.encode(charset) if name == "dumb" else "4")
    # The date above is shown with the month's first letters.
    if not terminal.until(("оябрь" if russian else "November").encode(charset), 10):
        problems.append("a key shows nothing")
    terminal.rest()
    terminal.send("\x03")
    status = terminal.wait(10)
    if status != 130:
        problems.append(f"ends with {status}")
    problems += terminal.left_over() + terminal.modes_left() + raw(terminal.everything, name, charset)
    terminal.close()
    return [f"TERM={name} LANG={language}: {problem}" for problem in problems]


def raw(data, name, charset):
    """What the terminal would not understand."""
    problems = []
    try:
        text = data.decode(charset)
        if charset == "koi8-r" and re.search("[\x80-\x9f]", text):
            problems.append("a control character of eight bits")
    except UnicodeDecodeError as error:
        problems.append(f"not in {charset}: {data[error.start - 10:error.start + 10]!r}")
    if name == "dumb" and b"\x1b" in data:
        problems.append("a control sequence at a dumb terminal")
    if name in ("dumb", "vt100", "linux") and XTERM_ALONE.search(data):
        problems.append(f"{XTERM_ALONE.search(data).group()!r} is not the terminal's")
    return problems
