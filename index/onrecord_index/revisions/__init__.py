"""One state of the index after the other: built, followed, settled."""
