"""容桂人大街道工委办公系统 (rongui_desktop)."""
