"""Dialogs of the 文件 menu and the first start."""
