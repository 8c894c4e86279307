"""What a browser or a monitoring system may ask for."""
