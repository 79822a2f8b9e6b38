"""A portal that answers what a script says, and nothing else of a portal."""
import http.server, json, threading, urllib.parse

from .hostile import dumps


class StubPortal:
    """Serves on a port of its own. `results` maps a method's name to a function of its parameters.

    A function returns what stands under `result`; a method without one is unknown. `reply`, where it is set, answers
    whole requests instead: a function of the path and the body that returns a status, headers and bytes.
    """

    def __init__(self, results=None, secret="stub"):
        self.results, self.reply, self.count = results or {}, None, 0
        portal = self

        class Answering(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                status, headers, data = portal.answer(self.path, body)
                try:
                    self.send_response(status)
                    for name, value in {"Content-Length": len(data), **headers}.items():
                        self.send_header(name, str(value))
                    self.end_headers()
                    self.wfile.write(data)
                except OSError:
                    self.close_connection = True

            do_GET = do_POST

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        self.address = f"http://127.0.0.1:{self.port}/rest/7/{secret}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, path, body):
        self.count += 1
        if self.reply is not None:
            return self.reply(path, body)
        method = path.split("?")[0].rsplit("/", 1)[-1].removesuffix(".json").lower()
        try:
            parameters = json.loads(body or b"{}")
        except ValueError:
            parameters = dict(urllib.parse.parse_qsl(body.decode()))
        answer = self.batch(parameters) if method == "batch" else self.call(method, parameters)
        failed = isinstance(answer, dict) and "error" in answer and method != "batch"
        text = dumps(answer if failed else {"result": answer})
        return (400 if failed else 200), {"Content-Type": "application/json"}, text.encode()

    def batch(self, parameters):
        done, failed = {}, {}
        for name, text in (parameters.get("cmd") or {}).items():
            method, _, query = text.partition("?")
            answer = self.call(method, dict(urllib.parse.parse_qsl(query)))
            (failed if isinstance(answer, dict) and "error" in answer else done)[name] = answer
        return {"result": done, "result_error": failed, "result_total": [], "result_next": [], "result_time": []}

    def call(self, method, parameters):
        if method not in self.results:
            return {"error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!"}
        return self.results[method](parameters)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
