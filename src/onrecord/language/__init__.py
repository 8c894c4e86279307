"""Which language a text is in: English, Russian, Ukrainian or another."""

from onrecord.language.telling import language_of

__all__ = ["language_of"]
