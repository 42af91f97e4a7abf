# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands between the programs of a proof and drops, delays, doubles and resets: one between services, which knows
requests, and one before PostgreSQL, which knows a COMMIT. Each does what its fates say by their weights."""
import collections
import contextlib
import socket
import struct
import threading
import time

CALM = {"pass": 1}


def reset(stream):
    """As if the machine at the other end had forgotten the connection."""
    with contextlib.suppress(OSError):
        stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    stream.close()


class Fates:
    """What happens to the next one, and how often what has happened."""

    def __init__(self, rng):
        self.rng, self.weights, self.counts, self.lock = rng, CALM, collections.Counter(), threading.Lock()

    def next(self):
        with self.lock:
            fate = self.rng.choices(list(self.weights), self.weights.values())[0]
            self.counts[fate] += 1
            return fate, self.rng.uniform(0.05, 1.5)


class Accepting:
    """A thread of its own for each connection of a listener."""

    def __init__(self, listener, serve):
        self.listener, self.serve = listener, serve
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                stream, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(stream,), daemon=True).start()

    def _serve(self, stream):
        with contextlib.suppress(OSError, struct.error), stream:
            self.serve(stream)

    def close(self):
        self.listener.close()


class ServiceProxy:
    """Before a service that is asked over connections of one request."""

    def __init__(self, target, fates):
        self.target, self.fates = target, fates
        listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = listener.getsockname()[1]
        self.accepting = Accepting(listener, self._serve)

    @staticmethod
    def _request(stream):
        data = b""
        while b"\r\n\r\n" not in data:
            more = stream.recv(65536)
            if not more:
                return b""
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        length = next((int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
        while len(body) < length:
            more = stream.recv(65536)
            if not more:
                return b""
            body += more
        return head + b"\r\n\r\n" + body

    def _asked(self, request):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.target), timeout=20) as there:
            there.sendall(request)
            answer = b""
            while more := there.recv(65536):
                answer += more
            return answer
        return b""

    def _serve(self, stream):
        stream.settimeout(20)
        request = self._request(stream)
        if not request:
            return
        fate, pause = self.fates.next()
        if fate == "reset":
            return reset(stream)
        if fate == "drop":  # until who asks gives up
            stream.recv(1)
            return
        if fate == "late":  # who asked has given up, and it comes all the same
            reset(stream)
            time.sleep(2 * pause)
        if fate == "twice":
            threading.Thread(target=self._asked, args=(request,), daemon=True).start()
        if fate == "delay":
            time.sleep(pause)
        answer = self._asked(request)
        if fate == "lose":
            reset(stream)
        elif fate != "late":
            stream.sendall(answer)


class PostgresProxy:
    """Before PostgreSQL, in a folder of its own: "cut" breaks the connection when COMMIT went out, "cut done" once it was
    carried out, "cut before" instead; a number is the state it is refused with."""

    MESSAGES = {"40001": "could not serialize access", "40P01": "deadlock detected"}

    def __init__(self, folder, server, fates):
        self.server, self.fates, self.open = f"{server}/.s.PGSQL.5432", fates, set()
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(f"{folder}/.s.PGSQL.5432")
        listener.listen(128)
        self.accepting = Accepting(listener, self._serve)

    def cut_all(self):
        for stream in list(self.open):
            with contextlib.suppress(OSError):
                stream.shutdown(socket.SHUT_RDWR)

    def _serve(self, stream):
        with socket.socket(socket.AF_UNIX) as there:
            there.connect(self.server)
            self.open.add(stream)
            try:
                answers = Answers(there, stream)
                self._pass_on(stream, there, answers)
            finally:
                self.open.discard(stream)
                there.shutdown(socket.SHUT_RDWR)  # or who waits for its answers would keep it open

    def _pass_on(self, stream, there, answers):
        with stream.makefile("rb") as asked:
            (length,) = struct.unpack("!i", asked.read(4))
            there.sendall(struct.pack("!i", length) + asked.read(length - 4))
            while head := asked.read(5):
                message = head + asked.read(struct.unpack("!i", head[1:])[0] - 4)
                fate = self.fates.next()[0] if message == b"Q\0\0\0\x0bCOMMIT\0" else "pass"
                if fate == "cut before":
                    return
                if fate in self.MESSAGES:
                    answers.instead = self._refusal(fate)
                    message = b"Q\0\0\0\x0dROLLBACK\0"
                elif fate == "cut done":
                    answers.instead = b""
                there.sendall(message)
                if fate == "cut":
                    return

    def _refusal(self, state):
        fields = f"SERROR\0VERROR\0C{state}\0M{self.MESSAGES[state]}\0\0".encode()
        return b"E" + struct.pack("!i", len(fields) + 4) + fields + b"Z\0\0\0\x05I"


class Answers:
    """What PostgreSQL says, on its way back; one answer has another in its place, or, empty, the end."""

    def __init__(self, there, stream):
        self.there, self.stream, self.instead = there, stream, None
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        with contextlib.suppress(OSError):
            while data := self.there.recv(65536):
                if self.instead is None:
                    self.stream.sendall(data)
                    continue
                while data[-6:-1] != b"Z\0\0\0\x05":
                    data += self.there.recv(65536)
                if not self.instead:
                    break
                self.stream.sendall(self.instead)
                self.instead = None
        with contextlib.suppress(OSError):
            self.stream.shutdown(socket.SHUT_RDWR)
