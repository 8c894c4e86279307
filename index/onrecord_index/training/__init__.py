"""The head is learned here, by one committed command, reproducible to the digit."""
