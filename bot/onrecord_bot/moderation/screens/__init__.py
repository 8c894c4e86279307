"""Screens: texts with buttons that say what they do."""
