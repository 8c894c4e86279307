"""A bot at work and in trouble, with logs at their most talkative: no token, words or name."""

import json
import logging

import pytest
import structlog
from tests.bot.house import a_desk, hasten, house

from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.wire.faults import BAD_GATEWAY_PAGE, NOT_FOUND, Drop, Garbled

WORDS = "Sixhundred fighters, says Wilhelmina"


@pytest.mark.anyio
async def test_no_token_no_words_and_no_name_reach_a_log(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    hasten(monkeypatch)
    caplog.set_level(logging.DEBUG)
    server, desk = DevServer(), a_desk()
    for method in ("getMe", "getUpdates", "sendMessage", "sendChatAction"):
        server.faults.on(method, NOT_FOUND, nth=1)
        server.faults.on(method, Garbled(), nth=2)
        server.faults.on(method, BAD_GATEWAY_PAGE, nth=3)
        server.faults.on(method, Drop(), nth=4)
    with structlog.testing.capture_logs() as logs:
        async with house(server, desk=desk) as h:
            anna = h.server.user("Annabella", username="annabella_x")
            seat = anna.private_chat()
            seat.say(WORDS)
            await seat.next_reply(20)
            await h.settled()
            desk.trouble = RuntimeError(WORDS)
            seat.say(WORDS)
            await h.settled()

    said = caplog.text + json.dumps(logs, default=repr)
    assert "handler_failed" in said
    assert "answered" in [log.get("outcome") for log in logs if log["event"] == "handled"]
    for private in (server.token.split(":")[1], "Wilhelmina", "Annabella", "annabella_x"):
        assert private not in said
    assert str(anna.user.user_id) not in said
