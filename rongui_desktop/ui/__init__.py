"""The window: the only floor, beside app, that imports Qt."""
