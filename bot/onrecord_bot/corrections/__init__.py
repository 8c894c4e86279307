"""Delivered answers follow the record."""
