"""Claims written into a library come back as they were."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from tests.index.fakes import claim

from onrecord.finding import Field, Findable, FindableText
from onrecord.model import ClaimId, Language
from onrecord_index.parts.library import Loose, Packed, Packing, packed, unpacked
from onrecord_index.parts.names import Names, names_of

ANY_TEXT = st.text(st.characters(), max_size=40)

findables = st.builds(
    Findable,
    ANY_TEXT.map(ClaimId),
    st.lists(
        st.builds(
            FindableText, ANY_TEXT, st.sampled_from(Field), ANY_TEXT, st.sampled_from(["en", "uk"])
        ),
        max_size=3,
    ).map(tuple),
    st.lists(ANY_TEXT, max_size=3).map(tuple),
    ANY_TEXT,
    st.none() | st.dates(),
)


@given(findables)
def test_any_claim_is_unpacked_as_it_was_packed(findable: Findable) -> None:
    assert unpacked(packed(findable)) == findable


@given(st.lists(ANY_TEXT))
def test_any_ids_come_back_in_their_places(strings: list[str]) -> None:
    names = names_of(strings)

    assert [names[at] for at in range(len(names))] == strings


def test_a_library_written_and_opened_holds_the_same_claims(tmp_path: Path) -> None:
    claims = [claim(f"c{n}", f"words {n}", language=Language("ru")) for n in range(50)]
    packing = Packing()
    for one in claims:
        packing.add(one.claim_id, packed(one))

    packing.done().write(tmp_path)
    opened = Packed.open(tmp_path)

    assert list(opened.all()) == claims
    assert opened.findable(opened.number(ClaimId("c7")) or 0) == claims[7]
    assert opened.number(ClaimId("nowhere")) is None


def test_an_empty_library_is_written_and_opened(tmp_path: Path) -> None:
    Packing().done().write(tmp_path)

    assert list(Packed.open(tmp_path).all()) == []


def test_a_few_claims_held_loosely_pack_alike() -> None:
    loose = Loose([claim("a", "one"), claim("b", "two")])

    assert unpacked(loose.line(1)) == loose.findable(1)


def test_ids_are_read_back_from_their_files(tmp_path: Path) -> None:
    names_of(["a", "ї", ""]).write(tmp_path, "ids")

    read = Names.read(tmp_path, "ids")

    assert list(read.some([2, 1, 0])) == ["", "ї", "a"]
