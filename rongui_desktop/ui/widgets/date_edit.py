"""Line edits for a date and for a time of day: typed in any short way, no mask, no validator, no wheel."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from rongui_desktop.ui import theme
from rongui_desktop.ui.widgets.field_errors import clear_error, mark_error
from rongui_desktop.ui.widgets.typed import DATE_HELP, TIME_HELP, read_date, read_time, weekday

if TYPE_CHECKING:
    from rongui_desktop.clock import Clock


# By number: a key that types a Chinese character has no member in Qt.Key.
_STEPS = {int(Qt.Key.Key_Up): 1, int(Qt.Key.Key_Down): -1}


class _TypedEdit(QLineEdit):
    """Reads what was typed when the field is left; a hint stands at the right while there is room.

    `value_changed(object)` carries the value, or None, with every change of meaning.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._hint = ""
        self._last: object = None
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.textChanged.connect(self._retyped)

    def _parse(self, text: str) -> Any:
        """What the text means; None when it is empty. Subclasses raise ValueError with a Chinese sentence."""
        return text.strip() or None

    def _canonical(self, value: Any) -> str:
        """The value in full form."""
        return str(value)

    def _hint_of(self, value: Any) -> str:
        """What stands at the right of a value."""
        return ""

    def _read(self) -> Any:
        try:
            return self._parse(self.text())
        except ValueError:
            return None

    def problem(self) -> str:
        """One Chinese sentence about what is wrong with the text, or an empty one."""
        try:
            self._parse(self.text())
        except ValueError as error:
            return str(error)
        return ""

    def normalise(self) -> bool:
        """Rewrite the text in full form, or mark the field; returns whether it is right (or empty)."""
        problem = self.problem()
        if problem:
            mark_error(self, problem)
            return False
        clear_error(self)
        value = self._parse(self.text())
        text = "" if value is None else self._canonical(value)
        if text != self.text():
            self.setText(text)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Normalise when the field is left for another one."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.normalise()
        super().focusOutEvent(event)

    def _retyped(self) -> None:
        value = self._read()
        self._hint = "" if value is None else self._hint_of(value)
        if self.property("error"):
            clear_error(self)
        if value != self._last:
            self._last = value
            self.value_changed.emit(value)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hint behind the text, at the right."""
        super().paintEvent(event)
        if not self._hint:
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._hint) + 16 > room.width():
            return
        painter = QPainter(self)
        painter.setPen(QColor(theme.SECONDARY))
        painter.drawText(
            room.adjusted(0, 0, -4, 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            self._hint,
        )
        painter.end()


class DateEdit(_TypedEdit):
    """A date: 1215, 20191215, 12-15, 今天; + and - move by a day, up and down too.

    `value_changed(object)` carries a `datetime.date` or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field; `set_clock` gives it the program's today."""
        self._clock: Clock | None = None
        super().__init__(parent)
        self.setPlaceholderText("如 1215、今天")
        self.setToolTip(DATE_HELP + "；按 + / - 前后移一天")

    def set_clock(self, clock: Clock) -> None:
        """Use the program's clock for 今天 and for dates without a year."""
        self._clock = clock

    def value(self) -> date | None:
        """The date that the text means; None when it is empty or wrong (`problem` tells which)."""
        return self._read()

    def set_value(self, day: date | None) -> None:
        """Show a date."""
        self.setText("" if day is None else day.isoformat())

    def _today(self) -> date:
        return self._clock.today() if self._clock is not None else datetime.now().date()

    def _parse(self, text: str) -> date | None:
        return read_date(text, self._today())

    def _canonical(self, value: date) -> str:
        return value.isoformat()

    def _hint_of(self, value: date) -> str:
        return weekday(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a day on + and - (a minus inside a half-typed date is typed), up and down."""
        step = _STEPS.get(event.key(), 0)
        step = step or {"+": 1, "＋": 1}.get(event.text(), 0)
        if event.text() in ("-", "－") and (not self.text() or len(self.text()) >= 8):
            step = -1
        if not step or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        day = self.value()
        if day is not None:
            self.set_value(day + timedelta(days=step))
        elif not self.text().strip():
            self.set_value(self._today() + timedelta(days=step))
        event.accept()


class TimeEdit(_TypedEdit):
    """A time of day: 1930, 19:30, 19点半; + and - move by five minutes, up and down too.

    `value_changed(object)` carries a `datetime.time` or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(parent)
        self.setPlaceholderText("如 1930")
        self.setToolTip(TIME_HELP + "；按 + / - 前后移五分钟")

    def value(self) -> time | None:
        """The time that the text means; None when it is empty or wrong (`problem` tells which)."""
        return self._read()

    def set_value(self, moment: time | None) -> None:
        """Show a time."""
        self.setText("" if moment is None else self._canonical(moment))

    def _parse(self, text: str) -> time | None:
        return read_time(text)

    def _canonical(self, value: time) -> str:
        return f"{value:%H:%M}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by five minutes on + and -, up and down."""
        step = 5 * _STEPS.get(event.key(), 0)
        step = step or {"+": 5, "＋": 5, "-": -5, "－": -5}.get(event.text(), 0)
        moment = self.value()
        if not step or moment is None:
            super().keyPressEvent(event)
            return
        moved = datetime.combine(date(2000, 1, 1), moment) + timedelta(minutes=step)
        self.set_value(moved.time())
        event.accept()
