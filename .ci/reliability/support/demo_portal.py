"""The demo portal, in a process of its own."""
import subprocess
from urllib.parse import urlsplit

from .home import NOW


class DemoPortal:
    """Answers at `port` while the block runs."""

    def __init__(self, program, home):
        self.argv = [program, "demo", "--serve"]
        self.environment = dict(home.environment, B24CAL_NOW=NOW)

    def __enter__(self):
        self.process = subprocess.Popen(self.argv, env=self.environment, stdout=subprocess.PIPE, text=True)
        self.webhook = self.process.stdout.readline().strip()
        self.port = urlsplit(self.webhook).port
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
