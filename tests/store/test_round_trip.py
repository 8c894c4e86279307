"""What one record gives, another takes, and gives the same again."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.rows import assertion, claim, evidence, numbered, outlet, party, phrasing, publication

from onrecord.model import (
    ENGLISH,
    OTHER,
    RUSSIAN,
    Act,
    ClaimId,
    CuratorId,
    Figure,
    Mode,
    PartyId,
    Period,
    Polarity,
    Precision,
    Role,
    Row,
    Stance,
    Status,
    Text,
)
from onrecord.store import Record, verify

ME = CuratorId("k-me")
LETTERS = st.characters(exclude_categories=["Cs", "Cc"])
TEXTS = st.text(LETTERS, min_size=1, max_size=40).filter(str.strip)
DATED = st.just((None, Precision.UNKNOWN)) | st.tuples(
    st.dates(), st.sampled_from([Precision.DAY, Precision.MONTH, Precision.YEAR])
)
EVENTS = st.text(LETTERS, max_size=40) | st.lists(
    st.builds(Text, TEXTS.filter(str.isalpha), st.sampled_from([ENGLISH, RUSSIAN, OTHER])),
    min_size=1,
    max_size=3,
).map(tuple)
FIGURES = st.builds(
    Figure,
    value=st.integers(0, 10**9).map(float),
    low=st.none() | st.floats(0, 1e6),
    high=st.none() | st.floats(1e6, 1e9),
    place=TEXTS,
    period=st.builds(Period, event=EVENTS),
)


@st.composite
def records(draw: st.DrawFn) -> list[Row]:
    """Rows of a whole record, in any order."""
    count = draw(st.integers(1, 4))
    published_on, precision = draw(DATED)
    rows: list[Row] = [
        party("p-ministry", draw(TEXTS), speaks_for=(Role(PartyId("p-state"), (Text("x"),)),)),
        party("p-state", draw(TEXTS), aliases=(Text(draw(TEXTS)),)),
        outlet("p-outlet", draw(TEXTS)),
        publication(title=draw(TEXTS), published_on=published_on, precision=precision),
    ]
    for n in range(count):
        status = draw(st.sampled_from([Status.DRAFT, Status.PUBLISHED, Status.WITHDRAWN]))
        said_on, exactly = draw(DATED)
        rows.append(claim(f"c-{n}", draw(TEXTS), status=status, topic=draw(TEXTS)))
        rows.append(phrasing(f"f-{n}", draw(TEXTS), f"c-{n}"))
        rows.append(
            assertion(
                f"a-{n}",
                draw(TEXTS),
                claim_id=ClaimId(f"c-{n}"),
                stance=draw(st.sampled_from(Stance)),
                mode=draw(st.sampled_from(Mode)),
                act=draw(st.sampled_from(Act)),
                polarity=draw(st.sampled_from(Polarity)),
                precision=exactly,
                said_on=said_on,
                figures=tuple(draw(st.lists(FIGURES, max_size=2))),
            )
        )
        rows.append(evidence(f"a-{n}", quoted=draw(TEXTS), start=draw(st.none() | st.integers(0))))
    return draw(st.permutations(rows))


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=20
)
@given(records())
def test_what_was_given_out_and_taken_in_again_is_the_same(
    sqlite_record: Record, rows: list[Row]
) -> None:
    sqlite_record.import_rows(numbered(rows), "test.jsonl", ME)
    given_out = list(sqlite_record.all_rows())

    changed = sqlite_record.import_rows(numbered(given_out), "again.jsonl", ME)

    assert changed == 0
    assert {row for row in rows if hash(row)} <= set(given_out)
    assert verify(sqlite_record).agrees
