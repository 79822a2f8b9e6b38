"""What the programs find: a home folder, ten thousand events, a history, and portals."""
import contextlib, datetime, json, os, shutil, socket, subprocess, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NOW = "2026-11-21T10:20:00Z"
COUNT = 10_000
# The days that the events of `Benchmarks fill` are on, and one more at each end.
FIRST, DAYS = "2026-05-22", 366


class World:
    """Holds them in a folder that is removed at the end of the block. `environment` is what every program is given."""

    def __init__(self, program, benchmarks):
        self.program, self.benchmarks = program, benchmarks
        self.path = tempfile.mkdtemp(prefix="b24cal-benchmarks-")
        self.environment = {"HOME": self.path, "LANG": "C.UTF-8", "PATH": os.environ["PATH"], "TERM": "xterm-256color", "TZ": "Europe/Moscow"}
        # How many events b24cal tells of.
        self.count = 0
        self.left = contextlib.ExitStack()
        # It takes connections, and never answers.
        self.silent = socket.create_server(("127.0.0.1", 0))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.left.close()
        self.silent.close()
        shutil.rmtree(self.path, ignore_errors=True)

    def folder(self, *names):
        path = os.path.join(self.path, *names)
        os.makedirs(path, exist_ok=True)
        return path

    def filled(self, portal):
        """The environment of b24cal with the events in the cache of that portal."""
        cache = os.path.join(self.folder(".cache"), "b24cal")
        subprocess.run([self.benchmarks, "fill", cache, portal, "7", str(COUNT), NOW], check=True, stdout=subprocess.DEVNULL)
        scheme = "http" if portal.startswith("127.") else "https"
        return {**self.environment, "B24CAL_NOW": NOW, "B24CAL_WEBHOOK": f"{scheme}://{portal}/rest/7/k3y/"}

    def events(self, environment):
        """The events as b24cal itself prints them, moved so that its present day is today."""
        command = [self.program, "agenda", "--offline", "--from", FIRST, "--days", str(DAYS), "--format", "json"]
        # It says, by its exit code too, that it does not know the days at the ends.
        printed = subprocess.run(command, env=environment, capture_output=True).stdout
        shift = datetime.date.today() - datetime.date.fromisoformat(NOW[:10])
        for event in json.loads(printed):
            time = datetime.date if event["allDay"] else datetime.datetime
            event["start"], event["end"] = (time.fromisoformat(event[key]) + shift for key in ["start", "end"])
            yield event

    def demo_portal(self):
        """The address of a webhook of a demo portal, which runs to the end of the block."""
        command = [self.program, "demo", "--serve"]
        portal = subprocess.Popen(command, env={**self.environment, "B24CAL_NOW": NOW}, stdout=subprocess.PIPE, text=True)
        self.left.callback(portal.wait)
        self.left.callback(portal.kill)
        return portal.stdout.readline().strip()
