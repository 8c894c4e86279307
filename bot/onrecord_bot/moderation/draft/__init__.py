"""The draft in hand: a claim as it would stand, with the rows that its statements need."""
