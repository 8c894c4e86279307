"""What a page of an answer shows: parties in order, two voices, a place for every line."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.render.answers import (
    AGENCY,
    ASKED,
    DISPUTE,
    EXACTLY,
    MINISTRY,
    PARTIES,
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
    UKRAINE,
    answer,
    told,
)
from tests.render.golden_pages import HANDED_IN

from onrecord.asking import Account, Heard, InPart, Nothing, Position, Related, Relation, Told
from onrecord.model import (
    ENGLISH,
    RUSSIAN,
    ClaimId,
    EventClass,
    Language,
    Mode,
    PartyId,
    Precision,
    PublicationId,
    Slot,
    Stance,
    Status,
    Text,
)
from onrecord_bot import phrases, render
from onrecord_bot.pages.paging import Page
from onrecord_bot.pages.styled import Kind, Styled, own_words
from onrecord_bot.pages.taps import HandIn, OpenClaim, TurnTo

LANGUAGES = pytest.mark.parametrize("language", phrases.SUPPORTED)


def only(pages: tuple[Page, ...]) -> Styled:
    (page,) = pages
    return page.text


def stretches(text: Styled, kind: Kind) -> list[str]:
    return [run.text for run in text.runs() if kind in run.kinds]


def account_of(*shown: Told, **rest: Any) -> Account:
    return replace(SEED, positions=(Position(MINISTRY, tuple(shown)),), notes=(), **rest)


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


def test_quotation_marks_stand_only_around_words_found_in_the_evidence() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH))

    assert "".join(stretches(page, Kind.QUOTE)) == (
        "“about 600 more have been eliminated”“1,956 have already been destroyed”"
    )


def test_words_that_the_evidence_does_not_hold_are_the_account_of_the_outlet() -> None:
    changed = told("a", "their words", Relation.SAME, quoted="their  words", page=RT_PAGE)

    page = only(render.pages(answer(account_of(changed)), ENGLISH))

    assert "29 March 2022 — said, in the words of RT:\ntheir words\n" in page.text
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

    assert "1 January 2025 — said by Sergei Shoigu:" in page


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

    assert "17 June 2022 — declined to comment\nReported by" in page


def test_the_relation_to_the_question_is_said_in_neutral_words() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH)).text

    assert "Compared with the question: another period" in page
    assert "perhaps another figure (not given: period)" in page


def test_a_claim_opened_by_its_link_is_compared_with_nothing() -> None:
    wording = SEED.claim.wordings[0].words
    opened = replace(SEED_ANSWER, question=replace(QUESTION, text=wording))

    page = only(render.pages(opened, ENGLISH)).text

    assert "Compared" not in page


def test_a_denial_is_the_opposite_also_without_figures() -> None:
    denied = told("a", "No.", Relation.OPPOSITE, stance=Stance.DENIES)
    asked = replace(answer(account_of(denied)), question=replace(QUESTION, figures=()))

    page = only(render.pages(asked, ENGLISH)).text

    assert "17 June 2022 — denied:\n“No.”\nCompared with the question: the opposite" in page


def test_the_claim_is_worded_in_the_reader_s_language_or_in_the_principal_one() -> None:
    single = replace(SEED, claim=replace(SEED.claim, wordings=(Text("How many?"),)))

    page = only(render.pages(answer(single), RUSSIAN)).text

    assert page.startswith("How many?\nВ записях: ")


def test_a_withdrawn_claim_is_shown_with_the_reason() -> None:
    gone = replace(SEED.claim, status=Status.WITHDRAWN, reason="entered twice")

    page = only(render.pages(answer(replace(SEED, claim=gone)), ENGLISH)).text

    assert "withdrawn from answers. Reason given: entered twice" in page


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

    assert page.text.startswith("This message: News, 17 June 2022\n\n")
    assert page.entities[0].url == "https://t.me/news/5"


def test_a_post_of_a_closed_channel_is_shown_back_without_a_link() -> None:
    heard = Heard("…", author="Ann Hidden", outlet="News", said_on=date(2022, 6, 17))

    page = only(render.pages(SEED_ANSWER, ENGLISH, heard))

    assert page.text.startswith("This message: News, 17 June 2022\n\n")
    assert "Ann Hidden" not in page.text
    assert page.entities[0].start > page.text.index("\n") or not page.entities[0].url


def test_a_forward_without_a_link_says_nothing_of_its_author() -> None:
    page = only(render.pages(SEED_ANSWER, ENGLISH, Heard("…", author="Ann Hidden")))

    assert "Ann Hidden" not in page.text
    assert not page.text.startswith("This message")


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


def test_compact_has_a_line_for_each_party_and_a_keyboard() -> None:
    page = render.compact(SEED_ANSWER, ENGLISH, "on_record_bot")

    _, lines = page.text.text.split("\n\n")
    own = [line for line in lines.split("\n") if not line.startswith("· ")]
    assert [line.split(":")[0] for line in own] == ["Russia's Ministry of Defence", "Ukraine"]
    assert page.buttons[0][0].url == f"https://t.me/on_record_bot?start=c_{SEED.claim.claim_id}"


def test_compact_lists_every_statement_where_six_lines_are_enough() -> None:
    page = render.compact(SEED_ANSWER, ENGLISH, "on_record_bot")

    lines = page.text.text.splitlines()[2:]
    assert lines[0] == "Russia's Ministry of Defence:"
    assert [line.partition(" — ")[0] for line in lines[1:4]] == [
        "· 29 March 2022",
        "· 29 March 2022",
        "· 17 June 2022",
    ]
    assert len(lines) == 5


def test_compact_has_the_last_statement_of_each_party_where_all_would_be_too_many() -> None:
    ministry, ukraine = SEED.positions
    more = replace(SEED, positions=(replace(ministry, told=ministry.told * 2), ukraine))

    page = render.compact(answer(more), ENGLISH, "b")

    first, second = page.text.text.splitlines()[2:]
    assert first.startswith("Russia's Ministry of Defence: 17 June 2022 — said: 1,956 killed")
    assert first.endswith("(last of 6 statements)")
    assert second.startswith("Ukraine: ")


def test_compact_shows_the_words_where_no_figure_was_given() -> None:
    told = SEED.positions[0].told[0]
    worded = replace(told, assertion=replace(told.assertion, figures=()))
    alone = replace(SEED, positions=(replace(SEED.positions[0], told=(worded,)),))

    page = render.compact(answer(alone), ENGLISH, "b")

    assert page.text.text.endswith("said: “about 600 more have been eliminated” — RT")


def test_compact_never_has_more_than_six_lines() -> None:
    many = tuple(
        Position(replace(UKRAINE, party_id=PartyId(f"p-{n}")), (DISPUTE,)) for n in range(9)
    )

    page = render.compact(answer(replace(SEED, positions=many)), ENGLISH, "b")

    _, lines = page.text.text.split("\n\n")
    assert len(lines.split("\n")) == 6
    assert lines.endswith("and 4 more parties")


@LANGUAGES
def test_compact_answers_that_found_nothing_have_a_keyboard_too(language: Language) -> None:
    for finding in (Nothing(), Related(()), Related((SEED,))):
        page = render.compact(replace(SEED_ANSWER, finding=finding), language, "b")

        assert page.buttons
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


def test_a_place_without_a_title_links_the_outlet() -> None:
    untitled = replace(TIMES_PAGE, title="", published_on=None, precision=Precision.UNKNOWN)
    publications = {PublicationId("u-times"): untitled}
    account = account_of(told("a", "words", Relation.SAME, TWO_WEEKS), publications=publications)

    page = only(render.pages(answer(account), ENGLISH))

    assert "Reported by The Moscow Times, date unknown" in page.text
    assert stretches(page, Kind.LINK) == ["The Moscow Times"]
