"""A home folder of one's own for the programs of a script."""
import os, shutil, tempfile

NOW = "2026-11-21T10:20:00Z"


class Home:
    """Made empty, removed at the end. `environment` holds what a program is given, and nothing of the script's own."""

    def __init__(self):
        self.path = tempfile.mkdtemp(prefix="b24cal-home-")
        self.environment = {
            "HOME": self.path,
            "LANG": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "TERM": "xterm-256color",
            "TZ": "Europe/Moscow",
        }

    @property
    def cache(self):
        return os.path.join(self.path, ".cache", "b24cal")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)
