"""What curators type, understood."""
