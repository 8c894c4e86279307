"""A statement that comes as 'Who: “words” — figures — date — link': few taps, nothing guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.moderation.room import TODAY, Chat, Place

from onrecord.model import Mode, PartyKind, Precision, Publication, Status
from onrecord_bot.moderation.here import Unclear
from onrecord_bot.moderation.typed.at_once import AtOnce, taken_apart
from onrecord_bot.moderation.typed.links import outlet_at, site_of

LINK = "https://theoutlet.example/42"
WHOLE = f"Ministry of Defence: “We lost 40 tanks” — 17 June 2022 — {LINK}"
DAY = date(2022, 6, 17)


def on_the_claim(curator: Chat) -> Chat:
    curator.say("/curate").tap("Find a claim").say("fighters killed so far").tap("1. ")
    return curator.tap("Add a statement")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            WHOLE,
            AtOnce("“We lost 40 tanks”", "Ministry of Defence", "", LINK, DAY, Precision.DAY),
        ),
        (
            f"Міноборони: «Втрачено 40 танків» – 17 червня 2022 – {LINK}",
            AtOnce("«Втрачено 40 танків»", "Міноборони", "", LINK, DAY, Precision.DAY),
        ),
        (
            f"Минобороны: «Потеряно 40 танков»\n40 танков\n17.06.2022\n{LINK}",
            AtOnce("«Потеряно 40 танков»", "Минобороны", "40 танков", LINK, DAY, Precision.DAY),
        ),
        (
            "They left - and never came back - June 2022",
            AtOnce(
                "They left - and never came back", on=date(2022, 6, 1), precision=Precision.MONTH
            ),
        ),
        (
            f"“We — all of us — left” {LINK}",
            AtOnce("“We — all of us — left”", link=LINK),
        ),
        (
            "Army: nobody left | 1956 killed | 2022",
            AtOnce(
                "nobody left", "Army", "1956 killed", on=date(2022, 1, 1), precision=Precision.YEAR
            ),
        ),
        ("Ministry: “Nobody left”", AtOnce("“Nobody left”", "Ministry")),
        (
            "Газета «Утро»: потеряно 25 танков — 17.06.2022",
            AtOnce("потеряно 25 танков", "Газета «Утро»", on=DAY, precision=Precision.DAY),
        ),
        ("«Новая газета»: «Ушли сорок»", AtOnce("«Ушли сорок»", "Новая газета")),
        (
            "“We left: all of us” — June 2022",
            AtOnce("“We left: all of us”", on=date(2022, 6, 1), precision=Precision.MONTH),
        ),
        (
            "“We left”: so they said — June 2022",
            AtOnce("“We left”: so they said", on=date(2022, 6, 1), precision=Precision.MONTH),
        ),
    ],
)
def test_a_message_is_taken_apart(text: str, found: AtOnce) -> None:
    assert taken_apart(text, TODAY) == found


@pytest.mark.parametrize("text", ["Ministry of Defence", "Ruritania — North", "a: b", LINK, "2022"])
def test_a_name_stays_a_name(text: str) -> None:
    assert taken_apart(text, TODAY) is None


@given(st.text())
def test_no_text_breaks_it_and_nothing_is_made_up(text: str) -> None:
    try:
        found = taken_apart(text, TODAY)
    except Unclear:
        return

    if found is not None:
        assert "".join(found.words.split()) in "".join(text.split()) or found.figures


def test_a_plain_statement_takes_one_message_and_one_tap(place: Place) -> None:
    vera = on_the_claim(place.curator())

    vera.say(WHOLE)

    for shown in ("“We lost 40 tanks”", "40", "17 June 2022", "theoutlet.example", "The Outlet"):
        assert shown in vera.text
    vera.tap("Keep it").tap("Publish")
    [said] = [a for a in place.entry().assertions if a.words == "We lost 40 tanks"]
    assert (said.party_id, said.mode, said.said_on) == ("p-ministry", Mode.DIRECT, DAY)
    assert said.figures[0].value == 40
    [evidence] = [e for e in place.entry().evidence if e.assertion_id == said.assertion_id]
    publication = place.entry().publications[evidence.publication_id]
    assert (publication.url, publication.outlet_id) == (LINK, "p-outlet")
    assert publication.published_on == DAY


def test_the_preview_opens_where_the_new_statement_stands(place: Place) -> None:
    vera = on_the_claim(place.curator())
    for day in range(1, 5):
        vera.say(f"Ministry of Defence: “{day} {'and so on ' * 120}” — {day} June 2022 — {LINK}")
        vera.tap("Keep it").tap("Add a statement")

    vera.say(WHOLE).tap("Keep it")

    assert "“We lost 40 tanks”" in vera.text
    assert "1/3" not in vera.buttons
    vera.tap("‹")
    assert "“We lost 40 tanks”" not in vera.text


def test_what_the_message_lacks_is_asked_and_nothing_else(place: Place) -> None:
    vera = on_the_claim(place.curator())

    vera.say("Freedonia: we lost 40 tanks — 17 June 2022 — https://lakenews.example/1")
    assert "not on record" in vera.text
    vera.tap("A state")
    assert "Which outlet is at lakenews.example?" in vera.text
    vera.tap("New: lakenews.example")

    assert "Is this right?" in vera.text
    vera.tap("Their words").tap("Keep it").tap("Publish")
    [said] = [a for a in place.entry().assertions if a.words == "we lost 40 tanks"]
    assert said.mode is Mode.DIRECT
    party = place.entry().parties[said.party_id]
    assert (party.names[0].words, party.kind) == ("Freedonia", PartyKind.STATE)


def test_words_that_came_without_a_name_stand_above_the_question_whose_they_are(
    place: Place,
) -> None:
    vera = on_the_claim(place.curator())

    vera.say("“They lost 40 tanks” — 17 June 2022")

    assert vera.text.index("“They lost 40 tanks”") < vera.text.index("Who said it?")
    assert "17 June 2022" in vera.text
    vera.say("Freedonia")
    assert vera.text.index("“They lost 40 tanks”") < vera.text.index("not on record")


def test_without_a_link_it_stands_where_the_one_before_stood(place: Place) -> None:
    vera = on_the_claim(place.curator())
    vera.say(WHOLE).tap("Keep it").tap("Add a statement")

    vera.say("Ministry of Defence: “Nobody left”")

    assert "theoutlet.example" in vera.text
    vera.tap("Keep it").tap("Publish")
    [said] = [a for a in place.entry().assertions if a.words == "Nobody left"]
    [evidence] = [e for e in place.entry().evidence if e.assertion_id == said.assertion_id]
    assert place.entry().publications[evidence.publication_id].url == LINK
    assert said.said_on == DAY


def test_what_was_said_later_than_the_place_before_stands_elsewhere(place: Place) -> None:
    vera = on_the_claim(place.curator())
    vera.say(WHOLE).tap("Keep it").tap("Add a statement")

    vera.say("Ministry of Defence: “Nobody left” — 18 June 2022")

    assert "Where does it stand?" in vera.text
    vera.say("https://theoutlet.example/43")
    assert "Is this right?" in vera.text


def test_the_last_place_is_offered_on_another_claim_and_stays_as_it_is(place: Place) -> None:
    vera = on_the_claim(place.curator())
    vera.say(WHOLE).tap("Keep it").tap("Publish").tap("Menu")
    used = place.record.feed.head()
    vera.tap("New claim").say("How many tanks were lost?")

    vera.say("Ministry of Defence: «Ни одного танка»")
    vera.tap("Keep it").tap("Publish")

    entry = place.only_new()
    assert [p.url for p in entry.publications.values()] == [LINK]
    changes = place.record.book.event(place.record.feed.head()).changes
    assert "publication" not in {change.kind for change in changes}
    assert used < place.record.feed.head()


def test_a_forwarded_post_is_a_statement_with_its_place(place: Place) -> None:
    vera = on_the_claim(place.curator())

    vera.forward("“We lost 40 tanks”", "Lake News", "lakenews", 42, DAY)
    vera.tap("Ministry of Defence")

    for shown in ("“We lost 40 tanks”", "Lake News", "17 June 2022"):
        assert shown in vera.text


def test_what_is_not_right_is_changed_field_by_field(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(WHOLE)

    vera.tap("Change").tap("What they did").tap("Disputed it")

    vera.tap("None of these") if "None of these" in vera.buttons else vera
    vera.tap("Publish")
    [said] = [a for a in place.entry().assertions if a.words == "We lost 40 tanks"]
    assert said.stance == "disputes"
    assert said.status is Status.PUBLISHED


def test_back_from_the_review_leads_to_the_message(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(WHOLE)

    vera.tap("Back")
    vera.say("Ministry of Defence: “We lost 41 tanks” — 17 June 2022")

    assert "41" in vera.text


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_it_is_asked_and_shown_in_the_curators_language(place: Place, language: str) -> None:
    vera = place.curator(language)
    vera.say("/curate")
    vera.press(vera.page.buttons[1][1].data)  # type: ignore[union-attr]  # find a claim
    vera.say("fighters killed so far").tap("1. ")
    vera.press(vera.page.buttons[0][0].data)  # type: ignore[union-attr]  # add a statement

    vera.say(WHOLE)

    assert ("Всё так?" in vera.text) == (language == "ru")
    assert ("Усе так?" in vera.text) == (language == "uk")


def test_an_address_names_its_outlet(place: Place) -> None:
    parties = place.desk.parties()

    found = outlet_at("https://www.the-outlet.example/a", parties)
    assert outlet_at("https://t.me/theoutlet/5", parties) is not None
    assert found is None
    assert outlet_at("https://news.example/theoutlet", parties) is None
    assert site_of("https://t.me/lakenews/42") == "lakenews"


def test_who_spoke_for_the_party_stands_in_brackets(place: Place) -> None:
    vera = on_the_claim(place.curator())

    vera.say("Ministry of Defence (Rufus Firefly): “We left” — 17 June 2022 — " + LINK)

    assert "Ministry of Defence · Rufus Firefly · The Outlet" in vera.text
    vera.tap("Keep it").tap("Add a statement")
    vera.say("Ministry of Defence (Firefly): “We came back”").tap("Keep it")
    vera.tap("Publish")
    spoken = [a.spokesperson_id for a in place.entry().assertions if a.words.startswith("We")]
    [person] = {place.entry().parties[each] for each in spoken if each}
    assert len(spoken) == 2
    assert [text.words for text in person.names] == ["Rufus Firefly"]
    assert [role.party_id for role in person.speaks_for] == ["p-ministry"]


def test_a_spokesperson_is_kept_while_the_party_is_asked_for(place: Place) -> None:
    vera = on_the_claim(place.curator())

    vera.say("Freedonia (Rufus Firefly): “We left” — 17 June 2022 — " + LINK)
    vera.tap("A state")

    assert "Freedonia · Rufus Firefly · The Outlet" in vera.text


def place_of(place: Place, words: str) -> Publication:
    """Where the only statement with these words stands."""
    [said] = [a for a in place.entry().assertions if a.words == words]
    [evidence] = [e for e in place.entry().evidence if e.assertion_id == said.assertion_id]
    return place.entry().publications[evidence.publication_id]


@pytest.mark.parametrize("days", ["17 June 2022 — {} — 19 June 2022", "{} 19.06.2022 — 17.06.2022"])
def test_of_two_days_it_was_said_on_the_first_and_published_on_the_second(
    place: Place, days: str
) -> None:
    vera = on_the_claim(place.curator())

    vera.say(f"Ministry of Defence: “We lost 40 tanks” — {days.format(LINK)}")
    assert "17 June 2022" in vera.text
    assert "Published: 19 June 2022" in vera.text

    vera.tap("Keep it").tap("Publish")
    published = place_of(place, "We lost 40 tanks")
    assert (published.published_on, published.precision) == (date(2022, 6, 19), Precision.DAY)


def test_the_day_of_publication_is_shown_and_one_tap_and_message_away(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(WHOLE)
    assert "Published: 17 June 2022" in vera.text

    vera.tap("When was it published?").say("1 June 2022")
    assert "earlier than the day on which it was said" in vera.text
    vera.say("18 June 2022")

    assert "Is this right?" in vera.text
    vera.tap("Keep it").tap("Publish")
    assert place_of(place, "We lost 40 tanks").published_on == date(2022, 6, 18)


def test_what_was_said_after_its_place_was_published_has_the_day_asked(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(f"{WHOLE} — 18 June 2022")
    vera.tap("Keep it").tap("Add a statement")

    vera.say(f"Ministry of Defence: “Then 50 tanks” — 21 June 2022 — {LINK}")

    assert "When was it published?" in vera.text
    vera.say("22 June 2022").tap("Keep it").tap("Publish")
    for words in ("We lost 40 tanks", "Then 50 tanks"):
        assert place_of(place, words).published_on == date(2022, 6, 22)


def test_where_no_day_was_typed_a_place_is_as_late_as_what_stands_there(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(WHOLE).tap("Keep it").tap("Add a statement")

    vera.say(f"Ministry of Defence: “Then 50 tanks” — 21 June 2022 — {LINK}")

    assert "Published: 21 June 2022" in vera.text
    vera.tap("Keep it").tap("Publish")
    assert place_of(place, "We lost 40 tanks").published_on == date(2022, 6, 21)


def test_a_message_that_was_mended_is_read_anew(place: Place) -> None:
    vera = on_the_claim(place.curator()).say("Ministry: “We lost 4 tanks” — 17 June 2022")

    vera.say(WHOLE)

    assert "“We lost 40 tanks”" in vera.text
    assert "Is this right?" in vera.text


def test_a_place_on_record_keeps_its_day_for_a_correction(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(WHOLE).tap("Keep it").tap("Publish")
    vera.tap("Open the claim").tap("Add a statement")

    vera.say(f"Ministry of Defence: “Then 50 tanks” — 16 June 2022 — {LINK}")
    assert "When was it published?" not in vera.buttons
    vera.tap("Back").say(f"Ministry of Defence: “Then 50 tanks” — 21 June 2022 — {LINK}")

    assert "later than the day on which it was published" in vera.text


def test_the_day_of_publication_can_be_corrected_with_a_reason(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(WHOLE).tap("Keep it").tap("Publish")
    vera.tap("Open the claim").tap("Correct a statement").tap("We lost 40 tanks")

    vera.tap("Published on").say("18 June 2022").say("The page says the 18th")

    assert "Corrected" in vera.text
    assert place_of(place, "We lost 40 tanks").published_on == date(2022, 6, 18)
    vera.tap("Undo")
    assert place_of(place, "We lost 40 tanks").published_on == DAY


def test_an_outlet_comes_with_its_link_and_day_in_one_message(place: Place) -> None:
    vera = on_the_claim(place.curator()).say("Ministry of Defence").tap("Ministry of Defence")
    vera.tap("Nobody named").tap("Stated it").say("“We lost 40 tanks”")

    vera.say("Lake News — https://lakenews.example/1 — 18 June 2022").tap("New: Lake News")
    vera.tap("Skip").say("17 June 2022").tap("Keep these").tap("No period was given")
    vera.tap("Publish")

    published = place_of(place, "We lost 40 tanks")
    outlet = place.entry().parties[published.outlet_id]
    assert (outlet.names[0].words, published.url) == ("Lake News", "https://lakenews.example/1")
    assert published.published_on == date(2022, 6, 18)


def test_a_whole_statement_is_no_name_of_an_outlet(place: Place) -> None:
    vera = on_the_claim(place.curator()).say("Ministry of Defence: gone — June 2022")
    vera.say("Somewhere else")
    vera.tap("New: Somewhere else")

    vera.say(WHOLE)

    assert "looks like a whole statement" in vera.text
    assert "What is the link?" in vera.text


def test_the_rest_may_come_in_one_message_once_the_party_is_picked(place: Place) -> None:
    vera = on_the_claim(place.curator()).say("Ministry of Defence").tap("Ministry of Defence")

    vera.say(f"“We lost 40 tanks” — 17 June 2022 — {LINK}").tap("Keep it").tap("Publish")

    [said] = [a for a in place.entry().assertions if a.words == "We lost 40 tanks"]
    assert (said.party_id, said.mode, said.said_on) == ("p-ministry", Mode.DIRECT, DAY)


def test_for_whom_a_new_party_speaks_may_be_new_as_well(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(f"Navy: “We lost 40 tanks” — 17 June 2022 — {LINK}")
    vera.tap("An institution").say("Sylvania")
    assert "“Sylvania” is not on record yet. What is it?" in vera.text

    vera.tap("A state").tap("Keep it").tap("Publish")

    [said] = [a for a in place.entry().assertions if a.words == "We lost 40 tanks"]
    [role] = place.entry().parties[said.party_id].speaks_for
    state = next(p for p in place.desk.parties() if p.party_id == role.party_id)
    assert (state.names[0].words, state.kind) == ("Sylvania", PartyKind.STATE)
