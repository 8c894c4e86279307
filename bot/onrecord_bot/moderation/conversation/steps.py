"""The steps of a curator's conversation, the fields of a statement, the aims of a reason."""

from enum import StrEnum


class Step(StrEnum):
    """What the curator sees and is asked."""

    MENU = "menu"
    LEAVING = "leaving"
    QUEUE = "queue"
    SUBMISSION = "submission"
    SIMILAR = "similar"
    ALIKE = "alike"
    SEARCH = "search"
    FOUND = "found"
    CLAIM = "claim"
    WORDING = "wording"
    ALREADY = "already"
    TOPIC = "topic"
    PHRASING = "phrasing"
    DRAFT = "draft"
    PREVIEW = "preview"
    CHANGE = "change"
    DISCARD = "discard"
    PARTY = "party"
    KIND = "kind"
    SPOKESPERSON = "spokesperson"
    SPEAKS_FOR = "speaks_for"
    ALIAS = "alias"
    VIA = "via"
    STANCE = "stance"
    DISPUTED = "disputed"
    WORDS = "words"
    WHOSE = "whose"
    OUTLET = "outlet"
    LINK = "link"
    TITLE = "title"
    PUBLISHED_ON = "published_on"
    SAID_ON = "said_on"
    FIGURES = "figures"
    REVIEW = "review"
    RETYPE = "retype"
    PERIOD = "period"
    EVENT = "event"
    MERGE = "merge"
    STATEMENTS = "statements"
    STATEMENT = "statement"
    REASON = "reason"
    DONE = "done"
    ACTS = "acts"
    INVITE = "invite"
    INVITED = "invited"
    NAME = "name"


class Field(StrEnum):
    """What is entered, or changed later, of a statement."""

    WORDS = "words"
    FIGURES = "figures"
    DATE = "date"
    STANCE = "stance"
    PARTY = "party"
    SPOKESPERSON = "spokesperson"
    PLACE = "place"
    ANOTHER_PLACE = "another_place"
    PUBLISHED = "published"
    VIA = "via"


class Aim(StrEnum):
    """What a reason is asked for."""

    CORRECT = "correct"
    WITHDRAW_CLAIM = "withdraw_claim"
    WITHDRAW_STATEMENT = "withdraw_statement"
    DECLINE = "decline"
    MERGE = "merge"


NAMING = (
    Step.PARTY,
    Step.SPOKESPERSON,
    Step.SPEAKS_FOR,
    Step.OUTLET,
    Step.ALIAS,
    Step.VIA,
)
"""Where a typed name is shown with the parties that fit it, before one is picked."""
RESTING = frozenset(
    {
        Step.MENU,
        Step.QUEUE,
        Step.SUBMISSION,
        Step.SIMILAR,
        Step.ALIKE,
        Step.CLAIM,
        Step.DRAFT,
        Step.PREVIEW,
        Step.STATEMENTS,
        Step.DONE,
        Step.ACTS,
        Step.INVITE,
        Step.INVITED,
    }
)
"""Steps that ask for no words: what is typed is a question like anybody's, or a whole claim."""
AT_REST = RESTING - {Step.DRAFT, Step.PREVIEW}
"""Steps of theirs at which nothing that was typed for the record is open."""
OF_A_STATEMENT = frozenset(
    {
        Step.LEAVING,
        Step.SPOKESPERSON,
        Step.ALIAS,
        Step.VIA,
        Step.STANCE,
        Step.DISPUTED,
        Step.WORDS,
        Step.WHOSE,
        Step.OUTLET,
        Step.LINK,
        Step.TITLE,
        Step.PUBLISHED_ON,
        Step.SAID_ON,
        Step.FIGURES,
        Step.REVIEW,
        Step.RETYPE,
        Step.PERIOD,
        Step.EVENT,
    }
)
ENTERED_AT = OF_A_STATEMENT | {Step.PARTY, Step.KIND, Step.SPEAKS_FOR, Step.REASON}
"""Steps at which something of a statement is being entered."""
OF_A_DRAFT = (
    OF_A_STATEMENT
    | {Step.PARTY, Step.KIND, Step.SPEAKS_FOR, Step.STATEMENT}
    | {Step.TOPIC, Step.PHRASING, Step.CHANGE, Step.DISCARD}
) - {Step.REVIEW}
"""Steps at which the open draft is worked on, and whose screens do not show its claim."""
LEFT = (RESTING | {Step.FOUND}) - {Step.DRAFT, Step.PREVIEW, Step.MENU}
"""Steps at which nothing is being entered."""
