"""The sheet 办理记录: events of matters and suggestions, read with the rows whose columns they project to.

Stored events are never changed by an import; rows may add further ones. The columns of a matter's own row and its
events must agree. A matter without rows here gets the events that its columns imply.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import Any
from uuid import UUID

from rongui_desktop.domain.handling import Matter
from rongui_desktop.domain.handling_columns import HandlingColumns
from rongui_desktop.domain.handling_events import Event
from rongui_desktop.domain.handling_projection import (
    SUGGESTION_COLUMNS,
    opinion_projection,
    suggestion_projection,
)
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.exchange.catalogue import BY_NAME
from rongui_desktop.exchange.cells import half_width
from rongui_desktop.exchange.entries import Entry
from rongui_desktop.exchange.matching import World
from rongui_desktop.exchange.sheets_handling import MOMENT_OF_IMPORT, EventOf

SHEET = "办理记录"
_OWNERS = {EventOf.OPINION: "opinion_id", EventOf.SUGGESTION: "suggestion_id"}
# Columns of a row that its events project to; a change of one of them, or of the day, brings further events.
_PROJECTED: dict[str, tuple[str, ...]] = {
    "意见建议": (*(column.name for column in fields(HandlingColumns)), "raised_on"),
    "代表建议": tuple(SUGGESTION_COLUMNS),
}
_FIELDS = tuple(field.name for field in fields(Event))
_LATER = ("assigned_on", "replied_on", "closed_on")


@dataclass(slots=True)
class _Record:
    """The events of one matter or suggestion: those in the store, and the rows of the workbook, by sequence."""

    owner: Entry
    stored: dict[int, HandlingEvent]
    rows: dict[int, Entry]


def translate(world: World) -> None:
    """Find the matter of every row and its stored event; what a new row leaves empty is who imports, and now."""
    entries = world.of(SHEET)
    for name in _PROJECTED:
        kind = EventOf(name)
        named = [entry.values.get("编号") for entry in entries if entry.values.get("类别") is kind]
        world.load(name, [half_width(number) for number in named if number])
    owners: dict[int, Entry] = {}
    for entry in entries:
        kind, number = entry.values.get("类别"), entry.values.get("编号")
        if kind is None or number is None:
            continue
        owner = world.named(entry, "编号", kind.value, (half_width(number),), number)
        if owner is not None:
            owners[id(entry)] = owner
            entry.wanted[_OWNERS[kind]] = owner.id
    records = _records(world, owners)
    for entry in entries:
        owner, sequence = owners.get(id(entry)), entry.wanted.get("sequence")
        if owner is None or sequence is None:
            continue
        record = records[owner.id]
        if (first := record.rows.get(sequence)) is not None:
            world.faults.error(entry, "序号", f"与第 {first.row} 行重复（同一件的序号相同）；请只保留一行")
            continue
        record.rows[sequence] = entry
        entry.keyed = True
        _bind(world, entry, record.stored.get(sequence))
    world.handled = {key: record.owner for key, record in records.items()}
    for record in records.values():
        _check(world, record)


def _records(world: World, owners: dict[int, Entry]) -> dict[UUID, _Record]:
    found: dict[UUID, _Record] = {}
    for owner in owners.values():
        found.setdefault(owner.id, _Record(owner, {}, {}))
    for attribute in _OWNERS.values():
        for row in world.ledger.find(HandlingEvent, attribute, list(found)):
            found[getattr(row, attribute)].stored[row.sequence] = row
    return found


def _bind(world: World, entry: Entry, stored: HandlingEvent | None) -> None:
    if stored is None:
        if entry.wanted.get("recorded_at", MOMENT_OF_IMPORT) == MOMENT_OF_IMPORT:
            entry.wanted["recorded_at"] = world.ledger.now
        entry.wanted["actor"] = entry.wanted.get("actor") or world.ledger.actor
        return
    entry.stored, entry.id = stored, stored.id
    for title in ("登记时间", "经办人"):
        attribute = str(entry.sheet.by_title[title].attr)
        if entry.values.get(title) is None:
            entry.wanted.pop(attribute, None)
    if stored.sent:
        # What was printed cannot be called back; the mark stays.
        entry.wanted["sent"] = True
    for column in entry.sheet.columns:
        attribute = column.attr
        if attribute in (None, "sent") or attribute not in entry.wanted or column.title in entry.bad:
            continue
        if entry.wanted[attribute] != getattr(stored, attribute):
            was = _shown(column.kind.show, getattr(stored, attribute))
            message = f"这条记录已经登记（原来是{was}），不能改动；要改请在后面加一行“更正”"
            world.faults.error(entry, column.title, message)


def _shown(show: Any, value: Any) -> str:
    if value is None:
        return "空白"
    return f"“{value:%Y-%m-%d}”" if isinstance(value, date) else f"“{str(show(value))[:60]}”"


def _check(world: World, record: _Record) -> None:
    """Check that nothing is missing between the events, and that the columns are their projection."""
    if any(entry.bad for entry in record.rows.values()) or record.owner.bad:
        return
    last = max(record.rows, key=lambda sequence: record.rows[sequence].row)
    for place in range(1, max((*record.stored, *record.rows)) + 1):
        if place not in record.stored and place not in record.rows:
            message = f"序号应从 1 起连续，缺少第 {place} 条；请补上，或改正序号"
            world.faults.error(record.rows[last], "序号", message)
            return
    projection = _projection(record)
    if projection is None:
        return
    _check_days(world, record, projection, record.rows[last])
    _compare(world, record.owner, projection)


def _projection(record: _Record) -> dict[str, Any] | None:
    events = [_event(row) for row in record.stored.values()]
    events += [
        Event(**_said(entry)) for sequence, entry in record.rows.items() if sequence not in record.stored
    ]
    owner = record.owner
    if owner.sheet.name == EventOf.SUGGESTION.value:
        return suggestion_projection(events)
    raised_on, disposition = owner.value("raised_on"), owner.value("disposition")
    if raised_on is None or disposition is None:
        return None
    matter = Matter(raised_on, disposition, owner.value("category") or "", owner.value("spot_reply"))
    return opinion_projection(matter, events)


def _event(row: HandlingEvent) -> Event:
    return Event(**{name: getattr(row, name) for name in _FIELDS})


def _said(entry: Entry) -> dict[str, Any]:
    said = {name: entry.wanted[name] for name in _FIELDS if name in entry.wanted}
    return {"id": entry.id} | said


def _check_days(world: World, record: _Record, projection: dict[str, Any], row: Entry) -> None:
    raised_on = record.owner.value("raised_on")
    if raised_on is None:
        return
    for attribute in _LATER:
        day = projection[attribute]
        if day is not None and day < raised_on:
            message = f"{day:%Y-%m-%d}早于提出日期（{raised_on:%Y-%m-%d}）；请改正其中一个"
            world.faults.error(row, "日期", message)
            return


def _compare(world: World, owner: Entry, projection: dict[str, Any]) -> None:
    """Compare the columns that the row has; what it does not speak of is taken from the events."""
    titles = {column.attr: column for column in owner.sheet.columns if column.attr}
    for attribute, value in projection.items():
        column = titles.get(attribute)
        if column is None or column.title not in owner.values:
            owner.wanted[attribute] = value
        elif owner.wanted.get(attribute) != value:
            by_events, here = (
                _shown(column.kind.show, value),
                _shown(column.kind.show, owner.wanted.get(attribute)),
            )
            message = f"与“{SHEET}”不符：这里是{here}，按{SHEET}应为{by_events}；请改正其中一个"
            world.faults.error(owner, column.title, message)


def settle(world: World, changed: dict[UUID, set[str]]) -> None:
    """Write what events and columns still lack after the rows themselves were written.

    Args:
        world: the rows and the store.
        changed: the attributes that the import changes, by key of the record; of a new one, all.
    """
    ledger = world.ledger
    ledger.flush()
    found: list[Opinion | Suggestion] = []
    for name, attributes in _PROJECTED.items():
        record: Any = BY_NAME[name].record
        touched = [
            entry.id
            for entry in world.of(name)
            if entry.id in world.handled or changed.get(entry.id, set()) & set(attributes)
        ]
        # A matter whose events come without a row of its own.
        for key, owner in world.handled.items():
            if owner.row == 0 and owner.sheet.name == name and owner.stored is not None:
                for attribute, value in owner.wanted.items():
                    setattr(owner.stored, attribute, value)
                touched.append(key)
        found += ledger.find(record, "id", touched)
    ledger.settle(found)
