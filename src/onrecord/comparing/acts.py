"""Whether those counted did two things, or met with two: some were lost, some were saved."""

from onrecord.asking import Comparison, Relation
from onrecord.comparing.numbers.of_event import HARM
from onrecord.comparing.numbers.pairing import Pair
from onrecord.comparing.saying import Saying
from onrecord.comparing.words.deeds import other_doings, other_treatment
from onrecord.comparing.words.doings import done_to
from onrecord.comparing.words.verbs import deeds_in
from onrecord.figures.words.populations import is_person
from onrecord.figures.words.units import CURRENCIES
from onrecord.model import EventClass, Figure

_NO_THINGS = frozenset(
    {"people", "percent", "percentage point", "times", "country", "rank", "case"}
)
_FREEING = frozenset({"released", "returned", "swapped"})
_SAVED = "rescued"
_IN_DANGER = (HARM - {EventClass.DISPLACED}) | {EventClass.PRESENT}


def counts_another_act(a: Saying, b: Saying, pair: Pair) -> bool:
    """Whether those counted did two things, or were taken prisoner in one text and then freed."""
    if pair[0].event and pair[0].event is pair[1].event:
        return False
    if _are_taken(pair[0], b) or _are_taken(pair[1], a) or _is_one_saved(a, b, pair):
        return True
    lone = len(a.figures) == len(b.figures) == 1
    return lone and _are_doers(pair) and other_doings(a.text, b.text)


def are_treated_otherwise(a: Saying, b: Saying, pair: Pair, compared: Comparison) -> bool:
    """Whether two numbers are of things to which two things were done: 41 built, 63 sold.

    Where the numbers agree, two words more likely tell of one deed.
    """
    lone = len(a.figures) == len(b.figures) == 1
    apart = compared.relation is Relation.DIFFERS
    undone = not (pair[0].event and pair[1].event)
    return lone and apart and (undone or _are_things(pair)) and other_treatment(a.text, b.text)


def _is_one_saved(a: Saying, b: Saying, pair: Pair) -> bool:
    """Whether one counts those who were rescued, and the other who was aboard, or died."""
    met = {figure.event for figure in pair} & _IN_DANGER
    if not met or _SAVED not in deeds_in(a.text) | deeds_in(b.text):
        return False  # Few texts tell of it, and the numbers need not be read anew for the others.
    saved = [_are_saved(figure, told) for figure, told in zip(pair, (a, b), strict=True)]
    return saved[0] is not saved[1]


def _are_saved(figure: Figure, told: Saying) -> bool:
    done = done_to(told.text).get(figure.value) if figure.value is not None else None
    return figure.event is None and _SAVED in (done or ())


def _are_taken(figure: Figure, other: Saying) -> bool:
    """Whether the figure counts captives, and the other text tells that captives were freed."""
    taken = figure.event is EventClass.CAPTURED
    return taken and not _FREEING.isdisjoint(deeds_in(other.text))


def _are_things(pair: Pair) -> bool:
    """Whether things are counted, to which something may be done: flats, tonnes; no money."""
    return all(
        bool(figure.unit)
        and figure.unit not in _NO_THINGS | CURRENCIES
        and not is_person(figure.population)
        for figure in pair
    )


def _are_doers(pair: Pair) -> bool:
    """Whether those counted may do something themselves: people, or countries."""
    return all(is_person(figure.population) or figure.population == "country" for figure in pair)
