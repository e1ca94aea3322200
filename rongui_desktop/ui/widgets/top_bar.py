"""The right end of the tab bar: global search, year, station and account."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from rongui_desktop.ui.forms.ui_top_bar import Ui_TopBar

# The search, in pixels, where only its magnifying glass has room.
_GLASS = 44
# What the empty search says; the longest for which there is room.
_PLACEHOLDERS = ("搜索姓名、编号、内容  Ctrl+K", "姓名、编号、内容  Ctrl+K", "搜索  Ctrl+K", "搜索")


class TopBar(QWidget):
    """Takes the width that the tabs leave (`take`); `year_chosen(int)` when the user picks another year.

    In very little room (large type on a small screen) the account goes and the search is its magnifying glass, until
    somebody searches: then it lies over the last tabs.
    """

    year_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        """An empty bar; searching is off until `open_search`."""
        super().__init__(parent)
        self._account: tuple[str, ...] = ()
        self._form = Ui_TopBar()
        self._form.setupUi(self)
        self.search_edit = self._form.globalSearchEdit
        self._least_search = self.search_edit.minimumWidth()
        self.search_edit.setEnabled(False)
        self.search_edit.installEventFilter(self)
        self.year_combo = self._form.yearCombo
        self.year_combo.activated.connect(self._activated)
        self._width = self.least

    def take(self, width: int) -> None:
        """Ask for `width` pixels from now on: QTabWidget goes by the size hint of its corners."""
        if width != self._width:
            self._width = width
            self.updateGeometry()
        self._fit()

    @property
    def least(self) -> int:
        """The width in pixels in which everything is there, as short as may be."""
        layout, account = self._form.topBarLayout, self._form.accountLabel
        return (
            self.tightest + self._least_search - _GLASS + account.minimumSizeHint().width() + layout.spacing()
        )

    @property
    def tightest(self) -> int:
        """The width in pixels without the account and with only the magnifying glass of the search."""
        layout = self._form.topBarLayout
        margins = layout.contentsMargins()
        around = margins.left() + margins.right() + layout.spacing()
        return around + _GLASS + self.year_combo.sizeHint().width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let whoever searches see what is typed."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Shorten what is said every day where there is little room: the station first, then the search's hint."""
        self._form.accountLabel.setText("".join(self._account[-1:]))
        tight = self._width < self.least
        self._form.accountLabel.setVisible(not tight)
        glass = tight and not self.search_edit.hasFocus()
        self.search_edit.setMinimumWidth(_GLASS if glass else self._least_search)
        if tight:
            self.search_edit.setPlaceholderText("")
            return
        metrics, layout = self.fontMetrics(), self._form.topBarLayout
        margins = layout.contentsMargins()
        room = self._width - margins.left() - margins.right() - 3 * layout.spacing()
        room -= self.year_combo.sizeHint().width()
        # Around the words of the search: the magnifying glass, the cross that empties it, its frame.
        around = round(metrics.height() * 3.6)
        plain = metrics.horizontalAdvance(_PLACEHOLDERS[1]) + around
        whole = " · ".join(self._account)
        said = whole if metrics.horizontalAdvance(whole) + plain <= room else "".join(self._account[-1:])
        self._form.accountLabel.setText(said)
        self._form.accountLabel.setToolTip(whole)
        self._form.accountLabel.setAccessibleName(whole)
        room -= metrics.horizontalAdvance(said)
        fitting = (words for words in _PLACEHOLDERS if metrics.horizontalAdvance(words) + around <= room)
        self.search_edit.setPlaceholderText(next(fitting, _PLACEHOLDERS[-1]))

    def sizeHint(self) -> QSize:
        """The width given, or what somebody who searches needs; the height that the layout needs."""
        width = max(self._width, self.least) if self.search_edit.hasFocus() else self._width
        return QSize(width, super().sizeHint().height())

    def show_account(self, words: Sequence[str]) -> None:
        """Show who works where; empty words are left out."""
        self._account = tuple(word for word in words if word)
        self._fit()

    def show_years(self, years: Sequence[int], shown: int) -> None:
        """Offer years, newest first, with `shown` as the present one."""
        self.year_combo.clear()
        for year in years:
            self.year_combo.addItem(f"{year} 年", year)
        self.year_combo.setCurrentIndex(years.index(shown))

    def focus_search(self) -> None:
        """Begin to search."""
        self.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_edit.selectAll()

    def _activated(self, place: int) -> None:
        self.year_chosen.emit(int(self.year_combo.itemData(place)))
