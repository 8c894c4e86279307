"""The pages that are kept for review; run as a module to write them anew."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.render.answers import JUNE, SEARCHED, SEED, SEED_ANSWER, entry_of
from tests.render.readable import readable

from onrecord.asking import Heard, InPart, Nothing, Related
from onrecord.follows import Due, Follow, OfClaim, OfSubmission
from onrecord.model import ENGLISH, ClaimId, Language, Status
from onrecord.submissions import Submission, SubmissionId
from onrecord_bot import phrases, render
from onrecord_bot.pages.paging import Page
from onrecord_bot.pages.styled import plain
from onrecord_bot.pages.taps import HandIn
from onrecord_bot.render.following import Listed, Reader, follows, news, together

GOLDEN = Path(__file__).parent / "golden"
SEED_ENTRY = entry_of(SEED)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
HANDED_IN = Submission(SubmissionId("s-1"), "…", ENGLISH, 3, NOON, NOON)
CHANNEL = Heard("…", outlet="News of the day", link="https://t.me/news/5", said_on=JUNE)


def golden_pages(code: str) -> dict[str, str]:
    """Each kept text by name."""
    language = Language(code)
    other = replace(SEED, claim=replace(SEED.claim, claim_id=ClaimId("c-other")))
    related = replace(SEED_ANSWER, finding=Related((SEED, other)))
    nothing = replace(SEED_ANSWER, finding=Nothing(), in_part=tuple(InPart))
    return {
        "account": _all(render.pages(SEED_ANSWER, language, CHANNEL)),
        "compact": _all([render.compact(SEED_ANSWER, language, "on_record_bot")]),
        "related": _all(render.pages(related, language)),
        "nothing": _all(render.pages(nothing, language)),
        "talk": _all(_talk(language)),
        "following": _all(_following(language)),
    }


def _talk(language: Language) -> list[Page]:
    return [
        render.start(language, ClaimId("c-1")),
        render.help_page(language, "on_record_bot"),
        render.about(language, SEARCHED),
        render.privacy(language),
        render.language_choice(language),
        render.consent(language, "2,000 mercenaries were killed in Ukraine", HandIn.OFFERED),
        render.handed_in(language, HANDED_IN),
        render.taken_back(language, 0),
        render.taken_back(language, 2),
    ]


def _following(language: Language) -> list[Page]:
    """What followers are told, a group first, and what they follow."""
    reader, group = Reader(language), Reader(language, group=True)
    some = replace(SEED_ENTRY, assertions=SEED_ENTRY.assertions[1:])
    reworded = replace(
        SEED.claim, wordings=tuple(replace(w, words=f"{w.words} (?)") for w in SEED.claim.wordings)
    )
    withdrawn = replace(SEED.claim, status=Status.WITHDRAWN, reason="entered twice")
    other = replace(SEED.claim, claim_id=ClaimId("c-other"))
    of_claim = Follow(1, OfClaim(SEED.claim.claim_id), language)
    of_text = replace(of_claim, subject=OfSubmission(SubmissionId("s-1")))
    gone = SEED_ENTRY.assertions[0].assertion_id
    dues = [
        Due(of_claim, some, replace(SEED_ENTRY, claim=reworded), 2),
        Due(of_claim, SEED_ENTRY, some, 2, {gone: "entered twice"}),
        Due(of_claim, SEED_ENTRY, replace(SEED_ENTRY, claim=withdrawn), 2),
        Due(of_claim, SEED_ENTRY, replace(SEED_ENTRY, claim=other), 2),
        Due(of_text, None, SEED_ENTRY, 2),
        Due(of_text, None, None, 2, declined="Did Freedonia build bridges?"),
    ]
    told = [one for one in (news(due, reader) for due in dues) if one is not None]
    listed = [Listed(of_claim.subject, plain("…"), SEED.claim.claim_id)] * 2
    return [
        together(told[:1], group)[0],
        *(together([one], reader)[0] for one in told),
        together(told[:2], reader)[0],
        follows(listed, 0, 2, reader),
        follows([], 0, 1, group),
    ]


def _all(pages: list[Page] | tuple[Page, ...]) -> str:
    return "-----\n".join(readable(page) for page in pages)


if __name__ == "__main__":
    for spoken in phrases.SUPPORTED:
        for kept, text in golden_pages(spoken).items():
            (GOLDEN / f"{kept}.{spoken}.txt").write_text(text, "utf-8")
