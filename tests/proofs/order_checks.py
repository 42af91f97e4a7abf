# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of the orders of four services once everything is up again: each key one order with its stock, each shelf
what was put there less what was ordered, each cart what was told."""
import collections
import subprocess
import time

from common import program
from four_services import SHELF
from wire_server import Client, pages

STATE_OF_STOCK = {"confirmed": "reserve", "cancelled": "release", "shipped": "sold"}


def wrong(args, postgres, services, load, keepers, admin_token):
    """Sentences, or none."""
    return [*orders_and_stock(postgres, services.ports, load, admin_token), *shelves(services.ports, load),
            *carts(load, keepers), *checked_by_verify(args, services.databases),
            *(f"{name} did not end well" for name in services.stop())]


def settled(postgres, seconds):
    """How many orders the sweep has left behind after so long."""
    until = time.monotonic() + seconds
    while True:
        [[pending]] = postgres.ask("orders", "SELECT count(*) FROM shop_orders.orders_saga WHERE state <> 'done'")
        if pending == "0" or time.monotonic() > until:
            return int(pending)
        time.sleep(0.3)


def plain(identifier):
    return identifier.replace("-", "")


def orders_and_stock(postgres, ports, load, admin_token):
    """What is wrong with orders beside what was told, and with the stock beside the orders."""
    orders = collections.defaultdict(list)
    for order in pages(Client(ports["orders"], "127.6.0.1", admin_token), "/api/orders?limit=200"):
        if order["status"] != "failed":
            orders[order["shippingAddress"]["street"]].append(order)
    for key, (placed, status, goods) in load.placed.items():
        found = [(order["id"], order["status"], {item["productId"]: item["quantity"] for item in order["items"]})
                 for order in orders.pop(key, [])]
        if found != [(placed, status, goods)]:
            yield f"order {placed} of key {key} should be {status} with {goods}: {found}"
    yield from (f"nobody was told of {found}" for found in orders.values())
    wanted = {(plain(order), plain(product), STATE_OF_STOCK[status], 1_000 * quantity)
              for order, status, goods in load.placed.values() for product, quantity in goods.items()}
    rows = postgres.ask("products", """SELECT encode(r.order_id, 'hex'), encode(p.id, 'hex'), r.state, r.quantity
        FROM shop_products.products_reservation r JOIN shop_products.products_product p ON p.key = r.product""")
    there = [(order, product, state, int(quantity)) for order, product, state, quantity in rows]
    told = {plain(order) for order, _, _ in load.placed.values()}
    yield from (f"stock not taken: {row}" for row in wanted - set(there))
    yield from (f"stock taken: {row}" for row in there if row not in wanted and (row[0] in told or row[2] != "release"))
    if len(there) != len(set(there)):
        yield "stock taken twice"
    rows = postgres.ask("products", """SELECT encode(m.document, 'hex'), encode(p.id, 'hex'), 'sold', -m.change
        FROM shop_products.products_movement m JOIN shop_products.products_product p ON p.key = m.product
        WHERE m.reason <> 'opening'""")
    moved = [(order, product, state, int(quantity)) for order, product, state, quantity in rows]
    if sorted(moved) != sorted(row for row in wanted if row[2] == "sold"):
        yield f"{len(moved)} movements, not those of the orders that were sent off"


def shelves(ports, load):
    """Whether what is on the shelf is what was put there less what was ordered."""
    taken = collections.Counter()
    for _, status, goods in load.placed.values():
        taken.update(goods if status != "cancelled" else {})
    for product in pages(Client(ports["products"], "127.6.0.2"), "/api/products?limit=200"):
        if product["stock"] != SHELF - taken[product["id"]]:
            yield f"{product['name']}: {product['stock']} left, {taken[product['id']]} ordered"


def carts(load, keepers):
    for customer in load.customers:
        if found := customer.cart():
            yield f"a cart still holds what was ordered: {found}"
    for keeper in keepers:
        if (found := keeper.cart()) != keeper.on_cart:
            yield f"a cart holds {found} where {keeper.on_cart} was told"


def checked_by_verify(args, databases):
    for name, url in databases.items():
        done = subprocess.run([program(args, "shopdesk-server"), "verify", "--database", url], capture_output=True, text=True)
        if done.returncode != 0:
            yield f"verify of {name}: {done.stdout[-600:]}{done.stderr[-300:]}"
