"""Measures what must be fast, side by side in one run with what people would use instead, and prints a Markdown document.

Everything is seen from outside. Figures are medians. A part that cannot be measured says why. What is under way goes to standard error."""
import argparse, dataclasses, os, signal, subprocess, sys, time, traceback
from urllib.parse import urlsplit

import commands, decoding, machine, rest, screens, ssh, table, targets
from programs import programs
from world import COUNT, ROOT, World

PARTS = ["screens", "ssh", "rest", "commands", "decoding"]


def main():
    parser = argparse.ArgumentParser(prog="bash .ci/benchmarks/run", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15, help="how many times each program is started for the screens (15)")
    parser.add_argument("--program", default=os.path.join(ROOT, ".build-release/dist/b24cal"), help="the b24cal to measure")
    parser.add_argument("--benchmarks", default=os.path.join(ROOT, ".build-release/release/Benchmarks"), help="the tool that fills caches")
    parser.add_argument("--skip-build", action="store_true", help="build nothing: measure what was built")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}: all where none is named")
    options = parser.parse_args()
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(unknown)}")
    # What is running and what was written is left to nobody.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    # Appointments are at the times of that zone's clock.
    os.environ["TZ"] = "Europe/Moscow"
    time.tzset()
    print(f"{machine.description()}. `{' '.join(['bash .ci/benchmarks/run', *sys.argv[1:]])}`\n\nLoad at the start: {machine.load()}\n", flush=True)
    with World(os.path.abspath(options.program), os.path.abspath(options.benchmarks)) as world:
        measure(world, options.parts or PARTS, options.runs)
    print(f"Load at the end: {machine.load()}")


def measure(world, parts, runs):
    shown, absent = programs(world)
    results = {}

    def part(name, title, body):
        if name in parts:
            print(f"{title}", file=sys.stderr)
            try:
                print(f"### {title}\n\n{body()}", flush=True)
            except (OSError, RuntimeError, ValueError, subprocess.CalledProcessError) as problem:
                traceback.print_exc()
                print(f"### {title}\n\nNot measured: {problem}\n", flush=True)

    def on_screen():
        results["screens"] = screens.measure(shown, screens.Here, runs)
        return table.screens(results["screens"], absent)

    def at_rest():
        results["rest"] = rest.at_rest(resting(world, shown))
        return table.rest(results["rest"], rest.SECONDS)

    def commanded():
        results["commands"] = commands.measure(commands.commands(world, shown), 3 * runs)
        return table.commands(results["commands"])

    part("screens", f"Full screens, 120×40, {world.count:,} events; medians of {runs} runs", on_screen)
    part("ssh", f"The same across ssh; medians of {max(runs // 3, 1)} runs", lambda: across(world, shown, absent, max(runs // 3, 1)))
    part("rest", "At rest, nobody touching a key", at_rest)
    part("commands", f"Commands, from start to end; medians of {3 * runs} runs", commanded)
    part("decoding", f"Decoding {COUNT:,} events", lambda: table.decoding(*decoding.measure(world, COUNT, max(runs // 3, 1))))
    print(f"### Targets\n\n{targets.targets(results)}")


def across(world, shown, absent, runs):
    tables = []
    with ssh.Server(world) as server:
        for title, delay in [("To this machine", None), (f"With {ssh.DELAY} ms of delay each way, {2 * ssh.DELAY} ms a round trip", ssh.DELAY)]:
            tables.append(f"{title}:\n\n{table.across(screens.measure(shown, ssh.Across(server, delay), runs), absent)}")
    return "\n".join(tables)


def resting(world, shown):
    """The programs, with b24cal at a portal that answers."""
    webhook = world.demo_portal()
    online = {**world.filled(urlsplit(webhook).netloc), "B24CAL_WEBHOOK": webhook}
    return [dataclasses.replace(program, environment=online) if program.name == "b24cal" else program for program in shown]


main()
