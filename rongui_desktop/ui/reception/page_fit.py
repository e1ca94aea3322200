"""Fits the reception page into narrow windows: 125 % scaling on a small screen leaves 1093 pixels of its 1366."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from rongui_desktop.ui.forms.ui_reception_page import Ui_ReceptionPage

_CHANGES = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange)
# So much wider than at least are fields in which a clerk can read what was typed.
_EASE = 1.3
# Qt's word for no greatest width (QWIDGETSIZE_MAX).
_ANY = 16_777_215


class PageFit(QObject):
    """Puts what is known already under the list of visitors, and the form's buttons into two rows, where needed."""

    def __init__(self, ui: Ui_ReceptionPage, page: QWidget) -> None:
        """Watch the page and its form."""
        super().__init__(page)
        self._ui = ui
        self._page = page
        self._stacked = False
        self._two_rows = False
        # Widgets are not moved between layouts while one of them is being laid out.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fit)
        for watched in (page, ui.visitorForm, ui.visitorForm.ui.fieldsArea.viewport()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the size, the font or what is shown has changed."""
        if event.type() in _CHANGES:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self._fit_side()
        self._fit_foot()
        self._ui.visitorForm.show_focus()

    def _fit_side(self) -> None:
        ui = self._ui
        margins = ui.pageLayout.contentsMargins()
        fields = round(ui.visitorForm.ui.fieldsWidget.minimumSizeHint().width() * _EASE)
        sides = ui.visitorsCard.minimumWidth() + ui.pastPanel.minimumWidth()
        needed = margins.left() + margins.right() + 2 * ui.bodyLayout.spacing() + sides + fields
        stacked = self._page.width() < needed
        # Where even the form alone has little room, it has all that the list can do without.
        least = ui.visitorsCard.minimumWidth()
        ui.leftColumn.setMaximumWidth(
            least if self._page.width() < least + round(1.4 * fields / _EASE) else _ANY
        )
        if stacked != self._stacked:
            self._stacked = stacked
            if stacked:
                ui.leftLayout.addWidget(ui.pastPanel, 2)
            else:
                ui.bodyLayout.addWidget(ui.pastPanel)
            ui.pastPanel.set_compact(stacked)

    def _fit_foot(self) -> None:
        ui = self._ui.visitorForm.ui
        movable = (ui.matterConfidentialCheck, ui.withdrawButton, ui.undoWithdrawalButton, ui.addMatterButton)
        shown = [each for each in (*movable, ui.saveButton, ui.savePrintButton) if not each.isHidden()]
        spacing = ui.formFootLayout.spacing()
        form = self._ui.visitorForm.layout().contentsMargins()
        room = self._ui.visitorForm.width() - form.left() - form.right()
        two_rows = sum(each.sizeHint().width() for each in shown) + spacing * len(shown) > room
        if two_rows == self._two_rows:
            return
        self._two_rows = two_rows
        if two_rows:
            for each in movable[:-1]:
                ui.upperFootLayout.addWidget(each)
            ui.upperFootLayout.addStretch(1)
            ui.upperFootLayout.addWidget(ui.addMatterButton)
            return
        ui.upperFootLayout.takeAt(len(movable) - 1)
        for place, each in enumerate(movable[:-1]):
            ui.formFootLayout.insertWidget(place, each)
        ui.formFootLayout.insertWidget(len(movable), ui.addMatterButton)
