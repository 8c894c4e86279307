"""What a page of an answer shows: parties in order, two voices, a place for every line."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Self

import pytest
from tests.render.answers import (
    ASKED,
    EXACTLY,
    MINISTRY,
    PARTIES,
    QUESTION,
    SEED,
    SEED_ANSWER,
    UKRAINE,
    answer,
    told,
)
from tests.render.golden_pages import HANDED_IN
from tests.render.looking import LANGUAGES, account_of, only, stretches

from onrecord.asking import Heard, InPart, Nothing, Position, Related, Relation, Statement
from onrecord.model import (
    ENGLISH,
    OTHER,
    RUSSIAN,
    UKRAINIAN,
    ClaimId,
    Language,
    Slot,
    Stance,
    Status,
    Text,
)
from onrecord_bot import phrases, render
from onrecord_bot.pages.styled import Kind, own_words
from onrecord_bot.pages.taps import HandIn, OpenClaim, TurnTo
from onrecord_bot.render.answers import LONG

WITHDRAWN = replace(
    SEED_ANSWER.accounts[0].claim, status=Status.WITHDRAWN, reason="it counts two wars as one"
)


@LANGUAGES
def test_our_words_on_a_page_do_not_judge(language: Language) -> None:
    for page in render.pages(SEED_ANSWER, language):
        assert phrases.judging(own_words(page.text)) == ()


def test_judging_words_of_a_party_are_shown_and_are_not_ours() -> None:
    rated = told("a", "False", Relation.NOT_COMPARABLE, stance=Stance.RATED)

    page = only(render.pages(answer(account_of(rated)), ENGLISH))

    assert "rated it:\n“False”" in page.text
    assert phrases.judging(own_words(page)) == ()


@LANGUAGES
def test_swapping_two_parties_names_swaps_them_and_changes_nothing_else(
    language: Language,
) -> None:
    there_and_back = {MINISTRY.party_id: UKRAINE, UKRAINE.party_id: MINISTRY}
    named = {
        party.party_id: replace(party, names=there_and_back.get(party.party_id, party).names)
        for party in PARTIES.values()
    }
    positions = tuple(replace(p, party=named[p.party.party_id]) for p in SEED.positions)
    plain = replace(SEED, notes=())
    swapped = replace(plain, positions=positions, parties=named)

    one = only(render.pages(answer(plain), language)).text
    other = only(render.pages(answer(swapped), language)).text

    names = [phrases.worded(party.names, language) for party in (MINISTRY, UKRAINE)]
    mark = "\N{REPLACEMENT CHARACTER}"
    body = one.split("\n", 1)[1].replace(names[0], mark).replace(names[1], names[0])
    assert body.replace(mark, names[1]) == other.split("\n", 1)[1]


def test_parties_stand_in_the_order_given() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH)).text

    ministry, ukraine = page.index("Russia's Ministry of Defence"), page.index("\nUkraine\n")
    assert ministry < ukraine


def test_what_the_question_leaves_open_throughout_is_said_once() -> None:
    account = account_of(
        told("a", "one", Relation.SAME, EXACTLY, missing=(Slot.PERIOD,)),
        told("b", "two", Relation.DIFFERS, EXACTLY, missing=(Slot.PLACE, Slot.PERIOD)),
    )

    page = only(render.pages(answer(account), ENGLISH)).text

    assert "statements.\nIn the question: 2,000 killed; not given: period.\n" in page
    assert "Compared with the question: perhaps the same figure\n" in page
    assert "Compared with the question: perhaps another figure (not given: place)\n" in page


def test_the_figure_asked_about_stands_above_the_statements_that_are_set_beside_it() -> None:
    account = account_of(told("a", "words", Relation.DIFFERS, EXACTLY))

    page = only(render.pages(answer(account), ENGLISH))

    assert "On record: 1 party, 1 statement.\nIn the question: 2,000 killed.\n\n" in page.text
    assert "2,000 killed" in stretches(page, Kind.BOLD)


def test_a_question_is_not_told_again_where_no_statement_is_set_beside_its_figure() -> None:
    account = account_of(told("a", "words", Relation.NOT_COMPARABLE))

    page = only(render.pages(answer(account), ENGLISH)).text

    assert "In the question" not in page


def test_a_question_of_many_figures_is_not_told_again() -> None:
    asked = replace(QUESTION, figures=(ASKED,) * 4)
    account = account_of(told("a", "words", Relation.DIFFERS, EXACTLY))

    page = only(render.pages(replace(answer(account), question=asked), ENGLISH)).text

    assert "In the question" not in page


def test_a_claim_opened_by_its_link_is_compared_with_nothing() -> None:
    wording = SEED.claim.wordings[0].words
    opened = replace(SEED_ANSWER, question=replace(QUESTION, text=wording))

    page = only(render.pages(opened, ENGLISH)).text

    assert "Compared" not in page


def test_the_claim_is_worded_in_the_reader_s_language_or_in_the_principal_one() -> None:
    single = replace(SEED, claim=replace(SEED.claim, wordings=(Text("How many?"),)))

    page = only(render.pages(answer(single), RUSSIAN)).text

    assert page.startswith("How many?\nВ записях: ")


def test_a_withdrawn_claim_is_shown_with_the_reason() -> None:
    gone = replace(SEED.claim, status=Status.WITHDRAWN, reason="entered twice")

    page = only(render.pages(answer(replace(SEED, claim=gone)), ENGLISH)).text

    assert "withdrawn from answers. Reason given: entered twice" in page


def test_a_long_account_is_turned_over_by_buttons() -> None:
    long = tuple(
        told(f"a-{n}", f"Statement {n}: " + "some words of theirs. " * 60, Relation.DIFFERS)
        for n in range(12)
    )

    first, *middle, last = render.pages(answer(account_of(*long)), ENGLISH)

    claim = SEED.claim.claim_id
    assert [b.data for b in first.buttons[0]] == ["x", str(TurnTo(claim, 1))]
    assert [b.data for b in middle[0].buttons[0]] == [
        str(TurnTo(claim, 0)),
        "x",
        str(TurnTo(claim, 2)),
    ]
    assert last.buttons[0][-1].text == f"{len(middle) + 2}/{len(middle) + 2}"
    assert all("Russia's Ministry of Defence, continued" in page.text.text for page in middle)


class GoneThrough(tuple[Statement, ...]):  # noqa: SLOT001 - it counts
    """Statements that know how often somebody began to go through them."""

    def __new__(cls, shown: list[Statement]) -> Self:
        made = super().__new__(cls, shown)
        made.times = []
        return made

    times: list[None]

    def __iter__(self) -> Iterator[Statement]:
        self.times.append(None)
        return super().__iter__()


def test_statements_that_dispute_another_are_not_each_looked_for_among_all() -> None:
    disputed = told("a-0", "Statement", Relation.DIFFERS)
    every = [disputed]
    for n in range(1, 50):
        one = told(f"a-{n}", f"Statement {n}", Relation.DIFFERS)
        said = replace(one.assertion, disputes=disputed.assertion.assertion_id)
        every.append(replace(one, assertion=said))
    shown = GoneThrough(every)
    account = replace(account_of(), positions=(Position(MINISTRY, shown),))

    pages = render.pages(answer(account), ENGLISH)

    assert "Statement 49" in "".join(page.text.text for page in pages)
    assert len(shown.times) < 20


@LANGUAGES
def test_more_than_five_pages_can_be_turned_to_the_first_and_the_last(language: Language) -> None:
    claim = SEED.claim.claim_id
    first, second, third, *_, last = render.pages(answer(account_of(*pages_full(6))), language)
    to_the_first = (phrases.say("button.first", language), str(TurnTo(claim, 0)))
    to_the_last = (phrases.say("button.last", language), str(TurnTo(claim, 5)))

    ends = [
        [(button.text, button.data) for button in page.buttons[1]]
        for page in (first, second, third, last)
    ]

    assert ends == [[to_the_last], [to_the_last], [to_the_first, to_the_last], [to_the_first]]


def test_up_to_five_pages_are_turned_one_by_one() -> None:
    shown = render.pages(answer(account_of(*pages_full(5))), ENGLISH)

    assert [len(page.buttons) for page in shown] == [1] * 5


def pages_full(most: int) -> list[Statement]:
    """Statements that take up a page each, the last one shared with what was searched."""
    words = "some words of theirs. " * 150
    return [told(f"a-{n}", f"{n}: {words}", Relation.DIFFERS) for n in range(most)]


def test_a_long_answer_is_laid_out_once_in_each_language_for_all_its_pages() -> None:
    every = (told(f"a-{n}", f"Statement {n}", Relation.DIFFERS) for n in range(LONG))
    shown = answer(account_of(*every))

    first, again = render.pages(shown, ENGLISH), render.pages(shown, ENGLISH)

    assert all(one.text is other.text for one, other in zip(first[1:], again[1:], strict=True))
    assert again == first == render.pages(replace(shown), ENGLISH)
    assert render.pages(shown, UKRAINIAN) != first


def test_pages_end_at_the_same_place_whether_or_not_the_origin_is_shown() -> None:
    words = "some words of theirs. " * 60
    account = account_of(*(told(f"a-{n}", words, Relation.DIFFERS) for n in range(12)))
    heard = Heard("…", outlet="n" * 500, link="https://t.me/n/5", said_on=date(2022, 6, 17))

    without = render.pages(answer(account), ENGLISH)
    shown = render.pages(answer(account), ENGLISH, heard)

    assert shown[1:] == without[1:]
    assert shown[0].text.text.endswith(without[0].text.text)
    assert shown[0].text.units <= 4096


def test_a_page_that_replaces_an_earlier_one_says_so() -> None:
    (page,) = render.pages(SEED_ANSWER, ENGLISH)

    changed = render.corrected(page, ENGLISH)

    assert changed.text.text.startswith(page.text.text)
    assert changed.text.text.endswith("has changed; this is the current state.")


def test_a_channel_post_is_shown_back_with_its_link() -> None:
    heard = Heard("…", outlet="News", link="https://t.me/news/5", said_on=date(2022, 6, 17))

    page = only(render.pages(SEED_ANSWER, ENGLISH, heard))

    assert page.text.startswith("Posted in: News, 17 June 2022\n\n")
    assert page.entities[0].url == "https://t.me/news/5"


def test_a_post_of_a_closed_channel_is_shown_back_without_a_link() -> None:
    heard = Heard("…", author="Ann Hidden", outlet="News", said_on=date(2022, 6, 17))

    page = only(render.pages(SEED_ANSWER, ENGLISH, heard))

    assert page.text.startswith("Posted in: News, 17 June 2022\n\n")
    assert "Ann Hidden" not in page.text
    assert page.entities[0].start > page.text.index("\n") or not page.entities[0].url


def test_a_forward_without_a_link_says_nothing_of_its_author() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH, Heard("…", author="Ann Hidden")))

    assert "Ann Hidden" not in page.text
    assert not page.text.startswith("Posted in")


def test_claims_like_the_one_asked_are_listed_with_a_button_each() -> None:
    other = replace(SEED, claim=replace(SEED.claim, claim_id=ClaimId("c-2")))
    related = replace(SEED_ANSWER, finding=Related((SEED, other)))

    (page,) = render.pages(related, ENGLISH)

    assert [button.data for button in page.buttons[0]] == [
        str(OpenClaim(SEED.claim.claim_id)),
        str(OpenClaim(ClaimId("c-2"))),
    ]
    assert page.text.text.count("On record: 2 parties, 4 statements.") == 2
    assert page.buttons[1][0].data == HandIn.OFFERED


@LANGUAGES
def test_nothing_on_record_says_what_was_searched_and_offers_the_curators(
    language: Language,
) -> None:
    nothing = replace(SEED_ANSWER, finding=Nothing(), in_part=tuple(InPart))

    (page,) = render.pages(nothing, language)

    assert phrases.number(1204, language) in page.text.text
    assert page.buttons[0][0].data == HandIn.OFFERED
    assert phrases.judging(own_words(page.text)) == ()


@LANGUAGES
def test_what_the_bot_says_of_itself_does_not_judge(language: Language) -> None:
    pages = [
        render.start(language),
        render.help_page(language, "b"),
        render.about(language, SEED_ANSWER.searched),
        render.privacy(language),
        render.language_choice(language),
        render.consent(language, "", HandIn.OFFERED),
        *(render.handed_in(language, replace(HANDED_IN, count=n)) for n in (1, 2, 5)),
        *(render.taken_back(language, n) for n in (0, 1, 2, 5)),
    ]

    assert [phrases.judging(page.text.text) for page in pages] == [()] * len(pages)


def test_each_of_several_sheets_stands_below_its_part_of_the_message() -> None:
    (alone,) = render.sheets([SEED_ANSWER])
    match, nothing = render.sheets([SEED_ANSWER, replace(SEED_ANSWER, finding=Nothing())])

    assert alone.text.startswith("How many foreign fighters")
    assert match.text == f"Asked:\n{QUESTION.text}\n\n{alone.text}"
    assert nothing.text.count("Asked:") == 1


@pytest.mark.parametrize("finding", [Nothing(), Related(SEED_ANSWER.accounts)])
def test_a_withdrawn_claim_is_named_with_the_reason_and_nothing_said_on_it(
    finding: Nothing | Related,
) -> None:
    gone = replace(SEED_ANSWER, finding=finding, withdrawn=WITHDRAWN)

    (page,) = render.pages(gone, ENGLISH)

    wording, reason = page.text.text.split("\n\n")[1].split("\n")
    assert wording == WITHDRAWN.wordings[0].words
    assert reason == (
        "This claim was withdrawn from answers. Reason given: it counts two wars as one"
    )
    assert "on record yet" not in page.text.text
    assert "1,956 have" not in page.text.text


def test_a_withdrawn_claim_is_told_of_wherever_an_answer_is_short() -> None:
    gone = replace(SEED_ANSWER, finding=Nothing(), withdrawn=WITHDRAWN)

    short = render.compact(gone, ENGLISH, "onrecord_bot")

    assert "Reason given: it counts two wars as one" in short.text.text


@pytest.mark.parametrize(
    ("unit", "language", "shown"),
    [
        ("tue", OTHER, "In the question: 600"),
        ("percent", OTHER, "In the question: 600%"),
        ("ly", ENGLISH, "In the question: 600"),
        ("tank", ENGLISH, "In the question: 600 tanks"),
        ("per 100000", ENGLISH, "In the question: 600 per 100,000"),
    ],
)
def test_a_word_for_which_we_have_none_is_not_told_of_the_question_right_above(
    unit: str, language: Language, shown: str
) -> None:
    figure = replace(ASKED, value=600, low=600, high=600, unit=unit, event=None, population="")
    asked = replace(QUESTION, language=language, figures=(figure,))

    (page,) = render.pages(replace(SEED_ANSWER, question=asked), ENGLISH)

    [head] = [line for line in page.text.text.split("\n") if line.startswith("In the question")]
    assert head.partition(";")[0].rstrip(".") == shown
