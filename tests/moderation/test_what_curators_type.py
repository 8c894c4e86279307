"""Dates, links, quotations, names and periods as curators type them."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.moderation.room import TODAY, Place

from onrecord.model import ENGLISH, RUSSIAN, Mode, Party, PartyId, PartyKind, PeriodKind, Text
from onrecord_bot.moderation.here import Unclear
from onrecord_bot.moderation.typed.cleaning import kept, pieces, shortened
from onrecord_bot.moderation.typed.counting import typed_period
from onrecord_bot.moderation.typed.dating import typed_date
from onrecord_bot.moderation.typed.links import is_link, link_of
from onrecord_bot.moderation.typed.naming import fitting


@pytest.mark.parametrize(
    ("typed", "on", "precision"),
    [
        ("17 June 2022", date(2022, 6, 17), "day"),
        ("June 17, 2022", date(2022, 6, 17), "day"),
        ("17 июня 2022 года", date(2022, 6, 17), "day"),
        ("17 червня 2022 року", date(2022, 6, 17), "day"),
        ("17.06.2022", date(2022, 6, 17), "day"),
        ("17/06/22", date(2022, 6, 17), "day"),
        ("2022-06-17", date(2022, 6, 17), "day"),
        ("June 2022", date(2022, 6, 1), "month"),
        ("в июне 2022 года", date(2022, 6, 1), "month"),
        ("червень 2022", date(2022, 6, 1), "month"),
        ("06.2022", date(2022, 6, 1), "month"),
        ("2022-06", date(2022, 6, 1), "month"),
        ("2022", date(2022, 1, 1), "year"),
        ("2022 год", date(2022, 1, 1), "year"),
        ("today", TODAY, "day"),
        ("вчора", date(2022, 6, 30), "day"),
        ("yesterday evening", date(2022, 6, 30), "day"),
        ("сьогодні вранці", TODAY, "day"),
        ("позавчера", date(2022, 6, 29), "day"),
        ("the day before yesterday", date(2022, 6, 29), "day"),
        ("2 days ago", date(2022, 6, 29), "day"),
        ("5 днів тому", date(2022, 6, 26), "day"),
        ("неделю назад", date(2022, 6, 24), "day"),
        ("two weeks ago", date(2022, 6, 17), "day"),
        ("five days ago", date(2022, 6, 26), "day"),
        ("десять дней назад", date(2022, 6, 21), "day"),
        ("last Friday", date(2022, 6, 24), "day"),
        ("Fri", date(2022, 6, 24), "day"),
        ("в прошлый вторник", date(2022, 6, 28), "day"),
        ("у п'ятницю", date(2022, 6, 24), "day"),
        ("17 June", date(2022, 6, 17), "day"),
        ("Sept 3", date(2021, 9, 3), "day"),
        ("17 июня", date(2022, 6, 17), "day"),
        ("24 грудня", date(2021, 12, 24), "day"),
        ("17.06", date(2022, 6, 17), "day"),
        ("24/12", date(2021, 12, 24), "day"),
        ("06/23/2022", date(2022, 6, 23), "day"),
        ("17.06.2022 18:30", date(2022, 6, 17), "day"),
        ("17 июня 2022 г. в 18:30", date(2022, 6, 17), "day"),
        ("6:30 p.m., 17 June 2022", date(2022, 6, 17), "day"),
        ("2022-06-17T18:30:00Z", date(2022, 6, 17), "day"),
        ("від 17.06.2022", date(2022, 6, 17), "day"),
    ],
)
def test_a_date_is_read_as_exactly_as_it_was_given(typed: str, on: date, precision: str) -> None:
    assert typed_date(typed, TODAY) == (on, precision)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "31.02.2022",
        "31 June",
        "29.02",
        "3022",
        "0012",
        "2 July 2022",
        "99.2022",
        "²",
        "5",
        "3 men",
        "last week",
        "may 5 june",
    ],
)
def test_what_is_no_past_date_is_asked_for_anew(typed: str) -> None:
    with pytest.raises(Unclear):
        typed_date(typed, TODAY)


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_dates_links_and_periods(typed: str) -> None:
    for read in (
        lambda: typed_date(typed, TODAY),
        lambda: link_of(typed),
        lambda: typed_period(typed, TODAY, ENGLISH),
        lambda: kept(typed, 50),
    ):
        with suppress(Unclear):
            read()


@pytest.mark.parametrize(
    ("pasted", "address"),
    [
        ("https://a.example/1?utm_source=t.me&utm_medium=x", "https://a.example/1"),
        ("https://a.example/1?id=7&fbclid=IwAR0#top", "https://a.example/1?id=7#top"),
        ("HTTPS://a.example/?q=utm_source&page=2", "https://a.example/?q=utm_source&page=2"),
        ("www.a.example/1?", "https://www.a.example/1?"),
    ],
)
def test_an_address_is_kept_without_what_tracks_its_readers(pasted: str, address: str) -> None:
    assert link_of(pasted) == address


@given(st.text(max_size=200), st.integers(1, 60))
def test_pieces_add_up_to_the_text(text: str, most: int) -> None:
    assert "".join(pieces(text, most)) == text


@given(st.text(max_size=200))
def test_a_shortened_text_begins_as_the_text_does(text: str) -> None:
    short = shortened(text, 10)

    assert " ".join(text.split()).startswith(short.removesuffix("…").rstrip())


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("since 24 February 2022", PeriodKind.CUMULATIVE),
        ("over two weeks", PeriodKind.WINDOW),
        ("с 24 февраля 2022", PeriodKind.CUMULATIVE),
        ("за две недели", PeriodKind.WINDOW),
        ("за два тижні", PeriodKind.WINDOW),
    ],
)
def test_a_period_is_read(typed: str, kind: PeriodKind) -> None:
    assert typed_period(typed, TODAY, ENGLISH).kind is kind


@pytest.mark.parametrize("typed", ["as of 17 June 2022", "по состоянию на 17 июня 2022"])
def test_an_as_of_date_is_read(typed: str) -> None:
    assert typed_period(typed, TODAY, ENGLISH).as_of == date(2022, 6, 17)


@pytest.mark.parametrize(
    "link",
    ["https://", "https://host", "http://a@b.example/x", "https://[x", "https://.", "www."],
)
def test_a_link_that_leads_nowhere_is_asked_for_anew(link: str) -> None:
    with pytest.raises(Unclear):
        link_of(link)


def test_a_link_keeps_its_path_as_it_is() -> None:
    assert is_link("HTTPS://News.example/A?b=%20#c")
    assert link_of("HTTPS://News.example/A?b=%20#c") == "https://News.example/A?b=%20#c"
    assert link_of("www.news.example") == "https://www.news.example"


def named(party_id: str, *names: str) -> Party:
    return Party(PartyId(party_id), PartyKind.INSTITUTION, tuple(map(Text, names)))


PARTIES = (
    Party(
        PartyId("p-mod"),
        PartyKind.INSTITUTION,
        (Text("Russia's Ministry of Defence"), Text("Министерство обороны России", RUSSIAN)),
        (Text("Russian MoD"), Text("Минобороны РФ", RUSSIAN)),
    ),
    named("p-ukraine", "Ukraine"),
    named("p-rt", "RT"),
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Russian MoD", "p-mod"),
        ("минобороны рф", "p-mod"),
        ("ministry of defense", "p-mod"),
        ("Министерство обороны", "p-mod"),
        ("ukrain", "p-ukraine"),
        ("RT", "p-rt"),
    ],
)
def test_a_party_is_found_by_any_of_its_names(typed: str, first: str) -> None:
    assert fitting(typed, PARTIES)[0].party_id == first


def test_a_name_that_nobody_has_fits_nobody() -> None:
    assert fitting("Freedonia", PARTIES) == ()


@pytest.mark.parametrize(
    ("typed", "whose", "mode", "words"),
    [
        ("“Forty tanks”", "", Mode.DIRECT, "Forty tanks"),
        ("«Сорок танков»", "", Mode.DIRECT, "Сорок танков"),
        ("„Сорок танків“", "", Mode.DIRECT, "Сорок танків"),
        ('"Forty tanks"', "", Mode.DIRECT, "Forty tanks"),
        ("He called it “a great day”", "", Mode.MIXED, "He called it “a great day”"),
        ("Forty tanks", "Their words", Mode.DIRECT, "Forty tanks"),
        ("Forty tanks", "The outlet", Mode.PARAPHRASE, "Forty tanks"),
    ],
)
def test_whose_words_they_are_shows_in_their_marks(
    place: Place, typed: str, whose: str, mode: Mode, words: str
) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks?")
    chat.say("Freedonia").tap("A state").tap("Nobody named").tap("Stated")

    chat.say(typed)
    if whose:
        chat.tap(whose)
    chat.say("Sylva Herald").tap("New: Sylva Herald").say("Issue 7, page 3").tap("Skip")
    chat.tap("Unknown").tap("Unknown")
    for answer in ("Keep these", "No period"):
        if any(answer in label for label in chat.buttons):
            chat.tap(answer)
    chat.tap("Publish")

    entry = place.only_new()
    assert (entry.assertions[0].mode, entry.assertions[0].words) == (mode, words)
    assert (entry.evidence[0].quoted == "") is (mode is Mode.PARAPHRASE)
    assert next(iter(entry.publications.values())).reference == "Issue 7, page 3"


def test_a_forwarded_channel_post_brings_its_place_along(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks?")
    chat.say("Freedonia").tap("A state").tap("Nobody named").tap("Stated")

    chat.forward("“Forty tanks since 1 June 2022”", "Lake News", "lakenews", 42, date(2022, 6, 20))
    chat.tap("As published: 20 June 2022").tap("Keep these").tap("Publish")

    entry = place.only_new()
    (place_of_it,) = entry.publications.values()
    assert place_of_it.url == "https://t.me/lakenews/42"
    assert place_of_it.published_on == date(2022, 6, 20)
    assert entry.parties[place_of_it.outlet_id].names[0].words == "Lake News"
    assert entry.assertions[0].words == "Forty tanks since 1 June 2022"


def test_a_period_that_is_missing_is_asked_for(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks?")
    chat.say("Freedonia").tap("A state").tap("Nobody named").tap("Stated")
    chat.say("“40 soldiers were killed”").say("https://x.example/1")
    chat.say("Sylva Herald").tap("New: Sylva Herald").tap("Skip").tap("Unknown").tap("Today")

    chat.tap("Keep these")
    asked = chat.text
    chat.say("since 2 June 2022")

    assert "Which period does it cover?" in asked
    assert "since 2 June 2022" in chat.text
    chat.tap("Keep these")
    assert "On record: 1 party, 1 statement." in chat.text


def test_figures_typed_below_those_that_were_read_take_their_place(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks were lost?")
    chat.say("Freedonia: “We lost 40 tanks” — 1 June 2022 — https://herald.example/a")
    chat.tap("A state").tap("New").tap("Change").tap("Figures")

    chat.say("about 41 tanks lost")

    assert "• about 41 tanks" in chat.text
    assert "40" not in chat.text
    chat.say("none at all")
    assert "No figure could be read" in chat.text
    assert "• about 41 tanks" in chat.text
    chat.tap("Back")
    assert "What should be changed?" in chat.text


def test_a_party_that_declines_needs_no_words(place: Place) -> None:
    chat = place.curator().say("/curate").tap("Find a claim").say("fighters killed so far")
    chat.pick("How many").tap("Add a statement").say("Freedonia")
    chat.tap("A state").tap("Nobody named").tap("Declined to comment").tap("Skip")

    chat.tap("The Outlet").tap("As published").tap("Publish")

    assert "Published" in chat.text
    assert any(said.stance == "declines" for said in place.entry().assertions)


def test_who_disputes_names_the_statement(place: Place) -> None:
    chat = place.curator().say("/curate").tap("Find a claim").say("fighters killed so far")
    chat.pick("How many").tap("Add a statement").say("Freedonia")
    chat.tap("A state").tap("Nobody named").tap("Disputed it").pick("Ministry of Defence")
    chat.say("“That number is another one”").tap("The Outlet").tap("As published")

    chat.tap("Publish")

    said = next(one for one in place.entry().assertions if one.stance == "disputes")
    assert said.disputes == "a-1"


def test_a_post_without_words_is_still_a_place(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks?")
    chat.say("Freedonia").tap("A state").tap("Nobody named").tap("Stated")
    chat.say("“Forty tanks since 1 June 2022”")
    source = {"id": -100, "type": "channel", "title": "Lake News", "username": "lakenews"}
    origin = {"type": "channel", "date": 1_655_700_000, "chat": source, "message_id": 7}

    chat.send({"forward_origin": origin})

    assert "As published: 20 June 2022" in chat.buttons


def test_a_reply_with_a_quote_counts_for_what_was_written(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim")

    chat.say("How many tanks?", quote={"text": "best a question", "position": 0})
    chat.tap("Back")

    assert "How many tanks?" in chat.text


def test_other_words_typed_below_what_was_found_search_again(place: Place) -> None:
    chat = place.curator().say("/curate").tap("Find a claim").say("zzz")
    assert "Try other words" in chat.text

    chat.say("fighters")

    assert "1. How many fighters" in chat.text


def test_a_published_claim_gets_a_wording_in_another_language(place: Place) -> None:
    chat = place.curator().say("/curate").tap("Find a claim").say("fighters").tap("1")

    chat.tap("Wording").say("Сколько бойцов убито?").tap("Preview").tap("Publish")

    worded = {text.language: text.words for text in place.entry().claim.wordings}
    assert worded[RUSSIAN] == "Сколько бойцов убито?"
    assert ENGLISH in worded


def test_who_types_what_a_button_says_has_pressed_it(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks were lost?")

    chat.say("Freedonian Army").say("an institution").say("For nobody else")
    asked = chat.text
    chat.say("Nobody named").say("Denied it")

    assert "Who spoke for them?" in asked
    assert "What were the words?" in chat.text


def test_a_forwarded_post_presses_no_button(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks were lost?")
    chat.say("Freedonian Army")

    chat.forward("A state", "Sylva Post", "sylva_post", 7, date(2022, 6, 17))

    assert "What is it?" in chat.text


def test_a_day_alone_is_no_outlet_and_is_told_so(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks were lost?")
    chat.say("Freedonian Army").tap("An institution").tap("For nobody else")
    chat.tap("Nobody named").tap("Stated it").say("“We lost 40 tanks”")

    chat.say("17 June 2022")

    assert chat.text.startswith("That is a day. Please name the outlet or the link first")
    assert "paste the link" in chat.text
