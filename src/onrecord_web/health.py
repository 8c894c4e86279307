"""Whether OnRecord is alive and ready, and what it counts, for a monitoring system."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    disable_created_metrics,
    generate_latest,
)
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

# The hour at which each count began would be a second series for each of them.
disable_created_metrics()  # type: ignore[no-untyped-call]


@dataclass(frozen=True, slots=True)
class Health:
    """``alive``: restarting would not help; ``ready``: questions are answered now."""

    alive: bool
    ready: bool
    details: Mapping[str, str | int | float] = field(default_factory=dict)


Probe = Callable[[], Health]


def health_app(probe: Probe, registry: CollectorRegistry) -> Starlette:
    """Serve ``/livez``, ``/readyz`` (200 or 503 with details as JSON) and ``/metrics``."""

    def livez(_request: Request) -> Response:
        health = probe()
        return _told(health.alive, health.details)

    def readyz(_request: Request) -> Response:
        health = probe()
        return _told(health.ready, health.details)

    def metrics(_request: Request) -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return Starlette(
        routes=[Route("/livez", livez), Route("/readyz", readyz), Route("/metrics", metrics)]
    )


def _told(well: bool, details: Mapping[str, str | int | float]) -> Response:  # noqa: FBT001 - the one fact told
    body = {"status": "ok" if well else "unavailable", **details}
    return JSONResponse(body, 200 if well else 503, headers={"Cache-Control": "no-store"})
