"""A program in a pseudo-terminal, seen from outside: what it writes, and when."""
import fcntl, os, select, signal, struct, termios, time

COLUMNS, ROWS = 120, 40
SIZE = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
# What comes after so many seconds of silence is no longer the answer to what was asked.
PAUSE = 0.05


class Terminal:
    """Starts a program in a terminal of its own. `chunks` holds what it has written, each with the milliseconds since its start."""

    def __init__(self, argv, environment, forked=False):
        self.chunks = []
        (self.fork if forked else self.spawn)(argv, environment)

    def spawn(self, argv, environment):
        self.master, slave = os.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, SIZE)
        # The first terminal that the leader of a new session opens becomes its own.
        opened = (os.POSIX_SPAWN_OPEN, 0, os.ttyname(slave), os.O_RDWR, 0)
        streams = [opened, (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.restart()
        self.pid = os.posix_spawnp(
            argv[0], argv, environment, file_actions=streams, setsid=True, setsigdef=[signal.SIGPIPE, signal.SIGXFSZ])
        os.close(slave)

    def fork(self, argv, environment):
        """Starts it by a copy of this script, which takes the longer the larger the script is."""
        self.restart()
        self.pid, self.master = os.forkpty()
        if self.pid == 0:
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, SIZE)
                os.execvpe(argv[0], argv, environment)
            finally:
                os._exit(127)

    def restart(self):
        """Forgets what was written, and counts from now."""
        self.chunks.clear()
        self.start = time.perf_counter()

    def send(self, keys):
        os.write(self.master, keys.encode())

    def read(self, seconds):
        """Whether the program wrote within so many seconds."""
        if not select.select([self.master], [], [], max(seconds, 0))[0]:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        self.chunks.append(((time.perf_counter() - self.start) * 1e3, data))
        return bool(data)

    @property
    def output(self):
        return b"".join(data for _, data in self.chunks)

    def until(self, marker, pause=PAUSE, seconds=30):
        """Reads until a marker was written and a pause follows."""
        while marker not in self.output:
            if not self.read(seconds):
                raise RuntimeError(f"it has not written {marker.decode()!r}, but at last {self.output[-200:].decode(errors='replace')!r}")
        self.rest(pause)

    def rest(self, pause, longest=2):
        """Reads until nothing is written for so many seconds, or for all of the longest: a clock may tick."""
        end = time.perf_counter() + longest
        while (left := end - time.perf_counter()) > 0 and self.read(min(pause, left)):
            pass

    def answer(self, keys, longest=2):
        """Sends keys. Milliseconds to the last byte before a pause, and how many bytes there were: 0 and 0 where none came."""
        self.restart()
        self.send(keys)
        if self.read(longest):
            self.rest(PAUSE)
        return self.written

    @property
    def written(self):
        """Milliseconds to the last byte, and the bytes."""
        return (self.chunks[-1][0] if self.chunks else 0), len(self.output)

    def close(self):
        for number in [signal.SIGTERM, signal.SIGKILL]:
            os.kill(self.pid, number)
            end = time.perf_counter() + 2
            while time.perf_counter() < end:
                # What nobody reads would keep it from leaving.
                self.read(0.01)
                if os.waitpid(self.pid, os.WNOHANG)[0]:
                    os.close(self.master)
                    return
