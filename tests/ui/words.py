"""What of a page or a dialog cannot be read: words wider than their widget, widgets that reach out of their holder."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QWidget,
)

_WORDED = (QLabel, QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
_FIELDS = (QLineEdit, QComboBox, QPlainTextEdit, QTableView, QListWidget, QAbstractSpinBox, QTabWidget)
# A pixel of rounding at a scaled font.
_SLACK = 1
# What a combo box needs beside its words: frame, padding and arrow.
_ARROW = 30


def cut(root: QWidget) -> list[str]:
    """Say which visible words of `root` are cut off, and by what."""
    return [
        f"{widget.objectName() or type(widget).__name__} {_words(widget)!r}: {problem}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, _WORDED) and widget.isVisible()
        for problem in (_too_narrow(widget), _reaches_out(widget, root))
        if problem
    ]


def unnamed(root: QWidget) -> list[str]:
    """Say which visible fields and pictured buttons of `root` a screen reader has no name for."""
    buddies = {label.buddy() for label in root.findChildren(QLabel)}
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        inside = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
        silent = isinstance(widget, QAbstractButton) and not widget.text()
        if (isinstance(widget, _FIELDS) or silent) and not inside:
            known = widget.accessibleName() or widget in buddies
            found += [] if known else [widget.objectName() or type(widget).__name__]
    return found


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _too_narrow(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            needed, there = widget.heightForWidth(widget.width()), widget.height()
        else:
            needed, there = widget.sizeHint().width(), widget.width()
    elif isinstance(widget, QAbstractButton) and widget.text():
        needed, there = widget.sizeHint().width(), widget.width()
        if isinstance(widget, QPushButton) and widget.sizeHint().height() > widget.height() + _SLACK:
            return f"{widget.height()} of {widget.sizeHint().height()} pixels high"
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText()) + _ARROW
        there = widget.width()
    elif isinstance(widget, QLineEdit) and not widget.text():
        # What is typed can be scrolled; the hint in an empty field cannot.
        needed, there = widget.fontMetrics().horizontalAdvance(widget.placeholderText()), widget.width() - 16
    else:
        return ""
    return f"{there} of {needed} pixels" if needed > there + _SLACK else ""


def _reaches_out(widget: QWidget, root: QWidget) -> str:
    holder = widget.parentWidget()
    scrolls = False
    while holder is not None:
        # What scrolls up and down may lie beneath the edge, but never beside it.
        scrolls = scrolls or isinstance(holder.parentWidget(), QAbstractScrollArea)
        corner = widget.mapTo(holder, QPoint(widget.width(), widget.height()))
        if corner.x() > holder.width() + _SLACK or (not scrolls and corner.y() > holder.height() + _SLACK):
            return f"reaches out of {holder.objectName() or type(holder).__name__}"
        if holder is root:
            break
        holder = holder.parentWidget()
    return ""
