"""Makes one person of two entries: proposals, a preview, and the merges that can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services import doublets, merging, seated
from rongui_desktop.services.doublets import Suspect
from rongui_desktop.services.merging import Merge, MergePreview
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_merge_dialog import Ui_MergeDialog
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import EnterChain

_WHAT = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class _Loaded:
    people: tuple[Choice, ...]
    suspects: tuple[Suspect, ...]
    merges: tuple[Merge, ...]


class MergeDialog(KeepingDialog):
    """`merged(str)` is emitted after a merge and after an undoing, with what was done."""

    merged = Signal(str)

    def __init__(self, context: PageContext, kept: Kept, parent: QWidget | None) -> None:
        """Ask which two are one."""
        super().__init__(kept, "merge", parent)
        self._context = context
        self.ui = Ui_MergeDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.take_errors(ui.errorLabel)
        self.errors.add("keeper", ui.keeperCombo, ui.keeperError)
        self.errors.add("other", ui.otherCombo, ui.otherError)
        self.errors.add("merge", ui.mergesList, ui.undoError)
        ui.keeperCombo.set_hint("编号、姓名或拼音")
        ui.otherCombo.set_hint("编号、姓名或拼音")
        self._chain = EnterChain((ui.keeperCombo, ui.otherCombo, ui.saveButton), self)
        ui.suspectsList.itemActivated.connect(self._take)
        ui.suspectsList.itemClicked.connect(self._take)
        ui.keeperCombo.value_changed.connect(self._preview)
        ui.otherCombo.value_changed.connect(self._preview)
        ui.swapButton.clicked.connect(self._swap)
        ui.saveButton.clicked.connect(self.save)
        ui.undoButton.clicked.connect(self._undo)
        ui.cancelButton.clicked.connect(self.reject)
        ui.clearButton.clicked.connect(self._start_again)
        ui.saveButton.setEnabled(False)

    def ask(self) -> None:
        """Read the roster and open."""
        self._context.tasks.run(self, partial(_load, self._context.store), self._opened)

    def typed(self) -> dict[str, Any]:
        """Return who was chosen."""
        return {"keeper": self.ui.keeperCombo.text(), "other": self.ui.otherCombo.text()}

    def put(self, typed: dict[str, Any]) -> None:
        """Show who was chosen."""
        self.ui.keeperCombo.set_text(typed["keeper"])
        self.ui.otherCombo.set_text(typed["other"])

    def _opened(self, loaded: _Loaded) -> None:
        self._show(loaded)
        self.ui.keptBar.setVisible(self.begin())
        (self.ui.suspectsList if loaded.suspects else self.ui.keeperCombo).setFocus()
        self.open()

    def _show(self, loaded: _Loaded) -> None:
        ui = self.ui
        for combo in (ui.keeperCombo, ui.otherCombo):
            combo.set_choices(loaded.people)
        _fill(ui.suspectsList, [(f"{each.words}（{each.alike}）", each) for each in loaded.suspects])
        ui.suspectsLabel.setText(
            "疑似同一人（姓名和电话，或姓名和出生年月相同）"
            if loaded.suspects
            else "没有发现疑似同一人的记录。"
        )
        ui.suspectsList.setVisible(bool(loaded.suspects))
        _fill(ui.mergesList, [(_words(each), each) for each in loaded.merges])
        ui.undoButton.setEnabled(any(not each.undone for each in loaded.merges))

    def _take(self, item: QListWidgetItem) -> None:
        suspect = item.data(_WHAT)
        with self._one_change():
            self.ui.keeperCombo.set_value(suspect.first)
            self.ui.otherCombo.set_value(suspect.second)

    def _swap(self) -> None:
        keeper, other = self.typed().values()
        with self._one_change():
            self.put({"keeper": other, "other": keeper})

    @contextmanager
    def _one_change(self) -> Iterator[None]:
        """Look at the two only when both are chosen: in between, they may be one and the same."""
        with QSignalBlocker(self.ui.keeperCombo), QSignalBlocker(self.ui.otherCombo):
            yield
        self._preview(None)

    def _preview(self, _value: object) -> None:
        self.errors.clear()
        keeper, other = self.ui.keeperCombo.value(), self.ui.otherCombo.value()
        self.ui.previewLabel.clear()
        self.ui.saveButton.setEnabled(False)
        if keeper is not None and other is not None:
            work = partial(merging.preview_merge, self._context.store, keeper, other)
            self._context.tasks.run(self, work, self._show_preview, self._failed)

    def _show_preview(self, preview: MergePreview) -> None:
        self.ui.previewLabel.setText(_preview_words(preview))
        self.ui.saveButton.setEnabled(True)
        if self.ui.suspectsList.hasFocus():
            self.ui.saveButton.setFocus()

    def save(self) -> None:
        """Merge the two."""
        self.settle()
        keeper, other = self.ui.keeperCombo.value(), self.ui.otherCombo.value()
        if keeper is None or other is None:
            field = "keeper" if keeper is None else "other"
            self.errors.show(UserError("请从清单中选择一位代表。", field))
            return
        self.ui.saveButton.setEnabled(False)
        work = partial(_merge, self._context.store, keeper, other)
        self._context.tasks.run(self, work, self._merged, self._failed)

    def _merged(self, loaded: _Loaded) -> None:
        words = f"已合并：{loaded.merges[0].words}"
        self._done_with(loaded, words)
        self.ui.mergeTabs.setCurrentWidget(self.ui.undoTab)
        self.ui.mergesList.setFocus()

    def _undo(self) -> None:
        self.errors.clear()
        item = self.ui.mergesList.currentItem()
        merge = item.data(_WHAT) if item is not None else None
        if merge is None:
            self.errors.show(UserError("请先选一条合并记录。", "merge"))
            return
        work = partial(_undo, self._context.store, merge.seq)
        self._context.tasks.run(self, work, self._undone, self._undo_failed)

    def _undone(self, loaded: _Loaded) -> None:
        self._done_with(loaded, "已撤销合并，两条记录都恢复原样")

    def _done_with(self, loaded: _Loaded, words: str) -> None:
        self.put({"keeper": "", "other": ""})
        self._show(loaded)
        self.merged.emit(words)

    def _start_again(self) -> None:
        self.forget()
        self.ui.keptBar.hide()
        self.ui.keeperCombo.setFocus()

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(False)
        self.show_error(error)

    def _undo_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.errors.show(UserError(error.message, "merge"))


def _fill(target: Any, rows: list[tuple[str, object]]) -> None:
    target.clear()
    for words, what in rows:
        item = QListWidgetItem(words)
        item.setData(_WHAT, what)
        target.addItem(item)
    if rows:
        target.setCurrentRow(0)


def _words(merge: Merge) -> str:
    state = "（已撤销）" if merge.undone else ""
    return f"{merge.at:%Y-%m-%d %H:%M}  {merge.words}，涉及 {merge.rows} 条，{merge.actor}{state}"


def _preview_words(preview: MergePreview) -> str:
    def counted(rows: tuple[tuple[str, int], ...]) -> str:
        return "、".join(f"{what} {count} 条" for what, count in rows)

    parts = [f"{preview.other} 并入 {preview.keeper}，编号 {preview.other.split()[0]} 不再使用。"]
    if preview.moved:
        parts.append(f"改记到保留的人名下：{counted(preview.moved)}。")
    if preview.dropped:
        parts.append(f"两人都有、只留保留的人那一份：{counted(preview.dropped)}。")
    if preview.lost:
        parts.append(
            f"其中只有 {preview.other.split()[0]} 记有、合并后不再有的日期：{'，'.join(preview.lost)}。"
        )
    if preview.filled:
        parts.append(f"补填：{'、'.join(preview.filled)}。")
    return "\n".join(parts)


def _load(store: Store) -> _Loaded:
    people = tuple(
        Choice(each.id, f"{each.number} {each.name}", each.spellings) for each in seated.everybody(store)
    )
    return _Loaded(people, doublets.suspects(store), merging.merges(store))


def _merge(store: Store, keeper: Any, other: Any) -> _Loaded:
    merging.merge(store, keeper, other)
    return _load(store)


def _undo(store: Store, seq: int) -> _Loaded:
    merging.undo_merge(store, seq)
    return _load(store)
