"""The settings."""

from pathlib import Path

import pytest

from onrecord.errors import Misconfigured
from onrecord.settings import settings


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "TELEGRAM_TOKEN", "TELEGRAM_BASE_URL", "DATABASE_URL", "LOG_LEVEL"):
        monkeypatch.delenv(f"ONRECORD_{name}", raising=False)


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
