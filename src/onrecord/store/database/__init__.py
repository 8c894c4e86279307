"""The one way to the database, SQLite or PostgreSQL."""
