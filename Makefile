# Everything a developer does: make setup | run | test | lint | bench | train
.PHONY: setup run test lint format bench stickers samples clean

PY := .venv/bin/python
READY := .venv/.ready

setup: $(READY)

$(READY): pyproject.toml .ci/setup
	@sh .ci/setup

run: setup
	@$(PY) main.py

test: setup
	@$(PY) -m pytest --cov --cov-report=term:skip-covered
	@$(PY) -m tests.coverage_floor

lint: setup
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy

format: setup
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

bench: setup
	@$(PY) -m tests.bench

stickers: setup
	@$(PY) -m engine.scenes.atlas_build

samples: setup
	@$(PY) -m engine.scenes.samples_build

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .coverage
