"""What every test may ask for."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests.homes import made_once, make_home
from tests.memory import in_memory

# A busy machine is no failure: how long things take belongs to the benchmarks.
settings.register_profile(
    "explore",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
    max_examples=1_000,
)
# What decides whether a change lands is the same in every run; `make explore` looks further.
settings.register_profile(
    "onrecord", settings.get_profile("explore"), max_examples=100, derandomize=True
)
settings.load_profile("onrecord")

# Most of what tests do to files waits for a disk; nothing here tells a disk from memory.
if (memory := in_memory()) is not None:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Asynchronous tests run on asyncio, as the bot does."""
    return "asyncio"


@pytest.fixture(scope="session")
def made_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home as `onrecord init` and a first question leave it: to be copied, not written to."""
    run = tmp_path_factory.getbasetemp()
    whole_run = run.parent if "PYTEST_XDIST_WORKER" in os.environ else run
    return made_once(whole_run / "home", make_home)
