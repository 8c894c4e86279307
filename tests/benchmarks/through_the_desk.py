"""A record of given rows in a folder that goes again, asked through the desk as the bot asks it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from onrecord.answering import Answering
from onrecord.asking import Answer, Heard, Match, Nothing, Related
from onrecord.model import ClaimId, CuratorId, Row
from onrecord.reading import claims_in
from onrecord.store import Record
from onrecord_index.encoding.encoder import Encoder, EncoderSpec, load_encoder
from onrecord_index.feed import Ground
from onrecord_index.head import Head
from onrecord_index.retriever import Index
from onrecord_index.searching import Matching

DEPTH = 10


@dataclass(frozen=True, slots=True)
class Reply:
    """What one message found: claims best first, and what the desk made of them."""

    ranked: tuple[ClaimId, ...]
    finding: str
    shown: tuple[ClaimId, ...]
    chance: float = 0.0

    def at(self, claim_id: str, depth: int) -> bool:
        """Whether the claim is among the first so many."""
        return claim_id in self.ranked[:depth]


@dataclass(frozen=True, slots=True)
class Asked:
    """The desk over an index over a record: a message goes the whole way."""

    index: Index
    desk: Answering
    record: Record

    def reply(self, text: str) -> Reply:
        """The best of what the questions in the message find."""
        heard = Heard(text)
        found = [self.index.search(question, DEPTH).hits for question in claims_in(heard)]
        if not found:
            return Reply((), "nothing", ())
        hits = max(found, key=lambda one: one[0].probability if one else 0.0)
        answer = max(self.desk.answer(heard), key=_weight)
        name = type(answer.finding).__name__.lower()
        ranked = tuple(hit.claim_id for hit in hits)
        return Reply(ranked, name, answer.claim_ids, hits[0].probability if hits else 0.0)


@contextmanager
def asked(rows: Iterable[Row], encoder: Encoder, head: Head | None = None) -> Iterator[Asked]:
    """The desk over a fresh record with these rows."""
    head = head or Head.load()
    with TemporaryDirectory(prefix="onrecord-benchmark-") as name:
        folder = Path(name)
        with Record.open(f"sqlite:///{folder / 'record.db'}", create=True) as record:
            record.import_rows(enumerate(rows, 1), "benchmark", CuratorId("operator"))
            ground = Ground(record.feed, record.vectors)
            index = Index.open(ground, Matching(encoder, head), folder / "index")
            try:
                yield Asked(index, Answering(index, record.ledger, head.thresholds), record)
            finally:
                index.close()


def bundled_encoder(cache: Path) -> Encoder:
    """The encoder that is shipped, exported once into the cache."""
    return load_encoder(EncoderSpec(), cache)


def _weight(answer: Answer) -> int:
    return (Nothing, Related, Match).index(type(answer.finding))
