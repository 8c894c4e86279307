"""One claim found for a question: what it counts, and what sets it apart from what was asked."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from onrecord.answering.distinctions.known_names import knows_none_of
from onrecord.answering.meant.counting import counting, counts_asked, counts_people_alike, speaking
from onrecord.answering.names import names_in
from onrecord.answering.relevance.covering import does_otherwise
from onrecord.answering.relevance.giving import gives_the_number
from onrecord.answering.relevance.mentioning import (
    counts_unknown,
    counts_unmentioned,
    gives_no_number,
    names_the_same,
    shares_only_names,
)
from onrecord.answering.relevance.misspelling import spelt_as_in
from onrecord.answering.relevance.other_names import names_another
from onrecord.answering.relevance.sharing import words_missing
from onrecord.answering.relevance.starting import from_the_start
from onrecord.answering.relevance.telling import numerals_told, words_told
from onrecord.answering.relevance.wording import other_differences, plain_differences
from onrecord.asking import Hit, Question
from onrecord.model import ClaimId, Entry

_LEAST_SAID = 0.4
_LIKELY = 0.3
_A_FEW_WORDS = 5
"""With fewer telling words than this a question has hardly room for another thing."""


class Candidate:
    """A hit with its entry beside ``told``, the question with what it counts or speaks of.

    Everything about it is found out when it is first wanted.
    """

    def __init__(self, hit: Hit, entry: Entry, told: Question) -> None:
        self.hit = hit
        self.entry = entry
        self.told = told

    @cached_property
    def counted(self) -> bool | None:
        """True if a figure counts what was asked, False if all count something else, else None."""
        return counts_asked(self.entry, self.told)

    @cached_property
    def plain(self) -> int:
        """In how many ways it plainly differs: month, side, nation, the thing that is named."""
        return sum(plain_differences(self.entry, self.told))

    @cached_property
    def differences(self) -> int:
        """In how many ways it differs at all, plain ones among them."""
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
    def named_otherwise(self) -> bool:
        """Whether a short question names somebody or some place other than the claim does."""
        return names_another(self.entry, self.told)

    @property
    def has_other_names(self) -> bool:
        """Whether it knows none of the names in a short question, which lacks some of its own."""
        return self.named_otherwise and knows_none_of(self.entry, names_in(self.told.dense))

    @cached_property
    def missing(self) -> frozenset[str]:
        """The telling words of the question that the claim has nowhere."""
        return words_missing(self.entry, self.told)

    @property
    def says_little(self) -> bool:
        """Whether it has few of the words that tell what is asked, and is unlikely to be found.

        Where the search finds it likely, or it has a name and the number of the question, it may be
        told in other words altogether.

        Of 235 sentences on other things altogether, nine in Russian and Ukrainian were matched
        with a claim of the starter record by a word or two.
        """
        entry, asked = self.entry, self.told
        told = words_told(asked.dense) - numerals_told(asked.dense)
        if len(told) < _A_FEW_WORDS or self.hit.probability >= _LIKELY:
            return False
        few = len(told) - len(self.missing) < _LEAST_SAID * len(told)
        return few and not (names_the_same(entry, asked) and gives_the_number(entry, asked))

    @property
    def meant(self) -> bool | None:
        """True if a figure counts what was asked, False if anything sets it apart, else None."""
        if self.differences:
            return False
        entry, told = self.entry, self.told
        if self.counted is None and counts_people_alike(entry, told):
            return names_the_same(entry, told) or None
        return self.counted


def candidates_of(
    hits: Iterable[Hit], entries: Mapping[ClaimId, Entry], question: Question
) -> list[Candidate]:
    """The hits, each beside what the question asks for, gives or speaks of."""
    told = with_counts(question)
    near = ((hit, entries[hit.claim_id]) for hit in hits)
    return [
        Candidate(hit, entry, spelt_as_in(entry, from_the_start(told, entry)))
        for hit, entry in near
    ]


def with_counts(question: Question) -> Question:
    """The question with what it wants counted, else with what it counts or speaks of."""
    asked = counting(question)
    return asked if asked.figures else speaking(question)
