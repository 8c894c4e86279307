"""Open connections, so that one can be cut in the middle of a call."""

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

Peer = tuple[str, int]


class Connections:
    """The transports of those who are connected, by address."""

    def __init__(self) -> None:
        self._open: dict[Peer, asyncio.Transport] = {}

    def opened(self, peer: Peer, transport: asyncio.Transport) -> None:
        self._open[peer] = transport

    def closed(self, peer: Peer) -> None:
        self._open.pop(peer, None)

    async def cut(self, scope: Any) -> None:
        """Reset the connection that a request came by; nothing more is sent on it."""
        if (transport := self._of(scope)) is not None:
            transport.abort()
            await asyncio.sleep(0)  # lets the server notice before the handler returns

    async def hang_up(self, scope: Any) -> None:
        """Close the connection after what was already written."""
        if (transport := self._of(scope)) is not None:
            transport.close()
            await asyncio.sleep(0)

    def cut_all(self) -> None:
        for transport in tuple(self._open.values()):
            transport.abort()

    def _of(self, scope: Any) -> asyncio.Transport | None:
        client = scope.get("client")
        return self._open.get((client[0], client[1])) if client else None


def watched_by(connections: Connections) -> type[H11Protocol]:
    """A protocol that tells about its connections."""

    class Watched(H11Protocol):
        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            if self.client is not None:
                connections.opened(self.client, transport)

        def connection_lost(self, exc: Exception | None) -> None:
            if self.client is not None:
                connections.closed(self.client)
            super().connection_lost(exc)

    return Watched
