"""Questions that ask what somebody said: 'What does Ukraine say?', '… about the bridge?'."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product

from onrecord.asking import Voice
from onrecord.reading.around.chatter import has_content
from onrecord.reading.around.hollow import is_hollow
from onrecord.reading.around.speech import TELLING, TOPIC, Manner
from onrecord.text import aligned, fold
from onrecord.text.lists import word_set

_LONGEST = 140
_MOST_WORDS, _MOST_BEFORE, _MOST_OF_A_NAME = 16, 6, 7
_MOST_PLACES = 3
"""Where a topic may begin, in one question."""
_MOST_BARE = 3
"""More words of a name before what it was said about: 'Foreign Minister Ada Lorne on ports'."""
_ASKING = word_set("what что че чо шо що")
"""Nothing that it asks begins behind one of these."""
_NOBODY = word_set(
    "and but so now well he she it they we you i who whom that this these those there everyone",
    "everybody people anyone anybody someone somebody nobody what all a an any some my our your",
    "his her their him them did does do has have had is are was were in on of to at by for from",
    "with about",
    "а и но ну так он она оно они мы вы ты я кто что все люди никто мой наш этот эта это эти тот",
    "та те их его ее в на о об про по у для с со от до из за к вам вас тебя",
    "він вона воно вони ми ви ти хто усі всі ніхто мій цей ця це ці той їх його її тебе щодо з із",
    "від і й та",
)
"""What a name does not begin with."""
_MEDIA = word_set("media press tv news сми тв змі")
"""Nobody in particular, however it is written: whoever carries a statement is one of them."""
_CERTAIN = frozenset({Manner.OPENLY, Manner.BY_NAME, Manner.WHETHER})
_MARKS = " ?!.,;…"
_WORD = re.compile(r"[^\W_]+(?:['.&-]+[^\W_]+)*")
_SMALL = word_set("the of and for in on de la al el bin ibn van von и та й і")
"""Words that names are written with in small letters."""
_BARE = re.compile(
    rf"(?:(?:and|so|а|и|і|й|та) )?(\w[\w'.&-]*(?: [\w'.&-]+){{0,{_MOST_BARE}}}?)"
    rf" (?!по ){TOPIC.pattern}"
)
_TOLD = re.compile(r"[^:«»\"“”„]+")
"""What is told of somebody who is only named: no headline, and no quotation."""


@dataclass(frozen=True, slots=True)
class _Written:
    """Folded words, and where each of their characters stands in what was written."""

    words: str
    folded: str
    places: Sequence[int]

    def of(self, start: int, end: int) -> str:
        return self.words[self.places[start] : self.places[end - 1] + 1]

    def without(self, start: int, end: int) -> "_Written":
        """The words without those in between."""
        kept = (*range(start), *range(end, len(self.folded)))
        folded = self.folded[:start] + self.folded[end:]
        return _Written(self.words, folded, [self.places[at] for at in kept])


@dataclass(frozen=True, slots=True)
class _Asked:
    """In what manner somebody's statements are asked for, and where the name stands."""

    manner: Manner
    start: int
    end: int


# Asked of each sentence with what stands around it, and without.
@lru_cache(maxsize=128)
def voices_in(words: str) -> tuple[Voice, ...]:
    """Whose statements the words may ask for, likeliest first; none where they ask for others."""
    if len(words) > _LONGEST:
        return ()
    text = _Written(words, *aligned(words))
    if not any(word.startswith(TELLING) for word in text.folded.split()):
        return tuple(_barely(text))
    return tuple(dict.fromkeys((*_on_topics(text), *_on_anything(text), *_barely(text))))


def _on_anything(text: _Written) -> Iterator[Voice]:
    """Who is asked for; and where topics follow a name without a word between, who else may be."""
    if (asked := _asked_in(text)) is None:
        return
    name = text.of(asked.start, asked.end)
    yield Voice(name, asked.manner in _CERTAIN and _is_a_name(name))
    led_to = TOPIC.search(text.folded, asked.start, asked.end)
    if not (led_to or _WORD.search(text.folded, asked.end)):
        *others, _ = _WORD.finditer(text.folded, asked.start, asked.end)
        for last in reversed(others):
            topic = text.of(last.end() + 1, asked.end)
            yield Voice(text.of(asked.start, last.end()), topic=topic, loose=True)


def _on_topics(text: _Written) -> Iterator[Voice]:
    """Who is asked for on a topic, which stands at the end or before one of the other words."""
    asks_what = not _ASKING.isdisjoint(text.folded.split())
    for found in islice(TOPIC.finditer(text.folded), _MOST_PLACES):
        start, end = found.span()
        yield from _on_topic(text, start, end, len(text.folded))
        if asks_what and not text.folded[start].isascii():
            for word in islice(_WORD.finditer(text.folded, end), 1, _MOST_WORDS):
                yield from _on_topic(text, start, end, word.start())


def _on_topic(text: _Written, start: int, topic: int, end: int) -> Iterator[Voice]:
    """Who is asked for on the topic, which stands up to the end behind what leads to it."""
    rest = text.without(start, end)
    on = text.of(topic, end).strip(_MARKS)
    if (asked := _asked_in(rest)) is None or not has_content(on):
        return
    name = rest.of(asked.start, asked.end)
    openly = asked.manner is Manner.OPENLY or (
        asked.manner is Manner.BY_NAME and "?" in text.folded
    )
    certain = openly and asked.start != start and _is_a_name(name)
    yield Voice(name, certain, on, loose=not openly)


def _barely(text: _Written) -> Iterator[Voice]:
    """Who is merely named before a topic: 'Zelensky on prisoners'."""
    found = _BARE.match(text.folded)
    if found is None or not _may_be_named(name := text.of(*found.span(1)), text.words):
        return
    on = text.of(found.end(), len(text.folded)).strip(_MARKS)
    if _TOLD.fullmatch(on) and has_content(on):
        yield Voice(name, topic=on, loose=True)


def _asked_in(text: _Written) -> _Asked | None:
    for manner, start in product(Manner, _openings(text.folded)):
        found = manner.pattern.fullmatch(text.folded, start)
        if (
            found
            and (who := found.lastindex)
            and _may_be_named(text.of(*found.span(who)), text.words)
        ):
            return _Asked(manner, *found.span(who))
    return None


def _openings(folded: str) -> Iterator[int]:
    """Where the question may begin: at the first word, or behind words that tell nothing."""
    words = list(_WORD.finditer(folded))
    for word in words[:_MOST_BEFORE] if len(words) <= _MOST_WORDS else ():
        yield word.start()
        if word[0] in _ASKING or not (word[0].isalpha() and is_hollow(word[0])):
            return


def _may_be_named(who: str, words: str) -> bool:
    named = _WORD.findall(who)
    if not 0 < len(named) <= _MOST_OF_A_NAME or any(sign.isdecimal() for sign in who):
        return False
    opening = fold(named[0])
    if len(named) == 1 and opening in _MEDIA:
        return False
    return opening not in _NOBODY or _stands_out(named[0], words)


def _stands_out(word: str, words: str) -> bool:
    """Whether it is written as an acronym is: the WHO is somebody."""
    return len(word) > 1 and word.isupper() and not words.isupper()


def _is_a_name(name: str) -> bool:
    """Whether all its words are written like those of a name."""
    telling = [word for word in _WORD.findall(name) if word.casefold() not in _SMALL]
    return bool(telling) and all(word[0].isupper() for word in telling)
