"""Word lists, written as running text."""


def word_set(*lines: str) -> frozenset[str]:
    """The words of the lines as a set."""
    return frozenset(" ".join(lines).split())


def word_list(*lines: str) -> tuple[str, ...]:
    """The words of the lines in their order: stems or endings, as ``startswith`` takes them."""
    return tuple(" ".join(lines).split())
