"""Folding for matching: the same words, whatever letters they were written in."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.asking import Heard
from onrecord.model import ENGLISH
from onrecord.reading import claims_in, question_of
from onrecord.text import aligned, fold, plain_letters, tokens, undisguised, words
from onrecord.text.disguise import in_even_case
from onrecord.text.lists import word_set

PLAIN = "russia has killed 600 foreign mercenaries in ukraine"
CYRILLIC = dict(zip("aceopxyikmhtbs", "асеорхуікмнтвѕ", strict=True))
GREEK = dict(zip("aoivkup", "αοινκυρ", strict=True))
SMALL = dict(zip("abcdeghiklmnoprtuvwyz", "ᴀʙᴄᴅᴇɢʜɪᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ", strict=True))
RUSSIAN = "в украине убито около 600 иностранных наемников, сор и рот остались"
KNOWN = word_set("they killed the mercenaries in ukraine убили наемников солдат a")


def swapped(table: dict[str, str]) -> str:
    return "".join(table.get(letter, letter) for letter in PLAIN)


def moved(first: int) -> str:
    return "".join(
        chr(first + ord(letter) - ord("a")) if letter.isalpha() else letter for letter in PLAIN
    )


DISGUISES = {
    "Cyrillic look-alikes": swapped(CYRILLIC),
    "Greek look-alikes": swapped(GREEK),
    "full width": "".join(chr(ord(s) + 0xFEE0) if s != " " else "\u3000" for s in PLAIN),
    "mathematical bold": moved(0x1D41A),
    "mathematical bold italic": moved(0x1D482),
    "mathematical bold script": moved(0x1D4EA),
    "mathematical double-struck": moved(0x1D552),
    "mathematical monospace": moved(0x1D68A),
    "circled": moved(0x24D0),
    "in brackets": moved(0x249C),
    "black squares": moved(0x1F170),
    "zero-width": "\u200b".join(PLAIN),
    "word joiner": "\u2060".join(PLAIN),
    "soft hyphens": "\u00ad".join(PLAIN),
    "combining marks": "".join(s + "\u0336\u0301\u0489" if s != " " else s for s in PLAIN),
    "tag characters": "".join(s + chr(0xE0000 + ord(s)) for s in PLAIN),
    "variation selectors": "\ufe0f".join(PLAIN),
    "small capitals": swapped(SMALL),
    "random case": "".join(s.upper() if n % 3 else s for n, s in enumerate(PLAIN)),
    "right-to-left override": f"\u202e{PLAIN}\u202c",
}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1½ million", "1.5 million"),
        ("½ мільйона", "0.5 мільйона"),
        ("¾ всех школ", "0.75 всех школ"),
        ("Œuvre", "oeuvre"),
        ("encyclopædia", "encyclopaedia"),
        ("Ёлка", "елка"),
        ("Рοссия и Уκраїна", "россия и україна"),
        ("ꓗyiv", "kyiv"),
        *((f"ki{sign}lled", "killed") for sign in "\u115f\u1160\u3164\uffa0\u2061\u2062\u2063"),
        ("\ufdfa", "\u0635"),
    ],
)
def test_signs_become_the_letters_that_are_meant(text: str, read: str) -> None:
    assert fold(text) == read
    assert aligned(text)[0] == read


@pytest.mark.parametrize(("text", "read"), [("и\u0306од", "йод"), ("і\u0308жак", "їжак")])
def test_a_mark_of_its_own_belongs_to_the_letter_before_it(text: str, read: str) -> None:
    assert aligned(text)[0] == fold(text) == read


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_disguised_sentence_folds_to_the_plain_one(disguise: str) -> None:
    assert fold(DISGUISES[disguise]) == PLAIN


@pytest.mark.parametrize(
    "written",
    [
        "В Украине убито около 600 иностранных наёмников, сор и рот остались",
        "B Украинe yбитo oкoлo 600 инocтpанныx нaёмникoв, сор и рот остались",
        "В Украине убито около 600 иностра\u00adнных наемников, с\u200bор и рот остались",
    ],
)
def test_russian_stays_russian(written: str) -> None:
    assert fold(written) == RUSSIAN


@pytest.mark.parametrize(
    "text",
    ["нос", "сор на полу", "ВВС нанесли удар", "їжак і йод", "м'я", "ґанок", "Київ", "Харків"],
)
def test_genuine_words_are_not_turned_into_another_script(text: str) -> None:
    assert fold(text) == text.casefold()


def test_the_letters_of_ukrainian_keep_their_marks_and_its_apostrophes_are_one() -> None:
    assert fold("їжа й’ї І\u0308жак и\u0306од") == "їжа й'ї їжак йод"
    assert tokens("м’ята мʼята м'ята") == ["мята"] * 3


def test_names_of_latin_languages_lose_their_marks() -> None:
    assert fold("Wałęsa, Erdoğan, Zelenskiĭ, Straße") == "walesa, erdogan, zelenskii, strasse"


@given(st.text(max_size=300))
def test_folding_never_raises_and_leaves_nothing_invisible(text: str) -> None:
    folded = fold(text)

    assert not {"Cf", "Cs", "Co", "Me"} & {unicodedata.category(sign) for sign in folded}


@given(st.sampled_from([*DISGUISES.values(), RUSSIAN, "Ω и Å", "їжак", "αβγ"]))
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    once = fold(text)

    assert fold(once) == once


@given(st.text(alphabet=" abcdefghijklmnopqrstuvwxyz0123456789.,'!?", max_size=200))
def test_plain_text_is_left_as_it_is(text: str) -> None:
    assert plain_letters(text) == text


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("2,000", "2000"),
        ("2 000", "2000"),
        ("2\u00a0000", "2000"),
        ("2\u202f000", "2000"),
        ("2000", "2000"),
        ("2k", "2000"),
        ("2 thousand", "2000"),
        ("2 тыс.", "2000"),
        ("2.000 человек", "2000"),
        ("2 тисячі", "2000"),
        ("1.5 million", "1500000"),
        ("1,5 млн", "1500000"),
        ("1,222 млн", "1222000"),
        ("1,956", "1956"),
        ("36.7", "36.7"),
        ("36,7 процента", "36.7"),
        ("2.5", "2.5"),
    ],
)
def test_a_number_is_one_token_however_it_is_written(text: str, token: str) -> None:
    assert tokens(text)[0] == token


@given(st.text("12 .,'ktmтыс_²½-Russia", max_size=30) | st.text(max_size=40))
def test_tokens_taken_at_one_look_are_those_read_piece_by_piece(text: str) -> None:
    assert tokens(text, ENGLISH) == words._joined(words._PIECE.findall(fold(text)), ENGLISH)


def test_tokens_are_words_without_possessives() -> None:
    assert tokens("Russia's army didn't lose 1,956 tanks!") == [
        "russia",
        "army",
        "didnt",
        "lose",
        "1956",
        "tanks",
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("they k i l l e d the mercenaries", "they killed the mercenaries"),
        ("k.i.l.l.e.d", "killed"),
        ("k-i-l-l-e-d", "killed"),
        ("t h e y   k i l l e d", "they killed"),
        ("t h e y k i l l e d", "they killed"),
        ("k1lled the m3rcenaries", "killed the mercenaries"),
        ("ki11ed the merc3n4ri3s!", "killed the mercenaries!"),
        ("у б и л и наемников", "убили наемников"),
        ("с0лдат", "солдат"),
        ("x y z w q", "x y z w q"),
        ("qu4rk5", "qu4rk5"),
        ("in 2000 a 5 b", "in 2000 a 5 b"),
    ],
)
def test_spaced_letters_and_digits_for_letters_are_undone_if_the_word_is_known(
    written: str, meant: str
) -> None:
    assert undisguised(written, KNOWN.__contains__) == meant


@given(st.text(max_size=300))
def test_undoing_disguises_never_raises(text: str) -> None:
    assert isinstance(undisguised(text, lambda word: len(word) % 2 == 0), str)


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_disguised_sentence_is_searched_as_the_plain_one(disguise: str) -> None:
    assert question_of(DISGUISES[disguise]).lexical.lower().split() == PLAIN.split()


def test_letters_set_apart_are_words_where_wider_gaps_part_the_words() -> None:
    spaced = " ".join("Russia has killed 1,956 of 6.8 mercenaries.")

    assert question_of(spaced).lexical == "Russia has killed 1,956 of 6.8 mercenaries."


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("6 0 0 mercenaries k i l l e d in Lissen", "600 mercenaries killed in Lissen"),
        ("В Лиссене у б и т о 6 0 0 наемников", "В Лиссене убито 600 наемников"),
        ("5 0 0 S O L D I E R S were captured", "500 SOLDIERS were captured"),
        ("в Ліссені з а г и н у л о 1 7 людей", "в Ліссені загинуло 17 людей"),
        ("1 2 soldiers were k i l l e d", "12 soldiers were killed"),
        ("R u s s i a lost 2 0 0 0 soldiers", "Russia lost 2000 soldiers"),
        ("Orlan lost 6 0 0 soldiers", "Orlan lost 600 soldiers"),
    ],
)
def test_single_words_in_letters_apart_are_read_as_words(written: str, meant: str) -> None:
    question = question_of(written)

    assert question.dense == meant
    assert question.figures[0].event or question.figures[0].population


@pytest.mark.parametrize(
    "text", ["the 9-9-9 plan", "they won 5 0 again", "rooms 1 2 3 4 closed", "points x y z here"]
)
def test_what_reading_does_not_know_for_a_word_stays_apart(text: str) -> None:
    assert question_of(text).dense == text


@pytest.mark.parametrize("text", ["a   b   c   d   e   f   g", "1   2   3", "x y z", "А  Б  В"])
def test_letters_far_from_each_other_are_no_words(text: str) -> None:
    assert question_of(text).lexical.split() == text.split()


def test_letters_run_together_are_cut_into_known_words_and_what_is_left_between() -> None:
    assert undisguised(
        "r u s s i a h a s x q k i l l e d", {"russia", "has", "killed"}.__contains__
    ) == ("russia has xq killed")


def test_an_at_sign_within_a_word_begins_no_handle() -> None:
    assert question_of("Uk@rine lost 5 t@nks, says @SomeHandle").lexical == (
        "Uk@rine lost 5 t@nks, says Some Handle"
    )


def test_capitals_at_random_part_no_names() -> None:
    assert question_of("lOoKs LiKe tHe FlU iS keEpiNg @HilLarycliNToN aWAy").lexical == (
        "looks like the flu is keeping hillaryclinton away"
    )


def test_names_joined_from_capitalised_words_keep_these() -> None:
    assert question_of("#StopTheWar #SaveUs says McDonald at the BBC iPhone").lexical == (
        "Stop The War Save Us says McDonald at the BBC iPhone"
    )


@pytest.mark.parametrize(
    "written", ["p o r t o f V e l m o r a", "п о р т В е л ь м о р ы", "п-о-р-т В-е-л-ь-м-о-р-и"]
)
def test_letters_apart_that_reading_does_not_know_are_left_to_the_search(written: str) -> None:
    assert [question.text for question in claims_in(Heard(written))] == [written]


def test_capitals_within_tags_and_links_are_none_at_random() -> None:
    told = "Lissen fell #StopTheWarNowForEver https://t.example/aBcDeFgHiJkLmN"

    assert in_even_case(told) == told


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("k-i-l-l-e-d  i-n  u-k-r-a-i-n-e", "killed in ukraine"),
        ("у б и л и в у к р а и н е", "убили в украине"),
    ],
)
def test_gaps_and_words_of_one_letter_part_letters_set_apart(written: str, meant: str) -> None:
    assert (
        undisguised(written, {"killed", "in", "ukraine", "убили", "украине"}.__contains__) == meant
    )
