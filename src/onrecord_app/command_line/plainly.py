"""What was read and compared, for a person at a terminal."""

from collections.abc import Iterable, Sequence

from rich.text import Text

from onrecord.asking import Comparison, Question, Relation
from onrecord.comparing import Saying
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, Figure, Polarity, Slot
from onrecord_bot import phrases
from onrecord_bot.pages.foreign import one_line

RELATIONS = {
    Relation.SAME: "The same",
    Relation.COMPATIBLE: "The figures overlap",
    Relation.COMPATIBLE_BOUND: "One gives a limit, and the other is within it",
    Relation.DIFFERS: "Another figure",
    Relation.UPDATED: "A later figure of the same party",
    Relation.UPDATED_DOWN: "A later, lower figure of the same party",
    Relation.DIFFERENT_TIME: "Another point in time",
    Relation.DIFFERENT_SCOPE: "Another scope",
    Relation.DIFFERENT_THING: "Something else",
    Relation.OPPOSITE: "The opposite",
    Relation.NOT_COMPARABLE: "Not comparable",
}
"""How one text stands to the other; the page of an answer speaks of what was asked instead."""
_APART = {
    Slot.PERIOD: "Another period",
    Slot.PLACE: "Another place",
    Slot.POPULATION: "Another group of people",
}
_LANGUAGES = {ENGLISH: "English", RUSSIAN: "Russian", UKRAINIAN: "Ukrainian"}


def reading_told(questions: Sequence[Question], *, cut: bool) -> Text:
    """The questions in a message, each with what was read in it."""
    if not questions:
        return Text("No question found: there are no words in it.")
    told = [_question(number, each) for number, each in enumerate(questions, start=1)]
    if cut:
        told.append(Text("The message is longer than what is read of it."))
    return Text("\n\n").join(told)


def comparison_told(texts: Sequence[str], sayings: Sequence[Saying], found: Comparison) -> Text:
    """How two texts relate, and what was read in each."""
    relation = _APART[found.apart] if found.apart in _APART else RELATIONS[found.relation]
    lines = [
        Text(f"Perhaps {relation.lower()}" if found.missing else relation, "bold"),
        Text(f"Why: {found.reason.removeprefix('perhaps: ')}"),
    ]
    for name, text, saying in zip("AB", texts, sayings, strict=True):
        lines += [
            Text(),
            Text.assemble((f"{name}  ", "bold"), one_line(text)),
            *(Text(f"   {line}") for line in _read_in(saying.figures, saying.polarity)),
        ]
    return Text("\n").join(lines)


def _question(number: int, question: Question) -> Text:
    spoken = _LANGUAGES.get(question.language, "another language")
    head = Text.assemble((f"{number}. ", "bold"), one_line(question.text))
    read = [f"Language: {spoken}", *_read_in(question.figures, question.polarity)]
    return Text("\n").join([head, *(Text(f"   {line}") for line in read)])


def _read_in(figures: Iterable[Figure], polarity: Polarity | None) -> Iterable[str]:
    yield f"Polarity: {polarity or 'open'}"
    yield from (f"Figure: {_figure(each)}" for each in figures)


def _figure(figure: Figure) -> str:
    """'about 600 killed, over two weeks (who is counted: foreign fighter; place: Ukraine)'."""
    beside = (("population", figure.population), ("place", figure.place))
    named = [
        f"{phrases.say(f'slot.{slot}', ENGLISH)}: {one_line(value)}"
        for slot, value in beside
        if value
    ]
    shown = phrases.figure(figure, ENGLISH)
    return f"{shown} ({'; '.join(named)})" if named else shown
