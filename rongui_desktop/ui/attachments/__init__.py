"""Attached files in the window: their pictures, list and paper; the widget is `widgets/attachments_strip.py`."""
