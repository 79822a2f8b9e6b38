"""Between ssh and a server: every chunk arrives so many milliseconds late, in either direction, and is counted.

As a ProxyCommand: python3 delay.py HOST PORT MILLISECONDS FILE. The file holds how many bytes have passed, as a number of eight bytes."""
import collections, mmap, os, select, socket, struct, sys, time


def main(host, port, milliseconds, path):
    server = socket.create_connection((host, int(port)))
    server.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    targets = {0: server.fileno(), server.fileno(): 1}
    open_ends = list(targets)
    late = {source: collections.deque() for source in targets}
    with open(path, "r+b") as file, mmap.mmap(file.fileno(), 8) as counter:
        while True:
            due = [queue[0][0] for queue in late.values() if queue]
            wait = max(min(due) - time.monotonic(), 0) if due else None
            for source in select.select(open_ends, [], [], wait)[0]:
                data = os.read(source, 65536)
                late[source].append((time.monotonic() + float(milliseconds) / 1e3, data))
                counter[:] = struct.pack("q", struct.unpack("q", counter[:])[0] + len(data))
                if not data:
                    open_ends.remove(source)
            for source, queue in late.items():
                while queue and queue[0][0] <= time.monotonic():
                    data = queue.popleft()[1]
                    if not data:
                        return
                    while data:
                        data = data[os.write(targets[source], data):]


main(*sys.argv[1:])
