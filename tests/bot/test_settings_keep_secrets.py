"""What the bot is told, and that its secrets show nowhere."""

import logging

from onrecord_bot.configuration import BotSettings, Secret
from onrecord_bot.watch.redacting import MASK, Redactor, steps

TOKEN = ":".join(("123456789", "AAHf-9_abcdefghijklmnopqrstuvwxyz012"))


def test_a_token_does_not_show_in_settings() -> None:
    settings = BotSettings(Secret(TOKEN))

    assert TOKEN not in repr(settings)
    assert str(Secret(TOKEN)) == "Secret(***)"


def test_a_server_is_found_with_and_without_its_suffix() -> None:
    bare = BotSettings(Secret(TOKEN), base_url="http://127.0.0.1:8081")
    given = BotSettings(Secret(TOKEN), base_url="http://127.0.0.1:8081/bot")

    assert bare.method_url == given.method_url == "http://127.0.0.1:8081/bot"
    assert bare.file_url == given.file_url == "http://127.0.0.1:8081/file/bot"


def test_a_token_is_redacted_by_value_and_by_shape_wherever_it_stands() -> None:
    redactor = Redactor(["s3cret-pepper"])
    event = {
        "event": f"POST https://api.telegram.org/bot{TOKEN}/getMe",
        "nested": {"a": [TOKEN, "s3cret-pepper"], "n": 5},
        "error": ValueError(f"token {TOKEN}"),
        "quoted": TOKEN.replace(":", "%3A").encode(),
    }

    said = repr(redactor(None, "info", event))

    assert TOKEN.split(":")[1] not in said
    assert "s3cret-pepper" not in said
    assert MASK in said
    assert "'n': 5" in said


def test_records_of_the_standard_library_are_redacted_too() -> None:
    record = logging.LogRecord("httpx", logging.INFO, "", 1, "GET /bot%s/x", (TOKEN,), None)

    assert Redactor().filter(record)

    assert record.getMessage() == f"GET /bot{MASK}/x"


def test_where_an_error_came_from_is_told_without_its_message() -> None:
    try:
        raise ValueError("somebody's words")
    except ValueError as error:
        told = steps(error)

    assert "test_where_an_error" in told
    assert "words" not in told
