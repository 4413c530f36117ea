# Everything a developer does: make setup | run | test | lint | bench | package
.PHONY: setup run test lint format bench package test-package
.PHONY: stickers samples translations screenshots icon clean

PY := .venv/bin/python
READY := .venv/.ready
READY_TESTS := .venv/.ready-tests

setup: $(READY)

$(READY): pyproject.toml .ci/setup
	@sh .ci/setup

$(READY_TESTS): $(READY) .ci/setup-tests
	@sh .ci/setup-tests

run: setup
	@$(PY) main.py

# The engine's tests share the processors; the window's have a process of their own, as it has.
test: setup $(READY_TESTS)
	@$(PY) -m pytest --ignore=tests/gui --numprocesses=auto --maxprocesses=4 --dist=loadfile \
		--cov --cov-report=
	@$(PY) -m pytest tests/gui --cov --cov-append --cov-report=term:skip-covered
	@$(PY) -m tests.coverage_floor

lint: setup
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy

format: setup
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

bench: setup $(READY_TESTS)
	@$(PY) -m tests.bench

# A folder with all of Vignette; WITH="DIR DIR" adds models to it.
package: setup
	@$(PY) -m engine.packaging.build $(foreach dir,$(WITH),--with-model "$(dir)")

test-package: setup $(READY_TESTS)
	@$(PY) -m pytest -m packaged tests/packaged

stickers: setup
	@$(PY) -m engine.scenes.atlas_build

samples: setup
	@$(PY) -m engine.scenes.samples_build

translations: setup
	@$(PY) -m gui.translations_build

screenshots: setup $(READY_TESTS)
	@$(PY) -m tests.gui.screenshots

icon: setup
	@$(PY) -m engine.packaging.icon_build

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .coverage
