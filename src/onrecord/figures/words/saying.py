"""What tells that somebody says something or gives a number, and what names whom."""

from functools import lru_cache

from onrecord.text.lists import word_list, word_set

_FORMS = word_set(
    "say says said saying tell tells told stated reported reports announced claims claimed",
    "tweeted insists insisted assures assured argues argued believes maintains",
    "boasts boasted boast brags bragged brag alleges alleged reckons reckoned swears swore",
    "пишет пишут пише пишуть казав казала казали хвалится хвалятся хвалиться хваляться",
)
_STEMS = word_list(
    "сказа заяв сообщ рассказ доложил отмет уточн утвержд уверя уверил тверди твердят хваста",
    "похваст подчерк говори говоря назвал",
    "повідом розпові доповів назвав зазнач стверд запевн переконує переконують наголош підкресл",
    "каже кажут",
)
_NOUNS = word_list("заявк заявок сообществ отметк отметок утверждени стверджен")
"""'300 заявок', 'в сообществе': nouns that only begin like such verbs."""
SAYS = rf"(?:{'|'.join(sorted(_FORMS))}|(?!{'|'.join(_NOUNS)})(?:{'|'.join(_STEMS)})\w*)"
"""A regular expression of whatever ``is_saying`` knows."""

ACCORDING = word_set(
    "according данным словам оценке оценкам версии подсчетам информации мнению",
    "сообщению сообщениям даними словами оцінкою оцінками версією підрахунками інформацією",
    "повідомленням повідомленнями",
)
"""What names who tells it: 'according to Kyiv', 'по данным Киева'."""

LISTENERS = word_set(
    "reporters journalists parliament lawmakers mps senators deputies viewers",
    "журналистам депутатам журналістам депутатам репортерам",
)
"""Whom somebody told: 'told reporters on Friday'."""


_COUNTING = word_set(
    "counted recorded registered confirmed documented tallied verified put puts gave gives counts",
    "lists listed records reports knows",
    "насчитывает насчитал насчитала насчитали насчитало зафиксировал зафиксировала зафиксировали",
    "подтвердил подтвердила подтвердили знает",
    "нараховує нарахував нарахувало нарахувала нарахували зафіксувало зафіксувала зафіксували",
    "зафіксував підтвердив підтвердила підтвердили знає",
)
_MAY_COUNT = word_set(
    "give have has had tally lower lowers lowered raise raises raised revise revises revised",
    "correct corrects corrected cut cuts spoke speaks updated posted posts confirm confirms",
    "established declared declares bring brings brought",
)
_MAY_COUNT_STEMS = word_list(
    "насчит подсчит исправ уточн установ обработ оставил снизил повыс пересмотр подтвер зафикс",
    "озвуч отчита учл",
    "звіту звітув перерах порах нарах виправ встанов опрац обробил задокумент залишил знизил",
    "підвищ перегляну підтверд зафікс врахув",
)
PAPERS = word_set(
    "bulletin report update statement count toll tally figure figures briefing data estimate",
    "numbers total",
)
"""What is somebody's in which a number stands: "the ministry's latest bulletin"."""


@lru_cache(maxsize=1 << 14)
def is_saying(word: str) -> bool:
    """Whether the folded word says that somebody says something."""
    return word in _FORMS or (word.startswith(_STEMS) and not word.startswith(_NOUNS))


def is_counting(word: str) -> bool:
    """Whether whoever does so gives a number: 'counted', 'puts it at', 'насчитала'."""
    return word in _COUNTING


def may_tell(word: str) -> bool:
    """Whether whoever does so, or whose it is, may tell a number: 'raised', 'bulletin'."""
    told = word in _MAY_COUNT or word.startswith(_MAY_COUNT_STEMS)
    return told or word in PAPERS or is_counting(word) or is_saying(word)
