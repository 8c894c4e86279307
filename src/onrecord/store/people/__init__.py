"""What people want and say; never who they are."""
