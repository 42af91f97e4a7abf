#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows what the services do over real sockets: a server is started on a free port and spoken with.

Tokens are made here, by hand, so that ours are held to the standard and not to themselves.
"""
import base64
import hashlib
import hmac
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import uuid

SERVER = sys.argv.pop(1)
SECRET = b"a key of the tests, of thirty-two bytes or more"


def url64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def token(role, user=None, key=SECRET, algorithm="HS256", **changed):
    now = int(time.time())
    subject = "service" if role == "service" else user or str(uuid.uuid4())
    claims = {"iss": "shopdesk", "sub": subject, "role": role, "iat": now,
              "exp": now + 600, "jti": "1"}
    claims.update(changed)
    both = (url64(json.dumps({"alg": algorithm, "typ": "JWT"}).encode()) + b"."
            + url64(json.dumps({k: v for k, v in claims.items() if v is not None}).encode()))
    return (both + b"." + url64(hmac.new(key, both, hashlib.sha256).digest())).decode()


class Server:
    """A server on a free port, with its figures on another."""

    def __init__(self, *arguments, auth="enforced", **named):
        self.folder = tempfile.TemporaryDirectory()
        environment = dict(os.environ, JWT_SECRET=SECRET.decode(), JWT_SECRET_PREVIOUS="p" * 32, **named)
        self.log = []
        self.more = threading.Condition()
        self.people = {}
        self.process = subprocess.Popen(
            [SERVER, "serve", "--database", f"sqlite://{self.folder.name}/shop.db", "--listen",
             "127.0.0.1:0", "--auth", auth, *arguments],
            stdout=subprocess.PIPE, env=environment, text=True)
        self.port = None
        while self.port is None:
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError("the server did not start")
            self.log.append(line)
            event = json.loads(line)
            if event["event"] == "listening":
                self.port = event["port"]
        threading.Thread(target=self._read, daemon=True).start()

    def add_person(self, role):
        """Somebody with this role, by the command; their id."""
        email, password = role + "@example.org", "a word of " + role
        subprocess.run([SERVER, "create-admin", "--database", f"sqlite://{self.folder.name}/shop.db",
                        "--email", email, "--role", role], input=password + "\n", text=True, check=True,
                       stdout=subprocess.DEVNULL)
        _, signed = self.ask("POST", "/api/users/login", {"email": email, "password": password})
        self.people[role] = signed["user"]["id"]

    def _read(self):
        for line in self.process.stdout:
            with self.more:
                self.log.append(line)
                self.more.notify_all()

    def lines(self, request, least):
        """What the log says of the requests of this id, once there are so many lines."""
        def found():
            return [line for line in map(json.loads, list(self.log)) if line.get("request_id") == request]
        with self.more:
            self.more.wait_for(lambda: len(found()) >= least, 20)
        return found()

    def ask(self, method, path, body=None, role=None, headers=None, connection=None):
        own = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        sent = dict(headers or {})
        if role:
            sent["Authorization"] = "Bearer " + token(role, self.people.get(role))
        if body is not None:
            sent.setdefault("Content-Type", "application/json")
            body = body if isinstance(body, bytes) else json.dumps(body).encode()
        own.request(method, path, body, sent)
        answer = own.getresponse()
        data = answer.read()
        if connection is None:
            own.close()
        return answer, json.loads(data) if data else None

    def raw(self, data, wait=20):
        """What comes back for these bytes until the server closes or the time is up."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=wait) as stream:
            stream.sendall(data)
            received = b""
            try:
                while True:
                    more = stream.recv(65536)
                    if not more:
                        break
                    received += more
            except (socket.timeout, ConnectionError):
                pass
            return received

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(30)
        self.folder.cleanup()
        return status


class OverSockets(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server("--currency", "EUR")
        for role in ("staff", "admin"):
            cls.server.add_person(role)
        _, cls.product = cls.server.ask("POST", "/api/products",
                                        {"name": "Tea", "price": 4.5, "stock": 100}, role="staff")

    @classmethod
    def tearDownClass(cls):
        status = cls.server.stop()
        assert status == 0, f"the server ended with {status}"

    def test_a_connection_serves_request_after_request(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        for _ in range(5):
            answer, body = self.server.ask("GET", "/health", connection=connection)
            self.assertEqual((answer.status, body["status"]), (200, "OK"))
        connection.close()

    def test_pipelined_requests_are_answered_in_order(self):
        got = self.server.raw(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"
                              b"GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n"
                              b"HEAD /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        self.assertEqual(re.findall(rb"HTTP/1.1 (\d+)", got), [b"200", b"404", b"200"])
        self.assertTrue(got.endswith(b"\r\n\r\n"), "HEAD has no body")

    def test_a_body_is_waited_for_only_where_it_is_wanted(self):
        head = (b"POST /api/products HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                b"Expect: 100-continue\r\nConnection: close\r\nContent-Length: ")
        self.assertTrue(self.server.raw(head + b"2\r\n\r\n{}").startswith(b"HTTP/1.1 100 Continue"))
        self.assertTrue(self.server.raw(head + b"2000000\r\n\r\n").startswith(b"HTTP/1.1 413"))

    def test_what_is_too_large_is_refused(self):
        self.assertTrue(self.server.raw(b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 20000
                                        + b"\r\n\r\n").startswith(b"HTTP/1.1 431"))
        chunk = b"10000\r\n" + b"a" * 65536 + b"\r\n"
        self.assertIn(b"HTTP/1.1 413", self.server.raw(
            b"POST /api/products HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk * 20))

    def test_what_can_be_read_in_two_ways_is_refused(self):
        for head in (b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                     b"Content-Length: 5\r\nContent-Length: 6\r\n", b"Content-Length: -1\r\n",
                     b"Transfer-Encoding: chunked, identity\r\n", b"Host: y\r\n",
                     b"Authorization: a\r\nAuthorization: b\r\n", b"Na me: x\r\n"):
            with self.subTest(head=head):
                got = self.server.raw(b"POST /api/products HTTP/1.1\r\nHost: x\r\n" + head
                                      + b"\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n")
                self.assertTrue(got.startswith(b"HTTP/1.1 400"), got[:40])
                self.assertEqual(got.count(b"HTTP/1.1 "), 1)
        self.assertTrue(self.server.raw(b"GET /health HTTP/1.1\r\n\r\n").startswith(b"HTTP/1.1 400"))

    def test_slow_clients_keep_nobody_waiting(self):
        slow = [socket.create_connection(("127.0.0.1", self.server.port)) for _ in range(200)]
        for stream in slow:
            stream.sendall(b"GET /health HTTP/1.1\r\nHost:")
        began = time.monotonic()
        answer, _ = self.server.ask("GET", "/health")
        self.assertEqual(answer.status, 200)
        self.assertLess(time.monotonic() - began, 5)
        for stream in slow:
            stream.close()

    def test_tokens_made_elsewhere_are_believed_as_the_standard_says(self):
        def status(bearer):
            return self.server.ask("GET", "/api/orders", headers={"Authorization": "Bearer " + bearer})[0].status
        now = int(time.time())
        self.assertEqual(status(token("staff")), 200)
        self.assertEqual(status(token("staff", key=b"p" * 32)), 200, "the key before")
        for name, bearer in {"another key": token("staff", key=b"x" * 32),
                             "none": token("staff", algorithm="none"),
                             "expired": token("staff", exp=now - 60),
                             "no exp": token("staff", exp=None),
                             "not yet": token("staff", nbf=now + 300),
                             "another issuer": token("staff", iss="somebody")}.items():
            with self.subTest(name):
                self.assertEqual(status(bearer), 401)

    def test_stock_is_taken_exactly_by_eight_at_once(self):
        path = f"/api/products/{self.product['id']}/stock"
        before = self.server.ask("GET", path[:-6])[1]["stock"]
        counts = []

        def take():
            taken = [self.server.ask("PUT", path, {"quantity": -1}, role="service")[0].status
                     for _ in range(5)]
            counts.append(taken.count(200))
        threads = [threading.Thread(target=take) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(sum(counts), 40)
        self.assertEqual(self.server.ask("GET", path[:-6])[1]["stock"], before - 40)

    def test_the_log_is_one_line_of_json_each_and_holds_no_secret(self):
        secret = token("staff")
        self.server.ask("GET", "/api/users?search=geheim%0A%1b", headers={
            "Authorization": "Bearer " + secret, "X-Request-Id": "of-a-test",
            "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"})
        answer, _ = self.server.ask("GET", "/health")
        self.assertTrue(answer.headers["X-Request-Id"])
        # A request is logged behind its answer, and read from the program by a thread.
        until = time.monotonic() + 10
        while "of-a-test" not in "".join(self.server.log) and time.monotonic() < until:
            time.sleep(0.01)
        log = "".join(self.server.log)
        for line in log.splitlines():
            json.loads(line)
        self.assertIn("of-a-test", log)
        for hidden in (secret, SECRET.decode(), "geheim"):
            self.assertNotIn(hidden, log)

    def test_somebody_registers_signs_in_and_out(self):
        ask = self.server.ask
        draft = {"email": "cleo@example.org", "password": "a longer word", "name": "Cleo", "role": "admin"}
        answer, made = ask("POST", "/api/users/register", draft)
        self.assertEqual(answer.status, 201)
        self.assertEqual(answer.headers["Location"], "/api/users/" + made["id"])
        self.assertEqual((made["role"], made["user"]["id"], made["token"]),
                         ("customer", made["id"], made["access_token"]))
        self.assertNotIn("password", json.dumps(made))
        self.assertEqual(ask("POST", "/api/users/register", draft)[1]["type"],
                         "/problems/email-already-registered")
        wrong = ask("POST", "/api/users/login", {"email": draft["email"], "password": "not this"})
        nobody = ask("POST", "/api/users/login", {"email": "no@example.org", "password": "not this"})
        self.assertEqual((wrong[0].status, wrong[1]["type"]), (401, "/problems/invalid-credentials"))
        self.assertEqual((nobody[0].status, nobody[1]), (401, wrong[1]))
        answer, signed = ask("POST", "/api/users/login", draft)
        self.assertEqual((answer.status, signed["token_type"]), (200, "bearer"))
        bearer = {"Authorization": "Bearer " + signed["access_token"]}
        self.assertEqual(ask("GET", "/api/users/me", headers=bearer)[1]["name"], "Cleo")
        self.assertEqual(ask("POST", "/api/users/logout", {"refresh_token": signed["refresh_token"]},
                             headers=bearer)[0].status, 204)
        self.assertEqual(ask("POST", "/api/users/refresh",
                             {"refresh_token": signed["refresh_token"]})[0].status, 401)

    def test_a_refresh_token_works_once(self):
        ask = self.server.ask
        draft = {"email": "dora@example.org", "password": "a longer word", "name": "Dora"}
        first = ask("POST", "/api/users/register", draft)[1]["refresh_token"]
        answers = []
        threads = [threading.Thread(target=lambda: answers.append(
            ask("POST", "/api/users/refresh", {"refresh_token": first}))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        won = [body for answer, body in answers if answer.status == 200]
        self.assertEqual(len(won), 1, [answer.status for answer, _ in answers])
        self.assertEqual(ask("POST", "/api/users/refresh",
                             {"refresh_token": won[0]["refresh_token"]})[0].status, 200)

    def test_somebody_demoted_changes_nothing_any_more(self):
        body = {"name": "x", "price": 1}
        stranger = {"Authorization": "Bearer " + token("admin")}
        self.assertEqual(self.server.ask("POST", "/api/products", body, headers=stranger)[0].status, 401)

    def test_a_merge_patch_and_a_tag_guard_a_change(self):
        path = "/api/products/" + self.product["id"]
        tag = self.server.ask("GET", path)[0].headers["ETag"]
        answer, body = self.server.ask("PATCH", path, {"description": "Grün"}, role="staff",
                                       headers={"If-Match": tag,
                                                "Content-Type": "application/merge-patch+json"})
        self.assertEqual((answer.status, body["description"]), (200, "Grün"))
        self.assertEqual(self.server.ask("PATCH", path, {"description": "x"}, role="staff",
                                         headers={"If-Match": tag})[0].status, 412)
        self.assertEqual(self.server.ask("GET", path, headers={
            "If-None-Match": answer.headers["ETag"]})[0].status, 304)


class Alone(unittest.TestCase):
    def test_each_service_answers_only_for_itself(self):
        server = Server("--services", "products")
        try:
            self.assertEqual(server.ask("GET", "/api/products")[0].status, 200)
            self.assertEqual(server.ask("GET", "/api/orders", role="admin")[0].status, 404)
            self.assertEqual(server.ask("GET", "/metrics")[0].status, 404)
            self.assertEqual(server.ask("GET", "/openapi.json")[1]["openapi"], "3.0.3")
        finally:
            self.assertEqual(server.stop(), 0)

    def test_a_cart_asks_users_and_products_elsewhere(self):
        there = Server("--services", "users,products")
        there.add_person("staff")
        url = f"http://127.0.0.1:{there.port}"
        carts = Server("--services", "cart", USERS_SERVICE_URL=url, PRODUCTS_SERVICE_URL=url)
        try:
            _, product = there.ask("POST", "/api/products", {"name": "Tea", "price": 4.5, "stock": 3},
                                   role="staff")
            _, made = there.ask("POST", "/api/users/register",
                                {"email": "ella@example.org", "password": "a longer word"})
            bearer = {"Authorization": "Bearer " + made["token"]}
            item = {"userId": made["id"], "productId": product["id"], "quantity": 2}
            answer, added = carts.ask("POST", "/api/cart", item, headers=bearer)
            self.assertEqual((answer.status, added["cart"]["total"]), (201, 9.0))
            self.assertEqual(carts.ask("POST", "/api/cart", item, headers=bearer)[1]["type"],
                             "/problems/insufficient-stock")
            self.assertEqual(carts.ask("POST", "/api/cart", dict(item, userId=str(uuid.uuid4())),
                                       role="service")[1]["type"], "/problems/user-not-found")
            there.stop()
            answer, gone = carts.ask("POST", "/api/cart", dict(item, quantity=1), headers=bearer)
            self.assertEqual((answer.status, gone["type"]), (503, "/problems/dependency-unavailable"))
            for _ in range(5):
                carts.ask("POST", "/api/cart", dict(item, quantity=1), headers=bearer)
            self.assertEqual(carts.ask("GET", "/health")[1]["status"], "DEGRADED")
            cart = carts.ask("GET", "/api/cart/" + made["id"], headers=bearer)[1]
            self.assertEqual(cart["itemCount"], 1)
        finally:
            there.stop()
            self.assertEqual(carts.stop(), 0)

    def test_one_trace_goes_through_two_services(self):
        there = Server("--services", "users,products")
        there.add_person("staff")
        url = f"http://127.0.0.1:{there.port}"
        carts = Server("--services", "cart", USERS_SERVICE_URL=url, PRODUCTS_SERVICE_URL=url)
        try:
            _, product = there.ask("POST", "/api/products", {"name": "Tea", "price": 4.5, "stock": 3}, role="staff")
            _, made = there.ask("POST", "/api/users/register", {"email": "ella@example.org", "password": "a longer word"})
            item = {"userId": made["id"], "productId": product["id"], "quantity": 1}
            trace, asker = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
            sent = {"Authorization": "Bearer " + made["token"], "X-Request-Id": "of-a-trace"}
            carts.ask("POST", "/api/cart", item, headers=dict(sent, traceparent=f"00-{trace}-{asker}-01"))
            [first] = carts.lines("of-a-trace", 1)
            self.assertEqual((first["trace_id"], first["parent_id"]), (trace, asker))
            asked = there.lines("of-a-trace", 2)
            self.assertEqual({line["route"] for line in asked[:2]}, {"/api/users/{userId}", "/api/products"})
            for line in asked:
                self.assertEqual((line["trace_id"], line["parent_id"]), (trace, first["span_id"]))
                self.assertNotIn(line["span_id"], (asker, first["span_id"]))
            # What is no trace begins one, that goes on all the same.
            carts.ask("POST", "/api/cart", item, headers=dict(sent, **{"X-Request-Id": "of-another", "traceparent": "00-x"}))
            [begun] = carts.lines("of-another", 1)
            self.assertNotIn("parent_id", begun)
            self.assertEqual({line["trace_id"] for line in there.lines("of-another", 2)}, {begun["trace_id"]})
        finally:
            there.stop()
            self.assertEqual(carts.stop(), 0)

    def test_secrets_come_by_environment_and_are_long(self):
        for secret in ("", "short"):
            done = subprocess.run([SERVER, "serve", "--database", "sqlite:///nowhere/a.db"],
                                  env=dict(os.environ, JWT_SECRET=secret), capture_output=True)
            self.assertEqual(done.returncode, 2)
            self.assertIn(b"JWT_SECRET", done.stderr)
        for arguments in (["--auth", "open", "--listen", "0.0.0.0"], ["--jwt-secret", "x"], ["--cors-origins", "*"]):
            done = subprocess.run([SERVER, "serve", "--database", "sqlite:///nowhere/a.db", *arguments],
                                  env=dict(os.environ, JWT_SECRET="x" * 32), capture_output=True)
            self.assertEqual(done.returncode, 2)


if __name__ == "__main__":
    unittest.main()
