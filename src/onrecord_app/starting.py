"""What every command begins with: the settings read and logging set up."""

from collections.abc import Iterable
from pathlib import Path

from onrecord.settings import Settings, strangers
from onrecord.settings import settings as read_settings
from onrecord_app.logs import log_as_set, log_trouble_only


def settings(home: Path | None) -> Settings:
    """For a command that a person waits for. Raises Misconfigured with all that is wrong."""
    read = read_settings(home)
    log_trouble_only(read)
    return read


def unread(environment: Iterable[str]) -> tuple[str, ...]:
    """A sentence on each name in the environment that looks like a setting and is none."""
    return tuple(
        f"{name} is not a setting" + (f": did you mean {near}?" if near else "")
        for name, near in strangers(environment)
    )


def service_settings(home: Path | None) -> Settings:
    """For a service, whose log is all that an operator sees of it. Raises Misconfigured."""
    read = read_settings(home)
    log_as_set(read)
    return read
