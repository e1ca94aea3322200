"""Word documents from the window: which one, of what, where to."""
