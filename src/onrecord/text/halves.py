"""Halves of letters: JSON and a shell can hand them over, and nothing downstream can hold them."""


def whole_letters(words: str) -> str:
    """The words in letters alone; two halves that belong together become one."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
