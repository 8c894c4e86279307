"""Which model encodes, how it is served, and the vectors of stored texts."""
