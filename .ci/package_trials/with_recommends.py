"""The package as apt installs it by itself."""
import gzip, os, shutil, subprocess

from . import screen
from .clean_root import CleanRoot
from .printing import printing

PROGRAM = "/usr/bin/b24cal"
THEMES = "/usr/share/b24cal/themes"
SHARED = "/usr/share"
# Completes `b24cal st`, as a shell would that a person types in.
COMPLETION = """
. /usr/share/bash-completion/completions/b24cal
COMP_WORDS=(b24cal st); COMP_CWORD=1; COMP_LINE='b24cal st'; COMP_POINT=9; COMP_TYPE=9
$(complete -p b24cal | sed 's/.*-F \\([^ ]*\\).*/\\1/') b24cal st b24cal
echo "${COMPREPLY[@]}"
"""


def run(findings, package):
    with CleanRoot() as root:
        shutil.copy(package, root.inside("/tmp"))
        root.apt("install", f"/tmp/{os.path.basename(package)}")
        findings.note("whole: apt-get installs it", os.path.exists(root.inside(PROGRAM)))
        said, code = root.person(PROGRAM, "--help")
        findings.note("whole: --help", code == 0 and "b24cal demo" in said, said)
        printing(findings, root, PROGRAM, "whole")
        screen.picture_and_keys(findings, root, PROGRAM, "whole")
        screen.link(findings, root, PROGRAM, "whole", "█▀▀▀▀▀█")
        findings.note("whole: ca-certificates is there", os.path.exists(root.inside("/etc/ssl/certs/ca-certificates.crt")))
        files(findings, root)


def files(findings, root):
    with gzip.open(root.inside(f"{SHARED}/man/man1/b24cal.1.gz"), "rt") as file:
        findings.note("whole: the man page", ".Sh NAME" in file.read())
    themes = {name: name.removesuffix(".toml") for name in os.listdir(root.inside(THEMES))}
    findings.note("whole: ten themes to read", len(themes) == 10, themes)
    copy = "mkdir -p ~/.config/b24cal/themes && cp " + THEMES + "/nord.toml ~/.config/b24cal/themes/mine.toml && b24cal themes mine"
    said, code = root.person("sh", "-c", copy)
    findings.note("whole: a theme is copied and used", code == 0, said)
    said, code = root.person("sh", "-c", f"b24cal config check --config {SHARED}/doc/b24cal/examples/config.toml")
    findings.note("whole: the example of a config file has nothing wrong", code == 0, said)
    findings.same("whole: bash completes b24cal st", root.person("bash", "-c", COMPLETION), ("status\n", 0))
    for shell, place in [("zsh", "zsh/vendor-completions/_b24cal"), ("fish", "fish/vendor_completions.d/b24cal.fish")]:
        check = subprocess.run([shell, "-n", root.inside(f"{SHARED}/{place}")], capture_output=True, text=True)
        findings.note(f"whole: {shell} reads its completions", check.returncode == 0, check.stderr)
