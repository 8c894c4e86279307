"""A figure in words of a language."""

from onrecord.model import Figure, Language


def spoken(figure: Figure, language: Language) -> str:
    """The figure as people of that language write it."""
    if figure.value is None:
        return ""
    return f"{figure.value:g}"
