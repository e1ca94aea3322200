"""The description of the workbook agrees with the contract and with what the store keeps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import String, Text

from rongui_desktop.domain.attachments import Attachment
from rongui_desktop.domain.base import Base
from rongui_desktop.domain.limits import NAME_LIMIT
from rongui_desktop.domain.office import FormerName
from rongui_desktop.domain.records import Part, Record
from rongui_desktop.exchange.catalogue import SHEETS
from rongui_desktop.exchange.columns import LINE, NAME, NUMBER, PHONE, PROSE

# contract, workbook, "Sheets": the columns in order, `*` marks the required ones.
CONTRACT = Path(__file__).parent.parent / "data" / "workbook-sheets.txt"

# Columns that the events of the sheet 办理记录 project to.
PROJECTED = {
    "opinion": {"reviewed_on", "suspended_on", "planned_on"},
    "suggestion": {"planned_on", "attitude"},
}
# Columns that need no cell: keys, what is computed from others, and order, which the order of rows tells.
TOLD_OTHERWISE = {"id", "deleted_at", "rank", "name_pinyin", "name_initials", "name_key", "title_key"}
# Attached files do not travel (contract, workbook), so neither does what names one.
TOLD_OTHERWISE |= {"attachment_id"}
# Columns that a sheet's own rules write.
BY_RULE = {
    "supervision_activity": {"project_id", "object_id", "object_name"},
    "supervision_plan": {"project_id", "object_id", "object_name"},
    "opinion": {"visitor_id", "visit_id", "source_ref"},
    "handling_event": {"opinion_id", "suggestion_id"},
    "membership": {"group_id", "station_id"},
    "plan_item": {"carried_from_id"},
    "expense": {"activity_id"},
    "department": {"active"},
    "community": {"active"},
    "category": {"active"},
}


def test_the_sheets_are_those_of_the_contract_and_ours_follow() -> None:
    wanted = [line.split(" | ") for line in CONTRACT.read_text(encoding="utf-8").splitlines()]
    own = [sheet for sheet in SHEETS if not sheet.extra]
    found = [
        (s.name, ", ".join(f"{c.title}{'*' if c.required else ''}" for c in s.columns if not c.extra))
        for s in own
    ]
    assert found == [(name, columns) for name, columns in wanted]
    assert [sheet.name for sheet in SHEETS[: len(own)]] == [name for name, _ in wanted]


def test_everything_that_the_store_keeps_stands_in_the_workbook() -> None:
    """Whoever adds a column or a table to the store adds it to the workbook too (contract, workbook)."""
    sheets = {sheet.record: sheet for sheet in SHEETS}
    lists = {
        column.members.part: column.members for sheet in SHEETS for column in sheet.columns if column.members
    }
    kinds: list[Any] = [m.class_ for m in Base.registry.mappers if issubclass(m.class_, Record | Part)]
    # Attached files do not travel in it (the same place).
    kinds.remove(Attachment)
    forgotten: list[str] = []
    for kind in kinds:
        attributes = {attribute.key for attribute in kind.__mapper__.column_attrs} - TOLD_OTHERWISE
        if kind in sheets:
            attributes -= {column.attr for column in sheets[kind].columns}
            attributes -= BY_RULE.get(kind.__tablename__, set())
            attributes -= PROJECTED.get(kind.__tablename__, set())
        elif kind in lists:
            attributes -= {lists[kind].owner, lists[kind].key}
            attributes -= {"attendance"} if lists[kind].attendance else set()
        elif kind is FormerName:
            attributes -= {"department_id", "name", "until"}
        forgotten += [f"{kind.__tablename__}.{attribute}" for attribute in sorted(attributes)]
    assert forgotten == []


def test_texts_are_as_long_as_the_store_takes() -> None:
    for sheet in SHEETS:
        columns: Any = sheet.record.__table__.columns
        for column in sheet.columns:
            if column.attr and column.kind in (LINE, PROSE, NAME, NUMBER, PHONE):
                kept = columns[column.attr].type
                limit = None if isinstance(kept, Text) else kept.length
                assert isinstance(kept, String)
                wanted = None if column.kind in (LINE, PROSE) else NAME_LIMIT
                assert limit == wanted, (sheet.name, column.title)


def test_what_must_be_filled_must_be_kept_and_what_may_be_empty_may() -> None:
    for sheet in SHEETS:
        columns: Any = sheet.record.__table__.columns
        for column in sheet.columns:
            if column.attr and column.attr in columns:
                may_lack = columns[column.attr].nullable or column.empty is not None
                assert column.required or may_lack, (sheet.name, column.title)


def test_keys_are_columns_that_the_records_are_told_apart_by() -> None:
    for sheet in SHEETS:
        attributes = [sheet.by_title[title].attr for title in sheet.key]
        assert sheet.find_by in attributes
        assert sheet.numbered is (sheet.find_by == "number")
        if sheet.year_of:
            assert sheet.year_of in sheet.record.__table__.columns
