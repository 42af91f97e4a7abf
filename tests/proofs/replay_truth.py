# SPDX-License-Identifier: GPL-3.0-or-later
"""What the replay of the Online Retail year is compared with."""
import csv
import lzma


def rows(path):
    with lzma.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rounded(pence):
    """Amounts of the truth are exact; a document's are whole: half up, away from zero."""
    whole, _, rest = pence.partition(".")
    up = rest[:1] >= "5" if rest else False
    return int(whole) + (0 if not up else -1 if whole.startswith("-") else 1)


def slice_of(data, path, lines):
    """Whole invoices of the first so many lines of the year."""
    invoices = set()
    with lzma.open(f"{data}/online_retail.csv.xz", "rt", encoding="utf-8", newline="") as packed:
        reader = csv.reader(packed)
        with open(path, "w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(next(reader))
            for count, row in enumerate(reader):
                if lines and count >= lines and row[0] not in invoices:
                    break
                invoices.add(row[0])
                writer.writerow(row)
    return invoices
