"""What the files of deployment promise: no rights, no secret in them, and nothing that Lots does not have."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
import tomllib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml

from bot.__main__ import VERSION, parser
from bot.settings.model import Settings, secret_fields, setting_names
from tests.deploy.conftest import DEPLOY, ROOT

UNITS = ("lots.service", "lots-backup.service")
#: Of systemd's scale from 0 to 10: the most that a unit may be exposed.
EXPOSURE = 1.5
FILES = [path for path in (*DEPLOY.rglob("*"), ROOT / "Containerfile") if path.is_file()]
SECRET_MOUNT = "/run/secrets/"


def is_command(words):
    """Whether the command line knows these arguments."""
    try:
        parser().parse_args(words)
    except SystemExit:
        return False
    return True


def unit(name):
    """The directives of a unit: each may stand more than once."""
    lines = (DEPLOY / "systemd" / name).read_text().splitlines()
    return [tuple(line.split("=", 1)) for line in lines if "=" in line and not line.startswith("#")]


def templates(manifests):
    """The template of every pod, by the name of what makes it."""
    for (kind, name), manifest in manifests.items():
        if kind in {"Deployment", "Job"}:
            yield name, manifest["spec"]["template"]
        if kind == "CronJob":
            yield name, manifest["spec"]["jobTemplate"]["spec"]["template"]


# ---------------------------------------------------------------- all of them


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_setting_in_a_file_exists_and_no_secret_has_a_value(path):
    text = path.read_text()
    names = set(re.findall(r"\bLOTS_[A-Z_]+[A-Z]\b", text)) - {"LOTS_SERVICE_HOST"}
    assert names <= setting_names()
    assert not re.search(r"\d{6,}:[A-Za-z0-9_-]{20,}|AGE-SECRET-KEY-1[A-Z0-9]{10}", text)
    for field in secret_fields() - {"database_url"}:
        assert not re.search(rf"LOTS_{field.upper()}(?!_FILE|:/etc/lots/)[=:] *[\"']?[A-Za-z0-9]", text)


def test_every_file_names_this_release():
    """A wheel of the version that is installed already is not installed: each release has a number of its own."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert version == VERSION
    named = "".join((ROOT / name).read_text() for name in ("OPERATING.md", "deploy/compose/compose.yaml"))
    assert set(re.findall(r"lots[-:](\d+\.\d+\.\d+)", named)) == {version}
    images = yaml.safe_load((DEPLOY / "kubernetes/kustomization.yaml").read_text())["images"]
    assert {image["newTag"] for image in images} == {version}


# ---------------------------------------------------------------- the image


def test_the_image_has_no_fault_by_its_linter():
    linter = Path(sys.executable).with_name("hadolint")
    done = subprocess.run([linter, ROOT / "Containerfile"], capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.returncode, done.stdout) == (0, "")


def test_the_image_runs_as_nobody_from_what_the_wheel_holds_and_a_clean_context():
    text = (ROOT / "Containerfile").read_text()
    assert text.count("\nFROM ") == 2
    assert "USER 65532:65532" in text
    assert "--require-hashes" in text
    packages = re.search(r"packages = \[(.*)\]", (ROOT / "pyproject.toml").read_text()).group(1)
    for package in re.findall(r'"(\w+)"', packages):
        assert f"COPY {package} {package}" in text
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    assert next(line for line in ignored if line and not line.startswith("#")) == "*"
    copied = re.findall(r"^COPY (?!--)(.+) \S+$", text, re.MULTILINE)
    assert {f"!{name}" for line in copied for name in line.split()} == {line for line in ignored if line[:1] == "!"}


@pytest.mark.parametrize(
    ("command", "path", "health"), [("serve", "/healthz", 0), ("serve", "/gone", 1), ("run", "/gone", 0)]
)
def test_its_health_is_asked_where_it_serves_and_nothing_is_asked_of_what_polls(tmp_path, command, path, health):
    text = (ROOT / "Containerfile").read_text()
    program = json.loads(re.search(r"HEALTHCHECK .*?CMD (\[.*?\])\n", text.replace("\\\n", ""), re.DOTALL)[1])[2]
    (tmp_path / "cmdline").write_bytes(b"python\0lots\0" + command.encode() + b"\0")
    program = program.replace("/proc/1/cmdline", str(tmp_path / "cmdline")).replace("/healthz", path)
    assert is_command([command])
    with ThreadingHTTPServer(("127.0.0.1", 0), Healthy) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"0.0.0.0:{server.server_port}"
        settings = {"LOTS_LISTEN_ADDRESS": address, "http_proxy": "http://127.0.0.1:9"}
        done = subprocess.run([sys.executable, "-c", program], env=settings, check=False)  # noqa: S603 - the image's own
        server.shutdown()
    assert done.returncode == health
    assert "LOTS_LISTEN_ADDRESS=0.0.0.0:8080" in text


class Healthy(BaseHTTPRequestHandler):
    """A worker's health alone."""

    def do_GET(self):
        self.send_response(200 if self.path == "/healthz" else 404)
        self.end_headers()

    def log_message(self, *_):
        pass


def test_nothing_that_only_builds_is_left_in_it():
    """What `build` brings, and what that needs alone."""
    text = (ROOT / "Containerfile").read_text()
    assert '"--without-pip"' in text
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    builders = {re.match(r"[\w-]+", name)[0] for name in groups["build"]}
    removed = set(re.search(r"uninstall --yes (.*) \\", text)[1].split())
    assert builders <= removed
    assert "$pip check" in text


# ---------------------------------------------------------------- Compose


def test_a_trial_reads_secrets_from_files_has_no_rights_and_opens_no_port(compose):
    for name in ("lots", "migrate"):
        service = compose["services"][name]
        assert is_command(service["command"]), service["command"]
        assert service["user"] == "65532:65532"
        assert service["read_only"]
        assert service["cap_drop"] == ["ALL"]
        assert service["ulimits"]["core"] == 0
        assert service["memswap_limit"] == service["mem_limit"]
        mounted = {
            value.removeprefix(SECRET_MOUNT) for key, value in service["environment"].items() if key.endswith("_FILE")
        }
        assert mounted == set(service["secrets"]) <= set(compose["secrets"])
    assert not any("ports" in service for service in compose["services"].values())
    assert compose["services"]["database"]["networks"] == ["inside"]
    assert compose["networks"]["inside"]["internal"]
    assert "owner-url" not in compose["services"]["lots"]["secrets"]


def test_a_role_whose_password_cannot_be_read_is_not_made(tmp_path):
    """PostgreSQL would make it without one, say so in a notice, and let nobody in by it."""
    made = tmp_path / "made"
    (tmp_path / "psql").write_text(f"#!/bin/sh\ntouch {made}\n")
    (tmp_path / "psql").chmod(0o755)
    settings = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "POSTGRES_USER": "postgres", "POSTGRES_DB": "lots"}
    script = DEPLOY / "compose/roles.sh"
    done = subprocess.run([script], env=settings, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    assert done.returncode != 0
    assert "owner-password" in done.stderr
    assert not made.exists()


# ---------------------------------------------------------------- systemd


@pytest.mark.parametrize("name", UNITS)
@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd")
def test_a_unit_is_exposed_to_little(name):
    command = ["systemd-analyze", "security", "--offline=true", DEPLOY / "systemd" / name]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - the system's
    exposure = re.search(r"exposure level for \S+: ([\d.]+)", done.stdout).group(1)
    assert float(exposure) <= EXPOSURE
    if name == "lots.service":
        assert f"says {exposure} " in (ROOT / "OPERATING.md").read_text()


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_dumps_no_core_swaps_nothing_and_gets_its_secrets_as_credentials(name):
    directives = unit(name)
    assert {("LimitCORE", "0"), ("MemorySwapMax", "0"), ("DynamicUser", "yes"), ("UMask", "0077")} <= set(directives)
    credentials = {value.partition(":")[0] for key, value in directives if key == "LoadCredential"}
    assert "LOTS_SECRET_KEY" in credentials
    assert {name.removeprefix("LOTS_").lower() for name in credentials} <= secret_fields()
    (command,) = (value for key, value in directives if key == "ExecStart")
    assert is_command(command.split()[1:])


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's switch")
def test_memory_that_was_written_is_never_run():
    """As MemoryDenyWriteExecute=yes has it, with everything that is compiled: typst, PyNaCl, rapidfuzz, uvloop, age."""
    program = (
        "import ctypes, sys\n"
        "if ctypes.CDLL(None).prctl(65, 1, 0, 0, 0): sys.exit(3)\n"  # PR_SET_MDWE, Linux 6.3
        "import aiohttp, httptools, msgspec, nacl.bindings, pydantic_core, pyrage, rapidfuzz.fuzz, typst, uvloop\n"
        "import psycopg, sqlite3\n"
        "from bot.__main__ import main\n"
        "sys.exit(main(['show', 'urgent']))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode == 3:
        pytest.skip("a kernel without the switch")
    assert (done.returncode, done.stderr) == (0, "")


# ---------------------------------------------------------------- Kubernetes


def test_every_object_is_one_that_the_newest_kubernetes_takes(manifests):
    import kubernetes_validate  # its import takes seconds, and every worker imports every module of tests

    for manifest in manifests.values():
        kubernetes_validate.validate(manifest, kubernetes_validate.latest_version(), strict=True)


def test_every_file_is_applied():
    listed = yaml.safe_load((DEPLOY / "kubernetes/kustomization.yaml").read_text())["resources"]
    files = {path.name for path in (DEPLOY / "kubernetes").glob("*.yaml")} - {"kustomization.yaml"}
    assert sorted(listed) == sorted(files)


def test_no_pod_has_rights_and_every_secret_is_a_file_that_lots_takes(manifests):
    for name, template in templates(manifests):
        pod = template["spec"]
        (container,) = pod["containers"]
        assert is_command(container["args"]), name
        assert pod["securityContext"]["runAsNonRoot"]
        assert pod["securityContext"]["runAsUser"] == 65532
        assert not pod["automountServiceAccountToken"]
        assert not pod["enableServiceLinks"]
        rights = container["securityContext"]
        assert rights["readOnlyRootFilesystem"]
        assert not rights["allowPrivilegeEscalation"]
        assert rights["capabilities"] == {"drop": ["ALL"]}
        assert "memory" in container["resources"]["limits"]
        (secrets,) = (volume["secret"] for volume in pod["volumes"] if "secret" in volume)
        assert secrets["defaultMode"] == 0o440
        (mount,) = (mount for mount in container["volumeMounts"] if mount["name"] == "secrets")
        assert mount["mountPath"].startswith(SECRET_MOUNT)
        assert "valueFrom" not in str(container.get("env", ""))


def test_only_what_migrates_owns_the_tables(manifests):
    owners = {
        name
        for name, template in templates(manifests)
        if any(volume.get("secret", {}).get("secretName") == "lots-owner" for volume in template["spec"]["volumes"])
    }
    assert owners == {"migrate"}


def test_two_workers_of_which_one_is_always_there_and_no_probe_asks_the_database(manifests):
    deployment = manifests["Deployment", "lots"]["spec"]
    assert deployment["replicas"] == 2
    assert deployment["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
    assert manifests["PodDisruptionBudget", "lots"]["spec"]["minAvailable"] == 1
    pod = deployment["template"]["spec"]
    (container,) = pod["containers"]
    assert container["livenessProbe"]["httpGet"]["path"] == "/healthz"
    assert container["readinessProbe"]["httpGet"]["path"] == "/readyz"
    settings = manifests["ConfigMap", "lots"]["data"]
    assert pod["terminationGracePeriodSeconds"] > float(settings["LOTS_DRAIN_SECONDS"]) + 10


def test_the_settings_of_the_workers_are_ones_that_lots_takes(manifests):
    data = manifests["ConfigMap", "lots"]["data"]
    plain = {name.removeprefix("LOTS_").lower(): value for name, value in data.items() if not name.endswith("_FILE")}
    assert Settings(**plain).webhook_url
    assert all(value.startswith(SECRET_MOUNT) for name, value in data.items() if name.endswith("_FILE"))


def test_nothing_goes_out_but_to_telegram_names_and_the_database(manifests):
    policies = [manifest["spec"] for (kind, _), manifest in manifests.items() if kind == "NetworkPolicy"]
    assert any(policy["podSelector"] == {} and "egress" not in policy for policy in policies)
    rules = [rule for policy in policies for rule in policy.get("egress", ())]
    assert all(rule["to"] and rule["ports"] for rule in rules)
    assert {port["port"] for rule in rules for port in rule["ports"]} == {53, 5432, 443}
    blocks = [to["ipBlock"]["cidr"] for rule in rules for to in rule["to"] if "ipBlock" in to]
    assert not {"0.0.0.0/0", "::/0"} & set(blocks)
    telegram = {value for key, value in unit("lots.service") if key == "IPAddressAllow"}
    assert set(blocks) == {block for line in telegram for block in line.split()} - {"localhost"}
