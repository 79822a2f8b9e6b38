"""What stands before a portal: the limit on requests that everybody at one address shares."""
import http.client, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

REFUSAL = b'{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"}'


class Gate:
    """Lets so many requests through in a burst and so many a second, and refuses the others as the cloud's portals do.

    Each account has a webhook of its own, `webhook(number)`; behind the gate all are the demo's. `requests` holds what came: when,
    by which account, whether it was let through, and how many bytes it asked with. An answer takes `delay` seconds, so that what a
    program knew by itself is seen before.
    """

    def __init__(self, portal, burst, per_second, retry_after=None, delay=1):
        self.portal, self.burst, self.per_second, self.retry_after = portal, burst, per_second, retry_after
        self.delay = delay
        self.level, self.drained, self.lock = 0.0, time.monotonic(), threading.Lock()
        self.is_open, self.requests = True, []
        self.server = Server(("127.0.0.1", 0), Handler)
        self.server.gate = self
        self.port = self.server.server_address[1]

    def webhook(self, number):
        return f"http://127.0.0.1:{self.port}/rest/7/account{number}/"

    def limit(self):
        """From now on requests count, and those before are forgotten."""
        with self.lock:
            self.level, self.drained, self.is_open, self.requests = 0.0, time.monotonic(), False, []

    def admits(self, account, size):
        """Whether a request is let through. One that is refused does not count against the limit."""
        with self.lock:
            now = time.monotonic()
            self.level = max(0.0, self.level - (now - self.drained) * self.per_second)
            self.drained = now
            admitted = self.is_open or self.level + 1 <= self.burst
            self.level += admitted
            self.requests.append((now, account, admitted, size))
            return admitted

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


class Server(ThreadingHTTPServer):
    """One that is not told of programs that leave before their answer."""

    request_queue_size = 256
    daemon_threads = True

    def handle_error(self, *_):
        pass


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self):
        gate = self.server.gate
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        _, rest, user, account, method = self.path.split("/", 4)
        if not gate.admits(account, len(body)):
            headers = {"content-type": "application/json; charset=utf-8"}
            if gate.retry_after:
                headers["retry-after"] = str(gate.retry_after)
            return self.reply(503, headers, REFUSAL)
        time.sleep(0 if gate.is_open else gate.delay)
        connection = http.client.HTTPConnection("127.0.0.1", gate.portal.port, timeout=60)
        connection.request("POST", f"/{rest}/{user}/demo/{method}", body, {"content-type": self.headers["content-type"]})
        answer = connection.getresponse()
        self.reply(answer.status, {"content-type": answer.headers["content-type"]}, answer.read())
        connection.close()

    def reply(self, status, headers, body):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass
