"""Every word of every page and dialog can be read on a small screen, in the base size and in the large type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTableView, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from rongui_desktop.services import reception_look, reception_sessions
from rongui_desktop.services.paper_numbers import Paper
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.lists.chip_bar import ChipBar
from rongui_desktop.ui.page_table import PAGES
from rongui_desktop.ui.widgets.top_bar import TopBar
from tests.ui.pages.conftest import Settle
from tests.ui.words import cut, unnamed

# What the frame leaves of 1366×768.
WIDTH, HEIGHT = 1366, 690
SCREEN = 1366, 768


@pytest.fixture(params=[False, True], ids=["base", "large"])
def type_size(request: Any, look: QApplication) -> Iterator[bool]:
    """Both sizes of type."""
    theme.apply(look, large=request.param)
    yield request.param
    theme.apply(look, large=False)


def views(page: QWidget) -> list[QPushButton]:
    """The buttons that change between the lists of a page."""
    bar = page.findChild(ChipBar, "viewChips")
    return bar.findChildren(QPushButton) if bar is not None else []


def choose_a_row(page: QWidget) -> None:
    """Make the second row of the list that is shown current, so that its detail stands beside it."""
    for table in page.findChildren(QTableView):
        model: QAbstractItemModel | None = table.model()
        if table.isVisible() and model is not None and model.rowCount() > 1:
            table.setCurrentIndex(model.index(1, 0))


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("year", [2019, 2015])
def test_every_view_of_every_page_can_be_read(
    type_size: bool, demo: PageContext, settle: Settle, qtbot: QtBot, name: str, year: int
) -> None:
    demo.year.choose(year)
    page: Any = PAGES[name](demo)
    qtbot.addWidget(page)
    page.resize(WIDTH, HEIGHT)
    page.show()
    page.load()
    settle()
    for view in views(page) or [None]:
        if view is not None:
            view.click()
        settle()
        choose_a_row(page)
        settle()
        # A page that needs more width than there is would be cut off by its window.
        assert page.minimumSizeHint().width() <= WIDTH
        assert cut(page) == []
        assert unnamed(page) == []


def test_the_frame_can_be_read(type_size: bool, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*SCREEN)
    bar = TopBar(window)
    bar.show_years([2019], 2019)
    bar.show_account(["街道中心联络站", "小梁"])
    window.show()
    whole = "街道中心联络站 · 小梁"
    for width in (900, 640, 500, 360):
        bar.take(width)
        bar.resize(width, bar.sizeHint().height())
        QTest.qWait(5)
        assert cut(bar) == [], width
        label: Any = bar.findChild(QWidget, "accountLabel")
        assert label.text() in (whole, "小梁")
        assert label.toolTip() == whole
    assert label.text() == "小梁"


# dialogs -------------------------------------------------------------------------------------------


def _session(context: PageContext) -> UUID:
    """The evening of the demonstration's day."""
    sessions = reception_look.list_sessions(context.store, 2019)
    return next(row.id for row in sessions if row.day == context.clock.today())


def _settings(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.settings_dialog import SettingsDialog

    return SettingsDialog(context)


def _export(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.export_dialog import ExportDialog

    return ExportDialog(context, [2019])


def _backups(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.services.safekeeping import backup
    from rongui_desktop.ui.dialogs.backups_dialog import BackupsDialog

    backup(context.store)
    return BackupsDialog(context)


def _import(context: PageContext, folder: Path) -> QDialog:
    import openpyxl

    from rongui_desktop.paths import resource
    from rongui_desktop.ui.dialogs.import_dialog import ImportDialog

    book = openpyxl.load_workbook(resource("demo", "2019.xlsx"))
    for row in book["接待场次"].iter_rows(min_row=2, max_row=9):
        row[2].value = "昨天"
    file = folder / "改动.xlsx"
    book.save(file)
    dialog = ImportDialog(context)
    dialog.show()
    dialog.check(file)
    return dialog


def _first_start(_context: PageContext, folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.first_start_dialog import FirstStartDialog

    dialog = FirstStartDialog(folder / "一个名字很长的文件夹" / "rongui-desktop")
    button: Any = dialog.findChild(QPushButton, "createButton")
    dialog.show()
    button.click()
    return dialog


def _new_session(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.domain.codes import SessionKind
    from rongui_desktop.ui.dialogs.session_dialog import SessionDialog

    dialog = SessionDialog(context, {}, None)
    dialog.ask(reception_sessions.propose_session(context.store, SessionKind.NIGHT, date(2019, 12, 25)))
    return dialog


def _attendance(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.attendance_dialog import AttendanceDialog

    dialog = AttendanceDialog(context, {}, None, _session(context))
    dialog.ask()
    return dialog


def _closing(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.closing_dialog import ClosingDialog

    dialog = ClosingDialog(context, {}, None, _session(context))
    dialog.ask()
    return dialog


def _reason(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog

    question = "LF2019-0068连同它的事项一起作废，编号保留，不再计入统计。"
    dialog = ReasonDialog(context, {}, "withdraw", None, title="作废登记", question=question)
    dialog.ask(str, "作废")
    dialog.ui.acceptButton.click()
    return dialog


def _matter(context: PageContext) -> Any:
    """What the page of matters shows of one that is being handled, with its number."""
    from sqlalchemy import select

    from rongui_desktop.domain.records import Opinion
    from rongui_desktop.services.handling import handling_of
    from rongui_desktop.ui.opinions.handling_panel import Chosen

    with context.store.read() as session:
        key = session.scalars(select(Opinion.id).where(Opinion.number == "容公接〔2019〕28号")).one()
    view = handling_of(context.store, key)
    heading = "容公接〔2019〕28号 朝阳社区行人过街设施不足，希望尽快处理并答复。"
    return Chosen((key,), of_suggestions=False, view=view, heading=heading)


def _step(kind: str) -> Callable[[PageContext, Path], QDialog]:
    def make(context: PageContext, _folder: Path) -> QDialog:
        from rongui_desktop.domain.codes import EventKind
        from rongui_desktop.ui.dialogs.step_dialog import StepDialog

        chosen = _matter(context)
        step = EventKind(kind)
        correcting = step is EventKind.CORRECTED
        row = chosen.view.rows[-1] if correcting else None
        dialog = StepDialog(context, {}, None, chosen, EventKind.ASSIGNED if correcting else step, row)
        dialog.ask()
        context.tasks.wait()
        QTest.qWait(20)
        dialog.ui.outcomeCombo.set_text("列入计划解决")
        dialog.ui.saveButton.click()
        return dialog

    return make


def _opinion(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.opinion_dialog import OpinionDialog

    dialog = OpinionDialog(context, {}, None)
    dialog.ask()
    dialog.ui.saveButton.click()
    return dialog


def _suggestion(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.suggestion_dialog import SuggestionDialog

    dialog = SuggestionDialog(context, {}, None, None)
    dialog.ask()
    dialog.ui.leaderEdit.setText("张三")
    dialog.ui.saveButton.click()
    return dialog


def _followers(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.followers_dialog import FollowersDialog

    chosen = _matter(context)
    dialog = FollowersDialog(context, {}, None, chosen.keys[0], chosen.heading, [])
    dialog.ask()
    return dialog


def _link(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.link_dialog import LinkDialog

    chosen = _matter(context)
    dialog = LinkDialog(context, {}, None, chosen.keys[0], chosen.heading)
    dialog.ask()
    dialog.ui.saveButton.click()
    return dialog


def _papers(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.paper_dialog import PaperDialog

    chosen = _matter(context)
    keys = [*chosen.keys, *chosen.keys]
    dialog = PaperDialog(context, {}, None, keys, chosen.heading, Paper.SUGGESTION_REPLY)
    dialog.ask()
    return dialog


def _origin(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.origin_dialog import OriginDialog

    chosen = _matter(context)
    dialog = OriginDialog(context, {}, None, chosen.keys[0], chosen.heading, [])
    dialog.ask()
    dialog.ui.activityCombo.setEditText("没有的活动")
    dialog.ui.saveButton.click()
    return dialog


def _activity(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.activity_dialog import ActivityDialog

    dialog = ActivityDialog(context, {}, None)
    dialog.ask()
    context.tasks.wait()
    dialog.ui.callCombo.setCurrentIndex(0)
    dialog.ui.callCombo.activated.emit(0)
    dialog.ui.saveButton.click()
    return dialog


def _recycle(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.recycle_dialog import RecycleDialog

    dialog = RecycleDialog(context)
    dialog.open()
    return dialog


def _visits(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.visit_batch_dialog import VisitBatchDialog

    dialog = VisitBatchDialog(context, {}, None)
    dialog.ask()
    dialog.ui.linesArea.put([("没有此人", "三", "", "")])
    dialog.ui.saveButton.click()
    return dialog


def _report(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.duty_report_dialog import DutyReportDialog

    dialog = DutyReportDialog(context, {}, None)
    dialog.ask()
    dialog.ui.votersEdit.setText("10")
    dialog.ui.satisfiedEdit.setText("八")
    dialog.ui.saveButton.click()
    return dialog


def _publicity(context: PageContext, _folder: Path) -> QDialog:
    from rongui_desktop.ui.dialogs.publicity_dialog import PublicityDialog

    dialog = PublicityDialog(context, {}, None)
    dialog.ask()
    dialog.ui.channelCombo.set_text("户外宣传阵地")
    dialog.ui.saveButton.click()
    return dialog


DIALOGS: dict[str, Callable[[PageContext, Path], QDialog]] = {
    "settings": _settings,
    "export": _export,
    "backups": _backups,
    "import": _import,
    "first start": _first_start,
    "session": _new_session,
    "attendance": _attendance,
    "closing": _closing,
    "reason": _reason,
    "assign": _step("交办"),
    "extend": _step("延期"),
    "reply": _step("办复"),
    "close": _step("办结"),
    "rate": _step("测评"),
    "correct": _step("更正"),
    "matter": _opinion,
    "suggestion": _suggestion,
    "followers": _followers,
    "link": _link,
    "papers": _papers,
    "origin": _origin,
    "recycle": _recycle,
    "activity": _activity,
    "visits": _visits,
    "report": _report,
    "publicity": _publicity,
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_can_be_read(
    type_size: bool, demo: PageContext, settle: Settle, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    dialog = DIALOGS[name](demo, tmp_path)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    tabs = dialog.findChild(QTabWidget)
    for place in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(place)
        QTest.qWait(5)
        assert cut(dialog) == [], place
        assert unnamed(dialog) == [], place
        assert dialog.width() <= SCREEN[0]
        assert dialog.height() <= SCREEN[1]


def test_what_a_rejected_settings_field_says_is_seen(
    type_size: bool, demo: PageContext, settle: Settle, qtbot: QtBot
) -> None:
    dialog: Any = _settings(demo, Path())
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    start: Any = dialog.findChild(QWidget, "startEdit")
    start.setText("abc")
    dialog.save()
    error: Any = dialog.findChild(QWidget, "errorLabel")
    assert error.isVisible()
    assert "接待开始时间" in error.text()
    assert cut(dialog) == []
