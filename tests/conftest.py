"""What every test may ask for."""

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no failure: how long things take belongs to the benchmarks.
settings.register_profile(
    "onrecord", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("onrecord")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Asynchronous tests run on asyncio, as the bot does."""
    return "asyncio"
