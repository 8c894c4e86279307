"""What tells that somebody says something, and what names whom."""

from functools import lru_cache

from onrecord.text.lists import word_list, word_set

_FORMS = word_set(
    "say says said saying tell tells told stated reported reports announced claims claimed",
    "tweeted according insists insisted assures assured argues argued believes maintains",
    "boasts boasted boast brags bragged brag alleges alleged reckons reckoned swears swore",
    "пишет пишут пише пишуть хвалится хвалятся хвалиться хваляться",
)
_STEMS = word_list(
    "сказа заяв сообщ рассказ доложил отмет уточн утвержд уверя уверил тверди твердят хваста",
    "похваст подчерк говорит говорят назвал",
    "повідом доповів назвав зазнач стверд запевн переконує переконують наголош підкресл каже кажут",
)
_NOUNS = word_list("заявк заявок сообществ отметк отметок утверждени стверджен")
"""'300 заявок', 'в сообществе': nouns that only begin like such verbs."""

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


@lru_cache(maxsize=1 << 14)
def is_saying(word: str) -> bool:
    """Whether the folded word says that somebody says something."""
    return word in _FORMS or (word.startswith(_STEMS) and not word.startswith(_NOUNS))
