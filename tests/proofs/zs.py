# SPDX-License-Identifier: GPL-3.0-or-later
"""What proofs that replay a history share: what the closed shifts of a database say, day by day."""
import json
import sqlite3


def closed_shifts(path):
    """Of each Z in order: day, documents, turnover, returned (below zero), tenders, perpetual sales and refunds; and
    how many shifts have none. Turnover and tenders are read from the text that was frozen, the rest from its row."""
    database = sqlite3.connect(path)
    try:
        shifts = []
        for number, report, sales, refunds in database.execute("SELECT number, report, sales, refunds FROM till_z ORDER BY number"):
            said = json.loads(report)
            figures = said["figures"]  # heading, name, rate, count, amount, tax

            def amount(heading, names=None):
                return sum(row[4] for row in figures if row[0] == heading and (names is None or row[1] in names))

            shifts.append({"number": number, "said": said["number"], "day": said["date"],
                           "documents": sum(row[3] for row in figures if row[0] == "document"),
                           "turnover": amount("document") - amount("no-supply"),
                           "returned": amount("document", {"return", "return-without-receipt"}),
                           "tenders": amount("tender"), "sales": sales, "refunds": refunds})
        without = database.execute("SELECT COUNT(*) FROM till_shift s WHERE s.closed_at IS NULL "
                                   "OR NOT EXISTS (SELECT 1 FROM till_z z WHERE z.shift = s.id)").fetchone()[0]
        return shifts, without
    finally:
        database.close()


def problems_of_zs(path, days):
    """What is wrong with the Zs of a database, which are to be one a day; days says of each (ISO) how many documents it
    has, what they sold and what they gave back, both above zero."""
    shifts, without = closed_shifts(path)
    found = []
    if without:
        found.append(f"{without} shifts are open or have no Z")
    if [shift["day"] for shift in shifts] != sorted(days):
        found.append(f"{len(shifts)} Zs are not one for each of {len(days)} days")
    sales = refunds = 0
    for number, shift in enumerate(shifts, 1):
        documents, sold, back = days.get(shift["day"], (0, 0, 0))
        sales, refunds = sales + sold, refunds + back
        said = (shift["number"], shift["said"], shift["documents"], shift["turnover"], -shift["returned"], shift["tenders"],
                shift["sales"], shift["refunds"])
        if said != (number, number, documents, sold - back, back, sold - back, sales, refunds):
            found.append(f"Z {number} of {shift['day']} says {said}")
    return found, (shifts[-1]["sales"], shifts[-1]["refunds"]) if shifts else (0, 0)
