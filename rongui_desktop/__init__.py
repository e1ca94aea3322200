"""Program for the work of a sub-district People's Congress committee and its liaison stations."""
"""容桂人大街道工委办公系统 (rongui_desktop)."""
