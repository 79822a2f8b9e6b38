"""The package alone, without what it recommends: what is missing is told, and removing it leaves nothing."""
import os, shutil, socket

from . import screen
from .clean_root import CleanRoot
from .printing import printing

PROGRAM = "/usr/bin/b24cal"
KEPT = "/home/person/.config/b24cal/config.toml"


def run(findings, package):
    with CleanRoot() as root:
        root.forget_zones()
        before = root.files()
        install(root, package)
        findings.note("alone: apt-get installs it", os.path.exists(root.inside(PROGRAM)))
        found = {os.path.basename(path) for path in root.files()} & {"libqrencode.so.4", "ca-certificates.crt", "zoneinfo"}
        findings.same("alone: no libqrencode4, no ca-certificates, no tzdata", found, set())
        printing(findings, root, PROGRAM, "alone")
        screen.picture_and_keys(findings, root, PROGRAM, "alone")
        screen.link(findings, root, PROGRAM, "alone", "apt install libqrencode4")
        authorities(findings, root)
        removal(findings, root, package, before)


def install(root, package):
    shutil.copy(package, root.inside("/tmp"))
    root.apt("install", "--no-install-recommends", f"/tmp/{os.path.basename(package)}")


def authorities(findings, root):
    """A portal that is asked over TLS; it gets no further than to listen."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        webhook = f"https://127.0.0.1:{listener.getsockname()[1]}/rest/7/secret/"
        said, code = root.person(PROGRAM, "status", "651", B24CAL_WEBHOOK=webhook)
    findings.same("alone: without authorities it says what to install", (said, code), (
        "b24cal: event 651: this machine knows no certificate authorities: install ca-certificates\n", 69))


def removal(findings, root, package, before):
    os.makedirs(os.path.dirname(root.inside(KEPT)), exist_ok=True)
    with open(root.inside(KEPT), "w") as file:
        file.write("[accounts]\n")
    root.apt("remove", "b24cal")
    findings.note("alone: remove takes the program", not os.path.exists(root.inside(PROGRAM)))
    findings.note("alone: remove leaves a person's files", os.path.exists(root.inside(KEPT)))
    install(root, package)
    root.apt("purge", "--auto-remove", "b24cal")
    findings.same("alone: purge leaves nothing", sorted(root.files() - before), [])
    books = os.listdir(root.inside("/var/lib/dpkg/info"))
    findings.same("alone: purge leaves nothing in dpkg's books", [name for name in books if name.startswith("b24cal")], [])
    findings.same("alone: purge takes nothing of others", sorted(before - root.files()), [])
