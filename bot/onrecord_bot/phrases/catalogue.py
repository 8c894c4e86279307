"""The catalogues of phrases: loaded once, asked by key, with plurals and digits by CLDR."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import localcontext
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileParser
from babel.numbers import format_compact_decimal, format_decimal

from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, Language, Text
from onrecord_bot.pages.styled import Styled, filled

SUPPORTED: tuple[Language, ...] = (ENGLISH, RUSSIAN, UKRAINIAN)
# Day before month and 24 hours, as the outlets that are quoted write them.
_LOCALES = {ENGLISH: "en_GB"}
_SIZES = (1e12, 1e9, 1e6)
_KEPT_DIGITS = 2
_MOST_DIGITS = 400
"""The largest number that is kept has 309, and a few stand behind its point."""
_HELD_TOGETHER = re.compile(r" (?=[—–] )|(?<=№) | (?=(?:г|р|ч|год)\.)")
_CATEGORIES = ("zero", "one", "two", "few", "many", "other")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language: phrases by key; a key with plurals holds one form per category."""

    language: Language
    locale: Locale
    categories: tuple[str, ...]
    phrases: dict[str, str]
    plurals: dict[str, tuple[str, ...]]

    def form(self, key: str, n: float) -> str:
        """The plural form of a key for this number."""
        return self.plurals[key][self.categories.index(self.locale.plural_form(n))]


@lru_cache(maxsize=256)
def spoken(language: Language | str) -> Language:
    """The supported language nearest to a code such as 'uk-UA'; English where there is none."""
    wanted = Language(str(language).lower().replace("_", "-").split("-")[0])
    return wanted if wanted in SUPPORTED else ENGLISH


def say(key: str, language: Language, **values: str) -> str:
    """A phrase with its places filled. Raises KeyError for a key that no catalogue has."""
    return catalogue(spoken(language)).phrases[key].format(**values)


def said(key: str, language: Language, **values: Styled | str) -> Styled:
    """A phrase whose places are filled with styled text."""
    return filled(catalogue(spoken(language)).phrases[key], **values)


def count(key: str, language: Language, n: int, **values: str) -> str:
    """A phrase in the plural form that this language has for ``n``."""
    form = catalogue(spoken(language)).form(key, n)
    return form.format(n=number(n, language), **values)


def counted(key: str, language: Language, n: float, amount: Styled, **values: Styled) -> Styled:
    """A phrase in the plural form for ``n`` in which the number stands as this amount."""
    return filled(catalogue(spoken(language)).form(key, n), n=amount, **values)


def knows(key: str, language: Language) -> bool:
    """Whether there is a phrase for this key: for the few that may be left out."""
    return key in catalogue(spoken(language)).phrases


def inflects(key: str, language: Language) -> bool:
    """Whether there is a phrase with plurals for this key."""
    return key in catalogue(spoken(language)).plurals


def number(value: float, language: Language) -> str:
    """Digits as this language groups and divides them: 1,956 or 1 956, 2.5 million or 2,5 млн.

    No digit gets lost: 0.0004 is not 0.
    """
    own = catalogue(spoken(language))
    # Else Babel would fail at 1e25: of a larger number more digits are told than decimals keep.
    with localcontext(prec=_MOST_DIGITS):
        if not is_shortened(value):
            return str(format_decimal(value, locale=own.locale, decimal_quantization=False))
        # Abbreviated where the word would have to be declined with what stands before it.
        length: Literal["short", "long"] = "long" if own.language == ENGLISH else "short"
        return str(
            format_compact_decimal(
                value, format_type=length, locale=own.locale, fraction_digits=_KEPT_DIGITS
            )
        )


def is_shortened(value: float) -> bool:
    """Whether the number is said in millions or more, which no digit gets lost by."""
    size = next((size for size in _SIZES if abs(value) >= size), None)
    return size is not None and value % (size / 10**_KEPT_DIGITS) == 0


def worded(texts: Sequence[Text], language: Language) -> str:
    """The words in the reader's language where there are some; else the principal ones."""
    own = (text.words for text in texts if text.language == spoken(language))
    return next(own, texts[0].words if texts else "")


@cache
def catalogue(language: Language) -> Catalogue:
    """The phrases of one supported language, read from its .po file."""
    locale = Locale.parse(_LOCALES.get(language, language))
    # Dated by us: else the library asks for the machine's time zone, which may be none at all.
    read = Catalog(locale=language, creation_date=datetime.now(UTC))
    with (files("onrecord_bot.phrases") / "locale" / f"{language}.po").open("rb") as file:
        PoFileParser(read).parse(file)
    messages = [message for message in read if message.id]
    single = {str(m.id): _bound(str(m.string)) for m in messages if not m.pluralizable}
    plural = {str(m.id[0]): tuple(map(_bound, m.string or ())) for m in messages if m.pluralizable}
    return Catalogue(language, locale, _categories(locale), single, plural)


def _bound(phrase: str) -> str:
    """The phrase with no-break spaces where no line should end: before a dash, in '№ 5', '5 г.'."""
    return _HELD_TOGETHER.sub("\N{NO-BREAK SPACE}", phrase)


def _categories(locale: Locale) -> tuple[str, ...]:
    """The plural categories that numbers have, whole ones and fractions, in CLDR's order."""
    used = {locale.plural_form(n) for n in (*range(200), 0.5)}
    return tuple(category for category in _CATEGORIES if category in used)
