"""A text in Cyrillic letters: Russian, Ukrainian or another language."""

import re

from onrecord.model import OTHER, RUSSIAN, UKRAINIAN, Language
from onrecord.text.lists import word_set

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")

_RUSSIAN = word_set(
    "и в с не что он она они это как по его ее из от за для но или же бы был была были было",
    "уже только если когда после при более тысяч человек чем ли также который которые сейчас",
    "всех нет есть еще так только где кто со об во ни года году до у про под год лет сутки",
    "против ранее годом",
)
_UKRAINIAN = word_set(
    "і з зі та не що він вона вони це як по його її із від за для але або ж б був була були",
    "було вже тільки якщо коли після при більше тисяч людей ніж чи також який які зараз всіх",
    "майже бере березня липня грудня лютого немає є ще так лише де хто зі про у й до ні року",
    "році й щоб під час буде доба добу доби добою",
)
_ONLY_RUSSIAN, _ONLY_UKRAINIAN = _RUSSIAN - _UKRAINIAN, _UKRAINIAN - _RUSSIAN

_RUSSIAN_STEMS = tuple(
    word_set(
        "убит погиб уничтож наемн больш меньш кажд миллион будет сказал действит сообщ войск",
        "челов украин росси",
    )
)
_UKRAINIAN_STEMS = tuple(
    word_set(
        "вбит збит загин знищ найман жодн жоден кожн кожен понад людин гривень грн статт",
        "повідом військ держав україн щор щод опита роки чотир вище менше місто зруйнов станом",
        "ефектив страйк трива участь жовтн вересн серпн червн травн квітн тижн мешкан вибор",
        "виборц витрат зрос кошт залиш зсу втрат ворог",
    )
)
_RUSSIAN_ENDINGS = re.compile(r"\w{3,}(?:ет|ют|ут|ят|ит|ие|ии|ия|ой)")
_NOUNS = "актив пассив позитив негатив мотив архив коллектив залив состав устав рукав прав глав"
"""Russian nouns that end as Ukrainian verbs do."""

_UKRAINIAN_ENDINGS = re.compile(
    rf"(?!(?:против|{_NOUNS.replace(' ', '|')})$)"
    r"\w{2,}(?:[^н]уть|ють|ою|[аиую]в|еню|ння|ття|тиме|тимуть|йован\w+"
    r"|ськ(?:ий|а|е|у|і|их|им|ими|ого|ому|ої))|\w*[бпвмфкрдт]'[яюєї]\w*"
)

_RUSSIAN_LETTERS = re.compile(r"[ыэъ]")
_UKRAINIAN_LETTERS = re.compile(r"[іїєґ]", re.IGNORECASE)
_OTHER_CYRILLIC = re.compile(r"[ўјљњћђџѓќѕәғқңөұүһ]|шч")
"""Letters of Belarusian, Serbian, Macedonian, Kazakh."""
_NEITHER = re.compile(r"[ыэў][^\W\d_]{0,12}і|і[^\W\d_]{0,12}[ыэў]|ъ(?![еюя])")
"""Russian has no 'і' and Ukrainian no 'ы', and neither has Bulgarian's 'ъгъл'."""


def of_cyrillic(folded: str, yo: int, around: Language) -> Language:
    """The language of a folded text that had so many 'ё'; ``around`` where it may be either."""
    words = _WORD.findall(folded)
    russian = 2 * (len(_RUSSIAN_LETTERS.findall(folded)) + yo) + _count(words, _ONLY_RUSSIAN)
    russian += _like(words, _RUSSIAN_STEMS, _RUSSIAN_ENDINGS)
    ukrainian = 2 * len(_UKRAINIAN_LETTERS.findall(folded)) + _count(words, _ONLY_UKRAINIAN)
    ukrainian += _like(words, _UKRAINIAN_STEMS, _UKRAINIAN_ENDINGS)
    others = len(_OTHER_CYRILLIC.findall(folded)) + 2 * len(_NEITHER.findall(folded))
    if 2 * others > max(russian, ukrainian):
        return OTHER
    if ukrainian == russian:
        return around
    return UKRAINIAN if ukrainian > russian else RUSSIAN


def has_ukrainian_letters(text: str) -> bool:
    """Whether it has letters of Ukrainian that are not in Russian."""
    return _UKRAINIAN_LETTERS.search(text) is not None


def _like(words: list[str], stems: tuple[str, ...], endings: re.Pattern[str]) -> int:
    """How many words look like those of the language, by how they begin or end."""
    return sum(1 for word in words if word.startswith(stems) or endings.fullmatch(word) is not None)


def _count(words: list[str], listed: frozenset[str]) -> int:
    return sum(1 for word in words if word in listed)
