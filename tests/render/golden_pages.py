"""The pages that are kept for review; run as a module to write them anew."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.render.answers import JUNE, SEARCHED, SEED, SEED_ANSWER
from tests.render.readable import readable

from onrecord.asking import Heard, InPart, Nothing, Related
from onrecord.model import ENGLISH, ClaimId, Language
from onrecord.submissions import Submission, SubmissionId
from onrecord_bot import phrases, render
from onrecord_bot.pages.paging import Page
from onrecord_bot.pages.taps import HandIn

GOLDEN = Path(__file__).parent / "golden"
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


def _all(pages: list[Page] | tuple[Page, ...]) -> str:
    return "-----\n".join(readable(page) for page in pages)


if __name__ == "__main__":
    for spoken in phrases.SUPPORTED:
        for kept, text in golden_pages(spoken).items():
            (GOLDEN / f"{kept}.{spoken}.txt").write_text(text, "utf-8")
