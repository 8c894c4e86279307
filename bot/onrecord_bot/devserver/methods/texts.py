"""A text or caption as a method carries it, whichever way its formatting is given."""

from onrecord_bot.devserver.contents.detecting import units
from onrecord_bot.devserver.contents.formatting import Formatted, formatted, is_blank
from onrecord_bot.devserver.contents.markup import parsed
from onrecord_bot.devserver.methods.params import Params
from onrecord_bot.devserver.refusals import bad_request

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


def text_in(params: Params) -> Formatted:
    """A message's text: not empty, not longer than Telegram takes."""
    found = _formatted(params, "text", "entities")
    if is_blank(found.text):
        raise bad_request("message text is empty")
    if units(found.text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return found


def caption_in(params: Params) -> Formatted:
    """A caption, which may be empty."""
    found = _formatted(params, "caption", "caption_entities")
    if units(found.text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return found


def _formatted(params: Params, text_field: str, entities_field: str) -> Formatted:
    text = params.text(text_field)
    # With a parse mode Telegram does not look at the entities.
    if mode := params.text("parse_mode"):
        return formatted(*parsed(text, mode))
    return formatted(text, params.items(entities_field))
