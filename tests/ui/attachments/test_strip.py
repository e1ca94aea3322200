"""The strip as a clerk uses it."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from rongui_desktop.services import attachments
from rongui_desktop.storage import attachments as contents
from rongui_desktop.storage import integrity
from rongui_desktop.ui import theme
from rongui_desktop.ui.dialogs.preview_dialog import PreviewDialog
from rongui_desktop.ui.widgets.empty_state import EmptyState
from tests.keyboard import NONE, focus, open_dialog, press
from tests.ui.attachments.conftest import Bench
from tests.ui.attachments.photos import halves

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag something from another program over a widget and let it go; False when it was not welcome."""
    place, copy, left = QPoint(20, 40), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(place, copy | Qt.DropAction.MoveAction, data, left, NONE)
    entering.ignore()
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    dropping = QDropEvent(QPointF(place), copy, data, left, NONE)
    QApplication.sendEvent(target, dropping)
    return dropping.isAccepted()


def of_files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_without_files_there_is_one_action(bench: Bench, messages: Any) -> None:
    empty = bench.strip.findChild(EmptyState)
    assert empty.isVisible()
    assert empty.sentence() == "还没有附件。把照片、扫描件或文档拖到这里，或按 Ctrl+V 粘贴。"
    assert [each.text() for each in bench.strip.findChildren(QPushButton) if each.isVisible()] == [
        "添加附件…"
    ]
    messages.answers.append([bench.file("IMG_1.png"), bench.file("说明.txt", "路灯".encode())])
    empty.findChild(QPushButton).click()
    bench.settle()
    assert bench.names == bench.stored == ["IMG_1.png", "说明.txt"]
    assert not empty.isVisible()
    messages.answers.append([])
    bench.button("addAttachmentButton").click()
    bench.settle()
    assert len(bench.stored) == 2


def test_files_are_dragged_in_and_pictures_get_thumbnails(bench: Bench) -> None:
    assert drop(bench.strip, of_files(bench.file("a.png"), bench.file("b.pdf", b"%PDF-1.4\n")))
    bench.settle()
    assert bench.names == ["a.png", "b.pdf"]
    model = bench.view.model()
    picture = model.index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    assert (picture.width(), picture.height()) == (40, 20)
    assert model.index(1, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert (bench.folder / "a.png").exists()
    # The keyboard is on what came last.
    assert bench.view.currentIndex().row() == 1
    assert integrity.check(bench.context.store) == []


def test_a_drag_over_the_list_is_for_the_strip(bench: Bench) -> None:
    bench.add("a.png")
    # Qt asks the list first, then what is around it.
    assert drop(bench.view.viewport(), of_files(bench.file("b.png")))
    bench.settle()
    assert bench.stored == ["a.png", "b.png"]


def test_what_is_no_file_is_not_welcome(bench: Bench) -> None:
    words = QMimeData()
    words.setText("文字")
    assert not drop(bench.strip, words)
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/a.png")])
    assert not drop(bench.strip, web)
    bench.strip.show_owner(None)
    bench.settle()
    assert not drop(bench.strip, of_files(bench.file("a.png")))


def test_refused_files_are_told_in_red_beside_the_strip(bench: Bench, messages: Any) -> None:
    bad = [bench.file(f"{n}.exe", b"MZ\0\0") for n in range(5)]
    assert drop(bench.strip, of_files(*bad[:2], bench.file("a.png")))
    bench.settle()
    assert bench.stored == ["a.png"]
    assert [line[:8] for line in bench.error.splitlines()] == ["“0.exe”是", "“1.exe”是"]
    drop(bench.strip, of_files(*bad))
    bench.settle()
    assert bench.error.splitlines()[3:] == ["此外还有 2 个文件没有添加。"]
    assert messages.heard == []
    # The next action takes the words away.
    bench.choose(0)
    press(Key.Key_Delete)
    bench.settle()
    assert bench.error == ""


def test_pictures_and_files_are_pasted(bench: Bench) -> None:
    board = QGuiApplication.clipboard()
    board.setImage(halves(60, 30))
    bench.strip.setFocus()
    bench.strip.paste()
    bench.settle()
    (name,) = bench.stored
    assert name.startswith("粘贴的图片 2019-11-27 1716")
    assert name.endswith(".png")
    board.setMimeData(of_files(bench.file("复制的.png")))
    bench.choose(0)
    QTest.keyClick(focus(), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    assert bench.stored == [name, "复制的.png"]
    board.setText("文字")
    bench.strip.paste()
    assert bench.error == "剪贴板里没有图片或文件；请复制图片或文件后再粘贴。"
    board.clear()


def test_enter_opens_a_private_copy(bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return len(opened) < 3

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    bench.add("复函.docx", "a.png")
    for row in (0, 1):
        bench.choose(row)
        press(Key.Key_Return)
        bench.settle()
    assert [path.name for path in opened] == ["复函.docx", "a.png"]
    assert len({path.parent.parent for path in opened}) == 1
    if sys.platform != "win32":
        assert stat.S_IMODE(opened[0].parent.parent.stat().st_mode) == 0o700
    press(Key.Key_Enter)
    bench.settle()
    assert bench.error == "这台电脑没有能打开“a.png”的程序；请用“另存为”存到别处再打开。"


def test_delete_and_undo(bench: Bench) -> None:
    bench.add("a.png", "b.png", "c.png")
    bench.choose(1)
    press(Key.Key_Delete)
    bench.settle()
    assert bench.names == bench.stored == ["a.png", "c.png"]
    assert bench.undo.isVisible()
    # The keyboard goes on where it was.
    assert (bench.view.currentIndex().row(), bench.view.hasFocus()) == (1, True)
    bench.undo.findChild(QPushButton).click()
    bench.settle()
    assert bench.names == bench.stored == ["a.png", "b.png", "c.png"]
    bench.view.selectAll()
    press(Key.Key_Delete)
    bench.settle()
    assert bench.stored == []
    assert bench.strip.findChild(EmptyState).isVisible()
    bench.undo.findChild(QPushButton).click()
    bench.settle()
    assert bench.stored == ["a.png", "b.png", "c.png"]


def test_f2_renames_where_the_name_stands(bench: Bench) -> None:
    bench.add("a.png", "b.png")
    bench.choose(1)
    press(Key.Key_F2)
    editor = bench.view.findChild(QLineEdit)
    assert editor.text() == "b.png"
    # In the field the keys of the list are letters' keys.
    editor.setText("路口")
    QTest.keyClick(editor, Key.Key_Return)
    bench.settle()
    assert bench.names == bench.stored == ["a.png", "路口.png"]
    press(Key.Key_F2)
    editor = bench.view.findChild(QLineEdit)
    editor.setText("甲/乙")
    QTest.keyClick(editor, Key.Key_Return)
    bench.settle()
    assert bench.error == "“文件名”里不能有“/”，请改用别的字。"
    assert bench.names == bench.stored == ["a.png", "路口.png"]


def test_a_note_is_written_beneath_the_files_and_stays_with_its_file(bench: Bench) -> None:
    bench.add("IMG_1.png", "IMG_2.png")
    bench.choose(0)
    edit = bench.strip.findChild(QLineEdit, "attachmentNoteEdit")
    press(Key.Key_F3)
    assert focus() is edit
    QTest.keyClicks(edit, "2019-06-05 ")
    edit.insert("桂新路口，井盖缺失")
    edit.setModified(True)
    press(Key.Key_Return)
    bench.settle()

    def notes() -> list[str | None]:
        return [file.note for file in attachments.list_attachments(bench.context.store, bench.owner).files]

    assert notes() == ["2019-06-05 桂新路口，井盖缺失", None]
    bench.choose(1)
    assert edit.text() == ""
    press(Key.Key_F3)
    QTest.keyClicks(edit, "x")
    press(Key.Key_Escape)
    assert edit.text() == ""
    edit.insert("y" * 30_001)
    edit.setModified(True)
    # Leaving the field ends it too; what is refused is told in red and not stored.
    bench.view.setFocus()
    bench.settle()
    assert "“说明”" in bench.error
    assert notes()[1] is None
    bench.choose(0)
    assert edit.text() == "2019-06-05 桂新路口，井盖缺失"
    edit.setText("")
    edit.setModified(True)
    edit.editingFinished.emit()
    bench.settle()
    assert notes() == [None, None]


def test_the_order_is_changed_by_keys_and_by_dragging(bench: Bench) -> None:
    bench.add("a.png", "b.png", "c.png", "d.png")
    bench.choose(2)
    QTest.keyClick(focus(), Key.Key_Left, ALT)
    bench.settle()
    assert bench.names == bench.stored == ["a.png", "c.png", "b.png", "d.png"]
    assert bench.view.currentIndex().data() == "c.png"
    QTest.keyClick(focus(), Key.Key_Right, ALT)
    QTest.keyClick(focus(), Key.Key_Left, ALT)
    bench.settle()
    model = bench.view.model()
    dragged = model.mimeData([model.index(0, 0), model.index(2, 0)])
    assert not model.dropMimeData(dragged, Qt.DropAction.MoveAction, 4, 0, model.index(-1, -1))
    bench.settle()
    assert len(bench.stored) == 4
    assert bench.stored[2:] == [model.index(2, 0).data(), model.index(3, 0).data()]
    assert bench.stored[1] == "d.png"
    bench.choose(0)
    QTest.keyClick(focus(), Key.Key_Left, ALT)
    bench.settle()
    assert bench.stored[1] == "d.png"


def test_saving_a_copy(bench: Bench, messages: Any) -> None:
    bench.add("a.png")
    bench.choose(0)
    target = bench.folder / "外发.png"
    messages.answers.extend([target, None])
    bench.act("另存为…").trigger()
    bench.settle()
    assert target.read_bytes() == attachments.content(bench.context.store, bench.strip.files[0])
    assert messages.notes == [f"已另存到 {target}"]
    bench.act("另存为…").trigger()
    assert [path.name for path in bench.folder.iterdir()] == ["外发.png"]


def test_an_altered_file_is_named_and_the_others_are_shown(bench: Bench) -> None:
    bench.add("a.png", "b.png")
    store = bench.context.store
    spoilt = contents.place(store.folder / "attachments", bench.strip.files[0].sha256)
    spoilt.write_bytes(b"x" * spoilt.stat().st_size)
    # As another window of this record would find it: no picture is known yet.
    bench.strip.show_owner(None)
    bench.strip.show_owner(bench.owner)
    bench.settle()
    assert bench.error == "“a.png”打不开：附件的文件已损坏或被改动过；请退出程序，用“恢复备份”找回。"
    assert bench.view.model().index(1, 0).data(Qt.ItemDataRole.DecorationRole) is not None
    bench.view.grab()


def test_a_gone_record_is_told(bench: Bench) -> None:
    from rongui_desktop.domain.opinions import Opinion

    with bench.context.store.write("删除") as session:
        session.get_one(Opinion, bench.owner.id).deleted_at = bench.context.clock.now()
    drop(bench.strip, of_files(bench.file("a.png")))
    bench.settle()
    assert bench.error == "这件意见建议已不存在，请刷新列表。"


def test_two_strips_of_one_record_show_the_same(bench: Bench, qtbot: Any) -> None:
    from rongui_desktop.ui.widgets.attachments_strip import AttachmentsStrip

    counts: list[int] = []
    other = AttachmentsStrip()
    qtbot.addWidget(other)
    other.begin(bench.context)
    other.counted.connect(counts.append)
    other.show()
    other.show_owner(bench.owner)
    drop(bench.strip, of_files(bench.file("a.png")))
    bench.settle()
    assert [file.name for file in other.files] == ["a.png"]
    assert counts[-1] == 1


def test_pictures_are_printed_after_a_look(bench: Bench, messages: Any) -> None:
    bench.add("a.png", "b.png", "复函.docx")
    messages.answers.append("每页 2 张")
    bench.act("打印全部图片…").trigger()
    bench.settle()
    dialog = open_dialog(PreviewDialog)
    assert dialog.windowTitle() == "附件图片 容夜接〔2019〕1号"
    assert not dialog.ui.wordButton.isVisible()
    preview = dialog.findChild(QPrintPreviewWidget)
    preview.updatePreview()
    assert dialog.ui.pagesLabel.text() == "共 1 页"
    dialog.reject()
    bench.choose(2)
    messages.answers.append("每页 1 张")
    bench.act("打印选中的图片…").trigger()
    bench.settle()
    assert bench.error == "这里没有可以打印的图片；文档请打开后在 Word 或 WPS 里打印。"
    messages.answers.append(None)
    bench.act("打印全部图片…").trigger()
    assert bench.context.tasks.busy is False


def test_assistive_tools_are_told_everything(bench: Bench) -> None:
    bench.add("a.png", "复函.docx")
    assert bench.strip.accessibleName() == "附件"
    assert bench.view.accessibleName() == "附件列表"
    assert bench.button("addAttachmentButton").accessibleName() == "添加附件"
    assert bench.button("moreAttachmentsButton").accessibleName() == "附件的更多操作"
    index = bench.view.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "复函.docx，文档"
    told = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told.splitlines()[0] == "复函.docx"
    assert told.splitlines()[1].startswith("DOCX 文档，")
    assert told.splitlines()[2] == "2019-11-27 17:16 测试员添加"


def test_the_grid_grows_with_the_type_and_scrolls_beyond_two_rows(bench: Bench, look: QApplication) -> None:
    bench.add(*(f"{n}.png" for n in range(3)))
    one_row = bench.view.height()
    bench.add(*(f"{n}.png" for n in range(3, 14)))
    two_rows = bench.view.height()
    assert one_row < two_rows < 2 * one_row + 10
    bench.strip.resize(260, 420)
    QTest.qWait(10)
    assert bench.view.height() == two_rows
    assert bench.view.verticalScrollBar().maximum() > 0
    try:
        theme.apply(look, large=True)
        bench.settle()
        assert bench.view.height() > two_rows
        assert bench.view.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole) is not None
        bench.strip.grab()
    finally:
        theme.apply(look, large=False)


def test_focus_leaves_the_list_with_tab(bench: Bench) -> None:
    bench.add("a.png")
    bench.choose(0)
    QTest.keyClick(focus(), Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not bench.view.hasFocus()
