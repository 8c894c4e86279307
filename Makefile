# Every target does its own set-up: `make run` and `make test` work on a fresh machine.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
SOURCES := src bot index tests

# Each worker and each process of a test would else compile the whole house anew.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: install run test explore check coverage format lint types layers dependencies bench clean

install: $(STAMP)

run: $(STAMP)
	@$(BIN)/onrecord run

test: $(STAMP)
	@$(BIN)/python -m pytest

# The properties alone, over many more inputs, others each time.
explore: $(STAMP)
	@$(BIN)/python -m pytest --hypothesis-profile=explore -m hypothesis

check: format lint types layers dependencies test

format: $(STAMP)
	@$(BIN)/ruff format --check $(SOURCES)

lint: $(STAMP)
	@$(BIN)/ruff check $(SOURCES)

types: $(STAMP)
	@$(BIN)/mypy

layers: $(STAMP)
	@$(BIN)/lint-imports

dependencies: $(STAMP)
	@$(BIN)/deptry .

coverage: $(STAMP)
	@$(BIN)/coverage run -m pytest
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report

bench: $(STAMP)
	@$(BIN)/onrecord bench all

$(STAMP): pyproject.toml constraints.txt
	@echo "Making $(VENV) and installing (a few minutes the first time) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --upgrade pip
	@$(BIN)/python -m pip install --constraint constraints.txt --editable . --group dev
	@touch $(STAMP)

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
