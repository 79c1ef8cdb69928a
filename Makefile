# `make run` starts Lots, `make test` checks it. Both set up what they need, from the registry that pip is set to.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
UV := uv pip compile --no-strip-extras --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet

.PHONY: help run setup test quick lint transcripts bench lock clean

help:
	@echo 'make run     the conversation in the terminal; with LOTS_TELEGRAM_TOKEN set, the Telegram bot'
	@echo 'make test    every check'
	@echo 'make quick   the checks that take seconds'
	@echo 'make setup   only what run needs, into .venv'

run: .venv/.run
	@$(BIN)/lots start

setup: .venv/.run

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Lots needs Python 3.11 or later")'
	$(PYTHON) -m venv .venv

.venv/.run: requirements.lock pyproject.toml | .venv/bin/python
	$(PIP) install --quiet --require-hashes --requirement requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.test: tests/requirements.lock .venv/.run
	$(PIP) install --quiet --require-hashes --requirement tests/requirements.lock
	@touch $@

lint: .venv/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/lots check

# What is counted, tests/conftest.py says: counting lines makes a test several times slower.
PYTEST := $(BIN)/python -m pytest -n 2 --dist loadfile

test: lint
	$(PYTEST) -m 'not counted'
	$(PYTEST) -m counted --cov --cov-report=term --cov-fail-under=100

quick: .venv/.test
	$(BIN)/ruff check .
	$(PYTEST) -q -m 'not slow'

transcripts: .venv/.test
	$(BIN)/python -m pytest -q tests/manual/test_transcripts.py --write-transcripts

bench: .venv/.test
	$(BIN)/python -m tests.bench

lock:
	$(UV) pyproject.toml --group build -o requirements.lock
	$(UV) pyproject.toml --group build --group test -c requirements.lock -o tests/requirements.lock

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
