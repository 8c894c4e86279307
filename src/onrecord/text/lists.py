"""Word lists, written as running text."""


def word_set(*lines: str) -> frozenset[str]:
    """The words of the lines as a set."""
    return frozenset(" ".join(lines).split())


def names_of_forms(table: str) -> dict[str, str]:
    """The name of each form in a table of rows such as ``flood|flood floods наводнение``."""
    rows = (row.split("|") for row in table.strip().splitlines())
    return {form: name for name, forms in rows for form in forms.split()}


def pairs_of(table: str) -> frozenset[frozenset[str]]:
    """Which names go together, of a table of rows such as ``storm|flood landslide``."""
    rows = (row.split("|") for row in table.strip().splitlines())
    return frozenset(frozenset((one, other)) for one, others in rows for other in others.split())
