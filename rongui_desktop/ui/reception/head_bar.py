"""The head of the reception page: which session is shown, its state, what can be done with it, what to look out for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from rongui_desktop.domain.codes import SessionStatus
from rongui_desktop.domain.rules_reception import IN_PROGRESS
from rongui_desktop.services.reception_views import SessionDetail
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.forms.ui_reception_page import Ui_ReceptionPage
from rongui_desktop.ui.reception.evening import TONES, Evening, month_day, place_of, title_of
from rongui_desktop.ui.reception.print_desk import PrintDesk


class HeadBar(QObject):
    """Fills the head; the 打印 menu acts through the print desk. `form_wanted()` asks for the shown entry's form."""

    form_wanted = Signal()

    def __init__(self, context: PageContext, ui: Ui_ReceptionPage, prints: PrintDesk, page: QWidget) -> None:
        """Take over the head of the page."""
        super().__init__(page)
        self._context = context
        self._ui = ui
        self._prints = prints
        self._detail: SessionDetail | None = None
        menu = QMenu(ui.printButton)
        menu.setObjectName("printMenu")
        self._form = menu.addAction("登记表（当前来访人）…")
        self._form.triggered.connect(self.form_wanted)
        self._log = menu.addAction("接待日志…")
        self._log.triggered.connect(self._show_log)
        self._notice = menu.addAction("接待公告…")
        self._notice.triggered.connect(self._show_notice)
        menu.addSeparator()
        menu.addAction("空白登记表（手工填写）…").triggered.connect(self._show_blank)
        ui.printButton.setMenu(menu)
        ui.noticePrintButton.clicked.connect(self._show_notice)

    def show(self, evening: Evening | None) -> None:
        """Show a session, or that there is none."""
        ui, detail = self._ui, evening.detail if evening else None
        self._detail = detail
        self._log.setEnabled(detail is not None)
        self._notice.setEnabled(detail is not None)
        ui.attendanceButton.setEnabled(detail is not None and detail.status is not SessionStatus.CANCELLED)
        today = self._context.clock.today()
        state = detail.state if detail else ""
        ui.stateLabel.setVisible(detail is not None)
        ui.endSessionButton.setVisible(bool(detail and can_end(detail, today)))
        ui.startSessionButton.setVisible(not detail or can_start(detail, today))
        if detail is None:
            ui.titleLabel.setText("还没有接待场次")
            ui.placeLabel.setText("按 F5 开始今晚接待，或用“场次”新增")
            self._name_start("开始接待", "  F5")
            ui.noticeBar.hide()
            return
        ui.titleLabel.setText(title_of(detail))
        ui.placeLabel.setText(place_of(detail))
        theme.set_role(ui.stateLabel, "badge", TONES[state])
        ui.stateLabel.setText(state)
        if detail.day < today:
            self._name_start("补录本场")
        else:
            self._name_start("开始接待", "  F5")
        self._show_notice_bar(detail)

    def _name_start(self, what: str, key: str = "") -> None:
        self._ui.startSessionButton.setText(what + key)
        self._ui.startSessionButton.setAccessibleName(what)

    def _show_notice_bar(self, detail: SessionDetail) -> None:
        """Say what speaks against the day of a session that is still to come, and that its notice hangs too late."""
        ui = self._ui
        planned = detail.status is SessionStatus.PLANNED
        parts: list[str] = []
        if detail.notice_late and detail.notice_posted_on is not None:
            parts.append(
                f"公告 {month_day(detail.notice_posted_on)} 才张贴，应在 {month_day(detail.notice_due)} 前。"
            )
        elif detail.notice_late:
            parts.append(f"公告应在 {month_day(detail.notice_due)} 前张贴，还没有登记张贴。")
        elif planned and detail.notice_posted_on is None:
            parts.append(f"公告最迟 {month_day(detail.notice_due)} 张贴。")
        if planned and detail.first_day is not None:
            parts.append(f"由 {month_day(detail.first_day)} 改期。")
        if planned and detail.warning:
            parts.append(detail.warning)
        hangs = detail.notice_posted_on is None and detail.status is not SessionStatus.CANCELLED
        ui.noticePostedButton.setVisible(hangs)
        ui.noticePrintButton.setVisible(hangs)
        tone = "bad" if detail.notice_late else "warn" if detail.warning and planned else "muted"
        ui.noticeLabel.setProperty("tone", tone)
        theme.repolish(ui.noticeLabel)
        ui.noticeLabel.setText("".join(parts))
        ui.noticeBar.setVisible(bool(parts))

    def _show_log(self) -> None:
        if self._detail is not None:
            self._prints.show_log(self._detail.number)

    def _show_notice(self) -> None:
        if self._detail is not None:
            self._prints.show_notice(self._detail.number)

    def _show_blank(self) -> None:
        self._prints.show_blank_form(self._detail.number if self._detail else "")


def can_start(detail: SessionDetail, today: date) -> bool:
    """Whether a session is planned and its day has come (or gone: it was written on paper)."""
    return detail.status is SessionStatus.PLANNED and detail.day <= today


def can_end(detail: SessionDetail, today: date) -> bool:
    """Whether a session is under way, or was begun on a past day and never ended."""
    opened = detail.opened_at is not None and detail.closed_at is None
    return detail.state == IN_PROGRESS or (opened and detail.day < today)
