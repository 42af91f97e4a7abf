# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up sales history with the columns of the UCI Online Retail data set, the same for the same
seed: sales of one to twelve lines, returns without receipt, write-offs, free goods, bookkeeping."""
import csv
import datetime
import random

COLUMNS = ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"]


def write(path, invoices, seed):
    rng = random.Random(seed)
    codes = [(f"{20000 + i}{rng.choice(['', 'A', 'b'])}", f"PRODUCT {i}", rng.randint(5, 9999)) for i in range(300)]
    at = datetime.datetime(2025, 1, 2, 8, 0)
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(COLUMNS)
        for i in range(invoices):
            at += datetime.timedelta(minutes=rng.randint(1, 9))
            if at.hour >= 18:
                at = datetime.datetime(at.year, at.month, at.day, 8, 0) + datetime.timedelta(days=1)
            number, kind = 500000 + i, rng.random()
            stamp = at.strftime("%Y-%m-%d %H:%M:%S")
            if kind < 0.02:
                code, name, _ = rng.choice(codes)
                out.writerow([number, code, "damaged", -rng.randint(1, 20), stamp, "0", "", "United Kingdom"])
            elif kind < 0.025:
                out.writerow([f"A{number}", "B", "Adjust bad debt", 1, stamp, f"-{rng.randint(1, 500)}.06", "", "United Kingdom"])
            else:
                back = kind < 0.12
                for _ in range(1 if back else rng.randint(1, 12)):
                    code, name, pence = rng.choice(codes)
                    quantity = rng.randint(1, 24) * (-1 if back else 1)
                    price = "0.001" if rng.random() < 0.002 else "0" if rng.random() < 0.01 and not back else f"{pence / 100:.2f}"
                    out.writerow([f"C{number}" if back else number, code, name, quantity, stamp, price, "12345.0", "United Kingdom"])
