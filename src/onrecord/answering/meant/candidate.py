"""A hit held against the question: what it counts, and what sets it apart from what was asked."""

from functools import cached_property

from onrecord.answering.meant.counting import counts_asked, counts_people_alike
from onrecord.answering.relevance.covering import does_otherwise
from onrecord.answering.relevance.mentioning import (
    counts_unknown,
    counts_unmentioned,
    gives_no_number,
    names_the_same,
    shares_only_names,
    words_missing,
)
from onrecord.answering.relevance.wording import other_differences, plain_differences
from onrecord.asking import Hit, Question
from onrecord.model import Entry


class Candidate:
    """One hit with its entry beside what is asked; each thing is found out when it is wanted."""

    def __init__(self, hit: Hit, entry: Entry, told: Question) -> None:
        self.hit = hit
        self.entry = entry
        self.told = told

    @cached_property
    def counted(self) -> bool | None:
        """True where a figure counts what was asked, False where all count something else."""
        return counts_asked(self.entry, self.told)

    @cached_property
    def plain(self) -> int:
        """In how many things it plainly differs: month, side, nation, the thing that is named."""
        return sum(plain_differences(self.entry, self.told))

    @cached_property
    def differences(self) -> int:
        """In how many things it differs at all, plain or not."""
        entry, told = self.entry, self.told
        counts = (
            self.counted is False,
            counts_unmentioned(entry, told),
            counts_unknown(entry, told),
            shares_only_names(entry, told),
            gives_no_number(entry, told),
            does_otherwise(entry, told),
        )
        return self.plain + sum(other_differences(entry, told)) + sum(counts)

    @cached_property
    def missing(self) -> frozenset[str]:
        """The words of the question that tell, and stand nowhere in the claim."""
        return words_missing(self.entry, self.told)

    @property
    def meant(self) -> bool | None:
        """True where a figure counts what was asked; False where anything sets it apart."""
        if self.differences:
            return False
        entry, told = self.entry, self.told
        if self.counted is None and counts_people_alike(entry, told):
            return names_the_same(entry, told) or None
        return self.counted
