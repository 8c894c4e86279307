"""The people at the other end, and what they do."""
