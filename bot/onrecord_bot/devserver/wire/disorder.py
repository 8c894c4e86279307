"""Batches of updates as a troubled network would deliver them."""

import random
from dataclasses import dataclass, field

from onrecord_bot.devserver.bodies import Json


@dataclass(slots=True)
class Disorder:
    """Repeats, swaps and replays updates by chance; the same seed gives the same trouble."""

    seed: int = 0
    duplicates: float = 0.0
    swaps: float = 0.0
    replays: float = 0.0
    _seen: list[Json] = field(default_factory=list)
    _dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)

    def __call__(self, batch: list[Json]) -> list[Json]:
        fresh = list(batch)
        mixed = self._swapped(self._repeated(fresh))
        if self._seen and self._dice.random() < self.replays:
            mixed.insert(0, self._dice.choice(self._seen))
        self._seen.extend(fresh)
        return mixed

    def _repeated(self, batch: list[Json]) -> list[Json]:
        return [
            update
            for update in batch
            for _ in range(2 if self._dice.random() < self.duplicates else 1)
        ]

    def _swapped(self, batch: list[Json]) -> list[Json]:
        for place in range(len(batch) - 1):
            if self._dice.random() < self.swaps:
                batch[place], batch[place + 1] = batch[place + 1], batch[place]
        return batch
