"""How Russian and Ukrainian questions find their claims: a hundred held, twenty that are not.

    python -m tests.benchmarks.slavic [--cache FOLDER] [--misses]

Sixty invented claims with an English wording and two phrasings in each language; many differ from
another in one figure, place or event only. 'The other only' asks in a language whose phrasings are
taken away, 'English wordings alone' where those of both are. 'In a crowd' adds, for every claim,
the same words about other places.
"""

# ruff: noqa: T201 - it prints its figures

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean
from tempfile import gettempdir

from tests.benchmarks.through_the_desk import Asked, Reply, asked, bundled_encoder

from onrecord.exchange.lines import read_lines
from onrecord.model import Claim, ClaimId, Phrasing, PhrasingId, Row, Status, Text
from onrecord_index.encoding.encoder import Encoder
from onrecord_index.evaluation.metrics import average_precision

SET = Path(__file__).parents[1] / "evaluation" / "sets" / "slavic"
LANGUAGES = ("ru", "uk")

_PLACES = (
    ("Лорвен", "Келмор", "Тессар", "Мурвел", "Анголин", "Зельтин", "Борсав", "Удин"),
    ("Сандорин", "Дальмир", "Берестин", "Орлин", "Тальмин", "Кургат", "Зарумен", "Левонт"),
    ("Сандорін", "Дальмір", "Берестин", "Орлін", "Тальмін", "Кургат", "Зарумен", "Левонт"),
    ("Грейхольм", "Вистрог", "Норвик", "Штормунд", "Эльвик", "Гарбор", "Велинг", "Оставик"),
    ("Грейгольм", "Вістрог", "Норвік", "Штормунд", "Ельвік", "Гарбор", "Велінг", "Оставік"),
    ("Прустан", "Малыман", "Тверан", "Юлатан"),
)
"""Stems of invented places that are declined alike, so that one can stand for another."""


@dataclass(frozen=True, slots=True)
class Asking:
    """One question of the set, and the claim that it asks about ('' where none is held)."""

    language: str
    text: str
    claim_id: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """What a run over questions came to."""

    success_at_1: float
    success_at_5: float
    map_at_5: float
    findings: Mapping[str, int]
    wrong_matches: int

    def __str__(self) -> str:
        counts = ", ".join(f"{name} {count}" for name, count in sorted(self.findings.items()))
        return (
            f"S@1 {self.success_at_1:.2f}  S@5 {self.success_at_5:.2f}  "
            f"MAP@5 {self.map_at_5:.3f}  {counts}, match of another claim {self.wrong_matches}"
        )


def rows() -> list[Row]:
    """The claims and phrasings of the set."""
    with (SET / "record.jsonl").open("rb") as lines:
        return [row for _, row in read_lines(lines)]


def held() -> list[Asking]:
    """The questions whose claim is on record."""
    gold = dict(line.split("\t") for line in _text("qrels.tsv").splitlines())
    return [Asking(q["language"], q["text"], gold[q["id"]]) for q in _objects("queries.jsonl")]


def unheld() -> list[Asking]:
    """The questions on which nothing is on record."""
    return [Asking(q["language"], q["text"]) for q in _objects("unheld.jsonl")]


def measured(desk: Asked, questions: Sequence[Asking], told: Callable[[str], None]) -> Figures:
    """Every question asked once; ``told`` hears of those that went amiss."""
    replies = [(one, desk.reply(one.text)) for one in questions]
    for one, reply in replies:
        if amiss := _amiss(one, reply):
            told(f"    {amiss} {reply.chance:.2f} {one.claim_id or '-'} {one.text}")
    return Figures(
        fmean(reply.at(one.claim_id, 1) for one, reply in replies),
        fmean(reply.at(one.claim_id, 5) for one, reply in replies),
        fmean(average_precision(reply.ranked, {one.claim_id}, 5) for one, reply in replies),
        Counter(reply.finding for _, reply in replies),
        sum(_is_wrong_match(one, reply) for one, reply in replies),
    )


def across(every: Sequence[Row], *languages: str) -> list[Row]:
    """The rows without phrasings in these languages."""
    return [r for r in every if not (isinstance(r, Phrasing) and r.language in languages)]


def crowd(every: Sequence[Row]) -> Iterator[Row]:
    """The same claims about other places, as further claims."""
    phrasings = [
        row for row in every if isinstance(row, Phrasing) and _elsewhere(row.text, 1) != row.text
    ]
    placed = dict.fromkeys(row.claim_id for row in phrasings)
    for number in range(1, max(map(len, _PLACES))):
        for claim_id in placed:
            # The wording names no place: it is English, and would name that of the first claim.
            yield Claim(
                ClaimId(f"{claim_id}-{number}"), (Text("Elsewhere"),), status=Status.PUBLISHED
            )
        for row in phrasings:
            yield replace(
                row,
                claim_id=ClaimId(f"{row.claim_id}-{number}"),
                phrasing_id=PhrasingId(f"{row.phrasing_id}-{number}"),
                text=_elsewhere(row.text, number),
            )


def _elsewhere(text: str, number: int) -> str:
    """The text with every place moved on by so many in its row."""
    moved = {
        stem: row[(at + number) % len(row)] if number % len(row) else f"{stem}берг"
        for row in _PLACES
        for at, stem in enumerate(row)
    }
    moved["Вістроз"] = moved["Вістрог"]
    places = re.compile("|".join(sorted(moved, key=len, reverse=True)))
    return places.sub(lambda place: moved[place[0]], text)


def run(encoder: Encoder, told: Callable[[str], None]) -> dict[str, Figures]:
    """All that is measured, by name."""
    every, questions = rows(), held()
    figures: dict[str, Figures] = {}
    with asked(every, encoder) as desk:
        for language in LANGUAGES:
            told(f"  {language}")
            own = [one for one in questions if one.language == language]
            figures[f"{language}, phrasings in both"] = measured(desk, own, told)
        told("  not held")
        figures["not held"] = measured(desk, unheld(), told)
    with asked([*every, *crowd(every)], encoder) as desk:
        for language in LANGUAGES:
            told(f"  {language} in a crowd")
            own = [one for one in questions if one.language == language]
            figures[f"{language}, in a crowd"] = measured(desk, own, told)
        told("  not held")
        figures["not held, in a crowd"] = measured(desk, unheld(), told)
    with asked(across(every, *LANGUAGES), encoder) as desk:
        told("  English wordings alone")
        figures["English wordings alone"] = measured(desk, questions, told)
        figures["not held, English wordings alone"] = measured(desk, unheld(), told)
    for language in LANGUAGES:
        told(f"  {language} across")
        own = [one for one in questions if one.language == language]
        with asked(across(every, language), encoder) as desk:
            figures[f"{language}, phrasings in the other only"] = measured(desk, own, told)
    return figures


def _is_wrong_match(one: Asking, reply: Reply) -> bool:
    return reply.finding == "match" and reply.shown != (one.claim_id,)


def _amiss(one: Asking, reply: Reply) -> str:
    """What went amiss, in a word; nothing where all went well."""
    if _is_wrong_match(one, reply):
        return f"matched {reply.shown[0]}"
    if one.claim_id and not reply.at(one.claim_id, 1):
        return f"first {reply.ranked[:1]}"
    return reply.finding if one.claim_id and reply.finding == "nothing" else ""


def _text(name: str) -> str:
    return (SET / name).read_text(encoding="utf-8")


def _objects(name: str) -> Iterator[dict[str, str]]:
    return (json.loads(line) for line in _text(name).splitlines())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--cache", type=Path, default=Path(gettempdir()) / "onrecord-benchmarks")
    parser.add_argument("--misses", action="store_true", help="print what went amiss")
    options = parser.parse_args()
    told = print if options.misses else _silent
    for name, figures in run(bundled_encoder(options.cache), told).items():
        print(f"{name:<32} {figures}")


def _silent(_line: str) -> None:
    """Say nothing."""


if __name__ == "__main__":
    main()
