"""Denials that stand beside what a sentence tells: nobody was hurt, how many is not known."""

import re
from itertools import pairwise, takewhile

from onrecord.figures.words.events import event_of, events_of
from onrecord.figures.words.numerals import SCALED, SMALL
from onrecord.language.verbs import TELLING
from onrecord.model import EventClass
from onrecord.text import word_at
from onrecord.text.lists import word_list, word_set

_KNOWING = word_set(
    "know knows known clear certain sure established say tell specify disclose reveal",
    "знаю знаем знает знают известно ясно понятно установлено уточнил уточнила уточнили уточняет",
    "сказал сказала сообщил сообщила сообщили раскрыл раскрыли сказав уточнив уточнила повідомив",
    "disclosed specified сообщается сообщают уточняется уточняют раскрывается",
    "повідомляється повідомляють уточнюється уточнюють розкривається",
    "знаємо знає знають відомо зрозуміло встановлено уточнили повідомили",
)
_STILL = word_set("been yet exactly immediately fully entirely не точно пока еще ще поки")
"""What may stand between a negation and the knowing."""
_OPENS_DOUBT = frozenset(",.;:!?") | word_set(
    "how who whether what where when why сколько кто где когда почему скільки хто де коли чому чи",
)
_ORDERED = ("йте", "йтесь", "ьте", "ите", "іть", "іться")
"""How what many are told to do ends in Russian and Ukrainian."""
_YOU = frozenset({"вы", "ви"})
_WHERE = word_set("in on at during after before since for under inside near")
_LEADS_TO_A_THING = word_set("a an the this that these those on for with about of new")
_THERE_IS_NONE = frozenset({"нет", "немає", "нема"})
_HAPPENED = re.compile(TELLING)
_BUT_THEN = frozenset({"but", "но", "але", "though", "although", "хотя", "хоча"})
_PROOF = word_set(
    "evidence proof confirmation доказательств доказательства подтверждений подтверждения доказів",
    "підтверджень підтвердження",
)
_HURT = frozenset({EventClass.KILLED, EventClass.WOUNDED})
_SURVIVING = ("surviv", "выжи", "вижи", "уцеле", "вціліл", "спасся", "врятувався")
ADDING = frozenset({"and", "и", "і", "й", "та"})
_NOBODY = frozenset({"никто", "ничего", "ничто", "ніхто", "нічого", "ніщо"})
_SCARCELY = word_set("чуть едва ледь ледве мало трохи")
_WHETHER = frozenset({"ли", "чи"})
_JOINING = ADDING | _BUT_THEN | {"а", "однак", "однако", "проте", "however"}
_BACK_AT_ALL = word_set("it this that that's it's это все всё это це усе all none neither both")
_THEY = word_set("they them those one any вони їх они их")
"""Where these did nothing, so many were only promised: '300 beds, but they never came'."""
_TRUTH = word_set("true so right case happen happened правда так было було правдою правдой")
"""What a denial of all that stands before speaks of: 'but this is not so'."""
_DENYING = word_list(
    "denies denied refute disputes disputed rejects rejected отриц опроверг запереч спростов",
    "спросту отверга відкида",
)
_IT = word_set("it this that all это все це цю усе такое таке")
_LEAST_WORDS, _BRIEF = 4, 3
_FAR, _SENTENCE = 6, 20


def is_beside(words: list[str], at: int) -> bool:
    """Whether what is denied there is not what the sentence, in folded words, tells."""
    asides = (
        *(_is_doubt, _adds_that_none, _adds_another, _adds_that_nobody),
        *(_adds_to_a_count, _is_denied_by_others, _is_of_a_thing, _comes_near),
    )
    return any(aside(words, at) for aside in asides)


def tells_not_to(words: list[str]) -> bool:
    """Whether a sentence tells its readers what not to do: 'Do not drink the water!'."""
    if words[:2] == ["do", "not"] or words[:1] in (["don't"], ["dont"], ["never"]):
        return True
    orders = (one == "не" and other.endswith(_ORDERED) for one, other in pairwise(words))
    return any(orders) and _YOU.isdisjoint(words)


def length_of(words: list[str]) -> int:
    """How many words there are, without the marks among them."""
    return sum(1 for word in words if word[0].isalnum())


def _is_doubt(words: list[str], at: int) -> bool:
    """'it is not yet clear how many', 'никто не знает, сколько': not known is not denied."""
    ahead = words[at + 1 : at + _FAR]
    while ahead and ahead[0] in _STILL:
        del ahead[0]
    if not ahead or ahead[0] not in _KNOWING:
        return False
    return len(ahead) == 1 or ahead[1] in _OPENS_DOUBT


def _adds_that_none(words: list[str], at: int) -> bool:
    """'A depot caught fire, nobody was hurt': it burnt all the same."""
    start = next((here for here in _back(at, _FAR) if words[here] in {",", ";"}), 0)
    if start < _BRIEF:
        return False
    clause = words[start + 1 : at + _FAR]
    if words[start + 1] in _BUT_THEN and not _PROOF.isdisjoint(clause):
        return True  # 'It was hacked, but no evidence was shown.'
    hurt = start >= _BRIEF and _tells_who_was_hurt(clause)
    none_left = words[at] in _THERE_IS_NONE and _happened(words, start)
    short = length_of(clause) <= _LEAST_WORDS
    return short and (hurt or none_left)


def _tells_who_was_hurt(clause: list[str]) -> bool:
    """'nobody was hurt', 'никто не выжил'."""
    survived = any(word.startswith(_SURVIVING) for word in clause)
    return survived or not _HURT.isdisjoint(map(event_of, clause))


def _back(at: int, most: int) -> range:
    """The places before this one, at most so many, the nearest first."""
    return range(at - 1, max(-1, at - 1 - most), -1)


def _happened(words: list[str], before: int) -> bool:
    return any(_HAPPENED.fullmatch(words[here]) for here in _back(before, _SENTENCE))


def _adds_another(words: list[str], at: int) -> bool:
    """'They felled 30 trees and haven't planted one' says first that they felled them."""
    if at <= _LEAST_WORDS or words[at - 1] not in ADDING:
        return False
    if words[at] == "не":  # 'так и не заработал' is no second thing.
        return word_at(words, at - 2) != "так" and _happened(words, at - 1)
    after = word_at(words, at + 1)
    return words[at] in {"nobody", "never"} or after == "one" or words[at].endswith("n't")


def _adds_that_nobody(words: list[str], at: int) -> bool:
    """'Сорок лодок затопили и больше никто чинить не хочет' says first that they sank."""
    start = next((here for here in _back(at, _FAR) if words[here] in ADDING), 0)
    told = start >= _LEAST_WORDS and _happened(words, start)
    return words[at] == "не" and told and not _NOBODY.isdisjoint(words[start:at])


def _comes_near(words: list[str], at: int) -> bool:
    """'чуть ли не все', 'ледь не 40' are almost so many; 'чуть не утонул' did not drown."""
    if words[at] != "не":
        return False
    if word_at(words, at - 1) in _WHETHER:
        return word_at(words, at - 2) in _SCARCELY
    after = word_at(words, at + 1)
    return word_at(words, at - 1) in _SCARCELY and (after in SMALL or after[:1].isdigit())


def _adds_to_a_count(words: list[str], at: int) -> bool:
    """'500 people came, but the police did not let them in': so many came all the same."""
    joint = next((here for here in _back(at, _FAR) if words[here] in _JOINING), 0)
    told, added = words[:joint], words[joint + 1 : at + (words[at] == "no")]
    if not added or added[0] in _BACK_AT_ALL or not _TRUTH.isdisjoint(words[at : at + _FAR]):
        return False
    events = events_of(told)
    again = events & events_of(words[at : at + _FAR])
    done = events or (added[0] not in _THEY and _happened_anywhere(words, joint))
    return bool(done) and not again and any(map(_is_a_number, told))


def _happened_anywhere(words: list[str], before: int) -> bool:
    return _happened(words, before) or any(word.endswith("ed") for word in words[:before])


def _is_a_number(word: str) -> bool:
    return word[0].isdecimal() or word in SCALED


def _is_denied_by_others(words: list[str], at: int) -> bool:
    """'The dam cracked, but the ministry denies it': who denies it is told beside it."""
    joint = next((here for here in _back(at, _FAR) if words[here] in _JOINING), 0)
    if joint < _BRIEF or joint == at - 1 or not words[at].startswith(_DENYING):
        return False
    behind = takewhile(lambda word: word[0].isalnum(), words[at + 1 :])
    them = words[joint + 1 : at]
    return _IT.issuperset(behind) and (not _IT.issuperset(them) or len(them) > 1)


def _is_of_a_thing(words: list[str], at: int) -> bool:
    """'They spent millions on a bus nobody rides': it tells which bus, and that they spent."""
    follows = words[at] == "nobody" or words[at : at + 2] == ["no", "one"]
    if not follows or at < _LEAST_WORDS or words[0] in _WHERE:
        return False
    verb = words[at + 1 + (words[at] == "no") :][:1]
    return words[at - 2] in _LEADS_TO_A_THING and bool(verb) and verb[0][0].isalpha()
