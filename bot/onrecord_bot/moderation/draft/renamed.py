"""Statements that still have the name of an event which a correction of another one changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from onrecord.events import Event
from onrecord.model import Assertion, Entry, Figure, Text
from onrecord.rows import as_row
from onrecord_bot.moderation.draft.contents import statements

Names = tuple[Text, ...]


def still_called(act: Event, entry: Entry) -> tuple[Names, tuple[Assertion, ...]]:
    """The name that this act changed, and the other statements that have it."""
    for before, after in _renamed(act).items():
        others = _with_event(before, entry)
        if others and _is_the_same(before, after, entry, act.subject):
            return before, others
    return (), ()


def renamed_too(act: Event, entry: Entry) -> tuple[Assertion, ...]:
    """Those statements under the new name."""
    before, others = still_called(act, entry)
    after = _renamed(act).get(before, ())
    return tuple(
        replace(said, figures=tuple(_called(each, before, after) for each in said.figures))
        for said in others
    )


def _renamed(act: Event) -> Mapping[Names, Names]:
    """The names of events before this act, with those after it; one that was split is left out."""
    became: dict[Names, set[Names]] = {}
    for before, after in _figures(act):
        if before.period.names and after.period.names:
            became.setdefault(before.period.names, set()).add(after.period.names)
    once = {before: after.pop() for before, after in became.items() if len(after) == 1}
    return {before: after for before, after in once.items() if before != after}


def _figures(act: Event) -> Iterator[tuple[Figure, Figure]]:
    """The figures of the statement before and after, where these are as many."""
    for change in act.changes:
        if change.kind == "assertion" and change.before and change.after:
            before, after = (
                as_row(Assertion, each).figures for each in (change.before, change.after)
            )
            if len(before) == len(after):
                yield from zip(before, after, strict=True)


def _with_event(names: Names, entry: Entry) -> tuple[Assertion, ...]:
    return tuple(said for said in statements(entry) if names in _names_of(said.figures))


def _is_the_same(before: Names, after: Names, entry: Entry, subject: str) -> bool:
    """Whether the event got another name; else the statement was told to be of another event."""
    if {name.words for name in before} & {name.words for name in after}:
        return True
    return all(said.assertion_id == subject for said in _with_event(after, entry))


def _names_of(figures: Sequence[Figure]) -> set[Names]:
    return {each.period.names for each in figures}


def _called(figure: Figure, before: Names, after: Names) -> Figure:
    if figure.period.names != before:
        return figure
    return replace(figure, period=replace(figure.period, event=after))
