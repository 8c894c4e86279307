"""The settings."""

import os
from pathlib import Path

import pytest

from onrecord.errors import Misconfigured
from onrecord.settings import settings
from onrecord_app.starting import unread


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("ONRECORD_")]:
        monkeypatch.delenv(name)


def test_all_that_is_wrong_is_listed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_WEB_PORT", "99999")
    monkeypatch.setenv("ONRECORD_LOG_LEVEL", "loud")
    monkeypatch.setenv("ONRECORD_TELEGRAM_MODE", "webhook")
    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN_FILE", "/nowhere/token")

    with pytest.raises(Misconfigured) as refused:
        settings()

    for name in ("WEB_PORT", "LOG_LEVEL", "TELEGRAM_WEBHOOK_URL", "TELEGRAM_WEBHOOK_SECRET"):
        assert f"ONRECORD_{name}: " in str(refused.value)
    assert "ONRECORD_TELEGRAM_TOKEN_FILE: cannot read /nowhere/token" in str(refused.value)


@pytest.mark.parametrize("url", ["mysql://ann:sesame@h/x", "sesame", "/home/ann/sesame.db"])
def test_a_database_that_is_none_of_ours_is_told_beside_all_else(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_WEB_PORT", "99999")
    monkeypatch.setenv("ONRECORD_DATABASE_URL", url)

    with pytest.raises(Misconfigured) as refused:
        settings()

    assert "ONRECORD_WEB_PORT: " in str(refused.value)
    assert "ONRECORD_DATABASE_URL: an address such as sqlite:////" in str(refused.value)
    assert "sesame" not in str(refused.value)


def test_a_pipe_that_nobody_writes_to_is_no_file_of_a_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command would wait for it for ever, without a word."""
    os.mkfifo(tmp_path / "token")
    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN_FILE", str(tmp_path / "token"))

    with pytest.raises(Misconfigured, match=r"ONRECORD_TELEGRAM_TOKEN_FILE: .* is a pipe"):
        settings()


@pytest.mark.parametrize(
    ("content", "why"), [(None, "No such file or directory"), (b"12:\xff", "it is not UTF-8")]
)
def test_why_a_file_of_a_secret_cannot_be_read_is_told_in_words(
    content: bytes | None, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if content is not None:
        (tmp_path / "token").write_bytes(content)
    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN_FILE", str(tmp_path / "token"))

    with pytest.raises(Misconfigured, match=rf"cannot read .*token: {why}"):
        settings()


def test_a_secret_comes_from_a_file_and_is_never_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "token").write_text("12:sesame\n")
    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN_FILE", str(tmp_path / "token"))

    read = settings()

    assert read.telegram_token is not None
    assert read.telegram_token.get_secret_value() == "12:sesame"
    assert "sesame" not in repr(read) + str(read.model_dump())


def test_a_wrong_value_is_not_repeated_in_the_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_TELEGRAM_BASE_URL", "ftp://user:sesame@host")

    with pytest.raises(Misconfigured) as refused:
        settings()

    assert "sesame" not in str(refused.value)


def test_the_home_of_the_command_line_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_HOME", "/elsewhere")

    assert settings(tmp_path).home == tmp_path
    assert settings(tmp_path).record_url == f"sqlite:///{tmp_path / 'record.db'}"


@pytest.mark.parametrize(
    "given", ["http://127.0.0.1:9", "http://127.0.0.1:9/", "http://127.0.0.1:9/bot"]
)
def test_a_bot_api_address_is_taken_with_or_without_its_last_part(
    given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_TELEGRAM_BASE_URL", given)

    assert settings().telegram_root == "http://127.0.0.1:9"


@pytest.mark.parametrize("secret", ["with space", "naïve", "a" * 257])
def test_a_secret_that_the_platform_would_refuse_is_refused_at_once(
    secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_TELEGRAM_WEBHOOK_SECRET", secret)

    with pytest.raises(Misconfigured, match="ONRECORD_TELEGRAM_WEBHOOK_SECRET: ") as refused:
        settings()

    assert "A-Z" in str(refused.value)
    assert secret not in str(refused.value)


@pytest.mark.parametrize("name", ["TELEGRAM_TOKEN", "DATABASE_URL", "TELEGRAM_TOKEN_FILE"])
def test_a_setting_that_is_there_and_empty_is_not_set(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"ONRECORD_{name}", "")

    assert getattr(settings(), name.casefold()) is None


def test_a_token_may_bring_its_line_end_but_holds_no_space(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN", "12:sesame\n")
    read = settings().telegram_token
    assert read is not None
    assert read.get_secret_value() == "12:sesame"

    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN", "12:open sesame")
    with pytest.raises(Misconfigured, match="ONRECORD_TELEGRAM_TOKEN: ") as refused:
        settings()
    assert "sesame" not in str(refused.value)


@pytest.mark.parametrize(
    "token", ["   ", "12:open?sesame", "12:sesame#", "12:%2e", "12:ключ", "1/2"]
)
def test_a_token_that_would_break_an_address_is_refused(
    token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN", token)

    with pytest.raises(Misconfigured, match="ONRECORD_TELEGRAM_TOKEN: "):
        settings()


def test_a_file_of_a_secret_may_begin_with_a_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "token").write_bytes(b"\xef\xbb\xbf12:sesame\r\n")
    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN_FILE", str(tmp_path / "token"))

    read = settings().telegram_token

    assert read is not None
    assert read.get_secret_value() == "12:sesame"


@pytest.mark.parametrize("name", ["\udcff", "one\udcfe/two"])
def test_a_file_of_a_secret_that_no_text_can_name_is_told_of(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_DATABASE_URL_FILE", str(tmp_path / name))

    with pytest.raises(Misconfigured, match="ONRECORD_DATABASE_URL_FILE: cannot read") as refused:
        settings()

    assert str(refused.value).encode()


def test_a_file_that_never_ends_is_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A device or a log that was named by mistake: it would be read until memory runs out."""
    with (tmp_path / "token").open("wb") as file:
        file.write(b"12:sesame\n")
        file.truncate(1 << 20)
    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN_FILE", str(tmp_path / "token"))

    with pytest.raises(Misconfigured, match=r"ONRECORD_TELEGRAM_TOKEN_FILE: .*too long"):
        settings()


def test_a_secret_given_twice_must_be_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "token").write_text("12:sesame\n")
    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN_FILE", str(tmp_path / "token"))
    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN", "12:sesame")
    assert settings().telegram_token is not None

    monkeypatch.setenv("ONRECORD_TELEGRAM_TOKEN", "12:thyme")
    with pytest.raises(Misconfigured, match="ONRECORD_TELEGRAM_TOKEN_FILE: ") as refused:
        settings()

    assert "set one of the two" in str(refused.value)
    assert "sesame" not in str(refused.value)
    assert "thyme" not in str(refused.value)


def test_a_webhook_without_a_token_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the development server would be started in its place, and its curator enrolled."""
    monkeypatch.setenv("ONRECORD_TELEGRAM_MODE", "webhook")
    monkeypatch.setenv("ONRECORD_TELEGRAM_WEBHOOK_URL", "https://bot.example/telegram")
    monkeypatch.setenv("ONRECORD_TELEGRAM_WEBHOOK_SECRET", "sesame")

    with pytest.raises(Misconfigured, match="ONRECORD_TELEGRAM_TOKEN: is needed"):
        settings()


@pytest.mark.parametrize(
    "address",
    [
        "http://host:99999",
        "http://host:abc",
        "http://a b/",
        "http://host/?key=1",
        "http://host/#part",
        "http://[::1",
        "http://",
    ],
)
def test_an_address_that_no_server_has_is_refused(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_TELEGRAM_BASE_URL", address)

    with pytest.raises(Misconfigured, match="ONRECORD_TELEGRAM_BASE_URL: "):
        settings()


def test_a_password_in_an_address_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_TELEGRAM_BASE_URL", "http://ann:sesame@host:81/api/bot")

    read = settings()

    assert read.telegram_root == "http://ann:sesame@host:81/api"
    assert read.telegram_shown == "http://host:81/api"


def test_a_home_below_that_of_the_user_is_found_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What starts services hands the sign over as it stands; a shell would have read it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ONRECORD_HOME", "~/record")

    assert settings().home == tmp_path / "record"


def test_a_home_that_no_text_can_name_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_HOME", "/tmp/\udcff")  # noqa: S108 - a name, nothing is made

    with pytest.raises(Misconfigured, match="ONRECORD_HOME: "):
        settings()


@pytest.mark.parametrize("host", ["a b", "\udcff", "h" * 300 + "ö"])
def test_a_host_that_cannot_be_one_is_refused(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_WEB_HOST", host)

    with pytest.raises(Misconfigured, match="ONRECORD_WEB_HOST: "):
        settings()


def test_a_name_that_only_looks_like_a_setting_is_told_with_the_one_that_is_meant() -> None:
    named = ("PATH", "ONRECORD_HOME", "onrecord_web_port", "ONRECORD_DEV_PROT", "ONRECORD_COLOUR")

    assert unread(named) == (
        "ONRECORD_COLOUR is not a setting",
        "ONRECORD_DEV_PROT is not a setting: did you mean ONRECORD_DEV_PORT?",
    )
