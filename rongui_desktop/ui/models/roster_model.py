"""The grid of a duty roster: a row for each Wednesday, a column for each place, by kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rongui_desktop.domain.roster_terms import DutyKind, mix_of
from rongui_desktop.services.roster_views import RosterDay, RosterDraft, RosterPick
from rongui_desktop.ui.widgets.typed import weekday

Index = QModelIndex | QPersistentModelIndex
# What a cell says below its first line.
REASON_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LOCKED_ROLE = REASON_ROLE + 1
TONE_ROLE = REASON_ROLE + 2
_LEAD = 1


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of the grid: a place of a kind at a session, with who has it."""

    day: RosterDay
    kind: DutyKind
    pick: RosterPick | None


class RosterModel(QAbstractTableModel):
    """Shows a draft; `place(index)` says what a cell stands for."""

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing."""
        super().__init__(parent)
        self._draft: RosterDraft | None = None
        self._columns: list[DutyKind] = []
        self._spare: set[int] = set()
        self._cells: list[dict[int, RosterPick | None]] = []
        self._empty: dict[tuple[Any, DutyKind], str] = {}
        self._marked: tuple[Any, Any] | None = None

    def show(self, draft: RosterDraft) -> None:
        """Show a draft. Where the columns stay the same, so do the selection and the view."""
        columns = _columns(draft)
        anew = self._draft is None or columns != self._columns or len(draft.days) != len(self._draft.days)
        if anew:
            self.beginResetModel()
        self._draft, self._columns, self._spare = draft, columns, _spare(draft, columns)
        self._cells = [_cells(day, columns) for day in draft.days]
        self._empty = {(v.session, v.kind): v.why for v in draft.vacancies}
        if anew:
            self.endResetModel()
        else:
            self._all_changed()

    def mark(self, place: Place | None) -> None:
        """Mark the place that waits for another one to be exchanged with; None for none."""
        self._marked = (place.day.key, place.pick.person) if place and place.pick else None
        self._all_changed()

    def _all_changed(self) -> None:
        if self._cells:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def place(self, index: Index) -> Place | None:
        """What a cell stands for; None beside the places, and where there is none at this session."""
        if not index.isValid() or self._draft is None or index.column() < _LEAD:
            return None
        pick = self._cells[index.row()].get(index.column() - _LEAD, _NO_PLACE)
        if isinstance(pick, _NoPlace):
            return None
        return Place(self._draft.days[index.row()], self._columns[index.column() - _LEAD], pick)

    def index_of(self, key: object, person: object) -> QModelIndex:
        """Where a person has a place; invalid when nowhere."""
        for row, day in enumerate(self._draft.days if self._draft else ()):
            for column, pick in self._cells[row].items():
                if day.key == key and pick is not None and pick.person == person:
                    return self.index(row, column + _LEAD)
        return QModelIndex()

    def first_place(self) -> QModelIndex:
        """Return the first cell that stands for a place that can be filled; an invalid one when there is none."""
        for row, day in enumerate(self._draft.days if self._draft else ()):
            if day.open and self._columns:
                return self.index(row, _LEAD)
        return QModelIndex()

    def rowCount(self, _parent: Index | None = None) -> int:
        """Return the number of Wednesdays."""
        return len(self._cells)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Return the day, and the places of the fullest session."""
        return _LEAD + len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Name the columns by kind."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns[section - _LEAD].value if section >= _LEAD else "日期"

    def data(self, index: Index, role: int = 0) -> Any:
        """Look a cell up."""
        draft = self._draft
        if draft is None or not index.isValid():
            return None
        day = draft.days[index.row()]
        if index.column() < _LEAD:
            return _of_day(day, role)
        place = self.place(index)
        if place is None:
            return None
        if place.pick is None:
            spare = index.column() - _LEAD in self._spare
            return None if spare else self._of_empty(day, place.kind, role)
        return self._of_pick(draft, day, place.pick, role)

    def _of_empty(self, day: RosterDay, kind: DutyKind, role: int) -> Any:
        why = self._empty.get((day.key, kind), "")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "空缺" if day.open else ""
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return why
            case int() if role == TONE_ROLE:
                return "bad" if why else "muted"
        return why if role == REASON_ROLE else None

    def _of_pick(self, draft: RosterDraft, day: RosterDay, pick: RosterPick, role: int) -> Any:
        name, locked = draft.names[pick.person], pick.locked or pick.settled
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return "，".join(filter(None, (pick.reason, "已锁定" if locked else "")))
        if role == REASON_ROLE:
            return pick.reason
        if role == LOCKED_ROLE:
            return locked
        if role == TONE_ROLE:
            if self._marked == (day.key, pick.person):
                return "warn"
            return "muted" if pick.settled else None
        return None


class _NoPlace:
    """Beside the places of a session."""


_NO_PLACE = _NoPlace()


def _of_day(day: RosterDay, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return f"{day.day:%Y-%m-%d} {weekday(day.day)}"
    if role in (REASON_ROLE, Qt.ItemDataRole.ToolTipRole):
        return f"{day.state} {day.note}".strip()
    if role == TONE_ROLE:
        return None if day.open else "muted"
    return None


def _columns(draft: RosterDraft) -> list[DutyKind]:
    """Return as many columns of each kind as the fullest session needs."""
    mix = mix_of(draft.request.rules)
    columns: list[DutyKind] = []
    for kind in DutyKind:
        most = max((sum(pick.kind is kind for pick in day.picks) for day in draft.days), default=0)
        columns += [kind] * max(most, mix[kind])
    return columns


def _spare(draft: RosterDraft, columns: list[DutyKind]) -> set[int]:
    """Return the columns that only sessions fuller than asked for need: an empty cell there is no vacancy."""
    mix, spare = mix_of(draft.request.rules), set[int]()
    for kind in DutyKind:
        spare.update([n for n, each in enumerate(columns) if each is kind][mix[kind] :])
    return spare


def _cells(day: RosterDay, columns: list[DutyKind]) -> dict[int, RosterPick | None]:
    cells: dict[int, RosterPick | None] = {}
    for kind in DutyKind:
        places = [number for number, each in enumerate(columns) if each is kind]
        picks = [pick for pick in day.picks if pick.kind is kind]
        for number, column in enumerate(places):
            if number < len(picks):
                cells[column] = picks[number]
            elif day.open:
                cells[column] = None
    return cells
