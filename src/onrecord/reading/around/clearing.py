"""Leaves out of a message what is no part of its claims: adverts, fillers, poll options, bylines.

Whatever is left out becomes spaces, so that all that is found stands where it was written.
"""

import re

from onrecord.reading.around.adverts import adverts_in, only_sells
from onrecord.reading.around.fillers import fillers_in
from onrecord.reading.around.polls import options_in
from onrecord.reading.around.screens import is_shown_around
from onrecord.text import fold
from onrecord.text.keyboard import retyped

_POST = re.compile(
    r"^[ \t]*(?:\(\d{1,2}/\d{1,2}\)|\d{1,2}/(?:\d{1,2})?)(?=\s+[^\sa-zа-яіїєґ])", re.MULTILINE
)
"""'1/', '2/7', '(3/7)': which post of a thread it is. '1/3 of them' is a part."""
_POST_WITHIN = re.compile(r"(?:^|(?<=\s))(\d{1,2})/(?=\s+[^\sa-zа-яіїєґ])")
_BROKEN = re.compile(r"([^\W\d_]{2,})(-[ \t]*\n[ \t]*)([a-zа-яіїєґ][\w'’]*)")
"""A word that a line of print breaks: 'Chal-', 'lenger'."""
_REPLIED = re.compile(
    r"\s*@\w+(?:\s+@\w+)*(?=\s+@\w+\s+[^\W\dA-Z])|\s*@\w+(?:\s+@\w+)+(?=\s+[A-Z\d])"
)
"""Whom a reply is to. A handle before a small letter may be who acts, and so may a single one."""
_LINE = re.compile(r"[^\n]+")
_NAME = re.compile(r"\W*[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,3}\W*")
_NAMED = re.compile(r"[^\W\d_][\w'-]*")
_HEADER = re.compile(
    r"\W*(?:replying to|в ответ|у відповідь)\b[^\n]{0,10}@\w[^\n]*|"
    r"[^\n@]{1,50}@\w+\W*·\W*(?:\d{1,2} ?[smhdчдгм]|[^\W\d_]{3,9}\.? \d{1,2}|"
    r"\d{1,2}\.? [^\W\d_]{3,9}\.?)(?:,? (?:19|20)\d\d)?\W*|"
    r"\W*(?-i:[A-ZА-ЯІЇЄҐ])[\w.'&-]*(?: [\w.'&-]+){0,3}(?: ?[·•] ?(?:\d{1,2} ?(?:mins?|m|h|hrs?|d|"
    r"мин|м|ч|хв|год|дн)\.?(?: ago| назад| тому)?|\d\d:\d\d)| [|—–-] \d\d:\d\d)\W*|"
    r"\W*(?:delivered|seen|доставлено|прочитано|просмотрено)\W*|"
    r"\W*\d{1,2} min(?:ute)?s?\.? read\W*|"
    r"\W*by (?:(?-i:[A-Z])[\w.'-]+ ){1,2}(?-i:[A-Z])[\w'-]+(?:, [\w ]{3,30})?\W*|"
    r"\W*(?:автор|текст):? (?:(?-i:[А-ЯІЇЄҐ])[\w.'-]+ ){1,2}(?-i:[А-ЯІЇЄҐ])[\w'-]+\W*|"
    r"\W*[—–-] ?(?:[A-ZА-ЯІЇЄҐ][\w'-]* ?){1,4}[—–-]\W*",
    re.IGNORECASE,
)
"""What stands above a copied post or closes it: 'Name @name · May 4', '— Balkan Wire —'."""
_CHECKED = re.compile("[✓✔☑✅]\ufe0f?\\s*$")
_GOES_ON = re.compile(r"(?:^|\s)[a-zа-яіїєґ]+,?\s*$")
"""A line that ends in a small word goes on below it: the name there is no author's."""
_SPEAKER = re.compile(r"^([^\W\d_][\w ]{0,24}):[ \t]+", re.MULTILINE)
_SELF = frozenset({"me", "you", "я", "ты", "ти"})
_HANDLE = re.compile(r"\W*@\w+\W*")
_SIGN = re.compile(r"[^\n]")
_LETTER = re.compile(r"[^\W\d_]")
_ENOUGH = 8
"""Letters below which what remains is no message."""


def cleared(text: str) -> str:
    """The message as it is read, in its old length."""
    typed = _unbroken(retyped(text))
    if only_sells(typed):
        return _SIGN.sub(" ", typed)
    addressed = [found.span()] if (found := _REPLIED.match(typed)) else []
    around = [*addressed, *_speakers(typed), *adverts_in(typed), *fillers_in(typed)]
    around += options_in(typed) if "\n" in typed else []
    kept = _without(_numbered(typed), around)
    bare = _without(kept, _bylines(kept)) if "\n" in kept else kept
    return next((one for one in (bare, kept) if len(_LETTER.findall(one)) >= _ENOUGH), typed)


def _unbroken(text: str) -> str:
    """The text with words joined that a line end breaks."""
    if "-" not in text or "\n" not in text:
        return text
    return _BROKEN.sub(lambda word: f"{word[1]}{word[3]}{' ' * len(word[2])}", text)


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = f"{text[:start]}{_SIGN.sub(' ', text[start:end])}{text[end:]}"
    return text


def _numbered(text: str) -> str:
    """The text with the numbers of its posts ('1/5') as marks of a list; a lone one is left out."""
    posts = list(_POST.finditer(text))
    within = [] if len(posts) > 1 else list(_POST_WITHIN.finditer(text))
    if len(within) > 1 and [int(post[1]) for post in within] == [*range(1, len(within) + 1)]:
        return _POST_WITHIN.sub(lambda post: f"{post[1]})", text)
    bullet = "•" if len(posts) > 1 else " "
    for post in posts:
        put = bullet.ljust(len(post[0]))
        text = f"{text[: post.start()]}{put}{text[post.end() :]}"
    return text


def _speakers(text: str) -> list[tuple[int, int]]:
    """The names before the lines of a copied chat, where one is 'me' or all are single letters."""
    lines = list(_SPEAKER.finditer(text))
    own = any(line[1].casefold() in _SELF for line in lines)
    own = own or all(len(line[1]) == 1 for line in lines)
    return [line.span() for line in lines] if own and len(lines) > 1 else []


def _bylines(text: str) -> list[tuple[int, int]]:
    """Lines that only say who wrote: handles, names above a handle or a time, headers."""
    lines = list(_LINE.finditer(text))
    found, below = list[tuple[int, int]](), False
    for at, line in reversed([*enumerate(lines)]):
        goes_on = at > 0 and _GOES_ON.search(lines[at - 1][0])
        named = (
            (below or _CHECKED.search(line[0]))
            and not (goes_on and not is_shown_around(fold(lines[at - 1][0])))
            and _NAME.fullmatch(line[0]) is not None
            and _is_titled(line[0])
        )
        below = _HANDLE.fullmatch(line[0]) is not None
        if named or below or _HEADER.fullmatch(line[0]):
            found.append(line.span())
        below = below or is_shown_around(fold(line[0]))
    return found


def _is_titled(line: str) -> bool:
    return all(word[0].isupper() for word in _NAMED.findall(line))
