#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for shopdesk-server in the tests: starts it, and a proxy before it that notes each request with its answer as a
line of JSON in the folder SHOPDESK_EXCHANGES. With SHOPDESK_PRISM prism stands between the two, and what it says is noted too."""
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

from wire_proxy import Accepting
from wire_server import free_port

REAL = os.environ["SHOPDESK_REAL_SERVER"]
PRISM = os.environ.get("SHOPDESK_PRISM")


def message(stream, headless=False):
    """Head and body as bytes, and the head's fields; None at the end. A body without an end is None. What answers HEAD tells
    the length of what does not come."""
    first = stream.readline()
    if not first:
        return None
    head, fields = first, {}
    while (line := stream.readline()).strip():
        head += line
        name, _, value = line.decode("latin-1").partition(":")
        fields[name.strip().lower()] = value.strip()
    head += b"\r\n"
    if headless:
        return head, fields, b""
    if fields.get("transfer-encoding", "").lower() == "chunked":
        body = b""
        while size := int(stream.readline().split(b";")[0], 16):
            body += stream.read(size)
            stream.readline()
        stream.readline()
        return head, fields, body
    endless = fields.get("content-type", "").startswith("text/event-stream")
    return head, fields, None if endless else stream.read(int(fields.get("content-length", 0)))


class Notes:
    def __init__(self, services):
        self.services, self.lock = services, threading.Lock()
        self.file = open(os.path.join(os.environ["SHOPDESK_EXCHANGES"], f"{os.getpid()}.jsonl"), "a", buffering=1)

    def add(self, request, answer):
        method, target, _ = request[0].decode("latin-1").split(" ", 2)
        status = int(answer[0].split(b" ", 2)[1])
        with self.lock:
            self.file.write(json.dumps({
                "services": self.services, "method": method, "target": target, "request": (request[2] or b"").decode("utf-8", "replace"),
                "status": status, "headers": answer[1], "body": (answer[2] or b"").decode("utf-8", "replace")}) + "\n")


def pass_on(stream, ports, notes):
    """The first of the ports has what prism does not know, the last everything else."""
    with stream.makefile("rb") as asked, contextlib.ExitStack() as opened:
        there = {}
        while request := message(asked):
            method, target, _ = request[0].decode("latin-1").split(" ", 2)
            port = ports[0] if method in ("HEAD", "OPTIONS") or target.startswith("/api/events") else ports[-1]
            if port not in there:
                connection = opened.enter_context(socket.create_connection(("127.0.0.1", port), timeout=60))
                there[port] = connection, opened.enter_context(connection.makefile("rb"))
            connection, answers = there[port]
            connection.sendall(request[0] + (request[2] or b""))
            answer = message(answers, method == "HEAD")
            if answer is None:
                return
            notes.add(request, answer)
            stream.sendall(answer[0] + (answer[2] or b""))
            while answer[2] is None and (more := answers.read1(65536)):
                stream.sendall(more)
            if answer[2] is None or answer[1].get("connection", "").lower() == "close":
                return


def behind_prism(port):
    """The port where prism answers, with the contract this server tells."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/openapi.json") as answer:
        contract = tempfile.NamedTemporaryFile(suffix=".json", delete=False)
        contract.write(answer.read())
        contract.close()
    own = free_port()
    process = subprocess.Popen([PRISM, "proxy", contract.name, f"http://127.0.0.1:{port}", "--port", str(own)],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(300):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", own)):
            return own, process
        time.sleep(0.1)
    sys.exit("prism does not answer")


def main():
    if sys.argv[1] != "serve":
        os.execv(REAL, [REAL, *sys.argv[1:]])
    real = subprocess.Popen([REAL, *sys.argv[1:]], stdout=subprocess.PIPE, text=True)
    helpers = []
    signal.signal(signal.SIGTERM, lambda *_: real.send_signal(signal.SIGTERM))
    for line in real.stdout:
        event = json.loads(line)
        if event["event"] == "listening":
            services = sys.argv[sys.argv.index("--services") + 1] if "--services" in sys.argv else "users,products,cart,orders"
            notes = Notes(services.split(","))
            ports = [event["port"]]
            if PRISM:
                port, prism = behind_prism(event["port"])
                ports.append(port)
                helpers.append(prism)
            listener = socket.create_server(("127.0.0.1", 0), backlog=128)
            event["port"] = listener.getsockname()[1]
            helpers.append(Accepting(listener, lambda stream, ports=ports, notes=notes: pass_on(stream, ports, notes)))
            line = json.dumps(event) + "\n"
        sys.stdout.write(line)
        sys.stdout.flush()
    for each in helpers:
        if isinstance(each, subprocess.Popen):
            each.terminate()
    sys.exit(real.wait())


if __name__ == "__main__":
    main()
