"""The tokens of a login, while the disk fails: they are the old pair or the new one, whole, and the owner's alone."""
import http.client, json, os, stat, subprocess
from urllib.parse import urlsplit

from .disk import FailingDisk, run
from .disk_failures import ways
from .home import NOW, Home


def tried(trial, portal):
    problems, tries = [], 0
    with Home() as home, Home() as tools:
        shim = FailingDisk(tools)
        folder = os.path.join(home.path, ".local", "state", "b24cal", "logins")
        path = os.path.join(folder, "work.json")

        def work(extra):
            log_in(trial.program, portal, home)
            expire(path)
            return run(trial.program, home, "status", "651", variables=extra)

        expected = work({})
        problems += expected.problems("a renewal", (0,))
        for words, number, ill in ways(trial, shim, folder, 2, work):
            tries += 1
            outcome = work(ill)
            try:
                with open(path) as file:
                    kept = json.load(file)
            except (OSError, ValueError) as error:
                problems.append(f"{words}: the tokens are lost: {error}")
                continue
            if stat.S_IMODE(os.stat(path).st_mode) != 0o600:
                problems.append(f"{words}: the tokens' mode")
            if outcome.code == -9:
                continue
            problems += outcome.problems(words, (0, 78))
            if outcome.code == 0 and (outcome.output != expected.output or kept["access_token"] == "old-token"):
                problems.append(f"{words}: told of success, and kept {'the old' if kept['access_token'] == 'old-token' else 'new'} tokens")
            again = run(trial.program, home, "status", "651")
            if outcome.code == 0 and again.code != 0:
                problems.append(f"{words}: not well again: {again.errors.strip()}")
    trial.row("The same at each call on a login's tokens while they are renewed", f"{tries} runs", problems)


def log_in(program, portal, home):
    """Adds the account anew, as somebody who agrees in a browser and pastes the address that it ends at."""
    for folder in (".config", ".local"):
        subprocess.run(["rm", "-rf", os.path.join(home.path, folder)], check=True)
    origin = f"http://127.0.0.1:{portal.port}"
    argv = [program, "account", "add", "work", "--oauth", "--server", origin, "--portal", origin, "--client-id", "local.demo"]
    process = subprocess.Popen(argv, env=home.environment | {"B24CAL_NOW": NOW}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True)
    process.stdin.write("demo-secret\n")
    process.stdin.flush()
    address = next(word for line in process.stdout for word in line.split() if "/oauth/authorize/" in word)
    parts = urlsplit(address)
    connection = http.client.HTTPConnection("127.0.0.1", portal.port)
    connection.request("GET", f"{parts.path}?{parts.query}")
    redirect = connection.getresponse().headers["location"]
    connection.close()
    process.communicate(redirect + "\n", timeout=60)


def expire(path):
    """Puts a token that has expired in the place of the good one."""
    with open(path) as file:
        kept = json.load(file)
    kept["access_token"] = "old-token"
    with open(path, "w") as file:
        json.dump(kept, file)
