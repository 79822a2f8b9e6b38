"""Standard input, output and error closed, full, stuck, or without a reader."""
import fcntl, itertools, os, signal, struct, subprocess, termios, time

from support.home import Home
from .portals import demo_portal
from .terminals import PINNED

PRINTING = ["agenda", "show 651", "status 651", "next", "pending", "themes", "config show", "config path", "--help", "--version",
            "agenda --format json"]
SCREENS = ["", "open 651", "demo"]


def run(trial):
    with Home() as home, demo_portal(trial.program, home) as webhook:
        environment = home.environment | PINNED | {"B24CAL_WEBHOOK": webhook, "PROGRAM": trial.program}
        subprocess.run([trial.program, "agenda"], env=environment, stdout=subprocess.DEVNULL, check=True)
        commands = PRINTING[::3] if trial.short else PRINTING
        problems = [problem for command in commands for problem in printing(command, environment)]
        trial.row("Standard streams closed, full, or nobody there who reads: printing commands", len(commands) * 7, problems)
        problems = [problem for command in SCREENS for problem in screen(command, environment)]
        trial.row("Standard streams closed or no terminal: the full screen", len(SCREENS) * 5, problems)
        trial.row("A pipe that is full and that nobody reads", 4, stuck(environment))
        trial.row("A pipe that is full, read late, and that whoever shares it has not block", 1, not_blocking(environment))


def shell(line, environment):
    return subprocess.run(["sh", "-c", line], env=environment, capture_output=True, timeout=60)


def printing(command, environment):
    program = f'"$PROGRAM" {command}'
    usual = shell(program, environment)
    problems = []

    def expect(line, code, output=usual.stdout, error=b""):
        result = shell(line, environment)
        if (result.returncode, result.stdout) != (code, output) or (error not in result.stderr if error else result.stderr):
            problems.append(f"`{line.replace(program, command)}` ends with {result.returncode}, says {result.stderr[:100]!r}")

    # `pending` says by its code that something waits.
    if usual.returncode not in (0, 10) or not usual.stdout:
        problems.append(f"{command} ends with {usual.returncode}")
    expect(f"{program} <&-", usual.returncode)
    expect(f"{program} 2>&-", usual.returncode)
    expect(f"{program} <&- 2>&-", usual.returncode)
    expect(f"{program} >&-", 70, b"", b"standard output: Bad file descriptor")
    expect(f"{program} <&- >&- 2>&-", 70, b"")
    expect(f"{program} >/dev/full", 70, b"", b"standard output: No space left on device")
    expect(f"sh -c '{program}; echo $? >&2' | true", 0, b"", b"141")
    return problems


def screen(command, environment):
    program = f'"$PROGRAM" {command}'
    problems = []
    for streams in ["</dev/null", "</dev/null >/dev/null", "<&-", ">&-", "<&- >&-"]:
        result = shell(f"{program} {streams}", environment)
        if result.returncode != 64 or result.stdout or b"\x1b" in result.stderr or not result.stderr.startswith(b"b24cal: "):
            problems.append(f"`b24cal {command} {streams}` ends with {result.returncode}, says {result.stderr[:100]!r}")
    return problems


def stuck(environment):
    """A reader that sleeps: the program waits without using the processor, SIGTERM ends it, and no reader at all ends it quietly."""
    problems = []
    for command, ended_by in itertools.product(["--plain", "agenda --days 60 --format json"], ["signal", "reader"]):
        reading, writing = os.pipe()
        fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
        process = subprocess.Popen(
            [environment["PROGRAM"], *command.split()], env=environment, stdin=subprocess.PIPE, stdout=writing, stderr=subprocess.PIPE)
        os.close(writing)
        # More than a pipe holds, and nobody reads what is said.
        process.stdin.write(b"\n" * 2000)
        process.stdin.flush()
        problems += not_waiting(process, reading)
        if ended_by == "signal":
            process.send_signal(signal.SIGTERM)
        else:
            os.close(reading)
        try:
            status = process.wait(5)
        except subprocess.TimeoutExpired:
            problems.append(f"still there 5 s after the {ended_by}")
            process.kill()
            status = process.wait()
        said = process.stderr.read()
        if status not in ({143, -15} if ended_by == "signal" else {141}) or said:
            problems.append(f"{command}, {ended_by}: ended with {status}, says {said[:100]!r}")
        if ended_by == "signal":
            os.close(reading)
        process.stdin.close()
        process.stderr.close()
    return problems


def not_waiting(process, reading, timeout=60):
    """Waits until a program has written something and does nothing more for a second; says so where it never does."""
    end = time.monotonic() + timeout
    since, before = time.monotonic(), None
    while time.monotonic() < end:
        with open(f"/proc/{process.pid}/stat") as file:
            ticks = sum(map(int, file.read().rsplit(")", 1)[1].split()[11:13]))
        unread = struct.unpack("i", fcntl.ioctl(reading, termios.FIONREAD, b"\0" * 4))[0]
        # A tick or two go to timers.
        if before is None or unread != before[0] or ticks - before[1] > 2:
            since, before = time.monotonic(), (unread, ticks)
        elif unread and time.monotonic() - since > 1:
            return []
        time.sleep(0.05)
    return [f"does not come to rest within {timeout} s"]


def not_blocking(environment):
    """All of a long output arrives: the program waits where a write fails because it would have to."""
    command = [environment["PROGRAM"], "agenda", "--days", "60", "--format", "json"]
    usual = subprocess.run(command, env=environment, capture_output=True)
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
    os.set_blocking(writing, False)
    process = subprocess.Popen(command, env=environment, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    problems = not_waiting(process, reading)
    with os.fdopen(reading, "rb") as file:
        output = file.read()
    said = process.communicate()[1]
    if (process.returncode, output) == (usual.returncode, usual.stdout) and len(output) > 8192:
        return problems
    return problems + [f"ends with {process.returncode} after {len(output)} of {len(usual.stdout)} bytes, says {said[:100]!r}"]
