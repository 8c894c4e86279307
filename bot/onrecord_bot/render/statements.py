"""One statement as lines: when, who spoke, in whose words, which figures, where."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from functools import lru_cache

from onrecord.asking import Relation, Statement
from onrecord.model import Assertion, Figure, Language, Precision, PublicationId, Slot
from onrecord_bot import phrases
from onrecord_bot.pages.paging import Item, Piece
from onrecord_bot.pages.styled import Styled, blockquote, italic, join, opened, plain, theirs
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.render.asked import is_only_opened
from onrecord_bot.render.naming import name_of, speaker
from onrecord_bot.render.places import outlet, places
from onrecord_bot.render.view import View
from onrecord_bot.render.voices import shown_words, verbatim


def statement(told: Statement, view: View, titled: Collection[PublicationId] = ()) -> Item:
    """A statement as the pieces that a page keeps together; ``titled`` are places named above."""
    pieces = (
        Piece(_lead(told, view)),
        _words(told, view.language),
        Piece(_figures(told.assertion, view.language)),
        Piece(_disputed(told.assertion, view)),
        Piece(_relation(told, view)),
        *(Piece(line) for line in places(told, view, titled)),
    )
    return Item(tuple(piece for piece in pieces if piece.text))


def figures(spoken: Assertion, language: Language) -> Styled:
    """'about 600 killed, over two weeks'; empty where no figure was given."""
    return phrases.figured_together([_undated(each, spoken) for each in spoken.figures], language)


def when(spoken: Assertion, language: Language) -> str:
    return phrases.date(spoken.said_on, spoken.precision, language)


def _when_and_what(spoken: Assertion, who: Styled, language: Language) -> Styled:
    """'29 March 2022 — said by Sergei Shoigu'; ``who`` may be empty."""
    key = f"stance.{spoken.stance}"
    stance = said(f"{key}.by", language, who=who) if who else phrases.say(key, language)
    return said("told.lead", language, date=when(spoken, language), stance=stance)


def introduced(told: Statement, who: Styled, view: View) -> Styled:
    """With whose words they are: '29 March 2022 — said by Sergei Shoigu, in the words of RT'."""
    lead = _when_and_what(told.assertion, who, view.language)
    if verbatim(told) or not shown_words(told):
        return lead
    return join(", ", (lead, _account_of(told, view)))


def _lead(told: Statement, view: View) -> Styled:
    lead = introduced(told, speaker(told.assertion, view), view)
    return opened(said("told.colon", view.language, lead=lead) if shown_words(told) else lead)


def _account_of(told: Statement, view: View) -> Styled:
    carrier = outlet(told, view)
    if not carrier:
        return plain(phrases.say("account.unknown", view.language))
    return said(f"account.{told.evidence[0].part}", view.language, outlet=carrier)


def _words(told: Statement, language: Language) -> Piece:
    """Quotation marks and a block for their own words; the outlet's account stands plain."""
    words = theirs(shown_words(told))
    if not verbatim(told):
        return _parted(words, "answer.account_goes_on", "answer.account_went_on", language)
    marked = blockquote(said("quote", language, words=words)) if words else words
    return _parted(marked, "answer.goes_on", "answer.went_on", language)


def _parted(text: Styled, goes_on: str, went_on: str, language: Language) -> Piece:
    return Piece(text, _mark(goes_on, language), _mark(went_on, language))


# Every statement might be cut, and hardly one is.
@lru_cache(maxsize=64)
def _mark(key: str, language: Language) -> Styled:
    return italic(phrases.say(key, language))


def _figures(spoken: Assertion, language: Language) -> Styled:
    if not spoken.figures:
        return Styled()
    key = "told.figure" if len(spoken.figures) == 1 else "told.figures"
    return opened(said(key, language, figures=figures(spoken, language)))


def _undated(figure: Figure, spoken: Assertion) -> Figure:
    """Without 'as of' the time at which it was said: the statement begins with that."""
    as_of = figure.period.as_of
    if as_of is None or not _same_time(as_of, spoken):
        return figure
    return replace(figure, period=replace(figure.period, as_of=None))


def _same_time(as_of: date, spoken: Assertion) -> bool:
    """Whether a day lies in the day, month or year in which somebody spoke."""
    if spoken.said_on is None:
        return False
    known = {Precision.DAY: 3, Precision.MONTH: 2, Precision.YEAR: 1}.get(spoken.precision, 0)
    return known > 0 and as_of.timetuple()[:known] == spoken.said_on.timetuple()[:known]


def _disputed(spoken: Assertion, view: View) -> Styled:
    """Whose statement is disputed or denied, and of when; empty where it is not shown here."""
    if spoken.disputes is None:
        return Styled()
    other = view.assertions.get(spoken.disputes)
    if other is None:
        return Styled()
    party = name_of(other.party_id, view)
    return said("told.disputes", view.language, party=party, date=when(other, view.language))


def _relation(told: Statement, view: View) -> Styled:
    """How the statement stands next to what was asked; nothing where a link was followed."""
    asked = view.asked
    if asked is None or is_only_opened(asked.question, view.account):
        return Styled()
    of_figures = bool(asked.question.figures and told.assertion.figures)
    found = told.comparison
    of_time = found.apart is Slot.PERIOD  # Who asks 'How many in two weeks?' gives no figure.
    if not of_figures and found.relation is not Relation.OPPOSITE and not of_time:
        return Styled()
    named = phrases.relation(found, view.language, of_figures=of_figures, said_above=asked.unsaid)
    return (
        italic(phrases.say("relation.line", view.language, relation=named)) if named else Styled()
    )
