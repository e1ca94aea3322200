"""Small editors and panels that every page uses."""
