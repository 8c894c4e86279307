"""The web of one process: health and metrics, and the webhook where one is configured."""

import asyncio
import errno
import socket
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import uvicorn
from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.applications import Starlette
from starlette.routing import Mount

from onrecord.errors import Misconfigured
from onrecord.settings import Settings
from onrecord_bot.application import Bot
from onrecord_index.counters import TOLD, Counters
from onrecord_index.follower import Follower
from onrecord_web.health import Health, health_app

LONGEST_GOODBYE = 3
"""Seconds that open connections get at the end."""


class IndexMetrics(Collector):
    """The index's own counts, as Prometheus reads them."""

    def __init__(self, counters: Counters) -> None:
        self._counters = counters

    def collect(self) -> Iterable[Metric]:
        """A counter for each count that only grows, a gauge for each value that is held."""
        for name, count in sorted(self._counters.counts().items()):
            yield CounterMetricFamily(f"onrecord_index_{name}", TOLD[name], value=count)
        for name, held in sorted(self._counters.gauges().items()):
            yield GaugeMetricFamily(f"onrecord_index_{name}", TOLD[name], value=held)


def pages(follower: Follower, bot: Bot | None, registry: CollectorRegistry) -> Starlette:
    """The application: ``/livez``, ``/readyz``, ``/metrics``, and the webhook below them."""
    app = health_app(lambda: _health(follower, bot), registry)
    if bot is not None and bot.webhook is not None:
        app.routes.append(Mount("/", bot.webhook))
    return app


@contextmanager
def listening(settings: Settings) -> Iterator[socket.socket]:
    """The socket of the web. Raises Misconfigured where the port is taken."""
    host, port = settings.web_host, settings.web_port
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family)
    except OSError as wrong:
        raise Misconfigured(
            f"cannot listen on {place(host, port)} ({_words(wrong)}): {_way_out(wrong)}"
        ) from None
    # Inherited by every connection: a reply goes out in two writes, and the second would wait.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with listener:
        yield listener


async def served(app: Starlette, listener: socket.socket, stop: asyncio.Event) -> None:
    """Serve until told to stop."""
    server = _Quiet(
        uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=LONGEST_GOODBYE,
        )
    )
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    await stop.wait()
    server.should_exit = True
    await serving


class _Quiet(uvicorn.Server):
    """A server that leaves signals to the process, which has more than one part to stop."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


def place(host: str, port: int) -> str:
    """Host and port as an address has them."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _words(wrong: OSError) -> str:
    """What is wrong, without the address that Python repeats behind it."""
    return str(wrong.strerror or wrong).partition(" (while ")[0]


def _way_out(wrong: OSError) -> str:
    if wrong.errno in (errno.EADDRINUSE, errno.EACCES):
        return "set ONRECORD_WEB_PORT to another port, 0 for any"
    return "set ONRECORD_WEB_HOST to an address of this machine"


def _health(follower: Follower, bot: Bot | None) -> Health:
    if bot is None:
        return Health(follower.alive, follower.alive)
    told = bot.health()
    return Health(told.alive and follower.alive, told.ready and follower.alive, told.details)
