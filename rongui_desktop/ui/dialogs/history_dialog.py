"""更改记录: what became of a record and its parts, field by field, with who changed it, when and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING
from uuid import UUID

from rongui_desktop.services.listing import Cell, ColumnSpec
from rongui_desktop.services.record_history import MOST, HistoryLine, record_history
from rongui_desktop.services.whole_listing import WholeListing
from rongui_desktop.ui.dialogs.list_dialog import ListDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext

_COLUMNS = (
    ColumnSpec("at", "时间", 136),
    ColumnSpec("actor", "经办人", 84),
    ColumnSpec("reason", "事由", 150),
    ColumnSpec("field", "项目", 150),
    ColumnSpec("before", "改前", 150, grows=True),
    ColumnSpec("after", "改后", 180, grows=True),
)
# Rows of one step, for keys of their own.
_ROWS = 1000


@dataclass(frozen=True, slots=True)
class _Row:
    id: UUID
    cells: tuple[Cell, ...]


class HistoryDialog(ListDialog):
    """Lists the steps of one record, the newest first."""

    def __init__(
        self, context: PageContext, parent: QWidget | None, table: str, key: UUID, name: str
    ) -> None:
        """Read what became of a record of a table."""
        listing: WholeListing[_Row] = WholeListing(
            "record_history",
            _COLUMNS,
            partial(_read, table, key),
            attrgetter("id"),
            attrgetter("cells"),
            _foot,
        )
        about = "每一次更改由程序记下，不能修改；新的在前。"
        super().__init__(context, parent, f"{name}的更改记录", listing, about, "还没有更改过")


def _read(table: str, key: UUID, store: Store, _year: int) -> Sequence[_Row]:
    # On the worker: all sheets of the workbook come with it.
    from rongui_desktop.exchange.field_titles import field_titles

    lines = record_history(store, table, key)
    return [row for line in lines for row in _rows(line, field_titles(line.table))]


def _foot(rows: Sequence[_Row]) -> str:
    steps = len({row.id.int // _ROWS for row in rows})
    return f"共 {steps} 次" + (f"，更早的没有列出（最多 {MOST} 次）" if steps >= MOST else "")


def _rows(line: HistoryLine, titles: Mapping[str, str]) -> Iterator[_Row]:
    """Give a row for each field that was changed; what was entered or removed whole is one row."""
    order = {attribute: place for place, attribute in enumerate(titles)}
    known = sorted((e for e in line.changes if e.attribute in titles), key=lambda e: order[e.attribute])
    shown = [(titles[each.attribute], each) for each in known]
    head = (f"{line.at:%Y-%m-%d %H:%M}", line.actor, line.reason)
    first = line.id.int * _ROWS
    if line.action != "更改":
        before, after = (
            "，".join(f"{title} {words}" for title, each in shown if (words := getattr(each, side)))
            for side in ("before", "after")
        )
        yield _Row(UUID(int=first), (*head, f"{line.action}{line.label}", before, after))
        return
    for place, (title, each) in enumerate(shown):
        field = f"{line.label}：{title}"
        yield _Row(UUID(int=first + place), (*head, field, each.before or "（空）", each.after or "（空）"))
