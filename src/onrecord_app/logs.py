"""Logs: events with fields on standard error, secrets masked, nothing of a person in them."""

import logging
import sys
from collections.abc import Iterable, MutableMapping
from typing import Any

import structlog

from onrecord.settings import Settings
from onrecord_bot.watch.redacting import Redactor, quiet_libraries

_TALKATIVE = ("faiss", "alembic", "sentence_transformers", "transformers", "uvicorn")
"""Libraries that tell of each instruction set, plugin and step of their own start."""


def log_as_set(settings: Settings) -> None:
    """Set up logging once, for our own events and for those of the libraries."""
    _log(settings.log_level, Redactor(_secrets(settings)), settings.log_format)


def log_trouble_only(settings: Settings) -> None:
    """For commands that a person waits for: what goes well is shown as steps, not as events."""
    _log("WARNING", Redactor(_secrets(settings)), settings.log_format)


def _log(level: str, redactor: Redactor, log_format: str) -> None:
    _log_own(level, redactor, log_format)
    _log_libraries(level, redactor)


def _log_own(level: str, redactor: Redactor, log_format: str) -> None:
    """How our own events are written."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _without_locals,
            redactor,
            _rendering(log_format),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


def _log_libraries(level: str, redactor: Redactor) -> None:
    """How libraries are heard: with our secrets masked, and some only when something is wrong."""
    logging.basicConfig(level=level, stream=sys.stderr, force=True)
    for handler in logging.getLogger().handlers:
        handler.addFilter(redactor)
    quiet_libraries()
    for library in _TALKATIVE:
        logging.getLogger(library).setLevel(logging.WARNING)


def _secrets(settings: Settings) -> Iterable[str]:
    held = (settings.telegram_token, settings.telegram_webhook_secret, settings.database_url)
    return [secret.get_secret_value() for secret in held if secret is not None]


def _rendering(log_format: str) -> structlog.types.Processor:
    if log_format == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())


def _without_locals(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """A traceback as text: frames and lines, never the values that stood in them."""
    return structlog.processors.format_exc_info(_logger, _method, event)
