"""What a browser or a watcher of machines may ask for."""
