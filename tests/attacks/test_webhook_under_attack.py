"""Faults 34 and 39: strangers cost nothing at the webhook, and secrets are compared in one way."""

import ast
import asyncio
import json
import resource
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from tests.bot.test_webhook import SECRET, Keeper, Visit, paid
from tests.waiting import until

from onrecord_bot.configuration import Secret, WebhookSettings
from onrecord_bot.devserver.wire.hosting import listening_on
from onrecord_bot.line.webhook import Webhook

ROOT = Path(__file__).parents[2]
ROOMS = ("src", "index", "bot")
SECRETIVE = ("secret", "token", "pepper", "digest_given", "password", "signature")
UPDATE = {"update_id": 5, "message": {"text": "fighters"}}


class Endless(Visit):
    """A body that never ends, and counts how much of it was taken."""

    taken = 0

    async def receive(self) -> dict[str, Any]:
        self.taken += 65_536
        return {"type": "http.request", "body": b"x" * 65_536, "more_body": True}


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"secret": "wrong"}, 403),
        ({"secret": ""}, 403),
        ({"secret": SECRET + "x"}, 403),
        ({"secret": SECRET[:-1]}, 403),
        ({"secret": SECRET.upper()}, 403),
        ({"secret": "ж" * 20}, 403),
        ({"path": "/other"}, 404),
        ({"path": "/telegram/../telegram"}, 404),
        ({"path": ""}, 404),
        ({"method": "GET"}, 405),
        ({"method": "PUT"}, 405),
        ({"length": "90000000"}, 413),
        ({"length": "9" * 5_000}, 413),
        ({"length": "-1"}, 400),
        ({"length": "ten"}, 400),
    ],
    ids=lambda part: str(part)[:40],
)
async def test_strangers_are_turned_away_before_a_byte_of_the_body_is_read(
    given: dict[str, str], status: int
) -> None:
    visit, keeper = Endless(b"", **given), Keeper()  # type: ignore[arg-type]  # as parametrized

    await paid(visit, keeper)

    assert (visit.status, visit.taken, keeper.kept) == (status, 0, [])


@pytest.mark.anyio
async def test_a_body_without_end_is_cut_off_at_the_limit() -> None:
    visit, keeper = Endless(b"", length="10"), Keeper()

    await paid(visit, keeper)

    assert visit.status == 413
    assert visit.taken <= 1024 * 1024 + 65_536
    assert keeper.kept == []


@pytest.mark.anyio
@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[" * 200_000, b"\xff\xfe", b"null", b"5", b"[]", b'{"update_id": "5"}',
     b'{"update_id": 1e5}', b'{"update_id": ' + b"9" * 5_000 + b"}", b'{"update_id": NaN}'],
    ids=lambda body: repr(body[:20]),
)  # fmt: skip
async def test_what_can_never_be_kept_is_not_asked_for_again(body: bytes) -> None:
    visit, keeper = Visit(body), Keeper()

    await paid(visit, keeper)

    assert (visit.status, keeper.kept) == (200, [])


@pytest.mark.anyio
async def test_two_secrets_are_as_good_as_a_wrong_one() -> None:
    visit, keeper = Visit(json.dumps(UPDATE).encode()), Keeper()
    visit.scope["headers"] = [*visit.scope["headers"], (b"x-telegram-bot-api-secret-token", b"no")]

    await paid(visit, keeper)

    assert (visit.status, keeper.kept) == (403, [])


@asynccontextmanager
async def listening(keeper: Keeper) -> AsyncIterator[int]:
    """The webhook behind a real server; its port."""
    settings = WebhookSettings("https://bot.example/telegram", Secret(SECRET))
    app = Webhook(settings, keeper.keep, lambda: True)
    config = uvicorn.Config(app, lifespan="off", log_config=None, log_level="critical")
    server, place = uvicorn.Server(config), listening_on(0)
    serving = asyncio.create_task(server.serve([place]))
    await until(lambda: server.started)
    try:
        yield place.getsockname()[1]
    finally:
        server.should_exit = True
        await serving


def head(secret: str, length: int) -> bytes:
    lines = (
        "POST /telegram HTTP/1.1",
        "Host: localhost",
        f"X-Telegram-Bot-Api-Secret-Token: {secret}",
        f"Content-Length: {length}",
    )
    return "\r\n".join((*lines, "", "")).encode()


@pytest.mark.anyio
@pytest.mark.parametrize("secret", ["wrong", SECRET])
async def test_ninety_megabytes_are_refused_and_not_held(secret: str) -> None:
    keeper = Keeper()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    async with listening(keeper) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(head(secret, 90_000_000))
        status = await reader.readline()
        piece = b"x" * 65_536
        try:
            for _ in range(90_000_000 // len(piece)):
                writer.write(piece)
                await writer.drain()
        except ConnectionError:
            pass
        writer.close()

    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert status.split()[1] in (b"403", b"413")
    assert keeper.kept == []
    assert grown < 20 * 1024


@pytest.mark.anyio
async def test_a_body_that_trickles_holds_up_no_other() -> None:
    keeper = Keeper()
    whole = json.dumps(UPDATE).encode()
    async with listening(keeper) as port:
        slow = [await asyncio.open_connection("127.0.0.1", port) for _ in range(50)]
        for _, writer in slow:
            writer.write(head(SECRET, 1000) + b"{")
            await writer.drain()
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(head(SECRET, len(whole)) + whole)
        status = await reader.readline()
        for _, each in [*slow, (reader, writer)]:
            each.close()

    assert status.split()[1] == b"200"
    assert keeper.kept == [UPDATE]


def comparisons(module: Path) -> Iterator[ast.Compare]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Compare) and any(
            isinstance(op, ast.Eq | ast.NotEq) for op in node.ops
        ):
            yield node


def is_secretive(node: ast.expr) -> bool:
    """Whether an expression names a secret, and not what is public about one."""
    named = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    # The hash of a secret is what a database looks up; it tells nothing of the secret.
    named = named.replace("token_hash", "")
    if isinstance(node, ast.Call):
        return is_secretive(node.func)
    return named == "reveal" or any(word in named.casefold() for word in SECRETIVE)


def test_no_secret_is_compared_but_in_constant_time() -> None:
    # The development server's token is printed for everybody and opens nothing but itself.
    modules = [
        path
        for room in ROOMS
        for path in sorted((ROOT / room).rglob("*.py"))
        if "devserver" not in path.parts
    ]

    found = [
        f"{module.relative_to(ROOT)}:{node.lineno}"
        for module in modules
        for node in comparisons(module)
        if any(is_secretive(side) for side in (node.left, *node.comparators))
    ]

    assert len(modules) > 100
    assert found == []


def test_a_secret_cannot_be_compared_by_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    one, same = Secret(SECRET), Secret(SECRET)

    print(one, repr(one), f"{one}", [one])  # noqa: T201 - to see that it does not show

    assert one.equals(same.reveal())
    assert SECRET not in capsys.readouterr().out
