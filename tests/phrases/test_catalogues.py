"""Every language has every phrase, whole: the same keys, places and plurals."""

import os
import re
import subprocess
import sys
from importlib.resources import files
from string import Formatter

import pytest
import regex
from babel.messages.pofile import read_po

from onrecord.figures.words.things import THINGS
from onrecord.model import ENGLISH, Language
from onrecord_bot import phrases
from onrecord_bot.phrases.catalogue import Catalogue, catalogue

LANGUAGES = pytest.mark.parametrize("language", phrases.SUPPORTED)


def places(phrase: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(phrase) if name is not None}


def every_phrase(own: Catalogue) -> list[tuple[str, str]]:
    plurals = ((key, form) for key, forms in own.plurals.items() for form in forms)
    return [*own.phrases.items(), *plurals]


@LANGUAGES
def test_every_language_has_every_key(language: Language) -> None:
    own, english = catalogue(language), catalogue(ENGLISH)

    assert own.phrases.keys() == english.phrases.keys()
    assert own.plurals.keys() == english.plurals.keys()


def test_everything_that_numbers_count_has_a_name_to_show() -> None:
    names = {row.partition("|")[0] for row in THINGS.strip().splitlines()}
    own = catalogue(ENGLISH)

    units = {f"unit.{name.rpartition(' ')[2]}" for name in names}
    assert units - own.phrases.keys() - own.plurals.keys() == set()


@LANGUAGES
def test_no_phrase_is_empty(language: Language) -> None:
    empty = [key for key, phrase in every_phrase(catalogue(language)) if not phrase.strip()]

    assert empty == []


@LANGUAGES
def test_a_phrase_has_the_same_places_in_every_language(language: Language) -> None:
    own, english = catalogue(language), catalogue(ENGLISH)

    differing = [
        key for key in own.phrases if places(own.phrases[key]) != places(english.phrases[key])
    ]
    assert differing == []


@LANGUAGES
def test_every_plural_form_has_the_same_places(language: Language) -> None:
    own, english = catalogue(language), catalogue(ENGLISH)

    for key, forms in own.plurals.items():
        wanted = places(english.plurals[key][-1])
        one_number = own.locale.plural_form(21) != "one"
        said_in_words = {forms[0]} if one_number else set()
        assert all(places(form) == wanted for form in {*forms} - said_in_words), key
        assert all(places(form) | {"n"} == wanted for form in said_in_words), key


@LANGUAGES
def test_plurals_have_as_many_forms_as_numbers_have_categories(language: Language) -> None:
    own = catalogue(language)

    assert {len(forms) for forms in own.plurals.values()} == {len(own.categories)}


@LANGUAGES
def test_the_header_of_a_catalogue_counts_as_many_plurals_as_cldr(language: Language) -> None:
    file = files("onrecord_bot.phrases") / "locale" / f"{language}.po"

    with file.open("rb") as opened:
        header = read_po(opened, locale=language)

    assert header.num_plurals == len(catalogue(language).categories)
    assert str(header.locale) == language


@LANGUAGES
def test_a_catalogue_has_no_emoji(language: Language) -> None:
    pictures = regex.compile(r"\p{Extended_Pictographic}|\p{Emoji_Presentation}")

    shown = [key for key, phrase in every_phrase(catalogue(language)) if pictures.search(phrase)]
    assert shown == []


@LANGUAGES
def test_a_phrase_says_what_it_says_only_in_its_own_script(language: Language) -> None:
    """A Latin letter inside a Cyrillic word, or one language's letters in another, is a slip."""
    foreign = {"en": "[а-яёіїєґ]", "ru": "[іїєґ]", "uk": "[ыэёъ]"}[language]
    mixed = re.compile("[а-яёіїєґ][a-z]|[a-z][а-яёіїєґ]", re.IGNORECASE)

    for key, phrase in every_phrase(catalogue(language)):
        assert not re.search(foreign, phrase, re.IGNORECASE), key
        assert not mixed.search(phrase), key


@LANGUAGES
def test_no_line_of_ours_begins_with_a_dash_or_parts_a_number_from_its_sign(
    language: Language,
) -> None:
    loose = re.compile(r" [—–] |№ |} (?:г|р|ч|год)\.")

    assert [key for key, phrase in every_phrase(catalogue(language)) if loose.search(phrase)] == []


def test_every_plural_is_asked_with_its_number() -> None:
    assert all("n" in places(forms[-1]) for forms in catalogue(ENGLISH).plurals.values())


@pytest.mark.parametrize(
    ("key", "language", "said"),
    [
        ("curate.times", "en", "asked once|asked times|asked times|asked times"),
        ("curate.times", "ru", "спросили раз|спросили раза|спросили раз|спросили раз"),
        ("curate.times", "uk", "питали раз|питали рази|питали разів|питали раз"),
        ("unit.EUR", "en", "euro|euros|euros|euros"),
        ("unit.EUR", "ru", "евро|евро|евро|евро"),
        ("unit.EUR", "uk", "євро|євро|євро|євро"),
        ("count.parties", "en", "party|parties|parties|parties"),
        ("count.parties", "ru", "сторона|стороны|сторон|сторона"),
        ("count.parties", "uk", "сторона|сторони|сторін|сторона"),
    ],
)
def test_counts_of_one_two_five_and_twenty_one_agree(
    key: str, language: Language, said: str
) -> None:
    one, two, five, twenty_one = (
        re.sub(r"\d+ ", "", phrases.count(key, language, n)) for n in (1, 2, 5, 21)
    )
    hundreds = [re.sub(r"\d+ ", "", phrases.count(key, language, n)) for n in (101, 111)]

    assert "|".join((one, two, five, twenty_one)) == said
    assert hundreds == [twenty_one, five]


@pytest.mark.parametrize(
    ("language", "n", "said"),
    [
        ("en", 1, "1 statement"),
        ("en", 5, "5 statements"),
        ("ru", 1, "1 заявление"),
        ("ru", 3, "3 заявления"),
        ("ru", 5, "5 заявлений"),
        ("ru", 11, "11 заявлений"),
        ("ru", 21, "21 заявление"),
        ("uk", 2, "2 заяви"),
        ("uk", 12, "12 заяв"),
        ("uk", 101, "101 заява"),
    ],
)
def test_a_count_agrees_with_its_number(language: str, n: int, said: str) -> None:
    assert phrases.count("count.statements", Language(language), n) == said


@pytest.mark.parametrize(
    ("code", "spoken"),
    [("uk-UA", "uk"), ("ru", "ru"), ("EN-us", "en"), ("de", "en"), ("other", "en"), ("", "en")],
)
def test_a_language_code_leads_to_the_nearest_language_that_is_spoken(
    code: str, spoken: str
) -> None:
    assert phrases.spoken(code) == spoken


def test_an_unknown_key_is_an_error_and_not_a_silent_gap() -> None:
    with pytest.raises(KeyError):
        phrases.say("there.is.no.such.key", ENGLISH)


def test_phrases_are_read_in_a_time_zone_that_is_none() -> None:
    """POSIX lets TZ name an offset of a whole day, which Python's dates do not know."""
    code = "from onrecord_bot import phrases; print(phrases.say('answer.nothing', 'en'))"

    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "TZ": "<+24>-24"},
        capture_output=True,
        check=False,
    )

    assert (ran.returncode, ran.stderr) == (0, b"")
