# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server of a proof alone: a fresh cluster in a folder that vanishes, reached through a socket in it."""
import contextlib
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import sys
import time

from common import folder


def binaries():
    found = shutil.which("initdb")
    if found:
        return pathlib.Path(found).resolve().parent
    versions = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not versions:
        sys.exit("no PostgreSQL server is installed (packaging/setup)")
    return versions[-1].parent


class PostgresServer:
    def __init__(self, work, *settings):
        self.work, self.settings, self.process = work, settings, None
        self.url = f"postgresql://shop@localhost/postgres?host={work}"
        self.who = {}
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            user = pwd.getpwnam("postgres")
            os.chown(work, user.pw_uid, user.pw_gid)
            self.who = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        subprocess.run([binaries() / "initdb", "-D", work / "data", "-U", "shop", "-A", "trust", "-E", "UTF8", "--locale=C",
                        "-N", "--locale-provider=icu", "--icu-locale=en"], cwd=work, check=True, stdout=subprocess.DEVNULL,
                       **self.who)

    def start(self):
        with open(self.work / "log", "ab") as log:
            self.process = subprocess.Popen(
                [binaries() / "postgres", "-D", self.work / "data", "-k", self.work, "-c", "listen_addresses=", *self.settings],
                cwd=self.work, stdout=log, stderr=log, **self.who)
        for _ in range(600):
            if subprocess.run([binaries() / "pg_isready", "-q", "-h", self.work]).returncode == 0:
                return
            time.sleep(0.1)

    def stop(self, how=signal.SIGTERM):
        """SIGTERM waits for everybody to leave, SIGINT sends them away, SIGQUIT leaves no time to tidy up."""
        self.process.send_signal(how)
        self.process.wait()

    def log(self):
        return (self.work / "log").read_text(errors="replace")

    def ask(self, database, statement):
        """Rows of texts."""
        done = subprocess.run([binaries() / "psql", "-qAt", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-h", self.work, "-U", "shop",
                               "-d", database], input=statement, capture_output=True, text=True, check=True, cwd="/")
        return [line.split("\t") for line in done.stdout.splitlines()]


@contextlib.contextmanager
def running_postgres(*settings):
    with folder() as work:
        server = PostgresServer(work, *settings)
        server.start()
        try:
            yield server
        finally:
            server.stop(signal.SIGINT)


@contextlib.contextmanager
def postgres_server(*settings):
    """The URL of its database "postgres"; another one of the server has its name in the same place."""
    with running_postgres(*settings) as server:
        yield server.url


def new_database(url, name, like="template1", place="pg_default"):
    work = url.split("host=")[1]
    subprocess.run([binaries() / "psql", "-q", "-h", work, "-U", "shop", "-d", "postgres", "-c",
                    f"CREATE DATABASE {name} TEMPLATE {like} TABLESPACE {place}"], check=True, cwd="/")
    return url.replace("/postgres?", f"/{name}?")
