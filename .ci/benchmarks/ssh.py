"""A real ssh to this machine, with a server of its own, and with a delay on the way."""
import contextlib, getpass, mmap, os, pwd, shlex, shutil, socket, struct, subprocess, sys, time

from terminal import PAUSE, Terminal

HERE = os.path.dirname(os.path.abspath(__file__))
# Each way; a round trip takes twice as long.
DELAY = 50
# Whom sshd drops its rights to.
USER = "sshd"

SETTINGS = """\
AuthorizedKeysFile {folder}/key.pub
HostKey {folder}/host
ListenAddress 127.0.0.1
LogLevel FATAL
PermitRootLogin prohibit-password
PidFile none
PrintMotd no
StrictModes no
UsePAM no
"""


class Server:
    """sshd as a plain process while the block runs, with keys made for it."""

    def __init__(self, world):
        self.folder = world.folder("ssh")
        for name in ["host", "key"]:
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", os.path.join(self.folder, name)], check=True)
        settings = os.path.join(self.folder, "sshd_config")
        with open(settings, "w") as file:
            file.write(SETTINGS.format(folder=self.folder))
        with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as free:
            self.port = free.getsockname()[1]
        self.adds_user = os.getuid() == 0 and not has_user()
        self.argv = [daemon(self.folder), "-D", "-e", "-f", settings, "-p", str(self.port)]

    def __enter__(self):
        if os.getuid() == 0:
            # What the package makes when it is installed: as root, sshd asks for both.
            os.makedirs("/run/sshd", mode=0o755, exist_ok=True)
        if self.adds_user:
            command = ["useradd", "--system", "--no-create-home", "--home-dir", "/run/sshd", "--shell", "/usr/sbin/nologin", USER]
            subprocess.run(command, check=True)
        self.process = subprocess.Popen(self.argv)
        for _ in range(100):
            with contextlib.suppress(OSError), contextlib.closing(socket.create_connection(("127.0.0.1", self.port))):
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        self.__exit__()
        raise RuntimeError("sshd does not start")

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        if self.adds_user:
            subprocess.run(["userdel", USER])


class Across:
    """Programs run at the other end of a connection, on the terminal that ssh makes there."""

    is_here = False

    def __init__(self, server, delay=None):
        self.argv = [
            "ssh", "-tt", "-F", "none", "-i", os.path.join(server.folder, "key"), "-p", str(server.port), "-o", "BatchMode=yes",
            "-o", "IdentitiesOnly=yes", "-o", "LogLevel=ERROR", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null"]
        self.counter = None
        if delay is not None:
            path = os.path.join(server.folder, "counter")
            with open(path, "wb") as file:
                file.write(bytes(8))
            with open(path, "r+b") as file:
                self.counter = mmap.mmap(file.fileno(), 8)
            proxy = [sys.executable, os.path.join(HERE, "delay.py"), "127.0.0.1", str(server.port), str(delay), path]
            self.argv += ["-o", f"ProxyCommand={shlex.join(proxy)}"]

    def wire(self):
        """How many bytes have passed in both directions, encrypted, so far; None where nobody counts."""
        return struct.unpack("q", self.counter[:])[0] if self.counter else None

    def open(self, program):
        """Logs in, and starts the program by Enter, from which is counted."""
        program.unlock()
        words = ["env", "-i", *(f"{name}={value}" for name, value in program.environment.items()), *program.argv]
        line = f"stty -echo; echo rea''dy; read -r start; exec {shlex.join(words)}"
        terminal = Terminal([*self.argv, f"{getpass.getuser()}@127.0.0.1", line], {**os.environ, "TERM": program.environment["TERM"]})
        try:
            terminal.until(b"ready")
        except RuntimeError:
            terminal.close()
            raise
        terminal.rest(4 * PAUSE)
        terminal.restart()
        terminal.send("\n")
        return terminal


def daemon(folder):
    """sshd's path. An installed one would be a service that is started: where it is not here, its package is unpacked."""
    if not (path := shutil.which("sshd", path="/usr/sbin:/usr/local/sbin")):
        subprocess.run(["apt-get", "download", "-q", "-o", "APT::Sandbox::User=root", "openssh-server"], cwd=folder, check=True, stdout=sys.stderr)
        package = next(name for name in os.listdir(folder) if name.endswith(".deb"))
        subprocess.run(["dpkg-deb", "--extract", package, "server"], cwd=folder, check=True)
        path = os.path.join(folder, "server/usr/sbin/sshd")
    return path


def has_user():
    return any(user.pw_name == USER for user in pwd.getpwall())
