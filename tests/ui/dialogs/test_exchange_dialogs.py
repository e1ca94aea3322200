from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from rongui_desktop.errors import UserError
from rongui_desktop.services import attachments, office, safekeeping
from rongui_desktop.services.office import ListItem
from rongui_desktop.services.search import search
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.backups_dialog import BackupsDialog
from rongui_desktop.ui.dialogs.export_dialog import ExportDialog
from rongui_desktop.ui.dialogs.import_dialog import ImportDialog
from rongui_desktop.ui.dialogs.progress_dialog import ProgressDialog
from rongui_desktop.ui.tasks import Progress
from tests.storage.filling import evening_session, opinion, visitor
from tests.ui.conftest import HeardMessages

SESSION = (
    "YJ2019-024",
    "夜间接待",
    "2019-11-27",
    "19:30",
    "21:00",
    "综治信访维稳中心联络点",
    None,
    "已安排",
    None,
)
SESSION_TITLES = ("场次编号", "接待类型", "日期", "开始时间", "结束时间", "地点", "主题", "状态", "停接原因")


def workbook(path: Path, *rows: tuple[Any, ...]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "接待场次"
    sheet.append(SESSION_TITLES)
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def show(dialog: QDialog, context: PageContext, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    context.tasks.wait()


def part(dialog: QWidget, name: str) -> Any:
    return dialog.findChild(QWidget, name)


def cells(table: Any) -> list[list[str]]:
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


@pytest.fixture
def importing(context: PageContext, qtbot: QtBot) -> ImportDialog:
    dialog = ImportDialog(context)
    show(dialog, context, qtbot)
    return dialog


def test_an_import_is_previewed_and_then_done(
    context: PageContext, importing: ImportDialog, tmp_path: Path, messages: HeardMessages
) -> None:
    heard: list[str] = []
    context.changes.changed.connect(heard.append)
    office.save_items(context.store, "department", [ListItem("交警中队")])
    importing.check(workbook(tmp_path / "a.xlsx", SESSION))
    context.tasks.wait()
    assert cells(part(importing, "changesTable")) == [["接待场次", "1", "0", "0"]]
    assert part(importing, "outcomeLabel").text() == "将新增 1 条、更新 0 条，0 条未变。导入前会自动备份。"
    assert search(context.store, "YJ2019-024") == []
    assert part(importing, "importButton").text() == "导入 1 条"
    part(importing, "importButton").click()
    context.tasks.wait()
    assert [hit.number for hit in search(context.store, "YJ2019-024")] == ["YJ2019-024"]
    assert not importing.isVisible()
    assert heard == ["all"]
    assert messages.notes == ["已导入：新增 1 条，更新 0 条"]
    assert [info.note for info in safekeeping.list_backups(context.store.folder)] == ["导入之前"]


def test_the_same_file_again_has_nothing_to_import(
    context: PageContext, importing: ImportDialog, tmp_path: Path
) -> None:
    file = workbook(tmp_path / "a.xlsx", SESSION)
    importing.check(file)
    context.tasks.wait()
    importing.import_file()
    context.tasks.wait()
    importing.show()
    importing.check(file)
    context.tasks.wait()
    assert cells(part(importing, "changesTable")) == [["接待场次", "0", "0", "1"]]
    assert "没有需要导入的内容" in part(importing, "outcomeLabel").text()
    assert not part(importing, "importButton").isEnabled()


def test_every_error_is_listed_and_nothing_can_be_imported(
    context: PageContext, importing: ImportDialog, tmp_path: Path
) -> None:
    wrong = (*SESSION[:2], "昨天", *SESSION[3:7], "开过了", None)
    importing.check(workbook(tmp_path / "a.xlsx", SESSION, (None, *wrong[1:])))
    context.tasks.wait()
    errors = cells(part(importing, "errorsTable"))
    assert [(error[0], error[1], error[2], error[3]) for error in errors] == [
        ("接待场次", "3", "场次编号", ""),
        ("接待场次", "3", "日期", "昨天"),
        ("接待场次", "3", "状态", "开过了"),
    ]
    assert not part(importing, "importButton").isEnabled()
    assert part(importing, "previewTabs").tabText(1) == "错误 3"
    assert part(importing, "previewTabs").currentIndex() == 1
    part(importing, "copyErrorsButton").click()
    assert QGuiApplication.clipboard().text().count("\n") == 2
    assert search(context.store, "YJ2019-024") == []


@pytest.mark.parametrize("content", [b"", b"not a workbook", b"PK\x03\x04 torn"])
def test_a_file_that_is_no_workbook_is_told(
    context: PageContext, importing: ImportDialog, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(content)
    importing.check(file)
    context.tasks.wait()
    words = part(importing, "outcomeLabel").text()
    assert "a.xlsx" in words
    assert "Traceback" not in words
    assert not part(importing, "importButton").isEnabled()


# export --------------------------------------------------------------------------------------------


@pytest.fixture
def exporting(context: PageContext, importing: ImportDialog, tmp_path: Path, qtbot: QtBot) -> ExportDialog:
    importing.check(
        workbook(tmp_path / "a.xlsx", SESSION, ("YJ2018-001", *SESSION[1:2], "2018-11-28", *SESSION[3:]))
    )
    context.tasks.wait()
    importing.import_file()
    context.tasks.wait()
    dialog = ExportDialog(context, [2019, 2018])
    show(dialog, context, qtbot)
    return dialog


def exported(path: Path) -> list[Any]:
    book = openpyxl.load_workbook(path)
    rows = list(book["接待场次"].iter_rows(min_row=2, values_only=True))
    return sorted(row[0] for row in rows)


def test_everything_is_exported(
    context: PageContext, exporting: ExportDialog, tmp_path: Path, messages: HeardMessages
) -> None:
    assert part(exporting, "noteLabel").text().startswith("文件里有来访人的电话")
    assert "附件不随工作簿导出" in part(exporting, "noteLabel").text()
    messages.answers.append(tmp_path / "all.xlsx")
    exporting.export()
    context.tasks.wait()
    assert exported(tmp_path / "all.xlsx") == ["YJ2018-001", "YJ2019-024"]
    assert "已导出" in messages.notes[-1]
    assert not exporting.isVisible()


def test_one_year_is_exported(
    context: PageContext, exporting: ExportDialog, tmp_path: Path, messages: HeardMessages
) -> None:
    assert not part(exporting, "yearCombo").isEnabled()
    part(exporting, "yearRadio").click()
    assert part(exporting, "yearCombo").currentText() == "2019 年"
    messages.answers.append(tmp_path / "year.xlsx")
    exporting.export()
    context.tasks.wait()
    assert exported(tmp_path / "year.xlsx") == ["YJ2019-024"]


def test_the_template_is_written(
    context: PageContext, exporting: ExportDialog, tmp_path: Path, messages: HeardMessages
) -> None:
    part(exporting, "templateRadio").click()
    assert not part(exporting, "maskedCheck").isEnabled()
    messages.answers.append(tmp_path / "template.xlsx")
    exporting.export()
    context.tasks.wait()
    assert exported(tmp_path / "template.xlsx") == []


def test_a_place_that_cannot_be_written_is_told(
    context: PageContext, exporting: ExportDialog, tmp_path: Path, messages: HeardMessages
) -> None:
    messages.answers.append(tmp_path / "no" / "such" / "folder.xlsx")
    exporting.export()
    context.tasks.wait()
    assert len(messages.heard) == 1
    assert exporting.isVisible()


def test_giving_up_the_place_exports_nothing(exporting: ExportDialog, messages: HeardMessages) -> None:
    messages.answers.append(None)
    exporting.export()
    assert exporting.isVisible()


# backups -------------------------------------------------------------------------------------------


@pytest.fixture
def backups(context: PageContext, qtbot: QtBot) -> BackupsDialog:
    dialog = BackupsDialog(context)
    show(dialog, context, qtbot)
    return dialog


def test_a_backup_is_made_listed_and_previewed(
    context: PageContext, backups: BackupsDialog, messages: HeardMessages
) -> None:
    assert "尚未备份" in part(backups, "statusLabel").text()
    assert not part(backups, "restoreButton").isEnabled()
    backups.back_up()
    context.tasks.wait()
    context.tasks.wait()
    assert [row[:2] + row[3:] for row in cells(part(backups, "backupsTable"))] == [
        ["2019-11-27 17:16", "手动备份", "本机"]
    ]
    assert "上次备份 今天 17:16" in part(backups, "statusLabel").text()
    assert part(backups, "previewTitle").text() == "2019年11月27日 17:16"
    assert "站点：测试联络站" in part(backups, "previewLabel").text()
    assert "已备份并校验" in messages.notes[-1]


def test_a_copy_goes_where_the_user_wants(
    context: PageContext, backups: BackupsDialog, tmp_path: Path, messages: HeardMessages
) -> None:
    messages.answers.append(tmp_path / "copy.db")
    backups.copy_elsewhere()
    context.tasks.wait()
    assert safekeeping.preview(tmp_path / "copy.db").station == "测试联络站"


def test_going_back_is_asked_first(
    context: PageContext, backups: BackupsDialog, messages: HeardMessages
) -> None:
    backups.back_up()
    context.tasks.wait()
    wanted: list[Path] = []
    backups.restore_wanted.connect(wanted.append)
    messages.agree = False
    backups.restore()
    assert "先自动备份" in messages.heard[-1]
    assert wanted == []
    messages.agree = True
    backups.restore()
    assert wanted == [safekeeping.list_backups(context.store.folder)[0].path]


def test_a_backup_that_came_without_its_attachments_says_so(
    context: PageContext, backups: BackupsDialog, tmp_path: Path, messages: HeardMessages
) -> None:
    with context.store.write("登记") as session:
        meeting = evening_session()
        guest = visitor(meeting, 1)
        matter = opinion(guest, 1)
        session.add_all([meeting, guest, matter])
    attachments.add_bytes(context.store, attachments.Owner("opinion", matter.id), b"%PDF-1.4", "复函.pdf")
    alone = tmp_path / "alone"
    alone.mkdir()
    file = Path(shutil.copy(safekeeping.backup(context.store), alone))
    messages.answers.append(file)
    backups.choose_other()
    context.tasks.wait()
    told = part(backups, "previewLabel").text()
    assert "缺少 1 个附件文件（请连同旁边的 rongui-attachments 文件夹一起保存）" in told
    assert "附件　1 条" in told


def test_a_file_that_is_no_backup_is_refused(
    context: PageContext, backups: BackupsDialog, tmp_path: Path, messages: HeardMessages
) -> None:
    file = tmp_path / "letter.db"
    file.write_bytes(b"letter" * 1000)
    messages.answers.append(file)
    backups.choose_other()
    context.tasks.wait()
    assert part(backups, "previewTitle").text() == "不能用这个文件"
    assert "letter.db" in part(backups, "previewLabel").text()
    assert not part(backups, "restoreButton").isEnabled()


# progress ------------------------------------------------------------------------------------------


def test_cancelling_stops_the_work_and_closes_the_dialog(context: PageContext, qtbot: QtBot) -> None:
    done: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(1000):
            progress(step, 1000, "写入记录")
            time.sleep(0.005)
        done.append(1)

    dialog = ProgressDialog(context.tasks, "正在导入", None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    stopped: list[int] = []
    dialog.stopped.connect(lambda: stopped.append(1))
    dialog.start(work)
    qtbot.waitUntil(lambda: part(dialog, "progressBar").value() > 3)
    assert part(dialog, "progressBar").maximum() == 1000
    assert part(dialog, "stepLabel").text() == "写入记录"
    dialog.close()
    assert dialog.isVisible()
    assert part(dialog, "stepLabel").text() == "正在取消…"
    context.tasks.wait()
    assert not dialog.isVisible()
    assert (done, stopped) == ([], [1])


def test_what_the_work_refuses_is_passed_on(context: PageContext, qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise UserError("磁盘已满。")

    dialog = ProgressDialog(context.tasks, "正在导出", None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    broke: list[UserError] = []
    dialog.broke.connect(broke.append)
    dialog.start(work)
    context.tasks.wait()
    assert [error.message for error in broke] == ["磁盘已满。"]
    assert not dialog.isVisible()
