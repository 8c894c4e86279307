"""What every command begins with: the settings read and logging set up."""

from pathlib import Path

from onrecord.settings import Settings
from onrecord.settings import settings as read_settings
from onrecord_app.logs import log_as_set, log_trouble_only


def settings(home: Path | None) -> Settings:
    """For a command that a person waits for. Raises Misconfigured with all that is wrong."""
    read = read_settings(home)
    log_trouble_only(read)
    return read


def service_settings(home: Path | None) -> Settings:
    """For a service, whose log is all that an operator sees of it. Raises Misconfigured."""
    read = read_settings(home)
    log_as_set(read)
    return read
