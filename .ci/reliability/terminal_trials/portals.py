"""Portals for the trials: the demo in a process of its own, and one that takes requests and stays silent."""
import contextlib, os, re, socket, subprocess, threading


@contextlib.contextmanager
def demo_portal(program, home):
    """The address of a webhook of a demo portal that runs meanwhile."""
    process = subprocess.Popen(
        [program, "demo", "--serve"], env=home.environment | {"B24CAL_NOW": "2026-11-21T10:20:00Z"},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    try:
        yield re.search(r"http://\S+", process.stdout.readline()).group()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@contextlib.contextmanager
def silent_portal():
    """The address of a webhook of a portal that takes every request and answers none."""
    server = socket.create_server(("127.0.0.1", 0))
    taken = []

    def take():
        with contextlib.suppress(OSError):
            while True:
                taken.append(server.accept()[0])

    threading.Thread(target=take, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/rest/7/secret/"
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        for connection in taken:
            connection.close()
