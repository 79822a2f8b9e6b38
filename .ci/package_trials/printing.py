"""The demo portal in one process, and commands that ask it in others."""
import subprocess

from .clean_root import USER

NOW = {"B24CAL_NOW": "2026-11-21T10:20:00Z"}
# New York has gone to its winter time, and Moscow has none.
ZONES = {"Europe/Moscow": "19:00", "America/New_York": "11:00", "Asia/Kathmandu": "21:45"}


def printing(findings, root, program, name):
    serving = subprocess.Popen(
        root.argv(program, "demo", "--serve", user=USER), env=root.environment(**NOW), stdout=subprocess.PIPE, text=True)
    try:
        world = {**NOW, "B24CAL_WEBHOOK": serving.stdout.readline().strip()}
        findings.same(f"{name}: status", root.person(program, "status", "651", **world), ("651\tQ\tnot answered\n", 0))
        said, code = root.person(program, "next", **world)
        findings.note(f"{name}: next", code == 0 and said.startswith("14:00–15:00 · "), said)
        said, code = root.person(program, "show", "651", **world)
        findings.note(f"{name}: show", code == 0 and len(said.splitlines()) > 5, said)
        for zone, start in ZONES.items():
            said, code = root.person(program, "show", "642", "--time-zone", zone, **world)
            findings.note(f"{name}: times in {zone}", code == 0 and start in said, said)
    finally:
        serving.kill()
        serving.wait()
        serving.stdout.close()
