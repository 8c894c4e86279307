"""What surrounds the words of a message: links, forward marks, tags, handles, the author's line."""

import re
from dataclasses import dataclass
from datetime import date

from onrecord.text.dates import date_of

_LINK = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|\bt\.me/|\bbit\.ly/)\S*", re.IGNORECASE)
_FORWARD_LINE = re.compile(
    r"^[^\w\n]*(?:fwd?: ?|fw: ?)?(?:forwarded (?:message )?from|forwarded many times|"
    r"переслано (?:от|из|від|з)|переслане від|пересланное сообщение от|via @|"
    r"переслане повідомлення від|"
    r"(?:forwarded|shared|sent) from (?:the )?"
    r"(?:channel|group|chat|my (?:iphone|ipad|phone|galaxy))|"
    r"(?:переслано|отправлено|надіслано|відправлено) (?:из|с|з|зі) (?:моего |мого )?"
    r"(?:канала|каналу|группы|групи|чата|чату|iphone|айфона|android|телефона|телефону))"
    r"(?!\w)[^\n]*(?:\n|\Z)",
    re.IGNORECASE | re.MULTILINE,
)
_CHAT_LINE = re.compile(
    r"^(?:\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?(?:\]|:| -) ?"
    r"[^:\n]{1,40}:[ \t]|[^\n\[\]]{1,60}, \[[^\n\]]{6,30}\]:?[ \t]*\n)",
    re.IGNORECASE | re.MULTILINE,
)
"""What a messenger puts before a copied message: its time and who wrote it."""
_LETTER_HEAD = re.compile(
    r"(?:^(?:from|to|sent|date|subject|cc|от|кому|від|тема|дата|отправлено):[^\n]*\n){2,}",
    re.IGNORECASE | re.MULTILINE,
)
_FORWARD_MARK = re.compile(
    r"^[ \t>]*(?:(?:subject|тема): ?(?:re|fwd?):|fwd?:|fw:|rt @\w{1,40}:?|"
    r"forwarded(?: as received| message)?[:.]|"
    r"пересланное сообщение:?|переслане повідомлення:?)[ \t]*(?:(?:re|fwd?):[ \t]*)*",
    re.IGNORECASE | re.MULTILINE,
)
_TAG = re.compile(r"(?:#|(?<!\w)@)(\w+)")
_LONGEST_TAIL = 140


@dataclass(frozen=True, slots=True)
class Tail:
    """The line that closes a copied post: who wrote it and when; ``start`` is where it begins."""

    start: int
    author: str = ""
    handle: str = ""
    said_on: date | None = None


def without_marks(text: str) -> str:
    """The text without links and forward marks."""
    text = _LINK.sub(" ", text) if "/" in text or "www." in text.lower() else text
    text = _FORWARD_LINE.sub("\n", text) if "\n" in text else text
    if ":" in text:
        text = _CHAT_LINE.sub("", _LETTER_HEAD.sub("\n", text))
    return _FORWARD_MARK.sub("", text)


def split_tags(text: str) -> str:
    """Hashtags and handles as words: '#StopTheWar' becomes 'Stop The War'."""
    return (
        _TAG.sub(lambda tag: f" {split_name(tag[1])}", text) if "#" in text or "@" in text else text
    )


def split_name(name: str) -> str:
    """A joined name split at case changes, underscores and before numbers."""
    pieces: list[str] = []
    start = 0
    for at in range(1, len(name)):
        if _breaks(name, at):
            pieces.append(name[start:at])
            start = at
    words = [piece.strip("_") for piece in [*pieces, name[start:]]]
    return " ".join(word for word in words if word)


def _breaks(name: str, at: int) -> bool:
    before, here = name[at - 1], name[at]
    if here == "_" or before == "_":
        return True
    if here.isdigit() != before.isdigit():
        # 'G20' and 'F16' are names; 'Trump2020' is a word and a number.
        return min(at, len(name) - at) > 1 or at > 2
    if here.isupper():
        return before.islower() or name[at + 1 : at + 2].islower()
    return False


def tail_of(text: str) -> Tail | None:
    """The closing author line of a copied post, as in '— Ann Lee (@annlee) March 5, 2020'."""
    start = max(0, len(text) - _LONGEST_TAIL)
    line = text[start:].rstrip()
    at = line.rfind("(@")
    if at >= 0:
        return _with_handle(line, at, start)
    dash = max(line.rfind(mark) for mark in ("— ", "– ", "\n- "))
    if dash < 0:
        return None
    author, _, day = line[dash + 1 :].strip(" -\n").partition(",")
    said_on = date_of(day)
    return Tail(start + dash, author.strip(), "", said_on) if said_on and len(author) < 60 else None


def _with_handle(line: str, at: int, start: int) -> Tail | None:
    close = line.find(")", at)
    if close < 0 or len(line) - close > 40:
        return None
    day = line[close + 1 :].strip(" ·•—-\u00a0\n")
    if day and not _looks_like_day(day):
        return None
    dash = max(line.rfind(mark, 0, at) for mark in ("—", "–", " - ", "~", "\n"))
    name_at = dash if dash >= 0 else at
    author = line[name_at:at].strip(" —–-~\n\u00a0")
    return Tail(start + name_at, author, line[at + 2 : close], date_of(day))


def _looks_like_day(day: str) -> bool:
    return any(sign.isdigit() for sign in day) and len(day.split()) <= 6
