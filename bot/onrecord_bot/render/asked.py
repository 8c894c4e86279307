"""What was asked, as far as a page compares statements with it."""

from dataclasses import dataclass, replace

from onrecord.asking import Account, Comparison, Question, Relation
from onrecord.model import Figure, PeriodKind, Slot
from onrecord_bot.phrases.figures import is_worded


@dataclass(frozen=True, slots=True)
class Asked:
    """The question, with its figures where statements are compared with them.

    ``unsaid`` are the slots that it leaves open in every comparison: the page says so once.
    """

    question: Question
    figures: tuple[Figure, ...] = ()
    unsaid: tuple[Slot, ...] = ()


def asked_of(question: Question, account: Account) -> Asked:
    """The question beside this account; a claim that was opened by its link was not asked."""
    if is_only_opened(question, account):
        return Asked(question)
    compared = _of_figures(question, account)
    if not compared:
        return Asked(question)
    figures = tuple(map(_as_told, question.figures))
    return Asked(question, figures, _left_open(compared, question))


def _as_told(figure: Figure) -> Figure:
    """The figure; a word beside it that we have none for may be cut short, or no unit: "tués"."""
    return figure if is_worded(figure) else replace(figure, unit="")


def is_only_opened(question: Question, account: Account) -> bool:
    """Whether a link was followed, so that there is nothing to compare with."""
    return question.text in {"", *(wording.words for wording in account.claim.wordings)}


def _of_figures(question: Question, account: Account) -> list[Comparison]:
    return [
        told.comparison
        for told in account.statements
        if question.figures
        and told.assertion.figures
        and told.comparison.relation is not Relation.NOT_COMPARABLE
    ]


def _left_open(compared: list[Comparison], question: Question) -> tuple[Slot, ...]:
    """The slots that all of several comparisons lack because the question does not give them."""
    if len(compared) < 2:
        return ()
    common = set.intersection(*(set(found.missing) for found in compared))
    return tuple(slot for slot in Slot if slot in common and _is_open(slot, question))


def _is_open(slot: Slot, question: Question) -> bool:
    return not any(_gives(slot, figure) for figure in question.figures)


def _gives(slot: Slot, figure: Figure) -> bool:
    match slot:
        case Slot.PERIOD:
            return figure.period.kind is not PeriodKind.UNKNOWN
        case Slot.PLACE:
            return bool(figure.place)
        case Slot.POPULATION:
            return bool(figure.population)
        case _:
            return True
