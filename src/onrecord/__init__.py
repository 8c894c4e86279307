"""The record: who asserted what, where and when, and the desks that answer from it and keep it."""
