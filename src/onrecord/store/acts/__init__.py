"""Writing: each act is one transaction that leaves one event."""
