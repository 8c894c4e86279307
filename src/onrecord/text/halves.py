"""Lone surrogates, halves of letters: JSON and a shell may give them, UTF-8 cannot hold them."""


def whole_letters(words: str) -> str:
    """The words in letters alone; two halves that belong together become one."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
