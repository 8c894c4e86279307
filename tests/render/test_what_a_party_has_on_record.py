"""What a party has on record is a list of claims to open, page by page."""

from dataclasses import replace

import pytest
from tests.render.answers import MINISTRY, SEED, SEED_ANSWER
from tests.render.looking import LANGUAGES, only

from onrecord.asking import Answer, Finding, Nothing, Related, Speaker
from onrecord.deciding import MOST_RELATED
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, ClaimId, Language
from onrecord_bot import phrases, render
from onrecord_bot.pages.styled import own_words
from onrecord_bot.pages.taps import HandIn, HandInOne, OpenClaim, Still, TurnList, read
from onrecord_bot.phrases.names import party_name


def spoken_on(claims: int, of: int | None = None) -> Answer:
    """An answer that lists so many claims, of this many that the ministry spoke on."""
    accounts = tuple(
        replace(SEED, claim=replace(SEED.claim, claim_id=ClaimId(f"c-{n}"))) for n in range(claims)
    )
    speaker = Speaker("the ministry", MINISTRY, of or claims)
    return replace(SEED_ANSWER, finding=Related(accounts), spoken_by=speaker)


@pytest.mark.parametrize(
    ("language", "claims", "heading"),
    [
        (ENGLISH, 1, "On record from Russia's Ministry of Defence: 1 claim."),
        (ENGLISH, 3, "On record from Russia's Ministry of Defence: 3 claims."),
        (RUSSIAN, 1, "Министерство обороны России: в записях 1 утверждение."),
        (RUSSIAN, 3, "Министерство обороны России: в записях 3 утверждения."),
        (UKRAINIAN, 5, "Міністерство оборони Росії: у записах 5 тверджень."),
    ],
)
def test_the_list_is_headed_with_whose_it_is(language: Language, claims: int, heading: str) -> None:
    text = render.pages(spoken_on(claims), language)[0].text.text

    assert heading in text
    assert phrases.say("answer.related", language) not in text


def test_claims_have_the_number_of_their_button_on_every_page() -> None:
    first, last = render.pages(spoken_on(MOST_RELATED + 2), ENGLISH)

    assert [button.text for button in first.buttons[0]] == ["1", "2", "3", "4"]
    assert [button.text for button in last.buttons[0]] == ["5", "6"]
    assert read(last.buttons[0][0].data) == OpenClaim(ClaimId("c-4"))
    assert "\n5. " in last.text.text
    assert "\n1. " not in last.text.text


def test_pages_are_turned_of_the_answer_that_they_belong_to() -> None:
    pages = render.pages(spoken_on(9), ENGLISH, offer=HandInOne(HandIn.OFFERED, 2))

    turned = [[read(button.data) for button in page.buttons[1]] for page in pages]
    assert turned == [
        [Still.HERE, TurnList(2, 1)],
        [TurnList(2, 0), Still.HERE, TurnList(2, 2)],
        [TurnList(2, 1), Still.HERE],
    ]


def test_a_list_of_one_page_has_no_buttons_to_turn_it_or_to_hand_it_in() -> None:
    [page] = render.pages(spoken_on(2), ENGLISH)

    assert [[button.text for button in row] for row in page.buttons] == [["1", "2"]]


def test_a_list_of_only_the_latest_says_so() -> None:
    assert "20 are listed" not in only(render.pages(spoken_on(4), ENGLISH)).text
    assert "The latest 4 are listed." in only(render.pages(spoken_on(4, of=900), ENGLISH)).text


def test_a_terminal_shows_the_whole_list() -> None:
    [sheet] = render.sheets([spoken_on(9)], ENGLISH)

    assert "\n9. " in sheet.text


@LANGUAGES
def test_nothing_on_record_names_whoever_was_asked_for(language: Language) -> None:
    silent = replace(SEED_ANSWER, finding=Nothing(), spoken_by=Speaker("Ada Lorne"))

    text = only(render.pages(silent, language))

    assert "Ada Lorne" in text.text
    assert phrases.say("answer.nothing", language) not in text.text
    assert render.title_of_nothing(silent, language) in text.text
    assert "Ada Lorne" not in own_words(text)


def test_the_short_form_is_headed_with_whose_it_is_too() -> None:
    page = render.compact(spoken_on(3), ENGLISH, "bot")

    assert page.text.text.startswith("On record from Russia's Ministry of Defence: 3 claims.")


@LANGUAGES
def test_a_list_on_a_topic_says_so(language: Language) -> None:
    listed = spoken_on(2)
    assert listed.spoken_by is not None
    on_topic = replace(listed, spoken_by=replace(listed.spoken_by, topic="mercenaries"))

    text = only(render.pages(on_topic, language)).text

    template = phrases.count("answer.from.on_topic", language, 2, party="{party}")
    assert template.partition("{party}")[2] in text


@LANGUAGES
def test_a_name_that_nobody_has_is_told_as_a_name_in_the_question(language: Language) -> None:
    """Else 'What does A Proven Lie say?' would make it a part of a sentence of ours."""
    unknown = Speaker("A Proven Lie", topic="mercenaries")
    others = replace(SEED_ANSWER, finding=Related((SEED,)), spoken_by=unknown)
    nothing = replace(SEED_ANSWER, finding=Nothing(), spoken_by=replace(unknown, topic=""))

    told = [
        render.pages(others, language)[0].text.text,
        render.compact(nothing, language, "bot").text.text,
        render.title_of_nothing(nothing, language),
    ]

    line = phrases.say("answer.from.nobody", language, name="A Proven Lie")
    assert line.partition("A Proven Lie")[0].endswith(": ")
    assert all(line in text for text in told)


SILENT = Speaker("the ministry", MINISTRY, topic="mercenaries")


@LANGUAGES
@pytest.mark.parametrize("finding", [SEED_ANSWER.finding, Related((SEED,)), Nothing()])
def test_who_said_nothing_on_a_topic_is_named_above_what_others_said(
    language: Language, finding: Finding
) -> None:
    answer = replace(SEED_ANSWER, finding=finding, spoken_by=SILENT)

    text = render.pages(answer, language)[0].text.text

    name = party_name(MINISTRY, language).text
    line = phrases.say("answer.from.nothing_on_topic", language, party=name)
    assert line in text
    assert line in render.compact(answer, language, "bot").text.text
    assert line in render.brief(answer, language, "bot").text.text
    assert line in next(iter(render.sheets([answer], language))).text


def test_what_is_only_like_a_topic_may_be_handed_in() -> None:
    answer = replace(SEED_ANSWER, finding=Related((SEED,)), spoken_by=SILENT)

    [page] = render.pages(answer, ENGLISH)

    assert page.buttons[-1][0].data == HandIn.OFFERED
