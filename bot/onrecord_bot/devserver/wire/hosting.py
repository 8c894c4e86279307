"""A port on loopback that is served until it is let go."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Generator, Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import BaseRoute

from onrecord_bot.devserver.wire.connections import Connections, watched_by

HOST = "127.0.0.1"
CLOSING_SECONDS = 2
# A page of any site may try to reach a port on loopback: only this host's name is heard.
ONLY_THIS_HOST = Middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"])


def hosted(
    routes: Sequence[BaseRoute], listening: socket.socket, connections: Connections
) -> contextlib.AbstractAsyncContextManager[None]:
    """These routes behind a socket that already listens; every connection is told of."""
    config = uvicorn.Config(
        Starlette(routes=routes, middleware=[ONLY_THIS_HOST]),
        http=watched_by(connections),
        lifespan="off",
        ws="none",
        access_log=False,
        log_config=None,
        log_level="critical",
        timeout_graceful_shutdown=CLOSING_SECONDS,
    )
    return QuietServer(config).running(listening)


class QuietServer(uvicorn.Server):
    """Leaves the signals of the process to whoever runs it."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield

    @contextlib.asynccontextmanager
    async def running(self, listening: socket.socket) -> AsyncIterator[None]:
        """Serves on a socket that already listens; done when all is answered."""
        serving = asyncio.create_task(self.serve(sockets=[listening]))
        try:
            yield
        finally:
            self.should_exit = True
            await serving


def listening_on(port: int) -> socket.socket:
    """A socket that accepts connections before the server is up, so nobody has to wait."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    # Inherited by every connection: without it, what is sent in two writes waits 40 ms between.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listening.bind((HOST, port))
    listening.listen(512)
    return listening
