"""Portals for the trials: the demo in a process of its own, and one that takes requests and stays silent."""
import contextlib, socket, threading

from support.demo_portal import DemoPortal


@contextlib.contextmanager
def demo_portal(program, home):
    """The address of a webhook of a demo portal that runs meanwhile."""
    with DemoPortal(program, home) as portal:
        yield portal.webhook


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
