"""Which Word document is to be made, of what, and in which style: the card of the page 报表 that writes it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase

from rongui_desktop.errors import UserError
from rongui_desktop.reports import catalogue
from rongui_desktop.services.printables import Printables
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.messages import first_lines
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.field_errors import FieldErrors

if TYPE_CHECKING:
    from rongui_desktop.ui.forms.ui_reports_page import Ui_ReportsPage

_SUMMARY = "annual-summary"
# How far ahead a roster or a notice looks at first.
_AHEAD = timedelta(days=30)


class DocumentForm(QObject):
    """Shows the fields that the chosen kind asks for; every kind of the catalogue can be written here."""

    def __init__(self, context: PageContext, ui: Ui_ReportsPage, page: QObject) -> None:
        """Offer all kinds, the annual summary first."""
        super().__init__(page)
        self._context, self._ui = context, ui
        self._printables: Printables = {}
        self._target = Path()
        self._errors = FieldErrors(ui.reportErrorLabel)
        for field, edit in (("id", ui.reportRecordCombo), ("from", ui.fromEdit), ("to", ui.toEdit)):
            self._errors.add(field, edit, ui.reportErrorLabel)
        for edit in (ui.fromEdit, ui.toEdit):
            edit.set_clock(context.clock)
        for key, title in catalogue.titles():
            ui.reportKindCombo.addItem(title, key)
        ui.reportKindCombo.currentIndexChanged.connect(self._show_options)
        ui.blankCheck.toggled.connect(self._show_options)
        ui.makeReportButton.clicked.connect(self.write)
        self.offer_summary()
        self._show_options()

    def offer_summary(self) -> None:
        """Choose the annual summary."""
        combo = self._ui.reportKindCombo
        combo.setCurrentIndex(combo.findData(_SUMMARY))

    def offer(self, printable: Printables) -> None:
        """Offer the records of a year, and a span of days in it."""
        self._printables = printable
        today, year = self._context.clock.today(), self._context.year.value
        first = today if today.year == year else date(year, 1, 1)
        last = today + _AHEAD if today.year == year else date(year, 12, 31)
        for edit, day in ((self._ui.fromEdit, first), (self._ui.toEdit, last)):
            if edit.value() is None or edit.value().year != year:
                edit.set_value(day)
        self._show_options()

    @property
    def _kind(self) -> catalogue.ReportKind:
        return catalogue.KINDS[self._ui.reportKindCombo.currentData()]

    def _show_options(self, _value: object = None) -> None:
        ui, kind = self._ui, self._kind
        checks = {
            "masked": ui.maskedCheck,
            "blank": ui.blankCheck,
            "internal": ui.internalCheck,
            "a3": ui.a3Check,
        }
        for option, check in checks.items():
            check.setVisible(option in kind.optional)
        by_number, by_days = "id" in kind.required, "date_from" in kind.required
        for widget in (ui.periodLabel, ui.periodBox):
            widget.setVisible(by_days)
        for widget in (ui.recordLabel, ui.reportRecordCombo):
            widget.setVisible(not by_days)
        ui.recordLabel.setText(kind.id_title or "年度")
        ui.reportRecordCombo.setEnabled(by_number and not self._is_blank)
        several = "几份合成一个文件时，编号之间用“、”分开" if "ids" in kind.optional and by_number else ""
        ui.reportRecordCombo.setToolTip(several)
        if not by_number:
            ui.reportRecordCombo.set_choices([])
            ui.reportRecordCombo.set_text(f"{self._context.year.value} 年")
            return
        offered = self._printables.get(kind.id_title, ())
        ui.reportRecordCombo.set_choices([Choice(each.number, each.line, each.keys) for each in offered])
        if ui.reportRecordCombo.value() is None:
            ui.reportRecordCombo.set_text(offered[0].line if offered else "")

    @property
    def _is_blank(self) -> bool:
        return "blank" in self._kind.optional and self._ui.blankCheck.isChecked()

    # writing ---------------------------------------------------------------------------------------

    def write(self) -> None:
        """Ask where to, and write the chosen document."""
        ui, kind = self._ui, self._kind
        self._errors.clear()
        try:
            options, what = self._options()
        except UserError as error:
            self._errors.show(error)
            return
        path = self._context.messages.save_file(
            "生成 Word 文书", f"{kind.title} {what}.docx", "Word 文档 (*.docx)"
        )
        if path is None:
            return
        make = partial(catalogue.prepare, self._context.store, kind.key, options)
        ui.makeReportButton.setEnabled(False)
        self._target = path
        self._context.tasks.run(self, make, self._made, self._not_written)

    def _options(self) -> tuple[catalogue.Options, str]:
        """Return what is asked for, and what it is of, for the name of the file.

        Raises:
            UserError: a number or a day is missing; the field names it.
        """
        ui, kind, year = self._ui, self._kind, self._context.year.value
        numbers = self._numbers() if "id" in kind.required and not self._is_blank else ()
        first, last = self._days() if "date_from" in kind.required else (None, None)
        options = catalogue.Options(
            year=year,
            id=numbers[0] if numbers else "",
            date_from=first,
            date_to=last,
            masked="masked" in kind.optional and ui.maskedCheck.isChecked(),
            blank=self._is_blank,
            ids=numbers if len(numbers) > 1 else (),
            internal="internal" in kind.optional and ui.internalCheck.isChecked(),
            a3="a3" in kind.optional and ui.a3Check.isChecked(),
        )
        if self._is_blank:
            return options, "空白表"
        if numbers:
            return options, numbers[0] if len(numbers) == 1 else f"{numbers[0]}等{len(numbers)}份"
        return options, f"{first}至{last}" if first else f"{year}年"

    def _numbers(self) -> tuple[str, ...]:
        """Return the chosen record, or those that were typed; what follows a number on its line is no part of it."""
        combo, kind = self._ui.reportRecordCombo, self._kind
        combo.complete_typed()
        chosen = combo.value()
        typed = [part.strip().partition("  ")[0] for part in combo.text().split("、")]
        numbers = (chosen,) if chosen else tuple(filter(None, typed))
        if not numbers:
            raise UserError(f"请先选一个{kind.id_title}。", "id")
        if len(numbers) > 1 and "ids" not in kind.optional:
            raise UserError(f"“{kind.title}”一次只能做一份，请只选一个{kind.id_title}。", "id")
        return numbers

    def _days(self) -> tuple[date, date]:
        days: list[date] = []
        for field, edit in (("from", self._ui.fromEdit), ("to", self._ui.toEdit)):
            day = edit.value()
            if day is None:
                raise UserError(f"{edit.problem() or '请填写日期'}。", field)
            days.append(day)
        if days[1] < days[0]:
            raise UserError(f"截止日期不能早于起始日期（{days[0]:%Y-%m-%d}）。", "to")
        return days[0], days[1]

    def _made(self, made: catalogue.PreparedReport) -> None:
        """Save the document; a masked one only when the clerk has seen what it still tells."""
        if made.to_clear and not self._context.messages.ask(
            f"公示前请核对以下内容：\n{first_lines(made.to_clear)}",
            yes="仍然保存",
            no="先不保存",
            danger=True,
        ):
            self._ui.makeReportButton.setEnabled(True)
            self._context.messages.note("没有保存；请在记录里删改后重新生成。")
            return
        write = partial(_save, made, self._target)
        self._context.tasks.run(self, write, self._written, self._not_written)

    def _written(self, result: catalogue.ReportResult) -> None:
        self._ui.makeReportButton.setEnabled(True)
        lines = [f"已写入“{result.path}”。", *result.warnings, *self._fonts()]
        if self._context.messages.ask("\n".join(lines), yes="打开文件夹", no="关闭"):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(result.path).parent)))

    def _fonts(self) -> list[str]:
        """Say once on this PC which faces of official documents it lacks."""
        if self._context.local.get("fonts_told"):
            return []
        # A report was just written: what this needs is loaded.
        from rongui_desktop.reports.gongwen.measures import fallback_notice

        self._context.local.put("fonts_told", True)
        notice = fallback_notice(set(QFontDatabase.families()))
        return [notice] if notice else []

    def _not_written(self, error: Exception) -> None:
        self._ui.makeReportButton.setEnabled(True)
        self._context.messages.failed(error)


def _save(made: catalogue.PreparedReport, path: Path) -> catalogue.ReportResult:
    catalogue.save(made.content, path)
    return catalogue.ReportResult(path, made.warnings)
