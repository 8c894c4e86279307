"""The house put together, and its command line."""
