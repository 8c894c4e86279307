"""The arrays that the index is made of, by what stands in them."""

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""Unit vectors to compute with, one a row: (texts, dim)."""

Vector = NDArray[np.float32]
"""One of them: (dim,)."""

Half = NDArray[np.float16]
"""Unit vectors as they are kept, in half precision: (texts, dim); a row of zeros is none."""

Floats = NDArray[np.float64]
"""Scores, sums and chances, one for each candidate or case."""

Numbers = NDArray[np.int64]
"""Counts, or the numbers of rows, claims and texts inside one immutable part."""
