"""The draft in hand: a claim as it would stand, with what its statements name."""
