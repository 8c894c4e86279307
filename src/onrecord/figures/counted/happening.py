"""What happened to those counted, and where, told from the clause around the number."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from onrecord.figures.counted.conjuncts import JOINTS, does_otherwise, opens_conjunct, own_clause
from onrecord.figures.counted.place_names import name_at
from onrecord.figures.counted.seeming import FRONT, happened_to_nobody, speaks_of
from onrecord.figures.scanning import Word, is_number_at, text_at, texts_in
from onrecord.figures.words.events import PHRASES, event_of, is_weak, names_held
from onrecord.figures.words.numerals import SCALED, SMALL
from onrecord.figures.words.places import place_of
from onrecord.figures.words.seats import FORCES
from onrecord.model import EventClass, Figure
from onrecord.text import tokens
from onrecord.text.lists import word_list, word_set

_CLAUSE_ENDS = frozenset(
    {";", ":", "while", "although", "whereas", "хотя", "хоча", "тогда", "тоді", "("}
)
_REACH = 14
_LABELLING = frozenset({":", "-"})
_LONGEST_LABEL = 4
_HAVING = frozenset({"have", "has", "had"})
_WHO = word_set("who that которые які що")
_NEAR_LEFT = 8
_BEING = frozenset({"were", "was", "are", "is", "be", "been", "being"})


_LONGEST_NUMBER = 6
_OF_RANGES = frozenset({"to", "-", "до"})
_GONE = word_set("went gone go going goes traveled travelled flew flown headed moved")
_GONE_STEMS = (
    "поехал", "отправил", "направил", "переехал", "поїхал", "вируш", "відправил", "переїха",
)  # fmt: skip
_TO_FIGHT = word_set("fight воевать воювати")
_WHERE_TO = frozenset({"to", "в", "во", "до", "у", "на"})
_REACHED = ("reached", "добрали", "добрался", "дістали")
_COMING = word_set(
    "joined join gathered assembled poured",
    "вышли вышло вышел вышла собрались собралось собрало собрал",
    "присоединились присоединилось присоединился приєдналися приєднались приєдналося приєднався",
    "долучилися долучились долучилося долучився",
    "вийшли вийшло вийшов зібралися зібралось зібралося зібрало зібрав",
)
_RALLIES = word_list(
    "protest rally rallies demonstration commemoration протест митинг мітинг демонстрац шестви",
)
_GATHERINGS = (
    "strike", "walkout", "rall", "march", "demonstrat", "boycott", "picket", "марш", "забастовк",
    "страйк", "субботник", "толок", *_RALLIES,
)  # fmt: skip
"""'joined the walkout', 'вышло на митинг'."""

_LIVES = word_set("lives жизни жизней життя життів")
_TAKING = word_list(
    "claim took take taking cost lost losing унес унос забра стоил обош потеря лишил відібра",
    "коштува обійш втра позбави",
)
"""'claimed nine lives', 'унёс 30 жизней', 'lost their lives'."""
_SAVING = ("save", "saving", "спас", "сбере", "врят", "рят", "зберег", "зберіг")
"""'The drug took years but saved 300 lives': the verb that is nearer counts."""

_NEAR = 5
_LOSSES = ("losses", "потери", "потерь", "втрати", "втрат")
_BETWEEN = word_set(
    ", ; - and but while whereas the about only а но и та але і тоді тогда як как лише"
)
LOSING = ("lost", "lose", "losing", "потеря", "теря", "втрат", "втрач")
"""How verbs of losing begin: 'we lost 9 men', 'потеряли'."""

_WHOSE = 3


def event_at(words: list[Word], start: int, end: int, room: range) -> EventClass | None:
    """The event of the number's clause, sooner one behind the number than one before it."""
    if (label := _labelled(words, start)) is not None:
        return label
    if governs(text_at(words, start - 1)):
        return _governed(words, start, end)
    if (done := _done(words, end)) is not None:
        return done
    return None if does_otherwise(words, start, end, room) else _nearest(words, start, end, room)


def _nearest(words: list[Word], start: int, end: int, room: range) -> EventClass | None:
    """The event named nearest to the number, before or behind it."""
    floor = own_clause(words, start, room.start)
    ceiling = _end_of_room(words, end, room.stop)
    after = _events(words, range(end, min(ceiling, end + _REACH)))
    # A storm that 'left 70,000 homes in the dark' went nowhere, nor did the homes.
    ahead_of = start - 1 - (text_at(words, start - 1) == "left")
    before = _events(words, range(ahead_of, max(floor, start - _REACH) - 1, -1))
    if not after and not before:
        after = _events(words, range(end, min(ceiling, end + 2 * _REACH)), far=True)
    if opens_conjunct(words, start, floor) and any(not names_held(word) for _, word in after):
        before = []
    ahead = [found for found in before if not is_weak(found[1])]
    strong = [event for event, word in (*after[:2], *ahead[:1]) if not is_weak(word)]
    return next(iter(strong or [event for event, _ in (*after, *before)]), None)


def _governed(words: list[Word], start: int, end: int) -> EventClass | None:
    """'wounded six and killed one', 'arrived 378 killed'."""
    ours = not is_number_at(words, end + 1)
    who = is_weak(text_at(words, end))  # 'убили 50 пленных'.
    told = befell(words, end) if ours and not who else None
    return told or _event(words, start - 1)


def _done(words: list[Word], end: int) -> EventClass | None:
    """The event that the people counted did themselves: '1,779 have left'."""
    has = text_at(words, end) in _HAVING and end + 1 < len(words)
    return _event(words, end + 1) if has else None


def _labelled(words: list[Word], start: int) -> EventClass | None:
    """The event of a label in front of the number: 'Killed: 40', 'Ранено гражданских — 14'."""
    if text_at(words, start - 1) not in _LABELLING:
        return None
    for at in range(start - 2, max(-1, start - 2 - _LONGEST_LABEL), -1):
        if not words[at].text[0].isalpha():
            break
        if (event := _event(words, at)) is not None:
            return event
    return None


def _end_of_room(words: list[Word], end: int, ceiling: int) -> int:
    """Where the words end that speak of this number rather than the next one."""
    if ceiling < len(words) and text_at(words, ceiling - 1) in _LABELLING:
        commas = (at for at in range(ceiling - 1, end - 1, -1) if words[at].text in {",", ";", "."})
        return next(commas, ceiling)
    return ceiling - _is_of_next(words, end, ceiling)


def _is_of_next(words: list[Word], end: int, ceiling: int) -> bool:
    """Whether the last word before the next number speaks of that: '33 hurt and destroyed 17'."""
    joint = text_at(words, ceiling - 2) in JOINTS and ceiling - 2 >= end
    return joint and ceiling < len(words) and governs(words[ceiling - 1].text)


def governs(word: str) -> bool:
    """Whether the verb takes the number behind it as its object: 'wounded six', 'ранил двух'."""
    acts = word.endswith("ed" if word.isascii() else ("л", "ла", "ли", "в", "вши"))
    return acts and event_of(word) is not None and not is_weak(word)


def befell(words: list[Word], end: int) -> EventClass | None:
    """The event of the word right behind the number: '6,956 who arrived', '1779 бежали'."""
    behind = end + 1 if text_at(words, end) in _WHO else end
    return _event(words, behind) if behind < len(words) else None


def _events(words: list[Word], places: range, *, far: bool = False) -> list[tuple[EventClass, str]]:
    """The event words of the clause in order; ``far`` reads past a comma until the first."""
    found: list[tuple[EventClass, str]] = []
    for place in places:
        text = words[place].text
        if text in _CLAUSE_ENDS or (text in JOINTS and (found or (text == "," and not far))):
            break
        purpose = found and words[place - 1].text == "to"  # 'came to fight'.
        event = _event(words, place)
        if event is not None and not purpose and not _was_left(words, place):
            found.append((event, text))
    return found


def _was_left(words: list[Word], at: int) -> bool:
    """'were left without gas', 'left-wing', 'there are 87 left': nobody went away."""
    if words[at].text != "left":
        return False
    after = text_at(words, at + 1)
    stays = text_at(words, at - 1) in _BEING or after in {"-", "without"}
    return stays or any(_says_there_are(words, back) for back in range(max(0, at - _NEAR_LEFT), at))


def _says_there_are(words: list[Word], at: int) -> bool:
    """'there are 87 tigers left', 'has 40 tanks left'."""
    after = text_at(words, at + 1)
    if words[at].text == "there":
        return after in _BEING
    return words[at].text in _HAVING and words[at + 1].value is not None


def _event(words: list[Word], at: int) -> EventClass | None:
    text = words[at].text
    if text in _COMING and speaks_of(words[max(0, at - 3) : at + 5], _GATHERINGS):
        return EventClass.TOOK_PART
    if text in _GONE and texts_in(words, at + 1, at + 3) == ["on", "strike"]:
        return EventClass.TOOK_PART
    if _goes_somewhere(words, at):
        return EventClass.ARRIVED
    if happened_to_nobody(words, at):
        return None
    if text in _LIVES and _are_taken(words, at):
        return EventClass.KILLED
    return event_of(text) or PHRASES.get((text, text_at(words, at + 1)))


def _are_taken(words: list[Word], at: int) -> bool:
    """'claimed nine lives'; and behind a number: 'nine lives were lost', '30 жизней унёс взрыв'."""
    counted = is_number_at(words, at - 1)
    behind = takewhile(_goes_on, words[at + 1 : at + 6]) if counted else ()
    first = _past_numbers(words, at)
    return _takes(words[max(0, first - 4) : first]) or speaks_of([*behind], _TAKING)


def _takes(before: list[Word]) -> bool:
    """Whether the last verb of the two kinds takes lives, and does not save them."""
    verbs = [word.text for word in before if word.text.startswith((*_TAKING, *_SAVING))]
    return bool(verbs) and verbs[-1].startswith(_TAKING)


def _past_numbers(words: list[Word], at: int) -> int:
    """Back past the number of '700,000 to 1.2 million lives', and past its range."""
    first = at
    while first > max(0, at - _LONGEST_NUMBER) and _may_be_number(words[first - 1]):
        first -= 1
    return first


def _may_be_number(word: Word) -> bool:
    counts = word.text in SCALED or word.text in SMALL
    return counts or word.value is not None or word.text in _OF_RANGES


def _goes_on(word: Word) -> bool:
    return word.text not in _CLAUSE_ENDS and word.text not in JOINTS


def _goes_somewhere(words: list[Word], at: int) -> bool:
    """'went to Syria', 'поехали воевать'; who goes to school or to the polls arrives nowhere."""
    text = words[at].text
    if text.startswith(_REACHED):
        behind = at + 1 + (text_at(words, at + 1) in {"the", "до"})
        return behind < len(words) and bool(name_at(words, behind))
    if not is_gone(text):
        return False
    if text_at(words, at + 1 + (text_at(words, at + 1) == "to")) in _TO_FIGHT:
        return True
    goal = at + 2 + (text_at(words, at + 2) == "the")
    if text_at(words, at + 1) not in _WHERE_TO or goal >= len(words):
        return text_at(words, at - 1).startswith(FRONT)
    return bool(name_at(words, goal)) or words[goal].text.startswith(FRONT)


def is_gone(word: str) -> bool:
    return word in _GONE or word.startswith(_GONE_STEMS)


def attending(figures: Sequence[Figure], text: str) -> tuple[Figure, ...]:
    """The figures with the event of those counted: whoever came to a rally took part in it."""
    came = [figure.event is EventClass.ARRIVED and figure.unit == "people" for figure in figures]
    if not any(came) or not any(word.startswith(_RALLIES) for word in tokens(text)):
        return tuple(figures)
    took_part = EventClass.TOOK_PART
    return tuple(
        replace(figure, event=took_part) if one else figure
        for one, figure in zip(came, figures, strict=True)
    )


def loser_at(words: list[Word], start: int) -> str:
    """The place in 'Russia has lost 200 planes', 'втрати росіян — 900': whose they were."""
    lost = _losing_at(words, start)
    noun = words[lost].text.startswith(_LOSSES)
    behind = range(lost + 1, min(lost + _WHOSE, start)) if noun else range(0)
    ahead = range(lost - 1, max(-1, lost - _NEAR), -1)
    near = (*behind, *takewhile(lambda at: words[at].text not in _CLAUSE_ENDS, ahead))
    return next((whose for at in near if (whose := _army_of(words[at].text))), "")


def next_loser(between: Sequence[str]) -> str:
    """Who lost the next number, of the words behind an earlier one: ', а украинцы', ', Ukraine -'.

    Nobody where more is said: 'in Ukraine', 'Ukraine says', 'Ukraine captured'.
    """
    telling = [word for word in between if not (word in _BETWEEN or word.startswith(LOSING))]
    return _army_of(telling[0]) if len(telling) == 1 else ""


def _army_of(word: str) -> str:
    return place_of(word) or FORCES.get(word, "")


def tells_of_losses(words: list[Word], start: int, place: str) -> bool:
    """Whether the place only says who tells of losses: 'Kyiv: Russian losses passed 600,000'."""
    heads = place_of(words[0].text) == place and text_at(words, 1) == ":"
    return heads and _losing_at(words, start) > 1


def _losing_at(words: list[Word], start: int) -> int:
    """Where the word is that tells of losses shortly before the number; 0 where none is."""
    back = range(start - 1, max(-1, start - _NEAR), -1)
    return next((at for at in back if words[at].text.startswith((*LOSING, *_LOSSES))), 0)
