#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves an exported journal without any code of the program.

    prove_journal.py EXPORT.jsonl [--expect-head SEQ:HASH] [--register ID]

EXPORT.jsonl is what "shopdesk-server export journal" writes: one row a line. The chain of each
register and generation is followed from its first row; every hash is computed anew, as the
SHA-256 of the RFC 8785 form of the row without it. With a head from paper (a Z prints SEQ:HASH,
a receipt the first eight digits) a cut tail and a chain written anew show too.

Exit status: 0 everything holds, 1 it does not (one line for each problem), 2 wrong use.
"""
import argparse
import hashlib
import json
import sys

ZEROS = "0" * 64
MEMBERS = {"actor", "at", "body", "document", "generation", "hash", "kind", "prev", "register", "seq"}
FIRST_KINDS = {"generation-start", "restore"}
LARGEST = 2**53


def refuse_float(text):
    raise ValueError(f"{text} is not a whole number")


def whole(text):
    value = int(text)
    if abs(value) > LARGEST:
        raise ValueError(f"{text} is larger than 2^53")
    return value


def unique(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a name stands twice")
    return members


def read(line):
    return json.loads(line, parse_float=refuse_float, parse_int=whole, parse_constant=refuse_float,
                      object_pairs_hook=unique)


def canonical(value):
    """RFC 8785 for whole numbers: members by UTF-16 code units, the shortest escapes."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def hash_of(row):
    rest = {name: value for name, value in row.items() if name != "hash"}
    return hashlib.sha256(canonical(rest).encode("utf-8")).hexdigest()


class Proof:
    def __init__(self):
        self.problems = []
        self.rows = 0
        self.last = {}  # register: its last row so far

    def tell(self, row, what):
        self.problems.append(
            f"register {row['register']} generation {row['generation']} seq {row['seq']}: {what}")

    def add(self, number, line):
        try:
            row = read(line)
        except ValueError as reason:
            self.problems.append(f"line {number}: {reason}")
            return
        if not isinstance(row, dict) or set(row) != MEMBERS:
            self.problems.append(f"line {number}: is not a row of a journal")
            return
        self.rows += 1
        if canonical(row) != line:
            self.tell(row, "is not in canonical form")
        if hash_of(row) != row["hash"]:
            self.tell(row, "hash does not match")
        before = self.last.get(row["register"])
        if before and before["generation"] == row["generation"]:
            self.follow(before, row)
        else:
            self.begin(before, row)
        self.last[row["register"]] = row

    def follow(self, before, row):
        if row["seq"] != before["seq"] + 1:
            self.tell(row, f"follows {before['seq']}")
        elif row["prev"] != before["hash"]:
            self.tell(row, "does not hold the hash of the row before")
        if row["at"] < before["at"] and row["kind"] != "clock-went-back":
            self.tell(row, "is earlier than the row before")

    def begin(self, before, row):
        if not before and row["generation"] != 1:
            self.tell(row, "the generations before it are missing")
        if row["seq"] != 1:
            self.tell(row, "the rows before it are missing")
        elif row["prev"] != ZEROS:
            self.tell(row, "does not begin a chain")
        if before and row["seq"] == 1:
            named = tuple(row["body"].get(name) for name in ("generation", "seq", "hash"))
            if row["generation"] <= before["generation"]:
                self.tell(row, "stands behind a later generation")
            elif row["kind"] not in FIRST_KINDS:
                self.tell(row, "does not name the generation before")
            elif named != (before["generation"], before["seq"], before["hash"]):
                self.tell(row, "does not name the last row of the generation before")


def head_problem(rows, expected, register):
    seq, _, digits = expected.partition(":")
    if not seq.isdigit() or not 8 <= len(digits) <= 64:
        raise SystemExit("prove_journal: the head is SEQ:HASH with at least eight digits")
    is_rewritten = False
    for row in rows:
        if row["seq"] != int(seq) or (register and row["register"] != register):
            continue
        if row["hash"].startswith(digits.lower()):
            return None
        is_rewritten = True
    if is_rewritten:
        return f"row {seq} has another hash than {digits}: the chain was written anew"
    return f"row {seq} with hash {digits} is missing: the tail was cut off"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("export")
    parser.add_argument("--expect-head", metavar="SEQ:HASH")
    parser.add_argument("--register", metavar="ID", help="whose head it is")
    given = parser.parse_args()

    proof = Proof()
    rows = []
    with open(given.export, encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(lines, 1):
            if not line.endswith("\n"):
                proof.problems.append(f"line {number}: is cut off")
            line = line.rstrip("\n")
            proof.add(number, line)
            if given.expect_head:
                try:
                    row = read(line)
                    rows.append({name: row[name] for name in ("seq", "hash", "register")})
                except (ValueError, KeyError, TypeError):
                    pass
    if given.expect_head:
        problem = head_problem(rows, given.expect_head, given.register)
        if problem:
            proof.problems.append(problem)
    for problem in proof.problems:
        print(problem)
    if proof.problems:
        print(f"{len(proof.problems)} problem(s) in {proof.rows} rows")
        return 1
    for register, row in sorted(proof.last.items()):
        print(f"register {register} generation {row['generation']}: head {row['seq']}:{row['hash']}")
    print(f"{proof.rows} rows hold")
    return 0


if __name__ == "__main__":
    sys.exit(main())
