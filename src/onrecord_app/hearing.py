"""What a record has heard about its own finding: from files, from people, from curators."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from onrecord.settings import Settings
from onrecord.store import Record
from onrecord_app.command_line.steps import Steps
from onrecord_app.house import head_of, open_encoder, open_index
from onrecord_index.evaluation.temporary import index_over
from onrecord_index.searching import Matching
from onrecord_index.training.calibrating import Pair, Weight, weights_of, weights_of_votes
from onrecord_index.training.taken_in import pairs_of, without


@dataclass(frozen=True, slots=True)
class Lessons:
    """What the head can learn from, by where it comes from."""

    by_source: Mapping[str, Sequence[Weight]]

    @property
    def counts(self) -> dict[str, int]:
        """How much there is of each."""
        return {source: len(weights) for source, weights in self.by_source.items()}

    @property
    def weights(self) -> list[Weight]:
        """All of it together."""
        return list(chain.from_iterable(self.by_source.values()))


def heard_by(
    settings: Settings, record: Record, confirmed: Sequence[Pair], steps: Steps
) -> Lessons:
    """All that the record has heard, and these confirmed pairs."""
    return Lessons(
        {
            "pairs in files": _confirmed(settings, record, confirmed, steps) if confirmed else (),
            "votes": weights_of_votes(record.feedback.counted(head_of(settings).digest)),
            "acts of curators": _taken_in(settings, record, steps),
        }
    )


def _confirmed(
    settings: Settings, record: Record, confirmed: Sequence[Pair], steps: Steps
) -> Sequence[Weight]:
    with open_index(settings, record, steps) as index:
        return weights_of(confirmed, index, head_of(settings))


def _taken_in(settings: Settings, record: Record, steps: Steps) -> Sequence[Weight]:
    """Texts that curators took in, weighed beside the claims as they were before that."""
    taken_in, head = pairs_of(record.demands.answered()), head_of(settings)
    if not taken_in:
        return ()
    claims = tuple(without(record.feed.findables(), taken_in))
    matching = Matching(open_encoder(settings, steps), head)
    with index_over(claims, matching, record.vectors) as index:
        return weights_of(taken_in, index, head)
