"""The one file in an empty Debian that has the two libraries it asks for."""
import os, shutil

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
        findings.same("one file: --version", root.person(PLACE, "--version"), ("0.1.0\n", 0))
        printing(findings, root, PLACE, "one file")
        screen.picture_and_keys(findings, root, PLACE, "one file")
        screen.crash(findings, root, PLACE, "one file")
