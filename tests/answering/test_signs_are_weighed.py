"""What tells whether a claim is the one asked about is weighed together; nothing decides alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.answering.fakes import FakeLedger, FakeRetriever, entry, figure, party, said

from onrecord.answering import Answering
from onrecord.answering.meant.candidate import Candidate, candidates_of
from onrecord.answering.meant.signs import signs_of
from onrecord.answering.meant.weights import Weights
from onrecord.answering.relevance.sharing import says_all_of
from onrecord.answering.relevance.telling import words_told
from onrecord.asking import Answer, Heard, Hit, Match, Related
from onrecord.deciding import Thresholds
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, ClaimId, Entry, EventClass, Language, Text
from onrecord.reading import question_of

POLICE = party("Police of Ostrell")
THRESHOLDS = Thresholds(match=0.68, related=0.1, birth="these tests")


def held(claim_id: str, month: str, how_many: float) -> Entry:
    arrested = replace(figure(how_many), event=EventClass.CAPTURED, population="", place="Ostrell")
    wording = Text(f"How many people were arrested at the port of Ostrell in {month}?", ENGLISH)
    one = entry([POLICE], [said(POLICE, "as it was said", arrested)])
    claim = replace(one.claim, claim_id=ClaimId(claim_id), wordings=(wording,))
    told = tuple(replace(each, claim_id=claim.claim_id) for each in one.assertions)
    return replace(one, claim=claim, assertions=told)


MAY, JUNE = held("c-may", "May", 22), held("c-june", "June", 31)


def asked(text: str, **chances: float) -> Answer:
    found = {f"c-{month}": chance for month, chance in chances.items()}
    desk = Answering(FakeRetriever(found), FakeLedger([MAY, JUNE]), THRESHOLDS)
    [answer] = desk.answer(Heard(text))
    return answer


def worded_as(wording: str, asked_for: str, language: Language = ENGLISH) -> list[Candidate]:
    """A claim in these words, without any figure, for this question."""
    claim = replace(MAY.claim, wordings=(Text(wording, language),))
    one = replace(MAY, claim=claim, assertions=(said(POLICE, "They ran"),))
    hits = [Hit(one.claim.claim_id, "w", 1.0, 0.5)]
    return candidates_of(hits, {one.claim.claim_id: one}, question_of(asked_for))


def test_a_likely_claim_of_another_month_is_no_match() -> None:
    answer = asked("Many were arrested at the port of Ostrell in March", may=0.95, june=0.4)

    assert isinstance(answer.finding, Related)


def test_a_less_likely_claim_that_nothing_sets_apart_is_the_match() -> None:
    answer = asked("Were so many arrested at the port of Ostrell in June?", may=0.9, june=0.85)

    assert isinstance(answer.finding, Match)
    assert answer.claim_ids == ("c-june",)


def test_the_number_on_record_makes_a_match_of_freer_words() -> None:
    free = "{} fans taken away by the cops down at the harbour in Ostrell"

    assert isinstance(asked(free.format("22"), may=0.25).finding, Match)
    assert isinstance(asked(free.format("45"), may=0.25).finding, Related)


def test_a_match_has_the_chance_that_all_signs_together_give_it() -> None:
    [account] = asked("22 people were arrested at the port of Ostrell in May", may=0.8).accounts

    assert account.probability > 0.9


def test_every_sign_has_a_weight_and_every_weight_a_sign() -> None:
    hits = [Hit(MAY.claim.claim_id, "w", 1.0, 0.5)]
    near = candidates_of(hits, {MAY.claim.claim_id: MAY}, question_of("arrested in Ostrell"))

    [signs] = signs_of(near, 0.68, glossed=False)

    assert signs.keys() == Weights.shipped().signs.keys()


def test_what_a_long_post_tells_beside_its_claim_speaks_for_none() -> None:
    sentence = "Dozens of angry fans were arrested at the old port of Ostrell yesterday evening"
    post = f"{sentence}, whatever ministers, bankers, bishops, painters or grandmothers think of it"
    hits = [Hit(MAY.claim.claim_id, "w", 1.0, 0.5)]
    held = {MAY.claim.claim_id: MAY}

    [short], [long] = (
        signs_of(candidates_of(hits, held, question_of(text)), 0.68, glossed=False)
        for text in (sentence, post)
    )

    assert short["words_told"] == long["words_told"]


@pytest.mark.parametrize(
    ("hedged", "plain"),
    [
        ("Apparently the fans were arrested", "The fans were arrested"),
        ("Фанатов действительно задержали", "Фанатов задержали"),
        ("Фанатів справді затримали", "Фанатів затримали"),
    ],
)
def test_how_sure_somebody_sounds_is_no_telling_word(hedged: str, plain: str) -> None:
    assert words_told(hedged) == words_told(plain)


@pytest.mark.parametrize(
    ("asked_for", "sign"),
    [
        ("How many fans were arrested at the port of Ostrell?", 1.0),
        ("22 fans were arrested at the port of Ostrell", 1.0),
        ("The fans who were arrested at the port of Ostrell", 0.0),
    ],
)
def test_only_a_count_sets_a_claim_apart_that_counts_nothing(asked_for: str, sign: float) -> None:
    near = worded_as("Why were fans arrested at the port of Ostrell?", asked_for)

    [signs] = signs_of(near, 0.68, glossed=False)

    assert signs["counts_nothing"] == sign


@pytest.mark.parametrize(
    ("wording", "sign"),
    [
        ("1.2 million fans came to the port of Ostrell", 0.0),
        ("120 fans came to the port of Ostrell", 0.0),
        ("Fans came to the port of Ostrell on 24 May 2022", 1.0),
    ],
)
def test_a_claim_counts_whose_wording_gives_a_number(wording: str, sign: float) -> None:
    near = worded_as(wording, "How many fans came to the port of Ostrell?")

    [signs] = signs_of(near, 0.68, glossed=False)

    assert signs["counts_nothing"] == sign


@pytest.mark.parametrize("sign", ["chance", "lead", "says_all", "number_given"])
def test_what_a_claim_knows_speaks_for_it(sign: str) -> None:
    assert Weights.shipped().signs[sign] > 0


@pytest.mark.parametrize(
    "sign",
    ["differences", "plain_differences", "other_time", "lacks_who", "names_another", "says_less"],
)
def test_what_sets_a_claim_apart_speaks_against_it(sign: str) -> None:
    assert Weights.shipped().signs[sign] < 0


@given(
    st.fixed_dictionaries(
        {name: st.floats(-20, 20, allow_nan=False) for name in Weights.shipped().signs}
    )
)
def test_whatever_the_signs_the_chance_is_one(signs: dict[str, float]) -> None:
    assert 0.0 <= Weights.shipped().chance(signs) <= 1.0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("400 mercenaries were wiped out in Lissen", "400 mercenaries were killed in Lissen"),
        ("The mine shut in Feb 2022", "The mine shut in February 2022"),
        ("The mine shut, the mayor insists", "The mine shut, the mayor says"),
        ("Шахту закрыли в фев 2022 года, уверяет мэр", "Шахту закрыли в феврале 2022 года: мэр"),
        ("Мер запевняє, що шахту закрили", "Мер каже, що шахту закрили"),
        ("The ranks of the legion are thinning", "The ranks of the legion are shrinking"),
        ("Бійців у легіоні меншає", "Бійців у легіоні поменшало"),
    ],
)
def test_events_months_and_who_says_so_are_the_same_words_however_they_are_written(
    one: str, other: str
) -> None:
    assert words_told(one) == words_told(other)


@pytest.mark.parametrize(
    ("language", "wording", "asked_for"),
    [
        (ENGLISH, "How many miners were killed in Lissen?", "Seven miners were killed in Lissen"),
        (ENGLISH, "How many buses burned in Lissen?", "Forty-five buses burned in Lissen"),
        (RUSSIAN, "Сколько автобусов сгорело в Лиссене?", "В Лиссене сгорело сорок автобусов"),
        (
            RUSSIAN,
            "Сколько автобусов сгорело в Лиссене?",
            "В Лиссене сгорело полторы тысячи автобусов",
        ),
        (UKRAINIAN, "Скільки автобусів згоріло в Ліссені?", "У Ліссені згоріло п'ятсот автобусів"),
    ],
)
def test_a_number_in_words_is_no_word_that_a_claim_could_lack(
    language: Language, wording: str, asked_for: str
) -> None:
    [one] = worded_as(wording, asked_for, language)

    assert not one.missing


def test_a_word_that_is_near_a_number_may_be_lacking() -> None:
    asked_for = "В Лиссене погибла семья, второй реактор цел"

    [one] = worded_as("Сколько погибло в Лиссене?", asked_for, RUSSIAN)

    assert len(one.missing) == 4


@pytest.mark.parametrize(
    "text",
    [
        "didn't isn't won't they've you're who's",
        "didnt isnt theyve youre whos",
        "everyone somebody something basically lol",
    ],
)
def test_what_says_nothing_by_itself_is_no_telling_word(text: str) -> None:
    assert words_told(text) == frozenset()


def test_months_of_two_languages_are_one_word() -> None:
    assert words_told("в феврале") == words_told("у лютому") == words_told("in February")


def test_two_digits_behind_a_month_may_be_a_year_that_is_held() -> None:
    record = held("c-arrested", "February 2022", 90)

    assert says_all_of(record, question_of("Arrested at the port of Ostrell in Feb 22?"))
    assert not says_all_of(record, question_of("Arrested at the port of Ostrell in Feb 23?"))


@pytest.mark.parametrize(
    ("text", "chance", "little"),
    [
        ("The harbour lost forty lime trees to a parking place for boats in Ostrell", 0.2, True),
        ("The harbour lost forty lime trees to a parking place for boats in Ostrell", 0.5, False),
        ("Were people in Ostrell arrested at the port in May, or was it the harbour?", 0.2, False),
        ("Lime trees in Ostrell", 0.2, False),
    ],
)
def test_a_claim_says_little_of_a_long_sentence_with_hardly_a_word_of_its_own(
    text: str, chance: float, *, little: bool
) -> None:
    hits = [Hit(MAY.claim.claim_id, "w", 1.0, chance)]

    [one] = candidates_of(hits, {MAY.claim.claim_id: MAY}, question_of(text))

    assert one.says_little is little


def test_a_claim_that_says_little_of_a_long_sentence_is_no_match() -> None:
    told = "22 lime trees at the harbour were cut down to make a parking place for boats"

    assert not isinstance(asked(told, may=0.29).finding, Match)
    assert isinstance(asked(told, may=0.95).finding, Match | Related)
