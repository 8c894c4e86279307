"""What must survive a crash between hearing somebody and having answered."""
