"""What every test may ask for."""

import pytest
from hypothesis import HealthCheck, settings

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


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Asynchronous tests run on asyncio, as the bot does."""
    return "asyncio"
