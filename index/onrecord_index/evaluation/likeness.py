"""How alike two texts are to the encoder: one of several things a comparison may look at."""

from collections.abc import Callable, Sequence

from onrecord_index.encoding.encoder import Encoder


def likeness_of(texts: Sequence[str], encoder: Encoder) -> Callable[[str, str], float]:
    """The cosine of any two of these texts, all encoded at once."""
    distinct = list(dict.fromkeys(texts))
    vectors = dict(zip(distinct, encoder.encode(distinct, query=False), strict=True))
    return lambda one, other: float(vectors[one] @ vectors[other])
