# SPDX-License-Identifier: GPL-3.0-or-later
"""A server of the services for the proofs, on free ports of this machine, and who speaks with it."""
import base64
import contextlib
import hashlib
import hmac
import http.client
import json
import os
import random
import re
import signal
import socket
import subprocess
import threading
import time
import urllib.request

from common import program

SECRET = "a key of the proofs, of thirty-two bytes or more"


def url64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def kept_port():
    """A port that nobody gets by chance while who listens on it is away."""
    while True:
        port = random.SystemRandom().randrange(20_000, 32_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


class Client:
    """One client: a connection that stays open, an address of its own (of this machine, or as the proxy says that the
    server trusts), a token."""

    def __init__(self, port, address=None, token=None):
        is_ours = address and address.startswith("127.")
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60, source_address=(address, 0) if is_ours else None)
        self.address = None if is_ours else address
        self.token = token

    def ask(self, method, path, body=None, headers=None):
        """The status, the head and the body as JSON; waits where it is told to."""
        sent = dict(headers or {})
        if self.address:
            sent["X-Forwarded-For"] = self.address
        if self.token:
            sent.setdefault("Authorization", "Bearer " + self.token)
        if body is not None:
            sent.setdefault("Content-Type", "application/json")
            body = body if isinstance(body, bytes) else json.dumps(body).encode()
        while True:
            self.connection.request(method, path, body, sent)
            answer = self.connection.getresponse()
            data = answer.read()
            if answer.status != 429 or "/login" in path:
                return answer.status, answer.headers, json.loads(data) if data else None
            time.sleep(float(answer.headers["Retry-After"]))


def pages(client, path):
    """What all pages of a list hold, by its links."""
    while path:
        status, head, page = client.ask("GET", path)
        if status != 200:
            raise RuntimeError(f"{path}: {status}")
        yield from page
        following = re.search(r'<([^>]*)>; rel="next"', head["Link"])
        path = following and following[1]


class Server:
    def __init__(self, args, database, *arguments, port=0, stderr=None, **environment):
        self.args, self.database, self.log = args, database, []
        self.metrics_port = free_port()
        self.process = subprocess.Popen(
            [program(args, "shopdesk-server"), "serve", "--database", database, "--listen", f"127.0.0.1:{port}",
             "--metrics-listen", f"127.0.0.1:{self.metrics_port}", *arguments],
            stdout=subprocess.PIPE, stderr=stderr, text=True, env=dict(os.environ, JWT_SECRET=SECRET, **environment))
        self.port = None
        while self.port is None:
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError("the server did not start")
            event = json.loads(line)
            self.port = event["port"] if event["event"] == "listening" else None
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        self.log.extend(self.process.stdout)

    def client(self, address=None, token=None):
        return Client(self.port, address, token)

    def sign_in(self, email, password):
        status, _, body = self.client().ask("POST", "/api/users/login", {"email": email, "password": password})
        if status != 200:
            raise RuntimeError(f"no sign-in: {status} {body}")
        return body

    def add_person(self, role):
        """Somebody with this role; what they signed in with, and what they got."""
        email, password = role + "@example.org", "a word of " + role
        subprocess.run([program(self.args, "shopdesk-server"), "create-admin", "--database", self.database, "--email", email,
                        "--role", role], input=password + "\n", text=True, check=True, stdout=subprocess.DEVNULL)
        return email, password, self.sign_in(email, password)

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def figures(self):
        """What /metrics says, by name with labels."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.metrics_port}/metrics", timeout=20) as answer:
            lines = answer.read().decode().splitlines()
        return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines if not line.startswith("#"))}


@contextlib.contextmanager
def server(args, database, *arguments):
    running = Server(args, database, *arguments)
    try:
        yield running
    finally:
        running.stop()


def signed(head, claims, secret=SECRET, hash_name="sha256"):
    both = url64(json.dumps(head).encode()) + "." + url64(json.dumps(claims).encode())
    return both + "." + url64(hmac.new(secret.encode(), both.encode(), getattr(hashlib, hash_name)).digest())
