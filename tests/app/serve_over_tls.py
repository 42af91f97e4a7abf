#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the services speak TLS, and that one asks another only behind a certificate of that host, of today and by
an authority it was told of. The certificates are made here, by openssl."""
import http.client
import json
import pathlib
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import unittest
import uuid

from serve_over_sockets import Server


def openssl(*words):
    subprocess.run(["openssl", *map(str, words)], check=True, capture_output=True)


class Certificates:
    """An authority, and what it signed; each name.crt beside its name.key."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.sign_itself("authority", "/CN=Authority", "-addext", "basicConstraints=critical,CA:TRUE")
        self.sign_itself("selfsigned", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost")
        self.make("good", "localhost", 30)
        self.make("elsewhere", "elsewhere.example", 30)
        self.make("expired", "localhost", -1)

    def sign_itself(self, name, subject, *more):
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", 30, "-subj", subject, *more,
                "-keyout", self.path / f"{name}.key", "-out", self.path / f"{name}.crt")

    def make(self, name, host, days):
        key, request, extra = self.path / f"{name}.key", self.path / f"{name}.csr", self.path / f"{name}.ext"
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={host}", "-keyout", key, "-out", request)
        extra.write_text(f"subjectAltName=DNS:{host}\n")
        openssl("x509", "-req", "-in", request, "-CA", self.path / "authority.crt", "-CAkey", self.path / "authority.key",
                "-CAcreateserial", "-days", days, "-extfile", extra, "-out", self.path / f"{name}.crt")

    def file(self, name):
        return str(self.path / name)


class SecretServer(Server):
    """A server behind one of the certificates, which the test itself believes in any case."""

    def __init__(self, certificates, name, *arguments, **named):
        self.believes = ssl.create_default_context()
        self.believes.check_hostname = False
        self.believes.verify_mode = ssl.CERT_NONE
        super().__init__("--tls-certificate", certificates.file(f"{name}.crt"), "--tls-key",
                         certificates.file(f"{name}.key"), *arguments, **named)

    def ask(self, method, path, body=None, role=None, headers=None, connection=None):
        own = connection or http.client.HTTPSConnection("127.0.0.1", self.port, timeout=20, context=self.believes)
        try:
            return super().ask(method, path, body, role, headers, own)
        finally:
            if connection is None:
                own.close()


class OverTls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.certificates = Certificates()

    def products_behind(self, name):
        server = SecretServer(self.certificates, name, "--services", "users,products", "--currency", "EUR")
        self.addCleanup(server.stop)
        server.add_person("staff")
        _, made = server.ask("POST", "/api/users/register", {"email": "ella@example.org", "password": "a longer word"})
        _, product = server.ask("POST", "/api/products", {"name": "Tea", "price": 4.5, "stock": 3}, role="staff")
        return server, made, product

    def add_to_cart(self, server, person, product, **named):
        """What a cart answers that reaches the others at this server."""
        url = f"https://localhost:{server.port}"
        carts = Server("--services", "cart", USERS_SERVICE_URL=url, PRODUCTS_SERVICE_URL=url, **named)
        try:
            return carts.ask("POST", "/api/cart", {"userId": person["id"], "productId": product["id"], "quantity": 2},
                             headers={"Authorization": "Bearer " + person["token"]})
        finally:
            self.assertEqual(carts.stop(), 0)

    def test_a_program_that_knows_the_authority_is_served(self):
        server, _, _ = self.products_behind("good")
        context = ssl.create_default_context(cafile=self.certificates.file("authority.crt"))
        connection = http.client.HTTPSConnection("localhost", server.port, timeout=20, context=context)
        for _ in range(3):  # one connection, request after request
            answer, body = server.ask("GET", "/health", connection=connection)
            self.assertEqual((answer.status, body["status"]), (200, "OK"))
        self.assertIn(connection.sock.version(), ("TLSv1.2", "TLSv1.3"))
        connection.close()

    def test_nothing_is_served_in_the_open_or_by_old_versions(self):
        server, _, _ = self.products_behind("good")
        self.assertNotIn(b"HTTP/1.1 200", server.raw(b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname = False
        old.verify_mode = ssl.CERT_NONE
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
        old.set_ciphers("ALL:@SECLEVEL=0")
        with self.assertRaises((ssl.SSLError, ConnectionError)):
            with socket.create_connection(("127.0.0.1", server.port), timeout=20) as stream:
                old.wrap_socket(stream).close()

    def test_another_service_is_asked_behind_a_certificate_it_believes(self):
        server, person, product = self.products_behind("good")
        answer, added = self.add_to_cart(server, person, product, TLS_AUTHORITIES=self.certificates.file("authority.crt"))
        self.assertEqual((answer.status, added["cart"]["total"]), (201, 9.0))
        answer, refused = self.add_to_cart(server, person, product)  # the machine does not know the authority
        self.assertEqual((answer.status, refused["type"]), (503, "/problems/dependency-unavailable"))

    def test_another_service_is_not_asked_behind_any_other(self):
        for name in ("selfsigned", "expired", "elsewhere"):
            with self.subTest(name):
                server, person, product = self.products_behind(name)
                began = time.monotonic()
                answer, refused = self.add_to_cart(server, person, product,
                                                   TLS_AUTHORITIES=self.certificates.file("authority.crt"))
                self.assertEqual((answer.status, refused["type"]), (503, "/problems/dependency-unavailable"))
                self.assertNotIn("/api/users/" + person["id"], "".join(server.log), "it was asked all the same")
                self.assertLess(time.monotonic() - began, 15)

    def test_a_client_is_told_that_this_was_all(self):
        server, _, _ = self.products_behind("good")
        for last in (b"Connection: close\r\n", b""):
            with socket.create_connection(("127.0.0.1", server.port), timeout=20) as stream:
                # Without an end by close_notify the last recv() raises.
                with server.believes.wrap_socket(stream, suppress_ragged_eofs=False) as secret:
                    secret.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n" + last + b"\r\n")
                    received = secret.recv(65536)
                    if not last:
                        server.process.send_signal(signal.SIGTERM)  # what is idle is closed
                    while more := secret.recv(65536):
                        received += more
                    self.assertIn(b"200 OK", received)

    def test_another_service_is_told_that_this_was_all_and_believed_only_whole(self):
        answers = [b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":\"x\"}", b"HTTP/1.1 200 OK\r\nConte", b""]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificates.file("good.crt"), self.certificates.file("good.key"))
        whole = json.dumps({"type": "/problems/user-not-found", "status": 404}).encode()
        ends = []
        with socket.create_server(("127.0.0.1", 0)) as listener:
            def serve():
                for answer in answers + [b"HTTP/1.1 404 Not Found\r\nContent-Length: %d\r\n\r\n%s" % (len(whole), whole)]:
                    stream, _ = listener.accept()
                    with context.wrap_socket(stream, server_side=True, suppress_ragged_eofs=False) as secret:
                        secret.recv(65536)
                        secret.sendall(answer)
                        if answer in answers:
                            continue  # gone in the middle of it
                        try:
                            ends.append(secret.recv(65536))
                        except ssl.SSLError as error:
                            ends.append(error)
            thread = threading.Thread(target=serve)
            thread.start()
            url = f"https://localhost:{listener.getsockname()[1]}"
            carts = Server("--services", "cart", USERS_SERVICE_URL=url, PRODUCTS_SERVICE_URL=url,
                           TLS_AUTHORITIES=self.certificates.file("authority.crt"))
            try:
                item = {"userId": str(uuid.uuid4()), "productId": str(uuid.uuid4()), "quantity": 1}
                answer, refused = carts.ask("POST", "/api/cart", item, role="service")
                self.assertEqual((answer.status, refused["type"]), (503, "/problems/dependency-unavailable"))
                answer, refused = carts.ask("POST", "/api/cart", item, role="service")
                self.assertEqual((answer.status, refused["type"]), (404, "/problems/user-not-found"))
            finally:
                self.assertEqual(carts.stop(), 0)
            thread.join(20)
        self.assertEqual(ends, [b""], "the end was not said")

    def test_a_key_that_is_none_is_said(self):
        for crt, key in (("good.crt", "elsewhere.key"), ("good.crt", "missing.key")):
            with self.assertRaises(RuntimeError):
                Server("--tls-certificate", self.certificates.file(crt), "--tls-key", self.certificates.file(key))


if __name__ == "__main__":
    unittest.main()
