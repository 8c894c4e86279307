"""The event that the figures of a statement are of, and its names as curators type them."""

from collections.abc import Sequence
from dataclasses import replace

from onrecord.model import OTHER, Figure, Period, PeriodKind, Text
from onrecord_bot.moderation.here import Here
from onrecord_bot.moderation.typed.by_language import taking
from onrecord_bot.moderation.typed.counting import covering
from onrecord_bot.phrases.dates import yearless

_OPEN = Period()
Chosen = tuple[int, ...]
"""The numbers of figures of a statement."""


def together(figures: Sequence[Figure]) -> tuple[Chosen, ...]:
    """The figures of each event that can be named; none are of times."""
    events: dict[Period, list[int]] = {}
    for number, figure in enumerate(figures):
        if _can_be_named(figure.period):
            events.setdefault(figure.period, []).append(number)
    return tuple(map(tuple, events.values()))


def event_of(figures: Sequence[Figure], chosen: Chosen) -> Period | None:
    """The period of these figures; None where none was chosen, or others are there by now."""
    there = [figures[number].period for number in chosen if number < len(figures)]
    return there[0] if there and _can_be_named(there[0]) else None


def of_event(
    figures: Sequence[Figure], chosen: Chosen, event: str | tuple[Text, ...]
) -> tuple[Figure, ...]:
    """The figures, with the event of those chosen called so."""
    return tuple(
        replace(figure, period=_called(figure.period, event)) if number in chosen else figure
        for number, figure in enumerate(figures)
    )


def naming(
    figures: Sequence[Figure], chosen: Chosen, names: Sequence[Text], here: Here
) -> tuple[Figure, ...]:
    """The figures with these names of the event, each in the place of that in its language."""
    event = event_of(figures, chosen)
    own = tuple(_with_language(each, here) for each in event.names) if event else ()
    for name in names:
        own = taking(name, own)
    return of_event(figures, chosen, own)


def keeping_names(figures: Sequence[Figure], before: Sequence[Figure]) -> tuple[Figure, ...]:
    """Figures read anew: the event that those before were named for stays where no period is.

    Of several events each stays with the figure that it was named for.
    """
    named = {replace(each, period=_OPEN): each.period for each in before if _is_named(each)}
    if len(set(named.values())) == 1:
        return covering(figures, next(iter(named.values())))
    return tuple(replace(each, period=named.get(each, each.period)) for each in figures)


def _is_named(figure: Figure) -> bool:
    return not isinstance(figure.period.event, str)


def _can_be_named(period: Period) -> bool:
    fits = _is_event(period) or _is_since(period) or _is_open(period)
    return fits and yearless(period.label) is None


def _is_event(period: Period) -> bool:
    return period.kind is PeriodKind.EVENT


def _is_since(period: Period) -> bool:
    return period.kind is PeriodKind.CUMULATIVE and period.start is None


def _is_open(period: Period) -> bool:
    return period == _OPEN


def _called(period: Period, event: str | tuple[Text, ...]) -> Period:
    kind = PeriodKind.EVENT if _is_open(period) else period.kind
    return replace(period, kind=kind, event=event)


def _with_language(name: Text, here: Here) -> Text:
    """A name of which nobody said the language gets the one that it is written in."""
    return replace(name, language=here.spoken(name.words)) if name.language == OTHER else name
