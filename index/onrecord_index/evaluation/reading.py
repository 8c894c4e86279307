"""Claims, queries and right answers as the files of a set write them."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from onrecord.errors import Unreadable
from onrecord.finding import Field, Findable, FindableText
from onrecord.language import language_of
from onrecord.model import ClaimId, Language
from onrecord.text import whole_letters
from onrecord.text.dates import date_of
from onrecord_index.evaluation.lines import rows_of, written_lines_of

_PASSAGES = ("body", "subtitle", "passages", "passage", "text", "content", "article")
_WORDED = frozenset({"claim", "title", *_PASSAGES})
_NAMES = ("speaker", "author", "source", "outlet")
_NUMBERED = frozenset({"date", "said_on", "split", *_NAMES})
"""Fields of words that sets also fill with whole numbers: a year, a fold, the id of an author."""
_CODE = re.compile(r"([a-z]{2})(?:[-_].*)?")
_DAY = re.compile(r"[A-Z][a-z]+\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]+\.? \d{4}|\d{4}-\d\d-\d\d")
_COLUMNS = {2: (0, 1), 3: (0, 1), 4: (0, 2)}
_COLUMN_NAME = re.compile(
    r"(?:[a-z]+[-_ ])*id|[a-z]?id|docid|docno|topic|query|claim|document", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Query:
    """A message of the set, with the day it was written where the set knows it."""

    query_id: str
    text: str
    split: str
    said_on: date | None


def read_claims(path: Path) -> tuple[Findable, ...]:
    """The claims of a set as a search knows them."""
    claims: dict[ClaimId, Findable] = {}
    for place, row in rows_of(path):
        findable = _findable(row, place)
        if findable.claim_id in claims:
            raise Unreadable(f"{place}: id: {findable.claim_id!r} stands there twice")
        claims[findable.claim_id] = findable
    if not claims:
        raise Unreadable(f"{path}: it holds no claim")
    return tuple(claims.values())


def read_queries(path: Path, split: str | None = None) -> tuple[Query, ...]:
    """The queries of a set, of the named splits where any are named."""
    wanted = None if split is None else frozenset(name.strip() for name in split.split(","))
    queries: dict[str, Query] = {}
    for place, row in rows_of(path):
        query = _query(row, place)
        if query.query_id in queries:
            raise Unreadable(f"{place}: id: {query.query_id!r} stands there twice")
        queries[query.query_id] = query
    kept = tuple(q for q in queries.values() if wanted is None or q.split in wanted)
    if not kept:
        which = "it holds no query" if split is None else f"no query is of the split {split!r}"
        raise Unreadable(f"{path}: {which}")
    return kept


def read_qrels(path: Path, held: frozenset[ClaimId]) -> dict[str, frozenset[ClaimId]]:
    """The right claims of each query: query and claim id in a line, or the TREC form of four.

    The first line may name the columns.
    """
    gold: dict[str, set[ClaimId]] = {}
    for number, (place, line) in enumerate(written_lines_of(path)):
        parts = line.split("\t") if "\t" in line else line.split()
        if len(parts) not in _COLUMNS:
            raise Unreadable(f"{place}: expected query id and claim id, not {len(parts)} fields")
        query_at, claim_at = _COLUMNS[len(parts)]
        query_id, claim_id = parts[query_at].strip(), ClaimId(parts[claim_at].strip())
        if number == 0 and claim_id not in held and _are_names(query_id, claim_id):
            continue
        if not query_id:
            raise Unreadable(f"{place}: query id: it is empty")
        if claim_id not in held:
            raise Unreadable(f"{place}: claim id: there is no claim {claim_id!r}")
        if _relevant(parts, place):
            gold.setdefault(query_id, set()).add(claim_id)
    return {query_id: frozenset(claim_ids) for query_id, claim_ids in gold.items()}


def _day_in(text: str) -> date | None:
    """The first date in a text such as 'stated on October 22, 2019 in a mailer'."""
    found = _DAY.search(text)
    return None if found is None else date_of(found[0])


def _are_names(*columns: str) -> bool:
    return all(_COLUMN_NAME.fullmatch(name) for name in columns)


def _relevant(parts: list[str], place: str) -> bool:
    if len(parts) < 3:
        return True
    try:
        relevance = float(parts[-1])
    except ValueError:
        relevance = math.nan
    if math.isnan(relevance):
        raise Unreadable(f"{place}: relevance: {parts[-1]!r} is not a number")
    return relevance > 0


def _findable(row: Mapping[str, Any], place: str) -> Findable:
    claim_id = ClaimId(_id(row, place))
    if row.keys().isdisjoint(_WORDED):
        raise Unreadable(f"{place}: claim: it is missing")
    claim, title = _words(row, "claim", place), _words(row, "title", place)
    passage = " ".join(words for name in _PASSAGES if (words := _words(row, name, place)))
    names = tuple(name for key in _NAMES if (name := _words(row, key, place)))
    language = _language(row, f"{title} {claim} {passage[:200]}", place)
    texts = tuple(
        FindableText(f"{claim_id}#{field}", field, text, language)
        for field, text in ((Field.WORDING, claim), (Field.TITLE, title))
        if text
    )
    return Findable(claim_id, texts, names, passage, _day_in(_words(row, "date", place)))


def _query(row: Mapping[str, Any], place: str) -> Query:
    if "text" not in row:
        raise Unreadable(f"{place}: text: it is missing")
    said_on = _day_in(_words(row, "date", place) or _words(row, "said_on", place))
    text, split = _words(row, "text", place), _words(row, "split", place)
    return Query(_id(row, place), text, split, said_on)


def _id(row: Mapping[str, Any], place: str) -> str:
    value = row.get("id")
    if isinstance(value, bool) or not isinstance(value, str | int) or not str(value).strip():
        raise Unreadable(f"{place}: id: it must be a string or a whole number, not {value!r}")
    name = whole_letters(str(value)).strip()
    if len(name.split("\t")) > 1 or len(name.splitlines()) > 1:
        # Right answers, and the run that is written, are read by the line and the column.
        raise Unreadable(f"{place}: id: it must be on one line and without tabs, not {name!r}")
    return name


def _words(row: Mapping[str, Any], name: str, place: str) -> str:
    value = row.get(name)
    if value is None:
        return ""
    if name in _NUMBERED and type(value) is int:
        return str(value)
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return whole_letters(" ".join(value))
    if not isinstance(value, str):
        raise Unreadable(f"{place}: {name}: it must be words, not {type(value).__name__}")
    return whole_letters(value).strip()


def _language(row: Mapping[str, Any], text: str, place: str) -> Language:
    """The language that the row names by its code, else the one that the text is in."""
    named = _CODE.fullmatch(_words(row, "language", place).casefold())
    return Language(named[1]) if named else language_of(text)
