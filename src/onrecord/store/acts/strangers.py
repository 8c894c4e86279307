"""Foreign objects that act by themselves in the database: triggers, rules, views as tables.

A trigger of somebody else's can drop or change what is written after the record was looked at, and
a view can tell each reader something else: no event tells of either.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, TextClause, bindparam, text

from onrecord.store.tables.schema import metadata

_STRANGERS: Mapping[str, TextClause] = {
    "sqlite": text(
        """SELECT type, name, tbl_name FROM sqlite_master
            WHERE type = 'trigger' AND tbl_name IN :ours AND tbl_name <> 'event'
               OR type = 'view' AND name IN :ours
            ORDER BY type, name"""
    ),
    "postgresql": text(
        """SELECT 'trigger', tgname, relname
             FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
            WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace
              AND relname IN :ours AND relname <> 'event'
            UNION ALL
           SELECT 'rule', rulename, tablename FROM pg_rules
            WHERE schemaname = current_schema() AND tablename IN :ours
            UNION ALL
           SELECT 'view', viewname, viewname FROM pg_views
            WHERE schemaname = current_schema() AND viewname IN :ours
            ORDER BY 1, 2"""
    ),
}
"""The triggers on the table of events are looked at one by one where its guards are."""


def strangers(connection: Connection) -> Iterator[str]:
    """Every such object, described in words."""
    query = _STRANGERS[connection.dialect.name].bindparams(bindparam("ours", expanding=True))
    for what, name, table in connection.execute(query, {"ours": sorted(metadata.tables)}):
        where = "in the place of a table" if what == "view" else f"on {table}"
        yield f"{what} {name} {where}: is not OnRecord's, and may change what is stored or answered"
