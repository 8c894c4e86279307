"""Which language a text is in: English, Russian, Ukrainian or another."""

from onrecord.language.cyrillic import has_ukrainian_letters
from onrecord.language.telling import language_of

__all__ = ["has_ukrainian_letters", "language_of"]
