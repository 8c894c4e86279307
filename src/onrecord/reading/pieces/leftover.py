"""What a piece of a message takes over from the pieces before it."""

from dataclasses import dataclass, replace

from onrecord.asking import Question
from onrecord.figures import counting_on
from onrecord.figures.words.places import people_of
from onrecord.model import Figure
from onrecord.reading.pieces.going_on import goes_on, is_of_them, points_back
from onrecord.reading.pieces.standing import leans


@dataclass(frozen=True, slots=True)
class Leftover:
    """The text that a piece may go on with, and the last one that counted, with its figure."""

    text: str = ""
    counting: str = ""
    counted: tuple[Figure, ...] = ()

    def before(self, text: str) -> str:
        """What was said before the piece, as far as it goes on with that."""
        return (self.counting if is_of_them(text) else "") or self.text

    def completes(self, question: Question, text: str, *, joined: bool) -> Question:
        """The question, its bare figures with what was counted before, or in the same sentence."""
        if not joined and not is_of_them(text):
            return question
        counted = map(_of_anybody, self.counted) if joined else self.counted
        return replace(question, figures=counting_on(question.figures, tuple(counted)))

    def after(self, text: str, question: Question | None) -> "Leftover":
        """What is left to the piece behind this one."""
        more = leans(text) or goes_on(text) or points_back(text) or is_of_them(text)
        left = self if self.text and more else replace(self, text=text)
        if question is None or not any(figure.population for figure in question.figures):
            return left
        return replace(left, counting=text, counted=question.figures)


def _of_anybody(figure: Figure) -> Figure:
    """The figure without whose people or things it counts: another claim tells of others."""
    whose, _, counted = figure.population.partition(" ")
    return replace(figure, population=counted) if counted and people_of(whose) else figure
