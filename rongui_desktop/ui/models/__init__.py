"""Models that show listings in tables."""
