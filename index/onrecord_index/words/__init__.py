"""The word search: which claims share words with a question."""
