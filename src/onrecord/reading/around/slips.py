"""Misspelt words that ask or thank, and the word that was meant."""

from functools import lru_cache

from onrecord.text.lists import word_set

_MEANT = word_set(
    "that whether true truth please check confirm verify believe anyone someone somebody",
    "правда правду пожалуйста здравствуйте привет спасибо подскажите скажите проверьте слышали",
    "действительно говорят добрый вечер достоверно чтобы",
    "привіт дякую підкажіть скажіть перевірте вітаю справді дійсно кажуть добрий вечір",
)
"""Words with which messages ask; no slip of one of them is often another word."""
_LITTLE = frozenset({"it", "is", "the", "if"})
_SHORTEST = 4
_VOWELS = str.maketrans(dict.fromkeys("aeiouyаеиоуыэюяіїє", "*"))
_BY_CONSONANTS: dict[str, list[str]] = {}


def _kept(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(1, len(word))]


_LACKING = {less: word for word in sorted(_MEANT) for less in _kept(word) if len(less) >= _SHORTEST}


for _word in sorted(one for one in _MEANT if len(one) > _SHORTEST + 1):
    _BY_CONSONANTS.setdefault(_word.translate(_VOWELS), []).append(_word)


@lru_cache(maxsize=1024)
def meant(word: str) -> str:
    """The word that the folded word is a slip of: 'ture', 'chek', 'taht'; else itself."""
    swapped = [one for one in _swapped(word) if one in _MEANT or one in _LITTLE]
    if word in _MEANT or word in _LITTLE:
        return word
    return swapped[0] if swapped else _LACKING.get(word) or _revowelled(word)


def _revowelled(word: str) -> str:
    """The word with one vowel changed, if that gives a word that asks: 'спосибо'."""
    like = _BY_CONSONANTS.get(word.translate(_VOWELS), [])
    return next((one for one in like if _differ_once(one, word)), word)


def _differ_once(one: str, other: str) -> bool:
    return sum(here != there for here, there in zip(one, other, strict=True)) == 1


def _swapped(word: str) -> list[str]:
    """The word with two neighbouring letters swapped, the first letter only in short words."""
    places = range(len(word) >= _SHORTEST, len(word) - 1)
    return [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places]
