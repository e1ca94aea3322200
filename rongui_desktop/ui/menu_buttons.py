"""The buttons 文件 and 业务 before the first tab; they lie over the room that the style sheet leaves there."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton, QTabWidget


class MenuButtons:
    """Both are disabled until their menus are there."""

    def __init__(self, tabs: QTabWidget) -> None:
        """Make the buttons over `tabs`."""
        self.file, self.work = QPushButton("文件", tabs), QPushButton("业务", tabs)
        # The letters of the shortcuts would take the room that tabs and search need on a small screen.
        for button, name, keys in ((self.file, "fileButton", "Alt+F"), (self.work, "workButton", "Alt+Y")):
            button.setObjectName(name)
            button.setShortcut(keys)
            button.setToolTip(f"{button.text()}（{keys}）")
            button.setEnabled(False)

    def place(self, width: int, height: int) -> None:
        """Share the room between them."""
        self.file.setGeometry(0, 0, width // 2, height)
        self.work.setGeometry(width // 2, 0, width - width // 2, height)

    def hang(self, file_menu: QMenu, work_menu: QMenu) -> None:
        """Give each its menu."""
        for button, menu in ((self.file, file_menu), (self.work, work_menu)):
            button.setMenu(menu)
            button.setEnabled(True)
