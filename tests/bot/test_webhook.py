"""Updates delivered to us: strangers are turned away at the head, 200 means kept."""

import json
from collections.abc import Sequence
from typing import Any

import pytest
from structlog.testing import capture_logs

from onrecord.errors import Busy
from onrecord_bot.configuration import Secret, WebhookSettings
from onrecord_bot.line.webhook import Webhook

SECRET = "-".join(("a", "shared", "word"))
UPDATE = {"update_id": 5, "message": {"text": "fighters"}}


class Visit:
    """One request, byte by byte as a server would hand it over."""

    def __init__(self, body: bytes, *, secret: str = SECRET, method: str = "POST",
                 path: str = "/telegram", length: str | None = None) -> None:  # fmt: skip
        headers = [(b"content-length", (length or str(len(body))).encode())]
        if secret:
            headers.append((b"x-telegram-bot-api-secret-token", secret.encode()))
        self.scope = {"type": "http", "method": method, "path": path, "headers": headers}
        self.pieces = [body[n : n + 65_536] for n in range(0, len(body), 65_536)] or [b""]
        self.read = 0
        self.status = 0
        self.headers: dict[bytes, bytes] = {}

    async def receive(self) -> dict[str, Any]:
        piece = self.pieces[self.read]
        self.read += 1
        more = self.read < len(self.pieces)
        return {"type": "http.request", "body": piece, "more_body": more}

    async def send(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], dict(message["headers"])


class Keeper:
    def __init__(self, trouble: Exception | None = None) -> None:
        self.trouble = trouble
        self.kept: list[Any] = []

    async def keep(self, batch: Sequence[Any]) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.kept.extend(batch)


async def paid(
    visit: Visit,
    keeper: Keeper,
    *,
    is_open: bool = True,
    url: str = "https://bot.example/telegram",
) -> Visit:
    settings = WebhookSettings(url, Secret(SECRET))
    await Webhook(settings, keeper.keep, lambda: is_open)(visit.scope, visit.receive, visit.send)
    return visit


@pytest.mark.anyio
async def test_an_update_is_kept_before_it_is_acknowledged() -> None:
    keeper = Keeper()

    visit = await paid(Visit(json.dumps(UPDATE).encode()), keeper)

    assert visit.status == 200
    assert keeper.kept == [UPDATE]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://bot.example/from/telegram", "/telegram"),
        ("https://bot.example/from/telegram", "/from/telegram"),
        ("https://bot.example/b%C3%B6t/", "/böt"),
        ("https://bot.example", "/"),
    ],
)
async def test_updates_come_under_our_own_path_or_that_of_the_public_address(
    url: str, path: str
) -> None:
    """A proxy may pass the path on as it is: all that came would be refused, and nobody told."""
    keeper = Keeper()

    visit = await paid(Visit(json.dumps(UPDATE).encode(), path=path), keeper, url=url)

    assert (visit.status, keeper.kept) == (200, [UPDATE])


@pytest.mark.anyio
@pytest.mark.parametrize("secret", ["", "wrong", SECRET + "x", "\u00fc"])
async def test_a_stranger_is_turned_away_before_a_byte_is_read(secret: str) -> None:
    keeper = Keeper()

    visit = await paid(Visit(b"x" * 1_000_000, secret=secret), keeper)

    assert visit.status == 403
    assert visit.read == 0
    assert keeper.kept == []


@pytest.mark.anyio
@pytest.mark.parametrize("length", ["90000000", "5"])
async def test_a_body_over_the_limit_is_refused_early(length: str) -> None:
    visit = await paid(Visit(b"x" * 9_000_000, length=length), Keeper())

    assert visit.status == 413
    assert visit.read <= 17


@pytest.mark.anyio
async def test_a_length_over_the_limit_is_refused_before_a_byte_is_read() -> None:
    visit = await paid(Visit(b"x" * 9_000_000, length="9000000"), Keeper())

    assert (visit.status, visit.read) == (413, 0)


@pytest.mark.anyio
@pytest.mark.parametrize(("encoding", "status"), [("gzip", 415), ("identity", 200)])
async def test_a_packed_body_is_refused_and_not_taken_for_nonsense(
    encoding: str, status: int
) -> None:
    """Acknowledged, what somebody wrote would be gone: it is to be delivered as it is."""
    visit, keeper = Visit(b'{"update_id": 5}'), Keeper()
    visit.scope["headers"].append((b"content-encoding", encoding.encode()))

    await paid(visit, keeper)

    assert visit.status == status
    assert len(keeper.kept) == (status == 200)


@pytest.mark.anyio
@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/telegram", 405),
                                                        ("POST", "/elsewhere", 404)])  # fmt: skip
async def test_only_one_address_and_one_method_exist(method: str, path: str, status: int) -> None:
    visit = await paid(Visit(b"{}", method=method, path=path), Keeper())

    assert visit.status == status


@pytest.mark.anyio
async def test_what_could_not_be_kept_is_asked_for_again_later() -> None:
    visit = await paid(Visit(json.dumps(UPDATE).encode()), Keeper(Busy("held")))

    assert visit.status == 503
    assert visit.headers[b"retry-after"]


@pytest.mark.anyio
async def test_a_bot_that_is_full_or_stopping_lets_nothing_in() -> None:
    visit = await paid(Visit(json.dumps(UPDATE).encode()), Keeper(), is_open=False)

    assert visit.status == 503


@pytest.mark.anyio
@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"a": 1}'])
async def test_what_can_never_be_kept_is_not_delivered_again(body: bytes) -> None:
    keeper = Keeper()

    visit = await paid(Visit(body), keeper)

    assert visit.status == 200
    assert keeper.kept == []


@pytest.mark.anyio
async def test_a_delivery_that_is_cut_off_is_not_taken_for_nonsense() -> None:
    keeper = Keeper()
    visit = Visit(json.dumps(UPDATE).encode())
    visit.receive = goes_away  # type: ignore[method-assign]

    with capture_logs() as logged:
        await paid(visit, keeper)

    assert (visit.status, keeper.kept, logged) == (400, [], [])


async def goes_away() -> dict[str, Any]:
    return {"type": "http.disconnect"}
