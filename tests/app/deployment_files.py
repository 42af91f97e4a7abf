#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that what is in packaging/ holds together: settings are those that the server reads, addresses are those of a
service, each of four processes has a database of its own, and nothing runs as root or can write where it need not.
Units are looked at by systemd-analyze too where it is installed. Nothing is started."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import urllib.parse

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
PORTS = {"users": 8001, "products": 8002, "cart": 8003, "orders": 8004}
ASKS = {"users": [], "products": ["users"], "cart": ["users", "products"], "orders": ["users", "products", "cart"]}
SETTINGS = set(re.findall(r'[u( ]"([A-Z][A-Z_]+)"', (ROOT / "app/server/serve_options.cpp").read_text()))
SETTINGS |= {name + "_FILE" for name in SETTINGS} | {"PGPASSFILE"}


def settings_of(path):
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith("#")]
    return dict(line.split("=", 1) for line in lines)


class Four:
    """What is asked of four processes, whoever starts them."""

    def check_settings(self, settings, host_of):
        databases = set()
        for name, given in settings.items():
            self.assertLessEqual(set(given), SETTINGS, f"{name}: a setting that is not read")
            asked = {key[:-12].lower(): value for key, value in given.items() if key.endswith("_SERVICE_URL")}
            self.assertEqual(sorted(asked), sorted(ASKS[name]), name)
            for other, url in asked.items():
                self.assertEqual(url, f"http://{host_of(other)}:{PORTS[other]}")
            database = urllib.parse.urlsplit(re.sub(r"\$\{[^}]*\}", "secret", given["DATABASE_URL"]))
            databases.add((database.hostname, database.path))
        self.assertEqual(len(databases), len(settings), "two services share a database")


class Compose(unittest.TestCase, Four):
    def read(self, name):
        return yaml.safe_load((PACKAGING / "container" / name).read_text())

    def test_everything_runs_without_rights_on_a_root_that_is_read_only(self):
        container = (PACKAGING / "container/Containerfile").read_text()
        self.assertRegex(container, r"(?m)^USER 10001$")
        self.assertRegex(container, r"(?m)^HEALTHCHECK ")
        for file in ("compose.yaml", "compose.four.yaml"):
            composed = self.read(file)
            for name, service in composed["services"].items():
                with self.subTest(f"{file}: {name}"):
                    self.assertTrue(service["read_only"])
                    self.assertNotIn("privileged", service)
                    self.assertNotEqual(str(service.get("user", "1")).split(":")[0], "0")
                    if name != "gateway":
                        self.assertEqual(service["cap_drop"], ["ALL"])
                        self.assertIn("no-new-privileges:true", service["security_opt"])
                    for secret in service.get("secrets", []):
                        self.assertIn(secret, composed["secrets"])
                    for volume in service.get("volumes", []):
                        source = volume.split(":")[0]
                        there = (PACKAGING / "container" / source).exists() if source.startswith(".") else source in composed["volumes"]
                        self.assertTrue(there, source)
                    for other, how in service.get("depends_on", {}).items():
                        self.assertEqual(how["condition"], "service_healthy")
                        self.assertIn(other, composed["services"])

    def test_four_services_have_four_databases_that_nobody_else_reaches(self):
        composed = self.read("compose.four.yaml")
        services = composed["services"]
        self.check_settings({name: services[name]["environment"] for name in PORTS}, lambda other: other)
        for name in PORTS:
            self.assertEqual(services[name]["environment"]["SERVICES"], name)
            own = f"{name}-db"
            self.assertIn(own, services[name]["environment"]["DATABASE_URL"])
            self.assertEqual(services[own]["networks"], [own])
            self.assertTrue(composed["networks"][own]["internal"])
            self.assertEqual([each for each in services if own in services[each].get("networks", [])], [own, name])
            self.assertIn("pg_isready", services[own]["healthcheck"]["test"])
            self.assertIn("${" + name.upper() + "_PASSWORD:?}", services[own]["environment"]["POSTGRES_PASSWORD"])

    def test_the_gateway_leads_to_the_services(self):
        conf = (PACKAGING / "gateway/nginx.conf").read_text()
        self.assertEqual(conf.count("{"), conf.count("}"))
        self.assertIn("proxy_pass http://$service;", conf)
        for file, host_of in (("upstreams.conf", lambda name: "services"), ("upstreams.four.conf", lambda name: name)):
            found = re.findall(r"upstream (\w+) \{\s+server ([\w.]+):(\d+);", (PACKAGING / "gateway" / file).read_text())
            self.assertEqual(found, [(name, host_of(name), str(port)) for name, port in PORTS.items()])
            # One location for all of them: the first part of the path names the upstream.
            self.assertIn("(?<service>" + "|".join(name for name, _, _ in found) + ")(/|$)", conf)
        for file, upstreams in (("compose.yaml", "upstreams.conf"), ("compose.four.yaml", "upstreams.four.conf")):
            gateway = self.read(file)["services"]["gateway"]
            self.assertIn(f"../gateway/{upstreams}:/etc/nginx/upstreams.conf:ro", gateway["volumes"])
            trusted = self.read(file)["services"]["services" if file == "compose.yaml" else "orders"]["environment"]["TRUSTED_PROXIES"]
            self.assertEqual(gateway["networks"]["shop"]["ipv4_address"], trusted)


class Systemd(unittest.TestCase, Four):
    def test_four_services_have_four_databases(self):
        settings = {name: settings_of(PACKAGING / f"systemd/env/{name}.env") for name in PORTS}
        self.check_settings(settings, lambda other: "127.0.0.1")
        target = (PACKAGING / "systemd/shopdesk.target").read_text()
        for name, port in PORTS.items():
            self.assertEqual(settings[name]["PORT"], str(port))
            self.assertIn(f"shopdesk@{name}.service", target)
            self.assertIn(f"shopdesk-health@{name}.timer", target)

    def test_units_have_no_rights_they_do_not_need(self):
        for unit in (PACKAGING / "systemd").glob("*.service"):
            text = unit.read_text()
            for line in ("DynamicUser=yes", "ProtectSystem=strict", "NoNewPrivileges=yes", "CapabilityBoundingSet="):
                self.assertIn(line + "\n", text, unit.name)

    @unittest.skipUnless(shutil.which("systemd-analyze"), "systemd-analyze is not installed")
    def test_systemd_understands_the_units(self):
        with tempfile.TemporaryDirectory() as folder:
            names = []
            for unit in (PACKAGING / "systemd").glob("*.*"):
                if unit.is_dir() or unit.name.endswith(".target"):
                    continue
                name = unit.name.replace("@.", "@orders.")
                text = re.sub(r"(?m)^ExecStart=\S+", "ExecStart=/bin/true", unit.read_text())
                (pathlib.Path(folder) / name).write_text(text)
                names.append(f"{folder}/{name}")
            done = subprocess.run(["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", *sorted(names)],
                                  capture_output=True, text=True)
            told = [line for line in done.stderr.splitlines() if "shopdesk" in line]
            self.assertEqual((done.returncode, told), (0, []), done.stderr)


if __name__ == "__main__":
    unittest.main()
