"""Several programs on one cache at once, and programs that are killed while they write."""
import os, random, shutil, signal, subprocess, threading, time

from .disk import FailingDisk, run
from .home import NOW, Home

DAMAGED = "b24cal: what was last known is damaged: it was set aside, and a new one begun\n"
LATER = "2026-11-21T11:40:00Z"


def tried(trial, portal):
    at_once(trial, portal)
    killed(trial, portal)


def at_once(trial, portal):
    """Several programs on no cache, and on one that is old: each prints what one alone does, and so does the cache afterwards."""
    webhook, problems = {"B24CAL_WEBHOOK": portal.webhook}, []
    rounds, many = (3, 6) if trial.short else (60, 10)
    for turn in range(rounds):
        with Home() as home, Home() as tools:
            shim = FailingDisk(tools)
            expected = run(trial.program, home, "agenda", variables=webhook)
            variables = webhook
            if turn % 3 == 0:
                shutil.rmtree(home.cache)
            elif turn % 3 == 1:
                make_noise(home.cache)
            else:
                variables = webhook | {"B24CAL_NOW": LATER}
                with Home() as other:
                    expected = run(trial.program, other, "agenda", variables=variables)
            slow = shim.variables(home.cache, "owtsml", 0, first=0) | {"DISK_DELAY": str(turn % 4 * 3)}
            outcomes = together(many, lambda: run(trial.program, home, "agenda", variables=variables | slow))
            for outcome in outcomes + [run(trial.program, home, "agenda", "--offline", variables=variables)]:
                errors = outcome.errors.replace(DAMAGED, "") if turn % 3 == 1 else outcome.errors
                if (outcome.code, outcome.output, errors) != (0, expected.output, ""):
                    problems.append(f"round {turn}: {outcome.code}: {outcome.errors.strip()[:200]} {len(outcome.output)} bytes")
            if turn % 3 != 1 and (aside := [name for name in os.listdir(home.cache) if name.endswith(".damaged")]):
                problems.append(f"round {turn}: {aside} set aside")
    trial.row("Programs at once on one cache, which was empty, noise or old, on disks of several speeds", f"{rounds} rounds of {many}", problems)


def make_noise(folder):
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(random.Random(5).randbytes(50_000))


def together(count, work):
    outcomes = []
    threads = [threading.Thread(target=lambda: outcomes.append(work())) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def killed(trial, portal):
    """Programs killed at any moment: the cache is what was known before or what the portal told, and nobody is told of damage."""
    generator, problems = random.Random(7), []
    webhook, times = {"B24CAL_WEBHOOK": portal.webhook}, 12 if trial.short else 500
    with Home() as home:
        expected = run(trial.program, home, "agenda", variables=webhook)
        begun = time.monotonic()
        run(trial.program, home, "agenda", "--from", "+40", variables=webhook)
        length = time.monotonic() - begun
        killed = 0
        for turn in range(times):
            environment = home.environment | webhook | {"B24CAL_NOW": NOW}
            process = subprocess.Popen([trial.program, "agenda", "--from", f"+{41 + turn % 300}"], env=environment,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(generator.uniform(0.2, 1.0) * length)
            process.send_signal(signal.SIGKILL)
            killed += process.wait() == -signal.SIGKILL
            if turn % 5 == 4 or turn == times - 1:
                known = run(trial.program, home, "agenda", "--offline", variables=webhook)
                if (known.code, known.output, known.errors) != (0, expected.output, ""):
                    problems.append(f"after kill {turn + 1}: {known.code}: {known.errors.strip()[:200]}")
        if not killed:
            problems.append("none was killed in time")
    trial.row("Killed (SIGKILL) while it asks and writes", f"{killed} of {times} runs killed", problems)
