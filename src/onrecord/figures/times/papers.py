"""Papers and streets that are called after a time: 'the Daily Mail', 'вулиця 8 Березня'."""

from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.lengths import RATES
from onrecord.figures.words.events import event_of
from onrecord.figures.words.places import place_of
from onrecord.figures.words.saying import is_saying
from onrecord.text.dates import MONTHS, WEEKDAYS
from onrecord.text.lists import word_set

_TITLES = word_set(
    "mail telegraph mirror star express beast news times caller wire record post standard monitor",
    "maverick nation herald sun observer journal gazette tribune chronicle world sabah trust",
)
STREETS = ("улиц", "вулиц", "проспект", "переулк", "провулк", "площ", "бульвар", "шоссе")
_CUT_SHORT = frozenset({"ул", "вул", "пл", "пр", "просп"})
_WHERE = frozenset({"in", "from", "to", "across", "for", "at", "of"})


def in_name_of_paper(words: list[Word], at: int) -> bool:
    """Whether the word belongs to such a name, and is no time."""
    word = words[at]
    if not word.capital:
        return False
    if word.text == "today":
        return _is_of_country(words, at - 1)
    return (word.text in RATES or word.text in WEEKDAYS) and _goes_on(words, at)


def street_of_day_end(words: list[Word], at: int) -> int:
    """Past the '8 Березня' of 'вулиця 8 Березня'; ``at`` itself where no street is called so."""
    if words[at].value is None or text_at(words, at + 1) not in MONTHS:
        return at  # Most words are no date, and need not be looked at further.
    dotted = text_at(words, at - 1) == "." and text_at(words, at - 2) in _CUT_SHORT
    led = dotted or text_at(words, at - 1).startswith(STREETS)
    return at + 2 if led and words[at + 1].capital else at


def _goes_on(words: list[Word], at: int) -> bool:
    """Whether a name goes on behind: 'Daily Mail'; behind 'the' any: 'the Weekly Standard'."""
    led, after = text_at(words, at - 1) == "the", text_at(words, at + 1)
    if not words[at + 1 : at + 2] or not words[at + 1].capital:
        return led and is_saying(after)
    return after in _TITLES or (led and event_of(after) is None)


def _is_of_country(words: list[Word], at: int) -> bool:
    """'USA Today', 'India Today'; 'in Russia Today' is a headline."""
    named = at >= 0 and words[at].capital and bool(place_of(words[at].text))
    return named and text_at(words, at - 1) not in _WHERE
