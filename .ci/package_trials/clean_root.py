"""A Debian 12 with nothing installed but what every one has."""
import os, shutil, subprocess, tempfile, time

SUITE = "bookworm"
# What is downloaded is the same for a day or so; then the mirror may have other versions.
CACHE = f"/var/cache/b24cal/{SUITE}.tar"
USER = "1000:1000"


class CleanRoot:
    """A folder to change the root to, removed at the end. What is mounted in it lasts as long as the command that is run there."""

    def __enter__(self):
        if not os.path.exists(CACHE) or time.time() - os.path.getmtime(CACHE) > 86400:
            make_archive()
        self.path = tempfile.mkdtemp(prefix="b24cal-root-")
        os.chmod(self.path, 0o755)
        try:
            subprocess.run(["tar", "-xf", CACHE, "-C", self.path], check=True)
            shutil.copy("/etc/resolv.conf", self.inside("/etc/resolv.conf"))
            self.must("useradd", "--create-home", "--uid", "1000", "person")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path)

    def inside(self, path):
        """Where a path of the root is from outside."""
        return os.path.join(self.path, path.lstrip("/"))

    def argv(self, *command, user="0:0"):
        """The command line that runs a command in the root: the last of a chain of programs that each become the next."""
        return ["unshare", "--mount", f"--mount-proc={self.inside('/proc')}", "/usr/sbin/chroot", f"--userspec={user}", self.path, *command]

    def environment(self, **more):
        """A user's, with nothing of this script's."""
        return {"HOME": "/home/person", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "TZ": "Europe/Moscow", **more}

    def person(self, *command, **options):
        """Runs a command as a plain user; what it printed on both streams, and its exit code."""
        done = subprocess.run(
            self.argv(*command, user=USER), env=self.environment(**options), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True)
        return done.stdout, done.returncode

    def must(self, *command):
        """Runs a command as root, which must not fail; what it printed."""
        environment = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        done = subprocess.run(
            self.argv(*command), env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            raise RuntimeError(f"{' '.join(command)}: {done.stdout}")
        return done.stdout

    def apt(self, *arguments):
        return self.must("apt-get", "-q", "-y", *arguments)

    def forget_zones(self):
        """Takes the system's time zones away. Every Debian 12 begins with them, and later ones do not."""
        self.must("dpkg", "--purge", "tzdata")

    def files(self):
        """All paths but those where apt and dpkg keep their books, and people their own files."""
        own = ("dev", "home", "proc", "sys", "tmp", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log")
        found = set()
        for folder, names, files in os.walk(self.path):
            place = os.path.relpath(folder, self.path)
            names[:] = [name for name in names if os.path.normpath(os.path.join(place, name)) not in own]
            found.update(os.path.normpath(os.path.join(place, name)) for name in names + files)
        return found


def make_archive():
    """Bootstraps from the mirror that this machine's apt is set up with, and lets the new root know what its apt may install."""
    targets = subprocess.check_output(["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)"], text=True)
    mirror = next(line.split()[0] for line in targets.splitlines() if line.split()[1:] == [SUITE, "main"])
    with tempfile.TemporaryDirectory(prefix="b24cal-bootstrap-") as folder:
        root = os.path.join(folder, "root")
        subprocess.run(["debootstrap", "--variant=minbase", SUITE, root, mirror], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["chroot", root, "apt-get", "-q", "update"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["chroot", root, "apt-get", "clean"], check=True)
        subprocess.run(["tar", "-cf", os.path.join(folder, "tar"), "-C", root, "."], check=True)
        os.makedirs(os.path.dirname(CACHE), mode=0o700, exist_ok=True)
        shutil.move(os.path.join(folder, "tar"), CACHE)
