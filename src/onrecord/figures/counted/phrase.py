"""The noun phrase behind a number, taken in word by word until it is whole."""

from dataclasses import dataclass

from onrecord.figures.scanning import MODELS, Word, text_at
from onrecord.figures.words.events import event_of
from onrecord.figures.words.places import (
    PAIRS,
    is_people_of_pair,
    people_of,
    place_of,
    side_of,
    side_of_pair,
)
from onrecord.figures.words.populations import (
    PLURALS,
    foreign,
    is_person,
    modifier,
    named,
    singular,
)
from onrecord.figures.words.units import TIME
from onrecord.language.verbs import ARE, DONE, OF_THEMSELVES
from onrecord.text.lists import word_list, word_set

_PASSED = (
    word_set(
        "of the all these those their our its his her more other additional such total different",
        "another of's very own least most approximately separate individual called ( - '",
        "head heads голов голів",
        "них нас вас яких которых од одиниць единиц шт",
        "из з із всех усіх всіх своих своїх их їх его його еще ще других інших таких наших уже вже",
    )
    | {'"'}
    | MODELS
)
_STOPS = word_set(
    "in on at by for from with to into since during over under after before about against never",
    "between through than as per and or but while who which that because if when where was",
    "were is are be been being has have had do does did will would could can should may might",
    "must not n't it they us them we you i he she this there here lost lose paid pay went go",
    "rises falls climbs jumps drops",
    "goes said says up down out off now also already just only even a an via toward towards",
    "without within across among amid along near behind every each rose fell made versus vs",
    "less instead rather others besides beyond except despite unlike",
    "в у на с со за по к от до для о об при под над",
    "без через и или чи а но что как когда где который которые был была были было есть не ни та",
    "никогда ніколи й і або але що як коли де який які був була були було є від під зі щодо біля",
    "годом роком упал упала упали впав впала впали сам сама сами самі назад тому ранее раніше",
    "годовых річних больше меньше більше менше",
    "всего итого вроде якобы наверное наверно кажется теперь",
    "всього усього разом вроді нібито мабуть здається тепер",
    "вместо взамен кроме помимо ради среди против вокруг",
    "замість взамін крім окрім заради серед проти навколо",
)
_LOST = frozenset(
    ("tank", "armoured vehicle", "vehicle", "aircraft", "helicopter", "missile", "drone", "ship")
)
PLACES = frozenset({"country", "state", "county", "city", "village", "settlement", "region"})
_ONE_OF = ("янин", "анин", "инец", "інець", "їнець", "анец", "аець", "раинка", "раїнка", "еянка")
"""'каждый второй россиянин': one of a people."""

_VERB_ENDINGS = ("ли", "ло", "ют", "ють", "тся", "ться", "но", "то", *OF_THEMSELVES)
_NEVER_COUNTED = (
    *("ло", "но", "ко", "ованы", "лены", "чены", "щены", "шены", "сены", "дены"),
    *("шла", "шли", "йшла", "йшли", "йшло"),
    *OF_THEMSELVES,
    *("тили", "нили", "зили", "шили", "щили", "ожили", "учили", "ончили", "ечили"),
    *("зазнали", "отримали", "дістали", "поклали"),
    *("сбит", "збит", "биты", "бито", "биті", "няты", "нято", "няті"),
)
"""'шестеро тяжело ранены', '20 оштрафованы', '90 сбиты': behind a number no noun ends so."""

_SHORTEST_NOUN = 4
_ADJECTIVES = ("ых", "их")
_GENITIVES = word_list(
    "ов ев ей ий ів їв ств мест місць баз школ шкіл сил зон лодок частин групп груп вишек веж",
)
_OF_TWO_WORDS = (
    ("job", ("рабоч", "робоч"), ("мест", "місц")),
    ("settlement", ("населен",), ("пункт",)),
)
"""Things that Russian and Ukrainian name by an adjective with a noun."""

_OF_FORTUNE = frozenset({"удачи", "удачі"})
"""'солдат удачи': of fortune, as those who fight for money are called."""

_MEASURING = word_set(
    "kinds types sorts pieces units pairs members lots items loads groups sets series rounds lives",
    "scores majorities",
)
"""Nouns behind which 'of' leads to what is counted: '12 pieces of artillery'."""

_NOUN_ENDINGS = ("ов", "ев", "ей", "ів", "їв", "а", "я")
_SHOTS = frozenset({"shot", "shots"})
_OF_VACCINES = word_list(
    "vaccin immuni inocul booster jab dose covid coronavirus flu polio measles mpox administer",
    "pfizer moderna astrazeneca",
)


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted: its English name where there is one, and whether it is of people."""

    population: str = ""
    people: bool = False
    end: int = 0

    @property
    def unit(self) -> str:
        """'people', or the name of the thing without what stands before it."""
        return "people" if self.people else self.population.rpartition(" ")[2]

    @property
    def may_be_lost(self) -> bool:
        """Whether an army can lose it; not where a side or the foreign is named already."""
        return self.population in _LOST or (self.people and " " not in self.population)


def _is_verb(word: str) -> bool:
    """Whether a verb ends the phrase of what is counted: 'покинули страну'."""
    return word.endswith(_VERB_ENDINGS)


def _is_done_by_them(word: str) -> bool:
    """Whether it is a verb that behind a people has no object yet: 'потребують', 'берут'."""
    return word.endswith(_VERB_ENDINGS) or (word.endswith(ARE + DONE) and not named(word))


def _is_owner(words: list[Word], at: int) -> bool:
    """'the state's electricity': whose it is; 'the world's prisoners' are counted elsewhere."""
    return words[at].owns and named(words[at].text) in PLACES


def _describes(words: list[Word], at: int) -> bool:
    """Whether a word for people is the adjective of what follows: 'военных самолётов'.

    'мирных жителей' and 'военных людей' stay the people they are.
    """
    word, after = words[at].text, text_at(words, at + 1)
    if word.isascii() or not word.endswith(_ADJECTIVES) or not after or after.isascii():
        return False
    if event_of(word) is not None or event_of(after) is not None or words[at + 1].capital:
        return False
    behind = named(after)
    if not named(word):
        return False
    return behind not in {"", "person"} or (not behind and after.endswith(_GENITIVES))


def _is_adjective(words: list[Word], at: int) -> bool:
    """'импортных лекарств': an unknown word, and behind it the noun that is counted."""
    text, after = words[at].text, text_at(words, at + 1)
    if not text.endswith(_ADJECTIVES) or event_of(text) is not None or after in _STOPS:
        return False
    noun = len(after) >= _SHORTEST_NOUN and after.isalpha() and not after.isascii()
    return noun and not _is_done_by_them(after) and event_of(after) is None


def is_pair(words: list[Word], at: int) -> bool:
    return at + 1 < len(words) and (words[at].text, words[at + 1].text) in PAIRS


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _is_people(word: str) -> bool:
    """Whether it names a people and describes nothing: 'Americans' back what is behind them."""
    return word.isascii() and _is_plural(word)


def _is_head(noun: str) -> bool:
    """Whether a noun is counted itself, whatever 'of' adds to it."""
    return _is_plural(noun) and noun not in _MEASURING


def _ends_counted(noun: str, after: str) -> bool:
    """Whether a plural is whole, and no plural noun of that kind follows it."""
    several = (noun.endswith("s") and not noun.endswith("ss")) or noun in PLURALS
    plural = after.endswith("s") and not after.endswith("ss") and after != "lives"
    return several and not plural and after not in PLURALS


def _goes_with(words: list[Word], at: int) -> bool:
    """Whether one of the two next words is known as counted: 'совершенно новых танков'."""
    after, behind = text_at(words, at + 1), text_at(words, at + 2)
    return bool(named(after)) or (after not in _STOPS and bool(named(behind)))


def _is_headed(word: str) -> bool:
    """Whether a Cyrillic word is a noun behind a number: the sacks of '200 мешков сахара'."""
    return word.endswith(_NOUN_ENDINGS) and not word.endswith(("ая", "яя"))


def _speaks_of_vaccines(words: list[Word]) -> bool:
    """Whether a shot is a dose here: '130 shot down' and '300 shots fired' are none."""
    return any(word.text.startswith(_OF_VACCINES) for word in words)


def _name_at(words: list[Word], at: int) -> str:
    """The English name of the word as counted; 'hired guns' are no weapons."""
    text = words[at].text
    if text in _SHOTS and not _speaks_of_vaccines(words):
        return ""
    hired = text == "guns" and text_at(words, at - 1) == "hired"
    return named("mercenaries" if hired else text)


class Phrase:
    """Collects a noun phrase word by word until it is whole."""

    def __init__(self) -> None:
        self.side = ""
        self.modifiers: list[str] = []
        self.others: list[str] = []
        self.name = ""
        self.whole = False

    def takes(self, words: list[Word], at: int) -> bool:
        """Whether the word at this place still belongs to the phrase."""
        text = words[at].text
        ends = text in _STOPS or words[at].value is not None
        if self.whole or ends or self._goes_on(text):
            return False
        if self.name:
            return self._second_noun(words, at)
        if text in _PASSED or _is_owner(words, at):
            return not self._contains(text)
        if is_pair(words, at):
            self.side = self.side or side_of_pair(text, words[at + 1].text)
            self.name = "person" if is_people_of_pair(text, words[at + 1].text) else ""
            return True
        if _describes(words, at):
            return self._is_of_two_words(words, at)
        return text[0].isalpha() and self._adds(words, at, text)

    def _contains(self, text: str) -> bool:
        """Whether the noun heads what follows: jars of baby food are jars."""
        last = self.others[-1] if self.others else ""
        if text != "of" or not _is_head(last):
            return False
        self.name, self.whole = singular(last), True
        return True

    def _goes_on(self, text: str) -> bool:
        """Whether the phrase ends and a verb begins: 'Syrians returned home'."""
        if self.side and not self.name and _is_done_by_them(text):
            return True  # '14 млн українців потребують'.
        return text.endswith("ed") and any(map(_is_plural, self.others))

    def _adds(self, words: list[Word], at: int, text: str) -> bool:
        name = _name_at(words, at)
        ahead = named(text_at(words, at + 1))
        if side := side_of(text):
            self.side = self.side or side
            self.others.append(text)
            self.whole = _is_people(text)
        elif mark := modifier(text):
            self.modifiers.append(mark)
        elif name and not (event_of(text) and ahead and is_person(ahead) >= is_person(name)):
            self.name = name
        elif event_of(text) is not None and (not ahead or _is_verb(text)):
            return self._adds_happening(words, at, text)
        elif place_of(text) and not self.others:
            self.whole = text.endswith(_ONE_OF)
            self.side = self.side or (people_of(text) if self.whole else "")
            return True
        elif text.isascii() or (_goes_with(words, at) and not _is_headed(text)):
            self._adds_other(words, at, text)
        elif not _is_adjective(words, at):
            return self._adds_unknown(text)
        return True

    def _adds_happening(self, words: list[Word], at: int, text: str) -> bool:
        """Whether an event is what is counted: 'half of murders', but not '600 murdered'."""
        if text_at(words, at - 1) != "of" or not text.endswith("s"):
            return False
        self.name = singular(text)
        return True

    def _adds_unknown(self, text: str) -> bool:
        """A Russian or Ukrainian word that is in no table, unless no noun behind a number is so."""
        if text.endswith(_NEVER_COUNTED):
            return False
        self.name, self.whole = text, True
        return True

    def _is_of_two_words(self, words: list[Word], at: int) -> bool:
        """'рабочих мест' are jobs; of another adjective the noun behind it is counted."""
        text, after = words[at].text, text_at(words, at + 1)
        for name, adjective, noun in _OF_TWO_WORDS:
            if text.startswith(adjective) and after.startswith(noun):
                self.name, self.whole = name, True
        return True

    def _adds_other(self, words: list[Word], at: int, text: str) -> None:
        if text.isascii() and at > 0 and words[at - 1].owns and not named(text_at(words, at + 1)):
            self.name, self.whole = singular(text), True  # "the world's prisoners".
        else:
            self.others.append(text)

    def _second_noun(self, words: list[Word], at: int) -> bool:
        """'school shootings', 'tax increases': the last noun of a row is what is counted."""
        text = words[at].text
        if text in _OF_FORTUNE or (text == "of" and text_at(words, at + 1) == "fortune"):
            self.name, self.modifiers = "soldier", ["foreign"]
            return True
        name = named(text)
        if text.isascii() and (_ends_counted(words[at - 1].text, text)):
            return False  # 'five counties account for', 'one in five children lives'.
        if text.isascii() and name and event_of(text) is None:
            self.others.append(singular(words[at - 1].text))
            self.name = name
            return True
        if text.isascii() and text not in _STOPS and named(text_at(words, at + 1)):
            return text.isalpha() and event_of(text) is None
        return text in {"жителей", "жителів", "людей", "осіб", "людини", "мешканців"}

    def counted(self, end: int) -> Counted:
        """The phrase under its English name."""
        name = self.name or self._unknown()
        if not name:
            return self._people_by_side(end)
        if "foreign" in self.modifiers:
            name = foreign(name)
        elif rest := [mark for mark in self.modifiers if mark != "new"]:
            name = " ".join([*rest, name])
        people = is_person(name)
        if self.side and name != "foreign fighter":
            name = f"{self.side} {name}"
        return Counted(name, people, end)

    def _unknown(self) -> str:
        """An English noun that is in no table, where it has the look of a plural."""
        nouns = [word for word in self.others if not side_of(word)]
        while nouns and (nouns[-1] in TIME or place_of(nouns[-1]) or not nouns[-1].endswith("s")):
            nouns.pop()
        if not nouns:
            return ""
        return singular(nouns[-1])

    def _people_by_side(self, end: int) -> Counted:
        """'600 Ukrainians', 'nine out of ten Americans'."""
        return (
            Counted(f"{self.side} person", people=True, end=end) if self.side else Counted(end=end)
        )
