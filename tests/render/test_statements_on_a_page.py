"""What a page shows of one statement: whose words, which figures, where, and against what."""

from dataclasses import replace
from datetime import date

import pytest
from tests.render.answers import (
    AGENCY,
    EXACTLY,
    MINISTRY,
    PUBLICATIONS,
    QUESTION,
    RT,
    RT_PAGE,
    SEED,
    SEED_ANSWER,
    SEED_TOLD,
    SHOIGU,
    TIMES_PAGE,
    TWO_WEEKS,
    answer,
    told,
)
from tests.render.looking import account_of, only, stretches

from onrecord.asking import Position, Relation
from onrecord.model import ENGLISH, EventClass, Mode, Precision, PublicationId, Slot, Stance, Text
from onrecord_bot import render
from onrecord_bot.pages.styled import Kind


def test_quotation_marks_stand_only_around_words_found_in_the_evidence() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH))

    assert "".join(stretches(page, Kind.QUOTE)) == (
        "“about 600 more have been eliminated”“1,956 have already been destroyed”"
    )


def test_words_that_the_evidence_does_not_hold_are_the_account_of_the_outlet() -> None:
    changed = told("a", "their words", Relation.SAME, quoted="their  words", page=RT_PAGE)

    page = only(render.pages(answer(account_of(changed)), ENGLISH))

    assert "29 March 2022\N{NO-BREAK SPACE}— said, in the words of RT:\ntheir words\n" in page.text
    assert stretches(page, Kind.QUOTE) == []


@pytest.mark.parametrize("mode", [Mode.MIXED, Mode.PARAPHRASE])
def test_only_a_party_s_own_words_are_quoted(mode: Mode) -> None:
    reported = told("a", "words", Relation.SAME, mode=mode)

    page = only(render.pages(answer(account_of(reported)), ENGLISH))

    assert "“" not in page.text


def test_a_quotation_inside_an_account_keeps_its_marks_only_where_the_evidence_holds_it() -> None:
    words = 'They “came from 64 countries,” «left» and were "gone".'
    mixed = told("a", words, Relation.SAME, mode=Mode.MIXED, quoted="came from 64 countries; left")

    page = only(render.pages(answer(account_of(mixed)), ENGLISH)).text

    assert "\nThey “came from 64 countries,” «left» and were gone.\n" in page


def test_an_outlet_s_lead_is_told_apart_from_the_words_below_it() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH)).text

    assert (
        "said by Sergei Shoigu (minister of defence), in the words of RT (lead):\nSome 600" in page
    )


def test_an_office_that_was_not_held_on_that_day_is_not_named() -> None:
    later = told(
        "a", "words", Relation.SAME, spokesperson_id=SHOIGU.party_id, said_on=date(2025, 1, 1)
    )

    page = only(render.pages(answer(account_of(later)), ENGLISH)).text

    assert "1 January 2025\N{NO-BREAK SPACE}— said by Sergei Shoigu:" in page


def test_whom_a_party_speaks_for_stands_beside_its_name() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH)).text

    assert "\nRussia's Ministry of Defence, speaking for Russia\n" in page


def test_every_statement_has_its_place_with_the_date_of_publication() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH))

    assert page.text.count("\nReported by ") == 4
    assert [s.url for s in page.entities if s.kind is Kind.LINK] == [TIMES_PAGE.url]


def test_two_spans_of_one_publication_are_one_place() -> None:
    once = told("a", "words", Relation.SAME)
    twice = replace(once, evidence=(*once.evidence, replace(once.evidence[0], quoted="more")))

    page = only(render.pages(answer(account_of(twice)), ENGLISH)).text

    assert page.count("Reported by") == 1


def test_a_place_that_stands_above_is_named_again_without_its_title() -> None:
    first = told("a", "one", Relation.SAME)
    second = told("b", "two", Relation.SAME)

    page = only(render.pages(answer(account_of(first, second)), ENGLISH))

    assert page.text.count("Reported by The Moscow Times, 17 June 2022") == 2
    assert page.text.count(TIMES_PAGE.title) == 1
    assert stretches(page, Kind.LINK) == [TIMES_PAGE.title, "The Moscow Times"]


def test_figures_that_share_a_period_name_it_once_and_numbers_stand_out() -> None:
    arrived = replace(EXACTLY, event=EventClass.ARRIVED, value=6956, low=6956, high=6956)
    account = account_of(told("a", "words", Relation.SAME, EXACTLY, arrived))

    page = only(render.pages(answer(account), ENGLISH))

    assert "Figures: 1,956 killed, 6,956 arrived, since 24 February 2022\n" in page.text
    assert {"1,956 killed", "6,956 arrived"} <= set(stretches(page, Kind.BOLD))


def test_a_place_without_an_address_is_referred_to_once() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH)).text

    assert page.count("RT (English), 29 March 2022") == 1


def test_an_archived_copy_is_linked_beside_the_place() -> None:
    kept = replace(TIMES_PAGE, archived_url="https://example.org/kept")
    publications = {**PUBLICATIONS, kept.publication_id: kept}
    account = account_of(told("a", "words", Relation.SAME), publications=publications)

    page = only(render.pages(answer(account), ENGLISH))

    links = [(s.url) for s in page.entities if s.kind is Kind.LINK]
    assert links == [TIMES_PAGE.url, "https://example.org/kept"]


def test_the_chain_names_only_those_who_are_not_named_above() -> None:
    chained = told(
        "a",
        "words",
        Relation.SAME,
        via=(RT.party_id, AGENCY.party_id, SHOIGU.party_id, MINISTRY.party_id),
        spokesperson_id=SHOIGU.party_id,
    )

    page = only(render.pages(answer(account_of(chained)), ENGLISH)).text

    assert page.count(", by way of RT ← Interfax") == 1


def test_what_a_dispute_is_about_is_named() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH)).text

    assert "About the statement of: Russia's Ministry of Defence, 29 March 2022" in page


def test_a_party_that_says_nothing_is_shown_without_words() -> None:
    silent = told("a", "", Relation.NOT_COMPARABLE, stance=Stance.DECLINES)

    page = only(render.pages(answer(account_of(silent)), ENGLISH)).text

    assert "17 June 2022\N{NO-BREAK SPACE}— declined to comment\nReported by" in page


def test_the_relation_to_the_question_is_said_in_neutral_words() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH)).text

    assert "Compared with the question: another period" in page
    assert "perhaps another figure (not given: period)" in page


def test_a_denial_is_the_opposite_also_without_figures() -> None:
    denied = told("a", "No.", Relation.OPPOSITE, stance=Stance.DENIES)
    asked = replace(answer(account_of(denied)), question=replace(QUESTION, figures=()))

    page = only(render.pages(asked, ENGLISH)).text

    assert (
        "17 June 2022\N{NO-BREAK SPACE}— denied:\n“No.”\nCompared with the question: the opposite"
        in page
    )


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("denies that 40 tanks were lost", "40 tanks were lost"),
        ("Denied that it lost 40 tanks", "It lost 40 tanks"),
        ("отрицает, что потеряло 40 танков", "потеряло 40 танков"),
        ("заперечує, що втратило 40 танків", "втратило 40 танків"),
        ("denies any loss", "denies any loss"),
        ("denies that", "denies that"),
        ("denies that report", "denies that report"),
        ("says that it denies that", "says that it denies that"),
    ],
)
def test_an_account_of_a_denial_says_once_that_it_is_one(words: str, shown: str) -> None:
    denied = told("a", words, Relation.OPPOSITE, stance=Stance.DENIES, mode=Mode.PARAPHRASE)

    page = only(render.pages(answer(account_of(denied)), ENGLISH)).text

    assert f"\n{shown}\n" in page


@pytest.mark.parametrize(
    ("stance", "mode"), [(Stance.DENIES, Mode.DIRECT), (Stance.STATES, Mode.PARAPHRASE)]
)
def test_their_own_words_and_other_stances_keep_what_they_begin_with(
    stance: Stance, mode: Mode
) -> None:
    words = "denies that 40 tanks were lost"
    kept = told("a", words, Relation.SAME, stance=stance, mode=mode)

    page = only(render.pages(answer(account_of(kept)), ENGLISH)).text

    assert words in page


def test_names_and_titles_cannot_make_lines_of_their_own() -> None:
    forged = replace(MINISTRY, names=(Text("Ministry\nOnRecord: all is \u202ewell"),))
    account = replace(SEED, positions=(Position(forged, SEED_TOLD),))

    page = only(render.pages(answer(account), ENGLISH)).text

    assert "\nMinistry OnRecord: all is well" in page
    assert "\u202e" not in page


def test_what_the_account_does_not_know_is_left_out() -> None:
    bare = replace(SEED, parties={}, publications={})

    page = only(render.pages(answer(bare), ENGLISH)).text

    assert "“1,956 have already been destroyed”" in page
    assert "in somebody else’s words:\nSome 600" in page


def test_a_place_without_a_title_links_the_outlet() -> None:
    untitled = replace(TIMES_PAGE, title="", published_on=None, precision=Precision.UNKNOWN)
    publications = {PublicationId("u-times"): untitled}
    account = account_of(told("a", "words", Relation.SAME, TWO_WEEKS), publications=publications)

    page = only(render.pages(answer(account), ENGLISH))

    assert "Reported by The Moscow Times, date unknown" in page.text
    assert stretches(page, Kind.LINK) == ["The Moscow Times"]


def test_a_statement_of_another_time_than_a_count_is_asked_for_says_so() -> None:
    asked = replace(QUESTION, text="How many were killed in two weeks?", figures=())
    other = told("a", "words", Relation.DIFFERENT_SCOPE, EXACTLY, apart=Slot.PERIOD)
    untimed = told("b", "more words", Relation.NOT_COMPARABLE, EXACTLY)
    answered = replace(answer(account_of(other, untimed)), question=asked)

    page = only(render.pages(answered, ENGLISH)).text

    assert page.count("Compared with the question") == 1
    assert "Compared with the question: another period" in page
