"""Whether two numbers speak of the same people, place and time, so that they can agree at all."""

from datetime import date

import pytest
from tests.comparing.sayings import heard

from onrecord.comparing import same_scope, saying_of_question
from onrecord.comparing.evaluating import said_to_agree
from onrecord.comparing.likening import likened, likeness_at_best
from onrecord.comparing.scope import traits_of
from onrecord.comparing.words.framing import unframed
from onrecord.comparing.words.people import others_named
from onrecord.comparing.words.subject import subject_of
from onrecord.comparing.words.swapping import swapped
from onrecord.reading import question_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jordan hosts 660,000 Syrian refugees", "Lebanon has 950,000 Syrian refugees"),
        ("Poland sent 1,831 fighters to Ukraine", "Румыния направила в Украину 504 бойца"),
        ("Police shot and killed 995 people in 2015", "Police killed 987 people in 2017"),
        ("За месяц цены выросли на 37%", "За год цены выросли на 70%"),
        ("За тиждень збито 14 дронів", "За місяць збито 80 дронів"),
        ("23 percent of children are hungry", "15 percent of the people are hungry"),
    ],
)
def test_numbers_of_two_places_times_or_peoples_are_of_another_scope(one: str, other: str) -> None:
    a, b = (saying_of_question(question_of(text, date(2024, 12, 1))) for text in (one, other))

    assert same_scope(a, b, lambda *_: 0.72) < 0.5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Peru has 2,100 ventilators", "The country's hospitals have 1,150 ventilators"),
        ("Збір зерна становитиме 60 млн тонн", "Україна збере 60 мільйонів тонн зерна"),
        ("Ukraine has lost 191,000 soldiers", "Украина потеряла 31 тысячу солдат"),
        ("Some 20,000 people came to the rally", "На митинг пришли 3 тысячи человек"),
        ("Привито больше половины жителей города", "Вакцинированы 53 процента горожан"),
        ("Youth unemployment stands at 22 percent", "22 percent of young people are unemployed"),
        ("12 million families got a gas connection", "12 million households have gas"),
        ("12 million people are here illegally", "30 million illegal immigrants are here"),
        ("One in five children lives in poverty", "20 percent of children are poor"),
    ],
)
def test_what_goes_without_saying_makes_no_other_scope(one: str, other: str) -> None:
    assert same_scope(heard(one), heard(other), lambda *_: 0.82) > 0.5


@pytest.mark.parametrize(
    ("one", "other", "farther"),
    [
        (
            "Our fourth graders rank 46th in math",
            "Tennessee's fourth graders rank 37th in math",
            "Fourth graders rank 24th in math",
        ),
        (
            "The state cut spending by $1.2 billion",
            "Spending was cut by $2 billion",
            "Spending was cut by $2 billion nationwide",
        ),
    ],
)
def test_a_place_that_may_be_meant_is_nearer_than_another(
    one: str, other: str, farther: str
) -> None:
    near, far = (
        same_scope(heard(a), heard(b), lambda *_: 0.75)
        for a, b in ((one, other), (other if "Our" in one else one, farther))
    )

    assert near > far


def test_a_law_or_county_is_nobody() -> None:
    a, b = heard("Texas has 254 counties"), heard("254 people were killed in Texas")

    assert same_scope(a, b, lambda *_: 0.6) < 0.5


def test_one_number_of_one_thing_tells_more_than_the_words_around_it() -> None:
    worded_so = heard("110,000 refugees crossed the bridge in Kentau")
    apart = heard("110,000 refugees are over the river")
    other = heard("45,000 refugees are over the river")

    assert same_scope(worded_so, apart, lambda *_: 0.6) > 0.5
    assert same_scope(worded_so, other, lambda *_: 0.6) < 0.5


def test_a_magnitude_is_no_word_that_two_texts_share() -> None:
    a, b = heard("Дефицит составил 2 трлн рублей"), heard("На оборону потратят 2 трлн рублей")

    assert same_scope(a, b) < same_scope(a, heard("Дефицит дошёл до 2 трлн рублей"))


def test_two_names_of_those_counted_are_no_swap() -> None:
    one = "1,956 foreign mercenaries have been killed in Ukraine"
    other = "Some 400 foreign fighters have been killed in Ukraine"

    assert not swapped(one, other)


@pytest.mark.parametrize(
    ("one", "other", "agreed"),
    [
        ("The fire burned 30,000 hectares", "The fire burned 300 square kilometres", True),
        ("The bill costs a household $12", "The bill costs a household 85 cents", False),
        ("The bill costs a household $0.85", "The bill costs a household 85 cents", True),
        ("The plant makes 2 gigawatts", "The plant makes 2,000 megawatts", True),
    ],
)
def test_one_measure_in_two_units_is_compared(one: str, other: str, agreed: bool) -> None:
    assert said_to_agree(heard(one), heard(other)) is agreed


@pytest.mark.parametrize(
    "framed",
    [
        "FACT CHECK: Did 75 soldiers die in the Maltin valley? Here's the truth | Daily Voice",
        "Did 75 soldiers die in the Maltin valley? A fact-check",
        "FALSE: Did 75 soldiers die in the Maltin valley?",
        "@ann_b @carl Did 75 soldiers die in the Maltin valley? https://example.org/a",
        "Did 75 soldiers die in the Maltin valley? — Ann Lee (@annlee) May 3, 2019",
    ],
)
def test_what_a_publisher_puts_around_a_claim_is_no_part_of_it(framed: str) -> None:
    bare = "Did 75 soldiers die in the Maltin valley?"

    assert unframed(framed) == bare
    assert traits_of(heard(framed), heard(bare)) == traits_of(heard(bare), heard(bare))


@pytest.mark.parametrize("text", ["FALSE: no", "FACT CHECK", ""])
def test_a_text_of_nothing_but_headings_stays_as_it_is(text: str) -> None:
    assert unframed(text) == text


def test_who_says_it_is_none_of_the_people_spoken_of() -> None:
    assert not others_named("Ann Lee says wages doubled", "Wages doubled, as Ben Cole had promised")
    assert others_named("Ann Lee doubled wages", "Wages doubled under Ben Cole")


def test_a_post_is_as_like_a_claim_as_its_nearest_sentence() -> None:
    claim = "The bridge in Maltin cost 40 million dollars."
    post = (
        f"I have lived in this town for all of my life and have never seen such weather. {claim} "
        "Next week we shall go up to the lake again with the children, if the car is mended."
    )

    def said_alike(one: str, other: str) -> float:
        return 1.0 if one == other else 0.3

    assert likeness_at_best(claim, post, said_alike) == 1.0
    assert same_scope(heard(claim), heard(post), said_alike) > 0.5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Once again carla sold the 40 trams of Maltin", "Carla Benz sold 40 trams"),
        ("40 Trams Sold By Mayor Carla Benz", "Ann Lee bought 40 trams from the mayor"),
    ],
)
def test_a_name_without_capitals_and_a_heading_in_capitals_name_no_others(
    one: str, other: str
) -> None:
    assert not others_named(one, other)


def test_the_capital_is_no_state_because_another_word_is() -> None:
    march = subject_of("5,000 bikers ride to Washington to end the deep state")
    elsewhere = subject_of("5,000 bikers live in Washington state")

    assert (march.places, elsewhere.places) == (frozenset(), {"Washington"})


def test_a_place_that_no_table_knows_is_another_place_by_its_name() -> None:
    one, other = heard("75 soldiers died in Maltin"), heard("158 soldiers died in Kentau")

    assert traits_of(one, other).place == 1.0


def test_african_americans_are_one_group_however_they_are_written() -> None:
    written = ("African-American men", "African American men", "AfricanAmerican men")
    texts = [heard(f"40 percent of {people} vote") for people in written]

    assert {traits_of(texts[0], text).group for text in texts} == {0.0}


def test_a_price_a_year_is_farther_from_one_a_month_than_from_itself() -> None:
    rise = heard("Such drugs cost $10,000 a year in 2000 and $10,000 a month now")

    assert said_to_agree(rise, heard("Such drugs cost $10,000 a month"))


def test_how_often_may_be_told_by_what_happened() -> None:
    downgrades, times = heard("The town saw 9 downgrades"), heard("The town was cut 9 times")

    assert not traits_of(downgrades, times).population


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("60 percent of Hispanics back the law", "64 percent of Americans back the law", True),
        ("97 percent of gun owners back checks", "90 percent of Americans back checks", True),
        ("90 percent of Americans back checks", "40 percent of guns are sold unchecked", True),
        ("60 percent of people back the law", "64 percent of Americans back the law", False),
    ],
)
def test_shares_of_a_part_and_of_the_whole_are_of_two_groups(
    one: str, other: str, apart: bool
) -> None:
    assert bool(traits_of(heard(one), heard(other)).population) is apart


def test_a_state_by_its_letters_is_that_state() -> None:
    letters, name = subject_of("N.J. lost 40 trams"), subject_of("New Jersey lost 40 trams")

    assert letters.places == name.places == {"New Jersey"}


def test_a_large_number_alone_may_be_of_what_the_other_text_names() -> None:
    bare, money = heard("He gives 50,000 crore to charity"), heard("He gave Rs 50,000 crore away")
    label, rise = heard("The level was raised to 3"), heard("Taxes were raised by 3 dollars")

    assert traits_of(bare, money).unit == 0.0
    assert traits_of(label, rise).unit == 1.0


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Our schools lost 900 teachers", {"ours"}),
        ("The national debt is 3 trillion", {"whole"}),
        ("The state has 900 posts", {"state"}),
        ("The state department has 900 posts", set()),
    ],
)
def test_a_part_of_a_country_may_be_spoken_of_without_its_name(text: str, parts: set[str]) -> None:
    assert subject_of(text).parts == parts


def test_who_is_in_a_country_illegally_is_an_immigrant() -> None:
    assert subject_of("900 people are in the country illegally").groups == {"immigrant"}


def test_a_place_in_an_order_is_of_another_unit_than_a_count() -> None:
    assert traits_of(heard("The state is 46th in pay"), heard("The state cut 3,800 jobs")).unit


def test_a_text_is_likened_without_its_marks_and_who_says_it() -> None:
    assert (
        likened("Says that “40 trams” (of Maltin) were sold...") == "40 trams of Maltin were sold"
    )


def test_two_rates_are_no_two_stretches_of_time() -> None:
    a, b = heard("400 people die every week"), heard("20,000 people die every year")

    assert same_scope(a, b, lambda *_: 0.7) > 0.5
