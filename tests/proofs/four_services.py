# SPDX-License-Identifier: GPL-3.0-or-later
"""Four services with four databases on PostgreSQL for the proofs, the goods of their shop and who orders them."""
import http.client
import json
import random
import subprocess
import threading
import time
import uuid
from decimal import Decimal

from common import program
from postgres_server import new_database
from wire_server import Client, Server, kept_port

NAMES = ("users", "products", "cart", "orders")
SHELF = 1_000_000
GOODS = 8
# A later try may do better, and by its key does nothing twice.
PASSING = {"idempotency-in-progress", "changed-meanwhile", "dependency-unavailable", "dependency-timeout", "dependency-failed",
           "database-unavailable", "overloaded", "too-many-requests"}
PATIENCE = 150  # seconds with one request


def make_databases(args, url, names=NAMES, places=None):
    """A shop that is set up once, and stands in each of them; their URLs by name."""
    shop = new_database(url, "set_up")
    subprocess.run([program(args, "shopdesk-server"), "setup", "--database", shop, "--name", "Harbour Lane", "--region", "GB"],
                   input="4711\n", text=True, check=True, stdout=subprocess.DEVNULL)
    return {name: new_database(url, name, "set_up", (places or {}).get(name, "pg_default")) for name in names}


class Services:
    """Each a process on a port that stays its own; "addresses" says where others are asked, if not there."""

    def __init__(self, args, databases, *arguments, addresses=None, **environment):
        self.args, self.databases, self.arguments = args, databases, arguments
        self.ports = {name: kept_port() for name in databases}
        asked = dict({name: f"http://127.0.0.1:{port}" for name, port in self.ports.items()}, **(addresses or {}))
        self.environment = dict({f"{name.upper()}_SERVICE_URL": url for name, url in asked.items()}, **environment)
        self.running = {}

    def start(self, name):
        for _ in range(60):
            try:
                self.running[name] = Server(self.args, self.databases[name], "--services", name, *self.arguments, "--workers", "3",
                                            "--trusted-proxies", "127.0.0.1", port=self.ports[name],
                                            stderr=subprocess.DEVNULL, **self.environment)
                return
            except RuntimeError:  # its database is away
                time.sleep(0.5)
        raise RuntimeError(f"{name} does not start again")

    def kill(self, name):
        if self.running[name].process.poll() is not None:
            raise RuntimeError(f"{name} ended by itself")
        self.running[name].kill()

    def stop(self):
        """Which of them did not end well."""
        return [name for name, server in self.running.items() if server.stop() != 0]


class Asking:
    """Somebody who asks the services until they are answered, each time with the same key."""

    def __init__(self, ports, number, answers, network="10.5"):
        self.ports, self.address, self.answers = ports, f"{network}.{number // 250}.{number % 250 + 1}", answers
        self.token, self.clients = None, {}

    def once(self, service, method, path, body=None, key=None):
        """The status and what was said; 0 where nothing was."""
        client = self.clients.setdefault(service, Client(self.ports[service], self.address))
        client.token = self.token
        try:
            status, _, answer = client.ask(method, path, body, {"Idempotency-Key": f'"{key}"'} if key else None)
            return status, answer
        except (OSError, http.client.HTTPException):
            client.connection.close()
            return 0, None

    def insist(self, service, method, path, body=None, key=None):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            status, answer = self.once(service, method, path, body, key)
            if status in (200, 201):
                return answer
            kind = "no answer" if status == 0 else (answer or {}).get("type", "").removeprefix("/problems/")
            self.answers[f"{status} {kind}"] += 1
            if status and kind not in PASSING:
                raise RuntimeError(f"{method} {path}: {status} {answer}")
            time.sleep(0.2)
        raise RuntimeError(f"{method} {path}: no answer for {PATIENCE} s")


def stocked(ports, admin_token, answers):
    """Products with their price, by id."""
    admin = Asking(ports, 0, answers)
    admin.token = admin_token
    prices = {}
    for number in range(GOODS):
        price = Decimal(125 + 175 * number) / 100
        body = f'{{"name":"Goods {number}","price":{price},"stock":{SHELF}}}'.encode()
        prices[admin.insist("products", "POST", "/api/products", body, f"goods {number}")["id"]] = price
    return prices


class Customer(Asking):
    def __init__(self, ports, number, answers, admin_token, network="10.5"):
        super().__init__(ports, number, answers, network)
        self.desk = Asking(ports, number, answers, network)  # where their orders are seen to
        self.desk.token = admin_token
        registered = self.insist("users", "POST", "/api/users/register",
                                 {"email": f"customer{number}@example.org", "password": "a word of theirs"})
        self.user, self.token = registered["id"], registered["access_token"]
        self.on_cart = {}  # what was told to be there

    def put(self, product, quantity):
        self.insist("cart", "POST", "/api/cart", {"userId": self.user, "productId": product, "quantity": quantity}, uuid.uuid4())
        self.on_cart[product] = self.on_cart.get(product, 0) + quantity

    def cart(self):
        cart = self.insist("cart", "GET", f"/api/cart/{self.user}")
        return {item["productId"]: item["quantity"] for item in cart["items"]}

    def order(self, prices, key):
        """The order of just what was put on the cart; the key stands in it as its street."""
        total = sum(prices[product] * quantity for product, quantity in self.on_cart.items())
        body = f'''{{"userId":"{self.user}","expectedTotal":{total},"shippingAddress":{{"street":"{key}","city":"London",
                   "postalCode":"E1 6AN","country":"GB"}}}}'''.encode()
        placed = self.insist("orders", "POST", "/api/orders", body, key)["order"]
        self.on_cart = {}
        return placed

    def move_on(self, order, status):
        """Cancelled by who ordered it, or sent off by the shop."""
        if status == "cancelled":
            self.insist("orders", "DELETE", f"/api/orders/{order}")
        for step in ("processing", "shipped") if status == "shipped" else ():
            self.desk.insist("orders", "PUT", f"/api/orders/{order}/status", {"status": step})


class Load:
    """Customers who fill carts and order, some at once, until they are told to end; of each key its order, state and goods."""

    def __init__(self, customers, prices, seed, at_once):
        self.customers, self.prices, self.at_once = list(customers), prices, at_once
        self.random = random.Random(seed)
        self.lock, self.ending = threading.Lock(), False
        self.placed, self.problems = {}, []
        self.threads = [threading.Thread(target=self._work) for _ in range(at_once)]
        for thread in self.threads:
            thread.start()

    def _next(self):
        with self.lock:
            return self.customers.pop(0)

    def _work(self):
        while not self.ending and not self.problems:
            customer = self._next()
            try:
                self._shop(customer)
            except Exception as problem:  # a thread's end is everybody's
                self.problems.append(repr(problem))
            with self.lock:
                self.customers.append(customer)

    def _shop(self, customer):
        if customer.cart():  # what was ordered is not cleared yet
            time.sleep(0.05)
            return
        with self.lock:
            goods = self.random.sample(sorted(self.prices), self.random.randint(1, 3))
            quantities = [self.random.randint(1, 4) for _ in goods]
        for product, quantity in zip(goods, quantities):
            customer.put(product, quantity)
        key = str(uuid.uuid4())
        placed = customer.order(self.prices, key)["id"]
        with self.lock:
            status = self.random.choice(("confirmed", "confirmed", "confirmed", "cancelled", "shipped"))
            self.placed[key] = (placed, status, dict(zip(goods, quantities)))
        customer.move_on(placed, status)

    def end(self):
        self.ending = True
        for thread in self.threads:
            thread.join()
