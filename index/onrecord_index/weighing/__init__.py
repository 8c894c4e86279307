"""What can be said of each candidate beside the others."""
