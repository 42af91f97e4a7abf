# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server of a proof alone: a fresh cluster in a folder that vanishes, reached through a socket in it."""
import contextlib
import os
import pathlib
import pwd
import shutil
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


@contextlib.contextmanager
def postgres_server(*settings):
    """The URL of its database "postgres"; another one of the server has its name in the same place."""
    with folder() as work:
        who = {}
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            user = pwd.getpwnam("postgres")
            os.chown(work, user.pw_uid, user.pw_gid)
            who = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        subprocess.run([binaries() / "initdb", "-D", work / "data", "-U", "shop", "-A", "trust", "-E", "UTF8", "--locale=C",
                        "-N", "--locale-provider=icu", "--icu-locale=en"], cwd=work, check=True, stdout=subprocess.DEVNULL, **who)
        log = open(work / "log", "wb")
        server = subprocess.Popen([binaries() / "postgres", "-D", work / "data", "-k", work, "-c", "listen_addresses=",
                                   *settings], cwd=work, stdout=log, stderr=log, **who)
        try:
            for _ in range(600):
                if subprocess.run([binaries() / "pg_isready", "-q", "-h", work]).returncode == 0:
                    break
                time.sleep(0.1)
            yield f"postgresql://shop@localhost/postgres?host={work}"
        finally:
            server.terminate()
            server.wait()
            log.close()


def new_database(url, name):
    work = url.split("host=")[1]
    subprocess.run([binaries() / "psql", "-q", "-h", work, "-U", "shop", "-d", "postgres", "-c", f"CREATE DATABASE {name}"],
                   check=True, cwd="/")
    return url.replace("/postgres?", f"/{name}?")
