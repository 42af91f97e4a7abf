# SPDX-License-Identifier: GPL-3.0-or-later
"""What some work asks of PostgreSQL, by the server's own log: each statement, how often and how long."""
import collections
import re

DURATION = re.compile(r"\[(\d+)\] LOG:  duration: ([\d.]+) ms  statement: (.*)")
PREPARED = re.compile(r"DETAIL:  prepare: PREPARE \S+ AS (.*)", re.DOTALL)


def logged(server, work):
    """What the work returns; (milliseconds, text) of each statement that was run meanwhile."""
    server.ask("postgres", "ALTER SYSTEM SET log_min_duration_statement = 0")
    server.ask("postgres", "SELECT pg_reload_conf(), pg_sleep(0.5)")
    begun = len(server.log())
    try:
        result = work()
    finally:
        server.ask("postgres", "ALTER SYSTEM RESET log_min_duration_statement")
        server.ask("postgres", "SELECT pg_reload_conf(), pg_sleep(0.5)")
    statements = []
    for entry in re.split(r"\n(?=\d{4}-\d\d-\d\d )", server.log()[begun:]):
        if found := DURATION.search(entry):
            statements.append([float(found[2]), re.sub(r"\s+", " ", found[3])])
        elif statements and (text := PREPARED.search(entry)):
            statements[-1][1] = re.sub(r"\s+", " ", text[1])
    return result, statements


def table(statements, things):
    """A line for each statement, the dearest first: how often and how many milliseconds for one of the things."""
    of = collections.defaultdict(list)
    for milliseconds, text in statements:
        if not text.startswith("PREPARE ") and not text.startswith("DEALLOCATE "):
            of[text].append(milliseconds)
    lines = [f"{len(all) / things:7.2f} times {sum(all) / things:8.3f} ms  {text[:150]}"
             for text, all in sorted(of.items(), key=lambda each: -sum(each[1]))]
    count, total = sum(map(len, of.values())), sum(map(sum, of.values()))
    return [f"{count / things:7.2f} times {total / things:8.3f} ms  all of them"] + lines
