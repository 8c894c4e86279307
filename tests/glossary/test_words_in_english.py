"""What Russian and Ukrainian words are called in English, as far as the glossary knows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.glossary import gloss_of, in_english
from onrecord.model import RUSSIAN, UKRAINIAN, Language

LANGUAGES = st.sampled_from([RUSSIAN, UKRAINIAN])


@pytest.mark.parametrize(
    ("word", "language", "english"),
    [
        ("беспилотников", RUSSIAN, "drone"),
        ("польщею", UKRAINIAN, "poland"),
        ("погибших", RUSSIAN, "killed"),
        ("землетруси", UKRAINIAN, "earthquake"),
        ("мостов", RUSSIAN, "bridge"),
        ("зарплату", RUSSIAN, "salary"),
        ("вязниці", UKRAINIAN, "prison"),
        ("книзі", UKRAINIAN, "book"),
        ("покажут", RUSSIAN, "showed"),
        ("боролася", UKRAINIAN, "fought"),
        ("полюють", UKRAINIAN, "hunted"),
        ("паркует", RUSSIAN, "parked"),
        ("ливийцев", RUSSIAN, "libya"),
        ("данців", UKRAINIAN, "danish"),
        ("чкурнуло", UKRAINIAN, "fled"),
        ("понаехали", RUSSIAN, "came"),
        ("шарахнули", UKRAINIAN, "struck"),
        ("чужинців", UKRAINIAN, "outsider"),
        ("чужестранцами", RUSSIAN, "foreigner"),
    ],
)
def test_a_word_in_any_form_has_its_english_words(
    word: str, language: Language, english: str
) -> None:
    assert english in in_english(word, language)


@pytest.mark.parametrize(
    ("word", "language", "english"),
    [
        ("неделя", RUSSIAN, "week"),
        ("неділя", UKRAINIAN, "Sunday"),
        ("час", RUSSIAN, "hour"),
        ("час", UKRAINIAN, "time"),
    ],
)
def test_a_word_means_what_it_does_in_its_own_language(
    word: str, language: Language, english: str
) -> None:
    assert gloss_of(word, language).words == english


def test_a_word_of_the_other_language_is_known_too() -> None:
    assert gloss_of("скільки танків", RUSSIAN).words == "how many tank"


@pytest.mark.parametrize("word", ["bridge", "моствильский", ""])
def test_a_word_that_only_begins_like_another_has_none(word: str) -> None:
    assert in_english(word, RUSSIAN) == frozenset()


def test_a_text_is_glossed_word_by_word_in_its_order() -> None:
    gloss = gloss_of("Сколько мостов разрушено в 2022 году?", RUSSIAN)

    assert gloss.words == "how many bridge destroyed in 2022 year?"
    assert gloss.known == 1.0


def test_a_capital_letter_within_a_sentence_tells_a_name_from_a_word() -> None:
    assert (
        gloss_of("Удар по Газу и цена на газ", RUSSIAN).words == "strike on Gaza and price on gas"
    )


def test_a_capital_letter_that_opens_a_sentence_tells_no_name() -> None:
    assert gloss_of("Газ подорожал. Газа нет", RUSSIAN).words.startswith("gas ")
    assert "Gaza" not in gloss_of("Газ подорожал. Газа нет", RUSSIAN).words


@pytest.mark.parametrize(
    ("text", "language", "english"),
    [
        ("По словам Волкова", RUSSIAN, "on word volkova"),
        ("Судья Козлов", RUSSIAN, "judge kozlov"),
        ("Приговор Статкевичу", RUSSIAN, "sentence statkevichu"),
        ("Вирок Статкевичу", UKRAINIAN, "sentence statkevychu"),
        ("Слова Романюка", UKRAINIAN, "word romanyuka"),
    ],
)
def test_the_name_of_a_family_is_not_the_word_of_which_it_is_made(
    text: str, language: Language, english: str
) -> None:
    assert gloss_of(text, language).words == english


@pytest.mark.parametrize(
    ("text", "language", "english"),
    [
        ("Стая волков", RUSSIAN, "pack wolf"),
        ("Совет Министров", RUSSIAN, "council minister"),
        ("Волков бояться", RUSSIAN, "wolf fear"),
        ("Глава Вовк", UKRAINIAN, "head wolf"),
        ("Партія Голова", UKRAINIAN, "party head"),
    ],
)
def test_a_word_that_only_sounds_like_a_family_keeps_its_english(
    text: str, language: Language, english: str
) -> None:
    assert gloss_of(text, language).words == english


@pytest.mark.parametrize(
    ("text", "language", "english"),
    [
        ("Штраф Джоковича", RUSSIAN, "fine Djokovic"),
        ("потягли потяги", UKRAINIAN, "dragged train"),
        ("виставив виставу", UKRAINIAN, "put up play"),
        ("висип висипали", UKRAINIAN, "rash poured out"),
        ("продавив продав", UKRAINIAN, "pushed through sold"),
        ("опікуни з опіками", UKRAINIAN, "guardianship from burn"),
        ("голанді голан", UKRAINIAN, "Netherlands Golan"),
        ("гірник з міста Гірник", UKRAINIAN, "miner from city Hirnyk"),
        ("малі гази", UKRAINIAN, "small gas"),
        ("крейсер у круїзі", UKRAINIAN, "cruiser in cruise"),
        ("двадцатка в ТЦ", RUSSIAN, "twenty in shopping centre"),
        ("выставил выставку", RUSSIAN, "put up exhibition"),
        ("стихи о стихийном", RUSSIAN, "poem about natural disaster"),
        ("загребли в Загреб", RUSSIAN, "raked in Zagreb"),
        ("персы и персики", RUSSIAN, "Persian and peach"),
        ("много голосов и тихий голос", RUSSIAN, "many vote and quiet voice"),
        ("лебедка и лебеди", RUSSIAN, "winch and swan"),
        ("траванулись травой", RUSSIAN, "poisoned grass"),
        ("мост грохнули и он грохнулся", RUSSIAN, "bridge killed and he fell"),
        ("багато голосів", UKRAINIAN, "many vote"),
        ("опіки опікуна", UKRAINIAN, "burn guardianship"),
        ("військова допомога допомагає", UKRAINIAN, "military aid helped"),
        ("ампутация и протез", RUSSIAN, "amputated and prosthesis"),
        ("перепис переписали", UKRAINIAN, "census rewritten"),
        ("далекобійник на полігоні", UKRAINIAN, "truck driver on range"),
        ("обвинувач обвинуватив", UKRAINIAN, "prosecutor accused"),
        ("човен потоп у потопі", UKRAINIAN, "boat sank in flood"),
    ],
)
def test_words_that_begin_alike_are_told_apart(text: str, language: Language, english: str) -> None:
    assert gloss_of(text, language).words == english


def test_a_word_shares_the_english_of_the_name_that_is_spelt_alike() -> None:
    assert {"gas", "gaza"} <= in_english("газу", RUSSIAN)


@pytest.mark.parametrize(
    ("name", "language", "spelt"),
    [
        ("Бурмосил", RUSSIAN, "burmosil"),
        ("Бурмосильского", RUSSIAN, "burmosilsky"),
        ("Гырцовск", RUSSIAN, "gyrtsovsk"),
        ("Бурмосильський", UKRAINIAN, "burmosylsky"),
        ("Йошцяїв", UKRAINIAN, "ioshtsyayiv"),
    ],
)
def test_a_name_that_nobody_knows_is_spelt_in_latin_letters(
    name: str, language: Language, spelt: str
) -> None:
    """Where this changes, so does the format of the glossary in ``rows.py``: vectors are kept."""
    gloss = gloss_of(name, language)

    assert gloss.words == spelt
    assert gloss.known == 0.0


def test_one_part_of_a_double_word_is_enough() -> None:
    assert "bridge" in gloss_of("мост-бурмосил", RUSSIAN).words


def test_a_name_of_two_parts_is_spelt_whole_unless_both_are_known() -> None:
    assert gloss_of("рынок в Эль-Обейде", RUSSIAN).words == "market in el-obeyde"


@given(st.text(max_size=30), LANGUAGES)
def test_whatever_the_word_its_english_is_of_latin_letters(word: str, language: Language) -> None:
    assert all(one.isascii() and one for one in in_english(word, language))


@given(st.text(max_size=200), LANGUAGES)
def test_whatever_the_text_a_share_of_it_is_known(text: str, language: Language) -> None:
    assert 0.0 <= gloss_of(text, language).known <= 1.0
