"""A number that counts, as it was read: its place among the words, its interval, its unit."""

from dataclasses import dataclass

from onrecord.model import Qualifier


@dataclass(frozen=True, slots=True)
class Raw:
    """A counting number from word ``start`` to word ``end``, with its unit and interval."""

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    qualifier: Qualifier
    unit: str = ""

    def is_measured_in(self, units: frozenset[str]) -> bool:
        """Whether the unit is one of these, or a rate: '5 murders per 100,000' counts murders."""
        return self.unit in units or self.unit.startswith("per ")
