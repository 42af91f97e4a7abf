# SPDX-License-Identifier: GPL-3.0-or-later
"""What each source of the programs is compiled with, also where several are compiled together."""
import json
import os
import re
import shlex

from common import ROOT

INCLUDED = re.compile(r'#include "((?:core|ui|app)/[^"]+\.cpp)"')


def source_commands(build):
    """Path below the project and the words of its command, once for each source."""
    known = set()
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = os.path.relpath(entry["file"], ROOT)
        paths = INCLUDED.findall((ROOT / path).read_text()) if "_together/" in path else [path]
        for path in paths:
            if path.startswith(("core/", "ui/", "app/")) and path.endswith(".cpp") and path not in known:
                known.add(path)
                yield path, shlex.split(entry["command"])
