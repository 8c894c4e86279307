"""The event that the figures of a statement are of, and its names as curators type them."""

from collections.abc import Sequence
from dataclasses import replace

from onrecord.model import OTHER, Figure, Period, PeriodKind, Text
from onrecord_bot.moderation.here import Here
from onrecord_bot.moderation.typed.by_language import taking
from onrecord_bot.moderation.typed.counting import covering
from onrecord_bot.phrases.dates import yearless


def event_in(figures: Sequence[Figure]) -> Period | None:
    """The period whose event can be named, of several the first; None where all are of times."""
    periods = [figure.period for figure in figures if yearless(figure.period.label) is None]
    fitting = (
        period for fits in (_is_event, _is_since, _is_open) for period in periods if fits(period)
    )
    return next(fitting, None)


def of_event(figures: Sequence[Figure], event: str | tuple[Text, ...]) -> tuple[Figure, ...]:
    """The figures, with their event called so."""
    there = event_in(figures)
    return tuple(
        replace(figure, period=_called(figure.period, event)) if figure.period == there else figure
        for figure in figures
    )


def naming(figures: Sequence[Figure], name: Text, here: Here) -> tuple[Figure, ...]:
    """The figures with this name of their event, in the place of that in its language."""
    event = event_in(figures)
    names = tuple(_with_language(each, here) for each in event.names) if event else ()
    return of_event(figures, taking(name, names))


def keeping_names(figures: Sequence[Figure], before: Sequence[Figure]) -> tuple[Figure, ...]:
    """Figures read anew: the event that those before were named for stays where no period is."""
    named = {each.period for each in before if not isinstance(each.period.event, str)}
    return covering(figures, named.pop()) if len(named) == 1 else tuple(figures)


def _is_event(period: Period) -> bool:
    return period.kind is PeriodKind.EVENT


def _is_since(period: Period) -> bool:
    return period.kind is PeriodKind.CUMULATIVE and period.start is None


def _is_open(period: Period) -> bool:
    return period == Period()


def _called(period: Period, event: str | tuple[Text, ...]) -> Period:
    kind = PeriodKind.EVENT if _is_open(period) else period.kind
    return replace(period, kind=kind, event=event)


def _with_language(name: Text, here: Here) -> Text:
    """A name of which nobody said the language gets the one that it is written in."""
    return replace(name, language=here.spoken(name.words)) if name.language == OTHER else name
