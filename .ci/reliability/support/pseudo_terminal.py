"""A program in a pseudo-terminal that a script holds the other end of."""
import atexit, fcntl, os, select, signal, struct, termios, time


class PseudoTerminal:
    """Starts a program with a terminal of its own. Where the script reads nothing, the program's output backs up."""

    def __init__(self, argv, environment, columns=120, rows=40, ignored=()):
        self.output = b""
        size = struct.pack("HHHH", rows, columns, 0, 0)
        self.pid, self.fd = os.forkpty()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            # What this script's own starter has ignored would stay so.
            for number in {signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGTSTP}:
                signal.signal(number, signal.SIG_IGN if number in ignored else signal.SIG_DFL)
            os.execvpe(argv[0], argv, environment)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, size)
        # A script that fails leaves no program behind.
        atexit.register(self.kill_if_left)

    def kill_if_left(self):
        if self.status() is None:
            os.kill(self.pid, signal.SIGKILL)

    def resize(self, columns, rows):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, data):
        """Writes bytes, and takes in meanwhile what the program prints."""
        data = data.encode() if isinstance(data, str) else data
        while data:
            readable, writable, _ = select.select([self.fd], [self.fd], [], 30)
            if not readable and not writable:
                raise TimeoutError("the program neither reads nor writes")
            if readable:
                self.read(0)
            if writable:
                data = data[os.write(self.fd, data[:512]):]

    def read(self, timeout):
        """The next bytes, or None after so many seconds or where the program is gone."""
        if not select.select([self.fd], [], [], timeout)[0]:
            return None
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            return None
        self.output += data
        return data or None

    def until(self, marker, timeout=20):
        """Reads until some bytes were printed since the last call of `forget`; whether they were."""
        marker = marker.encode() if isinstance(marker, str) else marker
        end = time.monotonic() + timeout
        while marker not in self.output:
            if time.monotonic() > end or (self.read(0.1) is None and self.status() is not None):
                return marker in self.output
        return True

    def rest(self, quiet=0.3):
        """Reads until nothing was printed for so many seconds."""
        while self.read(quiet) is not None:
            pass

    def forget(self):
        self.output = b""

    def status(self):
        """The exit code, or minus the signal's number; None while the program runs."""
        if getattr(self, "code", None) is None:
            pid, code = os.waitpid(self.pid, os.WNOHANG)
            self.code = os.waitstatus_to_exitcode(code) if pid else None
        return self.code

    def wait(self, timeout):
        """`status`, waited for so many seconds, while what the program prints is taken in."""
        end = time.monotonic() + timeout
        while self.status() is None and time.monotonic() < end:
            self.read(0.02)
        return self.code

    def cpu(self):
        """Seconds of processor used so far."""
        with open(f"/proc/{self.pid}/stat") as file:
            parts = file.read().rsplit(")", 1)[1].split()
        return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")

    def private_memory(self):
        """KiB that it has written, and no other process shares; what is mapped from files comes and goes with other programs."""
        with open(f"/proc/{self.pid}/smaps_rollup") as file:
            return sum(int(line.split()[1]) for line in file if line.startswith("Private_Dirty"))

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def close(self):
        if self.status() is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            self.code = -signal.SIGKILL
        os.close(self.fd)
