"""Statements that still have the name of an event which a correction of another one changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from onrecord.events import Event
from onrecord.model import Assertion, Entry, Figure, Text
from onrecord.rows import as_row
from onrecord_bot.moderation.draft.contents import statements

Names = tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class OldName:
    """The name that an event had, the one that it got, and statements that have the old one."""

    before: Names
    after: Names
    statements: tuple[Assertion, ...]

    def renamed(self) -> tuple[Assertion, ...]:
        """The statements under the new name."""
        return tuple(
            replace(said, figures=tuple(self._renamed(each) for each in said.figures))
            for said in self.statements
        )

    def _renamed(self, figure: Figure) -> Figure:
        if figure.period.names != self.before:
            return figure
        return replace(figure, period=replace(figure.period, event=self.after))


def names_changed(act: Event) -> Mapping[Names, Names]:
    """The names of events before this act, with those after it; one that was split is left out."""
    became: dict[Names, set[Names]] = {}
    for _, before, after in _names(act):
        if before and after:
            became.setdefault(before, set()).add(after)
    once = {before: after.pop() for before, after in became.items() if len(after) == 1}
    return {before: after for before, after in once.items() if before != after}


def is_renamed(before: Names, after: Names, entry: Entry, acts: Sequence[Event]) -> bool:
    """Whether the event got another name; else a statement was told to be of another event.

    Then one on the claim had that name before: without these acts of the same curator.
    """
    if {name.words for name in before} & {name.words for name in after}:
        return True
    changed = chain.from_iterable(map(_names, acts))
    theirs = {row_id for row_id, *names in changed if names == [before, after]}
    return all(said.assertion_id in theirs for said in _with_event(after, entry))


def still_called(before: Names, after: Names, entry: Entry) -> OldName:
    """The statements on a claim that have the old name."""
    return OldName(before, after, _with_event(before, entry))


def _names(act: Event) -> Iterator[tuple[str, Names, Names]]:
    """The names of each figure's event before and after, where these are as many figures."""
    for change in act.changes:
        if change.kind == "assertion" and change.before and change.after:
            before, after = (
                as_row(Assertion, each).figures for each in (change.before, change.after)
            )
            if len(before) == len(after):
                for one, other in zip(before, after, strict=True):
                    yield change.row_id, one.period.names, other.period.names


def _with_event(names: Names, entry: Entry) -> tuple[Assertion, ...]:
    return tuple(said for said in statements(entry) if names in _names_of(said.figures))


def _names_of(figures: Sequence[Figure]) -> set[Names]:
    return {each.period.names for each in figures}
