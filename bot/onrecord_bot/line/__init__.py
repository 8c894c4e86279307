"""The line to a Bot API server: nothing that comes over it is confirmed before it is kept."""
