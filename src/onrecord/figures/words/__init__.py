"""The tables of words by which figures are read, in three languages."""
