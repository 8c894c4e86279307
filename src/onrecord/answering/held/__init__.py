"""A question held against one claim: what the claim knows of it, and what it is worded for."""
