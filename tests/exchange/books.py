"""Workbooks as clerks make them, and stores compared with each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl
from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.base import Base, Record
from rongui_desktop.domain.records import Part
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.exchange.report import ImportReport
from rongui_desktop.paths import resource
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.store import Store

DEMO = resource("demo", "2019.xlsx")
Rows = Sequence[Sequence[object]]
Book = dict[str, Rows]

PEOPLE: Rows = [
    ["编号", "姓名", "身份", "联系电话"],
    ["R1", "陈婉仪", "区人大代表", "13800000001"],
    ["R2", "李国", "市人大代表、党代表", None],
    ["R3", "李国", "政协委员", None],
]
SESSIONS: Rows = [
    ["场次编号", "接待类型", "日期", "地点", "状态", "停接原因"],
    ["YJ2020-001", "夜间接待", date(2020, 6, 3), "综治中心", "已举行", None],
    ["YJ2020-002", "夜间接待", date(2020, 6, 10), "综治中心", "停接", "台风"],
]
VISITORS: Rows = [
    ["登记编号", "场次编号", "来访人", "人数", "联系电话", "社区", "住址", "接待代表"],
    ["LF2020-0001", "YJ2020-001", "欧阳慧", 2, "13812345678", "容里", "容里路1号", "陈婉仪"],
]
OPINIONS: Rows = [
    ["意见编号", "来源", "来源编号", "提出日期", "类别", "内容", "处理方式", "主责部门", "办结日期"],
    [
        "容夜接〔2020〕1号",
        "夜间接待",
        "LF2020-0001",
        date(2020, 6, 3),
        "交通",
        "路灯不亮",
        "交街道部门办理",
        "交警",
        None,
    ],
]


def small() -> Book:
    """A few sound rows that refer to each other."""
    return {
        "代表": [list(row) for row in PEOPLE],
        "接待场次": [list(row) for row in SESSIONS],
        "来访登记": [list(row) for row in VISITORS],
        "意见建议": [list(row) for row in OPINIONS],
    }


def write(path: Path, book: Book) -> Path:
    """Write a workbook with openpyxl, which is not what the program writes with."""
    made = openpyxl.Workbook()
    made.remove(made.active)  # type: ignore[arg-type]
    for name, rows in book.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    made.save(path)
    return path


def new_store(folder: Path, now: datetime = datetime(2021, 1, 4, 9, 0)) -> Store:
    return Store.create(folder, station="容桂", actor="测试员", clock=ShiftedClock(now))


def take_in(store: Store, path: Path, book: Book) -> ImportReport:
    """Import a workbook that must be sound."""
    report = import_workbook(store, write(path, book))
    assert report.errors == []
    return report


def counts(report: ImportReport) -> dict[str, tuple[int, int, int]]:
    return {name: (c.added, c.updated, c.unchanged) for name, c in report.sheets.items()}


def history_length(store: Store) -> int:
    with store.read() as session:
        return len(session.scalars(select(HistoryEntry.seq)).all())


def records(store: Store, kind: type[Any]) -> list[Any]:
    with store.read() as session:
        return list(session.scalars(select(kind).order_by(kind.id)))


def contents(store: Store) -> dict[str, list[tuple[tuple[str, Any], ...]]]:
    """Everything that a store keeps, with every key replaced by what it stands for: two equal stores give equals."""
    with store.read() as session:
        kinds: list[Any] = [m.class_ for m in Base.registry.mappers if issubclass(m.class_, Record | Part)]
        rows = {kind: list(session.scalars(select(kind))) for kind in kinds}
        settings = session.execute(select(Base.metadata.tables["setting"])).all()
    names: dict[UUID, str] = {}
    for kind, found in rows.items():
        for row in found:
            parts = [getattr(row, attribute, "") for attribute in ("number", "name", "year", "day", "kind")]
            names[row.id] = f"{kind.__tablename__}:{':'.join(map(str, parts))}"
    result: dict[str, list[tuple[tuple[str, Any], ...]]] = {"setting": sorted(map(tuple, settings))}
    for kind, found in rows.items():
        columns = [c.key for c in kind.__mapper__.column_attrs if c.key != "id"]
        listed = [
            tuple((c, _named(getattr(row, c), names)) for c in columns)
            for row in found
            if getattr(row, "deleted_at", None) is None
        ]
        result[kind.__tablename__] = sorted(listed, key=repr)
    return result


def _named(value: Any, names: dict[UUID, str]) -> Any:
    return names[value] if isinstance(value, UUID) else value
