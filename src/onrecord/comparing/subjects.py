"""The subjects of two texts side by side: where their places, groups, years and layers part."""

from dataclasses import dataclass

from onrecord.comparing.words.subject import COUNTRY, OURS, WHOLE, Subject, subject_of
from onrecord.figures.words.places import is_country


@dataclass(frozen=True, slots=True)
class Subjects:
    """What two texts are about, side by side; all that it tells is the same the other way round."""

    one: Subject
    other: Subject

    @property
    def share_a_year(self) -> bool:
        """Whether both name the same year."""
        return bool(self.one.years & self.other.years)

    @property
    def of_other_years(self) -> bool:
        """Whether each names a year, and none is the same."""
        return _apart(self.one.years, self.other.years)

    @property
    def one_names_a_year(self) -> bool:
        """Whether one names a year, and the other none."""
        return bool(self.one.years) is not bool(self.other.years)

    @property
    def of_other_layers(self) -> bool:
        """Whether they speak of different shares of a people, or stages of a time."""
        return _apart(self.one.layers, self.other.layers)

    @property
    def of_other_groups(self) -> bool:
        """Whether each names a group of people, and none is the same."""
        return _apart(self.one.groups, self.other.groups)

    @property
    def are_of_two(self) -> bool:
        """Whether both name places, or both groups of people; one alone may only tell whose it is.

        'Nigeria's spill agency' and 'Shell' tell of one leak.
        """
        placed = bool(self.one.places and self.other.places)
        return placed or bool(self.one.groups and self.other.groups)

    def group(self, *, people: bool) -> float:
        """0 for one group of people, 1 for two; less where a count of people leaves one out.

        A share of children is no share of all, but 'migrants' who drowned may be told as 'people'.
        """
        if self.one.groups == self.other.groups:
            return 0.0
        return 0.5 if people and not (self.one.groups and self.other.groups) else 1.0

    @property
    def place(self) -> float:
        """0 for one place, 1 for two; in between where a side names only parts of a country."""
        one, other = self.one, self.other
        if one.places and other.places:
            own = bool(one.places - other.places and other.places - one.places)
            return (0.5 if own else 0.0) if one.places & other.places else 1.0
        parts, others = (side.parts - {OURS, COUNTRY, WHOLE} for side in (one, other))
        if (one.places and others) or (other.places and parts):
            return 0.3
        if _may_be_meant(one, other) or _may_be_meant(other, one):
            return 0.3
        if OURS in one.parts | other.parts and one.parts and other.parts:
            return 0.3 if one.parts != other.parts and WHOLE not in one.parts | other.parts else 0.0
        here, there = one.places - one.home or parts, other.places - other.home or others
        if bool(here) is bool(there):
            return 0.8 if parts and others and not parts & others else 0.0
        unnamed = not one.places and not other.places and not (one.parts and other.parts)
        return 0.3 if unnamed else 0.8


def subjects_of(one: str, other: str) -> Subjects:
    """What two texts are about."""
    return Subjects(subject_of(one), subject_of(other))


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both sets hold something, and nothing in common."""
    return bool(one and other) and not one & other


def _may_be_meant(one: Subject, other: Subject) -> bool:
    """Whether the place that one names may be that of which the other says no more than 'our'."""
    ours = bool(one.places) and OURS in other.parts and OURS not in one.parts and not other.places
    return ours or _is_the_country(one, other)


def _is_the_country(one: Subject, other: Subject) -> bool:
    """Whether one names a country, and the other means one: 'Peru's hospitals', 'the country's'."""
    return COUNTRY in other.parts and any(map(is_country, one.places)) and not other.places
