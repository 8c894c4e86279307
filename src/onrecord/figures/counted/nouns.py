"""Who or what a number counts, as the words behind it tell."""

from dataclasses import replace

from onrecord.figures.counted.phrase import Counted, Phrase, is_pair
from onrecord.figures.labels.designations import calibre_end, code_end, type_of
from onrecord.figures.scanning import Word, texts_in
from onrecord.text.lists import word_set

_REACH = 7
_BODIES = word_set(
    "crew team family staff cast board council jury parliament congress gang cell union cabinet",
    "government band choir party club delegation expedition clan cult militia battalion platoon",
)


def counted_after(words: list[Word], at: int) -> Counted:
    """What the words behind a number name as counted; empty where they name nothing."""
    here, phrase, reach, kind = at, Phrase(), at + _REACH, ""
    while here < min(len(words), reach):
        if (end := max(code_end(words, here), _past_calibre(words, here))) > here:
            kind = kind or type_of(words, here)
            here, reach = end, reach + end - here  # 'two S-300 missiles'.
        elif phrase.takes(words, here):
            here += 2 if is_pair(words, here) else 1
        else:
            break
    counted = phrase.counted(here)
    if kind and not counted.population:
        return Counted(kind, end=here)  # 'two F-16s'.
    return _in_a_body(words, at, counted)


def _past_calibre(words: list[Word], at: int) -> int:
    """'3 million 152-mm shells': the shells are counted, of which the calibre tells the kind."""
    return calibre_end(words, at) if words[at].text.isdecimal() else at


def _in_a_body(words: list[Word], at: int, counted: Counted) -> Counted:
    """'six members of the crew', 'crew members' are people; 'EU members' are countries."""
    if counted.population != "member":
        return counted
    near = texts_in(words, at, counted.end + 1)
    body = next((text for text in near if text in _BODIES), "")
    return replace(counted, population=f"{body} member", people=True) if body else counted
