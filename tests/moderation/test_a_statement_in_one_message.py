"""A statement that comes as 'Who: “words” — figures — date — link': few taps, nothing guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.moderation.one_message import DAY, LINK, WHOLE, on_the_claim
from tests.moderation.room import TODAY, Place

from onrecord.model import Act, Mode, PartyKind, Precision, Stance, Status
from onrecord_bot.moderation.here import Unclear
from onrecord_bot.moderation.typed.at_once import AtOnce, taken_apart
from onrecord_bot.moderation.typed.stating import stance_in


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
            WHOLE.replace(" — ", "\N{NO-BREAK SPACE}— "),
            AtOnce("“We lost 40 tanks”", "Ministry of Defence", "", LINK, DAY, Precision.DAY),
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
        (
            "Ministry: the share fell — 3.4 — 17 June",
            AtOnce("the share fell", "Ministry", "3.4", on=DAY, precision=Precision.DAY),
        ),
        (
            f"Ministry: denies it — 17.06 — {LINK}",
            AtOnce("denies it", "Ministry", "", LINK, DAY, Precision.DAY),
        ),
        (
            f"Мінекономіки: середня ціна гречки — 58,4 грн за кілограм — 17.06.2022 — {LINK}",
            AtOnce(
                "середня ціна гречки — 58,4 грн за кілограм",
                "Мінекономіки",
                "",
                LINK,
                DAY,
                Precision.DAY,
            ),
        ),
        (
            "Минобороны: потеряна техника\n40 танков\n17.06.2022",
            AtOnce("потеряна техника", "Минобороны", "40 танков", on=DAY, precision=Precision.DAY),
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
        (
            f"Ministry: “The bridge opened on 5 May 2020” — 17 June 2022 — {LINK}",
            AtOnce("“The bridge opened on 5 May 2020”", "Ministry", "", LINK, DAY, Precision.DAY),
        ),
        (
            "Ministry: the bridge opened in May 2020 — published on 17 June 2022",
            AtOnce("the bridge opened in May 2020", "Ministry", on=DAY, precision=Precision.DAY),
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


def test_what_is_not_right_is_changed_field_by_field(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(WHOLE)

    vera.tap("Change").tap("What they did").tap("Disputed it")

    vera.tap("None of these") if "None of these" in vera.buttons else vera
    vera.tap("Publish")
    [said] = [a for a in place.entry().assertions if a.words == "We lost 40 tanks"]
    assert said.stance == "disputes"
    assert said.status is Status.PUBLISHED


def test_a_denial_is_taken_as_one_and_shown_before_it_is_kept(place: Place) -> None:
    vera = on_the_claim(place.curator())

    vera.say(f"Ministry of Defence: denies that 40 tanks were lost — 17 June 2022 — {LINK}")

    assert "Denied it\ndenies that 40 tanks were lost" in vera.text
    vera.tap("Keep it").tap("Publish")
    [said] = [a for a in place.entry().assertions if a.words.startswith("denies")]
    assert (said.stance, said.act) == (Stance.DENIES, Act.DENY)


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Denied any losses", Stance.DENIES),
        ("опровергло данные о потерях", Stance.DENIES),
        ("заперечує, що втратило 40 танків", Stance.DENIES),
        ("disputes that toll", Stance.DISPUTES),
        ("отказалась от комментариев", Stance.DECLINES),
        ("відмовився коментувати втрати", Stance.DECLINES),
        ("refused to leave the town", Stance.STATES),
        ("lost 40 tanks and denies it", Stance.STATES),
        ("“Denied entry to 40 people”", Stance.STATES),
        ("", Stance.STATES),
    ],
)
def test_what_a_party_did_stands_in_the_first_words(words: str, stance: Stance) -> None:
    assert stance_in(words) is stance


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
    vera.say("fighters killed so far").pick("")
    vera.press(vera.page.buttons[0][0].data)  # type: ignore[union-attr]  # add a statement

    vera.say(WHOLE)

    assert ("Всё так?" in vera.text) == (language == "ru")
    assert ("Усе так?" in vera.text) == (language == "uk")


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


def test_a_message_that_was_mended_is_read_anew(place: Place) -> None:
    vera = on_the_claim(place.curator()).say("Ministry: “We lost 4 tanks” — 17 June 2022")

    vera.say(WHOLE)

    assert "“We lost 40 tanks”" in vera.text
    assert "Is this right?" in vera.text


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


def test_a_statement_sent_to_an_open_draft_is_added_to_it(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(WHOLE).tap("Keep it")

    vera.say(f"Ministry of Defence: “We lost ten ships” — 17 June 2022 — {LINK}")

    assert "“We lost ten ships”" in vera.text
    assert "Is this right?" in vera.text
    assert "“We lost 40 tanks”" in vera.tap("Keep it").text


def test_a_question_beside_an_open_draft_is_a_question_like_anybodys(place: Place) -> None:
    vera = on_the_claim(place.curator()).say(WHOLE).tap("Keep it")

    vera.say("Did they lose 40 tanks?")

    assert vera.outcome is None


def test_a_part_that_is_neither_a_day_nor_a_figure_is_told_and_not_swallowed(place: Place) -> None:
    vera = on_the_claim(place.curator())

    vera.say(f"Ministry of Defence: “We lost 40 tanks” — spring 2022 — {LINK}")

    assert "“spring 2022”" in vera.text
    assert "Who said it?" in vera.text


@pytest.mark.parametrize("typed", [LINK, "12 May 2022", "17.06.2022", "травень 2022"])
def test_a_link_or_a_day_is_nobodys_name(place: Place, typed: str) -> None:
    vera = on_the_claim(place.curator())

    vera.say(typed)

    assert "That is no name" in vera.text
    assert "Who said it?" in vera.text


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("declined to comment", ""),
        ("відмовився від коментарів", ""),
        ("declined to comment on the bridge", "declined to comment on the bridge"),
    ],
)
def test_a_declined_comment_is_not_told_twice(place: Place, words: str, kept: str) -> None:
    chat = on_the_claim(place.curator()).say(f"Ministry of Defence: {words} — June 2022 — {LINK}")

    assert "Declined to comment" in chat.text
    chat.tap("Keep it").tap("Publish")
    [said] = [one for one in place.entry().assertions if one.stance is Stance.DECLINES]
    assert said.words == kept


@pytest.mark.parametrize(
    ("typed", "did"),
    [("declined to comment", "Declined to comment"), ("denies that any burned", "Denied it")],
)
def test_what_a_party_did_needs_no_day_and_no_link_to_be_read(
    place: Place, typed: str, did: str
) -> None:
    chat = on_the_claim(place.curator()).say(f"Ministry of Defence: {typed}")

    chat.say("The Outlet").tap("The Outlet").say(LINK).tap("Skip").say("17 June 2022")

    assert f"Is this right?\n\nHow many fighters does c-1 count?\n\n{did}" in chat.text
