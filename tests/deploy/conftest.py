"""The files by which Lots is installed."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"


@pytest.fixture(scope="session")
def manifests():
    """Every Kubernetes object, by kind and name."""
    files = (path for path in (DEPLOY / "kubernetes").glob("*.yaml") if path.name != "kustomization.yaml")
    documents = (document for path in files for document in yaml.safe_load_all(path.read_text()))
    return {(document["kind"], document["metadata"]["name"]): document for document in documents}


@pytest.fixture(scope="session")
def compose():
    return yaml.safe_load((DEPLOY / "compose/compose.yaml").read_text())
