"""The place of a statement that came in one message: outlet, link and day of publication."""

from datetime import date

import pytest
from tests.moderation.one_message import DAY, LINK, WHOLE, on_the_claim, place_of
from tests.moderation.room import Place

from onrecord.model import Precision
from onrecord_bot.moderation.typed.links import outlet_at, site_of


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

    assert "Where was it published?" in vera.text
    vera.say("https://theoutlet.example/43")
    assert "Is this right?" in vera.text


def test_the_outlet_of_an_earlier_place_at_the_site_is_one_tap_away(place: Place) -> None:
    vera = on_the_claim(place.curator())
    vera.say(WHOLE.replace(LINK, "https://hrld.example/1")).say("Sylva Herald")
    vera.tap("New: Sylva Herald").tap("Keep it").tap("Publish").tap("Open the claim")

    vera.tap("Add a statement").say(
        "Ministry of Defence: “Nobody left” — 18 June 2022 — https://www.hrld.example/2"
    )

    assert "Which outlet is at hrld.example?" in vera.text
    assert vera.buttons[:2] == ["Sylva Herald", "New: hrld.example"]
    assert "Is this right?" in vera.tap("Sylva Herald").text


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


def test_an_address_names_its_outlet(place: Place) -> None:
    parties = place.desk.parties()

    found = outlet_at("https://www.the-outlet.example/a", parties)
    assert outlet_at("https://t.me/theoutlet/5", parties) is not None
    assert found is None
    assert outlet_at("https://news.example/theoutlet", parties) is None
    assert site_of("https://t.me/lakenews/42") == "lakenews"


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


def test_a_place_on_record_keeps_its_day_for_a_correction(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(WHOLE).tap("Keep it").tap("Publish")
    vera.tap("Open the claim").tap("Add a statement")

    vera.say(f"Ministry of Defence: “Then 50 tanks” — 16 June 2022 — {LINK}")
    assert "When was it published?" not in vera.buttons
    vera.tap("Back").say(f"Ministry of Defence: “Then 50 tanks” — 21 June 2022 — {LINK}")

    assert "later than the day on which it was published" in vera.text


def test_the_day_of_publication_can_be_corrected_with_a_reason(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(WHOLE).tap("Keep it").tap("Publish")
    vera.tap("Open the claim").tap("Correct a statement").pick("We lost 40 tanks")

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


def test_an_outlet_of_a_channel_is_asked_for_at_its_address(place: Place) -> None:
    chat = on_the_claim(place.curator())

    chat.say("Ministry of Defence: “We lost 40 tanks” — 17 June 2022 — https://t.me/lakenews/42")
    asked = chat.text
    chat.tap("New: lakenews")

    assert "Which outlet is at t.me/lakenews?" in asked
    assert "At t.me/lakenews" in chat.text
