"""Faults 12 and 18: whatever stands in the record or is asked is shown, and stays what it is."""
