# `make run` starts Lots, `make test` checks it. Both set up what they need, from the registry that pip is set to.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
UV := uv pip compile --no-strip-extras --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet

.PHONY: help run web setup test test-all quick lint transcripts bench soak lock dist sbom clean

help:
	@echo 'make run     the conversation in the terminal; with LOTS_TELEGRAM_TOKEN set, the Telegram bot'
	@echo 'make web     the conversation in a browser on this machine'
	@echo 'make test    every check; several minutes on two cores'
	@echo 'make test-all   those, and what takes longer: faults, kills, every PostgreSQL'
	@echo 'make quick   style, and the tests that a line of dialogs/ or storage/ needs'
	@echo 'make setup   only what run needs, into .venv'
	@echo 'make dist    a wheel, its locks, and what an operator needs besides, into dist/'
	@echo 'make sbom    the bill of materials (CycloneDX) of what is installed with it, into dist/'

web: .venv/.run
	@$(BIN)/lots web

run: .venv/.run
	@$(BIN)/lots start

setup: .venv/.run

# An environment that was moved with its folder, or that has lost its Python or pip, is of no use: it is made anew.
# Scripts hold the folder's name; below a long path it stands in their second line.
ifneq ($(wildcard .venv),)
SOUND := $(shell $(BIN)/python -c 'import pip' 2>/dev/null && \
	{ [ ! -e $(BIN)/lots ] || head -n 2 $(BIN)/lots | grep -qF '$(CURDIR)/$(BIN)/'; } && echo yes)
ifneq ($(SOUND),yes)
$(info .venv was moved or is not whole; it is made anew)
$(shell rm -rf .venv)
endif
endif

NO_PIP := lots: this Python makes no environment with pip; install python3-venv (Debian, Ubuntu) or what has venv here

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Lots needs Python 3.11 or later")'
	@$(PYTHON) -m venv .venv >/dev/null 2>&1 && $(BIN)/python -c 'import pip' 2>/dev/null || \
		{ rm -rf .venv; echo '$(NO_PIP)' >&2; exit 1; }

.venv/.run: requirements.lock pyproject.toml | .venv/bin/python
	$(PIP) install --quiet --require-hashes --requirement requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.test: tests/requirements.lock .venv/.run
	$(PIP) install --quiet --require-hashes --requirement tests/requirements.lock
	@touch $@

# The checks of the source, two at a time: they take as long as the longest, mypy.
CHECKS := check-types check-content check-imports check-style
.PHONY: $(CHECKS)

lint: .venv/.test
	@$(MAKE) --no-print-directory --jobs 2 $(CHECKS)

check-style:
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .

check-types:
	@$(BIN)/mypy

check-imports:
	@$(BIN)/lint-imports

check-content:
	@$(BIN)/lots check

# What is counted, tests/conftest.py says: counting lines makes a test several times slower.
# Of what is not, much waits for another program: three run at once on two cores. What is long is begun first.
PYTEST := $(BIN)/python -m pytest --dist loadfile --no-loadscope-reorder
# Handed over with =, for pytest takes a file after an option that it has not met yet for where the tests are.
NOT_RUN := .venv/not-run

# Where an environment forbids compiled modules, every worker and every program would compile all anew.
test test-all quick lint: export PYTHONDONTWRITEBYTECODE =

test: .venv/.test
	@rm -f $(NOT_RUN)
	@echo '1 of 3: style, types, layers, and every screen and text of the content'
	@$(MAKE) --no-print-directory lint
	@echo '2 of 3: whole programs, browsers, long walks'
	@$(PYTEST) -n 3 -q --not-run=$(NOT_RUN) -m 'not counted and not full'
	@echo '3 of 3: all other tests, with every line and branch of dialogs/ and storage/ counted'
	@$(PYTEST) -n 2 -q --not-run=$(NOT_RUN) -m 'counted and not full' --cov --cov-report=term --cov-fail-under=100
	@echo 'All of it passed.'
	@cat $(NOT_RUN)
	@echo 'Not run: what takes longer (faults, kills, every PostgreSQL): make test-all'

# Run before a release, beside nothing else: it kills processes and looks at how long others take to notice.
test-all: test
	$(BIN)/python -m pytest -m full

quick: .venv/.test
	$(BIN)/ruff check .
	$(PYTEST) -n 2 -q -m 'counted and not slow and not full'

transcripts: .venv/.test
	$(BIN)/python -m pytest -q tests/manual/test_transcripts.py --write-transcripts

# The peer of the benchmark has an environment of its own, so that what it needs never meets what Lots needs.
.venv-bench/.done: tests/bench/requirements.lock | .venv/bin/python
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes --requirement $<
	@touch $@

# BENCH passes options on: make bench BENCH=--quick
bench: .venv/.test .venv-bench/.done
	$(BIN)/python -m tests.bench $(BENCH)

# For twenty minutes four workers on PostgreSQL are watched for what grows. SOAK=--minutes=2 makes it shorter.
soak: .venv/.test
	$(BIN)/python -m tests.bench.soak $(SOAK)

lock:
	$(UV) pyproject.toml --group build -o requirements.lock
	$(UV) pyproject.toml --group build --extra postgresql -c requirements.lock -o requirements-postgresql.lock
	$(UV) pyproject.toml --group build --extra postgresql --group test --group deploy -c requirements.lock -o tests/requirements.lock
	$(UV) --group pyproject.toml:bench -o tests/bench/requirements.lock

dist: .venv/.run
	rm -rf dist/*.whl dist/deploy
	$(BIN)/python -m hatchling build -t wheel -d dist
	cp -R requirements.lock requirements-postgresql.lock deploy OPERATING.md DPIA.md LICENSE dist/

sbom: .venv/.test
	@mkdir -p dist
	@PYTHONWARNINGS=ignore $(BIN)/cyclonedx-py requirements requirements-postgresql.lock --pyproject pyproject.toml --output-reproducible \
		--spec-version 1.6 --output-file dist/lots.cdx.json
	@$(BIN)/python -m tests.deploy.licences dist/lots.cdx.json

clean:
	rm -rf dist .venv .venv-bench .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
