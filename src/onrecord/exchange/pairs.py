"""Labelled pairs of attributed claims, one JSON object a line, for evaluating."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from onrecord.comparing import Label, LabelledPair, Saying
from onrecord.errors import Unreadable
from onrecord.exchange.each import each_in, json_in
from onrecord.exchange.spans import span
from onrecord.reading import question_of
from onrecord.text import whole_letters
from onrecord.text.dates import date_of

# 'June 17, 2022', '17 June 2022', '2022-06-17'.
_DATE = re.compile(
    r"[A-Z][a-z]+\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]+\.?,? \d{4}|\d{4}-\d{1,2}-\d{1,2}"
)
# Figures and signs: nothing that tells of circumstances, as 'unknown' does.
_ONLY_A_DATE = re.compile(r"[\W\d]*\d[\W\d]*")


def labelled_pairs_in(lines: Iterable[str], source: str) -> Iterator[LabelledPair]:
    """Each pair; blank lines are passed over. Raises Unreadable, naming source, line and field."""
    return each_in(lines, source, labelled_pair)


def labelled_pair(line: str) -> LabelledPair:
    """``{"relation": …, "a": {"claim", "speaker", "date"}, "b": …}``. Raises Unreadable."""
    given = json_in(line)
    if not isinstance(given, dict):
        raise Unreadable("must be an object")
    known = [label.value for label in Label]
    if given.get("relation") not in known:
        raise Unreadable(f"relation must be one of {', '.join(known)}")
    return LabelledPair(_side(given, "a"), _side(given, "b"), Label(given["relation"]))


def _side(given: dict[str, Any], name: str) -> Saying:
    side = given.get(name)
    if not isinstance(side, dict):
        raise Unreadable(f"{name} must be an object")
    said_on = _said_on(_day_told(side, name), name)
    question = question_of(_text(side, "claim", name, needed=True), said_on)
    return Saying(
        question.text,
        question.figures,
        question.polarity,
        _text(side, "speaker", name),
        said_on,
    )


def _day_told(side: dict[str, Any], name: str) -> str:
    """The date as it is written; a year may be a number."""
    given = side.get("date")
    return str(given) if type(given) is int else _text(side, "date", name).strip()


def _text(side: dict[str, Any], key: str, name: str, *, needed: bool = False) -> str:
    given = side.get(key)
    if given is None and not needed:
        return ""
    if not isinstance(given, str) or (needed and not given.strip()):
        raise Unreadable(f"{name}.{key} must be a text")
    return whole_letters(given)


def _said_on(text: str, name: str) -> date | None:
    """The first whole date in the text: dates here come with their circumstances."""
    written = _DATE.findall(text)
    found = next((day for one in written if (day := date_of(one))), None)
    if found is None and (written or _ONLY_A_DATE.fullmatch(text)):
        return _last_day(text, name)
    return found


def _last_day(text: str, name: str) -> date:
    """The last day of a month or a year that stands alone; nothing else here is a date."""
    try:
        return date_of(text) or span(text).last
    except Unreadable as wrong:
        raise Unreadable(f"{name}.date: {wrong}") from None
