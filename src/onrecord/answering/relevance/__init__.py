"""One claim held against a question: what the claim covers of it, and what it is worded for."""
