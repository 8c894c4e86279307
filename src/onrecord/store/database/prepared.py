"""Statements that every message needs, put into words once for each database they are spoken to.

Looking a statement up, as SQLAlchemy does each time it runs one, takes ten times as long as SQLite
takes to run it.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import Connection
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

_MOST_FORMS = 64
"""A list of values makes a form of its own for each length; longer ones are hardly met twice."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class _Form:
    """The words of a statement, the values that never change, and the places of those given."""

    words: str
    constants: Mapping[str, Any]
    order: Sequence[str] | None

    @classmethod
    def of(cls, statement: ClauseElement, connection: Connection, given: Mapping[str, Any]) -> Self:
        compiled = statement.compile(dialect=connection.dialect, column_keys=list(given))
        assert isinstance(compiled, SQLCompiler)  # noqa: S101 - as every statement that runs is
        spread = compiled.construct_expanded_state(dict(given))
        return cls(spread.statement, spread.parameters, spread.positiontup)

    def values(self, given: Mapping[str, Any]) -> Any:
        every = {**self.constants, **dict(_spread(given))}
        return every if self.order is None else [every[name] for name in self.order]


class Prepared:
    """A statement whose values are given by name; a list stands for ``IN``.

    Rows come as plain tuples, and values as the database gives them: this is for columns of text,
    numbers and bytes.
    """

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._forms: dict[tuple[object, ...], _Form] = {}

    def rows(self, connection: Connection, **given: Any) -> list[Row]:
        """Every row that it finds or returns."""
        with self._ran(connection, given) as cursor:
            found: list[Row] = cursor.fetchall()
            return found

    def value(self, connection: Connection, **given: Any) -> Any:
        """The first value of the first row; None where there is no row."""
        with self._ran(connection, given) as cursor:
            found = cursor.fetchone()
            return found[0] if found else None

    def run(self, connection: Connection, **given: Any) -> None:
        """Do what it says."""
        with self._ran(connection, given):
            pass

    def each(self, connection: Connection, many: Sequence[Mapping[str, Any]]) -> None:
        """Do what it says with each of these values, which have the same names."""
        for given in many:
            self.run(connection, **given)

    @contextmanager
    def _ran(self, connection: Connection, given: Mapping[str, Any]) -> Iterator[Any]:
        form = self._form(connection, given)
        if not connection.in_transaction():
            # As SQLAlchemy does at the first statement: all of a reading sees one state.
            connection.begin()
        cursor = connection.connection.cursor()
        try:
            cursor.execute(form.words, form.values(given))
            yield cursor
        finally:
            cursor.close()

    def _form(self, connection: Connection, given: Mapping[str, Any]) -> _Form:
        lengths = (len(value) for value in given.values() if isinstance(value, list))
        key = (connection.dialect.name, *given, *lengths)
        if (form := self._forms.get(key)) is None:
            form = _Form.of(self._statement, connection, given)
            if len(self._forms) < _MOST_FORMS:
                self._forms[key] = form
        return form


def _spread(given: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in given.items():
        if isinstance(value, list):
            yield from ((f"{name}_{at}", one) for at, one in enumerate(value, 1))
        else:
            yield name, value
