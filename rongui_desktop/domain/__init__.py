"""Records and their rules."""
