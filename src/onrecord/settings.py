"""The settings: read once from the environment, checked together, secrets never shown."""

import re
from collections.abc import Iterable
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import (
    AfterValidator,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from onrecord.errors import Misconfigured

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_TOKEN = re.compile(r"[A-Za-z0-9:._~-]+")
_ADDRESS = re.compile(r"[!-~]+")
_DATABASES = ("sqlite", "postgresql")
_MOST_BYTES = 1 << 16
"""A file of a secret is short; a device that was named by mistake has no end."""


def _folder(path: Path) -> Path:
    """What starts services hands a '~' over as it stands; a shell would have read it."""
    try:
        str(path).encode()
        return path.expanduser()
    except UnicodeEncodeError:
        raise ValueError("a folder whose name is text (UTF-8) is needed") from None
    except RuntimeError:
        raise ValueError(f"{path} is below the home of nobody on this machine") from None


def _web_address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("an address that starts with http:// or https:// is needed")
    if not _ADDRESS.fullmatch(url):
        raise ValueError("an address holds no spaces and no letters but A-Z and a-z")
    # Read here, since it is only looked at when it is asked for.
    _ = parts.port
    return url.rstrip("/")


def _root(url: str) -> str:
    """An address that others are put behind."""
    parts = urlsplit(_web_address(url))
    if parts.query or parts.fragment:
        raise ValueError("an address without '?' and '#' is needed")
    return parts.geturl()


def _host(name: str) -> str:
    if len(name) > 253 or not _ADDRESS.fullmatch(name):
        raise ValueError("a name or number of this machine is needed, such as 127.0.0.1 or ::1")
    return name


def _first_line(path: Path) -> str:
    # An error that holds what is no text would be no error that can be told.
    shown = str(path).encode(errors="backslashreplace").decode()
    try:
        if path.is_fifo():
            raise ValueError(f"{shown} is a pipe; a file is needed, which can be read twice")
        with path.open("rb") as file:
            whole = file.read(_MOST_BYTES + 1)
        lines = whole.decode("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as wrong:
        why = (wrong.strerror if isinstance(wrong, OSError) else "") or "it is not UTF-8"
        raise ValueError(f"cannot read {shown}: {why}") from None
    if len(whole) > _MOST_BYTES:
        raise ValueError(f"{shown} is too long for a file of a secret")
    if not lines or not lines[0].strip():
        raise ValueError(f"{shown} is empty")
    return lines[0].strip()


def _holds_a_secret(path: Path, info: ValidationInfo) -> Path:
    name = str(info.field_name).removesuffix("_file")
    held, given = SecretStr(_first_line(path)), info.data.get(name)
    if given is not None and given != held:
        raise ValueError(f"holds another value than ONRECORD_{name.upper()}: set one of the two")
    return path


def _database(given: SecretStr) -> SecretStr:
    """Only what it is an address of: the rest is for those who speak to it."""
    scheme, colon, _ = given.get_secret_value().partition("://")
    if not colon or scheme.partition("+")[0] not in _DATABASES:
        raise ValueError(
            "an address such as sqlite:////path/to/record.db or postgresql://name@host/database "
            "is needed"
        )
    return given


def _token(given: SecretStr) -> SecretStr:
    token = given.get_secret_value().strip()
    if not _TOKEN.fullmatch(token):
        raise ValueError("a token is made of letters, digits, ':', '_' and '-'")
    return SecretStr(token)


def _webhook_secret(given: SecretStr) -> SecretStr:
    if not _SECRET.fullmatch(given.get_secret_value()):
        raise ValueError("Telegram takes 1 to 256 of A-Z, a-z, 0-9, _ and - only")
    return given


SecretFile = Annotated[Path, AfterValidator(_holds_a_secret)]
DatabaseUrl = Annotated[SecretStr, AfterValidator(_database)]
Token = Annotated[SecretStr, AfterValidator(_token)]
WebhookSecret = Annotated[SecretStr, AfterValidator(_webhook_secret)]
Folder = Annotated[Path, AfterValidator(_folder)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
WebRoot = Annotated[str, AfterValidator(_root)]
Host = Annotated[str, AfterValidator(_host)]
Port = Annotated[int, Field(ge=0, le=65535)]


class Settings(BaseSettings):
    """What an operator may set, each as ``ONRECORD_<NAME>``.

    What ends in ``_file`` names a file whose first line is the value of the field before it.
    ``telegram_base_url`` may be the root of a Bot API server or end in ``/bot``.
    """

    model_config = SettingsConfigDict(
        env_prefix="ONRECORD_",
        env_ignore_empty=True,
        frozen=True,
        extra="ignore",
        hide_input_in_errors=True,
        validate_default=True,
    )

    home: Folder = Field(default_factory=lambda: user_data_path("onrecord"))
    database_url: DatabaseUrl | None = None
    database_url_file: SecretFile | None = None

    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_token: Token | None = None
    telegram_token_file: SecretFile | None = None
    telegram_base_url: WebRoot = "https://api.telegram.org"
    telegram_webhook_url: WebAddress | None = None
    telegram_webhook_secret: WebhookSecret | None = None
    telegram_webhook_secret_file: SecretFile | None = None

    encoder_model: str = "bundled"
    encoder_query_prompt: str = ""
    encoder_passage_prompt: str = ""
    encoder_runtime: Literal["onnx", "sentence-transformers"] = "onnx"

    web_host: Host = "127.0.0.1"
    web_port: Port = 8780
    dev_port: Port = 8790

    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"

    @model_validator(mode="before")
    @classmethod
    def _secrets_from_files(cls, values: dict[str, object]) -> dict[str, object]:
        """A secret may come from a file, as container platforms hand them out."""
        read = dict(values)
        for name in ("database_url", "telegram_token", "telegram_webhook_secret"):
            if path := values.get(f"{name}_file"):
                # A file that cannot be read, or that holds another value than is given beside
                # it, is told of by its own field, beside all else.
                with suppress(ValueError):
                    read.setdefault(name, _first_line(Path(str(path))))
        return read

    @field_validator("telegram_token", "telegram_webhook_url", "telegram_webhook_secret")
    @classmethod
    def _needed_by_webhook(cls, value: object, info: ValidationInfo) -> object:
        if value is None and info.data.get("telegram_mode") == "webhook":
            raise ValueError("is needed with ONRECORD_TELEGRAM_MODE=webhook")
        return value

    @property
    def record_url(self) -> str:
        """Where the record is: the database given, else one file in the home directory."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.home.absolute() / 'record.db'}"

    @property
    def telegram_root(self) -> str:
        """The Bot API server without the ``/bot`` that some write behind it."""
        return self.telegram_base_url.removesuffix("/bot")

    @property
    def telegram_shown(self) -> str:
        """The same without the name and the password that an address may hold."""
        parts = urlsplit(self.telegram_root)
        return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def strangers(environment: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """What is named as a setting and is none, each with the setting it comes near, or nothing."""
    prefix = str(Settings.model_config["env_prefix"])
    ours = [f"{prefix}{name}".upper() for name in Settings.model_fields]
    named = sorted(name for name in environment if name.upper().startswith(prefix))
    return tuple(
        (name, next(iter(get_close_matches(name.upper(), ours, n=1, cutoff=0.85)), ""))
        for name in named
        if name.upper() not in ours
    )


def settings(home: Path | None = None) -> Settings:
    """Read the settings; ``home`` given on the command line wins.

    Raises Misconfigured with everything that is wrong, a line each.
    """
    try:
        return Settings() if home is None else Settings(home=home)
    except ValidationError as wrong:
        raise Misconfigured("some settings are wrong:\n" + "\n".join(_each(wrong))) from None


def _each(wrong: ValidationError) -> list[str]:
    return [
        f"  {_named(error['loc'])}{error['msg'].removeprefix('Value error, ')}"
        for error in wrong.errors(include_input=False, include_url=False)
    ]


def _named(place: tuple[int | str, ...]) -> str:
    return f"ONRECORD_{str(place[0]).upper()}: " if place else ""
