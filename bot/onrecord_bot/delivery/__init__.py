"""What is to be said goes out, at the platform's pace."""
