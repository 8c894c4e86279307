"""What people put around a claim, and what is left without it."""
