# SPDX-License-Identifier: GPL-3.0-or-later
"""What the proofs share: arguments, the programs under proof, a folder of their own."""
import argparse
import contextlib
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def arguments(description, **defaults):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # nothing is left behind then either
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=0, help="0: the short form")
    parser.add_argument("--build", default=os.environ.get("SHOPDESK_BUILD", str(ROOT / "build" / "ci")))
    for name, value in defaults.items():
        parser.add_argument(f"--{name}", type=type(value), default=value)
    return parser.parse_args()


def program(args, name):
    path = pathlib.Path(args.build) / "bin" / name
    if not path.exists():
        sys.exit(f"{path} is missing: build first")
    return str(path)


def by_tests(description, what, names, windows=False):
    """A claim that programs of the tests hold: runs them all, says what they counted in one line."""
    args = arguments(description)
    passed, failed, skipped = run_tests(args, names, windows)
    print(f"{what}: {len(names)} programs, {passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or skipped else 0


def run_tests(args, names, windows=False, **more):
    """How many functions of these programs passed, failed and were skipped; more is added to their environment."""
    passed = failed = skipped = 0
    environment = dict(os.environ, QT_HASH_SEED="0", TZ="UTC", LC_ALL="C.UTF-8", **more)
    for name in names:
        command = [program(args, name)]
        if windows:
            command.insert(0, str(ROOT / "tests" / "on_display"))
        else:
            environment["QT_QPA_PLATFORM"] = "offscreen"
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
        totals = re.search(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", done.stdout, re.MULTILINE)
        if done.returncode != 0 or not totals:
            print(done.stdout[-4000:], done.stderr[-2000:], file=sys.stderr)
            failed += 1
        if totals:
            passed += int(totals[1])
            failed += int(totals[2])
            skipped += int(totals[3])
    return passed, failed, skipped


@contextlib.contextmanager
def folder(below=None):
    path = pathlib.Path(tempfile.mkdtemp(prefix="shopdesk-proof-", dir=below))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def stored_invoices(path):
    """Numbers of the invoices in a database, in the order they were stored."""
    connection = sqlite3.connect(path)
    try:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "orders_order" not in tables:
            return []
        return [row[0] for row in connection.execute(
            "SELECT external_reference FROM orders_order WHERE external_reference IS NOT NULL "
            "AND external_reference <> '' ORDER BY key")]
    finally:
        connection.close()


def reported(path):
    """Invoices of the complete lines of a --invoices-out file."""
    try:
        text = pathlib.Path(path).read_bytes().decode()
    except FileNotFoundError:
        return []
    lines = text.split("\n")[:-1][1:]
    return [line.split(",")[0] for line in lines]
