"""Answers that a message gives to its own questions: '— Сколько? — Ни одного.'."""

import re
from collections.abc import Sequence

from onrecord.reading.pieces.standing import counts_on, has_name, is_asked, leans
from onrecord.text import Span, fold

_ASKED = re.compile("\\?[\"'”»]?$")
_SPOKEN = re.compile('(?:^|[\\n?])["\'”»\\s]*(?:[-–—]|["“«„])\\s*$|[AaОо]:\\s*$')
"""A dash or a quotation mark opens what the other one says."""
_SAYS = re.compile(
    r"\W*(?:yes|no|none|nobody|about|around|over|only|at least|more than|да|нет|ни|никто|около|"
    r"примерно|більше|более|больше|так|ні|жодн\w+|ніхто|близько|приблизно|понад|лише|только|всі|"
    r"усі|все)(?!\w)"
)
_OPENS_SPEECH = '"“«„—–'
_LONGEST = 90


def with_answers(body: str, pieces: Sequence[Span]) -> list[Span]:
    """The pieces, each question with the short answer that somebody gives to it."""
    found = list[Span]()
    for piece in pieces:
        if found and _answers(body, found[-1], piece):
            found[-1] = Span(found[-1].start, piece.end)
        else:
            found.append(piece)
    return found


def _answers(body: str, asked: Span, said: Span) -> bool:
    text = said.of(body)
    if not _ASKED.search(asked.of(body)) or is_asked(text) or len(text) > _LONGEST:
        return False
    if text[0] not in _OPENS_SPEECH and not _SPOKEN.search(body[asked.end - 1 : said.start]):
        return False
    only_adds = leans(text) and not has_name(text)
    return only_adds or _SAYS.match(fold(text)) is not None or counts_on(text)
