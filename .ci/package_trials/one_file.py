"""The one file in an empty Debian that has the two libraries it asks for."""
import os, re, shutil

from . import screen
from .clean_root import CleanRoot
from .printing import printing

PLACE = "/home/person/b24cal"


def run(findings, program):
    with CleanRoot() as root:
        root.forget_zones()
        root.apt("install", "--no-install-recommends", "libncursesw6", "libsqlite3-0")
        shutil.copy(program, root.inside(PLACE))
        os.chmod(root.inside(PLACE), 0o755)
        said, code = root.person(PLACE, "--version")
        findings.note("one file: --version", code == 0 and re.fullmatch(r"\d+\.\d+\.\d+\n", said), said)
        printing(findings, root, PLACE, "one file")
        screen.picture_and_keys(findings, root, PLACE, "one file")
        screen.crash(findings, root, PLACE, "one file")
