"""HTML and MarkdownV2 as a bot may send them, read the way Telegram reads them."""

from typing import Any

from onrecord_bot.devserver.refusals import bad_request

Json = dict[str, Any]


def parsed(text: str, mode: str) -> tuple[str, list[Json]]:
    """The text without its markup, and the entities it stood for."""
    raise bad_request(f"unsupported parse_mode {mode}")
